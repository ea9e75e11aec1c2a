// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cell_delegate.h"

#include "ui/kit/sought.h"
#include "ui/views/paint.h"
#include "ui/views/wrapped.h"

#include <QAbstractItemView>
#include <QFontInfo>
#include <QPainter>
#include <QTableView>

#include <cmath>

namespace jotscope::ui {

namespace {

constexpr qreal cellGap = 2; ///< between a cell and its neighbour, which begins with the room of the ring

bool isFocused(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view && view->hasFocus() && (option.state & QStyle::State_HasFocus || option.state & QStyle::State_Selected);
}

/// The pane's edge is beside it: nothing but hidden columns follow.
bool isLastSeen(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    for (int column = index.column() + 1; column < index.model()->columnCount(index.parent()); ++column) {
        if (!table || !table->isColumnHidden(column))
            return false;
    }
    return true;
}

bool isBlank(const Cell &cell)
{
    return cell.text.isEmpty() && cell.icon.isEmpty() && cell.badge.isEmpty() && cell.link.isEmpty();
}

/// Where a cell begins and ends in a row of that width, counted from where reading starts.
std::pair<qreal, qreal> spanOf(const RowDelegate::Row &row, const std::vector<Cell> &cells, std::size_t cell, qreal width)
{
    const qreal begin = padding + (cell < row.stops.size() ? row.stops[cell] * em() : 0);
    for (std::size_t next = cell + 1; next < cells.size() && next < row.stops.size(); ++next) {
        if (!isBlank(cells[next]))
            return {begin, padding + (row.stops[next] - 0.5) * em()};
    }
    return {begin, width - padding};
}

} // namespace

double em()
{
    return QFontInfo(scaledFont(1.0)).pixelSize();
}

CellDelegate::CellDelegate(double rowLines, QObject *parent) : QStyledItemDelegate(parent), m_rowLines(rowLines)
{
}

bool CellDelegate::isRuled(const QModelIndex &) const
{
    return true;
}

void CellDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const bool chosen = index.data(ChosenRole).toBool() || option.state & QStyle::State_Selected;
    const QRectF where(option.rect);
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    // The row's frame runs through its cells: it ends where the row does.
    const qreal ends = 4;
    const qreal first = index.column() == 0 ? 0 : ends;
    const qreal last = isLastSeen(option, index) ? 0 : ends;
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRectF ground = where.adjusted(isMirrored ? -last : -first, 0, isMirrored ? first : last, 0);
    paintGround(painter, ground, index.data(TintRole), chosen, isRuled(index));
    const qreal bar = 3;
    if (chosen && index.column() == 0)
        painter->fillRect(
            QRectF(isMirrored ? where.right() - bar : where.left(), where.top(), bar, where.height() - 1), colour(Role::Accent));
    const qreal before = index.column() == 0 ? padding : ringRoom;
    const qreal behind = isLastSeen(option, index) ? padding : cellGap;
    paintCell(
        painter, where.adjusted(isMirrored ? behind : before, 0, isMirrored ? -before : -behind, -1), index.data(CellRole).value<Cell>());
    if ((isFocused(option) && option.state & QStyle::State_HasFocus) || isPlaceOfHit(option.widget, index))
        paintFocus(painter, where.adjusted(0, 0, 0, -1));
    painter->restore();
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const qreal width = widthOf(index.data(CellRole).value<Cell>()) + (index.column() == 0 ? padding : ringRoom)
        + (isLastSeen(option, index) ? padding : cellGap);
    return {int(std::ceil(width)), lines(m_rowLines)};
}

RowDelegate::RowDelegate(std::vector<Row> kinds, QObject *parent) : QStyledItemDelegate(parent), m_kinds(std::move(kinds))
{
}

const RowDelegate::Row &RowDelegate::rowOf(const QModelIndex &index) const
{
    const auto kind = std::size_t(qMax(0, index.data(KindRole).toInt()));
    return m_kinds[qMin(kind, m_kinds.size() - 1)];
}

int RowDelegate::mostOf(const Row &row, int index) const
{
    if (m_whole.count(index) > 0)
        return wholeText;
    return index < int(m_most.size()) ? qMin(row.most, m_most[std::size_t(index)]) : row.most;
}

void RowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row &row = rowOf(index);
    const auto cells = index.data(CellsRole).value<std::vector<Cell>>();
    const QRectF where(option.rect);
    const bool chosen = index.data(ChosenRole).toBool() || option.state & QStyle::State_Selected;
    const auto mirrored = [&](const QRectF &place) { // stops are counted from where reading starts
        return option.direction == Qt::LeftToRight
            ? place
            : QRectF(where.left() + where.right() - place.right(), place.top(), place.width(), place.height());
    };
    painter->save();
    painter->setClipRect(option.rect);
    painter->setLayoutDirection(option.direction);
    paintGround(painter, where, index.data(TintRole), chosen, row.hairline);
    if (row.lineAbove)
        painter->fillRect(QRectF(where.left(), where.top(), where.width(), 1), colour(Role::Line));
    if (chosen)
        painter->fillRect(mirrored(QRectF(where.left(), where.top(), 3, where.height())), colour(Role::Accent));
    const qreal firstLine = ui::lines(row.lines);
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const auto [begin, end] = spanOf(row, cells, i, where.width());
        const QRectF place(where.left() + begin, where.top(), qMax<qreal>(0, end - begin), firstLine);
        paintCell(painter, mirrored(place), cells[i], i + 1 == cells.size() ? mostOf(row, index.row()) : 1);
    }
    if (isFocused(option) || isPlaceOfHit(option.widget, index))
        paintFocus(painter, where);
    painter->restore();
}

int RowDelegate::linesIn(const QStyleOptionViewItem &option, const QModelIndex &index, int most) const
{
    const auto cells = index.data(CellsRole).value<std::vector<Cell>>();
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (!view || cells.empty())
        return 1;
    const auto [begin, end] = spanOf(rowOf(index), cells, cells.size() - 1, view->viewport()->width());
    return linesOf(cells.back(), end - begin, most);
}

bool RowDelegate::isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return linesIn(option, index, wholeText) > linesIn(option, index, mostOf(rowOf(index), index.row()));
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Row &row = rowOf(index);
    const int more = linesIn(option, index, mostOf(row, index.row())) - 1;
    return {lines(8), lines(row.lines) + more * lineStep() + lines(row.air)};
}

} // namespace jotscope::ui

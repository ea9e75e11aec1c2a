// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/cell_delegate.h"

#include "ui/kit/sought.h"
#include "ui/views/paint.h"

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
    paintGround(painter, where, index.data(TintRole), chosen, isRuled(index));
    const bool isMirrored = option.direction == Qt::RightToLeft;
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
    for (std::size_t i = 0; i < cells.size(); ++i) {
        const qreal left = padding + (i < row.stops.size() ? row.stops[i] * em() : 0);
        const bool hasNext = i + 1 < cells.size() && i + 1 < row.stops.size();
        const qreal right = hasNext ? padding + (row.stops[i + 1] - 0.5) * em() : where.width() - padding;
        paintCell(painter, mirrored(QRectF(where.left() + left, where.top(), qMax<qreal>(0, right - left), where.height())), cells[i]);
    }
    if (isFocused(option) || isPlaceOfHit(option.widget, index))
        paintFocus(painter, where);
    painter->restore();
}

QSize RowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {lines(8), lines(rowOf(index).lines)};
}

} // namespace jotscope::ui

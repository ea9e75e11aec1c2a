// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/line_delegate.h"

#include "ui/kit/icons.h"
#include "ui/kit/sought.h"
#include "ui/models/hostile.h"
#include "ui/models/lines_model.h"
#include "ui/views/paint.h"
#include "ui/views/wrapped.h"

#include <QAbstractItemView>
#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace jotscope::ui {

namespace {

constexpr int foldMark = 16; ///< room for the triangle

int lineHeight()
{
    return lines(1.16);
}

qreal roomOf(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return view ? view->viewport()->width() - padding * 2 - foldMark : 600;
}

void paintFold(QPainter *painter, const QRectF &where, bool open)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(colour(Role::Soft));
    const QPointF centre = where.center();
    const QPolygonF down{{centre.x() - 4, centre.y() - 2}, {centre.x() + 4, centre.y() - 2}, {centre.x(), centre.y() + 3}};
    const QPolygonF right{{centre.x() - 2, centre.y() - 4}, {centre.x() + 3, centre.y()}, {centre.x() - 2, centre.y() + 4}};
    painter->drawPolygon(open ? down : right);
    painter->restore();
}

} // namespace

/// Where the rows of a wrapped line begin. Breaks anywhere: these are bytes, not prose.
std::vector<int> LineDelegate::breaksOf(const Cell &cell, qreal width) const
{
    std::vector<int> breaks{0};
    if (!m_wrapped || width < 40)
        return breaks;
    const QFont font = fontOf(cell);
    const qreal column = QFontMetricsF(font).horizontalAdvance(QLatin1Char('0'));
    qreal used = 0;
    for (const Piece &piece : piecesOf(cell.text, Blanks::InStrings)) {
        const bool isAtom = piece.kind == Piece::Kind::Code || piece.kind == Piece::Kind::Blank;
        if (isAtom) {
            const qreal atom = widthOf(cell.text.mid(piece.begin, piece.end - piece.begin), font);
            if (used > 0 && used + atom > width) {
                breaks.push_back(piece.begin);
                used = 0;
            }
            used += atom;
            continue;
        }
        for (int at = piece.begin; at < piece.end;) {
            const bool isPair = cell.text[at].isHighSurrogate() && at + 1 < piece.end;
            const bool isAscii = cell.text[at].unicode() < 0x80;
            const qreal advance = isAscii ? column : QFontMetricsF(font).horizontalAdvance(cell.text.mid(at, isPair ? 2 : 1));
            if (used > 0 && used + advance > width) {
                breaks.push_back(at);
                used = 0;
            }
            used += advance;
            at += isPair ? 2 : 1;
        }
    }
    return breaks;
}

QSize LineDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = index.data(CellRole).value<Cell>();
    if (!m_wrapped)
        return {int(std::ceil(widthOf(cell.text, fontOf(cell), cell.marks, Blanks::InStrings))) + padding * 2 + foldMark, lineHeight()};
    return {ui::lines(8), lineHeight() * int(breaksOf(cell, roomOf(option)).size())};
}

void LineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Cell cell = index.data(CellRole).value<Cell>();
    const QRectF where(option.rect);
    const bool chosen = option.state & QStyle::State_Selected;
    painter->save();
    painter->setClipRect(option.rect);
    paintGround(painter, where, index.data(TintRole), chosen, false);
    if (chosen)
        painter->fillRect(QRectF(where.left(), where.top(), 3, where.height()), colour(Role::Accent));
    const int fold = index.data(LinesModel::FoldRole).toInt();
    if (fold != LinesModel::None)
        paintFold(painter, QRectF(where.left() + padding - 4, where.top(), foldMark, lineHeight()), fold == LinesModel::Open);
    const std::vector<int> breaks = breaksOf(cell, roomOf(option));
    const std::vector<Piece> pieces = piecesOf(cell.text, Blanks::InStrings);
    for (std::size_t row = 0; row < breaks.size(); ++row) {
        const int begin = breaks[row];
        const int end = row + 1 < breaks.size() ? breaks[row + 1] : int(cell.text.size());
        const QRectF place(
            where.left() + padding + foldMark, where.top() + qreal(row) * lineHeight(), m_wrapped ? where.width() : 1e6, lineHeight());
        paintPieces(painter, place, cell.text.mid(begin, end - begin), piecesWithin(pieces, begin, end), {fontOf(cell), cell.role},
            marksWithin(cell.marks, begin, end));
    }
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if ((view && view->hasFocus() && option.state & QStyle::State_HasFocus) || isPlaceOfHit(view, index))
        paintFocus(painter, where);
    painter->restore();
}

} // namespace jotscope::ui

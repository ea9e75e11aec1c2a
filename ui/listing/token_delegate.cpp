// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/token_delegate.h"

#include "ui/kit/chosen_ground.h"
#include "ui/kit/elide.h"
#include "ui/kit/icons.h"
#include "ui/kit/reading.h"
#include "ui/listing/token_list_model.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>
#include <QPolygonF>

namespace jotscope::ui {

namespace {

constexpr int margin = 12;

void paintLine(QPainter *painter, QRectF *where, const QFont &font, Role role, const QString &text)
{
    const QFontMetricsF metrics(font);
    where->setHeight(std::round(metrics.height() * 0.94));
    painter->setFont(font);
    painter->setPen(colour(role));
    const QString shown = elided(text, metrics, Qt::ElideRight, where->width());
    painter->drawText(*where, readingFlags(shown, painter->layoutDirection()) | Qt::TextDontClip, shown); // Han is higher than its line
    where->translate(0, where->height());
}

/// The sign of a fold: to the side while it is closed, down while it is open.
void paintFold(QPainter *painter, const QRectF &cell, bool isFolded, bool isMirrored)
{
    const double reach = cell.height() / 4;
    const QPointF middle = cell.center();
    const double on = isMirrored ? -reach : reach;
    const QPolygonF sign = isFolded
        ? QPolygonF({middle + QPointF(-on / 2, -reach), middle + QPointF(on / 2, 0), middle + QPointF(-on / 2, reach)})
        : QPolygonF({middle + QPointF(-reach, -reach / 2), middle + QPointF(0, reach / 2), middle + QPointF(reach, -reach / 2)});
    painter->setPen(QPen(colour(Role::Soft), 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(sign);
}

/// Its name, how many it has, and whether it is folded.
void paintHeading(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const auto fold = TokenListModel::Fold(index.data(TokenListModel::FoldRole).toInt());
    const QRectF cell = option.rect;
    if (fold != TokenListModel::NoFold && option.state & QStyle::State_MouseOver)
        painter->fillRect(cell, colour(Role::TintUnknown));
    painter->setFont(scaledFont(0.92));
    painter->setPen(colour(Role::Soft));
    QRectF words = cell.adjusted(margin, 0, -margin, -5);
    const QFontMetricsF metrics(painter->font());
    const auto takeFromEnd = [&words, isMirrored](double taken) { words.adjust(isMirrored ? taken : 0, 0, isMirrored ? 0 : -taken, 0); };
    if (fold != TokenListModel::NoFold) {
        const double side = std::round(metrics.height() * 0.7);
        const double top = words.bottom() - (metrics.height() + side) / 2;
        const QRectF sign(isMirrored ? words.left() : words.right() - side, top, side, side);
        paintFold(painter, sign, fold == TokenListModel::Folded, isMirrored);
        painter->setPen(colour(Role::Soft));
        takeFromEnd(side + 6);
    }
    const int count = index.data(TokenListModel::CountRole).toInt();
    if (count > 0) {
        const QString many = QLocale().toString(count);
        painter->drawText(words, Qt::AlignBottom | Qt::AlignTrailing | Qt::TextSingleLine, many);
        takeFromEnd(metrics.horizontalAdvance(many) + margin);
    }
    const QString shown = elided(index.data().toString(), metrics, Qt::ElideMiddle, words.width());
    painter->drawText(words, readingFlags(shown, option.direction, Qt::AlignLeft | Qt::AlignBottom), shown);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colour(Role::Accent), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
}

} // namespace

void TokenDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const QRectF cell = option.rect;
    if (index.data(TokenListModel::IsHeadingRole).toBool()) {
        paintHeading(painter, option, index);
        painter->restore();
        return;
    }
    const bool isMirrored = option.direction == Qt::RightToLeft;
    if (option.state & QStyle::State_Selected) {
        paintChosenGround(painter, cell);
        painter->fillRect(QRectF(isMirrored ? cell.right() - 3 : cell.left(), cell.top(), 3, cell.height()), colour(Role::Accent));
    } else if (option.state & QStyle::State_MouseOver) {
        painter->fillRect(cell, colour(Role::TintUnknown));
    }
    const double side = std::round(lines(0.84));
    const double top = cell.top() + 7;
    const QRectF sign(isMirrored ? cell.right() - margin - side : cell.left() + margin, top + 1, side, side);
    paintIcon(painter, sign, index.data(TokenListModel::IconRole).toString(), Role(index.data(TokenListModel::IconColourRole).toInt()));
    const double indent = margin + side + 9;
    QRectF line(cell.left() + (isMirrored ? 8 : indent), top - 1, cell.width() - indent - 8, 0);
    paintLine(painter, &line, scaledFont(1.0, true), Role::Text, index.data().toString());
    paintLine(painter, &line, scaledFont(0.94), Role::Text, index.data(TokenListModel::VerdictTextRole).toString());
    paintLine(painter, &line, scaledFont(0.92), Role::Soft, index.data(TokenListModel::DetailRole).toString());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected) {
        painter->setPen(QPen(colour(Role::Accent), 2));
        painter->drawRect(cell.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

QSize TokenDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const bool isHeading = index.data(TokenListModel::IsHeadingRole).toBool();
    return {lines(8), isHeading ? headingHeight() : rowHeight()};
}

int TokenDelegate::rowHeight()
{
    return lines(3.5);
}

int TokenDelegate::headingHeight()
{
    return lines(1.72);
}

} // namespace jotscope::ui

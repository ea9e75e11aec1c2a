// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"
#include "ui/views/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace jotscope::ui {

namespace {

constexpr qreal badgeMargin = 5;
constexpr qreal badgeGap = 6;

qreal iconSize()
{
    return std::round(lines(0.75));
}

QFont badgeFont()
{
    return scaledFont(0.92, true);
}

qreal paintLink(QPainter *painter, const QRectF &where, const QString &text)
{
    const QFont font = scaledFont(0.96);
    const QFontMetricsF metrics(font);
    const qreal width = qMin(metrics.horizontalAdvance(text), where.width());
    const QRectF place(where.right() - width, where.top(), width, where.height());
    paintText(painter, place, text, {font, Role::Accent, false, false, true});
    const qreal baseline = std::round(place.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    painter->fillRect(QRectF(place.left(), baseline + 2, width, 1), colour(Role::Accent));
    return width;
}

} // namespace

QFont monoFont(bool semibold)
{
    QFont font = fixedFont();
    font.setPointSizeF(scaledFont(0.92).pointSizeF());
    if (semibold)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont fontOf(const Cell &cell)
{
    QFont font = cell.fixed ? monoFont() : scaledFont(cell.scale);
    if (cell.bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

qreal badgeWidth(const QString &icon, const QString &word)
{
    return QFontMetricsF(badgeFont()).horizontalAdvance(word) + 2 * badgeMargin + (icon.isEmpty() ? 0 : iconSize() + iconGap);
}

qreal paintBadge(QPainter *painter, const QRectF &where, const QString &icon, const QString &word, Role role)
{
    const QFontMetricsF metrics(badgeFont());
    const qreal height = std::round(metrics.height() + 1);
    const qreal top = std::round(where.center().y() - height / 2);
    const QRectF box(where.left(), top, qMin(badgeWidth(icon, word), where.width()), height);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(role), 1.2));
    painter->setBrush(colour(Role::Pane));
    painter->drawRoundedRect(box.adjusted(0.6, 0.6, -0.6, -0.6), 4, 4);
    painter->restore();
    qreal x = box.left() + badgeMargin;
    if (!icon.isEmpty()) {
        const qreal size = iconSize();
        paintIcon(painter, QRectF(x, std::round(box.center().y() - size / 2), size, size), icon, role);
        x += size + iconGap;
    }
    paintText(painter, QRectF(x, top, box.right() - x, height), word, {badgeFont(), role, false, false, true});
    return box.width();
}

qreal widthOf(const Cell &cell)
{
    qreal width = widthOf(cell.text, fontOf(cell), cell.marks);
    if (!cell.icon.isEmpty())
        width += iconSize() + iconGap;
    if (!cell.badge.isEmpty())
        width += badgeWidth(cell.badgeIcon, cell.badge) + badgeGap;
    if (!cell.link.isEmpty())
        width += QFontMetricsF(scaledFont(0.96)).horizontalAdvance(cell.link) + padding;
    return std::ceil(width);
}

void paintCell(QPainter *painter, const QRectF &where, const Cell &cell)
{
    QRectF room = where;
    if (!cell.icon.isEmpty()) {
        const qreal size = iconSize();
        paintIcon(painter, QRectF(room.left(), std::round(room.center().y() - size / 2), size, size), cell.icon, cell.iconRole);
        room.setLeft(room.left() + size + iconGap);
    }
    if (!cell.link.isEmpty())
        room.setRight(room.right() - paintLink(painter, room, cell.link) - padding);
    const qreal badge = cell.badge.isEmpty() ? 0 : badgeWidth(cell.badgeIcon, cell.badge) + badgeGap;
    if (badge > 0 && cell.badgeFirst) {
        paintBadge(painter, room, cell.badgeIcon, cell.badge, cell.badgeRole);
        room.setLeft(room.left() + badge + 2);
    }
    const TextLook look{fontOf(cell), cell.role, cell.struck, cell.elideMiddle, true};
    const qreal used = cell.text.isEmpty() ? 0 : paintText(painter, room, cell.text, look, cell.marks);
    const qreal left = room.left() + used + (cell.text.isEmpty() ? 0 : badgeGap);
    if (badge > 0 && !cell.badgeFirst && left + badge - badgeGap <= room.right()) // never half a word: the tooltip has it too
        paintBadge(painter, QRectF(left, room.top(), room.right() - left, room.height()), cell.badgeIcon, cell.badge, cell.badgeRole);
}

} // namespace jotscope::ui

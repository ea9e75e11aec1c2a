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

/// What is still free of a place, taken from where reading starts or ends: left and right, or right and left.
class Room {
public:
    Room(const QRectF &where, bool isMirrored) : m_free(where), m_isMirrored(isMirrored) { }

    qreal width() const { return m_free.width(); }
    QRectF first(qreal width, qreal gap) { return take(width, gap, !m_isMirrored); }
    QRectF last(qreal width, qreal gap) { return take(width, gap, m_isMirrored); }

private:
    QRectF take(qreal width, qreal gap, bool atLeft)
    {
        QRectF taken = m_free;
        taken.setWidth(qBound<qreal>(0, width, m_free.width()));
        if (!atLeft)
            taken.moveRight(m_free.right());
        const qreal used = qMin(taken.width() + gap, m_free.width());
        if (atLeft)
            m_free.setLeft(m_free.left() + used);
        else
            m_free.setRight(m_free.right() - used);
        return taken;
    }

    QRectF m_free;
    bool m_isMirrored;
};

qreal linkWidth(const QString &text)
{
    return QFontMetricsF(scaledFont(0.96)).horizontalAdvance(text);
}

void paintLink(QPainter *painter, const QRectF &where, const QString &text)
{
    const QFont font = scaledFont(0.96);
    paintText(painter, where, text, {font, Role::Accent, false, false});
    const qreal baseline = baselineIn(where, font);
    painter->fillRect(QRectF(where.left(), baseline + 2, where.width(), 1), colour(Role::Accent));
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
    paintText(painter, QRectF(x, where.top(), box.right() - x, where.height()), word, {badgeFont(), role, false, false});
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
        width += linkWidth(cell.link) + padding;
    return std::ceil(width);
}

void paintCell(QPainter *painter, const QRectF &where, const Cell &cell)
{
    Room room(where, painter->layoutDirection() == Qt::RightToLeft);
    if (!cell.icon.isEmpty()) {
        const qreal size = iconSize();
        QRectF icon = room.first(size, iconGap);
        icon.setHeight(size);
        icon.moveTop(std::round(where.center().y() - size / 2));
        paintIcon(painter, icon, cell.icon, cell.iconRole);
    }
    if (!cell.link.isEmpty())
        paintLink(painter, room.last(linkWidth(cell.link), padding), cell.link);
    const qreal badge = cell.badge.isEmpty() ? 0 : badgeWidth(cell.badgeIcon, cell.badge);
    if (badge > 0 && cell.badgeFirst)
        paintBadge(painter, room.first(badge, badgeGap + 2), cell.badgeIcon, cell.badge, cell.badgeRole);
    if (!cell.text.isEmpty()) {
        const TextLook look{fontOf(cell), cell.role, cell.struck, cell.elideMiddle};
        qreal wanted = std::ceil(widthOf(cell.text, look.font, cell.marks));
        if (badge > 0 && !cell.badgeFirst && cell.elideMiddle) // a name is known by its ends: the badge stays
            wanted = qMin(wanted, qMax<qreal>(lines(3), room.width() - badge - badgeGap));
        paintText(painter, room.first(wanted, badgeGap), cell.text, look, cell.marks);
    }
    if (badge > 0 && !cell.badgeFirst && badge <= room.width()) // never half a word: the tooltip has it too
        paintBadge(painter, room.first(badge, 0), cell.badgeIcon, cell.badge, cell.badgeRole);
}

} // namespace jotscope::ui

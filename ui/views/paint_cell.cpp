// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"
#include "ui/views/paint.h"
#include "ui/views/wrapped.h"

#include <QFontMetricsF>
#include <QPainter>

#include <cmath>

namespace jotscope::ui {

namespace {

constexpr qreal badgeMargin = 5;
constexpr qreal badgeGap = 6;
constexpr qreal behindFirstBadge = badgeGap + 2;

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
    const QRectF &rest() const { return m_free; }
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
    const qreal height = std::round(metrics.height() + 4); // letters with a tail stand clear of the outline
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
    paintText(painter, QRectF(x, top, box.right() - x, height), word, {badgeFont(), role, false, false});
    return box.width();
}

qreal widthOf(const Cell &cell)
{
    qreal width = std::ceil(widthOf(cell.text, fontOf(cell), cell.marks)); // as it is painted: else a badge lacks half a pixel
    if (!cell.icon.isEmpty())
        width += iconSize() + iconGap;
    if (!cell.badge.isEmpty())
        width += badgeWidth(cell.badgeIcon, cell.badge) + badgeGap;
    if (!cell.link.isEmpty())
        width += linkWidth(cell.link) + padding;
    return std::ceil(width);
}

namespace {

qreal badgeRoom(const Cell &cell)
{
    return cell.badge.isEmpty() ? 0 : badgeWidth(cell.badgeIcon, cell.badge);
}

/// What is left of a width for the text itself.
qreal textRoom(const Cell &cell, qreal width)
{
    width -= cell.icon.isEmpty() ? 0 : iconSize() + iconGap;
    width -= cell.link.isEmpty() ? 0 : linkWidth(cell.link) + padding;
    return width - (cell.badge.isEmpty() || !cell.badgeFirst ? 0 : badgeRoom(cell) + behindFirstBadge);
}

/// Where its lines begin. A badge behind the text moves to a line of its own where the last word leaves it no room.
std::vector<int> breaksOf(const Cell &cell, qreal width, int most)
{
    const QFont font = fontOf(cell);
    const qreal room = textRoom(cell, width);
    std::vector<int> begins = breaksBetweenWords(cell.text, font, cell.marks, room, most);
    if (cell.badge.isEmpty() || cell.badgeFirst || int(begins.size()) >= most)
        return begins;
    const int begin = begins.back();
    const int end = int(cell.text.size());
    const qreal used = widthOf(cell.text.mid(begin), font, marksWithin(cell.marks, begin, end)) + badgeGap;
    if (used + badgeRoom(cell) > room)
        begins.push_back(end);
    return begins;
}

/// A text over several lines, then the badge behind its last one.
void paintWrapped(QPainter *painter, QRectF where, const Cell &cell, const std::vector<int> &begins)
{
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const std::vector<Piece> pieces = piecesOf(cell.text);
    const qreal badge = cell.badgeFirst ? 0 : badgeRoom(cell);
    for (std::size_t line = 0; line < begins.size(); ++line) {
        const bool isLast = line + 1 == begins.size();
        const int begin = begins[line];
        int end = isLast ? int(cell.text.size()) : begins[line + 1];
        while (!isLast && end > begin && cell.text[end - 1] == u' ')
            --end;
        const QString text = cell.text.mid(begin, end - begin);
        const std::vector<Mark> marks = marksWithin(cell.marks, begin, end);
        Room room(where, isMirrored);
        const qreal most = room.width() - (isLast && badge > 0 ? badge + badgeGap : 0);
        const qreal wanted = std::ceil(widthOf(text, fontOf(cell), marks));
        const QRectF place = text.isEmpty() ? QRectF() : room.first(qMin(wanted, most), badgeGap);
        if (!text.isEmpty())
            paintPieces(
                painter, place, text, piecesWithin(pieces, begin, end), {fontOf(cell), cell.role, cell.struck, cell.elideMiddle}, marks);
        if (isLast && badge > 0)
            paintBadge(painter, room.first(badge, 0), cell.badgeIcon, cell.badge, cell.badgeRole);
        where.translate(0, lineStep());
    }
}

} // namespace

int lineStep()
{
    return lines(1.0);
}

int linesOf(const Cell &cell, qreal width, int mostLines)
{
    return mostLines < 2 ? 1 : int(breaksOf(cell, width, mostLines).size());
}

void paintCell(QPainter *painter, const QRectF &where, const Cell &cell, int mostLines)
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
    const qreal badge = badgeRoom(cell);
    if (badge > 0 && cell.badgeFirst)
        paintBadge(painter, room.first(badge, behindFirstBadge), cell.badgeIcon, cell.badge, cell.badgeRole);
    const std::vector<int> begins = mostLines < 2 ? std::vector<int>{0} : breaksOf(cell, where.width(), mostLines);
    if (begins.size() > 1)
        return paintWrapped(painter, room.rest(), cell, begins);
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

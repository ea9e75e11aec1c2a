// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/paint_drawing.h"

#include "report/visible.h"
#include "ui/kit/icons.h"
#include "ui/kit/reading.h"

#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace jotscope::ui {

using report::Box;
using report::Ink;
using report::Label;

namespace {

/// One drawing on one painter: maps its units to the painter's.
class Brush {
public:
    Brush(QPainter *painter, const QPointF &origin, double scale, Scheme scheme)
        : m_painter(painter), m_origin(origin), m_scale(scale), m_scheme(scheme)
    {
    }

    void stroke(const report::Stroke &stroke)
    {
        QPen pen(of(stroke.ink), stroke.width * m_scale);
        if (stroke.isDashed)
            pen.setDashPattern({4, 3});
        m_painter->setPen(pen);
        m_painter->drawLine(at(stroke.from), at(stroke.to));
    }

    void box(const Box &box)
    {
        const QRectF place(at(box.place.topLeft()), box.place.size() * m_scale);
        const double round = 3 * m_scale;
        QColor frame = of(box.ink);
        QColor inside = colour(Role::Pane, m_scheme);
        if (box.style == Box::Style::Hatched) {
            inside = frame;
            inside.setAlphaF(0.12F);
        } else if (box.style != Box::Style::Framed && box.style != Box::Style::Ground) {
            inside = box.style == Box::Style::Filled ? frame : colour(box.ink == Ink::Ok ? Role::TintOk : Role::TintInfo, m_scheme);
        }
        if (box.style == Box::Style::Faint)
            frame.setAlphaF(0.45F);
        const bool isFlat = box.style == Box::Style::Filled || box.style == Box::Style::Ground;
        m_painter->setPen(isFlat ? QPen(Qt::NoPen) : QPen(frame, 1.3 * m_scale));
        m_painter->setBrush(inside);
        m_painter->drawRoundedRect(place, round, round);
        if (box.style == Box::Style::Hatched)
            hatch(place, frame);
    }

    void glyph(const report::Glyph &glyph)
    {
        const QColor ink = of(glyph.ink);
        m_painter->setPen(QPen(ink, (glyph.isHollow ? 2 : 1) * m_scale));
        m_painter->setBrush(glyph.isHollow ? colour(Role::Pane, m_scheme) : ink);
        QPolygonF outline;
        for (const QPointF &point : glyph.outline)
            outline.append(at(glyph.centre + point));
        if (outline.isEmpty())
            m_painter->drawEllipse(at(glyph.centre), 5 * m_scale, 5 * m_scale);
        else
            m_painter->drawPolygon(outline);
        if (!glyph.isCrossed)
            return;
        m_painter->setPen(QPen(of(Ink::Inverse), 1.6 * m_scale));
        for (const double side : {-1.0, 1.0})
            m_painter->drawLine(at(glyph.centre + QPointF(-2.4, -2.4 * side)), at(glyph.centre + QPointF(2.4, 2.4 * side)));
    }

    void icon(const report::Icon &icon)
    {
        drawIcon(m_painter, QRectF(at(icon.place.topLeft()), icon.place.size() * m_scale), QString::fromLatin1(icon.name), of(icon.ink),
            colour(Role::Pane, m_scheme));
    }

    void label(const Label &label)
    {
        const QString text = report::visible(label.text);
        QFont font = QApplication::font();
        font.setPointSizeF(label.size * m_scale * 72 / m_painter->device()->logicalDpiY());
        font.setWeight(label.isStrong ? QFont::DemiBold : QFont::Normal);
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.02); // no ligatures: what is searched for is found
        double wide = QFontMetricsF(font, m_painter->device()).horizontalAdvance(text);
        if (const double room = label.room * m_scale; room > 0 && wide > room) {
            font.setStretch(qMax(60, int(100 * room / wide)));
            wide = QFontMetricsF(font, m_painter->device()).horizontalAdvance(text);
        }
        QPointF base = at(label.at);
        base.rx() -= label.anchor == Label::Anchor::Middle ? wide / 2 : label.anchor == Label::Anchor::End ? wide : 0;
        if (label.isClear) {
            const QRectF behind(base.x() - 2 * m_scale, base.y() - 0.8 * label.size * m_scale, wide + 4 * m_scale, label.size * m_scale);
            m_painter->fillRect(behind, colour(Role::Pane, m_scheme));
        }
        m_painter->setFont(font);
        m_painter->setPen(of(label.ink));
        m_painter->setLayoutDirection(directionOf(text)); // "49 min left" in a mirrored window too
        m_painter->drawText(base, text);
    }

private:
    QPointF at(const QPointF &point) const { return m_origin + point * m_scale; }
    QColor of(Ink ink) const { return colour(roleOf(ink), m_scheme); }

    void hatch(const QRectF &place, const QColor &ink)
    {
        m_painter->save();
        m_painter->setClipRect(place, Qt::IntersectClip);
        m_painter->setPen(QPen(ink, 0.9 * m_scale));
        for (double x = place.left() - place.height(); x < place.right(); x += 5 * m_scale)
            m_painter->drawLine(QPointF(x, place.bottom()), QPointF(x + place.height(), place.top()));
        m_painter->restore();
    }

    QPainter *m_painter;
    QPointF m_origin;
    double m_scale;
    Scheme m_scheme;
};

} // namespace

Role roleOf(Ink ink)
{
    switch (ink) {
    case Ink::Text: return Role::Text;
    case Ink::Soft: return Role::Soft;
    case Ink::Line: return Role::Line;
    case Ink::Ok: return Role::Ok;
    case Ink::Warn: return Role::Warn;
    case Ink::Fail: return Role::Fail;
    case Ink::Unknown: return Role::Unknown;
    case Ink::Token: return Role::PartPayload;
    case Ink::Now: return Role::Accent;
    case Ink::Inverse: break;
    }
    return Role::Pane;
}

void paintDrawing(QPainter *painter, const report::Drawing &drawing, const QRectF &where, Scheme scheme)
{
    if (drawing.size.isEmpty())
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    Brush brush(painter, where.topLeft(), where.width() / drawing.size.width(), scheme);
    for (const report::Stroke &stroke : drawing.strokes)
        brush.stroke(stroke);
    for (const Box &box : drawing.boxes)
        brush.box(box);
    for (const report::Glyph &glyph : drawing.glyphs)
        brush.glyph(glyph);
    for (const report::Icon &icon : drawing.icons)
        brush.icon(icon);
    for (const Label &label : drawing.labels)
        brush.label(label);
    painter->restore();
}

} // namespace jotscope::ui

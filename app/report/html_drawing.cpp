// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_drawing.h"

namespace jotscope::report {

namespace {

QString number(double value)
{
    QString text = QString::number(value, 'f', 1);
    if (text.endsWith(QLatin1String(".0")))
        text.chop(2);
    return text;
}

const char *classOf(Box::Style style)
{
    switch (style) {
    case Box::Style::Framed: return "framed";
    case Box::Style::Filled: return "filled";
    case Box::Style::Tinted: return "tinted";
    case Box::Style::Faint: return "faint";
    case Box::Style::Ground: return "ground";
    case Box::Style::Hatched: break;
    }
    return "hatched";
}

void writeStroke(HtmlWriter &html, const Stroke &stroke)
{
    const QByteArray classes = QByteArray(report::classOf(stroke.ink)) + (stroke.isDashed ? " dashed" : "");
    html.empty("line", classes.constData(),
        {{"x1", number(stroke.from.x())}, {"y1", number(stroke.from.y())}, {"x2", number(stroke.to.x())}, {"y2", number(stroke.to.y())},
            {"stroke-width", stroke.width == 1 ? QString() : number(stroke.width)}});
}

void writeBox(HtmlWriter &html, const Box &box)
{
    const QByteArray classes = QByteArray(report::classOf(box.ink)) + ' ' + classOf(box.style);
    html.empty("rect", classes.constData(),
        {{"x", number(box.place.x())}, {"y", number(box.place.y())}, {"width", number(box.place.width())},
            {"height", number(box.place.height())}, {"rx", QStringLiteral("3")}});
}

void writeGlyph(HtmlWriter &html, const Glyph &glyph)
{
    html.open("g", report::classOf(glyph.ink),
        {{"transform", QStringLiteral("translate(%1 %2)").arg(number(glyph.centre.x()), number(glyph.centre.y()))}});
    html.open("title").bare(glyph.title).close();
    const char *style = glyph.isHollow ? "hollow" : "solid";
    QStringList points;
    for (const QPointF &point : glyph.outline)
        points.append(number(point.x()) + u',' + number(point.y()));
    if (points.isEmpty())
        html.empty("circle", style, {{"r", QStringLiteral("5")}});
    else
        html.empty("polygon", style, {{"points", points.join(u' ')}});
    if (glyph.isCrossed)
        html.empty("path", "cross", {{"d", QStringLiteral("M-2.4-2.4L2.4 2.4M2.4-2.4L-2.4 2.4")}});
    html.close();
}

void writeIcon(HtmlWriter &html, const Icon &icon)
{
    html.empty("use", report::classOf(icon.ink),
        {{"href", QStringLiteral("#i-") + QLatin1String(icon.name)}, {"x", number(icon.place.x())}, {"y", number(icon.place.y())},
            {"width", number(icon.place.width())}, {"height", number(icon.place.height())}});
}

void writeLabel(HtmlWriter &html, const Label &label)
{
    QByteArray classes = report::classOf(label.ink);
    classes += label.anchor == Label::Anchor::Middle ? " mid" : label.anchor == Label::Anchor::End ? " end" : "";
    classes += label.isStrong ? " strong" : "";
    classes += label.isClear ? " clear" : "";
    const bool isWide = label.room > 0 && widthOf(label.text, label.size, label.isStrong) > label.room;
    html.open("text", classes.constData(),
        {{"x", number(label.at.x())}, {"y", number(label.at.y())}, {"font-size", number(label.size)},
            {"textLength", isWide ? number(label.room) : QString()},
            {"lengthAdjust", isWide ? QStringLiteral("spacingAndGlyphs") : QString()}});
    html.bare(label.text).close();
}

} // namespace

const char *classOf(Ink ink)
{
    switch (ink) {
    case Ink::Text: return "text";
    case Ink::Soft: return "soft";
    case Ink::Line: return "line";
    case Ink::Ok: return "ok";
    case Ink::Warn: return "warn";
    case Ink::Fail: return "fail";
    case Ink::Unknown: return "unknown";
    case Ink::Token: return "payload";
    case Ink::Now: return "now";
    case Ink::Inverse: break;
    }
    return "inverse";
}

void writeDrawing(HtmlWriter &html, const Drawing &drawing)
{
    html.open("svg", "drawing",
        {{"viewBox", QStringLiteral("0 0 %1 %2").arg(number(drawing.size.width()), number(drawing.size.height()))},
            {"aria-hidden", QStringLiteral("true")}});
    for (const Stroke &stroke : drawing.strokes)
        writeStroke(html, stroke);
    for (const Box &box : drawing.boxes)
        writeBox(html, box);
    for (const Glyph &glyph : drawing.glyphs)
        writeGlyph(html, glyph);
    for (const Icon &icon : drawing.icons)
        writeIcon(html, icon);
    for (const Label &label : drawing.labels)
        writeLabel(html, label);
    html.close();
}

} // namespace jotscope::report

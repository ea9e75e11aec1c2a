// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_sections.h"

#include "report/timeline_layout.h"
#include "report/words.h"

namespace jotscope::report {

namespace {

using diagnosis::TimelineMark;
using Kind = TimelineMark::Kind;

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

const char *classOf(TimelineRole role)
{
    switch (role) {
    case TimelineRole::Token: return "payload";
    case TimelineRole::User: return "ok";
    case TimelineRole::Service: return "unknown";
    case TimelineRole::Axis: return "quiet";
    case TimelineRole::Now: return "now";
    case TimelineRole::Gone: return "fail";
    case TimelineRole::Warning: break;
    }
    return "warn";
}

/// Each kind has an outline of its own, so that colour is never needed to tell them apart.
QString outlineOf(Kind kind)
{
    switch (kind) {
    case Kind::IssuedAt: return QStringLiteral("M-4-5.5L6 0L-4 5.5Z");
    case Kind::NotBefore: return QStringLiteral("M-3.5-5L5.5 0L-3.5 5Z");
    case Kind::LoggedIn: return QStringLiteral("M-3-10L4-6.5L-3-3Z");
    case Kind::Expires: return QStringLiteral("M-1.6-8H1.6V8H-1.6Z");
    case Kind::Deleted: return QStringLiteral("M-2.5-6H2.5L6-2.5V2.5L2.5 6H-2.5L-6 2.5V-2.5Z");
    case Kind::Disabled: return QStringLiteral("M-5-5H5V5H-5Z");
    case Kind::FailedRequest: return QStringLiteral("M0-6L6 0L0 6L-6 0Z");
    case Kind::KeysFetched: return QStringLiteral("M-4-4L4 4M4-4L-4 4");
    case Kind::KeyAppeared:
    case Kind::KeyGone: return QStringLiteral("M-6.5 0A3 3 0 1 1-0.6 0.8H6.5V4H4.5V1.6H-0.8A3 3 0 0 1-6.5 0Z");
    default: break;
    }
    return {};
}

bool isHollow(Kind kind)
{
    return kind == Kind::NotBefore || kind == Kind::Updated || kind == Kind::PasswordChanged || kind == Kind::ServerClock
        || kind == Kind::ValidSince || kind == Kind::LastLogin || kind == Kind::KeysFetched || kind == Kind::KeyGone;
}

void writeGlyph(HtmlWriter &html, const TimelineGlyph &glyph)
{
    html.open("g", classOf(glyph.role),
        {{"transform", QStringLiteral("translate(%1 %2)").arg(number(glyph.centre.x()), number(glyph.centre.y()))}});
    html.open("title").bare(glyph.title).close();
    const char *style = isHollow(glyph.kind) ? "hollow" : "solid";
    const QString outline = outlineOf(glyph.kind);
    if (outline.isEmpty())
        html.empty("circle", style, {{"r", QStringLiteral("5")}});
    else
        html.empty("path", style, {{"d", outline}});
    if (glyph.kind == Kind::Deleted)
        html.empty("path", "cross", {{"d", QStringLiteral("M-2.4-2.4L2.4 2.4M2.4-2.4L-2.4 2.4")}});
    html.close();
}

void writeBar(HtmlWriter &html, const TimelineBar &bar)
{
    const QByteArray classes = QByteArray(classOf(bar.role)) + (bar.isHatched ? " hatched" : bar.isFaint ? " grace" : " bar");
    html.empty("rect", classes.constData(),
        {{"x", number(bar.place.x())}, {"y", number(bar.place.y())}, {"width", number(bar.place.width())},
            {"height", number(bar.place.height())}, {"rx", QStringLiteral("3")}});
}

void writeText(HtmlWriter &html, const TimelineText &text)
{
    const QByteArray classes = QByteArray(text.isTitle ? "lane" : classOf(text.role))
        + (text.anchor == TimelineText::Anchor::Middle     ? " mid"
                : text.anchor == TimelineText::Anchor::End ? " end"
                                                           : "");
    html.open("text", classes.constData(), {{"x", number(text.at.x())}, {"y", number(text.at.y())}}).bare(text.text).close();
}

void writeDrawing(HtmlWriter &html, const TimelineDrawing &drawing)
{
    html.open("svg", "axis",
        {{"viewBox", QStringLiteral("0 0 %1 %2").arg(number(drawing.size.width()), number(drawing.size.height()))},
            {"aria-hidden", QStringLiteral("true")}});
    for (const TimelineStroke &stroke : drawing.strokes) {
        html.empty("line", classOf(stroke.role),
            {{"x1", number(stroke.from.x())}, {"y1", number(stroke.from.y())}, {"x2", number(stroke.to.x())},
                {"y2", number(stroke.to.y())}});
    }
    for (const TimelineBar &bar : drawing.bars)
        writeBar(html, bar);
    for (const TimelineGlyph &glyph : drawing.glyphs)
        writeGlyph(html, glyph);
    if (drawing.nowBox.isValid()) {
        html.empty("rect", "now box",
            {{"x", number(drawing.nowBox.x())}, {"y", number(drawing.nowBox.y())}, {"width", number(drawing.nowBox.width())},
                {"height", number(drawing.nowBox.height())}, {"rx", QStringLiteral("3")}});
    }
    for (const TimelineText &text : drawing.texts)
        writeText(html, text);
    html.close();
}

/// The same as a list: for ears, and for narrow screens.
void writeList(HtmlWriter &html, const diagnosis::Timeline &timeline)
{
    html.open("ol", "steps");
    for (const diagnosis::TimelineLane &lane : timeline.lanes) {
        for (const TimelineMark &mark : lane.marks) {
            html.open("li").element("span", "soft", QStringLiteral("·")).open("span").element("b", nullptr, lane.title);
            html.text(QStringLiteral(" %1, %2").arg(mark.label, instantText(mark.at))).close().close();
        }
        if (lane.marks.empty())
            html.open("li")
                .element("span", "soft", QStringLiteral("·"))
                .open("span")
                .element("b", nullptr, lane.title)
                .text(QStringLiteral(" %1").arg(lane.note))
                .close()
                .close();
    }
    html.close();
}

} // namespace

void writeTimeline(const Section &section)
{
    const diagnosis::Timeline timeline = diagnosis::timelineOf(section.inspection.diagnosis);
    bool any = false;
    for (const diagnosis::TimelineLane &lane : timeline.lanes)
        any = any || !lane.marks.empty();
    if (!any)
        return;
    const TimelineDrawing drawing = layTimeline(timeline, 904);
    section.html.open("section");
    section.heading("Timeline", drawing.hasBreak ? QStringLiteral("UTC, compressed at the breaks") : QStringLiteral("UTC"));
    writeDrawing(section.html, drawing);
    writeList(section.html, timeline);
    section.html.close();
}

} // namespace jotscope::report

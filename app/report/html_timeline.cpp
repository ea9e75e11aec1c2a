// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/told.h"
#include "report/html_drawing.h"
#include "report/html_sections.h"
#include "report/timeline_layout.h"
#include "report/words.h"

namespace jotscope::report {

namespace {

void writeItem(HtmlWriter &html, const QString &lane, const QString &text)
{
    html.open("li").element("span", "soft", QStringLiteral("·")).open("span").element("b", nullptr, lane).text(u' ' + text).close().close();
}

/// The same as a list: for ears, and for narrow screens.
void writeList(HtmlWriter &html, const diagnosis::Timeline &timeline)
{
    html.open("ol", "steps");
    for (const diagnosis::TimelineLane &lane : timeline.lanes) {
        for (const diagnosis::TimelineMark &mark : lane.marks)
            writeItem(html, lane.title, QStringLiteral("%1, %2").arg(mark.label, instantText(mark.at)));
        if (lane.marks.empty())
            writeItem(html, lane.title, lane.note);
    }
    html.close();
}

} // namespace

void writeTimeline(const Section &section)
{
    const diagnosis::Timeline timeline = diagnosis::timelineOf(section.inspection.diagnosis);
    if (!hasMarks(timeline))
        return;
    section.html.open("section");
    section.heading(Told::tr("Timeline"), hasBreak(timeline) ? Told::tr("UTC, compressed at the breaks") : QStringLiteral("UTC"));
    writeDrawing(section.html, drawTimeline(timeline, pageWidth));
    writeList(section.html, timeline);
    section.html.close();
}

} // namespace jotscope::report

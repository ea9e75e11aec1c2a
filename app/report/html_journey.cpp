// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/told.h"
#include "report/html_drawing.h"
#include "report/html_sections.h"
#include "report/journey_layout.h"
#include "report/words.h"

namespace jotscope::report {

namespace {

/// The same as a list: for ears, and for narrow screens.
void writeList(HtmlWriter &html, const diagnosis::Journey &journey)
{
    html.open("ol", "steps");
    for (const diagnosis::JourneyStep &step : journey.steps) {
        html.open("li").open("span", classOf(step.status)).icon(classOf(step.status)).close().open("span");
        html.element("b", nullptr, Told::again(diagnosis::titleOf(step.step))).text(u" ");
        html.element("span", classOf(step.status), step.word);
        if (!step.detail.isEmpty())
            html.element("span", "soft", QStringLiteral(", ") + step.detail);
        if (const QString tag = tagOf(journey, step.step); !tag.isEmpty())
            html.element("span", journey.causeStep == step.step ? "tag fail" : "tag", tag);
        html.close().close();
    }
    html.close();
}

} // namespace

void writeJourney(const Section &section)
{
    const diagnosis::Journey &journey = section.inspection.diagnosis.journey;
    if (journey.steps.empty())
        return;
    section.html.open("section", nullptr, {{"id", section.id(QStringLiteral("journey"))}});
    section.heading(Told::tr("Journey"), journeySummary(section.inspection));
    writeDrawing(section.html, drawJourney(journey, pageWidth));
    writeList(section.html, journey);
    section.html.close();
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/told.h"
#include "report/html_drawing.h"
#include "report/html_sections.h"
#include "report/matrix_layout.h"
#include "report/words.h"

namespace jotscope::report {

namespace {

void writeRow(HtmlWriter &html, const diagnosis::EnvironmentResult &result)
{
    html.open("tr").open("td", "env").text(nameOf(result)).text(u" ");
    if (const EnvironmentTag tag = tagOf(result); !tag.text.isEmpty())
        html.element("span", (QByteArray("tag ") + classOf(tag.ink)).constData(), tag.text);
    html.close();
    for (const diagnosis::Step step : matrixSteps()) {
        const diagnosis::JourneyStep *cell = stepOf(result, step);
        const diagnosis::Status status = cell ? cell->status : diagnosis::Status::NotAsked;
        html.open("td", classOf(status), {{"data-column", columnTitle(step)}}).icon(classOf(status));
        html.element("span", "said", cell ? cell->word : Told::tr("not asked")).close();
    }
    html.close();
}

/// The same as a table: for ears, and for narrow screens.
void writeTable(HtmlWriter &html, const diagnosis::Diagnosis &diagnosis)
{
    html.open("div", "steps").open("table", "matrix stack").open("thead").open("tr");
    html.element("th", nullptr, Told::tr("Environment"), {{"scope", QStringLiteral("col")}});
    for (const diagnosis::Step step : matrixSteps())
        html.element("th", nullptr, columnTitle(step), {{"scope", QStringLiteral("col")}});
    html.close().close().open("tbody");
    for (const diagnosis::EnvironmentResult &result : diagnosis.environments)
        writeRow(html, result);
    html.close().close().close();
}

} // namespace

void writeEnvironments(const Section &section)
{
    const diagnosis::Diagnosis &diagnosis = section.inspection.diagnosis;
    if (diagnosis.environments.empty())
        return;
    section.html.open("section");
    section.heading(Told::tr("Environments"), Told::tr("the same token, asked of each"));
    for (std::size_t first = 0; first < diagnosis.environments.size(); first += mostMatrixRows)
        writeDrawing(section.html, drawMatrix(diagnosis, first, pageWidth));
    writeTable(section.html, diagnosis);
    section.html.close();
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_sections.h"

#include "report/words.h"

namespace jotscope::report {

namespace {

using diagnosis::JourneyStep;
using diagnosis::Status;

constexpr double width = 904;
constexpr double middle = 34; ///< of the icons
constexpr double icon = 20;
constexpr qsizetype fits = 16; ///< characters of a detail in one column

QString number(double value)
{
    return QString::number(value, 'f', 1);
}

/// A detail in at most two lines of a column; what does not fit ends in "…" and stands whole in the list below the drawing.
QStringList linesOf(const QString &text)
{
    QStringList lines = {QString()};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= fits)
            line += u' ' + word;
        else
            lines.append(word);
    }
    if (lines.size() > 2)
        lines = {lines[0], lines[1] + QStringLiteral(" …")};
    for (QString &line : lines) {
        if (line.size() > fits + 3)
            line = line.left(fits) + u'…';
    }
    return lines;
}

void writeText(HtmlWriter &html, const char *classes, double x, double y, const QString &text)
{
    html.open("text", classes, {{"x", number(x)}, {"y", number(y)}}).bare(text).close();
}

void writeTag(HtmlWriter &html, double x, const QString &tag)
{
    const bool cause = tag.startsWith(u"cause");
    const double half = double(tag.size()) * 3.3 + 8;
    x = qBound(half + 1, x, width - half - 1);
    html.empty("rect", cause ? "cause" : "here",
        {{"x", number(x - half)}, {"y", QStringLiteral("1")}, {"width", number(2 * half)}, {"height", QStringLiteral("17")},
            {"rx", QStringLiteral("3")}});
    writeText(html, cause ? "cause-text" : "here-text", x, 13.5, tag);
}

/// The service went on past this step.
bool went(const diagnosis::Journey &journey, std::size_t index)
{
    const JourneyStep &step = journey.steps[index];
    const JourneyStep &next = journey.steps[index + 1];
    if (journey.stoppedAt)
        return step.step < *journey.stoppedAt;
    const auto isKnown = [](Status status) { return status != Status::NotAsked && status != Status::Unknown; };
    return isKnown(step.status) && isKnown(next.status);
}

void writeColumn(HtmlWriter &html, const JourneyStep &step, double x)
{
    const char *status = classOf(step.status);
    html.open("g", status);
    html.empty("use", nullptr,
        {{"href", QStringLiteral("#i-") + QLatin1String(status)}, {"x", number(x - icon / 2)}, {"y", number(middle - icon / 2)},
            {"width", number(icon)}, {"height", number(icon)}});
    writeText(html, "name", x, 64, QString::fromUtf8(diagnosis::titleOf(step.step)));
    const bool strong = step.status == Status::Fail || step.status == Status::Warn;
    writeText(html, strong ? "word strong" : "word plain", x, 81, linesOf(step.word).join(u' '));
    double y = 97;
    for (const QString &line : linesOf(step.detail)) {
        writeText(html, "detail", x, y, line);
        y += 14;
    }
    html.close();
}

void writeDrawing(HtmlWriter &html, const diagnosis::Journey &journey)
{
    html.open("svg", "way", {{"viewBox", QStringLiteral("0 0 904 116")}, {"aria-hidden", QStringLiteral("true")}});
    const double column = width / double(qMax<std::size_t>(journey.steps.size(), 1));
    const auto centre = [column](std::size_t index) { return column * (double(index) + 0.5); };
    for (std::size_t i = 0; i + 1 < journey.steps.size(); ++i) {
        html.empty("line", went(journey, i) ? "went" : "stopped",
            {{"x1", number(centre(i) + 17)}, {"x2", number(centre(i + 1) - 17)}, {"y1", number(middle)}, {"y2", number(middle)}});
    }
    for (std::size_t i = 0; i < journey.steps.size(); ++i) {
        writeColumn(html, journey.steps[i], centre(i));
        if (const QString tag = tagOf(journey, journey.steps[i].step); !tag.isEmpty())
            writeTag(html, centre(i), tag);
    }
    html.close();
}

/// The same as a list: for ears, and for narrow screens.
void writeList(HtmlWriter &html, const diagnosis::Journey &journey)
{
    html.open("ol", "steps");
    for (const JourneyStep &step : journey.steps) {
        html.open("li").open("span", classOf(step.status)).icon(classOf(step.status)).close().open("span");
        html.element("b", nullptr, QString::fromUtf8(diagnosis::titleOf(step.step))).text(u" ");
        html.element("span", classOf(step.status), step.word);
        if (!step.detail.isEmpty())
            html.element("span", "soft", QStringLiteral(", ") + step.detail);
        if (const QString tag = tagOf(journey, step.step); !tag.isEmpty())
            html.element("span", tag.startsWith(u"cause") ? "tag fail" : "tag", tag);
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
    section.heading("Journey", journeySummary(section.inspection));
    writeDrawing(section.html, journey);
    writeList(section.html, journey);
    section.html.close();
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text.h"

#include "report/text_sections.h"
#include "report/visible.h"
#include "report/words.h"

#include <algorithm>

namespace jotscope::report {

using Depth = Inspection::Depth;

namespace {

constexpr qsizetype longest = 1000;

QString markOf(diagnosis::Verdict verdict)
{
    switch (verdict) {
    case diagnosis::Verdict::Accepted: return QStringLiteral("✓ ");
    case diagnosis::Verdict::Rejected: return QStringLiteral("✗ ");
    case diagnosis::Verdict::Undecided: break;
    }
    return QStringLiteral("? ");
}

void writeComparison(TextWriter &text, const diagnosis::Diagnosis &diagnosis)
{
    int width = 4; // "Next"
    for (const diagnosis::Comparison &line : diagnosis.comparison)
        width = std::max(width, columnsOf(visible(line.label)));
    const auto label = [width](const QString &name) {
        return Piece{name + QString(std::max(width - columnsOf(visible(name)), 0) + 2, u' '), Style::Soft};
    };
    for (const diagnosis::Comparison &line : diagnosis.comparison) {
        const qsizetype begin = std::clamp<qsizetype>(line.markBegin, 0, line.value.size());
        const qsizetype end = std::clamp<qsizetype>(line.markEnd, begin, line.value.size());
        const QString before = line.value.first(begin);
        const QString marked = line.value.sliced(begin, end - begin);
        text.line({label(line.label), {before}, {marked, Style::Fail}, {line.value.sliced(end)}}, 2, width + 2);
        if (!marked.isEmpty() && text.fits(width + 4 + columnsOf(visible(line.value)))) // never by colour alone
            text.line({{QString(columnsOf(visible(before)), u' ') + QString(columnsOf(visible(marked)), u'^'), Style::Fail}}, width + 4);
    }
    if (!diagnosis.nextStep.isEmpty())
        text.line({label(QStringLiteral("Next")), {diagnosis.nextStep}}, 2, width + 2);
}

void writeAnswer(TextWriter &text, const Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    const bool judged = inspection.depth != Depth::Decoded;
    text.line({{judged ? markOf(diagnosis.verdict) : QString(), styleOf(diagnosis.verdict)}, {diagnosis.headline, Style::Strong}});
    writeComparison(text, diagnosis);
    QStringList facts = {tokenText(inspection)};
    if (const QString from = titleOf(inspection); !from.isEmpty())
        facts.prepend(from);
    if (diagnosis.evidence.now.isValid())
        facts.append((diagnosis.evidence.isRecorded ? QStringLiteral("recorded, as of ") : QStringLiteral("as of "))
            + instantText(diagnosis.evidence.now));
    text.line({{facts.join(QStringLiteral("; ")), Style::Soft}}, 2);
    if (!inspection.sighting.cleaned.isEmpty())
        text.line({{QStringLiteral("taken away: ") + inspection.sighting.cleaned.join(QStringLiteral(", ")), Style::Soft}}, 2);
}

void writeJourney(TextWriter &text, const Inspection &inspection)
{
    const diagnosis::Journey &journey = inspection.diagnosis.journey;
    if (journey.steps.empty())
        return;
    text.heading(QStringLiteral("Journey"), journeySummary(inspection));
    Line line;
    for (const diagnosis::JourneyStep &step : journey.steps) {
        if (!line.empty())
            line.push_back({QStringLiteral(" → "), Style::Soft});
        line.push_back({QStringLiteral("%1 ").arg(QString::fromUtf8(diagnosis::titleOf(step.step)))});
        line.push_back({QStringLiteral("%1 %2").arg(report::markOf(step.status), step.word), styleOf(step.status)});
        if (const QString tag = tagOf(journey, step.step); !tag.isEmpty())
            line.push_back({QStringLiteral(" [%1]").arg(tag), Style::Strong});
    }
    text.line(line, 2);
}

void writeMembers(TextWriter &text, const Inspection &inspection, jose::Part part, const json::Value &object, const char *title)
{
    if (object.members.empty())
        return;
    text.heading(QString::fromUtf8(title));
    const Style style = part == jose::Part::Header ? Style::Header : Style::Payload;
    std::vector<Line> rows;
    for (const json::Member &member : object.members)
        rows.push_back(
            {{shortened(member.name), style}, {shortened(shownValue(member.value))}, {meaningText(inspection, part, member), Style::Soft}});
    text.table(rows, 2);
}

void writeFlaws(TextWriter &text, const Inspection &inspection)
{
    const jose::Token &token = inspection.diagnosis.evidence.token;
    std::vector<Line> rows;
    for (const jose::Flaw &flaw : token.flaws) {
        const bool told = std::ranges::any_of(inspection.diagnosis.findings, [&](const auto &finding) { return finding.id == flaw.id; });
        const bool fatal = flaw.severity == jose::Severity::Fatal;
        if (!told)
            rows.push_back({{fatal ? QStringLiteral("✗") : QStringLiteral("!"), fatal ? Style::Fail : Style::Warn},
                {QStringLiteral("%1 (%2, character %3)").arg(flaw.message, flaw.id).arg(flaw.offset + 1)}});
    }
    if (rows.empty())
        return;
    text.heading(QStringLiteral("Flaws"), QStringLiteral("in the text itself"));
    text.table(rows, 2);
}

void write(TextWriter &text, const Inspection &inspection)
{
    const jose::Token &token = inspection.diagnosis.evidence.token;
    writeAnswer(text, inspection);
    if (inspection.depth == Depth::Explained)
        writeJourney(text, inspection);
    if (inspection.depth != Depth::Decoded) {
        writeEnvironmentsText(text, inspection);
        writeSignatureText(text, inspection);
    }
    if (inspection.depth == Depth::Explained)
        writeCausesText(text, inspection);
    writeFindingsText(text, inspection);
    writeFlaws(text, inspection);
    writeInsideText(text, inspection);
    writeMembers(text, inspection, jose::Part::Header, token.header.root, "Header");
    writeMembers(text, inspection, jose::Part::Payload, inspection.diagnosis.evidence.read().payload.root, "Claims");
    if (inspection.depth == Depth::Explained)
        writeRequestsText(text, inspection);
    for (const Inspection &inner : inspection.nested) {
        text.blank();
        text.line({{QStringLiteral("── The token inside ──"), Style::Soft}});
        write(text, inner);
    }
}

} // namespace

QString shortened(const QString &text)
{
    return text.size() <= longest ? text : QStringLiteral("%1… (%2 characters)").arg(text.first(longest)).arg(text.size());
}

QByteArray textOf(const Inspection &inspection, std::size_t index, std::size_t count, bool colour, int columns)
{
    TextWriter text(colour, columns);
    if (index > 0)
        text.blank();
    if (count > 1)
        text.line({{QStringLiteral("── Token %1 of %2 ──").arg(index + 1).arg(count), Style::Soft}});
    write(text, inspection);
    return text.take();
}

QByteArray toText(const std::vector<Inspection> &inspections, bool colour, int columns)
{
    QByteArray text;
    for (std::size_t i = 0; i < inspections.size(); ++i)
        text += textOf(inspections[i], i, inspections.size(), colour, columns);
    return text;
}

} // namespace jotscope::report

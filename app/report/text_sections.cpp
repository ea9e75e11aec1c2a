// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_sections.h"

#include "report/details.h"
#include "report/words.h"

#include <algorithm>

namespace jotscope::report {

using diagnosis::Cause;
using diagnosis::Standing;
using diagnosis::Status;

QString markOf(Status status)
{
    switch (status) {
    case Status::Ok: return QStringLiteral("✓");
    case Status::Warn: return QStringLiteral("!");
    case Status::Fail: return QStringLiteral("✗");
    case Status::Unknown: return QStringLiteral("?");
    case Status::NotAsked: return QStringLiteral("–");
    case Status::NotChecked: break;
    }
    return QStringLiteral("○");
}

Style styleOf(Status status)
{
    switch (status) {
    case Status::Ok: return Style::Ok;
    case Status::Warn: return Style::Warn;
    case Status::Fail: return Style::Fail;
    default: return Style::Soft;
    }
}

Style styleOf(diagnosis::Verdict verdict)
{
    switch (verdict) {
    case diagnosis::Verdict::Accepted: return Style::Ok;
    case diagnosis::Verdict::Rejected: return Style::Fail;
    case diagnosis::Verdict::Undecided: break;
    }
    return Style::Warn;
}

void writeEnvironmentsText(TextWriter &text, const Inspection &inspection)
{
    const auto &environments = inspection.diagnosis.environments;
    if (std::ranges::none_of(environments, [](const auto &result) { return !result.name.isEmpty(); }))
        return;
    text.heading(QStringLiteral("Environments"), QStringLiteral("the same token, asked of each"));
    Line head = {{QString()}};
    for (const diagnosis::Step step : matrixSteps())
        head.push_back({columnTitle(step), Style::Soft});
    std::vector<Line> rows;
    for (std::size_t i = 0; i < environments.size(); ++i) {
        const diagnosis::EnvironmentResult &result = environments[i];
        const bool presented = int(i) == inspection.diagnosis.presented;
        Line row = {{result.tag.isEmpty() ? result.name : QStringLiteral("%1 (%2)").arg(result.name, result.tag),
            presented ? Style::Strong : Style::Plain}};
        for (const diagnosis::Step step : matrixSteps()) {
            const diagnosis::JourneyStep *cell = stepOf(result, step);
            const Status status = cell ? cell->status : Status::NotAsked;
            row.push_back({QStringLiteral("%1 %2").arg(markOf(status), cell ? cell->word : QStringLiteral("not asked")), styleOf(status)});
        }
        rows.push_back(std::move(row));
    }
    text.matrix(head, rows, 2);
}

namespace {

QString keyText(const keys::Key &key)
{
    const QString kind = key.crv.isEmpty() ? key.kty : key.kty + u' ' + key.crv;
    const QString name = key.kid.isEmpty() ? QStringLiteral("without kid") : key.kid;
    return QStringLiteral("key %1 (%2, %3 bits) from %4").arg(name, kind).arg(key.bits).arg(key.from);
}

Style styleOf(jose::Verification::Verdict verdict)
{
    switch (verdict) {
    case jose::Verification::Verdict::Valid: return Style::Ok;
    case jose::Verification::Verdict::Invalid:
    case jose::Verification::Verdict::Unsigned: return Style::Fail;
    default: return Style::Warn;
    }
}

void writeBrief(TextWriter &text, const std::vector<const Cause *> &causes)
{
    std::vector<Line> rows;
    for (const Cause *cause : causes) {
        if (cause->standing == Standing::Possible || cause->standing == Standing::Likely || cause->standing == Standing::Proven)
            rows.push_back({{titleOf(cause->standing), Style::Warn}, {cause->id}, {shortReason(*cause), Style::Soft}});
    }
    text.table(rows, 2);
    for (const Standing standing : {Standing::RuledOut, Standing::Unknown}) {
        QStringList ids;
        for (const Cause *cause : causes) {
            if (cause->standing == standing)
                ids.append(cause->id);
        }
        if (!ids.isEmpty())
            text.line({{titleOf(standing) + QStringLiteral(": "), Style::Soft}, {ids.join(QStringLiteral(", ")), Style::Soft}}, 2);
    }
}

void writeOpenCause(TextWriter &text, const Cause &cause, Style style)
{
    text.line({{titleOf(cause.standing), style}, {QStringLiteral(": ")}, {cause.title, Style::Strong},
                  {QStringLiteral("  ") + cause.id, Style::Soft}},
        2);
    std::vector<Line> rows;
    const auto add = [&rows](const char *title, const diagnosis::Reason &reason) {
        const QString source = reason.source.label.isEmpty() ? QString() : QStringLiteral("  (%1)").arg(reason.source.label);
        rows.push_back({{QString::fromUtf8(title), Style::Soft}, {reason.text + source}});
    };
    for (const diagnosis::Reason &reason : cause.reasonsFor)
        add("for", reason);
    for (const diagnosis::Reason &reason : cause.reasonsAgainst)
        add("against", reason);
    if (cause.reasonsAgainst.empty())
        rows.push_back({{QStringLiteral("against"), Style::Soft}, {QStringLiteral("nothing")}});
    if (!cause.nextStep.isEmpty())
        rows.push_back({{QStringLiteral("next"), Style::Soft}, {cause.nextStep}});
    text.table(rows, 4);
}

} // namespace

void writeSignatureText(TextWriter &text, const Inspection &inspection)
{
    const auto &environments = inspection.diagnosis.evidence.environments;
    if (environments.empty())
        return;
    const int presented = std::max(inspection.diagnosis.presented, 0);
    const jose::Verification &verification = environments[std::size_t(presented)].verification; // of this token, not of one inside
    if (verification.verdict == jose::Verification::Verdict::NotAsked)
        return;
    text.heading(QStringLiteral("Signature"));
    text.line({{QString::fromUtf8(jose::wordOf(verification.verdict)), styleOf(verification.verdict)},
                  {verification.message.isEmpty() ? QString() : QStringLiteral(": ") + verification.message}},
        2);
    writeSignaturesText(text, verification, inspection.diagnosis.evidence.token);
    if (verification.key)
        text.line({{QStringLiteral("by ") + keyText(*verification.key)}}, 2);
    for (const jose::TriedKey &tried : verification.tried) {
        if (!tried.verified)
            text.line({{QStringLiteral("tried %1: %2").arg(keyText(tried.key), tried.message.isEmpty() ? tried.reason : tried.message),
                          Style::Soft}},
                2);
    }
    for (const QString &warning : verification.warnings)
        text.line({{QStringLiteral("! "), Style::Warn}, {warning}}, 2);
    for (const QString &hint : verification.hints) {
        if (!verification.message.contains(hint))
            text.line({{QStringLiteral("but: "), Style::Strong}, {hint}}, 2);
    }
}

void writeCausesText(TextWriter &text, const Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    if (diagnosis.causes.empty())
        return;
    text.heading(QStringLiteral("Causes"), QStringLiteral("with the evidence for and against"));
    std::vector<const Cause *> others;
    bool opened = false;
    for (const Cause &cause : diagnosis.causes) {
        const bool strong = cause.standing == Standing::Proven || cause.standing == Standing::Likely;
        if (!strong && (opened || cause.standing != Standing::Possible)) {
            others.push_back(&cause);
            continue;
        }
        writeOpenCause(text, cause, strong ? styleOf(diagnosis.verdict) : Style::Warn);
        opened = true;
    }
    writeBrief(text, others);
}

void writeFindingsText(TextWriter &text, const Inspection &inspection)
{
    if (inspection.diagnosis.findings.empty())
        return;
    text.heading(QStringLiteral("Findings"), QStringLiteral("gravest first"));
    for (const diagnosis::Finding &finding : inspection.diagnosis.findings) {
        const bool fatal = finding.severity == jose::Severity::Fatal;
        const bool note = finding.severity == jose::Severity::Note;
        const Piece mark = {fatal ? QStringLiteral("✗ ")
                : note            ? QStringLiteral("· ")
                                  : QStringLiteral("! "),
            fatal      ? Style::Fail
                : note ? Style::Soft
                       : Style::Warn};
        const QString where = finding.environment.isEmpty() ? QString() : QStringLiteral(", ") + finding.environment;
        text.line({mark, {finding.headline}, {QStringLiteral("  ") + finding.id + where, Style::Soft}}, 2);
        std::vector<Line> rows;
        for (const auto &[title, value] : {std::pair{"expected", finding.expected}, {"found", finding.found}, {"remedy", finding.remedy}}) {
            if (!value.isEmpty())
                rows.push_back({{QString::fromUtf8(title), Style::Soft}, {shortened(value)}});
        }
        text.table(rows, 6);
    }
}

void writeRequestsText(TextWriter &text, const Inspection &inspection)
{
    const std::vector<const net::Exchange *> exchanges = exchangesOf(inspection);
    const QStringList silent = notAsked(inspection);
    if (exchanges.empty() && silent.isEmpty())
        return;
    text.heading(QStringLiteral("Requests"), requestsText(exchanges));
    std::vector<Line> rows;
    for (const net::Exchange *exchange : exchanges) {
        const QString url = exchange->url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
        const QString took
            = exchange->outcome == net::Exchange::Outcome::Refused ? QString() : QStringLiteral("%1 ms").arg(exchange->milliseconds);
        rows.push_back({{QString::number(exchange->number), Style::Soft}, {askedForText(exchange->purpose)},
            {QStringLiteral("%1 %2").arg(QString::fromUtf8(exchange->method), shortened(url))}, {answerText(*exchange)},
            {exchange->responder, Style::Soft}, {took, Style::Soft}});
    }
    text.table(rows, 2, 72);
    for (const net::Exchange *exchange : exchanges) {
        for (const QString &note : exchange->notes)
            text.line({{QStringLiteral("%1: %2").arg(exchange->number).arg(note), Style::Soft}}, 2);
    }
    for (const QString &line : silent)
        text.line({{line + u'.', Style::Soft}}, 2);
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_token.h"

#include "diagnosis/words.h"
#include "language/retold.h"
#include "language/told.h"
#include "report/details.h"
#include "report/difference.h"
#include "report/journey_layout.h"
#include "report/matrix_layout.h"
#include "report/repeat.h"
#include "report/timeline_layout.h"
#include "report/words.h"
#include "ui/kit/icons.h"
#include "ui/report/report_page.h"
#include "ui/report/report_summary.h"

namespace jotscope::ui {

using report::Inspection;

namespace {

Role roleOf(jose::Severity severity)
{
    return severity == jose::Severity::Fatal ? Role::Fail : severity == jose::Severity::Warning ? Role::Warn : Role::Unknown;
}

const char *iconOf(jose::Severity severity)
{
    return severity == jose::Severity::Fatal ? "fail" : severity == jose::Severity::Warning ? "warn" : "note";
}

const char *barsOf(diagnosis::Standing standing)
{
    switch (standing) {
    case diagnosis::Standing::Proven: return "bars-3";
    case diagnosis::Standing::Likely: return "bars-2";
    case diagnosis::Standing::Possible: return "bars-1";
    case diagnosis::Standing::Unknown: return "unknown";
    case diagnosis::Standing::RuledOut: break;
    }
    return "ruled-out";
}

Said value(const QString &text)
{
    return {text, Role::Text, true};
}

void writeJourney(ReportPage &page, const Inspection &inspection)
{
    const diagnosis::Journey &journey = inspection.diagnosis.journey;
    if (journey.steps.empty())
        return;
    page.heading(Told::tr("Journey"), report::journeySummary(inspection));
    page.drawing(report::drawJourney(journey, ReportPage::drawingWidth));
}

void writeEnvironments(ReportPage &page, const diagnosis::Diagnosis &diagnosis)
{
    if (diagnosis.environments.empty())
        return;
    page.heading(Told::tr("Environments"), Told::tr("the same token, asked of each"));
    for (std::size_t first = 0; first < diagnosis.environments.size(); first += report::mostMatrixRows)
        page.drawing(report::drawMatrix(diagnosis, first, ReportPage::drawingWidth));
}

void writeTimeline(ReportPage &page, const diagnosis::Diagnosis &diagnosis)
{
    const diagnosis::Timeline timeline = diagnosis::timelineOf(diagnosis);
    if (!report::hasMarks(timeline))
        return;
    page.heading(Told::tr("Timeline"), report::hasBreak(timeline) ? Told::tr("UTC, compressed at the breaks") : QStringLiteral("UTC"));
    page.drawing(report::drawTimeline(timeline, ReportPage::drawingWidth));
}

void writeCause(ReportPage &page, const diagnosis::Cause &cause, Role role)
{
    const bool isStrong = cause.standing == diagnosis::Standing::Proven || cause.standing == diagnosis::Standing::Likely;
    Said standing{report::titleOf(cause.standing), isStrong ? role : Role::Unknown};
    standing.icon = barsOf(cause.standing);
    standing.isStrong = true;
    Said title{QStringLiteral("   ") + cause.title};
    title.isStrong = true;
    Said id = value(QStringLiteral("   ") + cause.id);
    id.role = Role::Soft;
    page.line({standing, title, id}, 8);
    std::vector<std::vector<Said>> rows;
    for (const diagnosis::Reason &reason : cause.reasonsFor)
        rows.push_back({soft(Told::tr("For")), {reason.text}, soft(reason.source.label)});
    for (const diagnosis::Reason &reason : cause.reasonsAgainst)
        rows.push_back({soft(Told::tr("Against")), {reason.text}, soft(reason.source.label)});
    if (cause.reasonsAgainst.empty())
        rows.push_back({soft(Told::tr("Against")), {Told::tr("nothing")}, {}});
    if (!cause.nextStep.isEmpty())
        rows.push_back({soft(Told::tr("Next")), {cause.nextStep}, {}});
    page.table(rows, {9, 75, 16});
}

void writeCauses(ReportPage &page, const diagnosis::Diagnosis &diagnosis)
{
    if (diagnosis.causes.empty())
        return;
    page.heading(Told::tr("Causes"), Told::tr("ranked, with the evidence for and against"));
    std::vector<std::vector<Said>> others;
    int opened = 0;
    for (const diagnosis::Cause &cause : diagnosis.causes) {
        const bool isOpen = cause.standing == diagnosis::Standing::Proven || cause.standing == diagnosis::Standing::Likely
            || (opened == 0 && cause.standing == diagnosis::Standing::Possible);
        if (isOpen && opened++ < 3) {
            writeCause(page, cause, ui::roleOf(diagnosis.verdict));
            continue;
        }
        Said standing = soft(report::titleOf(cause.standing));
        standing.icon = barsOf(cause.standing);
        others.push_back({standing, {cause.title}, soft(report::shortReason(cause))});
    }
    page.gap(6);
    page.table(others, {14, 26, 60});
}

void writeFindings(ReportPage &page, const diagnosis::Diagnosis &diagnosis)
{
    if (diagnosis.findings.empty())
        return;
    page.heading(Told::tr("Findings"), Told::tr("gravest first"));
    for (const diagnosis::Finding &finding : diagnosis.findings) {
        Said headline{finding.headline, roleOf(finding.severity)};
        headline.icon = iconOf(finding.severity);
        headline.isStrong = true;
        Said id = value(QStringLiteral("   ") + finding.id);
        id.role = Role::Soft;
        const QString where = finding.environment.isEmpty() ? QString() : Told::tr("in %1", "an environment").arg(finding.environment);
        page.line({headline, id, soft(QStringLiteral("   ") + where)}, 8);
        std::vector<std::vector<Said>> rows;
        if (!finding.expected.isEmpty())
            rows.push_back({soft(Told::tr("Expected")), value(finding.expected)});
        if (!finding.found.isEmpty())
            rows.push_back({soft(Told::tr("Found")), value(finding.found)});
        if (!finding.remedy.isEmpty())
            rows.push_back({soft(Told::tr("Remedy")), {finding.remedy}});
        page.table(rows, {12, 88});
    }
}

void writeMembers(ReportPage &page, const Inspection &inspection, jose::Part part, const json::Value &object, const QString &title)
{
    std::vector<std::vector<Said>> rows;
    for (const json::Member &member : object.members) {
        Said name = value(member.name);
        name.role = part == jose::Part::Header ? Role::PartHeader : Role::PartPayload;
        Said shown = value(report::shownValue(member.value));
        const QStringList expected = part == jose::Part::Header ? QStringList() : report::expectedValues(inspection, member.name);
        if (expected.size() == 1 && member.value.isString()) {
            const report::Difference difference = report::differenceOf(expected.front(), shown.text);
            shown.markBegin = difference.begin;
            shown.markEnd = difference.end;
        }
        const QString meaning = report::meaningText(inspection, part, member);
        rows.push_back({name, shown, expected.isEmpty() ? soft(meaning) : Said{meaning}});
    }
    if (!rows.empty())
        page.heading(title, part == jose::Part::Header ? QString() : Told::tr("payload, exact numbers and order"));
    page.table(rows, {16, 46, 38});
}

void writeDetails(ReportPage &page, const std::vector<report::Detail> &details, const QString &title, const QString &summary = {})
{
    std::vector<std::vector<Said>> rows;
    for (const report::Detail &detail : details)
        rows.push_back({soft(detail.title), {detail.text, Role::Text, detail.isValue}});
    if (!rows.empty())
        page.heading(title, summary);
    page.table(rows, {20, 80});
}

void writeKeys(ReportPage &page, const diagnosis::Diagnosis &diagnosis)
{
    std::vector<std::vector<Said>> rows
        = {{soft(Told::tr("Environment")), soft(Told::tr("Key")), soft(Told::tr("From")), soft(Told::tr("Result"))}};
    for (const diagnosis::EnvironmentResult &result : diagnosis.environments) {
        for (const jose::TriedKey &tried : result.verification.tried) {
            const QString kid = tried.key.kid.isEmpty() ? Told::tr("(no kid)") : tried.key.kid;
            const QString kind = tried.key.crv.isEmpty() ? tried.key.kty : tried.key.kty + u' ' + tried.key.crv;
            rows.push_back({{result.name}, value(QStringLiteral("%1 %2, %3").arg(kid, kind, Told::tr("%1 bits").arg(tried.key.bits))),
                value(retold(tried.key.from)), {report::resultText(tried), tried.verified ? Role::Ok : Role::Soft}});
        }
    }
    if (rows.size() == 1)
        return;
    page.heading(Told::tr("Keys"), Told::tr("each that was tried, and where it came from"));
    page.table(rows, {14, 28, 32, 26}, true);
}

void writeRequests(ReportPage &page, const Inspection &inspection)
{
    std::vector<std::vector<Said>> rows = {{soft(QStringLiteral("#")), soft(Told::tr("Asked for")), soft(Told::tr("Request")),
        soft(Told::tr("Answer")), soft(Told::tr("By"))}};
    const std::vector<const net::Exchange *> exchanges = report::exchangesOf(inspection);
    for (const net::Exchange *exchange : exchanges) {
        const QString id = report::requestIdOf(inspection, exchange->number);
        const QString who = retold(exchange->responder);
        rows.push_back({{QString::number(exchange->number)}, {report::askedForText(exchange->purpose)},
            value(QStringLiteral("%1 %2").arg(
                QString::fromUtf8(exchange->method), exchange->url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))),
            {report::answerText(*exchange)}, soft(id.isEmpty() ? who : Told::tr("%1, request id %2").arg(who, id))});
    }
    const QStringList silent = report::notAsked(inspection);
    const bool isAny = rows.size() > 1;
    if (!isAny && silent.isEmpty())
        return;
    page.heading(Told::tr("Requests"), report::requestsText(exchanges));
    if (isAny)
        page.table(rows, {4, 14, 46, 19, 17}, true);
    for (const QString &line : silent)
        page.line({soft(diagnosis::withStop(line))});
}

void writeClaims(ReportPage &page, const Inspection &inspection)
{
    const jose::Token &token = inspection.diagnosis.evidence.read();
    writeMembers(page, inspection, jose::Part::Payload, token.payload.root, Told::tr("Claims"));
    writeMembers(page, inspection, jose::Part::Header, token.header.root, Told::tr("Header"));
}

void writeBasis(ReportPage &page, const Inspection &inspection)
{
    std::vector<report::Detail> about = report::aboutDetails(inspection);
    if (const QString digest = QString::fromLatin1(report::factsOf(inspection).sha256); !digest.isEmpty())
        about.insert(about.begin(), {Told::tr("SHA-256 of the token"), digest, true});
    about.push_back({Told::tr("Repeat it"), report::repeatText(inspection), true});
    writeDetails(page, about, Told::tr("What this rests on"));
}

void writeChapter(ReportPage &page, const Inspection &inspection, report::Chapter chapter)
{
    switch (chapter) {
    case report::Chapter::Journey: return writeJourney(page, inspection);
    case report::Chapter::Environments: return writeEnvironments(page, inspection.diagnosis);
    case report::Chapter::Timeline: return writeTimeline(page, inspection.diagnosis);
    case report::Chapter::Causes: return writeCauses(page, inspection.diagnosis);
    case report::Chapter::Findings: return writeFindings(page, inspection.diagnosis);
    case report::Chapter::Claims: return writeClaims(page, inspection);
    case report::Chapter::Subject:
        return writeDetails(page, report::subjectDetails(inspection), Told::tr("User id"), Told::tr("letter for letter"));
    case report::Chapter::Keys: return writeKeys(page, inspection.diagnosis);
    case report::Chapter::Requests: return writeRequests(page, inspection);
    case report::Chapter::Basis: break;
    }
    writeBasis(page, inspection);
}

} // namespace

void writeToken(ReportPage &page, const Inspection &inspection, const report::Chapters &chapters)
{
    writeAnswer(page, inspection);
    for (const report::Chapter chapter : report::allChapters()) {
        if (chapters.has(chapter))
            writeChapter(page, inspection, chapter);
    }
}

void writeAnswer(ReportPage &page, const Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    std::vector<std::pair<QString, Said>> lines;
    for (const diagnosis::Comparison &line : diagnosis.comparison) {
        Said said = value(line.value);
        said.markBegin = line.markBegin;
        said.markEnd = line.markEnd;
        lines.emplace_back(line.label, said);
    }
    if (!diagnosis.nextStep.isEmpty())
        lines.emplace_back(Told::tr("Next"), Said{diagnosis.nextStep});
    page.answer(ui::roleOf(diagnosis.verdict), drawingOf(diagnosis.verdict), diagnosis.headline, lines);

    const auto *presented = report::presentedOf(inspection);
    QString verdict = report::titleOf(diagnosis.verdict);
    if (presented && !presented->name.isEmpty())
        verdict = Told::tr("%1 by %2", "a verdict, and the environment that gives it").arg(verdict, presented->name);
    std::vector<std::pair<QString, Said>> facts;
    facts.emplace_back(Told::tr("Verdict"), Said{verdict, ui::roleOf(diagnosis.verdict)});
    facts.emplace_back(
        diagnosis.evidence.isRecorded ? Told::tr("As of, recorded") : Told::tr("As of"), Said{report::instantText(diagnosis.evidence.now)});
    facts.emplace_back(Told::tr("Token"), Said{report::tokenText(inspection)});
    if (const QString answer = report::serviceAnswerText(inspection); !answer.isEmpty())
        facts.emplace_back(Told::tr("Service answered"), Said{answer});
    page.facts(facts);
}

} // namespace jotscope::ui

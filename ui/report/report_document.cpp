// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_document.h"

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

#include <QTextDocument>

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

Said soft(const QString &text)
{
    return {text, Role::Soft};
}

Said value(const QString &text)
{
    return {text, Role::Text, true};
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
        lines.emplace_back(QStringLiteral("Next"), Said{diagnosis.nextStep});
    page.answer(ui::roleOf(diagnosis.verdict), drawingOf(diagnosis.verdict), diagnosis.headline, lines);

    const auto *presented = report::presentedOf(inspection);
    const QString by = presented && !presented->name.isEmpty() ? QStringLiteral(" by %1").arg(presented->name) : QString();
    std::vector<std::pair<QString, Said>> facts;
    facts.emplace_back(QStringLiteral("Verdict"), Said{report::titleOf(diagnosis.verdict) + by, ui::roleOf(diagnosis.verdict)});
    facts.emplace_back(diagnosis.evidence.isRecorded ? QStringLiteral("As of, recorded") : QStringLiteral("As of"),
        Said{report::instantText(diagnosis.evidence.now)});
    facts.emplace_back(QStringLiteral("Token"), Said{report::tokenText(inspection)});
    if (const QString answer = report::serviceAnswerText(inspection); !answer.isEmpty())
        facts.emplace_back(QStringLiteral("Service answered"), Said{answer});
    page.facts(facts);
}

void writeJourney(ReportPage &page, const Inspection &inspection)
{
    const diagnosis::Journey &journey = inspection.diagnosis.journey;
    if (journey.steps.empty())
        return;
    page.heading(QStringLiteral("Journey"), report::journeySummary(inspection));
    page.drawing(report::drawJourney(journey, ReportPage::drawingWidth));
}

void writeEnvironments(ReportPage &page, const diagnosis::Diagnosis &diagnosis)
{
    if (diagnosis.environments.empty())
        return;
    page.heading(QStringLiteral("Environments"), QStringLiteral("the same token, asked of each"));
    for (std::size_t first = 0; first < diagnosis.environments.size(); first += report::mostMatrixRows)
        page.drawing(report::drawMatrix(diagnosis, first, ReportPage::drawingWidth));
}

void writeTimeline(ReportPage &page, const diagnosis::Diagnosis &diagnosis)
{
    const diagnosis::Timeline timeline = diagnosis::timelineOf(diagnosis);
    if (!report::hasMarks(timeline))
        return;
    page.heading(
        QStringLiteral("Timeline"), report::hasBreak(timeline) ? QStringLiteral("UTC, compressed at the breaks") : QStringLiteral("UTC"));
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
        rows.push_back({soft(QStringLiteral("For")), {reason.text}, soft(reason.source.label)});
    for (const diagnosis::Reason &reason : cause.reasonsAgainst)
        rows.push_back({soft(QStringLiteral("Against")), {reason.text}, soft(reason.source.label)});
    if (cause.reasonsAgainst.empty())
        rows.push_back({soft(QStringLiteral("Against")), {QStringLiteral("nothing")}, {}});
    if (!cause.nextStep.isEmpty())
        rows.push_back({soft(QStringLiteral("Next")), {cause.nextStep}, {}});
    page.table(rows, {9, 75, 16});
}

void writeCauses(ReportPage &page, const diagnosis::Diagnosis &diagnosis)
{
    if (diagnosis.causes.empty())
        return;
    page.heading(QStringLiteral("Causes"), QStringLiteral("ranked, with the evidence for and against"));
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
    page.heading(QStringLiteral("Findings"), QStringLiteral("gravest first"));
    for (const diagnosis::Finding &finding : diagnosis.findings) {
        Said headline{finding.headline, roleOf(finding.severity)};
        headline.icon = iconOf(finding.severity);
        headline.isStrong = true;
        Said id = value(QStringLiteral("   ") + finding.id);
        id.role = Role::Soft;
        page.line({headline, id, soft(finding.environment.isEmpty() ? QString() : QStringLiteral("   in ") + finding.environment)}, 8);
        std::vector<std::vector<Said>> rows;
        if (!finding.expected.isEmpty())
            rows.push_back({soft(QStringLiteral("Expected")), value(finding.expected)});
        if (!finding.found.isEmpty())
            rows.push_back({soft(QStringLiteral("Found")), value(finding.found)});
        if (!finding.remedy.isEmpty())
            rows.push_back({soft(QStringLiteral("Remedy")), {finding.remedy}});
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
        const QString expected = part == jose::Part::Header ? QString() : report::expectedFor(inspection, member.name);
        if (!expected.isEmpty() && !expected.contains(u" or ") && member.value.isString()) {
            const report::Difference difference = report::differenceOf(expected, shown.text);
            shown.markBegin = difference.begin;
            shown.markEnd = difference.end;
        }
        const QString meaning = report::meaningText(inspection, part, member);
        rows.push_back({name, shown, expected.isEmpty() ? soft(meaning) : Said{meaning}});
    }
    if (!rows.empty())
        page.heading(title, part == jose::Part::Header ? QString() : QStringLiteral("payload, exact numbers and order"));
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
    std::vector<std::vector<Said>> rows = {
        {soft(QStringLiteral("Environment")), soft(QStringLiteral("Key")), soft(QStringLiteral("From")), soft(QStringLiteral("Result"))}};
    for (const diagnosis::EnvironmentResult &result : diagnosis.environments) {
        for (const jose::TriedKey &tried : result.verification.tried) {
            const QString kid = tried.key.kid.isEmpty() ? QStringLiteral("(no kid)") : tried.key.kid;
            const QString kind = tried.key.crv.isEmpty() ? tried.key.kty : tried.key.kty + u' ' + tried.key.crv;
            rows.push_back({{result.name}, value(QStringLiteral("%1 %2, %3 bits").arg(kid, kind).arg(tried.key.bits)),
                value(tried.key.from), {tried.message.isEmpty() ? tried.reason : tried.message, tried.verified ? Role::Ok : Role::Soft}});
        }
    }
    if (rows.size() == 1)
        return;
    page.heading(QStringLiteral("Keys"), QStringLiteral("each that was tried, and where it came from"));
    page.table(rows, {14, 28, 32, 26}, true);
}

void writeRequests(ReportPage &page, const Inspection &inspection)
{
    std::vector<std::vector<Said>> rows = {{soft(QStringLiteral("#")), soft(QStringLiteral("Asked for")), soft(QStringLiteral("Request")),
        soft(QStringLiteral("Answer")), soft(QStringLiteral("By"))}};
    for (const net::Exchange *exchange : report::exchangesOf(inspection)) {
        const QString id = report::requestIdOf(inspection, exchange->number);
        rows.push_back({{QString::number(exchange->number)}, {report::askedForText(exchange->purpose)},
            value(QStringLiteral("%1 %2").arg(
                QString::fromUtf8(exchange->method), exchange->url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo))),
            {report::answerText(*exchange)},
            soft(id.isEmpty() ? exchange->responder : QStringLiteral("%1, request id %2").arg(exchange->responder, id))});
    }
    const QStringList silent = report::notAsked(inspection);
    const bool isAny = rows.size() > 1;
    if (!isAny && silent.isEmpty())
        return;
    page.heading(QStringLiteral("Requests"),
        isAny ? QStringLiteral("everything that left the computer, in order") : QStringLiteral("nothing has left this computer"));
    if (isAny)
        page.table(rows, {4, 14, 46, 19, 17}, true);
    for (const QString &line : silent)
        page.line({soft(line + u'.')});
}

void writeClaims(ReportPage &page, const Inspection &inspection)
{
    const jose::Token &token = inspection.diagnosis.evidence.read();
    writeMembers(page, inspection, jose::Part::Payload, token.payload.root, QStringLiteral("Claims"));
    writeMembers(page, inspection, jose::Part::Header, token.header.root, QStringLiteral("Header"));
}

void writeBasis(ReportPage &page, const Inspection &inspection)
{
    std::vector<report::Detail> about = report::aboutDetails(inspection);
    if (const QString digest = QString::fromLatin1(report::factsOf(inspection).sha256); !digest.isEmpty())
        about.insert(about.begin(), {QStringLiteral("SHA-256 of the token"), digest, true});
    about.push_back({QStringLiteral("Repeat it"), report::repeatText(inspection), true});
    writeDetails(page, about, QStringLiteral("What this rests on"));
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
        return writeDetails(page, report::subjectDetails(inspection), QStringLiteral("User id"), QStringLiteral("letter for letter"));
    case report::Chapter::Keys: return writeKeys(page, inspection.diagnosis);
    case report::Chapter::Requests: return writeRequests(page, inspection);
    case report::Chapter::Basis: break;
    }
    writeBasis(page, inspection);
}

void writeRemoved(ReportPage &page, const std::vector<Inspection> &inspections, const QStringList &removed)
{
    page.setLabels({});
    page.heading(QStringLiteral("Removed from this report"));
    bool isLive = false;
    for (const Inspection &inspection : inspections)
        isLive = isLive
            || (inspection.redaction == report::Redaction::None && inspection.diagnosis.evidence.token.kind != jose::Kind::Unsecured);
    if (isLive)
        page.line({{QStringLiteral("Nothing was removed from the token: whoever has this file may be able to use it."), Role::Fail}});
    for (const QString &line : removed)
        page.line({soft(line.left(1).toUpper() + line.mid(1))});
    page.line({soft(QStringLiteral("Secrets of environments are never written."))});
}

} // namespace

QString reportTitle(const std::vector<Inspection> &inspections)
{
    if (inspections.size() != 1)
        return QStringLiteral("Token report: %1").arg(report::totalsText(report::judgedOf(inspections)));
    const diagnosis::Diagnosis &diagnosis = inspections.front().diagnosis;
    return QStringLiteral("Token report: %1, %2").arg(report::titleOf(diagnosis.verdict).toLower(), diagnosis.cause);
}

void fillReportDocument(QTextDocument &document, const std::vector<Inspection> &inspections, const QStringList &removed,
    const report::Chapters &chapters, Scheme scheme, std::size_t mostTokens)
{
    const InEnglish scope;
    document.setUndoRedoEnabled(false);
    document.setMetaInformation(QTextDocument::DocumentTitle, reportTitle(inspections));
    ReportPage page(document, scheme);
    QTextCursor all(&document);
    all.beginEditBlock(); // laid out once, not after each word
    const bool isSeveral = inspections.size() != 1;
    const bool isLong = inspections.size() >= report::longReport;
    const std::size_t shown = qMin(inspections.size(), mostTokens);
    if (isSeveral)
        writeSummary(page, inspections, shown);
    for (std::size_t i = 0; i < shown; ++i) {
        const Inspection &inspection = inspections[i];
        page.setLabels(inspection.labels);
        page.top(isSeveral ? QStringLiteral("Token %1").arg(i + 1) : QStringLiteral("Token report"), report::titleOf(inspection),
            isSeveral && !isLong);
        writeAnswer(page, inspection);
        for (const report::Chapter chapter : report::allChapters()) {
            if (!isLong && chapters.has(chapter))
                writeChapter(page, inspection, chapter);
        }
    }
    if (shown < inspections.size())
        page.line(
            {soft(QStringLiteral("… and %1.").arg(report::countText(qsizetype(inspections.size() - shown), "more token", "more tokens")))},
            12);
    if (isLong)
        page.line({soft(QStringLiteral("Of so many tokens each has a short section; JSON and case files hold everything."))}, 12);
    writeRemoved(page, inspections, removed);
    all.endEditBlock();
}

} // namespace jotscope::ui

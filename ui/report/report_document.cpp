// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_document.h"

#include "diagnosis/words.h"
#include "language/told.h"
#include "report/details.h"
#include "report/words.h"
#include "ui/report/report_page.h"
#include "ui/report/report_summary.h"
#include "ui/report/report_token.h"

#include <QTextDocument>

namespace jotscope::ui {

using report::Inspection;

namespace {

void writeRemoved(ReportPage &page, const std::vector<Inspection> &inspections, const QStringList &removed)
{
    page.setLabels({});
    page.heading(Told::tr("Removed from this report"));
    bool isLive = false;
    for (const Inspection &inspection : inspections)
        isLive = isLive
            || (inspection.redaction == report::Redaction::None && inspection.diagnosis.evidence.token.kind != jose::Kind::Unsecured);
    if (isLive)
        page.line({{Told::tr("Nothing was removed from the token: whoever has this file may be able to use it."), Role::Fail}});
    for (const QString &line : removed)
        page.line({soft(diagnosis::capital(report::removedText(line)))});
    page.line({soft(Told::tr("Secrets of environments are never written."))});
}

} // namespace

QString reportTitle(const std::vector<Inspection> &inspections)
{
    if (inspections.size() != 1)
        return Told::tr("Token report: %1").arg(report::totalsText(report::judgedOf(inspections)));
    const diagnosis::Diagnosis &diagnosis = inspections.front().diagnosis;
    return Told::tr("Token report: %1, %2").arg(Told::inSentence(report::titleOf(diagnosis.verdict)), diagnosis.cause);
}

std::vector<ReportPart> partsOf(const std::vector<Inspection> &inspections)
{
    const std::size_t count = inspections.size();
    if (count < 2 || count >= report::longReport)
        return {{0, count, true, true}};
    std::vector<ReportPart> parts{{0, 0, true, false}};
    for (std::size_t i = 0; i < count; ++i)
        parts.push_back({i, i + 1, false, i + 1 == count});
    return parts;
}

void fillReportPart(QTextDocument &document, const ReportPart &part, const std::vector<Inspection> &inspections, const QStringList &removed,
    const report::Chapters &chapters, Scheme scheme)
{
    document.setUndoRedoEnabled(false);
    ReportPage page(document, scheme);
    QTextCursor all(&document);
    all.beginEditBlock(); // laid out once, not after each word
    const bool isSeveral = inspections.size() != 1;
    const bool isLong = inspections.size() >= report::longReport;
    if (part.isFirst && isSeveral)
        writeSummary(page, inspections, part.isLast ? part.end : inspections.size());
    for (std::size_t i = part.begin; i < part.end; ++i) {
        const Inspection &inspection = inspections[i];
        page.setLabels(inspection.labels);
        page.top(isSeveral ? Told::tr("Token %1").arg(i + 1) : Told::tr("Token report"), report::titleOf(inspection), isSeveral && !isLong);
        isLong ? writeAnswer(page, inspection) : writeToken(page, inspection, chapters);
    }
    if (part.isLast && part.end < inspections.size())
        page.line(
            {soft(Told::tr("… and %1.").arg(report::countText(qsizetype(inspections.size() - part.end), "more token", "more tokens")))},
            12);
    if (part.isLast && isLong)
        page.line({soft(Told::tr("Of so many tokens each has a short section; JSON and case files hold everything."))}, 12);
    if (part.isLast)
        writeRemoved(page, inspections, removed);
    all.endEditBlock();
}

void fillReportDocument(QTextDocument &document, const std::vector<Inspection> &inspections, const QStringList &removed,
    const report::Chapters &chapters, Scheme scheme, std::size_t mostTokens)
{
    document.setMetaInformation(QTextDocument::DocumentTitle, reportTitle(inspections));
    fillReportPart(document, {0, qMin(inspections.size(), mostTokens), true, true}, inspections, removed, chapters, scheme);
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/pdf_report.h"

#include "report/details.h"
#include "report/visible.h"
#include "report/words.h"
#include "ui/kit/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace jotscope::ui {

using report::Inspection;

namespace {

/// Writes paragraphs and tables of plain text; nothing that is written is ever read as markup.
class Page {
public:
    explicit Page(QTextDocument &document) : m_cursor(&document)
    {
        m_plain.setFontPointSize(9.5);
        m_plain.setForeground(colour(Role::Text, Scheme::Light));
        m_soft = m_plain;
        m_soft.setForeground(colour(Role::Soft, Scheme::Light));
        m_mono = m_plain;
        m_mono.setFontFamilies({fixedFont().family()});
        m_mono.setFontPointSize(8.8);
        m_bold = m_plain;
        m_bold.setFontWeight(QFont::DemiBold);
    }

    void heading(const QString &text, double points, bool onNewPage = false)
    {
        QTextBlockFormat block;
        block.setTopMargin(points * 0.8);
        block.setBottomMargin(3);
        if (onNewPage)
            block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
        QTextCharFormat format = m_bold;
        format.setFontPointSize(points);
        begin(block);
        m_cursor.insertText(clean(text), format);
    }
    void line(const QString &lead, const QString &text, bool isValue = false, Role role = Role::Text)
    {
        begin({});
        if (!lead.isEmpty())
            m_cursor.insertText(clean(lead) + QStringLiteral("  "), m_soft);
        QTextCharFormat format = isValue ? m_mono : m_plain;
        format.setForeground(colour(role, Scheme::Light));
        m_cursor.insertText(clean(text), format);
    }
    void table(const std::vector<QStringList> &rows, bool hasHead, int monoColumn = -1)
    {
        if (rows.empty())
            return;
        QTextTableFormat format;
        format.setBorder(0);
        format.setCellPadding(2);
        format.setCellSpacing(0);
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        if (hasHead)
            format.setHeaderRowCount(1);
        QTextTable *table = m_cursor.insertTable(int(rows.size()), int(rows.front().size()), format);
        for (int row = 0; row < int(rows.size()); ++row) {
            for (int column = 0; column < int(rows[std::size_t(row)].size()); ++column) {
                const QTextCharFormat &look = hasHead && row == 0 ? m_soft : column == monoColumn ? m_mono : m_plain;
                table->cellAt(row, column).firstCursorPosition().insertText(clean(rows[std::size_t(row)][column]), look);
            }
        }
        m_cursor.movePosition(QTextCursor::End);
    }

private:
    static QString clean(const QString &text) { return report::visible(text); }
    void begin(const QTextBlockFormat &block)
    {
        if (m_cursor.document()->isEmpty())
            m_cursor.setBlockFormat(block);
        else
            m_cursor.insertBlock(block);
    }

    QTextCursor m_cursor;
    QTextCharFormat m_plain;
    QTextCharFormat m_soft;
    QTextCharFormat m_mono;
    QTextCharFormat m_bold;
};

Role roleOf(diagnosis::Verdict verdict)
{
    switch (verdict) {
    case diagnosis::Verdict::Accepted: return Role::Ok;
    case diagnosis::Verdict::Rejected: return Role::Fail;
    case diagnosis::Verdict::Undecided: break;
    }
    return Role::Unknown;
}

void writeAnswer(Page &page, const Inspection &inspection, bool onNewPage)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    page.heading(diagnosis.headline, 16, onNewPage);
    const auto *presented = report::presentedOf(inspection);
    const QString by = presented && !presented->name.isEmpty() ? QStringLiteral(" by %1").arg(presented->name) : QString();
    page.line({}, report::titleOf(diagnosis.verdict) + by, false, roleOf(diagnosis.verdict));
    for (const diagnosis::Comparison &line : diagnosis.comparison)
        page.line(line.label, line.value, true);
    if (!diagnosis.nextStep.isEmpty())
        page.line(QStringLiteral("Next"), diagnosis.nextStep);
    const QString recorded = diagnosis.evidence.isRecorded ? QStringLiteral(", recorded") : QString();
    page.line(QStringLiteral("As of"), report::instantText(diagnosis.evidence.now) + recorded);
    page.line(QStringLiteral("Token"), QStringLiteral("%1; %2").arg(report::tokenText(inspection), report::titleOf(inspection)));
    if (const QByteArray digest = report::factsOf(inspection).sha256; !digest.isEmpty())
        page.line(QStringLiteral("SHA-256"), QString::fromLatin1(digest), true);
}

void writeJourney(Page &page, const Inspection &inspection)
{
    const diagnosis::Journey &journey = inspection.diagnosis.journey;
    if (journey.steps.empty())
        return;
    page.heading(QStringLiteral("Journey"), 11.5);
    std::vector<QStringList> rows;
    for (const diagnosis::JourneyStep &step : journey.steps)
        rows.push_back({QString::fromUtf8(diagnosis::titleOf(step.step)), step.word, step.detail, report::tagOf(journey, step.step)});
    page.table(rows, false);
}

void writeEnvironments(Page &page, const Inspection &inspection)
{
    if (inspection.diagnosis.environments.empty())
        return;
    page.heading(QStringLiteral("Environments"), 11.5);
    QStringList head = {QStringLiteral("Environment")};
    for (const diagnosis::Step step : report::matrixSteps())
        head.append(report::columnTitle(step));
    std::vector<QStringList> rows = {head};
    for (const diagnosis::EnvironmentResult &result : inspection.diagnosis.environments) {
        QStringList row = {result.tag.isEmpty() ? result.name : QStringLiteral("%1 (%2)").arg(result.name, result.tag)};
        for (const diagnosis::Step step : report::matrixSteps()) {
            const diagnosis::JourneyStep *cell = report::stepOf(result, step);
            row.append(cell ? cell->word : QStringLiteral("not asked"));
        }
        rows.push_back(row);
    }
    page.table(rows, true);
}

void writeCauses(Page &page, const Inspection &inspection)
{
    page.heading(QStringLiteral("Causes"), 11.5);
    QStringList ruledOut;
    for (const diagnosis::Cause &cause : inspection.diagnosis.causes) {
        if (cause.standing == diagnosis::Standing::RuledOut)
            ruledOut.append(cause.id);
        if (cause.standing == diagnosis::Standing::RuledOut || cause.standing == diagnosis::Standing::Unknown)
            continue;
        page.line(report::titleOf(cause.standing), QStringLiteral("%1 (%2)").arg(cause.title, cause.id));
        for (const diagnosis::Reason &reason : cause.reasonsFor)
            page.line(QStringLiteral("    for"), reason.text);
        for (const diagnosis::Reason &reason : cause.reasonsAgainst)
            page.line(QStringLiteral("    against"), reason.text);
        if (!cause.nextStep.isEmpty())
            page.line(QStringLiteral("    next"), cause.nextStep);
    }
    if (!ruledOut.isEmpty())
        page.line(QStringLiteral("Ruled out"), ruledOut.join(QStringLiteral(", ")));
}

void writeMembers(Page &page, const Inspection &inspection, jose::Part part, const json::Value &object, const QString &title)
{
    std::vector<QStringList> rows;
    for (const json::Member &member : object.members)
        rows.push_back({member.name, report::shownValue(member.value), report::meaningText(inspection, part, member)});
    if (!rows.empty())
        page.heading(title, 11.5);
    page.table(rows, false, 1);
}

void writeRequests(Page &page, const Inspection &inspection)
{
    std::vector<QStringList> rows = {{QStringLiteral("#"), QStringLiteral("Request"), QStringLiteral("Answer"), QStringLiteral("By")}};
    for (const net::Exchange *exchange : report::exchangesOf(inspection))
        rows.push_back({QString::number(exchange->number),
            QStringLiteral("%1 %2").arg(
                QString::fromUtf8(exchange->method), exchange->url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)),
            report::answerText(*exchange), exchange->responder});
    const QStringList silent = report::notAsked(inspection);
    if (rows.size() > 1 || !silent.isEmpty())
        page.heading(QStringLiteral("Requests"), 11.5);
    if (rows.size() > 1)
        page.table(rows, true, 1);
    for (const QString &line : silent)
        page.line({}, line);
}

void writeDetails(Page &page, const std::vector<report::Detail> &details, const QString &title)
{
    if (!details.empty())
        page.heading(title, 11.5);
    for (const report::Detail &detail : details)
        page.line(detail.title, detail.text, detail.isValue);
}

QString titleOf(const std::vector<Inspection> &inspections)
{
    if (inspections.size() != 1)
        return QStringLiteral("Token report: %1").arg(report::totalsText(inspections));
    const diagnosis::Diagnosis &diagnosis = inspections.front().diagnosis;
    return QStringLiteral("Token report: %1, %2").arg(report::titleOf(diagnosis.verdict).toLower(), diagnosis.cause);
}

} // namespace

void fillReportDocument(QTextDocument &document, const std::vector<Inspection> &inspections, const QStringList &removed)
{
    Page page(document);
    document.setMetaInformation(QTextDocument::DocumentTitle, titleOf(inspections));
    if (inspections.size() != 1)
        page.heading(titleOf(inspections), 16);
    for (std::size_t i = 0; i < inspections.size(); ++i) {
        const Inspection &inspection = inspections[i];
        const bool isLong = inspections.size() < report::longReport;
        writeAnswer(page, inspection, i > 0 && isLong);
        if (!isLong)
            continue;
        writeJourney(page, inspection);
        writeEnvironments(page, inspection);
        writeCauses(page, inspection);
        const jose::Token &token = inspection.diagnosis.evidence.token;
        writeMembers(page, inspection, jose::Part::Payload, token.payload.root, QStringLiteral("Claims"));
        writeMembers(page, inspection, jose::Part::Header, token.header.root, QStringLiteral("Header"));
        writeDetails(page, report::subjectDetails(inspection), QStringLiteral("User id"));
        writeRequests(page, inspection);
        writeDetails(page, report::aboutDetails(inspection), QStringLiteral("What this rests on"));
    }
    page.heading(QStringLiteral("Removed from this report"), 11.5);
    for (const QString &line : removed)
        page.line({}, line);
    page.line({}, QStringLiteral("Secrets of environments are never written."));
}

QByteArray toPdf(const std::vector<Inspection> &inspections, const QStringList &removed)
{
    QTextDocument document;
    document.setUndoRedoEnabled(false);
    fillReportDocument(document, inspections, removed);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF())); // print() leaves 2 cm itself
    writer.setTitle(titleOf(inspections));
    writer.setCreator(QStringLiteral("Jotscope " JOTSCOPE_VERSION));
    document.print(&writer);
    return bytes;
}

} // namespace jotscope::ui

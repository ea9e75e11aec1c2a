// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

#include "diagnosis/words.h"
#include "language/told.h"
#include "report/details.h"
#include "report/html_sections.h"
#include "report/words.h"

#include <QCryptographicHash>
#include <QResource>

namespace jotscope::report {

namespace {

QByteArray resource(const char *name)
{
    return QResource(QStringLiteral(":/jotscope/report/") + QLatin1String(name)).uncompressedData();
}

/// Nothing but this one style sheet may be used: no script, no address, no form.
void writeHead(HtmlWriter &html, const QString &title)
{
    const QByteArray style = resource("report.css");
    const QByteArray hash = QCryptographicHash::hash(style, QCryptographicHash::Sha256).toBase64();
    html.own("<!DOCTYPE html>\n").open("html", nullptr, {{"lang", languageTag()}}).open("head");
    html.empty("meta", nullptr, {{"charset", QStringLiteral("utf-8")}});
    html.empty("meta", nullptr,
        {{"http-equiv", QStringLiteral("Content-Security-Policy")},
            {"content",
                QStringLiteral("default-src 'none'; style-src 'sha256-%1'; base-uri 'none'; form-action 'none'")
                    .arg(QLatin1String(hash))}});
    html.empty("meta", nullptr, {{"name", QStringLiteral("viewport")}, {"content", QStringLiteral("width=device-width, initial-scale=1")}});
    html.empty("meta", nullptr, {{"name", QStringLiteral("referrer")}, {"content", QStringLiteral("no-referrer")}});
    html.element("title", nullptr, title).open("style").own(style).close().close().own("\n");
}

constexpr std::pair<Chapter, void (*)(const Section &)> writers[] = {
    {Chapter::Journey, writeJourney},
    {Chapter::Environments, writeEnvironments},
    {Chapter::Timeline, writeTimeline},
    {Chapter::Causes, writeCauses},
    {Chapter::Findings, writeFindings},
    {Chapter::Claims, writeClaims},
    {Chapter::Subject, writeSubject},
    {Chapter::Keys, writeKeys},
    {Chapter::Requests, writeRequests},
    {Chapter::Basis, writeAbout},
};

void writeToken(HtmlWriter &html, const Inspection &inspection, std::size_t index, bool several, const Chapters &chapters)
{
    const Section section{html, inspection, QStringLiteral("token-%1").arg(index + 1), chapters};
    html.setLabels(inspection.labels);
    html.open("article", index == 0 && !several ? "token first" : "token", {{"id", section.anchor}});
    html.open("div", "top");
    if (several)
        html.element("b", nullptr, Told::tr("Token %1").arg(index + 1));
    else
        html.icon("jotscope", "logo").element("b", nullptr, Told::tr("Token report"));
    html.element("span", nullptr, titleOf(inspection)).close();
    writeAnswer(section);
    writeFacts(section);
    for (const auto &[chapter, write] : writers) {
        if (chapters.has(chapter))
            write(section);
    }
    html.close().own("\n");
    html.setLabels({});
}

void writeRow(HtmlWriter &html, const Inspection &inspection, std::size_t index)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    html.setLabels(inspection.labels);
    html.open("tr").open("td", "number");
    html.element("a", nullptr, QString::number(index + 1), {{"href", QStringLiteral("#token-%1").arg(index + 1)}}).close();
    html.open("td", classOf(diagnosis.verdict)).icon(classOf(diagnosis.verdict)).text(titleOf(diagnosis.verdict)).close();
    html.element("td", nullptr, diagnosis.headline).element("td", "soft", titleOf(inspection)).close();
    html.setLabels({});
}

void writeSummary(HtmlWriter &html, const std::vector<Judged> &tokens, const QByteArray &rows)
{
    html.open("div", "top").icon("jotscope", "logo").element("b", nullptr, Told::tr("Token report"));
    html.element("span", nullptr, countText(qsizetype(tokens.size()), "token", "tokens")).close();
    if (tokens.size() > 2)
        writeGroups(html, tokens);
    html.open("section").open("h2").text(Told::tr("Tokens"));
    html.element("small", nullptr, totalsText(tokens)).close();
    html.open("table", "stack").open("tbody").own(rows).close().close().close();
}

void writeRemoved(HtmlWriter &html, bool isLive, const QStringList &removed)
{
    html.open("section").element("h2", nullptr, Told::tr("Removed from this report"));
    if (isLive)
        html.element("p", "open", Told::tr("Nothing was removed from the token: whoever has this file may be able to use it."));
    html.open("ul", "removed");
    for (const QString &line : removed)
        html.element("li", nullptr, diagnosis::capital(removedText(line)));
    html.element("li", nullptr, Told::tr("Secrets of environments are never written.")).close().close();
}

} // namespace

void HtmlReport::add(const Inspection &inspection)
{
    const std::size_t index = m_tokens.size();
    m_tokens.push_back({inspection.diagnosis.verdict, inspection.diagnosis.cause});
    m_isLive = m_isLive || (inspection.redaction == Redaction::None && inspection.diagnosis.evidence.token.kind != jose::Kind::Unsecured);
    writeRow(m_rows, inspection, index);
    Chapters none;
    none.leaveOutAll();
    writeToken(m_brief, inspection, index, true, none);
    if (index == 0)
        m_only = inspection;
    else
        m_only.reset();
    if (index < longReport)
        writeToken(m_whole, inspection, index, true, m_chapters);
    else
        m_whole = {};
}

QByteArray HtmlReport::take(const QStringList &removed)
{
    HtmlWriter html;
    const bool isLong = m_tokens.size() >= longReport;
    writeHead(html, m_only ? Told::tr("Token report: %1").arg(m_only->diagnosis.headline) : Told::tr("Token report"));
    html.open("body").own(resource("sprite.svg")).open("main");
    if (m_only) {
        writeToken(html, *m_only, 0, false, m_chapters);
    } else {
        writeSummary(html, m_tokens, m_rows.take());
        html.own(isLong ? m_brief.take() : m_whole.take());
    }
    html.close();
    writeRemoved(html, m_isLive, removed);
    html.open("footer").open("span");
    if (isLong)
        html.text(Told::tr("Of so many tokens each has a short section; JSON and case files hold everything."));
    html.close().element("span", nullptr, QStringLiteral("Jotscope %1, jotscope/inspection/1").arg(QLatin1String(JOTSCOPE_VERSION)));
    return html.take() + '\n';
}

QByteArray toHtml(const std::vector<Inspection> &inspections, const QStringList &removed, const Chapters &chapters)
{
    HtmlReport report(chapters);
    for (const Inspection &inspection : inspections)
        report.add(inspection);
    return report.take(removed);
}

} // namespace jotscope::report

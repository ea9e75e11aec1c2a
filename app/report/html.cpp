// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html.h"

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
    html.own("<!DOCTYPE html>\n").open("html", nullptr, {{"lang", QStringLiteral("en")}}).open("head");
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

void writeToken(HtmlWriter &html, const Inspection &inspection, std::size_t index, bool several, bool isShort)
{
    const Section section{html, inspection, QStringLiteral("token-%1").arg(index + 1)};
    html.setLabels(inspection.labels);
    html.open("article", index == 0 && !several ? "token first" : "token", {{"id", section.anchor}});
    html.open("div", "top");
    if (several)
        html.element("b", nullptr, QStringLiteral("Token %1").arg(index + 1));
    else
        html.icon("jotscope", "logo").element("b", nullptr, QStringLiteral("Token report"));
    html.element("span", nullptr, titleOf(inspection)).close();
    writeAnswer(section);
    writeFacts(section);
    if (!isShort) {
        writeJourney(section);
        writeEnvironments(section);
        writeTimeline(section);
        writeCauses(section);
        writeFindings(section);
        writeClaims(section);
        writeSubject(section);
        writeKeys(section);
        writeRequests(section);
        writeAbout(section);
    }
    html.close().own("\n");
    html.setLabels({});
}

void writeSummary(HtmlWriter &html, const std::vector<Inspection> &inspections)
{
    html.open("div", "top").icon("jotscope", "logo").element("b", nullptr, QStringLiteral("Token report"));
    html.element("span", nullptr, countText(qsizetype(inspections.size()), "token", "tokens")).close();
    if (inspections.size() > 2)
        writeGroups(html, inspections);
    html.open("section").open("h2").text(u"Tokens");
    html.element("small", nullptr, totalsText(inspections)).close();
    html.open("table", "stack").open("tbody");
    for (std::size_t i = 0; i < inspections.size(); ++i) {
        const diagnosis::Diagnosis &diagnosis = inspections[i].diagnosis;
        html.setLabels(inspections[i].labels);
        html.open("tr").open("td", "number");
        html.element("a", nullptr, QString::number(i + 1), {{"href", QStringLiteral("#token-%1").arg(i + 1)}}).close();
        html.open("td", classOf(diagnosis.verdict)).icon(classOf(diagnosis.verdict)).text(titleOf(diagnosis.verdict)).close();
        html.element("td", nullptr, diagnosis.headline).element("td", "soft", titleOf(inspections[i])).close();
    }
    html.setLabels({});
    html.close().close().close();
}

void writeRemoved(HtmlWriter &html, const std::vector<Inspection> &inspections, const QStringList &removed)
{
    bool live = false;
    for (const Inspection &inspection : inspections)
        live = live || (inspection.redaction == Redaction::None && inspection.diagnosis.evidence.token.kind != jose::Kind::Unsecured);
    html.open("section").element("h2", nullptr, QStringLiteral("Removed from this report"));
    if (live)
        html.element("p", "open", QStringLiteral("Nothing was removed from the token: whoever has this file may be able to use it."));
    html.open("ul", "removed");
    for (const QString &line : removed)
        html.element("li", nullptr, line.left(1).toUpper() + line.mid(1));
    html.element("li", nullptr, QStringLiteral("Secrets of environments are never written.")).close().close();
}

} // namespace

QByteArray toHtml(const std::vector<Inspection> &inspections, const QStringList &removed)
{
    HtmlWriter html;
    const bool several = inspections.size() != 1;
    writeHead(
        html, several ? QStringLiteral("Token report") : QStringLiteral("Token report: %1").arg(inspections.front().diagnosis.headline));
    html.open("body").own(resource("sprite.svg"));
    html.open("main");
    if (several)
        writeSummary(html, inspections);
    for (std::size_t i = 0; i < inspections.size(); ++i)
        writeToken(html, inspections[i], i, several, inspections.size() >= longReport);
    html.close();
    writeRemoved(html, inspections, removed);
    html.open("footer").open("span");
    if (inspections.size() >= longReport)
        html.text(u"Of so many tokens each has a short section; JSON and case files hold everything.");
    html.close().element("span", nullptr, QStringLiteral("Jotscope %1, jotscope/inspection/1").arg(QLatin1String(JOTSCOPE_VERSION)));
    return html.take() + '\n';
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/html_sections.h"

#include "diagnosis/words.h"
#include "language/retold.h"
#include "language/told.h"
#include "report/details.h"
#include "report/difference.h"
#include "report/words.h"

namespace jotscope::report {

namespace {

using diagnosis::EnvironmentResult;

void writeHead(HtmlWriter &html, const QStringList &titles)
{
    html.open("thead").open("tr");
    for (const QString &title : titles)
        html.element("th", nullptr, title, {{"scope", QStringLiteral("col")}});
    html.close().close();
}

void writeClaim(const Section &section, jose::Part part, const json::Member &member, std::size_t index)
{
    HtmlWriter &html = section.html;
    const bool header = part == jose::Part::Header;
    const QString id = section.id((header ? QStringLiteral("header-%1") : QStringLiteral("claim-%1")).arg(index));
    html.open("tr", nullptr, {{"id", id}}).element("td", header ? "name header" : "name", member.name);
    const QString value = shownValue(member.value);
    const QStringList expected = header ? QStringList() : expectedValues(section.inspection, member.name);
    Difference difference;
    if (expected.size() == 1 && member.value.isString())
        difference = differenceOf(expected.front(), value);
    html.open("td", "what").open("code", "value").marked(value, difference.begin, difference.end).close().close();
    html.element("td", expected.isEmpty() ? "meaning" : "meaning differs", meaningText(section.inspection, part, member));
    html.close();
}

void writeMembers(const Section &section, jose::Part part, const json::Value &object, const QString &title)
{
    if (object.members.empty())
        return;
    HtmlWriter &html = section.html;
    html.open("section");
    section.heading(title, part == jose::Part::Header ? QString() : Told::tr("payload, exact numbers and order"));
    html.open("table", "claims stack").open("tbody");
    for (std::size_t i = 0; i < object.members.size(); ++i)
        writeClaim(section, part, object.members[i], i);
    html.close().close().close();
}

} // namespace

void writeClaims(const Section &section)
{
    const jose::Token &token = section.inspection.diagnosis.evidence.read();
    writeMembers(section, jose::Part::Payload, token.payload.root, Told::tr("Claims"));
    writeMembers(section, jose::Part::Header, token.header.root, Told::tr("Header"));
}

void writeKeys(const Section &section)
{
    HtmlWriter &html = section.html;
    bool any = false;
    for (const EnvironmentResult &result : section.inspection.diagnosis.environments)
        any = any || !result.verification.tried.empty();
    if (!any)
        return;
    html.open("section");
    section.heading(Told::tr("Keys"), Told::tr("each that was tried, and where it came from"));
    html.open("table", "stack");
    writeHead(html, {Told::tr("Environment"), Told::tr("Key"), Told::tr("From"), Told::tr("Result")});
    html.open("tbody");
    for (const EnvironmentResult &result : section.inspection.diagnosis.environments) {
        for (const jose::TriedKey &tried : result.verification.tried) {
            const keys::Key &key = tried.key;
            html.open("tr").element("td", nullptr, result.name, {{"data-column", Told::tr("Environment")}});
            html.open("td", nullptr, {{"data-column", Told::tr("Key")}});
            html.element("code", "value", key.kid.isEmpty() ? Told::tr("(no kid)") : key.kid);
            const QString kind = key.crv.isEmpty() ? key.kty : key.kty + u' ' + key.crv;
            html.element("span", "soft", QStringLiteral(" %1, %2").arg(kind, Told::tr("%1 bits").arg(key.bits)));
            html.close().element("td", "value", retold(key.from), {{"data-column", Told::tr("From")}});
            html.element("td", tried.verified ? "ok" : "soft", resultText(tried)).close();
        }
    }
    html.close().close().close();
}

void writeRequests(const Section &section)
{
    const Inspection &inspection = section.inspection;
    const std::vector<const net::Exchange *> exchanges = exchangesOf(inspection);
    const QStringList silent = notAsked(inspection);
    if (exchanges.empty() && silent.isEmpty())
        return;
    HtmlWriter &html = section.html;
    html.open("section");
    section.heading(Told::tr("Requests"), requestsText(exchanges));
    if (!exchanges.empty()) {
        html.open("table", "stack");
        writeHead(html, {QStringLiteral("#"), Told::tr("Asked for"), Told::tr("Request"), Told::tr("Answer"), Told::tr("By")});
        html.open("tbody");
        for (const net::Exchange *exchange : exchanges) {
            html.open("tr", nullptr, {{"id", section.id(QStringLiteral("request-%1").arg(exchange->number))}});
            html.element("td", "number", QString::number(exchange->number));
            html.element("td", nullptr, askedForText(exchange->purpose));
            html.open("td").open("code", "value").text(QString::fromUtf8(exchange->method)).text(u" ");
            html.text(exchange->url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)).close().close();
            html.element("td", nullptr, answerText(*exchange), {{"data-column", Told::tr("Answer")}});
            const QString id = requestIdOf(inspection, exchange->number);
            const QString who = retold(exchange->responder);
            html.element("td", "soft", id.isEmpty() ? who : Told::tr("%1, request id %2").arg(who, id), {{"data-column", Told::tr("By")}})
                .close();
        }
        html.close().close();
    }
    for (const QString &line : silent)
        html.element("p", "soft", diagnosis::withStop(line));
    html.close();
}

} // namespace jotscope::report

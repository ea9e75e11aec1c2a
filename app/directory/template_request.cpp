// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/template_request.h"

#include "directory/answer.h"
#include "jose/claims.h"

#include <QRegularExpression>

namespace jotscope::directory {

using environments::Credential;
using environments::Environment;

namespace {

const QString tokenSlot = QStringLiteral("token");
const QString tokenMark = QStringLiteral("(the token)");

QString withoutSlash(QString url)
{
    while (url.endsWith(u'/'))
        url.chop(1);
    return url;
}

/// Claims that can stand in a template: {claim:tid}, and one level deeper {claim:/firebase/tenant}.
QHash<QString, QString> claimsOf(const jose::Token &token)
{
    QHash<QString, QString> claims;
    for (const json::Member &member : token.payload.root.members) {
        if (!jose::isWhole(token, member.value))
            continue; // half a value is another value
        if (const auto text = scalarText(&member.value))
            claims.insert(QStringLiteral("claim:") + member.name, *text);
        for (const json::Member &inner : member.value.members) {
            if (const auto text = scalarText(&inner.value))
                claims.insert(QStringLiteral("claim:/%1/%2").arg(member.name, inner.name), *text);
        }
    }
    return claims;
}

void addAll(QHash<QString, QString> &values, const QHash<QString, QString> &more)
{
    for (auto one = more.begin(); one != more.end(); ++one)
        values.insert(one.key(), one.value());
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar letter) { return letter.unicode() < 0x20 || letter.unicode() == 0x7f; });
}

bool climbs(const QUrl &url)
{
    const QStringList parts = url.path(QUrl::FullyEncoded).split(u'/');
    return parts.contains(QStringLiteral("..")) || parts.contains(QStringLiteral("."));
}

} // namespace

TemplateRequests::TemplateRequests(const Environment &environment, const jose::Token &token, const Preset &preset)
    : m_environment(environment), m_token(token), m_configured(preset.defaults), m_claims(claimsOf(token))
{
    addAll(m_configured, environment.userEndpoint->parameters);
    m_configured.insert(QStringLiteral("issuer"), environment.issuer);
    m_configured.insert(tokenSlot, tokenMark);
    const QString given = environment.userEndpoint->baseUrl;
    m_configured.insert(
        QStringLiteral("base_url"), withoutSlash(given.isEmpty() ? fill(preset.address, m_configured).value_or(QString()) : given));
}

Result<Step> TemplateRequests::lookupStep(const Preset &call, int index, const QString &asked) const
{
    const Template from = {call.method, call.url, call.headers, call.body};
    auto step = make(from, {{QStringLiteral("sub"), asked}, {QStringLiteral("value"), asked}}, call);
    if (step)
        step->call = index;
    return step;
}

Result<Step> TemplateRequests::alternateStep(const Alternate &alternate, const QString &value) const
{
    auto preset = presetFor(*m_environment.userEndpoint);
    if (!preset)
        return tl::unexpected(preset.error());
    const Template from = {alternate.method, alternate.url, preset->headers + alternate.headers, alternate.body};
    return make(from, {{QStringLiteral("value"), value}, {QStringLiteral("sub"), value}}, *preset);
}

Result<Step> TemplateRequests::urlStep(const Preset &preset, const QString &url) const
{
    const Template from = {"GET", url, preset.headers, QString()};
    return make(from, {}, preset);
}

Step TemplateRequests::credentialStep(const Credential &credential) const
{
    Step step;
    step.request.environment = m_environment.name;
    step.request.purpose = QStringLiteral("credential");
    step.request.method = "POST";
    step.request.url = credential.tokenUrl;
    step.request.headers = {{"Accept", "application/json"}, {"Content-Type", "application/x-www-form-urlencoded"}};
    step.request.body = "grant_type=client_credentials";
    if (!credential.scope.isEmpty())
        step.request.body += "&scope=" + QUrl::toPercentEncoding(credential.scope);
    step.request.secretReference = credential.secret;
    step.request.sends = QStringList{QStringLiteral("our credential")};
    step.request.allowInsecureHttp = m_environment.allowInsecureHttp;
    step.request.caFile = m_environment.caFile;
    step.secretReferences = QStringList{credential.secret};
    return step;
}

std::optional<QString> valueFor(const Alternate &alternate, const jose::Token &token)
{
    const bool isPointer = alternate.claim.startsWith(u'/');
    const json::Value *claim = isPointer ? token.payload.root.at(alternate.claim) : token.claim(alternate.claim);
    const bool isWhole = claim && jose::isWhole(token, *claim); // the beginning of an e-mail may be somebody else's
    const auto text = scalarText(isWhole ? claim : nullptr);
    constexpr qsizetype longest = 512;
    if (!text || text->trimmed().isEmpty() || text->size() > longest)
        return {};
    QString value = *text;
    if (!alternate.when.isEmpty()) {
        const auto match = QRegularExpression(alternate.when).match(*text);
        if (!match.hasMatch())
            return {};
        if (match.lastCapturedIndex() > 0)
            value = match.captured(1);
    }
    return alternate.lowerCase ? value.toLower() : value;
}

Result<QUrl> TemplateRequests::urlFrom(const QString &text, const QHash<QString, QString> &values) const
{
    const auto filled = fill(text, values);
    if (!filled)
        return tl::unexpected(filled.error());
    QUrl url = QUrl::fromEncoded(filled->toUtf8(), QUrl::StrictMode);
    if (!url.isValid()) // a raw slot may hold blanks and the like
        url = QUrl::fromEncoded(filled->toUtf8(), QUrl::TolerantMode);
    if (!url.isValid() || url.host().isEmpty())
        return failure(Error::Kind::Format, QStringLiteral("\"%1\" gives no address that can be asked; check the base URL.").arg(text));
    url.setFragment(QString());
    // The same with nothing of the token inside: the host must not change.
    QHash<QString, QString> neutral = m_configured;
    for (auto one = values.begin(); one != values.end(); ++one) {
        if (!m_configured.contains(one.key()))
            neutral.insert(one.key(), QStringLiteral("x"));
    }
    const QUrl plain(fill(text, neutral).value_or(QString()));
    if (net::originOf(plain) != net::originOf(url) || !url.userInfo().isEmpty())
        return failure(Error::Kind::Refused, QStringLiteral("the token would decide which host is asked; that is not done"));
    if (climbs(url))
        return failure(
            Error::Kind::Refused, QStringLiteral("a value of the token would climb out of the configured path; that is not asked"));
    return url;
}

Result<QList<net::Header>> TemplateRequests::headersFrom(const Template &from, const QHash<QString, QString> &values) const
{
    QList<net::Header> headers;
    for (const auto &header : from.headers) {
        const auto value = fill(header.second, values);
        if (!value)
            return tl::unexpected(value.error());
        if (hasControl(*value))
            return failure(Error::Kind::Refused,
                QStringLiteral("a value of the token would break out of the header %1").arg(QString::fromLatin1(header.first)));
        headers.append({header.first, value->toUtf8()});
    }
    return headers;
}

Result<Step> TemplateRequests::make(const Template &from, const QHash<QString, QString> &own, const Preset &rules) const
{
    QHash<QString, QString> values = m_claims;
    addAll(values, m_configured);
    addAll(values, own);
    if (from.url.contains(u'{' + tokenSlot))
        return failure(Error::Kind::Refused, QStringLiteral("the token never stands in an address; put {token} into the body"));
    const auto url = urlFrom(from.url, values);
    if (!url)
        return tl::unexpected(url.error());
    const auto headers = headersFrom(from, values);
    if (!headers)
        return tl::unexpected(headers.error());
    const auto body = fill(from.body, values);
    if (!body)
        return tl::unexpected(body.error());
    Step step;
    step.request.environment = m_environment.name;
    step.request.method = from.method;
    step.request.url = *url;
    step.request.headers = *headers;
    step.request.body = body->toUtf8();
    step.request.allowInsecureHttp = m_environment.allowInsecureHttp;
    step.request.caFile = m_environment.caFile;
    putToken(step, from, std::move(values));
    nameCredentials(step, rules);
    return step;
}

/// Where a template has {token}, the request shows only a mark; what is sent stands beside it.
void TemplateRequests::putToken(Step &step, const Template &from, QHash<QString, QString> values) const
{
    values.insert(tokenSlot, QString::fromUtf8(m_token.text));
    if (from.body.contains(u'{' + tokenSlot))
        step.bodyWithToken = fill(from.body, values).value_or(QString()).toUtf8();
    const bool inHeader = std::any_of(
        from.headers.begin(), from.headers.end(), [](const auto &header) { return header.second.contains(u'{' + tokenSlot); });
    if (inHeader)
        step.headersWithToken = headersFrom(from, values).value_or(step.request.headers);
}

/// Which credentials go with a step. With the token as credential only keys in headers of their own (apikey) go beside it.
void TemplateRequests::nameCredentials(Step &step, const Preset &rules) const
{
    const bool isPlaced = !step.bodyWithToken.isEmpty() || !step.headersWithToken.isEmpty();
    step.asToken = rules.credential == u"token" || m_environment.userEndpoint->sendsToken();
    step.bearsToken = step.asToken && !isPlaced;
    step.request.carriesToken = step.asToken || isPlaced;
    for (const Credential &credential : m_environment.userEndpoint->credentials) {
        const bool goes = credential.kind == u"header" || !step.asToken;
        if (goes && !credential.secret.isEmpty())
            step.secretReferences.append(credential.secret);
    }
    step.secretReferences.removeDuplicates();
    step.request.secretReference = step.secretReferences.value(0);
    if (step.request.carriesToken)
        step.request.sends.append(QStringLiteral("the token"));
    if (!step.secretReferences.isEmpty())
        step.request.sends.append(QStringLiteral("our credential"));
}

} // namespace jotscope::directory

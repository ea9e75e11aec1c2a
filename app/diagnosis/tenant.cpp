// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/tenant.h"

#include "diagnosis/id_readings.h"

#include <QRegularExpression>
#include <QUrl>

namespace jotscope::diagnosis {

namespace {

/// Where a provider writes the tenant: a pointer into the payload, and which part of that text.
struct Named {
    const char16_t *provider; ///< empty: any
    const char16_t *parameter;
    const char16_t *claim;
    const char16_t *part; ///< regular expression, its group 1; empty: all of it
};

constexpr Named named[] = {
    {u"", u"tenant", u"tid", u""},
    {u"firebase", u"project", u"aud", u""},
    {u"firebase", u"tenant", u"firebase/tenant", u""},
    {u"keycloak", u"realm", u"iss", u"/realms/([^/]+)/?$"},
    {u"cognito", u"pool", u"iss", u"^https://cognito-idp\\.[a-z0-9-]+\\.amazonaws\\.com(?:\\.cn)?/([^/]+)$"},
};

/// Providers that give every tenant a host: issuer and base address begin alike, whatever stands behind.
struct Hosted {
    const char16_t *provider;
    const char16_t *what;
    const char16_t *host; ///< regular expression, its group 1
};

constexpr Hosted hosted[] = {
    {u"supabase-auth", u"project", u"^https://([a-z0-9]{16,32})\\.supabase\\.(?:co|in|red)(?:/|$)"},
    {u"auth0", u"tenant", u"^https://([a-z0-9-]+(?:\\.[a-z]{2})?(?:-[0-9]+)?)\\.auth0\\.com(?:/|$)"},
    {u"okta", u"organization", u"^https://([a-z0-9-]+?)(?:-admin)?\\.okta\\.com(?:/|$)"},
};

std::optional<OtherTenant> otherHostOf(const jose::Token &token, const environments::UserEndpoint &endpoint)
{
    const json::Value *issuer = token.claim(u"iss");
    for (const Hosted &one : hosted) {
        if (endpoint.provider != QStringView(one.provider))
            continue;
        const QRegularExpression form(QString::fromUtf16(one.host), QRegularExpression::CaseInsensitiveOption);
        const QString found = form.match(issuer ? issuer->stringOr() : QString()).captured(1).toLower();
        const QString wanted = form.match(endpoint.baseUrl).captured(1).toLower();
        if (!found.isEmpty() && !wanted.isEmpty() && found != wanted)
            return OtherTenant{QString::fromUtf16(one.what), wanted, found, QStringLiteral("iss"), true};
    }
    return std::nullopt;
}

QString textIn(const jose::Token &token, const Named &one)
{
    const json::Value *value = token.payload.root.at(u'/' + QString::fromUtf16(one.claim));
    const QString text = value ? value->stringOr() : QString();
    const QString part = QString::fromUtf16(one.part);
    if (part.isEmpty())
        return text;
    const QString escaped = QRegularExpression(part).match(text).captured(1);
    return QUrl::fromPercentEncoding(escaped.toUtf8());
}

/// A directory of Entra has an id and names ("contoso.onmicrosoft.com"): only two of one form can be compared. Elsewhere a "tid" that is no
/// UUID may be anything.
bool isOtherDirectory(const QString &wanted, const QString &found, bool isEntra)
{
    const auto left = canonicalUuid(wanted);
    const auto right = canonicalUuid(found);
    if (left && right)
        return *left != *right;
    return isEntra && !left && !right && wanted.compare(found, Qt::CaseInsensitive) != 0;
}

bool isOther(const Named &one, const QString &wanted, const QString &found, const jose::Token &token, bool isEntra)
{
    if (QStringView(one.claim) == u"tid")
        return !wanted.isEmpty() && !found.isEmpty() && isOtherDirectory(wanted, found, isEntra);
    if (QStringView(one.claim) == u"firebase/tenant") // users of a tenant and those of none are kept apart
        return token.claim(u"firebase") && wanted != found;
    return !wanted.isEmpty() && !found.isEmpty() && wanted != found;
}

} // namespace

std::optional<OtherTenant> otherTenantOf(const jose::Token &token, const environments::UserEndpoint &endpoint, bool isIssuerOurs)
{
    for (const Named &one : named) {
        const QStringView provider(one.provider);
        if ((!provider.isEmpty() && endpoint.provider != provider) || (QStringView(one.claim) == u"iss" && !isIssuerOurs))
            continue;
        const QString wanted = endpoint.parameters.value(QString::fromUtf16(one.parameter));
        const QString found = textIn(token, one);
        if (isOther(one, wanted, found, token, endpoint.provider == u"entra"))
            return OtherTenant{QString::fromUtf16(one.parameter), wanted, found, QString::fromUtf16(one.claim).section(u'/', 0, 0), false};
    }
    return isIssuerOurs ? otherHostOf(token, endpoint) : std::nullopt;
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/use.h"

#include "language/told.h"

namespace jotscope::jose {

namespace {

/// A member whose value alone tells the use.
struct Row {
    Part part;
    const char16_t *name;
    const char16_t *value; ///< compared without case
    const char *id;
    const char *title;
    const char *source;
    bool isUser = true;
};

constexpr Row rows[] = {
    {Part::Header, u"typ", u"at+jwt", "access", QT_TRANSLATE_NOOP("jotscope::Told", "an access token"), "RFC 9068"},
    {Part::Header, u"typ", u"application/at+jwt", "access", QT_TRANSLATE_NOOP("jotscope::Told", "an access token"), "RFC 9068"},
    {Part::Header, u"typ", u"dpop+jwt", "dpop-proof", QT_TRANSLATE_NOOP("jotscope::Told", "a DPoP proof"), "RFC 9449", false},
    {Part::Header, u"typ", u"kb+jwt", "key-binding", QT_TRANSLATE_NOOP("jotscope::Told", "a key binding"), "RFC 9901", false},
    {Part::Header, u"typ", u"dc+sd-jwt", "sd-jwt-vc", QT_TRANSLATE_NOOP("jotscope::Told", "a credential"), "SD-JWT VC"},
    {Part::Header, u"typ", u"vc+sd-jwt", "sd-jwt-vc", QT_TRANSLATE_NOOP("jotscope::Told", "a credential"), "SD-JWT VC"},
    {Part::Header, u"typ", u"secevent+jwt", "security-event", QT_TRANSLATE_NOOP("jotscope::Told", "a security event"), "RFC 8417"},
    {Part::Header, u"typ", u"logout+jwt", "logout", QT_TRANSLATE_NOOP("jotscope::Told", "a logout token"),
        "OpenID Connect Back-Channel Logout"},
    {Part::Header, u"typ", u"oauth-authz-req+jwt", "request-object", QT_TRANSLATE_NOOP("jotscope::Told", "an authorization request"),
        "RFC 9101", false},
    {Part::Header, u"typ", u"token-introspection+jwt", "introspection", QT_TRANSLATE_NOOP("jotscope::Told", "an introspection answer"),
        "RFC 9701", false},
    {Part::Header, u"typ", u"client-authentication+jwt", "client-assertion",
        QT_TRANSLATE_NOOP("jotscope::Told", "a client's proof of itself"), "RFC 7523", false},
    {Part::Payload, u"token_use", u"access", "access", QT_TRANSLATE_NOOP("jotscope::Told", "an access token"), "Cognito"},
    {Part::Payload, u"token_use", u"id", "id", QT_TRANSLATE_NOOP("jotscope::Told", "an ID token"), "Cognito"},
    {Part::Payload, u"typ", u"Bearer", "access", QT_TRANSLATE_NOOP("jotscope::Told", "an access token"), "Keycloak"},
    {Part::Payload, u"typ", u"ID", "id", QT_TRANSLATE_NOOP("jotscope::Told", "an ID token"), "Keycloak"},
    {Part::Payload, u"typ", u"Refresh", "refresh", QT_TRANSLATE_NOOP("jotscope::Told", "a refresh token"), "Keycloak"},
    {Part::Payload, u"typ", u"Offline", "refresh", QT_TRANSLATE_NOOP("jotscope::Told", "an offline (refresh) token"), "Keycloak"},
    {Part::Payload, u"typ", u"Logout", "logout", QT_TRANSLATE_NOOP("jotscope::Told", "a logout token"), "Keycloak"},
    {Part::Payload, u"token_type", u"access", "access", QT_TRANSLATE_NOOP("jotscope::Told", "an access token"), "simplejwt"},
    {Part::Payload, u"token_type", u"refresh", "refresh", QT_TRANSLATE_NOOP("jotscope::Told", "a refresh token"), "simplejwt"},
    {Part::Payload, u"role", u"anon", "api-key", QT_TRANSLATE_NOOP("jotscope::Told", "an API key without a user"), "Supabase", false},
    {Part::Payload, u"role", u"service_role", "api-key", QT_TRANSLATE_NOOP("jotscope::Told", "an API key without a user"), "Supabase",
        false},
    {Part::Payload, u"gty", u"client-credentials", "client-credentials", QT_TRANSLATE_NOOP("jotscope::Told", "an access token of a client"),
        "Auth0", false},
    {Part::Payload, u"idtyp", u"app", "client-credentials", QT_TRANSLATE_NOOP("jotscope::Told", "an access token of a client"), "Entra",
        false},
    {Part::Payload, u"type", u"refresh", "refresh", QT_TRANSLATE_NOOP("jotscope::Told", "a refresh token"), "flask-jwt-extended"},
    {Part::Payload, u"type", u"access", "access", QT_TRANSLATE_NOOP("jotscope::Told", "an access token"), "flask-jwt-extended"},
};

QString textOf(const Token &token, Part part, QStringView name)
{
    return (part == Part::Header ? token.header : token.payload).root.textAt(name);
}

bool has(const Token &token, QStringView name)
{
    return token.claim(name) != nullptr;
}

Use told(const char *id, const char *title, const QString &because, bool isUser = true)
{
    return {id, Told::again(title), because, isUser};
}

/// What several members together tell.
Use useByClaims(const Token &token)
{
    const QString subject = textOf(token, Part::Payload, u"sub");
    const QString issuer = textOf(token, Part::Payload, u"iss");
    if (const json::Value *events = token.claim(u"events")) {
        return events->find(u"http://schemas.openid.net/event/backchannel-logout")
            ? told("logout", QT_TRANSLATE_NOOP("jotscope::Told", "a logout token"), Told::tr("\"events\" tells of a logout"))
            : told("security-event", QT_TRANSLATE_NOOP("jotscope::Told", "a security event"), Told::tr("it has \"events\" (RFC 8417)"));
    }
    for (const char16_t *name : {u"at_hash", u"c_hash", u"s_hash", u"sub_jwk"}) {
        if (has(token, QStringView(name)))
            return told("id", QT_TRANSLATE_NOOP("jotscope::Told", "an ID token"),
                Told::tr("it has \"%1\" (OpenID Connect)").arg(QStringView(name)));
    }
    if (has(token, u"nonce") && !has(token, u"scope") && !has(token, u"scp"))
        return told("id", QT_TRANSLATE_NOOP("jotscope::Told", "an ID token"), Told::tr("it has \"nonce\" and no scope (OpenID Connect)"));
    const QString client = textOf(token, Part::Payload, u"client_id");
    if (!subject.isEmpty() && (subject == client || subject == textOf(token, Part::Payload, u"azp") || subject.endsWith(u"@clients")))
        return told("client-credentials", QT_TRANSLATE_NOOP("jotscope::Told", "an access token of a client"),
            Told::tr("\"sub\" is the client itself"), false);
    if (!subject.isEmpty() && subject == issuer && has(token, u"jti"))
        return told("client-assertion", QT_TRANSLATE_NOOP("jotscope::Told", "a client's proof of itself"),
            Told::tr("\"iss\" and \"sub\" are the same (RFC 7523)"), false);
    if (has(token, u"scope") || has(token, u"scp"))
        return told("access", QT_TRANSLATE_NOOP("jotscope::Told", "an access token"), Told::tr("it has a scope"));
    return {};
}

} // namespace

Use useOf(const Token &token)
{
    for (const Row &row : rows) {
        const QStringView name(row.name);
        if (textOf(token, row.part, name).compare(QStringView(row.value), Qt::CaseInsensitive) == 0)
            return told(row.id, row.title,
                Told::tr("\"%1\" is \"%2\" (%3)").arg(name, textOf(token, row.part, name), QLatin1String(row.source)), row.isUser);
    }
    return useByClaims(token);
}

} // namespace jotscope::jose

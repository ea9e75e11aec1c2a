// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/personal.h"

#include "report/secrets.h"

#include <QHash>
#include <QSet>
#include <QString>

namespace jotscope::report {

namespace {

using Kind = Privacy::Kind;

struct Row {
    const char *label;
    const char *names; ///< separated by blanks, in lower case
};

constexpr Row personalRows[] = {
    {"subject", "sub oid uid id userid user_id user_uuid uuid guid nameid objectid externalid external_id localid"},
    {"email", "email emails mail email_address emailaddress primary_email new_email recovery_email"},
    {"username", "preferred_username username user_name userprincipalname upn unique_name login nickname nick handle slug"},
    {"name",
        "name given_name family_name middle_name displayname display_name full_name fullname first_name last_name firstname lastname "
        "givenname familyname formatted"},
    {"phone", "phone phone_number phonenumber mobile phonenumbers"},
    {"address", "address street_address locality postal_code formatted_address addresses"},
    {"session", "sid session_id sessionid session_state login_session"},
    {"token-id", "jti uti rh"},
    {"network-address", "ip ipaddr ip_address last_ip client_ip"},
    {"person", "birthdate gender picture profile website avatar avatar_url photo image act actort manager"},
};

/// About the deployment, never about one person. Booleans, nulls and times leave anyway.
constexpr const char *publicNames = //
    "iss aud azp exp nbf iat auth_time updated_at acr amr aal ver alg typ cty kid kty use enc zip crit b64 jku x5u x5t x5t#s256 scope scp "
    "scopes role roles realm_access resource_access permissions entitlements tid client_id clientid cid appid app_displayname token_use "
    "gty "
    "idtyp appidacr azpacr provider providers sign_in_provider is_anonymous email_verified phone_number_verified ref instance_id "
    "realm tenant organization org_id app_metadata firebase";

/// What an answer says about states and errors rather than about the person.
constexpr const char *publicAnswers = //
    "status state active enabled disabled blocked locked suspended banned banned_until deleted deleted_at created created_at createdat "
    "updated updated_at lastlogin last_login last_sign_in_at confirmed_at email_confirmed_at invited_at role roles aud iss provider "
    "providers type types schemas code error error_code errorcode error_description errorsummary error_uri msg message detail title "
    "scimtype statuscode reason totalresults itemsperpage startindex resourcetype location_type accountenabled emailverified "
    "email_verified is_anonymous app_metadata meta details errors request_id requestid trace_id path method timestamp version";

const QHash<QString, const char *> &personalNames()
{
    static const QHash<QString, const char *> names = [] {
        QHash<QString, const char *> made;
        for (const Row &row : personalRows) {
            for (const QString &name : setOf(row.names))
                made.insert(name, row.label);
        }
        return made;
    }();
    return names;
}

Privacy privacyOf(QStringView name, const QSet<QString> &open)
{
    const QString lower = name.toString().toLower();
    if (const auto row = personalNames().constFind(lower); row != personalNames().constEnd())
        return {Kind::Personal, *row};
    if (open.contains(lower))
        return {Kind::Public, "value"};
    return isSecretName(name) ? Privacy{Kind::Secret, "secret"} : Privacy{Kind::Unknown, "value"};
}

} // namespace

Privacy privacyOfClaim(QStringView name)
{
    static const QSet<QString> open = setOf(publicNames);
    return privacyOf(name, open);
}

Privacy privacyOfAnswer(QStringView name)
{
    static const QSet<QString> open = setOf(publicAnswers);
    return privacyOf(name, open);
}

bool isPrivateHeader(QStringView name)
{
    static const QSet<QString> open = setOf(
        "accept accept-encoding accept-language age alt-svc cache-control cf-cache-status cf-mitigated cf-ray connection content-encoding "
        "content-length content-type date etag expires keep-alive last-modified pragma retry-after server transfer-encoding user-agent "
        "vary "
        "via warning www-authenticate x-amz-cf-id x-amz-cf-pop x-amzn-errortype x-amzn-requestid x-cache x-envoy-upstream-service-time "
        "x-kong-response-latency x-kong-upstream-latency x-okta-request-id x-powered-by x-ratelimit-limit x-ratelimit-remaining "
        "x-rate-limit-limit x-rate-limit-remaining x-rate-limit-reset x-request-id x-correlation-id x-runtime x-vercel-id x-served-by "
        "x-total-count strict-transport-security x-content-type-options x-frame-options sb-request-id request-id traceparent host "
        "x-sb-error-code sb-gateway-version x-kong-request-id apim-request-id x-ms-request-id server-timing proxy-status");
    return !open.contains(name.toString().toLower());
}

} // namespace jotscope::report

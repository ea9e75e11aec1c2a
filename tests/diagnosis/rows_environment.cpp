// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/cause_rows.h"

namespace jotscope::tests {

using directory::UserVerdict;
using json::Value;
using Signature = jose::Verification::Verdict;

namespace {

void setTo(Build &build, const char *provider, std::initializer_list<std::pair<const char *, const char *>> parameters)
{
    environments::UserEndpoint &endpoint = *build.environment("prod").userEndpoint;
    endpoint.provider = QString::fromLatin1(provider);
    for (const auto &[name, value] : parameters)
        endpoint.parameters.insert(QString::fromLatin1(name), QString::fromLatin1(value));
}

/// The environment expects the same.
Build &issuedBy(Build &build, const char *issuer)
{
    build.environment("prod").issuer = QString::fromLatin1(issuer);
    return build.claim("iss", issuer);
}

Value tenantOfFirebase(const char *name)
{
    Value object = Value::object();
    object.add(QStringLiteral("tenant"), Value::of(QString::fromLatin1(name)));
    return object;
}

} // namespace

const std::vector<CauseRow> &environmentRows()
{
    static const std::vector<CauseRow> rows = {
        {"a staging token in prod is the wrong environment", "wrong-environment", "proven", "rejected",
            [](Build &b) { b.from("staging").say("prod", notFound()).known().say("staging", found()); }},
        {"issuer and key of staging are enough without asking for the user", "wrong-environment", "proven", "rejected",
            [](Build &b) { b.from("staging"); }},
        {"staging's user proves it although no key is known", "wrong-environment", "proven", "rejected",
            [](Build &b) {
                b.from("staging")
                    .signature("staging", Signature::NotAsked, "not-asked")
                    .signature("prod", Signature::NotAsked, "not-asked");
                b.say("prod", notFound(true)).say("staging", found());
            }},
        {"a shared key does not hide the wrong environment", "wrong-environment", "proven", "rejected",
            [](Build &b) {
                b.from("staging").signature("prod", Signature::Valid, "verified");
                b.say("prod", notFound()).known().say("staging", found());
            }},
        {"a staging token that names a user of prod too is still staging's", "wrong-environment", "proven", "rejected",
            [](Build &b) { b.from("staging").say("prod", found()).say("staging", found()); }},
        {"the issuer alone makes staging likely", "wrong-environment", "likely", "rejected",
            [](Build &b) {
                b.from("staging")
                    .signature("staging", Signature::NotAsked, "not-asked")
                    .signature("prod", Signature::NotAsked, "not-asked");
            }},
        {"an issuer that nobody has is likely another environment", "wrong-environment", "likely", "rejected",
            [](Build &b) { b.claim("iss", "https://elsewhere.example").signature("prod", Signature::NoKey, "kid-not-found"); }},
        {"a trailing slash on a good signature is proven", "wrong-environment", "proven", "rejected",
            [](Build &b) { b.claim("iss", "https://id.prod.example/").say("prod", found()); }},
        {"another host for the same realm is likely another environment", "wrong-environment", "likely", "rejected",
            [](Build &b) {
                b.claim("iss", "https://login.internal/realms/acme").signature("prod", Signature::NotAsked, "not-asked");
                b.environment("prod").issuer = QStringLiteral("https://id.example/realms/acme");
            }},
        {"the audience of staging with one issuer is proven by its user", "wrong-environment", "proven", "rejected",
            [](Build &b) {
                b.environment("staging").issuer = QStringLiteral("https://id.prod.example");
                b.claim("aud", "https://api.staging.example").signature("staging", Signature::Valid, "verified");
                b.say("prod", notFound()).known().say("staging", found());
            }},
        {"the project of a Supabase key differs from the endpoint's", "wrong-environment", "proven", "rejected",
            [](Build &b) {
                b.environment("prod").userEndpoint->provider = QStringLiteral("supabase-auth");
                b.environment("prod").userEndpoint->baseUrl = QStringLiteral("https://aaaa.supabase.co");
                b.claim("ref", "bbbb").claim("iss", "supabase").signature("prod", Signature::NoKey, "kid-not-found");
            }},
        {"another tenant of Entra is another environment", "wrong-environment", "proven", "rejected",
            [](Build &b) {
                setTo(b, "entra", {{"tenant", "aaaabbbb-0000-4000-8000-00000000cccc"}});
                b.claim("tid", "aaaabbbb-0000-4000-8000-00000000dddd").say("prod", notFound(true));
            }},
        {"another realm of Keycloak is another environment", "wrong-environment", "proven", "rejected",
            [](Build &b) {
                setTo(b, "keycloak", {{"realm", "master"}});
                issuedBy(b, "https://id.prod.example/realms/acme").say("prod", notFound(true));
            }},
        {"another user pool of Cognito is another environment", "wrong-environment", "proven", "rejected",
            [](Build &b) {
                setTo(b, "cognito", {{"region", "eu-west-1"}, {"pool", "eu-west-1_Other"}});
                issuedBy(b, "https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_AbC").say("prod", notFound(true));
            }},
        {"another tenant of Firebase is another environment", "wrong-environment", "proven", "rejected",
            [](Build &b) {
                setTo(b, "firebase", {{"project", "https://api.prod.example"}, {"tenant", "t-2"}});
                b.claim("firebase", tenantOfFirebase("t-1")).say("prod", notFound(true));
            }},
        {"a tenant of Firebase where the endpoint names none is likely another environment", "wrong-environment", "likely", "rejected",
            [](Build &b) {
                setTo(b, "firebase", {{"project", "https://api.prod.example"}});
                b.claim("firebase", tenantOfFirebase("t-1")).say("prod", notFound(true));
            }},
        {"the host of another tenant of Auth0 is another environment", "wrong-environment", "proven", "rejected",
            [](Build &b) {
                setTo(b, "auth0", {});
                b.environment("prod").userEndpoint->baseUrl = QStringLiteral("https://acme-dev.eu.auth0.com");
                issuedBy(b, "https://acme.eu.auth0.com/").say("prod", notFound(true));
            }},
        {"Okta's host for administrators is the same organization", "user-deleted-hard", "likely", "rejected",
            [](Build &b) {
                setTo(b, "okta", {});
                b.environment("prod").userEndpoint->baseUrl = QStringLiteral("https://acme-admin.okta.com");
                issuedBy(b, "https://acme.okta.com/oauth2/default").say("prod", notFound(true));
            }},
        {"a domain beside a directory's id is no other tenant", "user-deleted-hard", "likely", "rejected",
            [](Build &b) {
                setTo(b, "entra", {{"tenant", "contoso.onmicrosoft.com"}});
                b.claim("tid", "aaaabbbb-0000-4000-8000-00000000cccc").say("prod", notFound(true));
            }},
        {"a directory's id in capitals is no other tenant", "user-deleted-hard", "likely", "rejected",
            [](Build &b) {
                setTo(b, "entra", {{"tenant", "AAAABBBB-0000-4000-8000-00000000CCCC"}});
                b.claim("tid", "aaaabbbb-0000-4000-8000-00000000cccc").say("prod", notFound(true));
            }},
        {"the realm in percent escapes is no other realm", "user-deleted-hard", "likely", "rejected",
            [](Build &b) {
                setTo(b, "keycloak", {{"realm", "my realm"}});
                issuedBy(b, "https://id.prod.example/realms/my%20realm").say("prod", notFound(true));
            }},
        {"found at the identity provider only is not provisioned", "not-provisioned", "proven", "rejected",
            [](Build &b) { b.say("prod", notFound()).known().identity(found()); }},
        {"found in an environment of the same issuer only is likely not provisioned", "not-provisioned", "likely", "rejected",
            [](Build &b) {
                b.environment("staging").issuer = QStringLiteral("https://id.prod.example");
                b.signature("staging", Signature::Valid, "verified").say("prod", notFound(true)).say("staging", found());
            }},
        {"found at the identity provider, bare 404 here: likely not provisioned", "not-provisioned", "likely", "undecided",
            [](Build &b) { b.say("prod", notFound()).identity(found()); }},
    };
    return rows;
}

} // namespace jotscope::tests

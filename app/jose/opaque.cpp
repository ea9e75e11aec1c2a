// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/opaque.h"

#include "language/told.h"

#include <QByteArrayView>
#include <QUuid>

namespace jotscope::jose {

namespace {

struct Shape {
    const char *prefix;
    const char *name;
};

constexpr Shape shapes[] = {
    {"v1.local.", QT_TRANSLATE_NOOP("jotscope::Told", "a PASETO (version 1, encrypted)")},
    {"v1.public.", QT_TRANSLATE_NOOP("jotscope::Told", "a PASETO (version 1, signed)")},
    {"v2.local.", QT_TRANSLATE_NOOP("jotscope::Told", "a PASETO (version 2, encrypted)")},
    {"v2.public.", QT_TRANSLATE_NOOP("jotscope::Told", "a PASETO (version 2, signed)")},
    {"v3.local.", QT_TRANSLATE_NOOP("jotscope::Told", "a PASETO (version 3, encrypted)")},
    {"v3.public.", QT_TRANSLATE_NOOP("jotscope::Told", "a PASETO (version 3, signed)")},
    {"v4.local.", QT_TRANSLATE_NOOP("jotscope::Told", "a PASETO (version 4, encrypted)")},
    {"v4.public.", QT_TRANSLATE_NOOP("jotscope::Told", "a PASETO (version 4, signed)")},
    {"sb_secret_", QT_TRANSLATE_NOOP("jotscope::Told", "a Supabase secret key")},
    {"sb_publishable_", QT_TRANSLATE_NOOP("jotscope::Told", "a Supabase publishable key")},
    {"sk_live_", QT_TRANSLATE_NOOP("jotscope::Told", "a live secret API key (Stripe, Clerk)")},
    {"sk_test_", QT_TRANSLATE_NOOP("jotscope::Told", "a test secret API key (Stripe, Clerk)")},
    {"pk_live_", QT_TRANSLATE_NOOP("jotscope::Told", "a live publishable key (Stripe, Clerk)")},
    {"pk_test_", QT_TRANSLATE_NOOP("jotscope::Told", "a test publishable key (Stripe, Clerk)")},
    {"ghp_", QT_TRANSLATE_NOOP("jotscope::Told", "a GitHub personal access token")},
    {"gho_", QT_TRANSLATE_NOOP("jotscope::Told", "a GitHub OAuth token")},
    {"ghs_", QT_TRANSLATE_NOOP("jotscope::Told", "a GitHub app token")},
    {"github_pat_", QT_TRANSLATE_NOOP("jotscope::Told", "a GitHub fine-grained token")},
    {"glpat-", QT_TRANSLATE_NOOP("jotscope::Told", "a GitLab personal access token")},
    {"xoxb-", QT_TRANSLATE_NOOP("jotscope::Told", "a Slack bot token")},
    {"xoxp-", QT_TRANSLATE_NOOP("jotscope::Told", "a Slack user token")},
    {"AKIA", QT_TRANSLATE_NOOP("jotscope::Told", "an AWS access key id")},
    {"ASIA", QT_TRANSLATE_NOOP("jotscope::Told", "a temporary AWS access key id")},
    {"AIza", QT_TRANSLATE_NOOP("jotscope::Told", "a Google API key")},
    {"ya29.", QT_TRANSLATE_NOOP("jotscope::Told", "a Google OAuth access token (opaque)")},
    {"1//0", QT_TRANSLATE_NOOP("jotscope::Told", "a Google refresh token")},
    {"npm_", QT_TRANSLATE_NOOP("jotscope::Told", "an npm access token")},
    {"dop_v1_", QT_TRANSLATE_NOOP("jotscope::Told", "a DigitalOcean token")},
    {"SSWS ", QT_TRANSLATE_NOOP("jotscope::Told", "an Okta API token")},
    {"hvs.", QT_TRANSLATE_NOOP("jotscope::Told", "a HashiCorp Vault token")},
    {"ghu_", QT_TRANSLATE_NOOP("jotscope::Told", "a GitHub user-to-server token")},
    {"ghr_", QT_TRANSLATE_NOOP("jotscope::Told", "a GitHub refresh token")},
    {"glptt-", QT_TRANSLATE_NOOP("jotscope::Told", "a GitLab trigger token")},
    {"gldt-", QT_TRANSLATE_NOOP("jotscope::Told", "a GitLab deploy token")},
    {"glcbt-", QT_TRANSLATE_NOOP("jotscope::Told", "a GitLab CI job token")},
    {"xapp-", QT_TRANSLATE_NOOP("jotscope::Told", "a Slack app token")},
    {"xoxe", QT_TRANSLATE_NOOP("jotscope::Told", "a Slack refresh or configuration token")},
    {"rk_live_", QT_TRANSLATE_NOOP("jotscope::Told", "a live restricted key (Stripe)")},
    {"rk_test_", QT_TRANSLATE_NOOP("jotscope::Told", "a test restricted key (Stripe)")},
    {"whsec_", QT_TRANSLATE_NOOP("jotscope::Told", "a webhook's signing secret (Stripe, Svix)")},
    {"SG.", QT_TRANSLATE_NOOP("jotscope::Told", "a SendGrid API key")},
    {"shpat_", QT_TRANSLATE_NOOP("jotscope::Told", "a Shopify access token")},
    {"hf_", QT_TRANSLATE_NOOP("jotscope::Told", "a Hugging Face token")},
    {"sk-ant-", QT_TRANSLATE_NOOP("jotscope::Told", "an Anthropic API key")},
    {"sk-proj-", QT_TRANSLATE_NOOP("jotscope::Told", "an OpenAI project key")},
    {"pypi-", QT_TRANSLATE_NOOP("jotscope::Told", "a PyPI token")},
    {"dapi", QT_TRANSLATE_NOOP("jotscope::Told", "a Databricks token")},
    {"EAA", QT_TRANSLATE_NOOP("jotscope::Told", "a Facebook access token (opaque)")},
    {"Atza|", QT_TRANSLATE_NOOP("jotscope::Told", "an Amazon access token (opaque)")},
    {"Atzr|", QT_TRANSLATE_NOOP("jotscope::Told", "an Amazon refresh token")},
    {"s.", QT_TRANSLATE_NOOP("jotscope::Told", "a HashiCorp Vault token (older form)")},
    {"hvb.", QT_TRANSLATE_NOOP("jotscope::Told", "a HashiCorp Vault batch token")},
    {"hvr.", QT_TRANSLATE_NOOP("jotscope::Told", "a HashiCorp Vault recovery token")},
    {"ory_at_", QT_TRANSLATE_NOOP("jotscope::Told", "an Ory access token (opaque)")},
    {"ory_rt_", QT_TRANSLATE_NOOP("jotscope::Told", "an Ory refresh token")},
    {"ory_st_", QT_TRANSLATE_NOOP("jotscope::Told", "an Ory session token")},
    {"gAAAAA", QT_TRANSLATE_NOOP("jotscope::Told", "a Fernet token")},
    {"Fe26.2*", QT_TRANSLATE_NOOP("jotscope::Told", "an Iron-sealed cookie")},
    {"MDA", QT_TRANSLATE_NOOP("jotscope::Told", "a macaroon")},
    {"0.A", QT_TRANSLATE_NOOP("jotscope::Told", "a Microsoft refresh token or code (opaque)")},
    {"1.A", QT_TRANSLATE_NOOP("jotscope::Told", "a Microsoft refresh token or code (opaque)")},
    {"PHNhbWxw", QT_TRANSLATE_NOOP("jotscope::Told", "a SAML message (base64)")},
    {"PHNhbWwy", QT_TRANSLATE_NOOP("jotscope::Told", "a SAML message (base64)")},
    {"PD94bWwg", QT_TRANSLATE_NOOP("jotscope::Told", "an XML document, perhaps SAML (base64)")},
    {"<saml", QT_TRANSLATE_NOOP("jotscope::Told", "a SAML message")},
};

/// `12|` and 40 letters and digits or more.
bool isSanctum(QByteArrayView text)
{
    const qsizetype bar = text.indexOf('|');
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    const auto isLetter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); };
    if (bar < 1 || bar > 12 || text.size() - bar < 41 || text.size() - bar > 80)
        return false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (i != bar && !isDigit(text[i]) && (i < bar || !isLetter(text[i])))
            return false;
    }
    return true;
}

} // namespace

QString opaqueHintFor(QByteArrayView text)
{
    for (const Shape &shape : shapes) {
        // A short prefix alone says little: the text must go on as a token would.
        if (text.startsWith(shape.prefix) && text.size() >= qsizetype(qstrlen(shape.prefix)) + (qstrlen(shape.prefix) < 4 ? 20 : 4))
            return Told::again(shape.name);
    }
    if (isSanctum(text))
        return Told::tr("a Laravel Sanctum token");
    if (text.size() == 36 && !QUuid::fromString(QLatin1String(text)).isNull())
        return Told::tr("a UUID, perhaps a session id or an opaque token");
    return {};
}

} // namespace jotscope::jose

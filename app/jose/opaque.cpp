// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/opaque.h"

#include <QByteArrayView>
#include <QUuid>

namespace jotscope::jose {

namespace {

struct Shape {
    const char *prefix;
    const char *name;
};

constexpr Shape shapes[] = {
    {"v1.local.", "a PASETO (version 1, encrypted)"},
    {"v1.public.", "a PASETO (version 1, signed)"},
    {"v2.local.", "a PASETO (version 2, encrypted)"},
    {"v2.public.", "a PASETO (version 2, signed)"},
    {"v3.local.", "a PASETO (version 3, encrypted)"},
    {"v3.public.", "a PASETO (version 3, signed)"},
    {"v4.local.", "a PASETO (version 4, encrypted)"},
    {"v4.public.", "a PASETO (version 4, signed)"},
    {"sb_secret_", "a Supabase secret key"},
    {"sb_publishable_", "a Supabase publishable key"},
    {"sk_live_", "a live secret API key (Stripe, Clerk)"},
    {"sk_test_", "a test secret API key (Stripe, Clerk)"},
    {"pk_live_", "a live publishable key (Stripe, Clerk)"},
    {"pk_test_", "a test publishable key (Stripe, Clerk)"},
    {"ghp_", "a GitHub personal access token"},
    {"gho_", "a GitHub OAuth token"},
    {"ghs_", "a GitHub app token"},
    {"github_pat_", "a GitHub fine-grained token"},
    {"glpat-", "a GitLab personal access token"},
    {"xoxb-", "a Slack bot token"},
    {"xoxp-", "a Slack user token"},
    {"AKIA", "an AWS access key id"},
    {"ASIA", "a temporary AWS access key id"},
    {"AIza", "a Google API key"},
    {"ya29.", "a Google OAuth access token (opaque)"},
    {"1//0", "a Google refresh token"},
    {"npm_", "an npm access token"},
    {"dop_v1_", "a DigitalOcean token"},
    {"SSWS ", "an Okta API token"},
    {"hvs.", "a HashiCorp Vault token"},
    {"ghu_", "a GitHub user-to-server token"},
    {"ghr_", "a GitHub refresh token"},
    {"glptt-", "a GitLab trigger token"},
    {"gldt-", "a GitLab deploy token"},
    {"glcbt-", "a GitLab CI job token"},
    {"xapp-", "a Slack app token"},
    {"xoxe", "a Slack refresh or configuration token"},
    {"rk_live_", "a live restricted key (Stripe)"},
    {"rk_test_", "a test restricted key (Stripe)"},
    {"whsec_", "a webhook's signing secret (Stripe, Svix)"},
    {"SG.", "a SendGrid API key"},
    {"shpat_", "a Shopify access token"},
    {"hf_", "a Hugging Face token"},
    {"sk-ant-", "an Anthropic API key"},
    {"sk-proj-", "an OpenAI project key"},
    {"pypi-", "a PyPI token"},
    {"dapi", "a Databricks token"},
    {"EAA", "a Facebook access token (opaque)"},
    {"Atza|", "an Amazon access token (opaque)"},
    {"Atzr|", "an Amazon refresh token"},
    {"s.", "a HashiCorp Vault token (older form)"},
    {"hvb.", "a HashiCorp Vault batch token"},
    {"hvr.", "a HashiCorp Vault recovery token"},
    {"ory_at_", "an Ory access token (opaque)"},
    {"ory_rt_", "an Ory refresh token"},
    {"ory_st_", "an Ory session token"},
    {"gAAAAA", "a Fernet token"},
    {"Fe26.2*", "an Iron-sealed cookie"},
    {"MDA", "a macaroon"},
    {"0.A", "a Microsoft refresh token or code (opaque)"},
    {"1.A", "a Microsoft refresh token or code (opaque)"},
    {"PHNhbWxw", "a SAML message (base64)"},
    {"PHNhbWwy", "a SAML message (base64)"},
    {"PD94bWwg", "an XML document, perhaps SAML (base64)"},
    {"<saml", "a SAML message"},
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
            return QString::fromLatin1(shape.name);
    }
    if (isSanctum(text))
        return QStringLiteral("a Laravel Sanctum token");
    if (text.size() == 36 && !QUuid::fromString(QLatin1String(text)).isNull())
        return QStringLiteral("a UUID, perhaps a session id or an opaque token");
    return {};
}

} // namespace jotscope::jose

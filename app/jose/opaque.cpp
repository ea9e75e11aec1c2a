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
    {"PHNhbWxw", "a SAML message (base64)"},
    {"<saml", "a SAML message"},
};

} // namespace

QString opaqueHintFor(QByteArrayView text)
{
    for (const Shape &shape : shapes) {
        if (text.startsWith(shape.prefix))
            return QString::fromLatin1(shape.name);
    }
    if (text.size() == 36 && !QUuid::fromString(QLatin1String(text)).isNull())
        return QStringLiteral("a UUID, perhaps a session id or an opaque token");
    return {};
}

} // namespace jotscope::jose

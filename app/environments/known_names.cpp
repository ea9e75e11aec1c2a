// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/known_names.h"

#include <algorithm>
#include <vector>

namespace jotscope::environments {

namespace {

QStringList words(const char *list)
{
    return QString::fromLatin1(list).split(u' ');
}

/// Edits (insert, remove, replace, swap neighbours) from one word to the other.
int distance(const QString &from, const QString &to)
{
    const qsizetype width = to.size() + 1;
    std::vector<int> table(std::size_t((from.size() + 1) * width));
    const auto cell = [&table, width](qsizetype i, qsizetype j) -> int & { return table[std::size_t(i * width + j)]; };
    for (qsizetype i = 0; i <= from.size(); ++i) {
        for (qsizetype j = 0; j <= to.size(); ++j) {
            if (i == 0 || j == 0) {
                cell(i, j) = int(i + j);
                continue;
            }
            const int replaced = cell(i - 1, j - 1) + (from[i - 1] == to[j - 1] ? 0 : 1);
            cell(i, j) = std::min({cell(i - 1, j) + 1, cell(i, j - 1) + 1, replaced});
            if (i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1])
                cell(i, j) = std::min(cell(i, j), cell(i - 2, j - 2) + 1);
        }
    }
    return table.back();
}

QString plain(const QString &word)
{
    QString bare = word.toLower();
    return bare.remove(u'_').remove(u'-').remove(u' ');
}

} // namespace

const QStringList &knownProfiles()
{
    static const QStringList names = words(
        "supabase-auth simplejwt pyjwt jsonwebtoken express-jwt spring-security aspnet-jwtbearer laravel-jwt envoy istio kong apisix "
        "apinto postgrest hasura keycloak open-webui argo-cd kubernetes cognito litellm directus gitea aws-api-gateway azure-apim");
    return names;
}

const QStringList &knownProbes()
{
    static const QStringList names = words("controls alternates variants token-call recheck bins audit");
    return names;
}

const QStringList &knownEncodings()
{
    static const QStringList names = words("utf8 base64 base64url hex");
    return names;
}

const QStringList &knownFlows()
{
    static const QStringList names = words("code device client-credentials refresh");
    return names;
}

const QStringList &knownClientAuthentications()
{
    static const QStringList names = words("client_secret_basic client_secret_post");
    return names;
}

const QList<CredentialKind> &credentialKinds()
{
    static const QList<CredentialKind> kinds = {
        {QStringLiteral("none"), {}, {}},
        {QStringLiteral("bearer"), words("secret"), {}},
        {QStringLiteral("basic"), words("secret"), {}},
        {QStringLiteral("header"), words("header secret"), {}},
        {QStringLiteral("client_credentials"), words("token_url client_id secret"), words("scope")},
        {QStringLiteral("sigv4"), words("access_key_id region secret"), {}},
        {QStringLiteral("token"), {}, {}},
    };
    return kinds;
}

const QStringList &providersWithoutAddress()
{
    static const QStringList names = words("rest supabase-auth keycloak scim auth0 okta zitadel authentik ory-kratos ory-hydra gitea "
                                           "discourse appwrite directus postgrest");
    return names;
}

QString nearestTo(const QString &word, const QStringList &known)
{
    constexpr qsizetype longest = 64; // a name of ours is shorter, and the table grows with the square
    if (word.isEmpty() || word.size() > longest)
        return {};
    const auto isBegun = [&word](const QString &name) { return word.size() > 2 && name.startsWith(word, Qt::CaseInsensitive); };
    if (std::count_if(known.begin(), known.end(), isBegun) == 1)
        return *std::find_if(known.begin(), known.end(), isBegun);
    QString best;
    int least = 1 + std::max(1, int(word.size()) / 3);
    for (const QString &name : known) {
        const int edits = plain(name) == plain(word) ? 0 : distance(word.toLower(), name);
        if (edits < least) {
            least = edits;
            best = name;
        }
    }
    return best;
}

} // namespace jotscope::environments

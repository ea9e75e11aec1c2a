// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

#include <optional>
#include <vector>

namespace jotscope::environments {

/// One entry of `keys`, in the order it is tried.
struct KeySource {
    enum class Kind { JwksUrl, JwksFile, Jwks, PemFile, Secret, Discovery };
    Kind kind = Kind::Discovery;
    QUrl url;                                  ///< JwksUrl
    QString file;                              ///< JwksFile, PemFile: absolute
    QByteArray jwks;                           ///< Jwks: the JSON text
    QString secret;                            ///< Secret: a secret reference, never the secret
    QString encoding = QStringLiteral("utf8"); ///< utf8, base64, base64url, hex
};

struct Credential {
    QString kind = QStringLiteral("none"); ///< none, bearer, basic, header, token
    QString header;                        ///< for kind header: its name
    QString secret;                        ///< a secret reference
};

/// The user endpoint as configured; `overrides` holds preset members in the shape that presets have themselves.
struct UserEndpoint {
    QString provider; ///< preset id: "rest", "supabase-auth", "oidc-userinfo"
    QString baseUrl;  ///< without trailing slash
    QHash<QString, QString> parameters;
    QString lookupClaim = QStringLiteral("sub");
    std::vector<Credential> credentials;
    QString knownGoodId;
    QStringList probes = {QStringLiteral("controls"), QStringLiteral("alternates")};
    json::Value overrides = json::Value::object(); ///< lookup, found, not_found, state, time, alternates

    bool allows(QStringView probe) const { return probes.contains(probe); }
    bool sendsToken() const;
};

/// What a user says a deployment expects.
struct Environment {
    QString name;
    QString issuer; ///< empty: not checked
    QStringList issuerAliases;
    QStringList audiences; ///< empty: not checked
    QStringList requiredScopes;
    int leewaySeconds = 60;
    std::vector<KeySource> keys;
    std::optional<UserEndpoint> userEndpoint;
    QString serviceProfile;
    bool allowInsecureHttp = false;
    QString caFile;
};

} // namespace jotscope::environments

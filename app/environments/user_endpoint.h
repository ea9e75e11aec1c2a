// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

#include <QHash>
#include <QStringList>
#include <QUrl>

#include <vector>

namespace jotscope::environments {

struct Credential {
    QString kind = QStringLiteral("none"); ///< none, bearer, basic, header, client_credentials, sigv4, token
    QString header;                        ///< header: its name
    QString secret;                        ///< a secret reference; empty for none and token
    QUrl tokenUrl;                         ///< client_credentials (RFC 6749 §4.4)
    QString clientId;                      ///< client_credentials
    QString scope;                         ///< client_credentials; empty: none is asked for
    QString accessKeyId;                   ///< sigv4; the secret is the secret access key
    QString region;                        ///< sigv4

    bool operator==(const Credential &) const = default;
};

/// The user endpoint as configured; `overrides` holds preset members in the shape that presets have themselves.
struct UserEndpoint {
    QString provider; ///< preset id: "rest", "supabase-auth", "oidc-userinfo", "file" …
    QString baseUrl;  ///< without trailing slash
    QString file;     ///< provider "file": the CSV or JSON export, absolute
    QHash<QString, QString> parameters;
    QString lookupClaim = QStringLiteral("sub");
    std::vector<Credential> credentials;
    QString knownGoodId;
    QStringList probes = {QStringLiteral("controls"), QStringLiteral("alternates")};
    json::Value overrides = json::Value::object(); ///< lookup, found, not_found, state, time, alternates …

    bool allows(QStringView probe) const { return probes.contains(probe); }
    /// The exact lookup carries the inspected token itself.
    bool sendsToken() const;
    friend bool operator==(const UserEndpoint &a, const UserEndpoint &b);
};

} // namespace jotscope::environments

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMap>
#include <QStringList>
#include <QUrl>

namespace jotscope::environments {

/// How a person or a program gets a token there: our registration as a client (RFC 6749 §2), and what we ask for.
struct Login {
    QString flow = QStringLiteral("code"); ///< code, device, client-credentials, refresh
    QString clientId;
    QString clientSecret;                                                 ///< a secret reference; empty: a public client
    QString clientAuthentication = QStringLiteral("client_secret_basic"); ///< or client_secret_post
    QStringList scopes;
    QMap<QString, QString> parameters; ///< further ones of the first request: audience, resource, prompt …
    QString refreshToken;              ///< a secret reference, for the flow "refresh"
    QUrl redirectUri;                  ///< on loopback; without a port: a random one (RFC 8252 §7.3). Empty: http://127.0.0.1/
    QUrl authorizationEndpoint;        ///< these three instead of what discovery says
    QUrl tokenEndpoint;
    QUrl deviceAuthorizationEndpoint;

    bool operator==(const Login &) const = default;
};

/// Plain HTTP to this computer (RFC 8252 §7.3), as a redirect URI must be.
bool isRedirectHere(const QUrl &url);
/// A parameter that we make ourselves, or that would hold a secret: none of those that a user may add.
bool isMadeForEachLogin(const QString &parameter);

} // namespace jotscope::environments

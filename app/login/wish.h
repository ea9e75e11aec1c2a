// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"
#include "login/trouble.h"

namespace jotscope::login {

enum class Flow { Code, Device, ClientCredentials, Refresh };
const char *wordOf(Flow flow); ///< "code", "device", "client-credentials", "refresh"
QString nameOf(Flow flow);     ///< English: "authorization code"

/// What is wanted: a token of this environment, by this flow, as this client.
struct Wish {
    environments::Environment environment;
    Flow flow = Flow::Code;
    environments::Login client;

    bool isConfidential() const { return !client.clientSecret.isEmpty(); }
    QString scope() const;    ///< as it is sent; empty: none is asked for
    QUrl redirectUri() const; ///< as configured; without a port a random one is used
};

/// What is wanted instead of what the environment says; empty members leave it as it is.
struct Change {
    QString flow;
    QString clientId;
    QString clientSecret; ///< a secret reference
    QString refreshToken; ///< a secret reference
    QStringList scopes;
    QMap<QString, QString> parameters; ///< on top of the environment's
    QUrl redirectUri;
};

/// Without a scope, a login of a person asks for "openid".
Outcome<Wish> wishFor(const environments::Environment &environment, const Change &change = {});

} // namespace jotscope::login

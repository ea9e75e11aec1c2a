// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/wish.h"

#include "environments/known_names.h"
#include "language/told.h"

namespace jotscope::login {

namespace {

Flow flowOf(const QString &word)
{
    for (const Flow flow : {Flow::Device, Flow::ClientCredentials, Flow::Refresh}) {
        if (word == QLatin1String(wordOf(flow)))
            return flow;
    }
    return Flow::Code;
}

template <class T>
void replace(T &value, const T &change)
{
    if (!change.isEmpty())
        value = change;
}

} // namespace

const char *wordOf(Flow flow)
{
    switch (flow) {
    case Flow::Device: return "device";
    case Flow::ClientCredentials: return "client-credentials";
    case Flow::Refresh: return "refresh";
    case Flow::Code: break;
    }
    return "code";
}

QString nameOf(Flow flow)
{
    switch (flow) {
    case Flow::Device: return Told::tr("device code");
    case Flow::ClientCredentials: return Told::tr("client credentials");
    case Flow::Refresh: return Told::tr("refresh token");
    case Flow::Code: break;
    }
    return Told::tr("authorization code");
}

QString Wish::scope() const
{
    return client.scopes.join(u' ');
}

QUrl Wish::redirectUri() const
{
    return client.redirectUri.isEmpty() ? QUrl(QStringLiteral("http://127.0.0.1/")) : client.redirectUri;
}

Outcome<Wish> wishFor(const environments::Environment &environment, const Change &change)
{
    Wish wish;
    wish.environment = environment;
    wish.client = environment.login.value_or(environments::Login());
    environments::Login &client = wish.client;
    replace(client.flow, change.flow);
    replace(client.clientId, change.clientId);
    replace(client.clientSecret, change.clientSecret);
    replace(client.refreshToken, change.refreshToken);
    replace(client.scopes, change.scopes);
    replace(client.redirectUri, change.redirectUri);
    for (auto one = change.parameters.begin(); one != change.parameters.end(); ++one)
        client.parameters.insert(one.key(), one.value());
    wish.flow = flowOf(client.flow);
    const QString &name = environment.name;
    if (client.clientId.isEmpty())
        return trouble("no-client-id", Where::Settings, Told::tr("No client is named for %1.").arg(name),
            Told::tr("Register a client at the provider, and enter its \"Client id\" (client_id) under Login of %1.").arg(name));
    if (wish.flow == Flow::ClientCredentials && !wish.isConfidential())
        return trouble("no-secret", Where::Settings, Told::tr("Client credentials need a secret, and %1 names none.").arg(name),
            Told::tr(
                "Say where it is, as \"Its secret\" (client_secret) under Login of %1: \"keychain:NAME\", \"env:NAME\" or \"file:PATH\".")
                .arg(name));
    if (wish.flow == Flow::Refresh && client.refreshToken.isEmpty())
        return trouble("no-refresh-token", Where::Settings, Told::tr("No refresh token is named for %1.").arg(name),
            Told::tr("Say where it is, as \"Refresh token\" (refresh_token) under Login of %1: \"keychain:NAME\", \"env:NAME\" or "
                     "\"file:PATH\".")
                .arg(name));
    if (client.scopes.isEmpty() && (wish.flow == Flow::Code || wish.flow == Flow::Device))
        client.scopes = QStringList{QStringLiteral("openid")};
    return wish;
}

} // namespace jotscope::login

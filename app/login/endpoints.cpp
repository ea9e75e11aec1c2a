// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/endpoints.h"

#include "language/told.h"

#include <QHostAddress>

namespace jotscope::login {

namespace {

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

Endpoints namedIn(const Wish &wish)
{
    Endpoints endpoints;
    endpoints.authorization = wish.client.authorizationEndpoint;
    endpoints.token = wish.client.tokenEndpoint;
    endpoints.device = wish.client.deviceAuthorizationEndpoint;
    return endpoints;
}

void takeMissing(QUrl &url, const QUrl &discovered)
{
    if (url.isEmpty())
        url = discovered;
}

Outcome<Endpoints> complete(Endpoints endpoints, const Wish &wish, bool isDiscovered)
{
    const auto need = [&](const QUrl &url, const char *member, const QString &what) -> Outcome<void> {
        if (url.isEmpty())
            return trouble("no-endpoint", Where::Discovery,
                isDiscovered ? Told::tr("%1 names no %2.").arg(wish.environment.issuer, what)
                             : Told::tr("No %1 is known for %2.").arg(what, wish.environment.name),
                Told::tr("Name it under Login of %2 (%1), or use another flow.").arg(QLatin1String(member), wish.environment.name));
        const bool isPlain = url.scheme() != u"https" && !isLoopback(url) && !wish.environment.allowInsecureHttp;
        if (isPlain || (url.scheme() != u"https" && url.scheme() != u"http") || !url.userInfo().isEmpty())
            return trouble("insecure-endpoint", Where::Discovery, Told::tr("The %1 is not reached over https.").arg(what),
                Told::tr("Correct it at the provider, or tick \"Allow http:// off this computer\" of %1 (allow_insecure_http).")
                    .arg(wish.environment.name),
                url.toString(QUrl::RemoveUserInfo));
        return {};
    };
    Outcome<void> found;
    if (wish.flow == Flow::Code)
        found = need(endpoints.authorization, "authorization_endpoint", Told::tr("authorization endpoint"));
    if (wish.flow == Flow::Device)
        found = need(endpoints.device, "device_authorization_endpoint", Told::tr("device authorization endpoint"));
    if (found)
        found = need(endpoints.token, "token_endpoint", Told::tr("token endpoint"));
    if (!found)
        return tl::unexpected(found.error());
    const bool hasS256 = endpoints.challengeMethods.isEmpty() || endpoints.challengeMethods.contains(u"S256");
    if (wish.flow == Flow::Code && !hasS256)
        return trouble("pkce-plain", Where::Discovery, Told::tr("The provider knows PKCE only in the form \"plain\"."),
            Told::tr("Let the provider allow the method S256: plain protects nothing, and is not used here."),
            Told::tr("code_challenge_methods_supported: ") + endpoints.challengeMethods.join(QStringLiteral(", ")));
    return endpoints;
}

} // namespace

bool needsDiscovery(const Wish &wish)
{
    const environments::Login &client = wish.client;
    const bool hasStart = wish.flow == Flow::Code ? !client.authorizationEndpoint.isEmpty()
        : wish.flow == Flow::Device               ? !client.deviceAuthorizationEndpoint.isEmpty()
                                                  : true;
    return client.tokenEndpoint.isEmpty() || !hasStart;
}

std::vector<Host> hostsOfDiscovery(const Wish &wish)
{
    if (!needsDiscovery(wish) || wish.environment.issuer.isEmpty())
        return {};
    Host host;
    host.origin = net::originOf(QUrl(wish.environment.issuer));
    host.what = Told::tr("where to log in");
    host.leaves = Told::tr("nothing");
    return {host};
}

std::vector<Host> hostsOf(const Wish &wish, const Endpoints &endpoints)
{
    const QString client = Told::tr("the client id \"%1\"").arg(wish.client.clientId);
    const QString own = net::originOf(QUrl(wish.environment.issuer));
    std::vector<Host> hosts;
    const auto add = [&](const QUrl &url, const QUrl &named, const QString &what, const QString &leaves, const QStringList &secrets) {
        Host host;
        host.origin = net::originOf(url);
        host.what = what;
        host.leaves = leaves;
        host.secretReferences = secrets;
        host.isForeign = named.isEmpty() && host.origin != own;
        hosts.push_back(host);
    };
    QStringList secrets;
    for (const QString &one : {wish.client.clientSecret, wish.flow == Flow::Refresh ? wish.client.refreshToken : QString()}) {
        if (!one.isEmpty())
            secrets.append(one);
    }
    if (wish.flow == Flow::Code)
        add(endpoints.authorization, wish.client.authorizationEndpoint, Told::tr("whether it knows the client and the redirect address"),
            client, {});
    if (wish.flow == Flow::Device)
        add(endpoints.device, wish.client.deviceAuthorizationEndpoint, Told::tr("a code for the person"), client,
            wish.isConfidential() ? QStringList{wish.client.clientSecret} : QStringList());
    const QString leaves = wish.flow == Flow::Code ? Told::tr("the login's code, ") + client
        : wish.flow == Flow::Device                ? Told::tr("the device's code, ") + client
        : wish.flow == Flow::Refresh               ? Told::tr("your refresh token, ") + client
                                                   : client;
    add(endpoints.token, wish.client.tokenEndpoint, Told::tr("the tokens"), leaves, secrets);
    return hosts;
}

QCoro::Task<Outcome<Endpoints>> findEndpoints(net::Network *network, Wish wish, QPointer<QObject> owner, keys::Memory memory)
{
    Endpoints endpoints = namedIn(wish);
    if (!needsDiscovery(wish))
        co_return complete(endpoints, wish, false);
    if (network->isOffline())
        co_return tl::unexpected(offline(Where::Discovery));
    if (wish.environment.issuer.isEmpty())
        co_return trouble("no-issuer", Where::Settings, Told::tr("%1 names no issuer to be asked.").arg(wish.environment.name),
            Told::tr("Give it an issuer, or name \"Token endpoint\" (token_endpoint) and the others under its Login."));
    net::Request request;
    request.environment = wish.environment.name;
    request.allowInsecureHttp = wish.environment.allowInsecureHttp;
    request.caFile = wish.environment.caFile;
    const auto found = co_await keys::discover(network, request, wish.environment.issuer, owner, memory);
    if (!found) {
        const bool isRefused = found.error().kind == Error::Kind::Refused;
        co_return trouble(isRefused ? "not-allowed" : "no-discovery", Where::Discovery,
            isRefused ? Told::tr("The provider was not asked where to log in.") : Told::tr("The provider does not say where to log in."),
            isRefused ? Told::tr("Allow it, or name the endpoints under Login of %1.").arg(wish.environment.name)
                      : Told::tr("Check the issuer of %1, or name \"Token endpoint\" (token_endpoint) and the others under its Login.")
                            .arg(wish.environment.name),
            found.error().message);
    }
    takeMissing(endpoints.authorization, found->authorizationEndpoint);
    takeMissing(endpoints.token, found->tokenEndpoint);
    takeMissing(endpoints.device, found->deviceAuthorizationEndpoint);
    endpoints.issuer = found->issuer;
    endpoints.challengeMethods = found->challengeMethods;
    endpoints.saysWhoAnswered = found->saysWhoAnswered;
    endpoints.fromPublicAddress = found->fromPublicAddress;
    co_return complete(endpoints, wish, true);
}

} // namespace jotscope::login

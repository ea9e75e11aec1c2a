// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/issuer.h"

#include "json/read.h"

#include <QHostAddress>

namespace jotscope::keys {

namespace {

/// What came instead of what was asked for, for people.
Error notUsable(const net::Exchange &exchange, const QString &wanted)
{
    if (exchange.outcome == net::Exchange::Outcome::Refused || exchange.outcome == net::Exchange::Outcome::Cancelled)
        return {Error::Kind::Refused, exchange.message};
    if (!exchange.wasAnswered())
        return {Error::Kind::Network, exchange.message};
    const QString address = exchange.url.toString(QUrl::RemoveQuery);
    if (!exchange.redirectTo.isEmpty())
        return {Error::Kind::Network,
            QStringLiteral("%1: expected %2, found a redirect to %3, which is not followed.")
                .arg(address, wanted, net::originOf(exchange.redirectTo))};
    if (exchange.status != 200) {
        const QDateTime again = net::retryAt(exchange);
        const QString when = again.isValid()
            ? QStringLiteral(" It asks to be left alone until %1 UTC.").arg(again.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")))
            : QString();
        return {Error::Kind::Network,
            QStringLiteral("%1: expected %2, found HTTP status %3.%4").arg(address, wanted).arg(exchange.status).arg(when)};
    }
    const bool html = exchange.header("Content-Type").contains("html") || exchange.body.trimmed().startsWith('<');
    const QString found = exchange.body.trimmed().isEmpty() ? QStringLiteral("nothing")
        : html                                              ? QStringLiteral("a web page")
                                                            : QStringLiteral("something else");
    return {Error::Kind::Format, QStringLiteral("%1: expected %2, found %3.").arg(address, wanted, found)};
}

QUrl urlMember(const json::Value &object, QStringView name)
{
    const json::Value *value = object.find(name);
    return value && value->isString() ? QUrl(value->text, QUrl::StrictMode) : QUrl();
}

QStringList textsOf(const json::Value &object, QStringView name)
{
    QStringList texts;
    const json::Value *list = object.find(name);
    for (const json::Value &one : list && list->isArray() ? list->items : std::vector<json::Value>()) {
        if (one.isString())
            texts.append(one.text);
    }
    return texts;
}

bool isLoopback(const QUrl &url)
{
    return url.host() == u"localhost" || QHostAddress(url.host()).isLoopback();
}

Result<KeySet> setIn(const net::Exchange &exchange, const QString &from)
{
    const QString wanted = QStringLiteral("a key set");
    if (!exchange.wasAnswered() || exchange.status != 200 || !exchange.redirectTo.isEmpty())
        return tl::unexpected(notUsable(exchange, wanted));
    auto set = readJwks(exchange.body, from);
    if (!set && !exchange.body.trimmed().startsWith('{'))
        return tl::unexpected(notUsable(exchange, wanted));
    return set;
}

} // namespace

QList<QUrl> discoveryUrls(const QString &issuer)
{
    const QUrl base(issuer, QUrl::StrictMode);
    if (!base.isValid() || base.host().isEmpty())
        return {};
    QString path = base.path(QUrl::FullyEncoded);
    while (path.endsWith(u'/'))
        path.chop(1);
    const auto with = [&base](const QString &wholePath) {
        QUrl url = base;
        url.setQuery(QString());
        url.setFragment(QString());
        url.setPath(wholePath, QUrl::StrictMode);
        return url;
    };
    QList<QUrl> urls = {with(path + QStringLiteral("/.well-known/openid-configuration")),
        with(QStringLiteral("/.well-known/oauth-authorization-server") + path)};
    return urls;
}

Result<Discovery> readDiscovery(QByteArrayView text, const QUrl &document, const QString &issuer)
{
    const json::Document read = json::read(text);
    const QString address = document.toString();
    if (read.fault || !read.root.isObject())
        return failure(Error::Kind::Format, QStringLiteral("%1: expected a discovery document (a JSON object).").arg(address));
    Discovery discovery;
    discovery.document = document;
    discovery.issuer = read.root.textAt(u"issuer");
    if (discovery.issuer != issuer)
        return failure(
            Error::Kind::Format, QStringLiteral("%1: expected the issuer \"%2\", found \"%3\".").arg(address, issuer, discovery.issuer));
    discovery.jwksUri = urlMember(read.root, u"jwks_uri");
    discovery.userinfoEndpoint = urlMember(read.root, u"userinfo_endpoint");
    discovery.introspectionEndpoint = urlMember(read.root, u"introspection_endpoint");
    discovery.authorizationEndpoint = urlMember(read.root, u"authorization_endpoint");
    discovery.tokenEndpoint = urlMember(read.root, u"token_endpoint");
    discovery.deviceAuthorizationEndpoint = urlMember(read.root, u"device_authorization_endpoint");
    discovery.challengeMethods = textsOf(read.root, u"code_challenge_methods_supported");
    const json::Value *says = read.root.find(u"authorization_response_iss_parameter_supported");
    discovery.saysWhoAnswered = says && says->isBool() && says->boolean;
    if (!discovery.jwksUri.isValid() || discovery.jwksUri.host().isEmpty())
        return failure(
            Error::Kind::Format, QStringLiteral("%1: expected \"jwks_uri\" with the address of the keys, found none.").arg(address));
    if (document.scheme() == u"https" && discovery.jwksUri.scheme() != u"https" && !isLoopback(discovery.jwksUri))
        return failure(Error::Kind::Refused, QStringLiteral("%1: its \"jwks_uri\" is plain HTTP, which is not followed.").arg(address));
    return discovery;
}

std::optional<KeySet> keptKeys(const Memory &memory, const QUrl &url)
{
    const auto kept = memory.find(url);
    if (!kept)
        return {};
    auto set = readJwks(kept->body, url.toString());
    if (!set)
        return {};
    set->fetched = kept->fetched;
    set->seen = kept->seen;
    return std::move(*set);
}

std::optional<Discovery> keptDiscovery(const Memory &memory, const QString &issuer)
{
    const QList<QUrl> urls = discoveryUrls(issuer);
    for (const QUrl &url : urls) {
        const auto kept = memory.find(url);
        auto discovery = kept ? readDiscovery(kept->body, url, issuer) : Result<Discovery>(tl::unexpected(Error{}));
        if (!discovery)
            continue;
        discovery->fromPublicAddress = kept->fromPublicAddress;
        return std::move(*discovery);
    }
    return {};
}

QCoro::Task<Result<KeySet>> fetchKeys(net::Network *network, net::Request request, QPointer<QObject> owner, Memory memory)
{
    const QUrl url = request.url;
    if (!memory.revalidate && memory.isFresh(url)) {
        auto kept = keptKeys(memory, url);
        if (kept)
            co_return std::move(*kept);
    }
    request.purpose = QStringLiteral("keys");
    request.headers = {{"Accept", "application/json, application/jwk-set+json"}};
    memory.addConditions(request);
    const QString from = request.url.toString();
    const net::Exchange exchange = co_await network->ask(std::move(request), owner);
    if (memory.confirms(exchange, url)) {
        auto confirmed = keptKeys(memory, url);
        if (confirmed)
            co_return std::move(*confirmed);
    }
    Result<KeySet> set = setIn(exchange, from);
    if (set) {
        set->fetched = exchange.asked;
        memory.keep(exchange, url, *set);
        if (const auto kept = memory.find(url))
            set->seen = kept->seen;
        co_return set;
    }
    memory.noteAsked(exchange, url);
    auto kept = keptKeys(memory, url);
    if (!kept)
        co_return set;
    kept->stale = set.error().message;
    kept->wasRefused = set.error().kind == Error::Kind::Refused;
    co_return std::move(*kept);
}

QCoro::Task<Result<Discovery>> discover(net::Network *network, net::Request request, QString issuer, QPointer<QObject> owner, Memory memory)
{
    Error first{
        Error::Kind::Usage, QStringLiteral("Discovery needs an issuer that is an http or https address; found \"%1\".").arg(issuer)};
    auto kept = keptDiscovery(memory, issuer);
    if (kept && !memory.revalidate && memory.isFresh(kept->document))
        co_return std::move(*kept);
    const QPointer<net::Network> alive(network);
    bool isFirst = true;
    const QList<QUrl> urls = discoveryUrls(issuer);
    for (const QUrl &url : urls) {
        net::Request one = request;
        one.purpose = QStringLiteral("discovery");
        one.url = url;
        one.headers = {{"Accept", "application/json"}};
        memory.addConditions(one);
        const net::Exchange exchange = co_await network->ask(std::move(one), owner);
        if (memory.confirms(exchange, url)) {
            auto confirmed = keptDiscovery(memory, issuer);
            if (confirmed)
                co_return std::move(*confirmed);
        }
        Result<Discovery> found = tl::unexpected(notUsable(exchange, QStringLiteral("a discovery document")));
        if (exchange.wasAnswered() && exchange.status == 200 && exchange.body.trimmed().startsWith('{'))
            found = readDiscovery(exchange.body, exchange.url, issuer);
        if (found) {
            found->fromPublicAddress = net::isPublic(exchange.address);
            memory.keep(exchange, url);
            co_return found;
        }
        if (isFirst)
            first = found.error();
        isFirst = false;
        if (!alive || !exchange.wasAnswered())
            break;
    }
    if (kept) { // where its keys are is known from before; whether they can be had is asked there
        kept->trouble = first;
        co_return std::move(*kept);
    }
    co_return tl::unexpected(first);
}

} // namespace jotscope::keys

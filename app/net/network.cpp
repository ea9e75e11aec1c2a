// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/network.h"

#include "net/address.h"
#include "net/errand.h"
#include "net/mask.h"
#include "net/resolve.h"
#include "net/transfer.h"
#include "net/write_message.h"

namespace jotscope::net {

namespace {

using Stage = Exchange::Stage;

/// How long one of several addresses may keep us before the next is tried.
int connectMsFor(const Errand &errand, qsizetype tried)
{
    constexpr int most = 3'000;
    const bool isLast = tried + 1 >= errand.addresses.size();
    return isLast ? errand.leftMs() : qMin(most, errand.leftMs());
}

/// Holds connections that end with the wait they belong to.
class Links {
public:
    ~Links()
    {
        for (const QMetaObject::Connection &one : m_links)
            QObject::disconnect(one);
    }
    void add(const QMetaObject::Connection &link) { m_links.append(link); }

    /// Whatever cancels this question, alone or with all others.
    template <class Stop>
    void addCancel(Network *network, int exchange, Stop stop)
    {
        add(QObject::connect(network, &Network::cancelled, network, stop));
        add(QObject::connect(network, &Network::oneCancelled, network, [exchange, stop](int one) {
            if (one == exchange)
                stop();
        }));
    }

private:
    QList<QMetaObject::Connection> m_links;
};

} // namespace

Network::Network(QObject *parent) : QObject(parent)
{
}

Network::~Network()
{
    m_isClosing = true;
    cancelAll();
}

void Network::setOffline(bool offline)
{
    m_offline = offline;
    if (offline)
        cancelAll();
}

void Network::cancelAll()
{
    Q_EMIT cancelled();
}

void Network::cancel(int exchange)
{
    Q_EMIT oneCancelled(exchange);
}

void Network::lend(const QObject *owner, Consent once)
{
    std::erase_if(m_lent, [owner](const auto &loan) { return !loan.first || loan.first == owner; });
    if (!once.origins.isEmpty() || !once.secrets.isEmpty() || !once.tokenOrigins.isEmpty())
        m_lent.emplace_back(owner, std::move(once));
}

QPointer<QObject> Network::borrower(Consent once, QObject *parent)
{
    auto *owner = new QObject(parent);
    lend(owner, std::move(once));
    return owner;
}

Consent Network::inForceFor(const QObject *owner) const
{
    Consent all = m_consent;
    for (const auto &[borrower, lent] : m_lent) {
        if (!borrower || borrower != owner)
            continue;
        all.origins.unite(lent.origins);
        all.secrets.unite(lent.secrets);
        all.tokenOrigins.unite(lent.tokenOrigins);
    }
    return all;
}

bool Network::refuses(Errand &errand) const
{
    const QUrl &url = errand.request.url;
    const auto refuse = [&errand](const QString &why) {
        errand.refuse(Stage::Policy, why);
        return true;
    };
    if (m_offline)
        return refuse(QStringLiteral("offline"));
    if (url.scheme() != u"https" && url.scheme() != u"http")
        return refuse(QStringLiteral("expected an http or https address, found \"%1\"").arg(url.scheme()));
    if (url.host().isEmpty())
        return refuse(QStringLiteral("the address names no host"));
    if (!url.userInfo().isEmpty())
        return refuse(QStringLiteral("the address holds a user name or password"));
    if (url.scheme() == u"http" && !errand.request.allowInsecureHttp && !isLoopbackHost(url.host()))
        return refuse(QStringLiteral("plain HTTP to another computer; use https, or set \"allow_insecure_http\" for this environment"));
    if (const QString why = refusalOf(url.host()); !why.isEmpty())
        return refuse(why);
    if (const QString why = flawOf(errand.request); !why.isEmpty())
        return refuse(why);
    return refusesConsent(errand);
}

bool Network::refusesConsent(Errand &errand) const
{
    const Request &request = errand.request;
    const QString origin = originOf(request.url);
    const Consent consent = inForceFor(errand.owner);
    const auto refuse = [&errand](const QString &why) {
        errand.refuse(Stage::Consent, why);
        return true;
    };
    const bool isBare = request.method == "GET" && !request.carriesToken && request.secretReference.isEmpty();
    const bool isDiscovered = m_discovered.contains(origin) && isBare;
    if (!consent.origins.contains(origin) && !isDiscovered)
        return refuse(QStringLiteral("%1 was not allowed").arg(origin));
    if (!request.secretReference.isEmpty() && !consent.secrets.contains({request.secretReference, origin}))
        return refuse(QStringLiteral("the secret %1 may not go to %2 without your yes").arg(request.secretReference, origin));
    if (request.carriesToken && !consent.tokenOrigins.contains(origin))
        return refuse(QStringLiteral("the token itself may not go to %1 without your yes").arg(origin));
    return false;
}

void Network::keep(const Errand &errand)
{
    Exchange &line = m_ledger[std::size_t(errand.exchange.number - 1)];
    line = errand.exchange;
    const bool isGiven = line.purpose == u"login" && line.status < 400;     // what a login gives: tokens, codes
    if ((line.purpose == u"credential" || isGiven) && !line.body.isEmpty()) // an access token of ours, in whatever form it came
        line.body = "(not kept: it holds a credential)";
}

void Network::close(const Errand &errand)
{
    keep(errand);
    Q_EMIT ledgerChanged();
}

/// What was asked stays in the ledger as it was, with the redirect as its answer; where that leads is a line of its own.
void Network::goOn(Errand &errand)
{
    const int next = int(m_ledger.size()) + 1;
    errand.exchange.followedBy = next;
    errand.settle();
    keep(errand);
    errand.beginHop(next);
    m_ledger.push_back(errand.exchange);
    m_ledger.back().isUnderWay = true;
    Q_EMIT ledgerChanged();
}

QCoro::Task<Exchange> Network::ask(Request request, QPointer<QObject> owner)
{
    auto errand = std::make_shared<Errand>();
    errand->exchange = lineFor(request, int(m_ledger.size()) + 1);
    errand->owner = owner;
    errand->url = request.url;
    errand->settings = m_tls.value(request.environment);
    errand->request = std::move(request);
    m_ledger.push_back(errand->exchange);
    m_ledger.back().isUnderWay = true;
    return run(QPointer<Network>(this), std::move(errand), owner);
}

QCoro::Task<Exchange> Network::run(QPointer<Network> self, SharedErrand errand, QPointer<QObject> owner)
{
    errand->watch.start();
    bool isGoing = !self->m_isClosing && !self->refuses(*errand);
    if (self->m_isClosing)
        errand->cancel();
    Links links;
    if (isGoing) {
        links.add(connect(self, &Network::cancelled, self, [errand] { errand->isCancelled = true; }));
        links.add(connect(self, &Network::oneCancelled, self, [errand](int one) {
            errand->isCancelled = errand->isCancelled || one == errand->exchange.number; // whose number grows with each redirect
        }));
        Q_EMIT self->ledgerChanged();
        const bool isReady = co_await findWay(self, errand, owner);
        isGoing = isReady;
    }
    while (isGoing) {
        co_await send(self, errand, owner);
        isGoing = self && owner && !errand->isCancelled && errand->follow();
        if (isGoing)
            self->goOn(*errand);
        if (isGoing && (!self || !owner || errand->isCancelled)) { // whoever heard of it may have ended all
            errand->cancel();
            isGoing = false;
        }
    }
    errand->settle();
    wipeSecrets(errand->request);
    if (self)
        self->close(*errand);
    co_return errand->exchange;
}

/// What TLS needs, the proxy, the addresses. False, with the exchange closed, when there is no way.
QCoro::Task<bool> Network::findWay(QPointer<Network> self, SharedErrand errand, QPointer<QObject> owner)
{
    const auto isAlive = [self, owner, errand] { return self && owner && !errand->isCancelled; };
    const bool hasTls = co_await prepareTls(self, errand, owner);
    if (hasTls && isAlive())
        co_await findProxy(self, errand, owner);
    const QString host = errand->url.host(QUrl::FullyEncoded);
    QList<QHostAddress> found = {literalAddress(host)};
    if (hasTls && isAlive() && !isUsed(errand->proxy)) {
        const auto pending = resolve(host, owner, errand->leftMs());
        Links links;
        links.addCancel(self, errand->exchange.number, pending.ender());
        const QList<QHostAddress> addresses = co_await pending;
        found = addresses;
    }
    if (!isAlive())
        errand->cancel();
    if (!hasTls || !isAlive())
        co_return false;
    if (!isUsed(errand->proxy))
        co_return errand->judge(found);
    errand->noteProxy();
    co_return found.first().isNull() || errand->judge(found);
}

QCoro::Task<bool> Network::prepareTls(QPointer<Network> self, SharedErrand errand, QPointer<QObject> owner)
{
    if (errand->url.scheme() != u"https")
        co_return true;
    const bool isAllowed = self->inForceFor(owner).origins.contains(originOf(errand->url));
    Authorities system;
    if (!errand->request.caFile.isEmpty()) {
        const auto pending = systemAuthorities();
        Links links;
        links.addCancel(self, errand->exchange.number, pending.ender());
        links.add(connect(owner, &QObject::destroyed, self, pending.ender()));
        const Authorities found = co_await pending;
        system = found;
    }
    const auto tls = tlsFor(errand->request.caFile, system, errand->settings, isAllowed);
    if (tls)
        errand->tls = *tls;
    else
        errand->refuse(Stage::Policy, tls.error().message);
    co_return tls.has_value();
}

QCoro::Task<> Network::findProxy(QPointer<Network> self, SharedErrand errand, QPointer<QObject> owner)
{
    const ProxyChoice &choice = self->m_proxy;
    if (choice.kind == ProxyChoice::Kind::Manual && !isLoopbackHost(errand->url.host()))
        errand->proxy = choice.manual;
    if (choice.kind != ProxyChoice::Kind::System)
        co_return;
    const auto pending = systemProxyFor(errand->url, owner, errand->leftMs());
    Links links;
    links.addCancel(self, errand->exchange.number, pending.ender(QNetworkProxy(QNetworkProxy::NoProxy)));
    const QNetworkProxy proxy = co_await pending;
    errand->proxy = proxy;
}

/// One hop: the addresses in turn until one takes the connection.
QCoro::Task<> Network::send(QPointer<Network> self, SharedErrand errand, QPointer<QObject> owner)
{
    const bool isProxied = isUsed(errand->proxy);
    const qsizetype ways = isProxied ? 1 : errand->addresses.size();
    for (qsizetype tried = 0; tried < ways; ++tried) {
        Route route;
        route.url = errand->url;
        route.proxy = errand->proxy;
        route.tls = errand->tls;
        route.settings = errand->settings;
        route.connectMs = isProxied ? errand->leftMs() : connectMsFor(*errand, tried);
        route.leftMs = errand->leftMs();
        route.timeoutMs = errand->request.timeoutMs;
        if (!isProxied)
            route.address = errand->addresses[tried];
        errand->exchange.address = route.address.toString();
        errand->exchange.url = errand->url;
        Transfer transfer(errand->request, route, self);
        Links links;
        links.addCancel(self, errand->exchange.number, [&transfer] { transfer.cancel(); });
        links.add(connect(owner, &QObject::destroyed, self, [&transfer] { transfer.cancel(); }));
        const auto over = transfer.over();
        co_await over;
        transfer.finish(errand->exchange);
        if (!self || !owner || errand->exchange.stage != Stage::Connect || errand->isLate())
            break;
    }
}

} // namespace jotscope::net

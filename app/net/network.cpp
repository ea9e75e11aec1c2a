// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/network.h"

#include "net/resolve.h"
#include "net/transfer.h"

#include <QElapsedTimer>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QNetworkReply>

namespace jotscope::net {

namespace {

constexpr int mostHops = 5;

/// Only these request headers are kept in the clear; any other may hold a credential.
bool isHarmless(const QByteArray &name)
{
    static const QList<QByteArray> names = {"accept", "content-type", "x-supabase-api-version", "cache-control", "x-amz-target"};
    return names.contains(name.toLower());
}

QString maskFor(const Request &request)
{
    if (request.carriesToken)
        return QStringLiteral("(the token)");
    return request.secretReference.isEmpty() ? QStringLiteral("(not kept)") : QStringLiteral("(secret %1)").arg(request.secretReference);
}

Exchange lineFor(const Request &request, int number)
{
    Exchange exchange;
    exchange.number = number;
    exchange.environment = request.environment;
    exchange.purpose = request.purpose;
    exchange.method = request.method;
    exchange.url = request.url;
    exchange.sends = request.sends;
    exchange.carriesToken = request.carriesToken;
    exchange.secretReference = request.secretReference;
    exchange.asked = QDateTime::currentDateTimeUtc();
    for (const Header &header : request.headers) {
        const bool bearer = header.second.startsWith("Bearer ");
        const QByteArray masked = (bearer ? QByteArray("Bearer ") : QByteArray()) + maskFor(request).toUtf8();
        exchange.requestHeaders.append({header.first, isHarmless(header.first) ? header.second : masked});
    }
    const bool secretBody = request.carriesToken || !request.secretReference.isEmpty();
    exchange.requestBody = secretBody && !request.body.isEmpty() ? QByteArray("(not kept: it may hold a credential)") : request.body;
    return exchange;
}

/// A service may echo what it was sent: the credential is cut from its answer too.
void hideEchoes(Exchange &exchange, const Request &request)
{
    for (const Header &header : request.headers) {
        if (isHarmless(header.first))
            continue;
        QByteArray secret = header.second;
        const qsizetype blank = secret.indexOf(' ');
        if (blank > 0)
            secret = secret.mid(blank + 1);
        if (secret.size() < 8)
            continue;
        exchange.body.replace(secret, maskFor(request).toUtf8());
        for (Header &answer : exchange.headers)
            answer.second.replace(secret, maskFor(request).toUtf8());
    }
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

void fail(Exchange &exchange, Exchange::Stage stage, const QString &message)
{
    exchange.outcome = Exchange::Outcome::Failed;
    exchange.stage = stage;
    exchange.message = message;
}

} // namespace

Network::Network(QObject *parent) : QObject(parent)
{
}

Network::~Network()
{
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

QString Network::refusalOf(const Request &request) const
{
    const QString origin = originOf(request.url);
    if (m_offline)
        return QStringLiteral("Not sent: offline.");
    if (request.url.scheme() != u"https" && request.url.scheme() != u"http")
        return QStringLiteral("Not sent: expected an http or https address, found \"%1\".").arg(request.url.scheme());
    if (request.url.host().isEmpty())
        return QStringLiteral("Not sent: the address names no host.");
    if (!request.url.userInfo().isEmpty())
        return QStringLiteral("Not sent: the address holds a user name or password.");
    if (request.url.scheme() == u"http" && !request.allowInsecureHttp && !isLoopbackHost(request.url.host()))
        return QStringLiteral("Not sent: plain HTTP to another computer; use https, or set \"allow_insecure_http\" for this environment.");
    const bool discovered
        = m_discovered.contains(origin) && request.method == "GET" && !request.carriesToken && request.secretReference.isEmpty();
    if (!m_consent.origins.contains(origin) && !discovered)
        return QStringLiteral("Not sent: %1 was not allowed.").arg(origin);
    if (!request.secretReference.isEmpty() && !m_consent.secrets.contains({request.secretReference, origin}))
        return QStringLiteral("Not sent: the secret %1 may not go to %2 without your yes.").arg(request.secretReference, origin);
    if (request.carriesToken && !m_consent.tokenOrigins.contains(origin))
        return QStringLiteral("Not sent: the token itself may not go to %1 without your yes.").arg(origin);
    return {};
}

QNetworkAccessManager *Network::managerFor(const Request &request)
{
    const QString name = originOf(request.url) + u' ' + request.caFile;
    QNetworkAccessManager *&manager = m_managers[name];
    if (!manager) {
        manager = new QNetworkAccessManager(this);
        manager->setProxy(QNetworkProxy::NoProxy);
        manager->setAutoDeleteReplies(false);
    }
    return manager;
}

void Network::close(const Exchange &exchange)
{
    m_ledger[std::size_t(exchange.number - 1)] = exchange;
    Q_EMIT ledgerChanged();
}

QCoro::Task<Exchange> Network::ask(Request request, QPointer<QObject> owner)
{
    return run(QPointer<Network>(this), std::move(request), owner);
}

QCoro::Task<Exchange> Network::run(QPointer<Network> self, Request request, QPointer<QObject> owner)
{
    Exchange exchange = lineFor(request, int(self->m_ledger.size()) + 1);
    self->m_ledger.push_back(exchange);
    const QString refusal = self->refusalOf(request);
    if (!refusal.isEmpty()) {
        exchange.outcome = Exchange::Outcome::Refused;
        exchange.stage = refusal.contains(u"yes") || refusal.contains(u"allowed") ? Exchange::Stage::Consent : Exchange::Stage::Policy;
        exchange.message = refusal;
        self->close(exchange);
        co_return exchange;
    }
    Q_EMIT self->ledgerChanged();
    QElapsedTimer watch;
    watch.start();

    Resolution resolution(request.url.host(), owner);
    const auto link = connect(self, &Network::cancelled, self, resolution.ender());
    const QList<QHostAddress> addresses = co_await resolution;
    disconnect(link);
    if (!self || !owner) {
        exchange.outcome = Exchange::Outcome::Cancelled;
        if (self)
            self->close(exchange);
        co_return exchange;
    }
    if (addresses.isEmpty())
        fail(exchange, Exchange::Stage::Resolve, QStringLiteral("The host %1 was not found.").arg(request.url.host()));

    QUrl url = request.url;
    int hops = 0;
    qsizetype next = 0;
    while (next < addresses.size()) {
        const QHostAddress address = addresses[next];
        const QString addressRefusal = net::refusalOf(address, request.onlyPublicAddresses);
        if (!addressRefusal.isEmpty()) {
            exchange.outcome = Exchange::Outcome::Refused;
            exchange.stage = Exchange::Stage::Policy;
            exchange.message = QStringLiteral("Not sent: %1.").arg(addressRefusal);
            ++next;
            continue;
        }
        exchange.address = address.toString();
        exchange.url = url;
        const int left = qMax(1, request.timeoutMs - int(watch.elapsed()));
        Transfer transfer(self->managerFor(request), request, url, address, left);
        const auto cancelLink = connect(self, &Network::cancelled, transfer.reply(), [&transfer] { transfer.cancel(); });
        const auto ownerLink = connect(owner, &QObject::destroyed, transfer.reply(), [&transfer] { transfer.cancel(); });
        const Finished finished{transfer.reply()};
        co_await finished;
        disconnect(cancelLink);
        disconnect(ownerLink);
        exchange.outcome = Exchange::Outcome::Failed;
        exchange.stage = Exchange::Stage::None;
        exchange.message.clear();
        transfer.finish(exchange);
        exchange.milliseconds = watch.elapsed();
        if (!self || !owner)
            break;
        if (exchange.outcome == Exchange::Outcome::Failed && exchange.stage == Exchange::Stage::Connect && ++next < addresses.size())
            continue;
        if (!exchange.wasAnswered() || !isRedirect(exchange.status))
            break;
        const QUrl target = url.resolved(QUrl(QString::fromUtf8(exchange.header("Location"))));
        if (!target.isValid() || exchange.header("Location").isEmpty())
            break;
        if (originOf(target) != originOf(url) || !target.userInfo().isEmpty()) {
            exchange.redirectTo = target;
            break;
        }
        if (++hops > mostHops) {
            fail(exchange, Exchange::Stage::Transfer,
                QStringLiteral("%1 redirects in a circle (more than %2 times).").arg(originOf(url)).arg(mostHops));
            break;
        }
        if (exchange.status == 303 || (exchange.status < 307 && request.method == "POST")) {
            request.method = "GET";
            request.body.clear();
        }
        exchange.headers.clear();
        exchange.body.clear();
        url = target;
    }
    hideEchoes(exchange, request);
    exchange.milliseconds = watch.elapsed();
    if (self)
        self->close(exchange);
    co_return exchange;
}

} // namespace jotscope::net

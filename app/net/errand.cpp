// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/errand.h"

#include "net/address.h"
#include "net/mask.h"
#include "net/proxy.h"

namespace jotscope::net {

namespace {

constexpr qsizetype mostHops = 5;

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

/// A redirect may lead to an address without the value that was asked for: then it does not leave a second time. In doubt it did: too much
/// in the ledger harms nobody.
void forgetAsked(Request &request, const QUrl &target)
{
    const QString once = QUrl::fromPercentEncoding(target.toEncoded());
    const QString twice = QUrl::fromPercentEncoding(once.toUtf8());
    const auto holds = [&request](QString text) {
        return text.contains(request.asked, Qt::CaseInsensitive)
            || text.replace(QStringLiteral("''"), QStringLiteral("'"))
                   .contains(request.asked, Qt::CaseInsensitive); // as OData doubles them
    };
    const bool isEscaped = request.asked.contains(u'"') || request.asked.contains(u'\\');
    if (request.asked.isEmpty() || !request.body.isEmpty() || isEscaped || holds(once) || holds(twice))
        return;
    request.sends.removeOne(request.askedIs);
}

} // namespace

void Errand::refuse(Exchange::Stage stage, const QString &why)
{
    exchange.outcome = Exchange::Outcome::Refused;
    exchange.stage = stage;
    exchange.message = QStringLiteral("Not sent: ") + why + u'.';
}

void Errand::fail(Exchange::Stage stage, const QString &why)
{
    exchange.outcome = Exchange::Outcome::Failed;
    exchange.stage = stage;
    exchange.message = why;
}

void Errand::cancel()
{
    exchange.outcome = Exchange::Outcome::Cancelled;
    exchange.stage = Exchange::Stage::None;
    exchange.message = QStringLiteral("Cancelled.");
}

bool Errand::judge(const QList<QHostAddress> &found)
{
    QString refusal;
    for (const QHostAddress &address : found) {
        const QString why = refusalOf(address, request.onlyPublicAddresses);
        if (why.isEmpty())
            addresses.append(address);
        else
            refusal = why;
    }
    if (!addresses.isEmpty())
        return true;
    if (!refusal.isEmpty())
        refuse(Exchange::Stage::Policy, refusal);
    else if (isLate())
        fail(Exchange::Stage::Timeout,
            QStringLiteral("The address of %1 was not found within %2 s.").arg(url.host()).arg(request.timeoutMs / 1000.0));
    else
        fail(Exchange::Stage::Resolve, QStringLiteral("The host %1 was not found.").arg(url.host()));
    return false;
}

bool Errand::follow()
{
    if (!exchange.wasAnswered() || !isRedirect(exchange.status))
        return false;
    const QByteArray location = exchange.header("Location");
    const QUrl target = url.resolved(QUrl::fromEncoded(location));
    if (location.isEmpty() || !target.isValid())
        return false;
    if (!request.followsRedirects || originOf(target) != originOf(url) || !target.userInfo().isEmpty()) {
        exchange.redirectTo = target;
        return false;
    }
    visited.append(url);
    const bool isCircle = visited.contains(target.adjusted(QUrl::RemoveFragment));
    if (isCircle || visited.size() > mostHops) {
        const QString how = isCircle ? QStringLiteral("in a circle") : QStringLiteral("more than %1 times").arg(mostHops);
        fail(Exchange::Stage::Transfer, QStringLiteral("%1 redirects %2.").arg(originOf(url), how));
        return false;
    }
    if (exchange.status == 303 || (exchange.status < 307 && request.method == "POST")) {
        request.method = request.method == "HEAD" ? "HEAD" : "GET";
        request.body.clear();
        request.shownBody.clear();
    }
    exchange.redirectTo = target;
    url = target.adjusted(QUrl::RemoveFragment);
    forgetAsked(request, url);
    return true;
}

void Errand::settle()
{
    hideEchoes(exchange, request);
    exchange.milliseconds = watch.elapsed() - hopBeganMs;
}

void Errand::beginHop(int number)
{
    request.url = url;
    hopBeganMs = watch.elapsed();
    exchange = lineFor(request, number);
    noteProxy();
}

void Errand::noteProxy()
{
    if (!isUsed(proxy))
        return;
    exchange.proxy = nameOf(proxy);
    exchange.notes.append(QStringLiteral("The address was not checked: the proxy %1 finds it.").arg(exchange.proxy));
}

} // namespace jotscope::net

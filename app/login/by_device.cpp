// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/claims.h"
#include "language/told.h"
#include "login/walk.h"

#include <QDeadlineTimer>
#include <QTimer>

namespace jotscope::login {

namespace {

/// RFC 8628 §3.5: what to do after an answer that is not yet the last.
enum class Next { Over, Again, Slower };

Next nextAfter(const net::Exchange &exchange)
{
    if (exchange.outcome == net::Exchange::Outcome::Failed && exchange.stage == net::Exchange::Stage::Timeout)
        return Next::Slower;
    const auto said = exchange.wasAnswered() ? saidIn(exchange) : std::nullopt;
    if (said && said->code == u"authorization_pending")
        return Next::Again;
    return said && said->code == u"slow_down" ? Next::Slower : Next::Over;
}

/// By our own clock: what the provider said is told as it was.
Trouble expired(const DeviceCode &code, const QString &lastSaid, const Circumstances &circumstances)
{
    Trouble trouble = explain({QStringLiteral("expired_token"), {}}, circumstances);
    trouble.found = lastSaid.isEmpty()
        ? Told::tr("the %1 that the code counts are over").arg(jose::spanOf(code.expiresIn))
        : Told::tr("the %1 that the code counts are over; the provider said \"%2\" until then").arg(jose::spanOf(code.expiresIn), lastSaid);
    return trouble;
}

} // namespace

QCoro::Task<Outcome<DeviceCode>> Attempt::askForDeviceCode(SharedWalk walk)
{
    Form form = firstForm(walk->wish, {});
    const net::Exchange exchange = co_await post(walk, walk->endpoints.device, std::move(form));
    co_return readDeviceCode(exchange, walk->about(Where::Device));
}

QCoro::Task<> Attempt::byDevice(SharedWalk walk)
{
    constexpr int slower = 5; // seconds, RFC 8628 §3.5
    walk->enter(Step::Asking);
    const Outcome<DeviceCode> code = co_await askForDeviceCode(walk);
    if (!walk->goesOn())
        co_return;
    if (!code) {
        walk->end(tl::unexpected(code.error()));
        co_return;
    }
    const int secondMs = walk->patience.secondMs;
    const QDeadlineTimer deadline(qint64(code->expiresIn) * secondMs);
    walk->enter(Step::Device);
    if (walk->goesOn())
        Q_EMIT walk->attempt->codeShown(*code);
    QString lastSaid;
    for (int interval = code->interval; walk->goesOn();) {
        walk->pause = {};
        const auto pause = walk->pause;
        QTimer::singleShot(interval * secondMs, walk->life, [pause] { pause.finish(true); });
        co_await pause;
        if (!walk->goesOn())
            co_return;
        if (deadline.hasExpired()) {
            walk->end(tl::unexpected(expired(*code, lastSaid, walk->about(Where::Token))));
            co_return;
        }
        Form form = deviceForm(code->deviceCode);
        const net::Exchange exchange = co_await post(walk, walk->endpoints.token, std::move(form));
        if (!walk->goesOn())
            co_return;
        const Next next = nextAfter(exchange);
        if (next == Next::Over)
            walk->end(readTokens(exchange, walk->about(Where::Token)));
        if (next == Next::Slower)
            interval += slower;
        const auto said = exchange.wasAnswered() ? saidIn(exchange) : std::nullopt;
        lastSaid = said ? said->code : QString();
    }
}

} // namespace jotscope::login

// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/walk.h"
#include "net/loopback_server.h"

#include <QTimer>
#include <QUrlQuery>

namespace jotscope::login {

namespace {

/// What the browser of the person shows at the end.
net::Page hear(const QUrl &asked, const std::shared_ptr<bool> &isTaken, const std::function<void(const QUrl &)> &take)
{
    const QUrlQuery query(asked);
    const auto has = [&query](const char *name) { return query.hasQueryItem(QString::fromLatin1(name)); };
    if (!has("code") && !has("error") && !has("state"))
        return {
            400, QStringLiteral("No answer of a login"), QStringLiteral("This address waits for the answer of a login, and this is none.")};
    if (*isTaken)
        return {400, QStringLiteral("Answered already"), QStringLiteral("A login is answered once. You can close this page.")};
    *isTaken = true;
    take(asked);
    const bool isGood = has("code");
    return {200, isGood ? QStringLiteral("Jotscope has the answer") : QStringLiteral("The provider said no"),
        isGood ? QStringLiteral("You can close this page and go back.")
               : QStringLiteral("Jotscope explains why. You can close this page and go back.")};
}

/// What is asked again with a person at the browser is no trouble.
bool isForThePerson(const QString &code)
{
    static const QStringList codes
        = {QStringLiteral("login_required"), QStringLiteral("interaction_required"), QStringLiteral("consent_required"),
            QStringLiteral("account_selection_required"), QStringLiteral("temporarily_unavailable"), QStringLiteral("access_denied")};
    return codes.contains(code);
}

/// Nothing where the browser may be opened.
std::optional<Trouble> objectionIn(const net::Exchange &exchange, const Circumstances &circumstances)
{
    if (!exchange.redirectTo.isEmpty()) {
        const QUrlQuery query(exchange.redirectTo.query(QUrl::FullyEncoded).replace(u'+', QStringLiteral("%20")));
        const QString code = query.queryItemValue(QStringLiteral("error"), QUrl::FullyDecoded);
        if (code.isEmpty() || isForThePerson(code))
            return {};
        const Said said{code.left(100), query.queryItemValue(QStringLiteral("error_description"), QUrl::FullyDecoded).left(2000)};
        const bool isToUs = exchange.redirectTo.toString(QUrl::RemoveQuery) == circumstances.redirectUri;
        return isToUs ? explain(said, circumstances) : recognise(said, circumstances);
    }
    if (exchange.status >= 400)
        return recognise(saidIn(exchange).value_or(Said{{}, pageText(exchange)}), circumstances);
    const QString page = pageText(exchange); // a login page carries our own words: only codes that stand in none are believed
    return page.contains(u"AADSTS") ? recognise({{}, page}, circumstances) : std::nullopt;
}

} // namespace

/// The page of a provider that knows no client or redirect address never comes back to us: asked beforehand, it can be explained.
QCoro::Task<Outcome<void>> Attempt::askBeforehand(SharedWalk walk, QUrl redirectUri)
{
    const Fresh fresh = makeFresh(); // not that of the login itself
    const QUrl url = authorizationUrl(walk->wish, walk->endpoints, redirectUri, fresh);
    net::Request asked = question(walk->wish, walk->endpoints, url, fresh);
    const net::Exchange exchange = co_await walk->network->ask(std::move(asked), walk->life);
    if (!walk->goesOn() || !exchange.wasAnswered())
        co_return Outcome<void>();
    const auto objection = objectionIn(exchange, walk->about(Where::Request));
    if (objection)
        co_return tl::unexpected(*objection);
    if (exchange.status >= 400)
        walk->doubt = QStringLiteral("HTTP status %1 when it was asked beforehand").arg(exchange.status);
    co_return Outcome<void>();
}

QCoro::Task<> Attempt::byCode(SharedWalk walk)
{
    walk->enter(Step::Asking);
    const auto isTaken = std::make_shared<bool>(false);
    const auto take = [attempt = walk->attempt, heard = walk->heard](const QUrl &asked) { // later: the page is written first
        QMetaObject::invokeMethod(
            attempt, [heard, asked] { heard.finish(asked); }, Qt::QueuedConnection);
    };
    auto *server = new net::LoopbackServer([isTaken, take](const QUrl &asked) { return hear(asked, isTaken, take); }, walk->attempt);
    const auto listening = server->listen(walk->wish.redirectUri());
    if (!listening) {
        walk->end(trouble("port-taken", Where::Settings, QStringLiteral("The redirect address cannot be listened on."),
            QStringLiteral(
                "End the program that uses the port, or name another in \"Redirect address\" (redirect_uri) of %1 and at the provider.")
                .arg(walk->wish.environment.name),
            listening.error().message));
        co_return;
    }
    walk->redirectUri = *listening;
    const Outcome<void> beforehand = co_await askBeforehand(walk, walk->redirectUri);
    if (!walk->goesOn())
        co_return;
    if (!beforehand) {
        walk->end(tl::unexpected(beforehand.error()));
        co_return;
    }
    const Fresh fresh = makeFresh();
    QTimer::singleShot(walk->patience.browserSeconds * walk->patience.secondMs, walk->life, [heard = walk->heard] { heard.finish({}); });
    walk->enter(Step::Browser);
    if (walk->goesOn())
        Q_EMIT walk->attempt->browserWanted(authorizationUrl(walk->wish, walk->endpoints, walk->redirectUri, fresh));
    const auto heard = walk->heard;
    const QUrl asked = co_await heard;
    if (!walk->goesOn())
        co_return;
    if (asked.isEmpty()) {
        walk->end(tl::unexpected(silence(walk->doubt, walk->about(Where::Browser))));
        co_return;
    }
    QString issuer = walk->endpoints.issuer; // as discovered
    if (issuer.isEmpty())
        issuer = walk->wish.environment.issuer;
    const auto code = readRedirect(asked, fresh.state, issuer, walk->endpoints.saysWhoAnswered, walk->about(Where::Answer));
    if (!code) {
        walk->end(tl::unexpected(code.error()));
        co_return;
    }
    const bool hasNonce = walk->wish.client.scopes.contains(u"openid");
    Form form = codeForm(walk->wish, walk->redirectUri, *code, fresh);
    QByteArray nonce;
    if (hasNonce)
        nonce = fresh.nonce;
    co_await askForTokens(walk, std::move(form), nonce);
}

} // namespace jotscope::login

// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/attempt.h"

#include "directory/reach.h"
#include "environments/secrets.h"
#include "language/told.h"
#include "login/walk.h"
#include "net/freshness.h"

#include <algorithm>
#include <cstdlib>

namespace jotscope::login {

namespace {

/// How far this computer's clock is from the provider's, in words; empty within a minute.
QString driftOf(const net::Exchange &exchange)
{
    constexpr qint64 most = 60;
    const QDateTime theirs = net::httpDate(exchange.header("Date"));
    const qint64 seconds = theirs.isValid() ? exchange.asked.secsTo(theirs) : 0;
    if (std::llabs(seconds) <= most)
        return {};
    const QString text = seconds > 0 ? Told::tr("This computer's clock is %1 min behind the provider's.")
                                     : Told::tr("This computer's clock is %1 min ahead of the provider's.");
    return text.arg((std::llabs(seconds) + most / 2) / most);
}

Result<QByteArray> secretAt(const QString &reference, const directory::SecretSource &secrets)
{
    if (!secrets)
        return failure(Error::Kind::Io, Told::tr("there is no place to read it from"));
    auto found = secrets(reference);
    const auto isControl = [](char octet) { return uchar(octet) < 0x20 || uchar(octet) == 0x7f; };
    if (found && (found->isEmpty() || std::any_of(found->begin(), found->end(), isControl)))
        return failure(Error::Kind::Format, Told::tr("secret %1: expected one line of text, found something else").arg(reference));
    return found;
}

} // namespace

Attempt::Walk::~Walk()
{
    environments::wipe(clientSecret);
    environments::wipe(refreshToken);
}

void Attempt::Walk::enter(Step step) const
{
    if (!isOver && attempt)
        attempt->enter(step);
}

void Attempt::Walk::end(Outcome<Granted> outcome) const
{
    if (!isOver && attempt)
        attempt->conclude(std::move(outcome));
}

/// A secret is read only when it may go where it is needed.
Outcome<void> Attempt::Walk::readSecrets()
{
    const QString origin = net::originOf(endpoints.token);
    const bool isRefresh = wish.flow == Flow::Refresh;
    for (const auto &[reference, into] :
        {std::pair(wish.client.clientSecret, &clientSecret), std::pair(isRefresh ? wish.client.refreshToken : QString(), &refreshToken)}) {
        if (reference.isEmpty())
            continue;
        if (!network->inForceFor(life).secrets.contains({reference, origin})) {
            missingYes = reference;
            continue;
        }
        const auto secret = secretAt(reference, secrets);
        if (!secret)
            return trouble("no-secret", Where::Settings, Told::tr("A secret for the login cannot be read."),
                Told::tr("Store it at %1, or name another place in the login of %2.").arg(reference, wish.environment.name),
                secret.error().message);
        *into = *secret;
    }
    return {};
}

Attempt::Attempt(net::Network *network, Wish wish, Endpoints endpoints, directory::SecretSource secrets, QObject *parent)
    : QObject(parent), m_walk(std::make_shared<Walk>())
{
    m_walk->wish = std::move(wish);
    m_walk->endpoints = std::move(endpoints);
    m_walk->secrets = std::move(secrets);
    m_walk->network = network;
    m_walk->attempt = this;
    m_walk->life = new QObject(this);
}

Attempt::~Attempt()
{
    const SharedWalk walk = m_walk; // its waiters go on now, and see that all is over
    walk->isOver = true;
    delete walk->life;
    walk->heard.finish({});
    walk->pause.finish(false);
}

void Attempt::setPatience(Patience patience)
{
    m_walk->patience = patience;
}

void Attempt::borrow(net::Consent once)
{
    m_walk->network->lend(m_walk->life, std::move(once));
}

void Attempt::begin()
{
    walk(m_walk);
}

void Attempt::cancel()
{
    const SharedWalk walk = m_walk;
    if (walk->isOver)
        return;
    conclude(trouble("cancelled", m_step == Step::Browser ? Where::Browser : Where::Token, Told::tr("The login was cancelled."),
        Told::tr("Log in again when you want to.")));
    delete walk->life;
    walk->heard.finish({});
    walk->pause.finish(false);
}

void Attempt::enter(Step step)
{
    m_step = step;
    Q_EMIT stepped();
}

void Attempt::conclude(Outcome<Granted> outcome)
{
    m_walk->isOver = true;
    m_outcome = std::move(outcome);
    m_step = Step::Over;
    const QPointer<Attempt> self(this);
    Q_EMIT stepped();
    if (self)
        Q_EMIT ended();
}

QCoro::Task<> Attempt::walk(SharedWalk walk)
{
    if (walk->network->isOffline()) {
        walk->end(tl::unexpected(offline(Where::Request)));
        co_return;
    }
    directory::applyTls(walk->network, walk->wish.environment, walk->secrets);
    const auto secrets = walk->readSecrets();
    if (!secrets) {
        walk->end(tl::unexpected(secrets.error()));
        co_return;
    }
    if (walk->wish.flow == Flow::Code) {
        co_await byCode(walk);
    } else if (walk->wish.flow == Flow::Device) {
        co_await byDevice(walk);
    } else {
        Form form = firstForm(walk->wish, walk->refreshToken);
        const QByteArray nonce;
        co_await askForTokens(walk, std::move(form), nonce);
    }
}

QCoro::Task<net::Exchange> Attempt::post(SharedWalk walk, QUrl url, Form form)
{
    net::Request made = request(walk->wish, walk->endpoints, url, std::move(form), walk->clientSecret);
    made.secretReference = !walk->missingYes.isEmpty() ? walk->missingYes
        : walk->wish.isConfidential()                  ? walk->wish.client.clientSecret
        : walk->wish.flow == Flow::Refresh             ? walk->wish.client.refreshToken
                                                       : QString();
    const net::Exchange exchange = co_await walk->network->ask(std::move(made), walk->life);
    co_return exchange;
}

/// The last question of every flow but the device's.
QCoro::Task<> Attempt::askForTokens(SharedWalk walk, Form form, QByteArray nonce)
{
    walk->enter(Step::Exchanging);
    const net::Exchange exchange = co_await post(walk, walk->endpoints.token, std::move(form));
    if (!walk->goesOn())
        co_return;
    Outcome<Granted> granted = readTokens(exchange, walk->about(Where::Token));
    const QString drift = driftOf(exchange);
    if (granted && !nonce.isEmpty()) {
        if (const auto checked = checkNonce(granted->idToken, nonce, walk->about(Where::IdToken)); !checked)
            granted = tl::unexpected(checked.error());
    }
    if (!drift.isEmpty() && granted)
        granted->notes.append(drift);
    else if (!drift.isEmpty())
        granted.error().remedy += u' ' + drift;
    walk->end(std::move(granted));
}

std::vector<capture::Sighting> sightingsOf(const Granted &granted, const QString &environment, const QDateTime &seen)
{
    const std::pair<const char *, QByteArray> tokens[]
        = {{"access_token", granted.accessToken}, {"id_token", granted.idToken}, {"refresh_token", granted.refreshToken}};
    std::vector<capture::Sighting> sightings;
    for (const auto &[place, text] : tokens) {
        if (text.isEmpty())
            continue;
        capture::Sighting sighting;
        sighting.text = text;
        sighting.origin = QStringLiteral("login to %1").arg(environment);
        sighting.place = QString::fromLatin1(place);
        sighting.seen = seen;
        sightings.push_back(std::move(sighting));
    }
    return sightings;
}

} // namespace jotscope::login

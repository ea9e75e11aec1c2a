// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/login_talk.h"

#include "login/message.h"

namespace jotscope::ui {

LoginTalk::LoginTalk(LoginMeans means, QObject *parent) : QObject(parent), m_means(std::move(means))
{
}

LoginTalk::~LoginTalk()
{
    blockSignals(true);
    delete m_life;
}

void LoginTalk::enter(State state)
{
    m_state = state;
    Q_EMIT changed();
}

void LoginTalk::fail(login::Trouble trouble)
{
    giveBack();
    m_trouble = std::move(trouble);
    enter(State::Failed);
}

void LoginTalk::begin(const environments::Environment &environment, const login::Change &change)
{
    if (isUnderWay())
        return;
    delete m_life;
    m_life = new QObject(this);
    m_attempt = nullptr;
    m_endpoints.reset();
    m_hosts.clear();
    m_agreed = {};
    const auto wish = login::wishFor(environment, change);
    if (!wish) {
        m_wish = {};
        m_wish.environment = environment;
        fail(wish.error());
        return;
    }
    m_wish = *wish;
    const auto hosts = login::hostsOfDiscovery(m_wish);
    if (hosts.empty() || m_means.network->consent().origins.contains(hosts.front().origin))
        look();
    else
        review(hosts);
}

void LoginTalk::review(std::vector<login::Host> hosts)
{
    m_hosts = std::move(hosts);
    enter(State::Reviewing);
}

QString LoginTalk::request() const
{
    if (!m_endpoints) {
        const QList<QUrl> urls = keys::discoveryUrls(m_wish.environment.issuer);
        return urls.isEmpty() ? QString() : QStringLiteral("GET ") + urls.first().toString(QUrl::FullyEncoded);
    }
    if (m_wish.flow == login::Flow::Code)
        return QStringLiteral("GET ") + login::authorizationShown(m_wish, *m_endpoints);
    const QUrl &url = m_wish.flow == login::Flow::Device ? m_endpoints->device : m_endpoints->token;
    const net::Request made = login::request(m_wish, *m_endpoints, url, login::firstForm(m_wish, {}), m_wish.isConfidential() ? "…" : "");
    return QStringLiteral("POST %1\n%2").arg(url.toString(QUrl::FullyEncoded), QString::fromUtf8(made.shownBody));
}

void LoginTalk::agree()
{
    if (m_state != State::Reviewing)
        return;
    for (const login::Host &host : m_hosts) {
        m_agreed.origins.insert(host.origin);
        for (const QString &secret : host.secretReferences)
            m_agreed.secrets.insert({secret, host.origin});
    }
    m_means.network->lend(m_life, m_agreed);
    if (!m_endpoints) {
        look();
        return;
    }
    QStringList secrets;
    for (const login::Host &host : m_hosts)
        secrets += host.secretReferences;
    secrets.removeDuplicates();
    enter(State::Asking);
    const auto go = [self = QPointer<LoginTalk>(this), life = m_life] {
        if (self && life && self->m_state == State::Asking)
            self->start();
    };
    if (m_means.unlock && !secrets.isEmpty())
        m_means.unlock(secrets, go);
    else
        go();
}

void LoginTalk::look()
{
    enter(State::Looking);
    find(this, m_wish, m_life);
}

QCoro::Task<> LoginTalk::find(QPointer<LoginTalk> self, login::Wish wish, QPointer<QObject> life)
{
    net::Network *network = self->m_means.network;
    const auto found = co_await login::findEndpoints(network, wish, life);
    if (!self || !life || self->m_state != State::Looking)
        co_return;
    if (!found) {
        self->fail(found.error());
        co_return;
    }
    self->m_endpoints = *found;
    self->review(login::hostsOf(self->m_wish, *found));
}

void LoginTalk::start()
{
    m_attempt = new login::Attempt(m_means.network, m_wish, *m_endpoints, m_means.secrets, m_life);
    m_attempt->borrow(m_agreed);
    connect(m_attempt, &login::Attempt::browserWanted, this, [this](const QUrl &url) {
        m_address = url;
        enter(State::Browser);
        Q_EMIT browserWanted(url);
    });
    connect(m_attempt, &login::Attempt::codeShown, this, [this](const login::DeviceCode &code) {
        m_code = code;
        enter(State::Device);
    });
    connect(m_attempt, &login::Attempt::stepped, this, [this] {
        if (m_attempt->step() == login::Attempt::Step::Exchanging)
            enter(State::Exchanging);
    });
    connect(m_attempt, &login::Attempt::ended, this, &LoginTalk::take);
    m_attempt->begin();
}

/// The yes was to this login: it ends with it.
void LoginTalk::giveBack()
{
    m_agreed = {};
    if (m_life)
        m_means.network->lend(m_life, {});
}

/// The attempt ends here: it listens for the browser, and holds the tokens.
void LoginTalk::take()
{
    login::Attempt *attempt = std::exchange(m_attempt, nullptr);
    const auto outcome = *attempt->outcome();
    attempt->deleteLater();
    m_address.clear();
    m_code = {};
    if (!outcome) {
        fail(outcome.error());
        return;
    }
    giveBack();
    m_granted = *outcome;
    auto sightings = login::sightingsOf(m_granted, environment(), QDateTime::currentDateTimeUtc());
    for (QByteArray *token : {&m_granted.accessToken, &m_granted.idToken, &m_granted.refreshToken})
        *token = token->isEmpty() ? QByteArray() : QByteArray("got"); // the list has them now
    enter(State::Done);
    Q_EMIT found(std::move(sightings), {});
}

void LoginTalk::cancel()
{
    if (!isUnderWay())
        return;
    if (m_attempt) {
        m_attempt->cancel(); // take() hears of it
        return;
    }
    delete m_life;
    m_address.clear();
    enter(State::Idle);
}

} // namespace jotscope::ui

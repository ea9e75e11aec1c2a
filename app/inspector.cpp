// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"
#include "inspector_walk.h"

#include "at_hand.h"
#include "environments/secrets.h"

namespace jotscope {

using diagnosis::EnvironmentEvidence;
using environments::Environment;

Inspector::Inspector(net::Network *network, QObject *parent)
    : QObject(parent), m_network(network), m_secrets(&environments::resolveSecret), m_keyCache(std::make_shared<keys::KeyCache>())
{
}

void Inspector::setEnvironments(std::vector<Environment> environments)
{
    m_environments = std::move(environments);
    m_subjectClaims.clear();
    for (const Environment &environment : m_environments) {
        if (environment.userEndpoint)
            m_subjectClaims.insert(environment.name, directory::lookupClaims(*environment.userEndpoint));
    }
    m_keys.clear();
}

void Inspector::setSessionKeys(std::vector<keys::KeySet> keys)
{
    m_sessionKeys = std::move(keys);
    for (keys::KeySet &set : m_sessionKeys)
        set.forNow = true;
}

void Inspector::forgetKeys()
{
    m_keys.clear();
    for (const Environment &environment : m_environments)
        m_mustAsk.insert(environment.name);
}

void Inspector::forgetKeysOf(const QString &environment)
{
    m_keys.remove(environment);
    m_mustAsk.insert(environment);
}

QDateTime Inspector::now() const
{
    return m_asOf ? *m_asOf : QDateTime::currentDateTimeUtc();
}

bool Inspector::isAsked(const Environment &environment) const
{
    return m_only.isEmpty() || m_only.contains(environment.name) || environment.name == m_presented;
}

std::vector<Environment> Inspector::judgedEnvironments() const
{
    std::vector<Environment> judged = m_environments;
    if (!m_judged.isEmpty())
        std::erase_if(judged, [this](const Environment &environment) { return !m_judged.contains(environment.name); });
    if (judged.empty() && (!m_sessionKeys.empty() || m_opening.password))
        judged.push_back(Environment{});
    return judged;
}

Inspector::FetchedKeys Inspector::keysOf(const Environment &environment) const
{
    const auto known = m_keys.constFind(environment.name);
    FetchedKeys keys = known == m_keys.constEnd() ? localKeys(environment) : *known;
    keys.sets.insert(keys.sets.end(), m_sessionKeys.begin(), m_sessionKeys.end());
    return keys;
}

AtHand Inspector::atHand() const
{
    AtHand hand;
    hand.presented = m_presented;
    hand.now = now();
    hand.serviceAnswer = m_serviceAnswer;
    hand.opening = m_opening;
    hand.given = m_given;
    for (const Environment &environment : judgedEnvironments()) {
        FetchedKeys fetched = keysOf(environment);
        EnvironmentEvidence one;
        one.environment = environment;
        one.subjectClaims = m_subjectClaims.value(environment.name);
        one.environment.leewaySeconds = m_leeway.value_or(environment.leewaySeconds);
        one.keySets = std::move(fetched.sets);
        one.keyProblems = std::move(fetched.problems);
        one.keysAsked = fetched.complete;
        one.keyExchanges = std::move(fetched.exchanges);
        hand.environments.push_back(std::move(one));
    }
    return hand;
}

/// The identity provider is asked only where the service's own users decide nothing: they have none of this id, or there is no way to ask.
bool Inspector::needsIdentity(const Environment &environment, const Walk &walk)
{
    if (!environment.identityEndpoint)
        return false;
    const auto lookup = walk.lookups.constFind(environment.name);
    return lookup == walk.lookups.constEnd() || lookup->verdict() == directory::UserVerdict::NotFound;
}

QCoro::Task<Result<keys::KeySet>> Inspector::testKeys(Environment environment, QPointer<QObject> owner)
{
    auto asked = askKeys(QPointer<Inspector>(this), std::move(environment), owner, true);
    const FetchedKeys found = co_await asked;
    keys::KeySet all;
    QStringList from;
    for (const keys::KeySet &set : found.sets) {
        all.keys.insert(all.keys.end(), set.keys.begin(), set.keys.end());
        from += set.from;
    }
    all.from = from.join(QStringLiteral(", "));
    Result<keys::KeySet> answer = all;
    if (!found.problems.isEmpty())
        answer = tl::unexpected(Error{Error::Kind::Network, found.problems.join(u'\n')});
    else if (found.refused)
        answer = tl::unexpected(Error{Error::Kind::Refused, QStringLiteral("Not asked: offline, or without consent.")});
    co_return answer;
}

/// True when the walk goes on. A cancelled question ends it for this environment, and what was known of its keys before stays.
QCoro::Task<bool> Inspector::askForKeys(
    QPointer<Inspector> self, std::shared_ptr<Walk> walk, Environment environment, QPointer<QObject> owner)
{
    const bool hasRotated = self->mayHaveRotated(environment, walk->token);
    if (!hasRotated && !self->needsKeys(environment) && self->m_keys.contains(environment.name))
        co_return true;
    const bool revalidate = hasRotated || self->m_mustAsk.contains(environment.name);
    FetchedKeys fetched = co_await askKeys(self, environment, owner, revalidate);
    if (!self || walk->isCancelled || fetched.cancelled)
        co_return false;
    self->m_mustAsk.remove(environment.name);
    self->m_keys.insert(environment.name, std::move(fetched));
    if (!revalidate && self->mayHaveRotated(environment, walk->token)) { // kept keys that were fresh, and the token's is not among them
        FetchedKeys again = co_await askKeys(self, environment, owner, true);
        if (!self || walk->isCancelled || again.cancelled)
            co_return false;
        const auto &before = self->m_keys[environment.name].exchanges;
        again.exchanges.insert(again.exchanges.begin(), before.begin(), before.end());
        self->m_keys.insert(environment.name, std::move(again));
    }
    Q_EMIT self->progressed(self->inspectionOf(*walk));
    co_return self && !walk->isCancelled;
}

QCoro::Task<> Inspector::askEnvironment(
    QPointer<Inspector> self, std::shared_ptr<Walk> walk, Environment environment, QPointer<QObject> owner)
{
    const bool goesOn = co_await askForKeys(self, walk, environment, owner);
    if (!goesOn || walk->keysOnly)
        co_return;
    const jose::Token subject = innermostOf(self->atHand(), walk->token);
    const keys::Memory memory = self->memoryFor(environment);
    if (environment.userEndpoint) {
        directory::Lookup lookup
            = co_await directory::lookUp(self->m_network, environment, subject, self->m_secrets, owner, self->m_pace, memory);
        if (!self)
            co_return;
        const bool wasStopped = lookup.wasStopped || walk->isCancelled;
        walk->lookups.insert(environment.name, std::move(lookup));
        Q_EMIT self->progressed(self->inspectionOf(*walk));
        if (!self || wasStopped || walk->isCancelled)
            co_return;
    }
    if (!needsIdentity(environment, *walk))
        co_return;
    directory::Lookup identity
        = co_await directory::lookUpIdentity(self->m_network, environment, subject, self->m_secrets, owner, self->m_pace, memory);
    if (!self)
        co_return;
    walk->identities.insert(environment.name, std::move(identity));
    Q_EMIT self->progressed(self->inspectionOf(*walk));
}

QCoro::Task<report::Inspection> Inspector::walkThrough(QPointer<Inspector> self, std::shared_ptr<Walk> walk, QPointer<QObject> owner)
{
    const auto cancelling = connect(self->m_network, &net::Network::cancelled, self.data(), [walk] { walk->isCancelled = true; });
    std::vector<QCoro::Task<>> asked;
    const std::vector<Environment> environments = self->m_environments;
    for (const Environment &environment : environments) {
        if (self && self->isAsked(environment))
            asked.push_back(askEnvironment(self, walk, environment, owner));
    }
    for (QCoro::Task<> &task : asked)
        co_await task;
    disconnect(cancelling);
    report::Inspection inspection;
    inspection.sighting = walk->sighting;
    if (self)
        inspection = self->inspectionOf(*walk);
    co_return inspection;
}

QCoro::Task<report::Inspection> Inspector::explain(capture::Sighting sighting, bool keysOnly, QPointer<QObject> owner)
{
    auto walk = std::make_shared<Walk>();
    walk->token = jose::decode(sighting.text);
    walk->sighting = std::move(sighting);
    walk->keysOnly = keysOnly;
    return walkThrough(QPointer<Inspector>(this), std::move(walk), owner);
}

} // namespace jotscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"
#include "inspector_walk.h"

#include "environments/secrets.h"
#include "keys/issuer.h"

#include <QFile>
#include <QFileInfo>

namespace jotscope {

using diagnosis::EnvironmentEvidence;
using diagnosis::Evidence;
using environments::Environment;
using environments::KeySource;
using jose::Verification;

namespace {

bool isRemote(const KeySource &source)
{
    return source.kind == KeySource::Kind::JwksUrl || source.kind == KeySource::Kind::Discovery;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, QStringLiteral("%1: cannot be read: %2").arg(path, file.errorString()));
    constexpr qint64 cap = 4 << 20;
    return file.read(cap);
}

Result<QByteArray> decodedSecret(const QByteArray &raw, const KeySource &source)
{
    const auto strict = QByteArray::AbortOnBase64DecodingErrors;
    if (source.encoding == u"utf8")
        return raw;
    if (source.encoding == u"hex") {
        const QByteArray octets = QByteArray::fromHex(raw);
        if (octets.toHex() == raw.toLower())
            return octets;
    } else {
        const auto alphabet = source.encoding == u"base64url" ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
        const auto read = QByteArray::fromBase64Encoding(raw, alphabet | strict);
        if (read)
            return *read;
    }
    return failure(
        Error::Kind::Format, QStringLiteral("secret %1: expected %2 text, found something else").arg(source.secret, source.encoding));
}

Result<keys::KeySet> localSet(const KeySource &source, const directory::SecretSource &secrets)
{
    switch (source.kind) {
    case KeySource::Kind::Jwks: return keys::readJwks(source.jwks, QStringLiteral("the environments file"));
    case KeySource::Kind::JwksFile:
        return contentOf(source.file).and_then([&](const QByteArray &text) {
            return keys::readJwks(text, QFileInfo(source.file).fileName());
        });
    case KeySource::Kind::PemFile:
        return contentOf(source.file).and_then([&](const QByteArray &text) {
            return keys::readPem(text, QFileInfo(source.file).fileName());
        });
    default: break;
    }
    const auto raw = secrets(source.secret);
    if (!raw)
        return tl::unexpected(raw.error());
    const auto octets = decodedSecret(*raw, source);
    if (!octets)
        return tl::unexpected(octets.error());
    keys::KeySet set;
    set.from = QStringLiteral("secret %1").arg(source.secret);
    set.keys.push_back(keys::secretKey(*octets, set.from));
    return set;
}

Verification undecided(const char *reason, const QString &message)
{
    Verification verification;
    verification.verdict = qstrcmp(reason, "not-asked") == 0 ? Verification::Verdict::NotAsked : Verification::Verdict::NoKey;
    verification.reason = QString::fromLatin1(reason);
    verification.message = message;
    return verification;
}

/// Keys that are missing only because their source was not asked, or did not answer, decide nothing.
Verification judge(const jose::Token &token, const EnvironmentEvidence &evidence, const jose::Given &given)
{
    Verification verification = jose::verify(token, evidence.keySets, given);
    const bool decided = verification.verdict != Verification::Verdict::NoKey && verification.verdict != Verification::Verdict::Invalid;
    if (decided)
        return verification;
    if (!evidence.keyProblems.isEmpty()) {
        Verification open = undecided("keys-unreachable", evidence.keyProblems.join(u'\n'));
        open.tried = verification.tried;
        return open;
    }
    if (!evidence.keysAsked)
        return undecided("not-asked", QStringLiteral("The keys were not asked for yet."));
    return verification;
}

} // namespace

Inspector::Inspector(net::Network *network, QObject *parent) : QObject(parent), m_network(network), m_secrets(&environments::resolveSecret)
{
}

void Inspector::setEnvironments(std::vector<Environment> environments)
{
    m_environments = std::move(environments);
    m_keys.clear();
}

void Inspector::setSessionKeys(std::vector<keys::KeySet> keys)
{
    m_sessionKeys = std::move(keys);
}

void Inspector::forgetKeys()
{
    m_keys.clear();
}

QDateTime Inspector::now() const
{
    return m_asOf ? *m_asOf : QDateTime::currentDateTimeUtc();
}

bool Inspector::isAsked(const Environment &environment) const
{
    return m_only.isEmpty() || m_only.contains(environment.name) || environment.name == m_presented;
}

Inspector::FetchedKeys Inspector::localKeys(const Environment &environment) const
{
    FetchedKeys found;
    found.complete = true;
    for (const KeySource &source : environment.keys) {
        if (isRemote(source)) {
            found.complete = false;
            continue;
        }
        const auto set = localSet(source, m_secrets);
        if (set)
            found.sets.push_back(*set);
        else
            found.problems.append(set.error().message);
    }
    return found;
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

Evidence Inspector::evidenceFor(const jose::Token &token, const capture::Sighting &sighting) const
{
    Evidence evidence;
    evidence.token = token;
    evidence.presented = m_presented;
    evidence.now = now();
    evidence.request = sighting.request;
    evidence.serviceAnswer = m_serviceAnswer.isEmpty() ? sighting.answer : m_serviceAnswer; // what was given outranks what was captured
    std::vector<keys::KeySet> all;
    for (const Environment &environment : judgedEnvironments()) {
        EnvironmentEvidence one;
        one.environment = environment;
        const FetchedKeys fetched = keysOf(environment);
        one.keySets = fetched.sets;
        one.keyProblems = fetched.problems;
        one.keysAsked = fetched.complete;
        one.keyExchanges = fetched.exchanges;
        one.verification = judge(token, one, m_given);
        all.insert(all.end(), one.keySets.begin(), one.keySets.end());
        evidence.environments.push_back(std::move(one));
    }
    evidence.inside = jose::lookInside(token, all, m_opening);
    return evidence;
}

/// Of signature and claims alone, the user endpoint left out. Where no environment is named, one that accepts speaks for all.
diagnosis::Diagnosis Inspector::verdictOfKeys(Evidence evidence) const
{
    for (EnvironmentEvidence &one : evidence.environments)
        one.environment.userEndpoint.reset();
    diagnosis::Diagnosis found = diagnosis::diagnose(evidence);
    if (!m_presented.isEmpty() || found.verdict == diagnosis::Verdict::Accepted)
        return found;
    for (const diagnosis::EnvironmentResult &one : found.environments) {
        if (one.verdict != diagnosis::Verdict::Accepted)
            continue;
        evidence.presented = one.name;
        return diagnosis::diagnose(evidence);
    }
    return found;
}

/// A question that was not allowed is no problem of the source: it was simply not asked.
void Inspector::note(FetchedKeys &found, const Error &error)
{
    if (error.kind == Error::Kind::Refused)
        found.refused = true;
    else
        found.problems.append(error.message);
}

QCoro::Task<Inspector::FetchedKeys> Inspector::askKeys(QPointer<Inspector> self, Environment environment, QPointer<QObject> owner)
{
    FetchedKeys found = self->localKeys(environment);
    net::Network *network = self->m_network;
    const std::size_t firstExchange = network->ledger().size();
    for (const KeySource &source : environment.keys) {
        if (!isRemote(source))
            continue;
        net::Request request;
        request.environment = environment.name;
        request.purpose = QStringLiteral("keys");
        request.url = source.url;
        request.allowInsecureHttp = environment.allowInsecureHttp;
        request.caFile = environment.caFile;
        if (source.kind == KeySource::Kind::Discovery) {
            const auto discovery = co_await keys::discover(network, request, environment.issuer, owner);
            if (!self)
                co_return found;
            if (!discovery) {
                note(found, discovery.error());
                continue;
            }
            request.url = discovery->jwksUri;
            request.onlyPublicAddresses = discovery->fromPublicAddress;
            network->allowDiscovered(net::originOf(discovery->jwksUri));
        }
        const auto set = co_await keys::fetchKeys(network, request, owner);
        if (!self)
            co_return found;
        if (set)
            found.sets.push_back(*set);
        else
            note(found, set.error());
    }
    found.complete = found.problems.isEmpty() && !found.refused;
    const auto &ledger = network->ledger();
    for (std::size_t i = firstExchange; i < ledger.size(); ++i) {
        if (ledger[i].environment == environment.name && (ledger[i].purpose == u"keys" || ledger[i].purpose == u"discovery"))
            found.exchanges.push_back(ledger[i]);
    }
    co_return found;
}

QCoro::Task<> Inspector::askEnvironment(
    QPointer<Inspector> self, std::shared_ptr<Walk> walk, Environment environment, QPointer<QObject> owner)
{
    if (!self->m_keys.value(environment.name).complete) {
        const FetchedKeys fetched = co_await askKeys(self, environment, owner);
        if (!self)
            co_return;
        self->m_keys.insert(environment.name, fetched);
        Q_EMIT self->progressed(self->inspectionOf(*walk));
    }
    if (walk->keysOnly || !environment.userEndpoint)
        co_return;
    const jose::Token subject = self->innermost(walk->token);
    directory::Lookup lookup = co_await directory::lookUp(self->m_network, environment, subject, self->m_secrets, owner);
    if (!self)
        co_return;
    walk->lookups.insert(environment.name, std::move(lookup));
    Q_EMIT self->progressed(self->inspectionOf(*walk));
}

QCoro::Task<report::Inspection> Inspector::walkThrough(QPointer<Inspector> self, std::shared_ptr<Walk> walk, QPointer<QObject> owner)
{
    std::vector<QCoro::Task<>> asked;
    const std::vector<Environment> environments = self->m_environments;
    for (const Environment &environment : environments) {
        if (self && self->isAsked(environment))
            asked.push_back(askEnvironment(self, walk, environment, owner));
    }
    for (QCoro::Task<> &task : asked)
        co_await task;
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

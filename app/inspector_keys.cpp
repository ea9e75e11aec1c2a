// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"

#include "directory/reach.h"

#include <QFile>
#include <QFileInfo>

namespace jotscope {

using environments::Environment;
using environments::KeySource;

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

/// What the environment adds to the system's trust.
QString trustOf(const Environment &environment)
{
    QStringList parts;
    if (!environment.caFile.isEmpty())
        parts.append(QStringLiteral("ca ") + environment.caFile);
    for (const environments::TlsException &exception : environment.tlsExceptions)
        parts.append(QStringLiteral("exception %1 %2").arg(exception.host, QString::fromLatin1(exception.sha256.toHex())));
    if (environment.allowInsecureHttp)
        parts.append(QStringLiteral("plain http"));
    return parts.join(u'\n');
}

QDateTime earlier(const QDateTime &a, const QDateTime &b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

} // namespace

void Inspector::setKeyCache(std::shared_ptr<keys::KeyCache> cache)
{
    m_keyCache = std::move(cache);
}

keys::Memory Inspector::memoryFor(const Environment &environment, bool revalidate) const
{
    return {m_keyCache, trustOf(environment), revalidate};
}

/// What an earlier question of this or another run left: as good as asked while it is fresh, evidence all the same when it is not.
void Inspector::takeKept(FetchedKeys &found, const Environment &environment, const KeySource &source) const
{
    const keys::Memory memory = memoryFor(environment);
    QUrl url = source.url;
    bool isFresh = true;
    if (source.kind == KeySource::Kind::Discovery) {
        const auto discovery = keys::keptDiscovery(memory, environment.issuer);
        url = discovery ? discovery->jwksUri : QUrl();
        isFresh = discovery && memory.isFresh(discovery->document);
    }
    auto set = keys::keptKeys(memory, url);
    if (!set) {
        found.complete = false;
        return;
    }
    isFresh = isFresh && memory.isFresh(url);
    if (!isFresh) {
        set->stale = QStringLiteral("kept from an earlier question, and past the time that its source gave it");
        set->wasRefused = true;
        found.complete = false;
    }
    found.freshUntil = earlier(found.freshUntil, memory.freshUntil(url));
    found.sets.push_back(std::move(*set));
}

Inspector::FetchedKeys Inspector::localKeys(const Environment &environment) const
{
    FetchedKeys found;
    found.complete = true;
    for (const KeySource &source : environment.keys) {
        if (isRemote(source)) {
            takeKept(found, environment, source);
            continue;
        }
        take(found, localSet(source, m_secrets));
    }
    return found;
}

QList<QPair<QString, std::vector<keys::KeySet>>> Inspector::keysAtHand() const
{
    QList<QPair<QString, std::vector<keys::KeySet>>> all;
    for (const Environment &environment : m_environments) {
        const auto known = m_keys.constFind(environment.name);
        all.append({environment.name, known == m_keys.constEnd() ? localKeys(environment).sets : known->sets});
    }
    return all;
}

/// Those of the published sets that are at hand, from this run or an earlier one.
Inspector::FetchedKeys Inspector::publishedKeys(const Environment &environment) const
{
    const auto known = m_keys.constFind(environment.name);
    if (known != m_keys.constEnd())
        return *known;
    FetchedKeys kept;
    kept.complete = true;
    for (const KeySource &source : environment.keys) {
        if (isRemote(source))
            takeKept(kept, environment, source);
    }
    return kept;
}

/// Whether a published set of this environment must be asked for: never was, is past its time, or was forgotten.
bool Inspector::needsKeys(const Environment &environment) const
{
    const FetchedKeys known = publishedKeys(environment);
    const bool isPast = known.freshUntil.isValid() && m_keyCache->now() >= known.freshUntil;
    return m_mustAsk.contains(environment.name) || !known.complete || isPast;
}

/// The token names a key that no published set at hand has: it may have come since, so its source is asked at once, but not all the time.
bool Inspector::mayHaveRotated(const Environment &environment, const jose::Token &token) const
{
    const json::Value *kid = token.header.root.find(u"kid");
    if (!kid || !kid->isString() || token.kind == jose::Kind::Jwe)
        return false;
    const keys::Memory memory = memoryFor(environment);
    bool mayAsk = false;
    for (const keys::KeySet &set : publishedKeys(environment).sets) {
        mayAsk = mayAsk || (set.fetched.isValid() && !memory.isCoolingDown(QUrl(set.from)));
        if (std::any_of(set.keys.begin(), set.keys.end(), [kid](const keys::Key &key) { return key.kid == kid->text; }))
            return false;
    }
    return mayAsk;
}

/// A question that was not allowed is no problem of the source: it was simply not asked.
void Inspector::note(FetchedKeys &found, const Error &error)
{
    if (error.kind == Error::Kind::Refused)
        found.refused = true;
    else
        found.problems.append(error.message);
}

void Inspector::take(FetchedKeys &found, Result<keys::KeySet> set)
{
    if (set)
        found.sets.push_back(std::move(*set));
    else
        note(found, set.error());
}

QCoro::Task<Inspector::FetchedKeys> Inspector::askKeys(
    QPointer<Inspector> self, Environment environment, QPointer<QObject> owner, bool revalidate)
{
    FetchedKeys found;
    const keys::Memory memory = self->memoryFor(environment, revalidate);
    const keys::Memory discoveries
        = self->memoryFor(environment, self->m_mustAsk.contains(environment.name)); // an unknown kid is no doubt of those
    net::Network *network = self->m_network;
    directory::applyTls(network, environment, self->m_secrets);
    const std::size_t firstExchange = network->ledger().size();
    const auto isCancelled = [network, firstExchange, name = environment.name] {
        const auto &ledger = network->ledger();
        return std::any_of(ledger.begin() + std::ptrdiff_t(firstExchange), ledger.end(),
            [&name](const net::Exchange &one) { return one.environment == name && one.outcome == net::Exchange::Outcome::Cancelled; });
    };
    for (const KeySource &source : environment.keys) {
        if (!isRemote(source)) {
            take(found, localSet(source, self->m_secrets));
            continue;
        }
        net::Request request;
        request.environment = environment.name;
        request.purpose = QStringLiteral("keys");
        request.url = source.url;
        request.allowInsecureHttp = environment.allowInsecureHttp;
        request.caFile = environment.caFile;
        if (source.kind == KeySource::Kind::Discovery) {
            const auto discovery = co_await keys::discover(network, request, environment.issuer, owner, discoveries);
            if (!self)
                co_return found;
            found.cancelled = isCancelled();
            if (found.cancelled)
                break;
            if (!discovery) {
                note(found, discovery.error());
                continue;
            }
            if (discovery->trouble)
                note(found, *discovery->trouble);
            request.url = discovery->jwksUri;
            request.onlyPublicAddresses = discovery->fromPublicAddress;
            network->allowDiscovered(net::originOf(discovery->jwksUri));
        }
        const QUrl url = request.url;
        auto set = co_await keys::fetchKeys(network, request, owner, memory);
        if (!self)
            co_return found;
        found.cancelled = isCancelled();
        if (found.cancelled)
            break;
        if (set && !set->stale.isEmpty())
            note(found, {set->wasRefused ? Error::Kind::Refused : Error::Kind::Network, set->stale});
        found.freshUntil = earlier(found.freshUntil, memory.freshUntil(url));
        take(found, std::move(set));
    }
    found.complete = found.problems.isEmpty() && !found.refused;
    const auto &ledger = network->ledger();
    for (std::size_t i = firstExchange; i < ledger.size(); ++i) {
        if (ledger[i].environment == environment.name && (ledger[i].purpose == u"keys" || ledger[i].purpose == u"discovery"))
            found.exchanges.push_back(ledger[i]);
    }
    co_return found;
}

} // namespace jotscope

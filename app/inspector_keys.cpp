// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"

#include "directory/reach.h"
#include "keys/issuer.h"

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

} // namespace

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
    directory::applyTls(network, environment, self->m_secrets);
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

} // namespace jotscope

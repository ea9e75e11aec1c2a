// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/envelope.h"

#include "jose/base64url.h"
#include "keys/jwk.h"
#include "language/retold.h"
#include "language/told.h"
#include "json/number.h"

namespace jotscope::jose {

namespace {

using Family = keys::Management::Family;

tl::unexpected<Error> malformed(const QString &message)
{
    return failure(Error::Kind::Format, message);
}

Result<QByteArray> octetsOf(const json::Value &header, QStringView name)
{
    const json::Value *value = header.find(name);
    if (!value)
        return QByteArray();
    const Base64Read read = fromBase64Url(value->stringOr().toUtf8());
    if (!value->isString() || !read.isStrict())
        return malformed(Told::tr("The header's \"%1\" is not base64url.").arg(name));
    return read.octets;
}

Result<void> readOctets(const json::Value &header, QStringView name, QByteArray &into)
{
    auto octets = octetsOf(header, name);
    if (!octets)
        return tl::unexpected(octets.error());
    into = std::move(*octets);
    return {};
}

Result<void> readEphemeral(Lock &lock, const json::Value &header)
{
    const json::Value *epk = header.find(u"epk");
    if (!epk)
        return malformed(Told::tr("The header has no \"epk\", which %1 needs.").arg(QLatin1String(lock.management->name)));
    auto key = keys::readJwk(*epk, QStringLiteral("epk"));
    if (!key || !key->handle)
        return malformed(
            Told::tr("The header's \"epk\" is no public key: %1.").arg(key ? Told::tr("a secret") : retold(key.error().message)));
    lock.envelope.ephemeral = std::move(*key);
    if (auto apu = readOctets(header, u"apu", lock.envelope.apu); !apu)
        return apu;
    return readOctets(header, u"apv", lock.envelope.apv);
}

Result<void> readRounds(Lock &lock, const json::Value &header, int mostRounds)
{
    if (auto salt = readOctets(header, u"p2s", lock.envelope.salt); !salt)
        return salt;
    if (lock.envelope.salt.size() < 8)
        return malformed(
            Told::tr("The header's \"p2s\" has %1 octets; RFC 7518 §4.8.1.1 asks for 8 at least.").arg(lock.envelope.salt.size()));
    const json::Value *count = header.find(u"p2c");
    const auto rounds = count && count->isNumber() ? json::exactInteger(count->number) : std::nullopt;
    if (!rounds || *rounds < 1)
        return malformed(Told::tr("The header's \"p2c\" must be a whole number of at least 1."));
    if (*rounds > mostRounds)
        return failure(Error::Kind::Refused,
            Told::tr("The token asks for %1 rounds of PBKDF2; more than %2 are not done (raise the limit to try).")
                .arg(*rounds)
                .arg(mostRounds));
    lock.envelope.rounds = int(*rounds);
    if (*rounds < 1000)
        lock.warnings.append(Told::tr("Only %1 rounds of PBKDF2; RFC 7518 §4.8.1.2 recommends 1000 at least.").arg(*rounds));
    return {};
}

Result<void> readParameters(Lock &lock, const json::Value &header, int mostRounds)
{
    switch (lock.management->family) {
    case Family::Agreement: return readEphemeral(lock, header);
    case Family::Password: return readRounds(lock, header, mostRounds);
    case Family::GcmWrap:
        if (auto iv = readOctets(header, u"iv", lock.envelope.iv); !iv)
            return iv;
        return readOctets(header, u"tag", lock.envelope.tag);
    default: return {};
    }
}

QString nameIn(const json::Value &header, QStringView name)
{
    return header.textAt(name).left(40);
}

} // namespace

Result<Lock> lockOf(const Recipient &recipient, int mostRounds)
{
    Lock lock;
    const QString alg = nameIn(recipient.header, u"alg");
    const QString enc = nameIn(recipient.header, u"enc");
    lock.management = keys::management(alg);
    lock.content = keys::contentCipher(enc);
    if (!lock.management)
        return failure(Error::Kind::Unsupported, Told::tr("The key management \"%1\" is not supported here.").arg(alg));
    if (!lock.content)
        return failure(Error::Kind::Unsupported, Told::tr("The content encryption \"%1\" is not supported here.").arg(enc));
    lock.envelope.encryptedKey = recipient.encryptedKey;
    const bool locksNothing
        = lock.management->wrapOctets == 0 && (lock.management->family == Family::Direct || lock.management->family == Family::Agreement);
    if (locksNothing && !recipient.encryptedKey.isEmpty())
        return malformed(Told::tr("With %1 the encrypted key must be empty, and it is not (RFC 7516 §5.2).").arg(alg));
    if (auto read = readParameters(lock, recipient.header, mostRounds); !read)
        return tl::unexpected(read.error());
    if (lock.management->family == Family::Rsa15)
        lock.warnings.append(Told::tr("RSA1_5 is deprecated: its padding lets servers be used as oracles (RFC 8725 §3.2)."));
    return lock;
}

} // namespace jotscope::jose

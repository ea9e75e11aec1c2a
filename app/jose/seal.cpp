// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"
#include "jose/inflate.h"
#include "jose/mint.h"
#include "keys/content.h"
#include "keys/management.h"
#include "language/told.h"
#include "json/number.h"
#include "json/read.h"
#include "json/write.h"

namespace jotscope::jose {

namespace {

constexpr int usualRounds = 600'000; // what OWASP recommends for PBKDF2 with SHA-256

QByteArray octetsIn(const json::Value &header, QStringView name)
{
    return fromBase64Url(header.textAt(name).toLatin1()).octets;
}

keys::Envelope wishesOf(const json::Value &header)
{
    keys::Envelope wishes;
    wishes.apu = octetsIn(header, u"apu");
    wishes.apv = octetsIn(header, u"apv");
    const json::Value *rounds = header.find(u"p2c");
    wishes.rounds = int(rounds ? json::exactInteger(rounds->number).value_or(usualRounds) : usualRounds);
    wishes.salt = keys::randomOctets(16);
    return wishes;
}

void addOctets(json::Value &header, const char *name, const QByteArray &octets)
{
    if (!octets.isEmpty())
        header.add(QString::fromLatin1(name), json::Value::of(QString::fromLatin1(toBase64Url(octets))));
}

void addParameters(json::Value &header, const keys::Management &row, const keys::Envelope &envelope)
{
    if (envelope.ephemeral)
        header.add(QStringLiteral("epk"), json::read(keys::publicJwk(*envelope.ephemeral)).root);
    addOctets(header, "iv", envelope.iv);
    addOctets(header, "tag", envelope.tag);
    if (row.family != keys::Management::Family::Password)
        return;
    addOctets(header, "p2s", envelope.salt);
    if (!header.find(u"p2c"))
        header.add(QStringLiteral("p2c"), json::Value::of(qint64(envelope.rounds)));
}

/// RFC 7516 §7.2
QByteArray inJson(const QByteArray &aad, const QByteArray &lockedKey, const keys::Sealed &sealed, Serialization serialization)
{
    json::Value token = json::Value::object();
    token.add(QStringLiteral("protected"), json::Value::of(QString::fromLatin1(aad)));
    json::Value recipient = json::Value::object();
    if (!lockedKey.isEmpty())
        (serialization == Serialization::General ? recipient : token)
            .add(QStringLiteral("encrypted_key"), json::Value::of(QString::fromLatin1(lockedKey)));
    if (serialization == Serialization::General) {
        json::Value all = json::Value::array();
        all.add(recipient);
        token.add(QStringLiteral("recipients"), all);
    }
    addOctets(token, "iv", sealed.iv);
    token.add(QStringLiteral("ciphertext"), json::Value::of(QString::fromLatin1(toBase64Url(sealed.ciphertext))));
    addOctets(token, "tag", sealed.tag);
    return json::write(token);
}

} // namespace

Result<QByteArray> seal(json::Value header, const QByteArray &plaintext, const keys::Key &recipient, const Shape &shape)
{
    const keys::Management *row = keys::management(header.textAt(u"alg"));
    const keys::ContentCipher *content = keys::contentCipher(header.textAt(u"enc"));
    if (!row || !content)
        return failure(Error::Kind::Unsupported,
            Told::tr("Expected \"alg\" and \"enc\" of an encryption that is known here, found \"%1\" and \"%2\".")
                .arg(header.textAt(u"alg"), header.textAt(u"enc")));
    const auto sealedKey = keys::sealKey(recipient, *row, content->name, content->keyOctets, wishesOf(header));
    if (!sealedKey)
        return failure(Error::Kind::Usage,
            Told::tr("The key from %1 (%2) cannot be used with %3.").arg(recipient.from, recipient.kty, QLatin1String(row->name)));
    addParameters(header, *row, sealedKey->envelope);
    const QByteArray aad = toBase64Url(json::write(header));
    const bool isCompressed = header.textAt(u"zip") == u"DEF";
    const auto sealed = keys::sealContent(*content, sealedKey->contentKey, aad, isCompressed ? deflateRaw(plaintext) : plaintext);
    if (!sealed)
        return failure(Error::Kind::Unsupported, Told::tr("This OpenSSL could not encrypt."));
    const QByteArray lockedKey = toBase64Url(sealedKey->envelope.encryptedKey);
    if (shape.serialization != Serialization::Compact)
        return inJson(aad, lockedKey, *sealed, shape.serialization);
    return aad + '.' + lockedKey + '.' + toBase64Url(sealed->iv) + '.' + toBase64Url(sealed->ciphertext) + '.' + toBase64Url(sealed->tag);
}

} // namespace jotscope::jose

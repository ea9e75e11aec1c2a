// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/make.h"

#include "jose/algorithm.h"
#include "keys/content.h"
#include "keys/key_set.h"
#include "keys/management.h"
#include "language/told.h"

#include <QHash>

namespace jotscope::jose {

namespace {

/// What kind of key an algorithm that encrypts wants, and how long a secret.
Result<keys::SigningKey> sealingKeyFor(const keys::Management &row, const QString &enc, const QString &curve, const QString &kid)
{
    using Family = keys::Management::Family;
    const keys::ContentCipher *content = keys::contentCipher(enc);
    switch (row.family) {
    case Family::RsaOaep:
    case Family::Rsa15: return keys::generateKeyOf(QStringLiteral("RSA"), kid);
    case Family::Agreement: return keys::generateKeyOf(curve, kid);
    case Family::AesWrap:
    case Family::GcmWrap: return keys::generateKeyOf(QStringLiteral("oct"), kid, row.wrapOctets);
    case Family::Direct: return keys::generateKeyOf(QStringLiteral("oct"), kid, content ? content->keyOctets : 32);
    case Family::Password: break;
    }
    return failure(Error::Kind::Usage, Told::tr("%1 takes a password, and that is chosen by people.").arg(QLatin1String(row.name)));
}

Error brokenHeader(const json::Document &document)
{
    const QString found = document.fault
        ? Told::tr("a break at octet %1 (expected %2)").arg(document.fault->offset + 1).arg(document.fault->expected)
        : Told::tr("something else");
    return {Error::Kind::Usage, Told::tr("Expected a JSON object as the header, found %1.").arg(found)};
}

} // namespace

QString usualAlgorithm(const keys::Key &key)
{
    if (!key.alg.isEmpty())
        return key.alg;
    static const QHash<QString, QString> usual
        = {{QStringLiteral("RSA"), QStringLiteral("RS256")}, {QStringLiteral("oct"), QStringLiteral("HS256")},
            {QStringLiteral("P-256"), QStringLiteral("ES256")}, {QStringLiteral("P-384"), QStringLiteral("ES384")},
            {QStringLiteral("P-521"), QStringLiteral("ES512")}, {QStringLiteral("secp256k1"), QStringLiteral("ES256K")},
            {QStringLiteral("Ed25519"), QStringLiteral("EdDSA")}, {QStringLiteral("Ed448"), QStringLiteral("EdDSA")}};
    return usual.value(key.crv.isEmpty() ? key.kty : key.crv, key.crv);
}

QString usualEncryption(const keys::Key &key, bool isPassword)
{
    if (isPassword)
        return QStringLiteral("PBES2-HS256+A128KW");
    if (!key.alg.isEmpty())
        return key.alg;
    return key.kty == u"RSA" ? QStringLiteral("RSA-OAEP-256") : key.kty == u"oct" ? QStringLiteral("dir") : QStringLiteral("ECDH-ES");
}

Result<keys::SigningKey> keyFor(const QString &alg, const QString &enc, const QString &curve, const QString &kid)
{
    const Algorithm *signs = algorithm(alg);
    const keys::Management *encrypts = keys::management(alg);
    if (!signs && !encrypts)
        return failure(Error::Kind::Usage,
            Told::tr("Expected the name of an algorithm such as ES256, RS256, HS256, EdDSA or ECDH-ES, found \"%1\".").arg(alg));
    auto key = signs ? keys::generateKey(signs->scheme, kid) : sealingKeyFor(*encrypts, enc, curve, kid);
    if (!key)
        return key;
    key->publicHalf.alg = alg;
    key->publicHalf.use = signs ? QStringLiteral("sig") : QStringLiteral("enc");
    if (key->publicHalf.kid.isEmpty())
        key->publicHalf.kid = key->publicHalf.thumbprint;
    return key;
}

Result<keys::SigningKey> readMakingKey(const QByteArray &text, const QString &from, bool isForSealing)
{
    auto key = keys::readSigningKey(text, from);
    if (key || !isForSealing || key.error().kind != Error::Kind::Usage)
        return key;
    const auto set = text.contains("-----BEGIN ") ? keys::readPem(text, from) : keys::readJwks(text, from);
    if (!set || set->keys.empty())
        return key;
    return keys::SigningKey{set->keys.front(), nullptr};
}

Result<QByteArray> make(const QByteArray &header, const QByteArray &payload, const std::optional<keys::SigningKey> &key, const Shape &shape)
{
    const json::Document document = json::read(header);
    if (document.fault || !document.root.isObject())
        return tl::unexpected(brokenHeader(document));
    const QString alg = document.root.textAt(u"alg");
    const bool isNamed = document.root.find(u"enc");
    if (!key && alg != u"none")
        return failure(Error::Kind::Usage, Told::tr("Expected a key, found none."));
    if (keys::management(alg) && !isNamed)
        return failure(Error::Kind::Usage, Told::tr("%1 encrypts: expected the content encryption (\"enc\") too, found none.").arg(alg));
    if (isNamed)
        return seal(document.root, payload, key ? key->publicHalf : keys::Key(), shape);
    if (alg != u"none" && !algorithm(alg))
        return failure(
            Error::Kind::Usage, Told::tr("Expected the name of an algorithm such as ES256 or HS256 as \"alg\", found \"%1\".").arg(alg));
    return mint(header, payload, alg, key.value_or(keys::SigningKey()), shape);
}

} // namespace jotscope::jose

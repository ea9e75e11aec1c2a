// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/management.h"

#include "keys/agreement.h"
#include "keys/content.h"
#include "keys/key_wrap.h"

namespace jotscope::keys {

namespace {

using Family = Management::Family;

constexpr Management table[] = {
    {"dir", Family::Direct, nullptr, 0},
    {"A128KW", Family::AesWrap, nullptr, 16},
    {"A192KW", Family::AesWrap, nullptr, 24},
    {"A256KW", Family::AesWrap, nullptr, 32},
    {"A128GCMKW", Family::GcmWrap, nullptr, 16},
    {"A192GCMKW", Family::GcmWrap, nullptr, 24},
    {"A256GCMKW", Family::GcmWrap, nullptr, 32},
    {"RSA-OAEP", Family::RsaOaep, "SHA1", 0},
    {"RSA-OAEP-256", Family::RsaOaep, "SHA256", 0},
    {"RSA-OAEP-384", Family::RsaOaep, "SHA384", 0},
    {"RSA-OAEP-512", Family::RsaOaep, "SHA512", 0},
    {"RSA1_5", Family::Rsa15, nullptr, 0},
    {"ECDH-ES", Family::Agreement, nullptr, 0},
    {"ECDH-ES+A128KW", Family::Agreement, nullptr, 16},
    {"ECDH-ES+A192KW", Family::Agreement, nullptr, 24},
    {"ECDH-ES+A256KW", Family::Agreement, nullptr, 32},
    {"PBES2-HS256+A128KW", Family::Password, "SHA256", 16},
    {"PBES2-HS384+A192KW", Family::Password, "SHA384", 24},
    {"PBES2-HS512+A256KW", Family::Password, "SHA512", 32},
};

const char *wrapCipher(int octets)
{
    return octets == 16 ? "AES-128-WRAP" : octets == 24 ? "AES-192-WRAP" : "AES-256-WRAP";
}

const ContentCipher &gcm(int octets)
{
    return *contentCipher(octets == 16 ? u"A128GCM" : octets == 24 ? u"A192GCM" : u"A256GCM");
}

AgreementInfo infoFor(const Management &row, const char *enc, int contentOctets, const Envelope &envelope)
{
    AgreementInfo info;
    info.algorithm = row.wrapOctets > 0 ? row.name : enc;
    info.apu = envelope.apu;
    info.apv = envelope.apv;
    info.octets = row.wrapOctets > 0 ? row.wrapOctets : contentOctets;
    return info;
}

QString wantedType(const Management &row)
{
    switch (row.family) {
    case Family::RsaOaep:
    case Family::Rsa15: return QStringLiteral("RSA");
    case Family::Agreement: return QStringLiteral("EC or OKP");
    default: return QStringLiteral("oct");
    }
}

bool isOfType(const Key &key, const Management &row)
{
    if (row.family == Family::Agreement)
        return key.kty == u"EC" || (key.kty == u"OKP" && key.crv.startsWith(u'X'));
    return key.kty == wantedType(row);
}

QString whyLengthDoesNotFit(const Key &key, const Management &row, int contentOctets)
{
    const int wanted = row.family == Family::Direct ? contentOctets : row.family == Family::Password ? 0 : row.wrapOctets;
    if (!key.secret || wanted == 0 || key.secret->size() == wanted)
        return {};
    return QStringLiteral("needs a secret of %1 octets, this one has %2").arg(wanted).arg(key.secret->size());
}

QString whyLimited(const Key &key, const Management &row, const char *enc)
{
    if (!key.use.isEmpty() && key.use != u"enc")
        return QStringLiteral("its \"use\" is \"%1\", not \"enc\"").arg(key.use.left(40));
    static const QStringList opening
        = {QStringLiteral("decrypt"), QStringLiteral("unwrapKey"), QStringLiteral("deriveKey"), QStringLiteral("deriveBits")};
    const bool opens = std::any_of(opening.begin(), opening.end(), [&key](const QString &name) { return key.keyOps.contains(name); });
    if (!key.keyOps.isEmpty() && !opens)
        return QStringLiteral("its \"key_ops\" hold nothing that decrypts");
    const bool isNamed
        = key.alg.isEmpty() || key.alg == QLatin1String(row.name) || (row.family == Family::Direct && key.alg == QLatin1String(enc));
    return isNamed ? QString() : QStringLiteral("it is for \"%1\" only").arg(key.alg.left(40));
}

} // namespace

const Management *management(QStringView alg)
{
    for (const Management &row : table) {
        if (alg == QLatin1String(row.name))
            return &row;
    }
    return nullptr;
}

std::span<const Management> managements()
{
    return table;
}

QString whyNotOpens(const Key &key, const Management &row, const char *enc, int contentOctets, const Envelope &envelope)
{
    if (!isOfType(key, row))
        return QStringLiteral("needs a key of type %1, this one is %2").arg(wantedType(row), key.crv.isEmpty() ? key.kty : key.crv);
    if (!key.secret && !key.privateHandle)
        return QStringLiteral("decrypting needs the private half, this key is public");
    if (row.family == Family::Agreement && envelope.ephemeral && envelope.ephemeral->crv != key.crv)
        return QStringLiteral("the token was made for curve %1, this key is on %2").arg(envelope.ephemeral->crv, key.crv);
    const QString length = whyLengthDoesNotFit(key, row, contentOctets);
    return length.isEmpty() ? whyLimited(key, row, enc) : length;
}

std::optional<QByteArray> openKey(const Key &key, const Management &row, const char *enc, int contentOctets, const Envelope &envelope)
{
    switch (row.family) {
    case Family::Direct: return envelope.encryptedKey.isEmpty() ? std::optional(*key.secret) : std::nullopt;
    case Family::AesWrap: return unwrap(wrapCipher(row.wrapOctets), *key.secret, envelope.encryptedKey);
    case Family::GcmWrap: return openContent(gcm(row.wrapOctets), *key.secret, {}, {envelope.iv, envelope.encryptedKey, envelope.tag});
    case Family::RsaOaep: return openOaep(key.privateHandle.get(), row.digest, envelope.encryptedKey);
    case Family::Rsa15: return openPkcs1(key.privateHandle.get(), envelope.encryptedKey, contentOctets);
    case Family::Password: {
        const QByteArray made = passwordKey(row.digest, row.name, *key.secret, envelope.salt, envelope.rounds, row.wrapOctets);
        return unwrap(wrapCipher(row.wrapOctets), made, envelope.encryptedKey);
    }
    case Family::Agreement: break;
    }
    if (!envelope.ephemeral)
        return std::nullopt;
    const auto agreed = agreeOnKey(key.privateHandle.get(), *envelope.ephemeral, infoFor(row, enc, contentOctets, envelope));
    if (row.wrapOctets == 0)
        return envelope.encryptedKey.isEmpty() ? agreed : std::nullopt;
    return agreed ? unwrap(wrapCipher(row.wrapOctets), *agreed, envelope.encryptedKey) : std::nullopt;
}

namespace {

/// The agreed key and its ephemeral half; the wrap, if any, is the caller's.
std::optional<QByteArray> agreeFresh(const Key &recipient, const AgreementInfo &info, Envelope &envelope)
{
    const auto fresh = generateKeyOf(recipient.crv, {});
    if (!fresh)
        return std::nullopt;
    envelope.ephemeral = fresh->publicHalf;
    return agreeOnKey(fresh->handle.get(), recipient, info);
}

bool wrapInto(SealedKey &sealed, int octets, const std::optional<QByteArray> &wrapping)
{
    const auto wrapped = wrapping ? wrap(wrapCipher(octets), *wrapping, sealed.contentKey) : std::nullopt;
    sealed.envelope.encryptedKey = wrapped.value_or(QByteArray());
    return wrapped.has_value();
}

bool gcmWrapInto(SealedKey &sealed, int octets, const QByteArray &wrapping)
{
    const auto made = sealContent(gcm(octets), wrapping, {}, sealed.contentKey);
    if (!made)
        return false;
    sealed.envelope.encryptedKey = made->ciphertext;
    sealed.envelope.iv = made->iv;
    sealed.envelope.tag = made->tag;
    return true;
}

bool rsaInto(SealedKey &sealed, const Key &recipient, const Management &row)
{
    const auto made = row.digest ? sealOaep(recipient.handle.get(), row.digest, sealed.contentKey)
                                 : sealPkcs1(recipient.handle.get(), sealed.contentKey);
    sealed.envelope.encryptedKey = made.value_or(QByteArray());
    return made.has_value();
}

} // namespace

std::optional<SealedKey> sealKey(
    const Key &recipient, const Management &row, const char *enc, int contentOctets, const Envelope &wishes, const QByteArray &contentKey)
{
    if (!isOfType(recipient, row) || !whyLengthDoesNotFit(recipient, row, contentOctets).isEmpty())
        return std::nullopt;
    SealedKey sealed;
    sealed.envelope = wishes;
    sealed.contentKey = contentKey.isEmpty() ? randomOctets(contentOctets) : contentKey;
    bool ok = true;
    switch (row.family) {
    case Family::Direct: sealed.contentKey = *recipient.secret; break;
    case Family::AesWrap: ok = wrapInto(sealed, row.wrapOctets, *recipient.secret); break;
    case Family::GcmWrap: ok = gcmWrapInto(sealed, row.wrapOctets, *recipient.secret); break;
    case Family::RsaOaep:
    case Family::Rsa15: ok = rsaInto(sealed, recipient, row); break;
    case Family::Password:
        ok = wrapInto(
            sealed, row.wrapOctets, passwordKey(row.digest, row.name, *recipient.secret, wishes.salt, wishes.rounds, row.wrapOctets));
        break;
    case Family::Agreement: {
        const auto agreed = agreeFresh(recipient, infoFor(row, enc, contentOctets, wishes), sealed.envelope);
        ok = agreed && (row.wrapOctets == 0 || wrapInto(sealed, row.wrapOctets, agreed));
        if (ok && row.wrapOctets == 0)
            sealed.contentKey = *agreed;
    }
    }
    return ok ? std::optional(sealed) : std::nullopt;
}

} // namespace jotscope::keys

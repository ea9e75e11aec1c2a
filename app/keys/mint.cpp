// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/mint.h"

#include "keys/evp.h"
#include "keys/jwk.h"
#include "keys/key_set.h"

#include <openssl/ec.h>
#include <openssl/rand.h>
#include <openssl/rsa.h>

namespace jotscope::keys {

namespace {

using Family = Scheme::Family;

EVP_PKEY *generate(const QString &kind)
{
    if (kind == u"RSA")
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t(2048));
    if (kind.startsWith(u"ML-DSA-"))
        return EVP_PKEY_Q_keygen(nullptr, nullptr, kind.toLatin1().constData());
    const evp::Curve *curve = evp::curve(kind);
    if (!curve)
        return nullptr;
    return curve->isOkp() ? EVP_PKEY_Q_keygen(nullptr, nullptr, curve->group) : EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve->group);
}

QString kindFor(const Scheme &scheme)
{
    switch (scheme.family) {
    case Family::Hmac: return QStringLiteral("oct");
    case Family::RsaPkcs1:
    case Family::RsaPss: return QStringLiteral("RSA");
    default: return scheme.curve ? QString::fromLatin1(scheme.curve) : QStringLiteral("Ed25519");
    }
}

QByteArray rawEcdsa(const QByteArray &der, int octets)
{
    const unsigned char *at = evp::octets(der);
    ECDSA_SIG *pair = d2i_ECDSA_SIG(nullptr, &at, der.size());
    if (!pair)
        return {};
    QByteArray raw(octets, '\0');
    auto *out = reinterpret_cast<unsigned char *>(raw.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(pair), out, octets / 2);
    BN_bn2binpad(ECDSA_SIG_get0_s(pair), out + octets / 2, octets / 2);
    ECDSA_SIG_free(pair);
    return raw;
}

QByteArray signAsymmetric(EVP_PKEY *key, const Scheme &scheme, QByteArrayView input)
{
    const evp::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    if (EVP_DigestSignInit_ex(context.get(), &keyContext, scheme.digest, nullptr, nullptr, key, nullptr) != 1)
        return {};
    if (scheme.family == Family::RsaPss) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST);
    }
    std::size_t length = 0;
    if (EVP_DigestSign(context.get(), nullptr, &length, evp::octets(input), std::size_t(input.size())) != 1)
        return {};
    QByteArray signature(qsizetype(length), Qt::Uninitialized);
    if (EVP_DigestSign(
            context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, evp::octets(input), std::size_t(input.size()))
        != 1)
        return {};
    signature.truncate(qsizetype(length));
    return scheme.family == Family::Ecdsa ? rawEcdsa(signature, scheme.octets) : signature;
}

} // namespace

Result<SigningKey> generateKey(const Scheme &scheme, const QString &kid)
{
    return generateKeyOf(kindFor(scheme), kid, scheme.octets);
}

Result<SigningKey> generateKeyOf(const QString &kind, const QString &kid, int octets)
{
    if (kind == u"oct") {
        QByteArray secret(octets, Qt::Uninitialized);
        if (RAND_priv_bytes(reinterpret_cast<unsigned char *>(secret.data()), octets) != 1)
            return failure(Error::Kind::Unsupported, QStringLiteral("This OpenSSL has no random octets."));
        return signingKeyFromSecret(secret, kid);
    }
    EVP_PKEY *made = generate(kind);
    ERR_clear_error();
    if (!made)
        return failure(
            Error::Kind::Unsupported, QStringLiteral("%1 cannot make a key of the kind \"%2\".").arg(cryptographyVersion(), kind));
    SigningKey key;
    key.handle = evp::share(made);
    key.publicHalf.handle = key.handle;
    key.publicHalf.kid = kid;
    key.publicHalf.from = QStringLiteral("made here");
    describe(key.publicHalf);
    return key;
}

Result<SigningKey> signingKeyFromSecret(const QByteArray &secret, const QString &kid)
{
    SigningKey key;
    key.publicHalf = secretKey(secret, QStringLiteral("made here"));
    key.publicHalf.kid = kid;
    return key;
}

Result<SigningKey> signingKeyOf(const Key &key)
{
    if (!key.secret && !key.privateHandle)
        return failure(Error::Kind::Usage, QStringLiteral("%1: expected a private key or a secret, found a public key.").arg(key.from));
    return SigningKey{key, key.privateHandle};
}

Result<SigningKey> readSigningKey(QByteArrayView text, const QString &from)
{
    const auto set = text.contains("-----BEGIN ") ? readPem(text, from) : readJwks(text, from);
    if (!set)
        return tl::unexpected(set.error());
    for (const Key &key : set->keys) {
        if (auto signing = signingKeyOf(key))
            return signing;
    }
    return failure(Error::Kind::Usage, QStringLiteral("%1: expected a private key or a secret, found public keys only.").arg(from));
}

Result<QByteArray> sign(const SigningKey &key, const Scheme &scheme, QByteArrayView input)
{
    Key signer = key.publicHalf;
    if (signer.keyOps.contains(u"sign"))
        signer.keyOps.clear(); // a private JWK may name only what its own half does
    const QString reason = whyNot(signer, scheme);
    if (!reason.isEmpty())
        return failure(Error::Kind::Usage, reason);
    QByteArray signature;
    if (scheme.family == Family::Hmac) {
        unsigned char mac[EVP_MAX_MD_SIZE];
        std::size_t length = 0;
        const QByteArray &secret = *key.publicHalf.secret;
        if (EVP_Q_mac(nullptr, "HMAC", nullptr, scheme.digest, nullptr, secret.constData(), std::size_t(secret.size()), evp::octets(input),
                std::size_t(input.size()), mac, sizeof mac, &length))
            signature = QByteArray(reinterpret_cast<const char *>(mac), qsizetype(length));
    } else {
        signature = signAsymmetric(key.handle.get(), scheme, input);
    }
    ERR_clear_error();
    if (signature.isEmpty())
        return failure(Error::Kind::Unsupported, QStringLiteral("This OpenSSL could not sign."));
    return signature;
}

} // namespace jotscope::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/mint.h"

#include "keys/evp.h"
#include "keys/jwk.h"

#include <openssl/ec.h>
#include <openssl/rsa.h>

namespace jotscope::keys {

namespace {

using Family = Scheme::Family;

EVP_PKEY *generate(const Scheme &scheme)
{
    if (scheme.family == Family::RsaPkcs1 || scheme.family == Family::RsaPss)
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "RSA", std::size_t(2048));
    if (scheme.family == Family::EdDsa)
        return EVP_PKEY_Q_keygen(nullptr, nullptr, "ED25519");
    const evp::Curve *curve = evp::curve(QString::fromLatin1(scheme.curve));
    return curve ? EVP_PKEY_Q_keygen(nullptr, nullptr, "EC", curve->group) : nullptr;
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
    EVP_PKEY *made = generate(scheme);
    if (!made)
        return failure(Error::Kind::Unsupported, QStringLiteral("This OpenSSL cannot make such a key."));
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

Result<QByteArray> sign(const SigningKey &key, const Scheme &scheme, QByteArrayView input)
{
    const QString reason = whyNot(key.publicHalf, scheme);
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

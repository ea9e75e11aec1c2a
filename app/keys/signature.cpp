// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/signature.h"

#include "keys/evp.h"
#include "keys/key.h"

#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/params.h>
#include <openssl/rsa.h>

namespace jotscope::keys {

namespace {

Check checkHmac(const Key &key, const Scheme &scheme, QByteArrayView input, QByteArrayView signature)
{
    if (!key.secret || signature.size() != scheme.octets)
        return key.secret ? Check::BadForm : Check::Unsupported;
    unsigned char mac[EVP_MAX_MD_SIZE];
    std::size_t length = 0;
    const unsigned char *made = EVP_Q_mac(nullptr, "HMAC", nullptr, scheme.digest, nullptr, key.secret->constData(),
        std::size_t(key.secret->size()), evp::octets(input), std::size_t(input.size()), mac, sizeof mac, &length);
    if (!made)
        return Check::Unsupported;
    const bool same = length == std::size_t(signature.size()) && CRYPTO_memcmp(mac, signature.data(), length) == 0;
    OPENSSL_cleanse(mac, sizeof mac);
    return same ? Check::Good : Check::Mismatch;
}

/// RFC 7518 §3.4: R and S, each of the curve's full length; OpenSSL wants DER.
QByteArray derOf(QByteArrayView signature)
{
    const int half = int(signature.size() / 2);
    BIGNUM *r = BN_bin2bn(evp::octets(signature), half, nullptr);
    BIGNUM *s = BN_bin2bn(evp::octets(signature) + half, half, nullptr);
    ECDSA_SIG *pair = ECDSA_SIG_new();
    QByteArray der;
    if (r && s && pair && !BN_is_zero(r) && !BN_is_zero(s) && ECDSA_SIG_set0(pair, r, s) == 1) {
        unsigned char *text = nullptr;
        const int length = i2d_ECDSA_SIG(pair, &text);
        if (length > 0)
            der = QByteArray(reinterpret_cast<const char *>(text), length);
        OPENSSL_free(text);
    } else {
        BN_free(r);
        BN_free(s);
    }
    ECDSA_SIG_free(pair);
    return der;
}

bool setPss(EVP_PKEY_CTX *context, const Scheme &scheme)
{
    // RFC 7518 §3.5: MGF1 with the same hash, salt as long as the hash.
    return EVP_PKEY_CTX_set_rsa_padding(context, RSA_PKCS1_PSS_PADDING) == 1
        && EVP_PKEY_CTX_set_rsa_mgf1_md_name(context, scheme.digest, nullptr) == 1
        && EVP_PKEY_CTX_set_rsa_pss_saltlen(context, RSA_PSS_SALTLEN_DIGEST) == 1;
}

Check checkAsymmetric(const Key &key, const Scheme &scheme, QByteArrayView input, QByteArrayView signature)
{
    const evp::DigestContext context(EVP_MD_CTX_new());
    EVP_PKEY_CTX *keyContext = nullptr;
    if (EVP_DigestVerifyInit_ex(context.get(), &keyContext, scheme.digest, nullptr, nullptr, key.handle.get(), nullptr) != 1) {
        ERR_clear_error();
        return Check::Unsupported;
    }
    if (scheme.family == Scheme::Family::RsaPss && !setPss(keyContext, scheme))
        return Check::Unsupported;
    const int result = EVP_DigestVerify(
        context.get(), evp::octets(signature), std::size_t(signature.size()), evp::octets(input), std::size_t(input.size()));
    ERR_clear_error();
    return result == 1 ? Check::Good : Check::Mismatch;
}

} // namespace

bool isSupported(const Scheme &scheme)
{
    if (scheme.family != Scheme::Family::MlDsa)
        return true;
    EVP_SIGNATURE *known = EVP_SIGNATURE_fetch(nullptr, scheme.curve, nullptr);
    EVP_SIGNATURE_free(known);
    ERR_clear_error();
    return known != nullptr;
}

QString cryptographyVersion()
{
    return QStringLiteral("OpenSSL %1").arg(QLatin1String(OpenSSL_version(OPENSSL_VERSION_STRING)));
}

Check checkSignature(const Key &key, const Scheme &scheme, QByteArrayView input, QByteArrayView signature)
{
    if (scheme.family == Scheme::Family::Hmac)
        return checkHmac(key, scheme, input, signature);
    if (!key.handle)
        return Check::Unsupported;
    const bool isRsa = scheme.family == Scheme::Family::RsaPkcs1 || scheme.family == Scheme::Family::RsaPss;
    const int expected = scheme.octets > 0 && !isRsa ? scheme.octets : EVP_PKEY_get_size(key.handle.get());
    if (signature.size() != expected)
        return Check::BadForm;
    if (scheme.family != Scheme::Family::Ecdsa)
        return checkAsymmetric(key, scheme, input, signature);
    const QByteArray der = derOf(signature);
    return der.isEmpty() ? Check::BadForm : checkAsymmetric(key, scheme, input, der);
}

bool isDerSignature(const Key &key, const Scheme &scheme, QByteArrayView input, QByteArrayView signature)
{
    return scheme.family == Scheme::Family::Ecdsa && key.handle && checkAsymmetric(key, scheme, input, signature) == Check::Good;
}

} // namespace jotscope::keys

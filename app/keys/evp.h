// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <openssl/bn.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/evp.h>

#include <memory>
#include <optional>

/// Owners of OpenSSL's things; for this room only.
namespace jotscope::keys::evp {

template <auto release>
struct Release {
    template <class T>
    void operator()(T *thing) const
    {
        release(thing);
    }
};

using KeyContext = std::unique_ptr<EVP_PKEY_CTX, Release<EVP_PKEY_CTX_free>>;
using DigestContext = std::unique_ptr<EVP_MD_CTX, Release<EVP_MD_CTX_free>>;
using Cipher = std::unique_ptr<EVP_CIPHER, Release<EVP_CIPHER_free>>;
using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, Release<EVP_CIPHER_CTX_free>>;
using Number = std::unique_ptr<BIGNUM, Release<BN_clear_free>>;

inline const unsigned char *octets(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

inline std::shared_ptr<EVP_PKEY> share(EVP_PKEY *key)
{
    return {key, [](EVP_PKEY *last) { EVP_PKEY_free(last); }};
}

/// What RFC 7518 §6.2.1.1, RFC 8037 §2 and RFC 8812 §3.1 call a curve, and what OpenSSL does.
struct Curve {
    enum class Kind { Weierstrass, Edwards, Montgomery };
    const char *crv;
    const char *group;
    Kind kind;
    int octets; ///< of one coordinate, or of the raw key
    int bits;
    bool isOkp() const { return kind != Kind::Weierstrass; }
};

const Curve *curve(QStringView crv); ///< null when unknown
const Curve *curveOfGroup(const char *group);
const Curve *curveOfKey(EVP_PKEY *key); ///< null for RSA and unknown curves

/// A big-endian unsigned integer of the key, without leading zeros ("n", "e"), or padded to `width`.
QByteArray numberOf(EVP_PKEY *key, const char *parameter, int width = 0);
/// x‖y without the leading 0x04; empty on failure.
QByteArray pointOf(EVP_PKEY *key, int coordinate);
QByteArray rawPublic(EVP_PKEY *key);  ///< of Edwards, Montgomery and ML-DSA keys
QByteArray rawPrivate(EVP_PKEY *key); ///< the same; empty when there is none

} // namespace jotscope::keys::evp

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace jotscope::keys {

struct Key;

/// How a signature is checked: what RFC 7518 §3, RFC 8037 §3.1, RFC 8812 §3.2, RFC 9864 §2.2 put behind an `alg` name.
struct Scheme {
    enum class Family { Hmac, RsaPkcs1, RsaPss, Ecdsa, EdDsa, MlDsa };
    Family family = Family::Hmac;
    const char *digest = nullptr; ///< OpenSSL name: "SHA256"; null for EdDSA and ML-DSA
    const char *curve = nullptr;  ///< JWK `crv` for Ecdsa and EdDsa (null: any Edwards curve), "ML-DSA-65" for MlDsa, else null
    int octets = 0;               ///< exact length of the signature; 0 where the key decides (RSA, EdDSA on any curve)
};

enum class Check {
    Good,
    Mismatch,    ///< the key fits the scheme; these bytes are not its signature
    BadForm,     ///< wrong length or range (ECDSA r, s; RFC 7518 §3.4)
    Unsupported, ///< this OpenSSL cannot do it
};

/// Whether the OpenSSL that runs now knows the scheme at all (ML-DSA needs 3.5).
bool isSupported(const Scheme &scheme);
QString cryptographyVersion(); ///< "OpenSSL 3.0.22"

/// `key` must fit the scheme (fits()). Constant time for HMAC.
Check checkSignature(const Key &key, const Scheme &scheme, QByteArrayView input, QByteArrayView signature);

/// An ECDSA signature in DER instead of R‖S that would otherwise verify: to be named, never to be accepted.
bool isDerSignature(const Key &key, const Scheme &scheme, QByteArrayView input, QByteArrayView signature);

} // namespace jotscope::keys

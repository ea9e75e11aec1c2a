// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace jotscope::keys {

struct Key;

/// How a signature is checked: what RFC 7518 §3 and RFC 8037 §3.1 put behind an `alg` name.
struct Scheme {
    enum class Family { Hmac, RsaPkcs1, RsaPss, Ecdsa, EdDsa };
    Family family = Family::Hmac;
    const char *digest = nullptr; ///< OpenSSL name: "SHA256"; null for EdDSA
    const char *curve = nullptr;  ///< JWK `crv` for Ecdsa and EdDsa, else null
    int octets = 0;               ///< exact length of the signature; 0 where the key's size decides (RSA)
};

enum class Check {
    Good,
    Mismatch,    ///< the key fits the scheme; these bytes are not its signature
    BadForm,     ///< wrong length or range (ECDSA r, s; RFC 7518 §3.4)
    Unsupported, ///< this OpenSSL cannot do it
};

/// `key` must fit the scheme (fits()). Constant time for HMAC.
Check checkSignature(const Key &key, const Scheme &scheme, QByteArrayView input, QByteArrayView signature);

/// An ECDSA signature in DER instead of R‖S that would otherwise verify: to be named, never to be accepted.
bool isDerSignature(const Key &key, const Scheme &scheme, QByteArrayView input, QByteArrayView signature);

} // namespace jotscope::keys

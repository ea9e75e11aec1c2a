// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"
#include "keys/mint.h"

namespace jotscope::jose {

/// How the parts of a made token are put together.
struct Shape {
    Serialization serialization = Serialization::Compact;
    bool isDetached = false; ///< JWS: the payload is left out (RFC 7515 appendix F)
};

/// A JWS of exactly these header and payload octets; with a critical `b64` of false the payload is signed as it is (RFC 7797).
/// `alg` names the row of the algorithm table; "none" signs nothing.
Result<QByteArray> mint(
    const QByteArray &header, const QByteArray &payload, const QString &alg, const keys::SigningKey &key, const Shape &shape = {});

/// A JWE. The header brings `alg`, `enc` and what else is wished (`zip`, `cty`, `apu`, `apv`, `p2c`); what the algorithm
/// needs is added (`epk`, `iv`, `tag`, `p2s`). `recipient` is a public key, or a secret.
Result<QByteArray> seal(json::Value header, const QByteArray &plaintext, const keys::Key &recipient, const Shape &shape = {});

} // namespace jotscope::jose

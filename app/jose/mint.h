// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/mint.h"
#include "json/value.h"

namespace jotscope::jose {

/// A compact JWS of exactly these header and payload octets. `alg` names the row of the algorithm table; "none" signs nothing.
Result<QByteArray> mint(const QByteArray &header, const QByteArray &payload, const QString &alg, const keys::SigningKey &key);

/// A compact JWE. The header brings `alg`, `enc` and what else is wished (`zip`, `cty`, `apu`, `apv`, `p2c`); what the algorithm
/// needs is added (`epk`, `iv`, `tag`, `p2s`). `recipient` is a public key, or a secret.
Result<QByteArray> seal(json::Value header, const QByteArray &plaintext, const keys::Key &recipient);

} // namespace jotscope::jose

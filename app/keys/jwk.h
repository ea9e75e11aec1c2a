// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key.h"
#include "json/value.h"

namespace jotscope::keys {

/// One JWK (RFC 7517 §4). A private half is kept apart, for decryption only.
Result<Key> readJwk(const json::Value &jwk, const QString &from);
/// Fills kty, crv, bits, thumbprint and the warnings from the handle; false for a kind of key that no scheme uses.
bool describe(Key &key);

} // namespace jotscope::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key.h"

namespace jotscope::keys {

/// A key pair or secret made for test tokens and for the demo. Never one that a user configured.
struct SigningKey {
    Key publicHalf;                      ///< for a secret: the key itself
    std::shared_ptr<evp_pkey_st> handle; ///< private; null for a secret
};

Result<SigningKey> generateKey(const Scheme &scheme, const QString &kid);
Result<SigningKey> signingKeyFromSecret(const QByteArray &secret, const QString &kid);
Result<QByteArray> sign(const SigningKey &key, const Scheme &scheme, QByteArrayView input);
/// The public JWK as JSON text (RFC 7517 §4), `alg` and `use` included where set.
QByteArray publicJwk(const Key &key);

} // namespace jotscope::keys

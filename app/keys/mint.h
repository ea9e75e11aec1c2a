// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key.h"

namespace jotscope::keys {

/// A key pair or secret that makes test tokens: made here, or given for just that.
struct SigningKey {
    Key publicHalf;                      ///< for a secret: the key itself
    std::shared_ptr<evp_pkey_st> handle; ///< private; null for a secret
};

Result<SigningKey> generateKey(const Scheme &scheme, const QString &kid);
/// By what the key is: "RSA" (2048 bits), "oct" (`octets` of them), or a curve: "P-256", "Ed448", "X25519" …
Result<SigningKey> generateKeyOf(const QString &kind, const QString &kid, int octets = 32);
Result<SigningKey> signingKeyFromSecret(const QByteArray &secret, const QString &kid);
/// The first private key or secret of a JWK, a JWKS or PEM text; `from` is for people.
Result<SigningKey> readSigningKey(QByteArrayView text, const QString &from);
/// Of a configured key that holds its private half or is a secret.
Result<SigningKey> signingKeyOf(const Key &key);

Result<QByteArray> sign(const SigningKey &key, const Scheme &scheme, QByteArrayView input);

/// The public JWK as JSON text (RFC 7517 §4), `alg` and `use` included where set. Of a secret: without "k".
QByteArray publicJwk(const Key &key);
QByteArray privateJwk(const SigningKey &key); ///< with the private members, or "k"
QByteArray publicPem(const Key &key);         ///< SubjectPublicKeyInfo; empty for a secret
QByteArray privatePem(const SigningKey &key); ///< PKCS #8, not encrypted; empty for a secret

} // namespace jotscope::keys

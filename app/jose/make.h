// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/mint.h"

#include <optional>

/// Test tokens as people ask for them: what is left unsaid gets its usual value.
namespace jotscope::jose {

QString usualAlgorithm(const keys::Key &key);                   ///< what a key signs with when nobody says so
QString usualEncryption(const keys::Key &key, bool isPassword); ///< and what it encrypts with

/// A new key for an algorithm that signs or encrypts, its `alg` and `use` set; without a kid its thumbprint is the kid. `enc` decides
/// how long the secret of "dir" is, `curve` is that of ECDH-ES. For PBES2 nothing is made: people choose passwords.
Result<keys::SigningKey> keyFor(const QString &alg, const QString &enc, const QString &curve, const QString &kid = {});
/// A private key or a secret; for encrypting (`isForSealing`), where there is none, a public key.
Result<keys::SigningKey> readMakingKey(const QByteArray &text, const QString &from, bool isForSealing);

/// Signs or encrypts, as the header says: with `enc` or an `alg` of key management it is encrypted. Without `key` only "none" is made.
Result<QByteArray> make(
    const QByteArray &header, const QByteArray &payload, const std::optional<keys::SigningKey> &key, const Shape &shape = {});

} // namespace jotscope::jose

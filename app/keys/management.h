// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/mint.h"

#include <optional>
#include <span>

namespace jotscope::keys {

/// A row of the key management table (RFC 7518 §4): how the content key comes out of a token.
struct Management {
    enum class Family { Direct, Agreement, AesWrap, GcmWrap, RsaOaep, Rsa15, Password };
    const char *name; ///< "ECDH-ES+A128KW"
    Family family;
    const char *digest; ///< of OAEP and PBES2, else null
    int wrapOctets;     ///< of the AES key that wraps; 0 where none does
};

const Management *management(QStringView alg); ///< null when unknown
std::span<const Management> managements();

/// What the header and the encrypted key say (RFC 7518 §4.6.1, §4.7.1, §4.8.1).
struct Envelope {
    QByteArray encryptedKey;
    std::optional<Key> ephemeral; ///< epk
    QByteArray apu, apv;
    QByteArray iv, tag; ///< of GcmWrap
    QByteArray salt;    ///< p2s
    int rounds = 0;     ///< p2c
};

/// Why a key cannot open by its kty, crv, use, key_ops, alg or length; empty when it may be tried.
QString whyNotOpens(const Key &key, const Management &row, const char *enc, int contentOctets, const Envelope &envelope);
/// The content key, or nothing: one answer for every failure. A failure of RSA1_5 gives a random key instead (RFC 7516 §11.5).
std::optional<QByteArray> openKey(const Key &key, const Management &row, const char *enc, int contentOctets, const Envelope &envelope);

/// For test tokens: a fresh content key for `recipient` (a public key, or a secret), and what the header must say.
struct SealedKey {
    QByteArray contentKey;
    Envelope envelope;
};
std::optional<SealedKey> sealKey(const Key &recipient, const Management &row, const char *enc, int contentOctets, const Envelope &wishes,
    const QByteArray &contentKey = {});

} // namespace jotscope::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key.h"

#include <optional>

namespace jotscope::keys {

/// What the agreed secret is made into (RFC 7518 §4.6.2).
struct AgreementInfo {
    QByteArray algorithm; ///< enc for ECDH-ES, alg with key wrap
    QByteArray apu, apv;
    int octets = 0;
};

/// ECDH of a private and a public key on the same curve, and the Concat KDF; nothing when they do not agree, or agree on zero.
std::optional<QByteArray> agreeOnKey(evp_pkey_st *privateKey, const Key &publicKey, const AgreementInfo &info);
/// The Concat KDF alone, NIST SP 800-56A §5.8.1 with SHA-256.
QByteArray concatKdf(const QByteArray &secret, const AgreementInfo &info);
/// PBKDF2 as RFC 7518 §4.8.1.1 salts it.
QByteArray passwordKey(const char *digest, const char *alg, const QByteArray &password, const QByteArray &salt, int rounds, int octets);

} // namespace jotscope::keys

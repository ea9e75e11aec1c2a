// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/signature.h"
#include "result.h"

#include <QDateTime>
#include <QStringList>

#include <memory>
#include <vector>

struct evp_pkey_st;

namespace jotscope::keys {

/// One key that the user configured: a public half, or a shared secret (RFC 7517, RFC 7518 §6, RFC 8037 §2).
struct Key {
    QString kid;
    QString kty; ///< "RSA", "EC", "OKP", "oct", "AKP" (ML-DSA)
    QString crv; ///< "P-256", "Ed25519", "ML-DSA-65" …; empty for RSA and oct
    QString alg; ///< the JWK's own `alg`; empty when absent
    QString use; ///< "sig", "enc" or empty
    QStringList keyOps;
    int bits = 0;
    QString thumbprint;                  ///< RFC 7638, SHA-256, base64url; of a secret: empty (it would help guessing)
    QString from;                        ///< where it came from, for people: a URL, a file's name, "secret env:NAME"
    QDateTime certifiedFrom;             ///< of its certificate (x5c, PEM); invalid without one
    QDateTime certifiedUntil;            ///< likewise; expiry is said, it decides nothing
    bool wasPrivate = false;             ///< the source held the private half; signatures are checked with the public one
    QStringList warnings;                ///< English: "RSA key of 1024 bits: …"
    QString refusal;                     ///< English; not empty: never used, and why ("an RSA key with e = 1 …", "an empty secret")
    std::shared_ptr<evp_pkey_st> handle; ///< null for oct
    std::shared_ptr<evp_pkey_st> privateHandle; ///< of wasPrivate: for decrypting only, never written out; null when absent or unfit
    std::shared_ptr<const QByteArray> secret;   ///< oct only; wiped when the last copy goes
};

/// The same key, whatever its kid and source: by secret, else by thumbprint.
bool isSame(const Key &left, const Key &right);
/// Why a key cannot be used for a scheme by its kty, crv, use, key_ops (RFC 7517 §4.2–4.4); empty when it can.
QString whyNot(const Key &key, const Scheme &scheme);

/// Texts of the public key that somebody may have fed to HMAC by mistake or by attack: its PEM with and without the last line break.
std::vector<QByteArray> confusableSecrets(const Key &key);

/// `secret` becomes an oct key. `from` must not hold the secret.
Key secretKey(const QByteArray &secret, const QString &from);
const std::vector<QByteArray> &publishedExamples();
bool isPublishedExample(const QByteArray &secret); ///< a secret printed in documentation, such as "your-256-bit-secret"

} // namespace jotscope::keys

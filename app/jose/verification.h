// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"
#include "keys/key_set.h"

namespace jotscope::jose {

/// A key that was looked at, and why it did or did not verify.
struct TriedKey {
    keys::Key key;
    bool verified = false;
    bool eligible = false;
    QString
        reason; ///< stable, kebab-case: "verified", "mismatch", "key-not-allowed", "weak-key-refused", "bad-signature-form", "unsupported"
    QString message; ///< English
};

struct Verification {
    enum class Verdict { Valid, Invalid, NoKey, Unsupported, Unsigned, Encrypted, NotAsked };

    Verdict verdict = Verdict::NotAsked;
    QString reason;  ///< stable: "verified", "mismatch", "kid-not-found", "key-not-allowed", "alg-none", "crit-unknown", "crit-malformed",
                     ///< "alg-unknown", "no-keys", "bad-signature-form", "not-strict", "embedded-key", "key-confusion",
                     ///< "weak-key-refused", "unsupported", "payload-detached", "keys-unreachable", "not-a-jws"
    QString message; ///< English, a sentence
    std::optional<keys::Key> key; ///< only with Valid
    bool kidDiffers = false;      ///< Valid, by a key of another kid than the header names
    std::vector<TriedKey> tried;
    QStringList warnings;                 ///< "The secret is a published example: anyone can forge this token."
    QStringList hints;                    ///< not Valid: what would have verified, English sentences, only what was tried and found
    std::vector<Verification> signatures; ///< of a general JSON serialization, one for each of Token::signatures
};

/// What a verdict needs beside the token and the keys.
struct Given {
    std::optional<QByteArray> detachedPayload; ///< RFC 7515 appendix F; without it a token with an empty payload is not judged
};

/// The warning that goes with Verification::kidDiffers.
QString kidWarning(const QString &named, const QString &signer);
const char *wordOf(Verification::Verdict verdict); ///< "valid", "invalid", "no-key", "unsupported", "unsigned", "encrypted", "not-asked"

/// Whether it is looked for what would have verified, too: sentences that the verdict and its reason need not.
enum class Hints { Wanted, Unread };

/// Judges the bytes against keys that the user configured. `jwk`, `jku`, `x5u`, `x5c` in the header are never used
/// (RFC 8725 §3.10). Key choice: kty, crv, alg, use, key_ops, then kid (RFC 7515 §6); without kid every eligible key is tried;
/// when the kid is not in the set every eligible key is tried too and a match is named, but the verdict is then Valid with kidDiffers.
/// A general JSON serialization is Valid only if every signature is.
Verification verify(const Token &token, const std::vector<keys::KeySet> &sets, const Given &given = {}, Hints hints = Hints::Wanted);

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/verification.h"

namespace jotscope::jose {

/// What a JWE says when it is opened with keys that the user gave. Decrypted is not signed: anybody who has the public key can encrypt.
struct Decryption {
    enum class Verdict { Decrypted, Failed, NoKey, Unsupported, NotEncrypted };

    Verdict verdict = Verdict::NotEncrypted;
    QString reason;  ///< stable: "decrypted", "decryption-failed", "no-keys", "key-not-allowed", "alg-unknown", "crit-unknown",
                     ///< "crit-malformed", "not-strict", "malformed", "rounds-refused", "too-large", "bad-compression", "not-a-jwe"
    QString message; ///< English, a sentence; one for every way that keys and bytes may fail to fit (RFC 7516 §11.5)
    QByteArray plaintext;
    std::optional<keys::Key> key; ///< only with Decrypted
    std::vector<TriedKey> tried;
    QStringList warnings;
    std::vector<Token> nested; ///< the token inside, if the plaintext is one (RFC 7519 §5.2): to be verified on its own
};

struct Opening {
    std::optional<QByteArray> password; ///< for PBES2, beside the secrets among the keys
    int mostRounds = 1'200'000;         ///< of PBES2 (`p2c`); RFC 8725bis suggests to cap at twice what is recommended
    qsizetype mostOctets = 250 * 1024;  ///< of an inflated content
};

const char *wordOf(Decryption::Verdict verdict); ///< "decrypted", "failed", "no-key", "unsupported", "not-encrypted"

Decryption decrypt(const Token &token, const std::vector<keys::KeySet> &sets, const Opening &opening = {});

} // namespace jotscope::jose

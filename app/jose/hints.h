// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/algorithm.h"
#include "jose/token.h"
#include "keys/key_set.h"

namespace jotscope::jose {

/// A signature that did not verify, and the keys there were.
struct Failed {
    const Token &token;
    const Algorithm &row;
    const std::vector<const keys::Key *> &keys;
    QByteArrayView input;
};

/// What would have verified: another algorithm, another reading of the secret, DER, a key that may not. Only what was tried and
/// found is said. English sentences.
QStringList hintsFor(const Failed &failed);
/// HMAC made with the text of a public key: the classic confusion of a verifier that trusts `alg` (CVE-2015-9235).
bool isKeyConfusion(const Failed &failed);
/// The published secret that made the HMAC, whatever keys there are: anybody could have. Empty when none did.
QString publishedSecretHint(const Token &token, const Algorithm &row, QByteArrayView input);
/// The token carries the signature of another one: what is signed was changed since. Empty when it does not.
QString siblingHint(const Token &failed, const Token &valid, const QString &name);
/// "The signature fits the key inside the token itself …"; empty when there is none or it does not fit.
QString embeddedKeyHint(const Token &token, const Algorithm &row, QByteArrayView input);

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/algorithm.h"
#include "jose/verification.h"

/// Which keys are tried, in which order, and what their failure means.
namespace jotscope::jose {

/// Keys that the header's kid names (by kid or RFC 7638 thumbprint) come first; the order is kept otherwise.
std::vector<const keys::Key *> candidates(const std::vector<keys::KeySet> &sets, const QString &kid);
bool isNamed(const keys::Key &key, const QString &kid);

TriedKey tryKey(const keys::Key &key, const Algorithm &row, QByteArrayView input, QByteArrayView signature);
/// How much of a signature is there, in octets.
struct Shortage {
    qsizetype found = 0;
    qsizetype wanted = 0;
};
/// Where the signature is shorter than any that the algorithm, or the keys that the token could mean, make: it is cut.
std::optional<Shortage> shortageOf(const Token &token, const std::vector<TriedKey> &tried);

/// Verdict, reason and message of a token that no key verified.
void explainFailure(Verification &found, const Token &token, const Algorithm &row);

} // namespace jotscope::jose

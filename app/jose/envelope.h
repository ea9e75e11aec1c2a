// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/encrypted.h"
#include "keys/management.h"

namespace jotscope::jose {

/// How one recipient's copy of the content key is locked: what its header says, looked up and checked.
struct Lock {
    const keys::Management *management = nullptr;
    const keys::ContentCipher *content = nullptr;
    keys::Envelope envelope;
    QStringList warnings;
};

/// Errors: Unsupported for an unknown alg or enc, Format for a header that lacks what its alg needs, Refused for too many rounds
/// (before any work is done).
Result<Lock> lockOf(const Recipient &recipient, int mostRounds);

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"
#include "keys/content.h"

namespace jotscope::jose {

/// One recipient of a JWE: the headers that count for it, joined, and the content key as it is locked for it.
struct Recipient {
    json::Value header;
    QByteArray encryptedKey;
};

/// The parts of a JWE, decoded (RFC 7516 §7).
struct Encrypted {
    QByteArray aad; ///< additional authenticated data: the protected header as it stands, and `aad` of the JSON form
    keys::Sealed content;
    std::vector<Recipient> recipients; ///< one in the compact and flattened forms; at most 20 are read
};

Encrypted encryptedOf(const Token &token);

} // namespace jotscope::jose

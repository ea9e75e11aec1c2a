// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/decryption.h"
#include "jose/sd_jwt.h"

namespace jotscope::jose {

/// What stands inside a token beyond what its text shows: behind encryption, in disclosures, or another token as its payload.
struct Inside {
    std::optional<Decryption> decryption; ///< of an encrypted token
    std::optional<SdJwt> sdJwt;           ///< of an SD-JWT
    std::optional<Token> read;            ///< the token with the claims that count as its payload; absent when they stand in its text
    std::vector<Token> nested;            ///< the token in its place, if there is one (RFC 7519 §5.2, RFC 7515 §4.1.10)
};

Inside lookInside(const Token &token, const std::vector<keys::KeySet> &sets, const Opening &opening = {});

} // namespace jotscope::jose

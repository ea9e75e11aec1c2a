// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"

namespace jotscope::jose {

/// Reads token.text as the JSON serialization of a JWS (RFC 7515 §7.2) or JWE (RFC 7516 §7.2); false when it is neither.
bool readJsonForm(Token &token);

} // namespace jotscope::jose

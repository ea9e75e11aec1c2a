// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/sd_jwt.h"

namespace jotscope::jose {

/// Judges the KB-JWT `text` by the key that the issuer put into `cnf` (RFC 9901 §4.3, §7.3); `digest` is what its sd_hash must be.
KeyBinding readKeyBinding(const Token &issued, const SdJwt &opened, const QByteArray &text, const QByteArray &digest);

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

namespace jotscope::jose {

/// "none" in any spelling that a careless verifier might fall for: other case, blanks, invisible or look-alike characters,
/// inside an array (RFC 8725 §2.1).
bool saysNone(const json::Value &alg);
/// An `alg` that names nothing at all: null, empty or blank.
bool namesNothing(const json::Value &alg);

} // namespace jotscope::jose

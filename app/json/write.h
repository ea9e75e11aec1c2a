// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

namespace jotscope::json {

/// Valid UTF-8 whatever the value holds (lone surrogates become \udXXX escapes); numbers keep their source text; duplicates and
/// order are kept. `indent` 0 writes one line without blanks.
QByteArray write(const Value &value, int indent = 0);

} // namespace jotscope::json

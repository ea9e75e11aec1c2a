// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/clean.h"

namespace jotscope::report {

/// The token as it may leave: no signature, in Identity no payload in its text, members cleaned. Offsets of its flaws still count in the
/// text that was inspected. `wasCut`: by an earlier redaction or a case file.
void cleanToken(jose::Token &token, const Cleaner &cleaner, bool wasCut);

} // namespace jotscope::report

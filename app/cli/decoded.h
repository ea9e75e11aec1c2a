// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::cli {

/// What a token says, and the tokens inside it as far as no key is needed; nothing is verified.
report::Inspection decoded(const capture::Sighting &sighting, const jose::Token &token, const QDateTime &now, int level = 0);

} // namespace jotscope::cli

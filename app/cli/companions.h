// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::cli {

/// What tokens of one input say of one another: a signature taken from a sibling, a DPoP proof and the token that is bound to its key,
/// the hash of an access token in an ID token.
void compare(std::vector<report::Inspection> &inspections);

} // namespace jotscope::cli

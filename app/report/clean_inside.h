// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/clean.h"

namespace jotscope::report {

/// Makes what was decrypted and disclosed fit to leave. A token inside leaves as the inspection of its own, so its text goes here.
void cleanInside(jose::Inside &inside, const jose::Token &outer, const Cleaner &cleaner);
/// The claims that only stand in there, each group as an object: for learning what is personal in them.
std::vector<json::Value> claimsInside(const jose::Inside &inside);

} // namespace jotscope::report

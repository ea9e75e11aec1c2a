// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// What to do about a host that gave no answer, or no keys, by how it failed; empty when none of ours did.
QString networkStep(const Facts &facts);

} // namespace jotscope::diagnosis

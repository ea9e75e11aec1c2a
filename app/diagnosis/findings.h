// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"
#include "diagnosis/finding.h"

namespace jotscope::diagnosis {

/// Gravest first; about the token alone, then about the presented environment.
std::vector<Finding> findingsOf(const Facts &facts);

} // namespace jotscope::diagnosis

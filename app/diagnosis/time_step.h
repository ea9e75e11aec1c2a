// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// For a token that is not in time: what else a new one would meet, too.
QString timeStep(const Facts &facts);
/// Where an answer speaks for the user and another does not, or none was about the user. Empty: neither is so.
QString unsettledStep(const Facts &facts);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/journey.h"
#include "report/drawing.h"

namespace jotscope::report {

/// Nine columns from left to right: icon, name, word, detail; tags for the cause and for where the service stopped.
Drawing drawJourney(const diagnosis::Journey &journey, double width);

Ink inkOf(diagnosis::Status status);

} // namespace jotscope::report

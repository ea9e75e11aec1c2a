// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/timeline.h"
#include "report/drawing.h"

namespace jotscope::report {

/// A lane for the token, the user and the service, and the axis below them.
Drawing drawTimeline(const diagnosis::Timeline &timeline, double width);
/// Whether times far from the token's life are compressed behind a break of the axis.
bool hasBreak(const diagnosis::Timeline &timeline);
/// Whether any instant is known: else there is nothing to draw.
bool hasMarks(const diagnosis::Timeline &timeline);

} // namespace jotscope::report

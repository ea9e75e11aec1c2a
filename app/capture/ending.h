// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/draft.h"
#include "capture/shape.h"

namespace jotscope::capture {

/// Decides where the token of a draft ends: where its last part has the length that its algorithm gives; else, over line breaks, as
/// long as the lines look like one wrapped text; else where the first piece ends.
Shape shapeOf(const Draft &draft, QByteArrayView text);

} // namespace jotscope::capture

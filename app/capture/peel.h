// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/layer.h"

#include <optional>

namespace jotscope::capture {

/// Takes one layer of wrapping off the whole text: terminal colours, invisible characters, percent-encoding, backslash escapes of
/// JSON, shells and Markdown, HTML entities and inline tags, quoted-printable. No token holds any of these characters itself, so what
/// is taken off too much only changes its surroundings. Nothing when there is nothing to take off. Linear.
std::optional<Layer> peel(const Layer &layer);

} // namespace jotscope::capture

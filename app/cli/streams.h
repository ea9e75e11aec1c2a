// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "cli/options.h"

#include <functional>

namespace jotscope::cli {

/// Scans each input (a file, every file of a folder, standard input) and hands over what is found as it is found. On a terminal standard
/// error tells how far it is. Ctrl+C ends it, with a word on how far it came and on what was not read. With --follow it goes on as the
/// files grow, until then. 0, or 3 when something could not be read to its end; the others were.
int eachStream(const Options &options, const std::function<void(const std::vector<capture::Sighting> &found)> &take);

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jotscope::cli {

/// From now on the first Ctrl+C (or SIGTERM) is only noted, so that what was done so far can be told; the second one ends the program.
void heedInterrupts();
bool wasInterrupted();

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jotscope::environments {

/// No core dumps, and no other process of this user reads our memory (RLIMIT_CORE 0, PR_SET_DUMPABLE 0): tokens and secrets are in it.
/// main() calls it first in release builds. False when the system refuses.
bool forbidCoreDumps();

} // namespace jotscope::environments

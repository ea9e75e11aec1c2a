// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/core_dumps.h"

#include <sys/prctl.h>
#include <sys/resource.h>

namespace jotscope::environments {

bool forbidCoreDumps()
{
    const rlimit none = {0, 0};
    const bool isLimited = setrlimit(RLIMIT_CORE, &none) == 0;
    const bool isClosed = prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0; // a core_pattern that pipes ignores the limit
    return isLimited && isClosed;
}

} // namespace jotscope::environments

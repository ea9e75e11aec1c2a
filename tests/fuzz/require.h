// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdlib>

/// What must hold for every input; a fuzzer takes the abort for a crash and keeps the input.
inline void require(bool holds)
{
    if (!holds)
        std::abort();
}

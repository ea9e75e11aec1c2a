// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/clock.h"

namespace jotscope::ui {

namespace {

bool &utcShown()
{
    static bool utc = true;
    return utc;
}

} // namespace

bool showsUtc()
{
    return utcShown();
}

void setShowsUtc(bool utc)
{
    utcShown() = utc;
}

} // namespace jotscope::ui

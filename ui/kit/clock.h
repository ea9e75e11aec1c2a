// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jotscope::ui {

/// Times are shown in UTC or in local time, everywhere alike (Ctrl+T). Views read it when they show; the window shows anew on a change.
bool showsUtc();
void setShowsUtc(bool utc);

} // namespace jotscope::ui

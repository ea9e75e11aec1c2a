// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace jotscope::ui {

/// The desktop's fonts stay. Where no desktop names any (a bare X server), Qt's fallback is replaced by what the design was drawn with.
/// Comes after speak(): letters differ by language.
void chooseFonts();

} // namespace jotscope::ui

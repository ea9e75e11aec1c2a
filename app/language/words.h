// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace jotscope {

/// Words that other rooms write as ids or in English, because they are kept, compared or printed as JSON too. Whoever shows them to a
/// person asks Told::again(); they stand here for Linguist to find.
std::span<const char *const> spokenWords();

} // namespace jotscope

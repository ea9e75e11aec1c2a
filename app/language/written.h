// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace jotscope {

/// What the rooms write in English, because it is recorded, sent or printed as well: whole texts, and texts with %1, %2 … where a value
/// was put in. They stand here for Linguist and for retold(); a test compares them with the rooms' sources.
std::span<const char *const> writtenByNet();
std::span<const char *const> writtenByKeys();
std::span<const char *const> writtenByEnvironments();
std::span<const char *const> writtenByDirectory();
std::span<const char *const> writtenElsewhere();
std::span<const char *const> writtenBySystem(); ///< of files and sockets: by Qt and the C library

} // namespace jotscope

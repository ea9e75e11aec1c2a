// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <optional>

namespace jotscope::ui {

/// What a person settled for all runs, apart from how the window looks (LayoutMemory).
struct Preferences {
    std::optional<int> leeway; ///< seconds, in every environment; nothing: each one's own
    bool startsOffline = false;
    std::chrono::seconds secretsStay{60}; ///< on the clipboard; zero: until something else is copied

    static Preferences load();
    void save() const;
};

} // namespace jotscope::ui

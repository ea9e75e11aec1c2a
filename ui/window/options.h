// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/given.h"

#include <QSize>
#include <QStringList>

#include <optional>

namespace jotscope::ui {

/// What the command line of the window asks for.
struct Options {
    bool demo = false;
    QString select;   ///< id of a scenario
    QString theme;    ///< "light", "dark", "high-contrast"; empty: as chosen in the window
    QString language; ///< code of one that the window speaks; empty: as chosen in the window, else the system's
    std::optional<QSize> size;
    QString screenshot; ///< write the window there once the answer has settled, and quit
    QString environments;
    QStringList inputs;     ///< as they stand there: names of files, texts, "-"
    Given given;            ///< what these are
    bool newWindow = false; ///< although there may be one already

    /// A window that is there will do: how a new one is to look (size, theme, language) is no reason for another.
    bool isOrdinary() const { return !demo && !newWindow && screenshot.isEmpty() && environments.isEmpty(); }
    /// A picture is always of the same window: nothing remembered, nothing kept.
    bool usesMemory() const { return screenshot.isEmpty(); }
};

Options readOptions(const QStringList &arguments); ///< ends the program with a message when it does not understand

} // namespace jotscope::ui

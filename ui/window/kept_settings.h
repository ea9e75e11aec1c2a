// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSettings>

namespace jotscope::ui {

/// The settings of this program: ~/.config/jotscope/jotscope.conf, beside the environments file.
class KeptSettings : public QSettings {
public:
    KeptSettings();

    /// Where they stood before they had a folder of their own; taken over once, by whoever first asks for them.
    static void takeOver(const QString &from, const QString &to);
};

} // namespace jotscope::ui

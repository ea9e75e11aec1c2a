// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QSize>
#include <QStringList>

namespace jotscope::sheet {

/// How the window is looked at: language, scale and direction need a program of their own, sizes and colours do not.
struct Look {
    QString language; ///< "en", "de", "zh_CN"
    int scale = 1;
    bool isMirrored = false; ///< right to left
    QList<QSize> sizes;
    QStringList colours;  ///< "light", "dark", "high-contrast"
    bool isWhole = false; ///< also the states that one look is enough for

    QString folderFor(QSize size) const; ///< "de-1024x640", "en-1440x900-2x"
    QStringList arguments() const;       ///< of the program that shows it
};

/// What a sheet is made of: all of it, or for a quick glance English at one size.
QList<Look> looks(bool isQuick);
QSize sizeOf(const QString &text); ///< "1024x640"

} // namespace jotscope::sheet

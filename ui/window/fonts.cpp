// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QStyle>

namespace jotscope::ui {

void chooseFonts()
{
    constexpr double designPoints = 9.75; // 13 px at 96 dpi
    QFont font = QApplication::font();
    const bool isFallback
        = font.family().compare(u"Sans Serif", Qt::CaseInsensitive) == 0 || font.family().compare(u"Sans", Qt::CaseInsensitive) == 0;
    if (!isFallback)
        return;
    const QString drawnWith = QStringLiteral("Noto Sans");
    if (QFontDatabase::families().contains(drawnWith))
        font.setFamily(drawnWith);
    font.setPointSizeF(designPoints);
    QApplication::setFont(font);
}

} // namespace jotscope::ui

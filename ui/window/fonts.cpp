// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/fonts.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QStyle>

namespace jotscope::ui {

namespace {

/// The sibling with Han letters, as the person's language writes them. Left to itself Qt takes any font that has them, also one without
/// bold.
QString hanSibling(const QString &family)
{
    switch (QLocale().language()) {
    case QLocale::Japanese: return family + QStringLiteral(" CJK JP");
    case QLocale::Korean: return family + QStringLiteral(" CJK KR");
    case QLocale::Chinese:
        return family + (QLocale().script() == QLocale::TraditionalHanScript ? QStringLiteral(" CJK TC") : QStringLiteral(" CJK SC"));
    default: return family + QStringLiteral(" CJK SC");
    }
}

} // namespace

void chooseFonts()
{
    constexpr double designPoints = 9.75; // 13 px at 96 dpi
    QFont font = QApplication::font();
    const bool isFallback
        = font.family().compare(u"Sans Serif", Qt::CaseInsensitive) == 0 || font.family().compare(u"Sans", Qt::CaseInsensitive) == 0;
    if (!isFallback)
        return;
    const QString drawnWith = QStringLiteral("Noto Sans");
    const QStringList known = QFontDatabase::families();
    QStringList wanted = {drawnWith, hanSibling(drawnWith)};
    wanted.removeIf([&known](const QString &one) { return !known.contains(one); });
    if (!wanted.isEmpty())
        font.setFamilies(wanted);
    font.setPointSizeF(designPoints);
    QApplication::setFont(font);
}

} // namespace jotscope::ui

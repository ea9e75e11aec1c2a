// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet/look.h"

namespace jotscope::sheet {

namespace {

const QSize usual(1440, 900);
const QSize small(1024, 640);

QString textOf(QSize size)
{
    return QStringLiteral("%1x%2").arg(size.width()).arg(size.height());
}

} // namespace

QString Look::folderFor(QSize size) const
{
    QString folder = language + u'-' + textOf(size);
    if (scale != 1)
        folder += QStringLiteral("-%1x").arg(scale);
    return isMirrored ? folder + QStringLiteral("-mirrored") : folder;
}

QStringList Look::arguments() const
{
    QStringList all{QStringLiteral("--language"), language, QStringLiteral("--scale"), QString::number(scale)};
    for (const QSize size : sizes)
        all << QStringLiteral("--size") << textOf(size);
    for (const QString &one : colours)
        all << QStringLiteral("--colours") << one;
    if (isMirrored)
        all << QStringLiteral("--mirrored");
    if (isWhole)
        all << QStringLiteral("--whole");
    return all;
}

QList<Look> looks(bool isQuick)
{
    const QString english = QStringLiteral("en");
    const QStringList both{QStringLiteral("light"), QStringLiteral("dark")};
    const QStringList three = both + QStringList{QStringLiteral("high-contrast")};
    if (isQuick)
        return {{english, 1, false, {usual}, both}};
    QList<Look> all{{english, 1, false, {usual}, three, true}, {english, 1, false, {small}, three}};
    for (const char *language : {"de", "zh_CN"})
        all.append({QString::fromLatin1(language), 1, false, {usual, small}, three});
    for (const char *language : {"en", "de", "zh_CN"})
        all.append({QString::fromLatin1(language), 2, false, {usual}, three});
    all.append({english, 1, true, {usual, small}, both});
    return all;
}

QSize sizeOf(const QString &text)
{
    const QStringList sides = text.split(u'x');
    return sides.size() == 2 ? QSize(sides[0].toInt(), sides[1].toInt()) : QSize();
}

} // namespace jotscope::sheet

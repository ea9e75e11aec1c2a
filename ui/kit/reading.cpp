// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/reading.h"

#include <QSplitter>
#include <QStyle>

namespace jotscope::ui {

Qt::LayoutDirection directionOf(const QString &text)
{
    return text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
}

int readingFlags(const QString &text, Qt::LayoutDirection window, Qt::Alignment where)
{
    const auto forced = text.isRightToLeft() ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight;
    return int(QStyle::visualAlignment(window, where) | Qt::AlignAbsolute) | forced | Qt::TextSingleLine;
}

void keepWithin(QSplitter *sides)
{
    if (sides->isRightToLeft() && sides->orientation() == Qt::Horizontal)
        sides->setContentsMargins(0, 0, 1, 0);
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/reading.h"

#include <QLabel>
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

void beginWithWindow(QLabel *label)
{
    const Qt::Alignment vertical = label->alignment() & Qt::AlignVertical_Mask;
    label->setAlignment(QStyle::visualAlignment(label->layoutDirection(), Qt::AlignLeft | vertical) | Qt::AlignAbsolute);
}

QMargins marginsFrom(const QWidget *window, QMargins margins)
{
    return window->isRightToLeft() ? QMargins(margins.right(), margins.top(), margins.left(), margins.bottom()) : margins;
}

void keepWithin(QSplitter *sides)
{
    if (sides->isRightToLeft() && sides->orientation() == Qt::Horizontal)
        sides->setContentsMargins(0, 0, 1, 0);
}

} // namespace jotscope::ui

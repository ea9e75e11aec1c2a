// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell.h"

#include <QStringList>

namespace jotscope::ui {

QString wordsOf(const Cell &cell)
{
    QStringList words{cell.text, cell.badge, cell.link};
    if (cell.badgeFirst)
        words.swapItemsAt(0, 1);
    words.removeAll(QString());
    return words.join(u' ');
}

QString wordsOf(const std::vector<Cell> &cells)
{
    QStringList words;
    for (const Cell &cell : cells)
        words += wordsOf(cell);
    return words.join(u' ');
}

} // namespace jotscope::ui

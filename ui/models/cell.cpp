// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell.h"

#include "report/visible.h"

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

QString copiedOf(const std::vector<Cell> &cells, Copied what)
{
    if (cells.empty())
        return {};
    const bool isNamed = cells.size() > 1;
    QStringList values;
    for (std::size_t i = isNamed ? 1 : 0; i < cells.size(); ++i)
        values += report::visible(cells[i].text);
    values.removeAll(QString());
    const QString name = isNamed ? cells.front().text : cells.front().badge;
    const QString value = values.join(QStringLiteral(", "));
    return what == Copied::Value || name.isEmpty() ? value : QStringLiteral("%1: %2").arg(report::visible(name), value);
}

QString copiedOf(const QModelIndex &index, Copied what)
{
    const QVariant pair = index.data(CopyPairRole);
    if (what == Copied::Pair && pair.isValid())
        return pair.toString();
    const QVariant own = index.data(CopyRole);
    const QVariant cell = index.data(CellRole);
    const QString value = own.isValid() ? own.toString()
        : cell.isValid()                ? report::visible(wordsOf(cell.value<Cell>()))
                                        : withoutIsolates(index.data(Qt::AccessibleTextRole).toString());
    const QString name = index.isValid() ? index.model()->headerData(index.column(), Qt::Horizontal).toString() : QString();
    const bool isNamed = what == Copied::Pair && cell.isValid() && !name.isEmpty();
    return isNamed ? QStringLiteral("%1: %2").arg(name, value) : value;
}

} // namespace jotscope::ui

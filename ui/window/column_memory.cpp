// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/column_memory.h"

#include "ui/views/table.h"
#include "ui/window/kept_settings.h"

#include <algorithm>

namespace jotscope::ui {

namespace {

QString keyOf(const Table *table)
{
    return QStringLiteral("columns/") + table->objectName();
}

QList<double> read(const QStringList &written)
{
    QList<double> widths;
    for (const QString &one : written)
        widths.append(one.toDouble());
    return widths;
}

void keep(const Table *table)
{
    const QList<double> &widths = table->byHand();
    KeptSettings settings;
    if (std::ranges::all_of(widths, [](double width) { return width <= 0; })) {
        settings.remove(keyOf(table));
        return;
    }
    QStringList written;
    for (const double width : widths)
        written.append(QString::number(width, 'f', 1));
    settings.setValue(keyOf(table), written);
}

} // namespace

void forgetColumns()
{
    KeptSettings().remove(QStringLiteral("columns"));
}

void keepColumns(QWidget *window)
{
    const KeptSettings settings;
    for (Table *table : window->findChildren<Table *>()) {
        if (table->objectName().isEmpty())
            continue;
        table->setByHand(read(settings.value(keyOf(table)).toStringList()));
        QObject::connect(table, &Table::columnsMoved, table, [table] { keep(table); });
    }
}

} // namespace jotscope::ui

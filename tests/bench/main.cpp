// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QStringList>

namespace jotscope::bench {
void core();
void explaining();
void reporting();
void sizes();
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const auto wants = [&application](const char *name) {
        const QStringList names = application.arguments().mid(1);
        return names.isEmpty() || names.contains(QLatin1String(name));
    };
    if (wants("core"))
        jotscope::bench::core();
    if (wants("explain"))
        jotscope::bench::explaining();
    if (wants("report"))
        jotscope::bench::reporting();
    if (wants("size"))
        jotscope::bench::sizes();
}

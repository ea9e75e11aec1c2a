// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include <cstdio>

namespace jotscope::bench {
void core();
void explaining();
void networking();
void relaying();
void reporting();
void memory();
void scanning();
void sizes();
}

/// All figures, or those that are named: `./dev bench sizes`.
int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const std::pair<const char *, void (*)()> parts[] = {{"core", jotscope::bench::core}, {"explaining", jotscope::bench::explaining},
        {"networking", jotscope::bench::networking}, {"relaying", jotscope::bench::relaying}, {"memory", jotscope::bench::memory},
        {"reporting", jotscope::bench::reporting}, {"scanning", jotscope::bench::scanning}, {"sizes", jotscope::bench::sizes}};
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    bool isAny = wanted.isEmpty();
    for (const auto &[name, run] : parts) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(name)))
            continue;
        isAny = true;
        run();
    }
    if (!isAny)
        std::fprintf(stderr, "Expected core, explaining, memory, networking, relaying, reporting, scanning or sizes, found %s.\n",
            qPrintable(wanted.join(QLatin1Char(' '))));
    return isAny ? 0 : 2;
}

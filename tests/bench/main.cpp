// SPDX-License-Identifier: GPL-3.0-or-later
#include <QApplication>

#include <algorithm>
#include <cstdio>
#include <memory>

namespace jotscope::bench {
void core();
void explaining();
void judging();
void listing();
void networking();
void relaying();
void reporting();
void memory();
void scanning();
void sizes();
void window();
}

/// All figures, or those that are named: `./dev bench sizes`.
int main(int argc, char **argv)
{
    const auto isPainted
        = [](const char *name) { return qstrcmp(name, "listing") == 0 || qstrcmp(name, "reporting") == 0 || qstrcmp(name, "window") == 0; };
    const bool paints = argc == 1 || std::any_of(argv + 1, argv + argc, isPainted);
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const std::unique_ptr<QCoreApplication> application(paints ? new QApplication(argc, argv) : new QCoreApplication(argc, argv));
    const std::pair<const char *, void (*)()> parts[] = {{"core", jotscope::bench::core}, {"explaining", jotscope::bench::explaining},
        {"judging", jotscope::bench::judging}, {"listing", jotscope::bench::listing}, {"networking", jotscope::bench::networking},
        {"relaying", jotscope::bench::relaying}, {"memory", jotscope::bench::memory}, {"reporting", jotscope::bench::reporting},
        {"scanning", jotscope::bench::scanning}, {"sizes", jotscope::bench::sizes}, {"window", jotscope::bench::window}};
    const QStringList wanted = QCoreApplication::arguments().mid(1);
    bool isAny = wanted.isEmpty();
    for (const auto &[name, run] : parts) {
        if (!wanted.isEmpty() && !wanted.contains(QLatin1String(name)))
            continue;
        isAny = true;
        run();
    }
    if (!isAny)
        std::fprintf(stderr,
            "Expected core, explaining, judging, listing, memory, networking, relaying, reporting, scanning, sizes or window, found %s.\n",
            qPrintable(wanted.join(QLatin1Char(' '))));
    return isAny ? 0 : 2;
}

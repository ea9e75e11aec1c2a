// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/core_dumps.h"
#include "ui/kit/icons.h"
#include "ui/kit/language.h"
#include "ui/kit/system_scheme.h"
#include "ui/window/fonts.h"
#include "ui/window/instance.h"
#include "ui/window/layout_memory.h"
#include "ui/window/main_window.h"
#include "ui/window/picture.h"

#include <QApplication>
#include <QFile>
#include <QTimer>

#include <cstdio>
#include <unistd.h>

namespace {

/// What stands on the command line, standard input read to its end.
jotscope::ui::Given given(const QStringList &inputs)
{
    QFile input;
    (void)input.open(stdin, QIODevice::ReadOnly);
    if (inputs.contains(u"-") && isatty(STDIN_FILENO))
        fputs("jotscope: Reading from the terminal: paste, then end with Ctrl+D.\n", stderr);
    auto read = jotscope::ui::readGiven(inputs, input);
    if (read)
        return std::move(*read);
    fprintf(stderr, "jotscope: %s\n", qPrintable(read.error().message));
    std::exit(3);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace jotscope::ui;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jotscope"));
    QApplication::setApplicationVersion(QStringLiteral(JOTSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.jotscope.Jotscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jotscope.svg")));
    SystemScheme system;
    Options options = readOptions(QApplication::arguments());
    options.given = given(options.inputs);
    speak(options.usesMemory() && options.language.isEmpty() ? LayoutMemory::load().language : options.language);
    chooseFonts();
    Instance instance;
    if (options.isOrdinary() && !instance.claim() && instance.handOver(options.given))
        return 0;
    MainWindow window(options, &system);
    QObject::connect(&instance, &Instance::received, &window, &MainWindow::open);
    window.show();
#ifndef __SANITIZE_ADDRESS__ // whose look for leaks needs a process that may be looked into
    // The desktop's portal looks once at whoever asks it for the colours; then the process may close.
    QTimer::singleShot(2'000, &app, [] { jotscope::environments::forbidCoreDumps(); });
#endif
    if (!options.screenshot.isEmpty())
        takePicture(&window, options.screenshot);
    return QApplication::exec();
}

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/icons.h"
#include "ui/kit/system_scheme.h"
#include "ui/window/fonts.h"
#include "ui/window/main_window.h"
#include "ui/window/picture.h"

#include <QApplication>

int main(int argc, char **argv)
{
    using namespace jotscope::ui;
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("jotscope"));
    QApplication::setApplicationVersion(QStringLiteral(JOTSCOPE_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("io.github.jotscope.Jotscope"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/jotscope.svg")));
    chooseFonts();
    SystemScheme system;
    const Options options = readOptions(QApplication::arguments());
    MainWindow window(options, &system);
    window.show();
    if (!options.screenshot.isEmpty())
        takePicture(&window, options.screenshot);
    return QApplication::exec();
}

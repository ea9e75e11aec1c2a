// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/picture.h"

#include "ui/window/main_window.h"

#include <QApplication>
#include <QTimer>

namespace jotscope::ui {

namespace {
constexpr int pollMs = 50;
constexpr int calmPolls = 8; ///< that long nothing may be under way
}

void takePicture(MainWindow *window, const QString &path)
{
    auto *timer = new QTimer(window);
    timer->setProperty("calm", 0);
    QObject::connect(timer, &QTimer::timeout, window, [window, timer, path] {
        const int calm = window->isSettled() ? timer->property("calm").toInt() + 1 : 0;
        timer->setProperty("calm", calm);
        if (calm < calmPolls)
            return;
        timer->stop();
        const bool isWritten = window->grab().save(path, "PNG");
        if (!isWritten)
            fprintf(stderr, "jotscope: %s cannot be written\n", qPrintable(path));
        QApplication::exit(isWritten ? 0 : 3);
    });
    timer->start(pollMs);
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jotscope::ui {

class MainWindow;

/// Writes a PNG of the window once its answer has settled, and ends the program (with 3 when the file cannot be written).
void takePicture(MainWindow *window, const QString &path);

} // namespace jotscope::ui

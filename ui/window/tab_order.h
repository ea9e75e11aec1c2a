// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace jotscope::ui {

/// Where Tab goes in a window: through these areas in their order, inside each as its widgets were made; what is in none of them comes
/// before them. Null: there is no stop.
QWidget *nextTabStop(QWidget *window, const std::vector<QWidget *> &areas, bool forward);

} // namespace jotscope::ui

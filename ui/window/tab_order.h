// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

class QWidget;

namespace jotscope::ui {

/// Where Tab stops in a window, in the order of `blocks`; within a block as its widgets were made, a row of tabs before what it shows. A
/// block inside another counts as that one's.
std::vector<QWidget *> tabStops(QWidget *window, const std::vector<QWidget *> &blocks);
/// The first of them within `part`; null where there is none.
QWidget *firstTabStop(QWidget *part);

} // namespace jotscope::ui

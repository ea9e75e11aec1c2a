// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jotscope::ui {

/// Gives the tables in a window that have an objectName the column widths of before, and keeps those that a hand changes from now on.
void keepColumns(QWidget *window);
/// Also those of windows that are not open.
void forgetColumns();

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jotscope::ui {

/// Nothing that moves carries meaning; all of it is off when the desktop or the person says so.
bool movesAreWelcome(const QWidget *widget);
void setMotionReduced(bool reduced);
bool isMotionReduced();

} // namespace jotscope::ui

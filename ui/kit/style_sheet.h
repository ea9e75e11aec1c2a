// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

class QWidget;

namespace jotscope::ui {

/// The style sheet of the scheme in force. Buttons carry their kind as the dynamic property "kind":
/// "primary" (filled), "tool" and "icon" (no frame until hovered), "link" (accent, underlined), "segment-first", "segment", "segment-last",
/// "menu" (opens one), "toggle" (stays down).
QString styleSheet();
QColor disabledInk(Scheme where = scheme()); ///< of words and icons that cannot be used now
void setKind(QWidget *widget, const char *kind);

} // namespace jotscope::ui

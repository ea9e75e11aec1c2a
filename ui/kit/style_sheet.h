// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QPalette>

class QWidget;

namespace jotscope::ui {

/// Labels in the faint colour take their ink from here: no link of ours is ever visited, and hints in fields are grey in high contrast.
constexpr QPalette::ColorRole faintInk = QPalette::LinkVisited;

/// The style sheet of the scheme in force. Buttons carry their kind as the dynamic property "kind":
/// "primary" (filled), "tool" and "icon" (no frame until hovered), "link" (accent, underlined), "segment-first", "segment", "segment-last",
/// "menu" (opens one), "toggle" (stays down).
QString styleSheet();
QColor disabledInk(Scheme where = scheme()); ///< of words and icons that cannot be used now
void setKind(QWidget *widget, const char *kind);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace jotscope::ui {

/// What a colour is for. Every pane paints with roles, never with colours of its own.
enum class Role {
    Text,
    Soft,
    Faint,
    Accent,
    OnAccent,
    Ok,
    Warn,
    Fail,
    Unknown,
    PartHeader,
    PartPayload,
    PartSignature,
    Outline,
    Window,
    Pane,
    Sunken,
    Selection,
    Line,
    TintOk,
    TintWarn,
    TintFail,
    TintUnknown,
    TintInfo,
};
constexpr int roleCount = int(Role::TintInfo) + 1;

enum class Scheme { Light, Dark, HighContrast };

/// The scheme in force. applyScheme() sets the application's palette and style sheet; widgets hear QEvent::PaletteChange and repaint.
Scheme scheme();
void applyScheme(Scheme scheme);
QColor colour(Role role);
/// The ground that goes with a status; `otherwise` for what is none.
Role tintOf(Role role, Role otherwise = Role::TintInfo);
QColor colour(Role role, Scheme scheme); ///< of a given scheme, for tests and contact sheets

/// The desktop's fixed-pitch font at the size of the application's font.
QFont fixedFont();
/// The application's font times `factor` (headline 1.6, card title 1.15, detail 0.92 …), never below 11 px.
QFont scaledFont(double factor, bool semibold = false);
/// A whole number of pixels for `times` line heights of the application's font: panes measure in lines, not in pixels.
int lines(double times);

/// Text for a tooltip or an item's ToolTipRole: Qt takes some plain texts there for rich text; this one never is.
QString plainTip(const QString &text);

} // namespace jotscope::ui

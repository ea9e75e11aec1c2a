// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace jotscope::ui {

/// The application's font times `scale` (scaledFont()), now and whenever that changes: with the zoom, or with the desktop's.
/// `fixed`: the fixed-pitch one. Once for a widget.
void keepFont(QWidget *widget, double scale, bool semibold = false, bool fixed = false);

/// While it lives no font is set: a style sheet that is being applied walks all widgets with a list of those whose font was set.
class FontPause {
public:
    FontPause();
    ~FontPause();
    FontPause(const FontPause &) = delete;
    FontPause &operator=(const FontPause &) = delete;
};

/// Qt tells of a new font to windows alone; whoever scales it by itself must hear of it too. To be called when a window has been told.
void passOnFontChange(QWidget *window);

} // namespace jotscope::ui

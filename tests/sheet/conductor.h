// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sheet/look.h"

#include <QDir>
#include <QProcessEnvironment>

namespace jotscope::sheet {

/// How a program of ours paints without a display: the offscreen screen, as large as the window, at that scale.
QProcessEnvironment offscreen(const QDir &folder, int scale);

/// Starts a program for each look, one after the other, and joins what they painted. Returns the program's exit code: 0, 1 with complaints
/// (which it prints), 2 when something could not be painted.
int conduct(const QDir &folder, const QStringList &groups, bool isQuick);

/// The pictures of README and metainfo, into that folder.
int paintPictures(const QDir &folder);

} // namespace jotscope::sheet

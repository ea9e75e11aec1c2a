// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>

namespace jotscope::sheet {

/// Joins the pictures of each FOLDER/LOOK/GROUP into FOLDER/LOOK/GROUP.png, a row per state, a column per colours, and writes
/// FOLDER/index.html, which shows all of them. False: something could not be written.
bool joinAll(const QDir &folder);

} // namespace jotscope::sheet

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jotscope::report {

/// Hostile text made harmless to read: C0, C1, DEL, bidi controls, zero-width, line and paragraph separators and tag characters become
/// "<U+202E>"; line breaks too, unless `keepLines`.
QString visible(const QString &text, bool keepLines = false);

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace jotscope::report {

/// Hostile text made harmless to read: C0, C1, DEL, bidi controls, zero-width, line and paragraph separators and tag characters become
/// "<U+202E>"; line breaks too, unless `keepLines`.
QString visible(const QString &text, bool keepLines = false);

/// Characters that are not seen, or that move what stands beside them: those of visible(), fillers, private use, noncharacters and lone
/// surrogates. None of them leaves in any format but as its code.
bool isHidden(char32_t point);
QString codeOf(char32_t point); ///< "U+202E"

/// The next code point of `text` at `at`, which moves behind it; a lone surrogate is returned as it is.
char32_t nextPoint(QStringView text, qsizetype &at);

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jotscope::diagnosis {

/// What a code point is, where that matters in an id.
enum class CharacterKind { Ordinary, Blank, ZeroWidth, Control, Bidi, Tag, PrivateUse, LookAlike, Surrogate };

CharacterKind kindOf(char32_t codePoint);
/// "NO-BREAK SPACE", "CYRILLIC SMALL LETTER A"; "U+00E9" with its script where there is no name here.
QString nameOf(char32_t codePoint);
/// The ASCII letter that a Cyrillic, Greek or full-width one looks like; 0 when none.
char latinFor(char32_t codePoint);
/// "Latin", "Cyrillic", "Greek", … of letters; empty for what all scripts share.
QString scriptOf(char32_t codePoint);
/// "U+00A0"
QString codeOf(char32_t codePoint);
/// Half a character (a lone surrogate) stays what it is; QString::toUcs4() makes U+FFFD of it.
std::vector<char32_t> codePointsOf(const QString &text);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/blanks.h"

#include <QString>
#include <QStringView>

#include <vector>

namespace jotscope::ui {

using report::Blanks;

/// A stretch of a text that is painted in one way.
struct Piece {
    enum class Kind {
        Plain,
        Code,      ///< control, bidi, zero-width, tag, private use: `text` is "U+200B"
        Blank,     ///< a leading, trailing or non-breaking space: painted as a boxed dot
        Lookalike, ///< letters of another script inside a Latin word
    };
    Kind kind = Kind::Plain;
    QString text;
    int begin = 0; ///< UTF-16 units in the source
    int end = 0;
};

/// Nothing in a claim may hide or reorder: every character is in exactly one piece, in order. Overlooked and odd blanks are pieces of their
/// own.
std::vector<Piece> piecesOf(QStringView text, Blanks blanks = Blanks::AtEnds);

/// The text for ears, tooltips and sentences: codes and the names of blanks in angle brackets, wrapped in isolates so that it cannot
/// reorder its neighbours.
QString isolated(const QString &text, Blanks blanks = Blanks::AtEnds);
/// Names what is not as it seems ("U+0430 CYRILLIC inside a Latin word at character 3"); empty for an honest text.
QString warningOf(QStringView text);

/// At most `most` UTF-16 units, never half a surrogate pair.
QString cutAt(const QString &text, int most);

} // namespace jotscope::ui

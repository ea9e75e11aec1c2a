// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"
#include "ui/models/hostile.h"

#include <QFont>

namespace jotscope::ui {

/// So many lines has a row that shows all it says: of a page, not of a book. A word longer than its line is broken too then.
constexpr int wholeText = 60;

/// Where the lines of a text begin that is broken between words, at most `most` of them: the last one takes all that is left, whether it
/// fits or not. What has no place to break stays whole: nothing wraps letter by letter unless all is to be seen (`wholeText`).
std::vector<int> breaksBetweenWords(const QString &text, const QFont &font, const std::vector<Mark> &marks, qreal width, int most);

/// What of a text's marks and pieces stands in one stretch of it, counted from where the stretch begins.
std::vector<Mark> marksWithin(const std::vector<Mark> &marks, int begin, int end);
std::vector<Piece> piecesWithin(const std::vector<Piece> &pieces, int begin, int end);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jotscope::report {

/// A text without its percent-escapes.
struct Unescaped {
    QString text;
    std::vector<qsizetype> begins; ///< where each of its units began in the text as it was; one more for its end
    int times = 0;                 ///< how often there was something to undo
};

/// Undoes them up to so many times. What is no escape of UTF-8 stays as it is.
Unescaped unescaped(const QString &text, int most);

} // namespace jotscope::report

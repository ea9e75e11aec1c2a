// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace jotscope::capture {

/// What stands between two pieces of one token.
enum class Seam {
    None,
    Blank,         ///< blanks on one line, as when a wrapped text was pasted into one line
    LineBreak,     ///< a soft wrap, with indentation or a mail's quote marks
    Continuation,  ///< a line break that its writer marked: \ ^ ` or =
    Concatenation, ///< "…" + "…" of a programming language
};

struct Join {
    Seam seam = Seam::None;
    qsizetype next = 0; ///< where the next piece begins
};
/// What may lead from the end of one piece at `at` to another. Looks a bounded number of octets ahead.
Join joinAt(QByteArrayView text, qsizetype at);

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/token_records.h"

namespace jotscope::ui {

/// One word of the filter: it has to stand somewhere in what a row tells. What begins a plain word for a class of verdicts ("rejected",
/// "valid") finds all of that class, whatever the row calls its own verdict ("user deleted").
struct FilterWord {
    QByteArray text; ///< folded
    /// What is looked for in verdicts: nothing for the whole word of a class, because "valid" also stands in "invalid"; behind another word
    /// both, for the sake of "not yet valid".
    QByteArray verdict;
    quint8 states = 0; ///< a bit for each TokenState that it is a word for

    bool isFor(TokenState state) const { return (states >> int(state) & 1) != 0; }
};

/// In the window's language.
std::vector<FilterWord> filterWords(const QString &filter);

} // namespace jotscope::ui

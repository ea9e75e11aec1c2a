// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/service_answer.h"
#include "diagnosis/service_table.h"

namespace jotscope::diagnosis {

/// How words of a text stand in an answer.
struct Fit {
    int score = 0;          ///< 0: not at all; the longer and the more exact, the better
    QString words;          ///< the part of the answer that matched
    bool isLiteral = false; ///< letter for letter
    bool isClause = false;  ///< a clause of their own, not a part of another one
};

/// A text of the table that an answer fits.
struct Hit {
    const ServiceProfile *profile = nullptr;
    const ServiceText *text = nullptr;
    int score = 0;
    Fit fit;
    bool isByCode = false;    ///< the answer bears this text's code
    bool isOthers = false;    ///< others say that too: whose words they are is not known
    bool isOrderOpen = false; ///< others answer in this form, who check in another order

    bool isByWords() const { return fit.score > 0; }
    QString words() const { return fit.words.isEmpty() && isByCode ? text->code : fit.words; }
};

/// The best fitting texts: several only when as many services say the same. `configured` is a profile's id and may be empty.
std::vector<Hit> bestHits(const ServiceAnswer &answer, const QString &configured);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// The first sign of the user in any form: here, under another id or spelling, in a bin, in another environment.
struct Trace {
    enum class Where { Nowhere, Here, OtherId, Bin, OtherEnvironment };
    Where where = Where::Nowhere;
    const directory::Question *question = nullptr; ///< null: no trace
    const Place *place = nullptr;
    QString text; ///< English: "staging has this user"
};

Trace traceOf(const Facts &facts);

/// Every question of that purpose in the presented environment whose answer brought a record.
std::vector<const directory::Question *> foundBy(const Facts &facts, directory::Question::Purpose purpose);

} // namespace jotscope::diagnosis

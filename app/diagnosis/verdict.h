// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// What the environment at `index` makes of the token: signature, claims and, where there is a user endpoint, the user.
Verdict verdictOf(const Facts &facts, std::size_t index);
/// Of the text alone, where there is no environment.
Verdict verdictOf(const Evidence &evidence);
QStringList missingScopes(const jose::Token &token, const environments::Environment &environment);

} // namespace jotscope::diagnosis

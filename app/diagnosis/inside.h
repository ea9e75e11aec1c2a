// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

/// What stands inside a token: behind encryption, in disclosures, or as another token.
namespace jotscope::diagnosis {

/// How much of a verdict what was found there allows: the worst of it. Accepted where there is nothing against it.
Verdict verdictOfInside(const Evidence &evidence);

/// The diagnosis of a token that wraps another one: the answer for the inner token is its answer, where the wrapping holds.
/// Encryption holds when it was opened, a signature when it verifies.
Diagnosis throughWrapping(const Diagnosis &outer, const Diagnosis &inner);

} // namespace jotscope::diagnosis

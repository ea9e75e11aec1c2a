// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/beside.h"
#include "report/inspection.h"

namespace jotscope {

/// Tokens of one input, in its order, are compared with each other and with what stood beside them: a proof with the token that is
/// bound to its key, an ID token with its access token, code and state, a bound token with the client's certificate, a failed signature
/// with that of another one. What was found before is forgotten.
void compare(const std::vector<report::Inspection *> &tokens, const capture::Beside &beside);
void compare(std::vector<report::Inspection> &tokens, const capture::Beside &beside = {});

} // namespace jotscope

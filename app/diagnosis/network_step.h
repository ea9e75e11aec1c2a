// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// What to do about a host that gave no answer, or no keys, by how it failed; empty when none of ours did.
QString networkStep(const Facts &facts);
/// The user endpoint is asked without any secret.
bool lacksCredential(const Facts &facts);
/// What to do where it refuses us, and not the token.
QString credentialStep(const Facts &facts);
/// Until when to wait where it was asked too often.
QString limitStep(const Facts &facts);

} // namespace jotscope::diagnosis

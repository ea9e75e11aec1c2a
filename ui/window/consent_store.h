// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector.h"

namespace jotscope::ui {

/// What "Always allow these" keeps, as consent for this run; nothing when the file is missing or broken.
net::Consent approvedConsent();
/// Adds rows for always. A row with the token is never among them, nor one that is refused.
Result<void> approveForAlways(const std::vector<ConsentRow> &rows);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "inspector.h"

namespace jotscope::ui {

/// What "Always allow these" keeps, as consent for this run; nothing when the file is missing or broken.
net::Consent approvedConsent();
/// Adds rows for always. A row with the token is never among them, nor one that is refused.
Result<void> approveForAlways(const std::vector<ConsentRow> &rows);

/// No longer for always; a missing file had none.
Result<void> forgetApprovals(const QSet<QString> &origins);
/// What is left of it when nothing may go to those.
net::Consent without(net::Consent consent, const QSet<QString> &origins);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/journey.h"
#include "jose/token.h"

#include <optional>

namespace jotscope::ui {

/// What is chosen, everywhere at once: choosing a step selects its claim, its bytes, its matrix column and its findings.
struct Selection {
    std::optional<diagnosis::Step> step;
    jose::Part part = jose::Part::Payload;
    QString claim;       ///< name of a header parameter or claim; empty: none
    int exchange = 0;    ///< Exchange::number; 0: none
    QString environment; ///< empty: the presented one
};

/// The step a claim belongs to, and the claim a step is about ("iss" ↔ Issuer, "alg"/"kid" ↔ Key …).
std::optional<diagnosis::Step> stepOfClaim(jose::Part part, const QString &claim);
Selection selectionOfStep(diagnosis::Step step);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// What the place's not-found answer is worth, of a token that was issued then.
Absence absenceOf(const Place &place, const std::optional<QDateTime> &issued);

/// What the request that needs nothing but our credential says of it.
enum class ControlSays {
    Nothing, ///< not asked, or answered by a fault of the moment
    Accepted,
    Refused,
    NotThere, ///< answered like a wrong path, as some do without the right
    Nobody    ///< accepted, and the list of users is empty
};
ControlSays controlOf(const Place &place);

} // namespace jotscope::diagnosis

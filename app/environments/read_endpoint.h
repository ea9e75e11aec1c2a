// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/members.h"
#include "environments/user_endpoint.h"

namespace jotscope::environments {

/// `user_endpoint` or `identity_endpoint`.
UserEndpoint readEndpoint(Reading &reading, const Spot &spot);
/// Takes what a preset may be overridden with (lookup, found, not_found, state, time, alternates …) from an endpoint's members.
json::Value readOverrides(Reading &reading, Members &members);

} // namespace jotscope::environments

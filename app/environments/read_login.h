// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/login.h"
#include "environments/members.h"

namespace jotscope::environments {

/// `login` of an environment.
Login readLogin(Reading &reading, const Spot &spot);

} // namespace jotscope::environments

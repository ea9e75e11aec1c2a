// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo.h"
#include "demo/people.h"

namespace jotscope::demo {

/// A sample for every cause, topic by topic; in each the ones that people meet most first.
Result<std::vector<Scenario>> makeScenarios(const Sites &sites, const QDateTime &now);

} // namespace jotscope::demo

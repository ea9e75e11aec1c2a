// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/demo.h"
#include "demo/site.h"

namespace jotscope::demo {

/// The deployments of the demo, as its scenarios need them.
struct Sites {
    Site &staging;
    Site &prod;
    Site &legacy; ///< its admin secret was revoked
    Site &local;  ///< its user directory is down
};

void addUsers(const Sites &sites, const QDateTime &now);
Result<std::vector<Scenario>> makeScenarios(const Sites &sites, const QDateTime &now);

} // namespace jotscope::demo

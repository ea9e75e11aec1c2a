// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "json/value.h"

namespace jotscope::report {

/// `jotscope/inspection/1` (see resources/schemas). The inspections must already be redacted as wanted.
json::Value toJson(const std::vector<Inspection> &inspections, const QDateTime &asOf);

} // namespace jotscope::report

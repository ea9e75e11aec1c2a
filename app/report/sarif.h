// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "json/value.h"

namespace jotscope::report {

/// SARIF 2.1.0, as code scanners hand it to CI: one result per finding and flaw, and one for the strongest cause of a rejection.
json::Value toSarif(const std::vector<Inspection> &inspections);

} // namespace jotscope::report

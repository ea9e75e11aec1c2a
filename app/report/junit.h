// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::report {

/// JUnit XML as CI servers read it: a suite per token, a case per check; the verdict is the first case. What is undecided is an error,
/// what was not asked is skipped.
QByteArray toJunit(const std::vector<Inspection> &inspections);

} // namespace jotscope::report

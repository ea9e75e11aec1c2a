// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::ui {

class ReportPage;

/// Totals, groups of like tokens, and a row for each of the first `shown`.
void writeSummary(ReportPage &page, const std::vector<report::Inspection> &inspections, std::size_t shown);
const char *drawingOf(diagnosis::Verdict verdict); ///< of the icon set

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/redact.h"
#include "json/value.h"

namespace jotscope::cli {

/// One member of `tokens` of jotscope/inspection/1, on a line of its own.
QByteArray tokenLine(const report::Inspection &inspection, const QDateTime &asOf);

} // namespace jotscope::cli

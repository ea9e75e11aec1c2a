// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "json/value.h"

namespace jotscope::report {

/// `jotscope/inspection/1` (see resources/schemas). The inspections must already be redacted as wanted.
json::Value toJson(const std::vector<Inspection> &inspections, const QDateTime &asOf);

/// The same as text, a token after the other, so that many need no more memory than one: what stands before them, each, what stands behind.
QByteArray jsonBefore(const std::vector<Inspection> &inspections, const QDateTime &asOf);
QByteArray jsonOf(const Inspection &inspection, std::size_t index);
QByteArray jsonBehind(std::size_t count);

} // namespace jotscope::report

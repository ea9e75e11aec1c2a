// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

namespace jotscope::report {

/// One self-contained HTML file: no script, no remote resource, strict CSP, light and dark, prints on A4. Already redacted input;
/// `removed` is printed at the end. Every value from a token or an answer is escaped text with control and bidi characters made visible.
QByteArray toHtml(const std::vector<Inspection> &inspections, const QStringList &removed);

} // namespace jotscope::report

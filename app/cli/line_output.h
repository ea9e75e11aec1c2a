// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "report/redact.h"

namespace jotscope::cli {

/// One member of `tokens` of jotscope/inspection/1, on a line of its own.
QByteArray tokenLine(const report::Inspection &inspection, const QDateTime &asOf);

/// What was found on a line of its own, as --format wants it and without what --redact takes: the above, or with `text` the same in words:
/// "app.log, line 12: jws RS256, kid a1, iss https://id.example, sub 7c2e…, GET https://api.example → HTTP/1.1 404".
QByteArray foundLine(const capture::Sighting &sighting, const Options &options, report::Redactor &redactor, const QDateTime &now);

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"
#include "report/redact.h"
#include "json/value.h"

namespace jotscope::cli {

/// One member of `tokens` of jotscope/inspection/1, on a line of its own.
QByteArray tokenLine(const report::Inspection &inspection, const QDateTime &asOf);

/// The same in words: "app.log, line 12: jws RS256, kid a1, iss https://id.example, sub 7c2e…, GET https://api.example → HTTP/1.1 404".
QByteArray tokenText(const capture::Sighting &sighting, const jose::Token &token);

} // namespace jotscope::cli

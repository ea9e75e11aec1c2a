// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/options.h"
#include "jose/token.h"
#include "report/redact.h"
#include "json/value.h"

#include <QFile>

#include <functional>

namespace jotscope::cli {

/// Each input (a file, or standard input), opened and handed over with its name; 0, or the exit code of the first that cannot be read.
int eachStream(const Options &options, const std::function<Result<void>(QIODevice *device, const QString &origin)> &read);
/// "app.log, line 12: jws RS256, kid a1, iss https://id.example, sub 7c2e…"
QByteArray textLine(const capture::Sighting &sighting, const jose::Token &token);
/// One member of `tokens` of jotscope/inspection/1, on a line of its own.
QByteArray tokenLine(const report::Inspection &inspection, const QDateTime &asOf);

/// The same in words: "app.log, line 12: jws RS256, kid a1, iss https://id.example, sub 7c2e…, GET https://api.example → HTTP/1.1 404".
QByteArray tokenText(const capture::Sighting &sighting, const jose::Token &token);

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/line_output.h"
#include "cli/output.h"
#include "cli/streams.h"
#include "cli/verbs.h"

namespace jotscope::cli {

int scan(const Options &options)
{
    const auto asOf = instantOf(options.asOf);
    if (!asOf)
        return fail(asOf.error());
    const QDateTime now = asOf->value_or(QDateTime::currentDateTimeUtc());
    report::Redactor redactor(redactionOf(options.redact, report::Redaction::None));
    return eachStream(options, [&](const std::vector<capture::Sighting> &found) {
        QByteArray lines;
        for (const capture::Sighting &sighting : found)
            lines += foundLine(sighting, options, redactor, now);
        print(lines);
    });
}

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/verbs.h"

namespace jotscope::cli {

int decode(const Options &options)
{
    const auto asOf = instantOf(options.asOf);
    if (!asOf)
        return fail(asOf.error());
    const auto sightings = readSightings(options);
    if (!sightings)
        return fail(sightings.error());
    const QDateTime now = asOf->value_or(QDateTime::currentDateTimeUtc());
    std::vector<report::Inspection> inspections;
    bool fatal = false;
    bool token = false;
    for (const capture::Sighting &sighting : *sightings) {
        diagnosis::Evidence evidence;
        evidence.token = jose::decode(sighting.text);
        evidence.now = now;
        token = token || evidence.token.kind != jose::Kind::Opaque;
        fatal = fatal || evidence.token.hasFatalFlaw();
        report::Inspection inspection;
        inspection.sighting = sighting;
        inspection.diagnosis = diagnosis::diagnose(evidence);
        inspection.depth = report::Inspection::Depth::Decoded;
        inspections.push_back(std::move(inspection));
    }
    if (inspections.empty())
        warn(QStringLiteral("Expected a token somewhere in the input, found none."));
    return deliver(inspections, options, now, !token ? Undecided : fatal ? Rejected : Done);
}

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/decoded.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/verbs.h"
#include "companions.h"

namespace jotscope::cli {

int decode(const Options &options)
{
    const auto asOf = instantOf(options.asOf);
    if (!asOf)
        return fail(asOf.error());
    const auto inputs = readTexts(options);
    if (!inputs)
        return fail(inputs.error());
    const QDateTime now = asOf->value_or(QDateTime::currentDateTimeUtc());
    std::vector<report::Inspection> inspections;
    bool fatal = false;
    bool token = false;
    for (const capture::Sighting &sighting : inputs->sightings) {
        const jose::Token found = jose::decode(sighting.text);
        token = token || found.kind != jose::Kind::Opaque;
        fatal = fatal || found.hasFatalFlaw();
        inspections.push_back(decoded(sighting, found, now));
        if (options.reports.empty())
            inspections.back().diagnosis.causes.clear(); // neither text nor JSON tells them, and they take most of the memory
    }
    compare(inspections, inputs->beside);
    if (inspections.empty())
        note(QStringLiteral("Expected a token somewhere in the input, found none."));
    return deliver(std::move(inspections), options, now, !token || !inputs->isWhole ? Undecided : fatal ? Rejected : Done);
}

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/companions.h"
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/verbs.h"

namespace jotscope::cli {

namespace {

constexpr int deepest = 5; ///< tokens in tokens

report::Inspection decoded(const capture::Sighting &sighting, const jose::Token &token, const QDateTime &now, int level)
{
    diagnosis::Evidence evidence;
    evidence.token = token;
    evidence.now = now;
    evidence.request = sighting.request;
    evidence.inside = jose::lookInside(token, {});
    evidence.inside.decryption.reset(); // there are no keys to try
    report::Inspection inspection;
    inspection.sighting = sighting;
    inspection.diagnosis = diagnosis::diagnose(evidence);
    inspection.depth = report::Inspection::Depth::Decoded;
    for (const jose::Token &inner : evidence.inside.nested) {
        if (level < deepest)
            inspection.nested.push_back(
                decoded({inner.text, sighting.origin, QStringLiteral("inside the token"), {}, sighting.seen}, inner, now, level + 1));
    }
    return inspection;
}

} // namespace

int decode(const Options &options)
{
    const auto asOf = instantOf(options.asOf);
    if (!asOf)
        return fail(asOf.error());
    const auto sightings = readInputs(options);
    if (!sightings)
        return fail(sightings.error());
    const QDateTime now = asOf->value_or(QDateTime::currentDateTimeUtc());
    std::vector<report::Inspection> inspections;
    bool fatal = false;
    bool token = false;
    for (const capture::Sighting &sighting : *sightings) {
        const jose::Token found = jose::decode(sighting.text);
        token = token || found.kind != jose::Kind::Opaque;
        fatal = fatal || found.hasFatalFlaw();
        inspections.push_back(decoded(sighting, found, now, 0));
    }
    compare(inspections);
    if (inspections.empty())
        warn(QStringLiteral("Expected a token somewhere in the input, found none."));
    return deliver(inspections, options, now, !token ? Undecided : fatal ? Rejected : Done);
}

} // namespace jotscope::cli

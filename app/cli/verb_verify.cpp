// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/verbs.h"

namespace jotscope::cli {

int verify(const Options &options)
{
    const auto inputs = readInputs(options);
    if (!inputs)
        return fail(inputs.error());
    if (inputs->hasOnlyCases())
        return deliverCases(*inputs, options);
    auto session = openSession(options);
    if (!session)
        return fail(session.error());
    if (inputs->sightings.empty())
        note(QStringLiteral("Expected a token somewhere in the input, found none."));
    if (session->inspector->environments().empty() && session->inspector->sessionKeys().empty() && options.passwordFile.empty())
        note(QStringLiteral("No key to verify with: give --jwks, --issuer, --key or --secret-file, or an environments file."));
    judgeNamed(*session, options);
    auto inspections = inputs->together(walk(*session, inputs->sightings, options, true, inputs->beside));
    return deliver(std::move(inspections), options, session->now(), exitCodeOf(inspections, inputs->isWhole));
}

} // namespace jotscope::cli

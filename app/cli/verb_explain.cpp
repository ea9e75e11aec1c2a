// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/session.h"
#include "cli/verbs.h"

namespace jotscope::cli {

int explain(const Options &options)
{
    if (options.environments.size() > 1)
        return fail({Error::Kind::Usage,
            QStringLiteral("--environment: expected one name, the environment the token was presented to; use --only to ask fewer.")});
    const auto inputs = readInputs(options);
    if (!inputs)
        return fail(inputs.error());
    if (inputs->hasOnlyCases())
        return deliverCases(*inputs, options);
    auto session = openSession(options);
    if (!session)
        return fail(session.error());
    const auto answer = readServiceError(options);
    if (!answer)
        return fail(answer.error());
    if (inputs->sightings.empty())
        note(QStringLiteral("Expected a token somewhere in the input, found none."));
    if (session->inspector->environments().empty())
        note(QStringLiteral("No environment is configured, so nobody can be asked: give --environments FILE."));
    if (!options.environments.empty())
        session->inspector->setPresented(QString::fromStdString(options.environments.front()));
    session->inspector->setServiceAnswer(*answer);
    auto inspections = inputs->together(walk(*session, inputs->sightings, options, false, inputs->beside));
    return deliver(std::move(inspections), options, session->now(), exitCodeOf(inspections, inputs->isWhole));
}

} // namespace jotscope::cli

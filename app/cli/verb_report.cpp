// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/inputs.h"
#include "cli/output.h"
#include "cli/verbs.h"

namespace jotscope::cli {

int report(const Options &options)
{
    const auto inputs = readInputs(options);
    if (!inputs)
        return fail(inputs.error());
    if (!inputs->sightings.empty() || inputs->cases.empty())
        return fail({Error::Kind::Usage,
            QStringLiteral("report: expected a case file, which explain --report FILE.jotscope writes, found something else; for a token "
                           "use explain --report FILE.")});
    return deliver(inputs->together({}), options, inputs->cases.front().asOf, inputs->isWhole ? Done : Undecided);
}

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"
#include "inspector_walk.h"

namespace jotscope {

using diagnosis::EnvironmentEvidence;
using Depth = report::Inspection::Depth;

namespace {

bool isAnswer(const directory::Lookup &lookup)
{
    return lookup.verdict() != directory::UserVerdict::NotAsked;
}

} // namespace

report::Inspection Inspector::inspectOffline(const capture::Sighting &sighting) const
{
    return inspect(atHand(), sighting, jose::decode(sighting.text), {});
}

/// What user endpoints said of the token, as far as they are configured as they were.
void Inspector::recall(Known &known, const report::Inspection &inspection) const
{
    const report::Inspection *asked = &inspection; // the token whose user was asked for
    while (!asked->nested.empty())
        asked = &asked->nested.front();
    const auto take = [](QHash<QString, directory::Lookup> &into, const QString &name, const directory::Lookup &lookup) {
        if (isAnswer(lookup) || !into.contains(name)) // what was known stays where nothing was learnt
            into.insert(name, lookup);
    };
    for (const EnvironmentEvidence &old : asked->diagnosis.evidence.environments) {
        const auto isSame = [&old](const environments::Environment &now) {
            return now.name == old.environment.name && now.issuer == old.environment.issuer
                && now.userEndpoint == old.environment.userEndpoint && now.identityEndpoint == old.environment.identityEndpoint;
        };
        if (std::none_of(m_environments.begin(), m_environments.end(), isSame))
            continue;
        if (old.lookup && isAnswer(*old.lookup))
            known.identities.remove(old.environment.name); // it may not be asked for any more
        if (old.lookup)
            take(known.lookups, old.environment.name, *old.lookup);
        if (old.identityLookup)
            take(known.identities, old.environment.name, *old.identityLookup);
    }
}

report::Inspection Inspector::judgeAgain(const report::Inspection &before, const report::Inspection *newer) const
{
    Known known;
    known.depth = newer ? newer->depth : before.depth;
    recall(known, before);
    if (newer)
        recall(known, *newer);
    return inspect(atHand(), before.sighting, jose::decode(before.sighting.text), known);
}

report::Inspection Inspector::inspectionOf(const Walk &walk) const
{
    return inspect(atHand(), walk.sighting, walk.token,
        {walk.lookups, walk.identities, walk.keysOnly ? Depth::Verified : Depth::Explained, walk.keysOnly});
}

} // namespace jotscope

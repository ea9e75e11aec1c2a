// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"
#include "inspector_walk.h"

namespace jotscope {

using diagnosis::EnvironmentEvidence;
using environments::Environment;
using Depth = report::Inspection::Depth;

namespace {

bool isAnswer(const directory::Lookup &lookup)
{
    return lookup.verdict() != directory::UserVerdict::NotAsked;
}

/// The environment that would be asked the same at the same place, though it may be called otherwise by now. Null: none, or nobody can
/// tell.
const Environment *sameAs(const std::vector<Environment> &environments, const Environment &old)
{
    const auto isAlike = [&old](const Environment &now) {
        return now.issuer == old.issuer && now.userEndpoint == old.userEndpoint && now.identityEndpoint == old.identityEndpoint;
    };
    const auto named = std::ranges::find(environments, old.name, &Environment::name);
    if (named != environments.end())
        return isAlike(*named) ? &*named : nullptr;
    const auto alike = std::ranges::find_if(environments, isAlike);
    return std::ranges::count_if(environments, isAlike) == 1 ? &*alike : nullptr;
}

} // namespace

report::Inspection Inspector::inspectOffline(const capture::Sighting &sighting) const
{
    return inspectAtHand(atHand(), sighting);
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
        const Environment *now = sameAs(m_environments, old.environment);
        if (!now)
            continue;
        if (old.lookup && isAnswer(*old.lookup))
            known.identities.remove(now->name); // it may not be asked for any more
        if (old.lookup)
            take(known.lookups, now->name, *old.lookup);
        if (old.identityLookup)
            take(known.identities, now->name, *old.identityLookup);
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

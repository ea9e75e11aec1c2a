// SPDX-License-Identifier: GPL-3.0-or-later
#include "inspector.h"
#include "inspector_walk.h"

#include "diagnosis/inside.h"

namespace jotscope {

using diagnosis::EnvironmentEvidence;
using diagnosis::Evidence;
using Depth = report::Inspection::Depth;

namespace {

constexpr int deepest = 5; ///< tokens in tokens

bool isAnswer(const directory::Lookup &lookup)
{
    return lookup.verdict() != directory::UserVerdict::NotAsked;
}

} // namespace

report::Inspection Inspector::inspectOffline(const capture::Sighting &sighting) const
{
    return inspect(sighting, jose::decode(sighting.text), {}, 0);
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
    return inspect(before.sighting, jose::decode(before.sighting.text), known, 0);
}

report::Inspection Inspector::inspectionOf(const Walk &walk) const
{
    return inspect(
        walk.sighting, walk.token, {walk.lookups, walk.identities, walk.keysOnly ? Depth::Verified : Depth::Explained, walk.keysOnly}, 0);
}

report::Inspection Inspector::inspect(const capture::Sighting &sighting, const jose::Token &token, const Known &known, int level) const
{
    report::Inspection inspection;
    inspection.sighting = sighting;
    inspection.depth = known.depth;
    Evidence evidence = evidenceFor(token, sighting);
    const std::vector<jose::Token> nested = level < deepest ? evidence.inside.nested : std::vector<jose::Token>();
    for (EnvironmentEvidence &one : evidence.environments) {
        const auto lookup = known.lookups.constFind(one.environment.name);
        if (nested.empty() && lookup != known.lookups.constEnd())
            one.lookup = *lookup;
        const auto identity = known.identities.constFind(one.environment.name);
        if (nested.empty() && identity != known.identities.constEnd())
            one.identityLookup = *identity;
    }
    inspection.diagnosis = known.keysOnly ? verdictOfKeys(std::move(evidence)) : diagnosis::diagnose(evidence);
    for (const jose::Token &inner : nested) {
        capture::Sighting inside = sighting;
        inside.text = inner.text;
        inside.place = QStringLiteral("inside the token");
        inside.cleaned.clear();
        inspection.nested.push_back(inspect(inside, inner, known, level + 1));
        inspection.diagnosis = diagnosis::throughWrapping(inspection.diagnosis, inspection.nested.back().diagnosis);
    }
    return inspection;
}

jose::Token Inspector::innermost(const jose::Token &token) const
{
    std::vector<keys::KeySet> all;
    for (const environments::Environment &environment : judgedEnvironments()) {
        const std::vector<keys::KeySet> sets = keysOf(environment).sets;
        all.insert(all.end(), sets.begin(), sets.end());
    }
    jose::Token found = token;
    for (int level = 0; level < deepest; ++level) {
        const jose::Inside inside = jose::lookInside(found, all, m_opening);
        if (inside.nested.empty())
            return inside.read.value_or(found);
        found = inside.nested.front();
    }
    return found;
}

} // namespace jotscope

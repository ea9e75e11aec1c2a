// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/rotation.h"

#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/told.h"

#include <algorithm>

namespace jotscope::diagnosis {

const keys::KeySight *sightOf(const EnvironmentEvidence &evidence, const QString &kid)
{
    const keys::KeySight *found = nullptr;
    for (const keys::KeySet &set : evidence.keySets) {
        for (const keys::KeySight &sight : set.seen) {
            if (sight.kid == kid && (!found || sight.lastSeen > found->lastSeen))
                found = &sight;
        }
    }
    return found;
}

const keys::KeySight *sightOfSigner(const EnvironmentEvidence &evidence)
{
    const auto &key = evidence.verification.key;
    if (!key || evidence.verification.verdict != jose::Verification::Verdict::Valid)
        return nullptr;
    for (const keys::KeySet &set : evidence.keySets) {
        const keys::KeySight *sight = set.from == key->from ? set.sightOf(*key) : nullptr;
        if (sight)
            return sight;
    }
    return nullptr;
}

QString goneText(const keys::KeySight &sight)
{
    if (!sight.gone.isValid())
        return {};
    return Told::tr("it stood in the set until %1 at least, and was gone by %2").arg(instantText(sight.lastSeen), instantText(sight.gone));
}

QString appearedText(const keys::KeySight &sight, const QDateTime &now)
{
    if (sight.atFirstLook || !sight.firstSeen.isValid())
        return {};
    const qint64 ago = sight.firstSeen.secsTo(now);
    const QString distance = ago > 0 ? Told::tr(", %1 ago").arg(jose::spanOf(ago)) : QString();
    return Told::tr("The key \"%1\" appeared in the set by %2%3").arg(shortened(sight.kid, 40), instantText(sight.firstSeen), distance);
}

std::vector<KeyChange> keyChanges(const EnvironmentEvidence &evidence, const QDateTime &now)
{
    constexpr qint64 week = 7 * 86'400;
    std::vector<KeyChange> changes;
    const auto add = [&](const QDateTime &at, const keys::KeySight &sight, bool isGone, const QString &from) {
        if (at.isValid() && qAbs(at.secsTo(now)) <= week)
            changes.push_back({at, sight.kid, isGone, from});
    };
    for (const keys::KeySet &set : evidence.keySets) {
        for (const keys::KeySight &sight : set.seen) {
            if (!sight.atFirstLook)
                add(sight.firstSeen, sight, false, set.from);
            add(sight.gone, sight, true, set.from);
        }
    }
    std::stable_sort(changes.begin(), changes.end(), [](const KeyChange &left, const KeyChange &right) { return left.at < right.at; });
    return changes;
}

} // namespace jotscope::diagnosis

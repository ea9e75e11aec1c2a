// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/evidence.h"

namespace jotscope::diagnosis {

/// The key of that kid in the published sets of an environment, as far as somebody looked; null when it never stood in one.
const keys::KeySight *sightOf(const EnvironmentEvidence &evidence, const QString &kid);
/// The key that made the signature, likewise; null when nothing is valid or the key was not published.
const keys::KeySight *sightOfSigner(const EnvironmentEvidence &evidence);

/// "It stood in the set until 2026-11-18 09:03:10 UTC at least and was gone by 09:07:41 UTC": of one that is gone, else empty.
QString goneText(const keys::KeySight &sight);
/// "The key \"b7\" appeared in the set by 2026-11-18 09:07:41 UTC, 3 min ago": of one that came later than our first look, else empty.
QString appearedText(const keys::KeySight &sight, const QDateTime &now);

/// Keys that came to or went from the sets of an environment in the week before `now`, in time's order.
struct KeyChange {
    QDateTime at;
    QString kid;
    bool isGone = false;
    QString from; ///< KeySet::from
};
std::vector<KeyChange> keyChanges(const EnvironmentEvidence &evidence, const QDateTime &now);

} // namespace jotscope::diagnosis

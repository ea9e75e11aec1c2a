// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at_hand.h"
#include "inspector.h"

namespace jotscope {

/// What one explain() has learnt so far; shared by the environments that are asked side by side.
struct Inspector::Walk {
    capture::Sighting sighting;
    jose::Token token;
    bool keysOnly = false;
    bool isCancelled = false;                     ///< nothing new is asked for it
    QHash<QString, directory::Lookup> lookups;    ///< by environment name
    QHash<QString, directory::Lookup> identities; ///< at the identity provider's own directory, likewise
};

/// What was asked for a token.
struct Known {
    QHash<QString, directory::Lookup> lookups;
    QHash<QString, directory::Lookup> identities;
    report::Inspection::Depth depth = report::Inspection::Depth::Verified;
    bool keysOnly = false;
};

report::Inspection inspect(
    const AtHand &hand, const capture::Sighting &sighting, const jose::Token &token, const Known &known, int level = 0);
/// The token whose claims are asked about, as far as keys at hand open it.
jose::Token innermostOf(const AtHand &hand, const jose::Token &token);

} // namespace jotscope

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "at_hand.h"

namespace jotscope::ui {

/// What of a list a report may tell.
struct ReportScope {
    std::vector<std::size_t> whole;           ///< of the tokens that were looked at as a whole
    std::vector<capture::Sighting> rest = {}; ///< judged, with what is at hand, when the report is made
    qsizetype untold = 0;                     ///< beyond these

    qsizetype count() const { return qsizetype(whole.size() + rest.size()); }
};

struct ReportScopes {
    ReportScope all;                     ///< the list, as far as a report goes
    std::optional<ReportScope> filtered; ///< what its filter shows
};

/// The tokens of one report, in its order.
struct ReportTokens {
    std::vector<report::Inspection> whole;
    std::vector<capture::Sighting> rest = {};
    std::shared_ptr<const AtHand> hand = {};

    std::size_t count() const { return whole.size() + rest.size(); }
    report::Inspection at(std::size_t place) const
    {
        return place < whole.size() ? whole[place] : inspectAtHand(*hand, rest[place - whole.size()]);
    }
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/sought.h"

#include <compare>
#include <vector>

namespace jotscope::ui {

class InspectionPage;

/// A text in a pane that holds what is looked for; the token and the service's answer have a hit for each stretch.
struct FindHit {
    /// In the order in which the page is read.
    enum class Pane { Answer, Journey, Token, Claims, Environments, Causes, Findings, Requests, Server, Subject, Key, Timeline };
    Pane pane = Pane::Answer;
    int part = 0; ///< which of the pane's texts: of claims payload and header, of requests the number, else 0 and 1
    int row = 0;  ///< of its model or list; of requests -1 for the table's row, else the line of the transcript
    int column = 0;
    qsizetype begin = 0; ///< of a stretch, in octets (token) or UTF-16 units
    qsizetype end = 0;

    auto operator<=>(const FindHit &) const = default;
};

constexpr std::size_t mostHits = 9'999;

/// What the panes hold of it, in reading order, from what their models say; no more than `mostHits`. Long lists are shown whole by it,
/// up to 20,000 claims, so that nothing is found that is not there to be seen.
std::vector<FindHit> findHits(InspectionPage *page, const Sought &wanted);
/// Brings it out of its tab, chooses it, and marks it as the place that the person is at.
void showHit(InspectionPage *page, const FindHit &hit);
QString titleOf(FindHit::Pane pane);

} // namespace jotscope::ui

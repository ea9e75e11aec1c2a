// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/findings.h"

#include "diagnosis/findings_of.h"

#include <algorithm>

namespace jotscope::diagnosis {

std::vector<Finding> findingsOf(const Facts &facts)
{
    std::vector<Finding> findings;
    noteText(facts, findings);
    noteHeader(facts, findings);
    notePractice(facts, findings);
    noteSubject(facts, findings);
    noteSignature(facts, findings);
    noteKeys(facts, findings);
    noteInside(facts, findings);
    noteTime(facts, findings);
    noteClocks(facts, findings);
    noteClaims(facts, findings);
    noteUser(facts, findings);
    noteSearches(facts, findings);
    noteService(facts, findings);
    std::stable_sort(
        findings.begin(), findings.end(), [](const Finding &left, const Finding &right) { return left.severity > right.severity; });
    return findings;
}

} // namespace jotscope::diagnosis

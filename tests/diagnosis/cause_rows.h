// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/evidence_builder.h"

namespace jotscope::tests {

/// One evidence and what must come out of it.
struct CauseRow {
    const char *name;     ///< the sentence that fails
    const char *cause;    ///< id, "accepted" or "inconclusive"
    const char *standing; ///< "proven", "likely", "possible"; empty: any
    const char *verdict;
    void (*make)(Build &build);
};

const std::vector<CauseRow> &answerRows();
const std::vector<CauseRow> &tokenRows();
const std::vector<CauseRow> &environmentRows();
const std::vector<CauseRow> &userRows();
const std::vector<CauseRow> &identityRows();
const std::vector<CauseRow> &historyRows();
const std::vector<CauseRow> &healthyRows();
const std::vector<CauseRow> &openRows(); ///< undecidable: never proven

} // namespace jotscope::tests

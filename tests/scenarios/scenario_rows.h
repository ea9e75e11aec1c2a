// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

#include <QHash>

#include <vector>

namespace jotscope::tests {

/// A scenario of tests/data/scenarios, read once: its name is the sentence that fails.
struct ScenarioRow {
    QString file; ///< "answer", "identity", "threads"
    QString name;
    QString cause;    ///< id, "accepted" or "inconclusive"
    QString standing; ///< "proven", "likely"; empty: any
    QString verdict;  ///< "accepted", "rejected", "undecided"; empty: any
    QString says;     ///< stands in the headline, the next step or the reasons; empty: nothing asked
    QString thread;   ///< "supabase/auth#1550": the public report that it retells
    json::Value value;
};

const std::vector<ScenarioRow> &scenarioRows();
/// The row with its instants and addresses filled in: "$iso-300", "$s-300" and "$ms-300" (numbers), "$prod" …
json::Value filledIn(const json::Value &row, const QHash<QString, QString> &addresses);

} // namespace jotscope::tests

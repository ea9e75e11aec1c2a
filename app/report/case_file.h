// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "result.h"

namespace jotscope::report {

/// A recorded diagnosis, `jotscope/case/1`: input, expectations, keys, exchanges and clock, to be looked at elsewhere, offline.
struct Case {
    std::vector<Inspection> inspections; ///< diagnosed anew from what was recorded, and marked as recorded
    QDateTime asOf;
    QString program; ///< what recorded it: "Jotscope 0.1.0"
};

/// The inspections are redacted already; secrets of environments are never in it.
QByteArray toCase(const std::vector<Inspection> &inspections, const QDateTime &asOf);
/// Format when it is no case or a broken one; `name` is the file's name in messages. What the keys said of a signature that was cut is
/// taken from the record. Where ids were replaced by labels, or the answer is that of a token inside, the
/// conclusion is taken from it too.
Result<Case> readCase(const QByteArray &text, const QString &name);
/// Whether a text claims to be a case file.
bool looksLikeCase(const QByteArray &text);

/// The verdict of one from a case file, made anew from its evidence in the language that is told. What cannot be judged anew (labels have
/// no shape to judge) keeps the words that were recorded.
void judgeRecorded(Inspection &inspection);

} // namespace jotscope::report

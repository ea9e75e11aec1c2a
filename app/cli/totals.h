// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "result.h"
#include "json/value.h"

#include <QMap>

namespace jotscope::cli {

/// What an audit counted: `jotscope/audit/1`. Totals of several runs add up.
struct Totals {
    qint64 tokens = 0;
    qint64 distinct = 0; ///< in one run; added up over several, a token of two runs counts twice
    QMap<QString, qint64> verdicts;
    QMap<QString, qint64> issuers;  ///< "" for a token without one
    QMap<QString, qint64> keys;     ///< "kid a1 from https://…"; "none" for what no key verified
    QMap<QString, qint64> findings; ///< by the gravest finding of each token

    void count(const report::Inspection &inspection);
    void add(const Totals &other);
    json::Value toJson() const;
    QByteArray toText() const;
    int exitCode() const; ///< 1 if any was rejected, else 3 if any is undecided or there was none, else 0
};

/// The last line of an audit's output; Format when it is something else.
Result<Totals> readTotals(const QByteArray &output, const QString &name);

} // namespace jotscope::cli

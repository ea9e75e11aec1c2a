// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "result.h"
#include "json/value.h"

#include <QMap>
#include <QSet>

namespace jotscope::cli {

/// What an audit counted: `jotscope/audit/1`. Totals of several runs add up. All but the distinct ones are counts of places.
struct Totals {
    qint64 tokens = 0;
    QSet<QByteArray> known; ///< the distinct ones, by the first half of their SHA-256
    qint64 unknown = 0;     ///< further distinct ones of runs whose lines do not tell which: one of two such runs counts twice
    QMap<QString, qint64> verdicts;
    QMap<QString, qint64> issuers;  ///< "" for a token without one
    QMap<QString, qint64> keys;     ///< "kid a1 from https://…"; "none" for what no key verified
    QMap<QString, qint64> findings; ///< by the gravest finding of each token

    void count(const report::Inspection &inspection);
    void add(const Totals &other);
    qint64 distinct() const { return known.size() + unknown; }
    json::Value toJson() const;
    QByteArray toText() const;
    int exitCode() const; ///< 1 if any was rejected, else 3 if any is undecided or there was none, else 0
};

/// Of an audit's output in a file, or in standard input for "-": the last line, and from those before it which tokens there were. Format
/// when it is something else.
Result<Totals> readTotals(const QString &path);

} // namespace jotscope::cli

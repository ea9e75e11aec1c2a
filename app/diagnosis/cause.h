// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPair>
#include <QString>

#include <vector>

namespace jotscope::diagnosis {

enum class Standing { Proven, Likely, Possible, Unknown, RuledOut };

/// Where a piece of evidence comes from, so that a window can lead there.
struct Source {
    enum class Kind { None, Claim, Request, Step };
    Kind kind = Kind::None;
    QString claim;    ///< Kind::Claim: "iss"
    int exchange = 0; ///< Kind::Request: Exchange::number
    QString label;    ///< "request 6", "claim iss", "signature"
};

struct Reason {
    QString text; ///< English, one sentence without a full stop
    Source source;
};

/// One row of the taxonomy.
struct Cause {
    QString id;    ///< "wrong-environment"
    QString title; ///< "Wrong environment"
    Standing standing = Standing::Unknown;
    std::vector<Reason> reasonsFor;
    std::vector<Reason> reasonsAgainst;
    QString nextStep; ///< imperative
};

const char *wordOf(Standing standing); ///< "proven", "likely", "possible", "unknown", "ruled-out"
/// All 32 ids with titles, in the order of the taxonomy.
const std::vector<QPair<QString, const char *>> &taxonomy();
/// "Wrong environment", English, to be told again; null where no cause is called so.
const char *titleOfCause(QStringView id);

} // namespace jotscope::diagnosis

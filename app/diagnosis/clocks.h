// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/evidence.h"

namespace jotscope::diagnosis {

/// How far a server's clock is from ours, by the Date of its answers (whole seconds: good to about a second).
struct ServerClock {
    QString host; ///< with its port, where it is not the usual one
    QString environment;
    qint64 skewSeconds = 0; ///< positive: ahead of ours
    QDateTime date;         ///< of the answer, UTC
    int exchange = 0;       ///< Exchange::number
};

constexpr qint64 noticeableSkew = 2; ///< seconds from which two clocks disagree

/// One for each host, from its quickest answer; cached answers tell no time.
std::vector<ServerClock> clocksOf(const Evidence &evidence);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <deque>

namespace jotscope::capture {

/// How far the reading of something large is, how fast it goes and what is left.
struct Progress {
    qint64 octets = 0;          ///< read, as they lie on disk
    qint64 size = -1;           ///< of all; -1: unknown
    qint64 tokens = 0;          ///< found so far
    double octetsPerSecond = 0; ///< over the last seconds; 0: not known yet
    qint64 secondsLeft = -1;    ///< -1: unknown

    int percent() const { return size > 0 ? int(qMin(100.0, 100.0 * double(octets) / double(size))) : -1; }
};

/// Tells the rate of the last seconds, so that neither a slow start nor a pause long ago counts.
class Pace {
public:
    void note(qint64 octets, qint64 milliseconds); ///< how far it is at that time
    double octetsPerSecond() const;
    Progress progress(qint64 octets, qint64 size, qint64 tokens) const;

private:
    struct Mark {
        qint64 octets;
        qint64 milliseconds;
    };
    std::deque<Mark> m_marks;
};

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timeline.h"

namespace jotscope::ui {

/// Instants to pixels: history more than a day before the token (or now) is compressed behind a break; true to scale on each side.
class TimeAxis {
public:
    struct Tick {
        double x = 0;
        QString label;
    };
    /// `left` and `right`: the ends of the lanes; `labelWidth`: room a tick's label needs.
    TimeAxis(const Timeline &timeline, double left, double right, bool utc);

    double x(const QDateTime &instant) const; ///< clamped to the ends
    bool isCompressed() const { return m_history.span > 0; }
    double breakX() const { return m_breakX; }
    double end() const { return m_right; }
    /// Ticks that do not touch each other nor `blocked` (the badge of now).
    std::vector<Tick> ticks(double labelWidth, double blockedFrom, double blockedTo) const;
    QString clock(const QDateTime &instant, bool seconds = true) const; ///< "09:31:12", with the date on another day

private:
    struct Side {
        qint64 begin = 0; ///< milliseconds since the epoch
        qint64 span = 0;
        double left = 0;
        double right = 0;
    };
    double on(const Side &side, qint64 at) const;

    Timeline m_timeline;
    Side m_history;
    Side m_near;
    double m_left;
    double m_right;
    double m_breakX = 0;
    bool m_utc;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/timeline.h"

namespace jotscope::ui {

/// What of the axis is seen: all of it, or a part of it wider. In widths of the whole axis, so that it survives a resize.
struct TimeZoom {
    double scale = 1; ///< at least 1
    double begin = 0; ///< what of the axis stands at the left end, 0 to 1 - 1/scale

    bool isWhole() const { return scale <= 1; }
    /// So much nearer (or farther, below 1), the place `at` (0 to 1, of what is seen) staying where it is.
    TimeZoom by(double factor, double at, double most) const;
    TimeZoom movedBy(double share) const; ///< of what is seen
};

/// Instants to pixels: history more than a day before the token (or now) is compressed behind a break; true to scale on each side.
class TimeAxis {
public:
    struct Tick {
        double x = 0;
        QString label;
    };
    /// `left` and `right`: the ends of the lanes; `labelWidth`: room a tick's label needs.
    TimeAxis(const Timeline &timeline, double left, double right, bool utc, const TimeZoom &zoom = {});

    double x(const QDateTime &instant) const; ///< of the whole axis clamped to its ends; of a part also beyond them
    QDateTime instantAt(double x) const;      ///< UTC
    bool isSeen(double x) const { return x >= m_left - 1 && x <= m_right + 1; }
    double mostZoom() const { return m_mostZoom; } ///< where a few seconds fill the lane
    bool isCompressed() const { return m_history.span > 0; }
    double breakX() const { return m_breakX; }
    double begin() const { return m_left; }
    double end() const { return m_right; }
    /// Ticks that do not touch each other nor `blocked` (the badge of now).
    std::vector<Tick> ticks(double labelWidth, double blockedFrom, double blockedTo) const;
    QString clock(const QDateTime &instant, bool seconds = true) const; ///< "09:31:12", with the date on another day

private:
    bool isToday(qint64 at) const;
    struct Side {
        qint64 begin = 0; ///< milliseconds since the epoch
        qint64 span = 0;
        double left = 0;
        double right = 0;
    };
    double on(const Side &side, qint64 at) const;
    void stretch(const TimeZoom &zoom);

    Timeline m_timeline;
    Side m_history;
    Side m_near;
    double m_left;
    double m_right;
    double m_breakX = 0;
    double m_mostZoom = 1;
    bool m_isPart = false;
    bool m_utc;
};

} // namespace jotscope::ui

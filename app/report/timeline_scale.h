// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/timeline.h"

namespace jotscope::report {

/// A stretch of the axis that is true to scale.
struct AxisPart {
    QDateTime from;
    QDateTime to;
    double begin = 0; ///< x
    double end = 0;
    bool isNear = false; ///< holds the token's life
};

/// Maps instants to x. What lies more than a day before or after the token's life and now is compressed behind a break.
class TimelineScale {
public:
    TimelineScale(const diagnosis::Timeline &timeline, double left, double right);

    double x(const QDateTime &instant) const; ///< clamped to the axis
    const std::vector<AxisPart> &parts() const { return m_parts; }
    double left() const { return m_left; }
    double right() const { return m_right; }

private:
    double m_left;
    double m_right;
    std::vector<AxisPart> m_parts;
};

/// Round instants inside a part, at most `most`, both ends apart: full hours, quarters of an hour, days …
std::vector<QDateTime> roundInstants(const AxisPart &part, int most);

} // namespace jotscope::report

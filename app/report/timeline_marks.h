// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/timeline.h"
#include "report/drawing.h"

namespace jotscope::report {

// How the marks of a timeline look: each kind has a shape of its own. And the words beside lanes and marks.

Ink inkOf(diagnosis::TimelineLane::Kind kind);
std::vector<QPointF> outlineOf(diagnosis::TimelineMark::Kind kind); ///< around (0, 0); empty: a disc
bool isHollow(diagnosis::TimelineMark::Kind kind);
bool isEnd(diagnosis::TimelineMark::Kind kind); ///< of a user

/// "exp 10:31:12, valid 49 min more".
QString expiryText(const diagnosis::TimelineMark &mark, const QDateTime &now);
/// As much of a title as the room holds.
QString cutTo(const QString &title, double size, double room);

} // namespace jotscope::report

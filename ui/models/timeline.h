// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/timeline.h"
#include "report/inspection.h"
#include "ui/kit/selection.h"
#include "ui/kit/theme.h"

namespace jotscope::ui {

/// A known instant as it is drawn: a shape, a few words, and what choosing it selects.
struct TimeMark {
    enum class Shape {
        Issued,
        NotBefore,
        Expiry,
        Login,
        Created,
        Changed,
        Deleted,
        Disabled,
        Failed,
        ServerClock,
        Keys,
        KeyAppeared,
        KeyGone
    };
    Shape shape = Shape::Issued;
    QDateTime when; ///< UTC
    QString label;  ///< "iat", "password changed", "403"; the chart adds the time
    QString name;   ///< "expires", "password changed": for tables and ears
    Role role = Role::Text;
    Selection selection;
};

/// A stretch: the token's life, the user's.
struct TimeBar {
    QDateTime from;
    QDateTime to;                                                     ///< invalid: goes on
    enum class Style { Solid, Hatched, Dashed } style = Style::Solid; ///< hatched: its user is gone; dashed: after the end
    QString label;
    Role role = Role::PartPayload;
};

struct TimeLane {
    QString title;
    std::vector<TimeBar> bars;
    std::vector<TimeMark> marks; ///< in the order of time
    QString note;                ///< "not asked yet", "no record", what the clocks say
    bool isWarning = false;      ///< clocks that disagree
};

struct Timeline {
    std::vector<TimeLane> lanes;
    std::vector<TimeLane> others; ///< of the other environments: where the window is high they follow
    QDateTime now;
    bool isNow = true; ///< else `now` is another instant, that everything is judged at
    int leewaySeconds = 0;
    QDateTime issued; ///< where the near side begins; invalid: at now
    QDateTime expires;
};

/// The diagnosis' timeline in the shapes and colours of the window.
Timeline timelineOf(const report::Inspection &inspection);
/// "10:31:12", of another day than this one "1 Dec 10:31:12": of an instant that stands for now.
QString judgedAtText(const QDateTime &instant, bool utc);

} // namespace jotscope::ui

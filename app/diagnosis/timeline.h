// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"

namespace jotscope::diagnosis {

/// One known instant. What is not known has no mark.
struct TimelineMark {
    enum class Kind {
        IssuedAt,
        NotBefore,
        Expires,
        LoggedIn, ///< auth_time
        Created,
        Updated,
        PasswordChanged,
        Deleted,
        Disabled,
        ValidSince, ///< tokens of earlier logins are refused
        LastLogin,
        FailedRequest, ///< of the service's answer, by its Date
        KeysFetched,
        KeyAppeared, ///< the token's key came into the published set after our first look
        KeyGone,     ///< and went from it
        ServerClock, ///< a server's own time at `now`
    };
    Kind kind = Kind::IssuedAt;
    QDateTime at;       ///< UTC
    QString label;      ///< "iat 09:31:12", without the date
    QString claim;      ///< that says so: "iat"; empty when a request does
    QString source;     ///< in words: "claim iat", "request 6"
    int exchange = 0;   ///< Exchange::number; 0 when it comes from a claim
    bool warns = false; ///< a clock that is noticeably off, a time in milliseconds, a clamped one
};

struct TimelineLane {
    enum class Kind { Token, User, Service };
    Kind kind = Kind::Token;
    QString title;                   ///< "Token", "User in staging", "prod"
    QString note;                    ///< in place of marks, or beside them: "not asked yet", "no record", "clock equals ours within 1 s"
    std::vector<TimelineMark> marks; ///< in time's order
};

/// All known instants on one axis, as plain values for whoever draws them.
struct Timeline {
    QDateTime now;
    int leewaySeconds = 60;
    std::vector<TimelineLane> lanes;
    std::vector<TimelineLane> others; ///< of the environments that the verdict does not speak for, where there is room for them
    QDateTime lifeBegin;              ///< of the token: nbf or iat; invalid when unknown
    QDateTime lifeEnd;                ///< exp; invalid when unknown
    QDateTime userGone;               ///< when its user was deleted or disabled inside the token's life; invalid when not
};

Timeline timelineOf(const Diagnosis &diagnosis);
const char *wordOf(TimelineMark::Kind kind); ///< "issued-at", "expires", "user-created", … stable
const char *wordOf(TimelineLane::Kind kind); ///< "token", "user", "service"

} // namespace jotscope::diagnosis

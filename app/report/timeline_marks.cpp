// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline_marks.h"

#include "jose/claims.h"
#include "language/told.h"

namespace jotscope::report {

using diagnosis::TimelineLane;
using Kind = diagnosis::TimelineMark::Kind;

Ink inkOf(TimelineLane::Kind kind)
{
    switch (kind) {
    case TimelineLane::Kind::Token: return Ink::Token;
    case TimelineLane::Kind::User: return Ink::Ok;
    case TimelineLane::Kind::Service: break;
    }
    return Ink::Unknown;
}

std::vector<QPointF> outlineOf(Kind kind)
{
    switch (kind) {
    case Kind::IssuedAt: return {{-4, -5.5}, {6, 0}, {-4, 5.5}};
    case Kind::NotBefore: return {{-3.5, -5}, {5.5, 0}, {-3.5, 5}};
    case Kind::LoggedIn: return {{-3, -10}, {4, -6.5}, {-3, -3}};
    case Kind::Expires: return {{-1.6, -8}, {1.6, -8}, {1.6, 8}, {-1.6, 8}};
    case Kind::Deleted: return {{-2.5, -6}, {2.5, -6}, {6, -2.5}, {6, 2.5}, {2.5, 6}, {-2.5, 6}, {-6, 2.5}, {-6, -2.5}};
    case Kind::Disabled: return {{-5, -5}, {5, -5}, {5, 5}, {-5, 5}};
    case Kind::FailedRequest: return {{0, -6}, {6, 0}, {0, 6}, {-6, 0}};
    case Kind::KeyAppeared:
    case Kind::KeyGone:
        return {{-7, -2.5}, {-2, -2.5}, {-2, -0.8}, {7, -0.8}, {7, 4}, {4.6, 4}, {4.6, 1.2}, {-2, 1.2}, {-2, 2.5}, {-7, 2.5}};
    case Kind::KeysFetched: return {{-4, -4}, {0, 0}, {4, -4}, {0, 0}, {4, 4}, {0, 0}, {-4, 4}, {0, 0}};
    default: break;
    }
    return {};
}

bool isHollow(Kind kind)
{
    return kind == Kind::NotBefore || kind == Kind::Updated || kind == Kind::PasswordChanged || kind == Kind::ServerClock
        || kind == Kind::ValidSince || kind == Kind::LastLogin || kind == Kind::KeysFetched || kind == Kind::KeyGone;
}

bool isEnd(Kind kind)
{
    return kind == Kind::Deleted || kind == Kind::Disabled;
}

QString expiryText(const diagnosis::TimelineMark &mark, const QDateTime &now)
{
    if (!now.isValid())
        return mark.label;
    const qint64 left = now.secsTo(mark.at);
    const QString distance = left >= 0 ? Told::tr(", valid %1 more") : Told::tr(", %1 ago");
    return mark.label + distance.arg(jose::spanOf(qAbs(left)));
}

QString cutTo(const QString &title, double size, double room)
{
    if (widthOf(title, size) <= room + 1) // in the size that was found for it a text may be a hair wider
        return title;
    const QString dots = QStringLiteral("…");
    return title.left(fittingOf(title, size, room - widthOf(dots, size))) + dots;
}

} // namespace jotscope::report

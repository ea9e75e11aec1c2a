// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline.h"

#include "language/told.h"
#include "ui/kit/clock.h"

#include <algorithm>

namespace jotscope::ui {

using Kind = diagnosis::TimelineMark::Kind;
using LaneKind = diagnosis::TimelineLane::Kind;
using Shape = TimeMark::Shape;

namespace {

struct Form {
    Shape shape;
    QString name;
};

Form formOf(Kind kind)
{
    switch (kind) {
    case Kind::IssuedAt: return {Shape::Issued, Told::tr("issued")};
    case Kind::NotBefore: return {Shape::NotBefore, Told::tr("valid from")};
    case Kind::Expires: return {Shape::Expiry, Told::tr("expires")};
    case Kind::LoggedIn: return {Shape::Login, Told::tr("login")};
    case Kind::Created: return {Shape::Created, Told::tr("created")};
    case Kind::Updated: return {Shape::Changed, Told::tr("updated")};
    case Kind::PasswordChanged: return {Shape::Changed, Told::tr("password changed")};
    case Kind::Deleted: return {Shape::Deleted, Told::tr("deleted")};
    case Kind::Disabled: return {Shape::Disabled, Told::tr("disabled")};
    case Kind::ValidSince: return {Shape::Changed, Told::tr("tokens valid since")};
    case Kind::LastLogin: return {Shape::Changed, Told::tr("last login")};
    case Kind::FailedRequest: return {Shape::Failed, Told::tr("request refused")};
    case Kind::KeysFetched: return {Shape::Keys, Told::tr("keys fetched")};
    case Kind::KeyAppeared: return {Shape::KeyAppeared, Told::tr("key first seen")};
    case Kind::KeyGone: return {Shape::KeyGone, Told::tr("key gone")};
    case Kind::ServerClock: break;
    }
    return {Shape::ServerClock, Told::tr("server clock")};
}

Selection selectionOf(const diagnosis::TimelineMark &mark)
{
    Selection selection;
    selection.claim = mark.claim;
    selection.exchange = mark.exchange;
    if (!selection.claim.isEmpty())
        selection.step = stepOfClaim(jose::Part::Payload, selection.claim);
    else if (mark.kind == Kind::KeyAppeared || mark.kind == Kind::KeyGone)
        selection.step = diagnosis::Step::Key;
    else if (mark.exchange == 0 && mark.kind != Kind::KeysFetched)
        selection.step = diagnosis::Step::UserRecord;
    return selection;
}

QString labelOf(const diagnosis::TimelineMark &mark, const Form &form)
{
    if (mark.kind == Kind::LoggedIn)
        return Told::tr("login");
    if (!mark.claim.isEmpty())
        return mark.claim;
    if (mark.kind == Kind::FailedRequest)
        return mark.label.section(u' ', 0, 0);
    return form.name;
}

Role roleOf(LaneKind lane, const diagnosis::TimelineMark &mark)
{
    if (mark.kind == Kind::Deleted || mark.kind == Kind::Disabled || mark.kind == Kind::FailedRequest)
        return Role::Fail;
    if (mark.warns)
        return Role::Warn;
    return lane == LaneKind::Token ? Role::PartPayload : lane == LaneKind::User ? Role::Ok : Role::Accent;
}

void addTokenBars(TimeLane &lane, const diagnosis::Timeline &timeline)
{
    if (!timeline.lifeBegin.isValid())
        return;
    const QDateTime &gone = timeline.userGone;
    const bool isSplit = gone.isValid() && gone > timeline.lifeBegin;
    const bool isAllGone = gone.isValid() && !isSplit;
    const QString label = Told::tr("valid, but its user is gone");
    if (!isAllGone)
        lane.bars.push_back({timeline.lifeBegin, isSplit ? gone : timeline.lifeEnd, TimeBar::Style::Solid, {}, Role::PartPayload});
    if (isSplit || isAllGone)
        lane.bars.push_back({isSplit ? gone : timeline.lifeBegin, timeline.lifeEnd, TimeBar::Style::Hatched, label, Role::Fail});
}

/// From its first known day to its end; behind the end a dashed outline.
void addUserBars(TimeLane &lane)
{
    if (lane.marks.empty())
        return;
    const auto end = std::find_if(lane.marks.begin(), lane.marks.end(), [](const TimeMark &mark) { return mark.shape == Shape::Deleted; });
    const QDateTime gone = end == lane.marks.end() ? QDateTime() : end->when;
    lane.bars.push_back({lane.marks.front().when, gone, TimeBar::Style::Solid, {}, Role::Ok});
    if (gone.isValid())
        lane.bars.push_back({gone, QDateTime(), TimeBar::Style::Dashed, {}, Role::Fail});
}

/// A refusal whose time nobody told has no mark: the lane says it in words, or that there was none.
QString refusalsOf(const diagnosis::Diagnosis &diagnosis)
{
    const diagnosis::ServiceReading &service = diagnosis.service;
    if (service.given && service.status > 0)
        return Told::tr("%1 at an unknown time").arg(service.status);
    if (service.given)
        return Told::tr("refused at an unknown time");
    using directory::UserVerdict;
    const UserVerdict user
        = diagnosis.presented < 0 ? UserVerdict::NotAsked : diagnosis.environments[std::size_t(diagnosis.presented)].user;
    if (user == UserVerdict::TokenRefused)
        return Told::tr("refuses the token");
    if (user == UserVerdict::SessionGone)
        return Told::tr("says that the session is over");
    return Told::tr("no refused request");
}

/// `diagnosis`: null in a lane that tells of no refusal.
TimeLane laneOf(const diagnosis::TimelineLane &from, const diagnosis::Timeline &timeline, const diagnosis::Diagnosis *diagnosis)
{
    TimeLane lane;
    lane.title = from.title;
    QStringList notes;
    for (const diagnosis::TimelineMark &mark : from.marks) {
        const Form form = formOf(mark.kind);
        const bool isRepeated = mark.kind == Kind::NotBefore
            && std::any_of(lane.marks.begin(), lane.marks.end(), [&mark](const TimeMark &one) { return one.when == mark.at; });
        if (isRepeated) // nbf equal to iat
            continue;
        lane.marks.push_back({form.shape, mark.at, labelOf(mark, form), form.name, roleOf(from.kind, mark), selectionOf(mark)});
        if (mark.kind == Kind::ServerClock && (mark.warns || notes.isEmpty()))
            notes = mark.warns && !lane.isWarning ? QStringList{mark.label} : notes << mark.label;
        lane.isWarning = lane.isWarning || (mark.kind == Kind::ServerClock && mark.warns);
    }
    if (!from.note.isEmpty())
        notes += from.note;
    const bool isRefused
        = std::any_of(from.marks.begin(), from.marks.end(), [](const auto &mark) { return mark.kind == Kind::FailedRequest; });
    const bool isUntimed = diagnosis && diagnosis->service.given && !diagnosis->service.date.isValid() && diagnosis->presented >= 0;
    if (diagnosis && from.kind == LaneKind::Service && !isRefused
        && (notes.isEmpty() || isUntimed)) // its keys alone are a speck beside the line of now
        notes.prepend(refusalsOf(*diagnosis));
    lane.note = notes.join(QStringLiteral("; "));
    if (from.kind == LaneKind::Token)
        addTokenBars(lane, timeline);
    if (from.kind == LaneKind::User)
        addUserBars(lane);
    return lane;
}

} // namespace

Timeline timelineOf(const report::Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    Timeline drawn;
    if (diagnosis.evidence.token.text.isEmpty())
        return drawn;
    const diagnosis::Timeline timeline = diagnosis::timelineOf(diagnosis);
    drawn.now = timeline.now;
    drawn.isNow = !diagnosis.evidence.isRecorded;
    drawn.leewaySeconds = timeline.leewaySeconds;
    drawn.issued = timeline.lifeBegin;
    drawn.expires = timeline.lifeEnd;
    for (const diagnosis::TimelineLane &lane : timeline.lanes) {
        const bool needsEnvironment = lane.kind != LaneKind::Token && diagnosis.environments.empty();
        if (!needsEnvironment)
            drawn.lanes.push_back(laneOf(lane, timeline, &diagnosis));
    }
    for (const diagnosis::TimelineLane &lane : timeline.others)
        drawn.others.push_back(laneOf(lane, timeline, nullptr));
    return drawn;
}

QString judgedAtText(const QDateTime &instant, bool utc)
{
    const QDateTime shown = utc ? instant.toUTC() : instant.toLocalTime();
    const QDate today = (utc ? QDateTime::currentDateTimeUtc() : QDateTime::currentDateTime()).date();
    const QString time = shown.toString(QStringLiteral("HH:mm:ss"));
    return shown.date() == today ? time : dayText(shown.date(), today) + u' ' + time;
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/timeline.h"

#include "diagnosis/rotation.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/told.h"

#include <algorithm>

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserVerdict;
using Kind = TimelineMark::Kind;
using Marks = std::vector<TimelineMark>;

namespace {

QString clockText(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("HH:mm:ss"));
}

void sort(Marks &marks)
{
    std::stable_sort(marks.begin(), marks.end(), [](const TimelineMark &left, const TimelineMark &right) { return left.at < right.at; });
}

TimelineLane tokenLane(const jose::Token &token, Timeline &timeline)
{
    struct Row {
        const char16_t *claim;
        Kind kind;
    };
    constexpr Row rows[] = {{u"auth_time", Kind::LoggedIn}, {u"iat", Kind::IssuedAt}, {u"nbf", Kind::NotBefore}, {u"exp", Kind::Expires}};
    TimelineLane lane;
    lane.title = Told::tr("Token");
    for (const Row &row : rows) {
        const QString name = QString::fromUtf16(row.claim);
        const auto instant = jose::instantOf(token.claim(name));
        if (!instant)
            continue;
        TimelineMark mark;
        mark.kind = row.kind;
        mark.at = instant->utc;
        mark.label = QStringLiteral("%1 %2").arg(name, clockText(instant->utc));
        mark.claim = name;
        mark.source = Told::tr("claim %1").arg(name);
        mark.warns = instant->isClamped || instant->looksLikeMilliseconds;
        lane.marks.push_back(mark);
        if (row.kind == Kind::Expires)
            timeline.lifeEnd = instant->utc;
        if (row.kind == Kind::NotBefore || row.kind == Kind::IssuedAt)
            timeline.lifeBegin = instant->utc;
    }
    sort(lane.marks);
    if (lane.marks.empty())
        lane.note = token.payload.root.isObject() ? Told::tr("no times in the token") : Told::tr("could not be read");
    return lane;
}

void addRecord(TimelineLane &lane, const directory::UserRecord &record, int exchange)
{
    struct Row {
        const char *name;
        Kind kind;
        const char *label;
    };
    constexpr Row rows[] = {{"created", Kind::Created, QT_TRANSLATE_NOOP("jotscope::Told", "created")},
        {"updated", Kind::Updated, QT_TRANSLATE_NOOP("jotscope::Told", "updated")},
        {"passwordChanged", Kind::PasswordChanged, QT_TRANSLATE_NOOP("jotscope::Told", "password changed")},
        {"deleted", Kind::Deleted, QT_TRANSLATE_NOOP("jotscope::Told", "deleted")},
        {"disabled", Kind::Disabled, QT_TRANSLATE_NOOP("jotscope::Told", "disabled")},
        {"validSince", Kind::ValidSince, QT_TRANSLATE_NOOP("jotscope::Told", "tokens valid since")},
        {"issuedSince", Kind::ValidSince, QT_TRANSLATE_NOOP("jotscope::Told", "tokens valid since")},
        {"loginSince", Kind::ValidSince, QT_TRANSLATE_NOOP("jotscope::Told", "tokens valid since")},
        {"lastLogin", Kind::LastLogin, QT_TRANSLATE_NOOP("jotscope::Told", "last login")}};
    for (const Row &row : rows) {
        const QDateTime at = record.times.value(QString::fromLatin1(row.name));
        const bool isKnown
            = std::any_of(lane.marks.begin(), lane.marks.end(), [&](const TimelineMark &mark) { return mark.kind == row.kind; });
        if (!at.isValid() || isKnown)
            continue;
        TimelineMark mark;
        mark.kind = row.kind;
        mark.at = at.toUTC();
        mark.label = Told::again(row.label);
        mark.exchange = exchange;
        mark.source = exchange > 0 ? Told::tr("request %1").arg(exchange) : QString();
        lane.marks.push_back(mark);
    }
}

/// The environment that has the user: the presented one before the others.
const EnvironmentEvidence *placeOfUser(const Diagnosis &diagnosis)
{
    const auto &all = diagnosis.evidence.environments;
    const auto has = [](const EnvironmentEvidence &one) {
        return one.lookup && std::any_of(one.lookup->questions.begin(), one.lookup->questions.end(), [](const Question &question) {
            return question.record && question.purpose != Question::Purpose::KnownGood && question.purpose != Question::Purpose::Random;
        });
    };
    if (diagnosis.presented >= 0 && has(all[std::size_t(diagnosis.presented)]))
        return &all[std::size_t(diagnosis.presented)];
    for (const EnvironmentEvidence &one : all) {
        if (has(one))
            return &one;
    }
    return nullptr;
}

/// An answer that says nothing of the user: none at all, or one from before the user service.
bool isMute(UserVerdict verdict)
{
    return verdict == UserVerdict::Unreachable || verdict == UserVerdict::Refused || verdict == UserVerdict::Ambiguous
        || verdict == UserVerdict::Intermediary || verdict == UserVerdict::TokenRefused;
}

TimelineLane userLane(const Diagnosis &diagnosis)
{
    TimelineLane lane;
    lane.kind = TimelineLane::Kind::User;
    lane.title = Told::tr("User record");
    if (const EnvironmentEvidence *place = placeOfUser(diagnosis)) {
        lane.title = Told::tr("User in %1").arg(place->environment.name);
        for (const Question &question : place->lookup->questions) {
            const bool isControl = question.purpose == Question::Purpose::KnownGood || question.purpose == Question::Purpose::Random;
            if (question.record && !isControl)
                addRecord(lane, *question.record, question.exchange);
        }
        sort(lane.marks);
        if (lane.marks.empty())
            lane.note = Told::tr("the record tells no times");
        return lane;
    }
    const auto isAny = [&diagnosis](auto fits) {
        return std::any_of(diagnosis.environments.begin(), diagnosis.environments.end(),
            [&fits](const EnvironmentResult &one) { return one.user != UserVerdict::NotAsked && fits(one.user); });
    };
    const bool isTold = isAny([](UserVerdict verdict) { return !isMute(verdict); });
    const bool isUnread = isAny(isMute);
    const auto &places = diagnosis.evidence.environments;
    const bool canAsk = std::any_of(
        places.begin(), places.end(), [](const EnvironmentEvidence &one) { return one.environment.userEndpoint.has_value(); });
    lane.note = isTold ? Told::tr("no record")
        : isUnread     ? Told::tr("could not be read")
        : canAsk       ? Told::tr("not asked yet")
                       : Told::tr("no user endpoint is configured");
    return lane;
}

void addClock(TimelineLane &lane, const Diagnosis &diagnosis, const QString &environment)
{
    for (const ServerClock &clock : diagnosis.clocks) {
        if (clock.environment != environment)
            continue;
        TimelineMark mark;
        mark.kind = Kind::ServerClock;
        mark.at = diagnosis.evidence.now.addSecs(clock.skewSeconds);
        mark.warns = qAbs(clock.skewSeconds) >= noticeableSkew;
        mark.exchange = clock.exchange;
        mark.source = Told::tr("request %1").arg(clock.exchange);
        mark.label = !mark.warns
            ? Told::tr("clock of %1 equals ours within %2 s").arg(clock.host).arg(noticeableSkew)
            : (clock.skewSeconds > 0 ? Told::tr("clock of %1 is %2 s ahead of ours") : Told::tr("clock of %1 is %2 s behind ours"))
                  .arg(clock.host)
                  .arg(qAbs(clock.skewSeconds));
        lane.marks.push_back(mark);
    }
}

/// When the token's own key was first and last published, as far as somebody looked.
void addSights(TimelineLane &lane, const EnvironmentEvidence &evidence, const QString &kid)
{
    const keys::KeySight *signer = sightOfSigner(evidence);
    const keys::KeySight *sight = signer || kid.isEmpty() ? signer : sightOf(evidence, kid);
    if (!sight)
        return;
    const QString name = sight->kid.isEmpty() ? Told::tr("key") : Told::tr("key %1").arg(shortened(sight->kid, 24));
    const auto add = [&](Kind kind, const QDateTime &at, const QString &what) {
        TimelineMark mark;
        mark.kind = kind;
        mark.at = at.toUTC();
        mark.label = QStringLiteral("%1 %2 %3").arg(name, what, clockText(mark.at));
        mark.source = Told::tr("published keys");
        mark.warns = kind == Kind::KeyGone;
        lane.marks.push_back(mark);
    };
    const bool isOnlyLook = sight->atFirstLook && sight->firstSeen == sight->lastSeen; // then it says no more than "keys fetched"
    if (sight->firstSeen.isValid() && !isOnlyLook)
        add(Kind::KeyAppeared, sight->firstSeen, sight->atFirstLook ? Told::tr("first looked at") : Told::tr("first seen"));
    if (sight->gone.isValid())
        add(Kind::KeyGone, sight->gone, Told::tr("gone by"));
}

void addKeys(TimelineLane &lane, const EnvironmentEvidence &evidence)
{
    for (const keys::KeySet &set : evidence.keySets) {
        if (!set.fetched.isValid())
            continue;
        TimelineMark mark;
        mark.kind = Kind::KeysFetched;
        mark.at = set.fetched.toUTC();
        mark.label = Told::tr("keys fetched %1").arg(clockText(set.fetched));
        mark.source = set.from;
        lane.marks.push_back(mark);
    }
}

TimelineLane serviceLane(const Diagnosis &diagnosis)
{
    TimelineLane lane;
    lane.kind = TimelineLane::Kind::Service;
    lane.title = Told::tr("Service");
    if (diagnosis.presented < 0) {
        lane.note = Told::tr("no environment is configured");
        return lane;
    }
    const EnvironmentEvidence &here = diagnosis.evidence.environments[std::size_t(diagnosis.presented)];
    lane.title = nameOf(here.environment);
    if (diagnosis.service.given && diagnosis.service.date.isValid()) {
        TimelineMark mark;
        mark.kind = Kind::FailedRequest;
        mark.at = diagnosis.service.date;
        mark.label
            = Told::tr("%1 at %2")
                  .arg(diagnosis.service.status > 0 ? QString::number(diagnosis.service.status) : Told::tr("refused"), clockText(mark.at));
        mark.source = Told::tr("server answer");
        lane.marks.push_back(mark);
    }
    addKeys(lane, here);
    addSights(lane, here, diagnosis.evidence.token.kid());
    addClock(lane, diagnosis, here.environment.name);
    sort(lane.marks);
    const UserVerdict verdict = diagnosis.environments[std::size_t(diagnosis.presented)].user;
    if (verdict == UserVerdict::NotFound)
        lane.note = Told::tr("no trace of this user");
    else if (isMute(verdict) && lane.marks.empty())
        lane.note = Told::tr("could not be read");
    else if (lane.marks.empty())
        lane.note = Told::tr("not asked yet");
    return lane;
}

/// Of an environment that nobody sent the token to, as far as is known.
TimelineLane otherLane(const Diagnosis &diagnosis, std::size_t place)
{
    const EnvironmentEvidence &there = diagnosis.evidence.environments[place];
    TimelineLane lane;
    lane.kind = TimelineLane::Kind::Service;
    lane.title = nameOf(there.environment);
    addKeys(lane, there);
    addSights(lane, there, diagnosis.evidence.token.kid());
    addClock(lane, diagnosis, there.environment.name);
    sort(lane.marks);
    const UserVerdict user = diagnosis.environments[place].user;
    if (user == UserVerdict::NotFound)
        lane.note = Told::tr("no trace of this user");
    else if (user == UserVerdict::OtherPerson)
        lane.note = Told::tr("has this id for someone else");
    else if (user == UserVerdict::NotAsked)
        lane.note = there.environment.userEndpoint ? Told::tr("not asked yet") : Told::tr("no user endpoint is configured");
    else
        lane.note = isMute(user) ? Told::tr("could not be read") : Told::tr("has this user");
    return lane;
}

/// The rest of the token's life that its user does not see.
QDateTime userGoneAt(const Timeline &timeline)
{
    for (const TimelineLane &lane : timeline.lanes) {
        for (const TimelineMark &mark : lane.marks) {
            const bool ends = lane.kind == TimelineLane::Kind::User && (mark.kind == Kind::Deleted || mark.kind == Kind::Disabled);
            const bool before = timeline.lifeEnd.isValid() && mark.at >= timeline.lifeEnd;
            if (ends && !before)
                return mark.at;
        }
    }
    return {};
}

} // namespace

Timeline timelineOf(const Diagnosis &diagnosis)
{
    Timeline timeline;
    timeline.now = diagnosis.evidence.now;
    if (diagnosis.presented >= 0)
        timeline.leewaySeconds = diagnosis.evidence.environments[std::size_t(diagnosis.presented)].environment.leewaySeconds;
    timeline.lanes.push_back(tokenLane(diagnosis.evidence.read(), timeline));
    timeline.lanes.push_back(userLane(diagnosis));
    timeline.lanes.push_back(serviceLane(diagnosis));
    const std::size_t places = qMin(diagnosis.environments.size(), diagnosis.evidence.environments.size());
    for (std::size_t place = 0; place < places; ++place) {
        if (int(place) != diagnosis.presented)
            timeline.others.push_back(otherLane(diagnosis, place));
    }
    timeline.userGone = userGoneAt(timeline);
    return timeline;
}

const char *wordOf(TimelineMark::Kind kind)
{
    switch (kind) {
    case Kind::IssuedAt: return "issued-at";
    case Kind::NotBefore: return "not-before";
    case Kind::Expires: return "expires";
    case Kind::LoggedIn: return "logged-in";
    case Kind::Created: return "user-created";
    case Kind::Updated: return "user-updated";
    case Kind::PasswordChanged: return "password-changed";
    case Kind::Deleted: return "user-deleted";
    case Kind::Disabled: return "user-disabled";
    case Kind::ValidSince: return "valid-since";
    case Kind::LastLogin: return "last-login";
    case Kind::FailedRequest: return "failed-request";
    case Kind::KeysFetched: return "keys-fetched";
    case Kind::KeyAppeared: return "key-first-seen";
    case Kind::KeyGone: return "key-gone";
    case Kind::ServerClock: break;
    }
    return "server-clock";
}

const char *wordOf(TimelineLane::Kind kind)
{
    switch (kind) {
    case TimelineLane::Kind::Token: break;
    case TimelineLane::Kind::User: return "user";
    case TimelineLane::Kind::Service: return "service";
    }
    return "token";
}

} // namespace jotscope::diagnosis

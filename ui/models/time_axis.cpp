// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_axis.h"

#include "ui/kit/clock.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jotscope::ui {

namespace {

constexpr qint64 day = 86'400'000;
constexpr double leastWidth = 200;    ///< before the first layout there is none
constexpr double historyShare = 0.28; ///< of the width, up to the break
constexpr qint64 leastSeen = 10'000;
constexpr double farAway = 1e6; ///< pixels beyond the ends, which no painter takes amiss

std::vector<qint64> instantsOf(const Timeline &timeline)
{
    std::vector<qint64> instants{timeline.now.toMSecsSinceEpoch()};
    for (const TimeLane &lane : timeline.lanes) {
        for (const TimeMark &mark : lane.marks)
            instants.push_back(mark.when.toMSecsSinceEpoch());
    }
    std::sort(instants.begin(), instants.end());
    return instants;
}

qint64 stepFor(qint64 span, double width, double labelWidth)
{
    constexpr qint64 second = 1'000;
    constexpr qint64 minute = 60 * second;
    constexpr qint64 steps[] = {second, 2 * second, 5 * second, 10 * second, 15 * second, 30 * second, minute, 2 * minute, 5 * minute,
        10 * minute, 15 * minute, 30 * minute, 60 * minute, 120 * minute, 180 * minute, 360 * minute, 720 * minute, day, 2 * day, 7 * day,
        14 * day, 30 * day, 91 * day, 182 * day, 365 * day, 730 * day, 1826 * day};
    const double fits = qMax(1.0, width / (labelWidth * 3.0));
    for (const qint64 step : steps) {
        if (double(span) / double(step) <= fits)
            return step;
    }
    return qMax<qint64>(1826 * day, span);
}

} // namespace

TimeZoom TimeZoom::by(double factor, double at, double most) const
{
    const double wanted = qBound(1.0, scale * factor, most);
    const double fixed = begin + at / scale;
    return {wanted, qBound(0.0, fixed - at / wanted, 1 - 1 / wanted)};
}

TimeZoom TimeZoom::movedBy(double share) const
{
    return {scale, qBound(0.0, begin + share / scale, 1 - 1 / scale)};
}

TimeAxis::TimeAxis(const Timeline &timeline, double left, double right, bool utc, const TimeZoom &zoom)
    : m_timeline(timeline), m_left(left), m_right(qMax(right, left + leastWidth)), m_utc(utc)
{
    const std::vector<qint64> instants = instantsOf(timeline);
    const qint64 now = timeline.now.toMSecsSinceEpoch();
    const qint64 start = timeline.issued.isValid() ? qMin(now, timeline.issued.toMSecsSinceEpoch()) : now;
    const auto firstNear = std::lower_bound(instants.begin(), instants.end(), start - day);
    const double width = m_right - left;
    m_near.begin = *firstNear;
    m_near.span = qMax<qint64>(instants.back() - m_near.begin, 60'000);
    m_near.left = left + width * 0.12;
    m_near.right = m_right - width * 0.07;
    m_mostZoom = qMax(1.0, double(m_near.span) / double(leastSeen));
    if (firstNear != instants.begin()) {
        m_history.begin = instants.front();
        m_history.span = qMax<qint64>(*(firstNear - 1) - instants.front(), 1);
        m_history.left = left + width * 0.025;
        m_history.right = left + width * (historyShare - 0.075);
        m_breakX = left + width * historyShare;
        m_near.left = left + width * (historyShare + 0.07);
    }
    stretch(zoom);
}

void TimeAxis::stretch(const TimeZoom &zoom)
{
    m_isPart = !zoom.isWhole();
    if (!m_isPart)
        return;
    const auto seen = [&](double x) { return m_left + (x - m_left - zoom.begin * (m_right - m_left)) * zoom.scale; };
    for (Side *side : {&m_history, &m_near}) {
        side->left = seen(side->left);
        side->right = seen(side->right);
    }
    m_breakX = seen(m_breakX);
}

double TimeAxis::on(const Side &side, qint64 at) const
{
    return side.left + double(at - side.begin) / double(side.span) * (side.right - side.left);
}

double TimeAxis::x(const QDateTime &instant) const
{
    if (!instant.isValid())
        return m_right;
    const qint64 at = instant.toMSecsSinceEpoch();
    const double least = m_isPart ? -farAway : m_left;
    const double most = m_isPart ? farAway : m_right;
    const bool isBeforeBreak = isCompressed() && at < m_near.begin && on(m_near, at) <= m_breakX; // to scale up to there
    if (isBeforeBreak)
        return qBound(least, on(m_history, at), qMax(least, m_breakX));
    return qBound(isCompressed() ? qBound(least, m_breakX, most) : least, on(m_near, at), most);
}

QDateTime TimeAxis::instantAt(double x) const
{
    const bool isHistory = isCompressed() && x < m_breakX;
    const Side &side = isHistory ? m_history : m_near;
    const double share = (x - side.left) / qMax(1.0, side.right - side.left);
    const qint64 at = side.begin + qint64(std::llround(share * double(side.span)));
    const qint64 most = isHistory ? m_history.begin + m_history.span : std::numeric_limits<qint64>::max();
    const qint64 least = !isHistory && isCompressed() ? m_history.begin + m_history.span : std::numeric_limits<qint64>::min();
    return QDateTime::fromMSecsSinceEpoch(qBound(least, at, most), Qt::UTC);
}

QString TimeAxis::clock(const QDateTime &instant, bool seconds) const
{
    const QDateTime shown = m_utc ? instant.toUTC() : instant.toLocalTime();
    const QDateTime today = m_utc ? m_timeline.now.toUTC() : m_timeline.now.toLocalTime();
    const QString time = shown.toString(seconds ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm"));
    if (shown.date() == today.date())
        return time;
    const QString date = dayText(shown.date(), today.date());
    return seconds ? date + u' ' + time : date;
}

bool TimeAxis::isToday(qint64 at) const
{
    const QDateTime instant = QDateTime::fromMSecsSinceEpoch(at, Qt::UTC);
    const QDateTime now = m_timeline.now;
    return m_utc ? instant.date() == now.toUTC().date() : instant.toLocalTime().date() == now.toLocalTime().date();
}

/// First the ends of the token's life, then round instants between, then the dates of the history.
std::vector<TimeAxis::Tick> TimeAxis::ticks(double labelWidth, double blockedFrom, double blockedTo) const
{
    const double nearWidth = m_near.right - m_near.left;
    const qint64 shortStep = stepFor(m_near.span, nearWidth, labelWidth);
    const bool isOfDays = shortStep < day && (!isToday(m_near.begin) || !isToday(m_near.begin + m_near.span));
    const qint64 step = isOfDays ? stepFor(m_near.span, nearWidth, labelWidth * 1.5) : shortStep; // there are longer labels
    const bool hasSeconds = step < 60'000;
    const auto roomOf = [&](const QString &label) { return labelWidth * qMax(1.0, double(label.size()) / 5); };
    std::vector<Tick> ticks;
    const auto add = [&](const QDateTime &instant) {
        const double at = x(instant);
        const bool isNear = instant.toMSecsSinceEpoch() >= m_near.begin;
        QString label = clock(instant, hasSeconds);
        const QDateTime shown = m_utc ? instant.toUTC() : instant.toLocalTime();
        if (step >= day && shown.time() == QTime(0, 0)) // among days today is one
            label = dayText(shown.date(), (m_utc ? m_timeline.now.toUTC() : m_timeline.now.toLocalTime()).date());
        if (isNear && !hasSeconds && step < day && !isToday(instant.toMSecsSinceEpoch()))
            label += shown.toString(QStringLiteral(" HH:mm"));
        const double room = roomOf(label);
        const double half = room / 2;
        const auto touches
            = [&](const Tick &tick) { return tick.label == label || std::abs(tick.x - at) < (room + roomOf(tick.label)) / 2 + 8; };
        const bool isBlocked = at + half > blockedFrom - 6 && at - half < blockedTo + 6;
        if (!isBlocked && isSeen(at) && at + half <= m_right + 8 && std::none_of(ticks.begin(), ticks.end(), touches))
            ticks.push_back({at, label});
    };
    if (m_timeline.issued.isValid())
        add(m_timeline.issued);
    if (m_timeline.expires.isValid())
        add(m_timeline.expires);
    for (const TimeLane &lane : m_timeline.lanes) {
        for (const TimeMark &mark : lane.marks) {
            if (mark.when.toMSecsSinceEpoch() < m_near.begin)
                add(mark.when);
        }
    }
    const qint64 offset = m_utc ? 0 : m_timeline.now.toLocalTime().offsetFromUtc() * 1000LL;
    const qint64 seenFrom = m_isPart ? qMax(m_near.begin, instantAt(qMax(m_left, m_breakX + 1)).toMSecsSinceEpoch()) : m_near.begin;
    const qint64 seenTo = m_isPart ? instantAt(m_right).toMSecsSinceEpoch() : m_near.begin + m_near.span;
    const qint64 first = ((seenFrom + offset) / step + 1) * step - offset;
    for (qint64 at = first; at < seenTo; at += step)
        add(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    std::sort(ticks.begin(), ticks.end(), [](const Tick &a, const Tick &b) { return a.x < b.x; });
    return ticks;
}

} // namespace jotscope::ui

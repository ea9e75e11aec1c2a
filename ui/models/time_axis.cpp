// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_axis.h"

#include "ui/kit/clock.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace jotscope::ui {

namespace {

constexpr qint64 day = 86'400'000;
constexpr double leastWidth = 200;    ///< before the first layout there is none
constexpr double historyShare = 0.28; ///< of the width, up to the break

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
    constexpr qint64 minute = 60'000;
    constexpr qint64 steps[]
        = {minute, 2 * minute, 5 * minute, 10 * minute, 15 * minute, 30 * minute, 60 * minute, 120 * minute, 180 * minute, 360 * minute,
            720 * minute, day, 2 * day, 7 * day, 14 * day, 30 * day, 91 * day, 182 * day, 365 * day, 730 * day, 1826 * day};
    const double fits = qMax(1.0, width / (labelWidth * 3.0));
    for (const qint64 step : steps) {
        if (double(span) / double(step) <= fits)
            return step;
    }
    return qMax<qint64>(1826 * day, span);
}

} // namespace

TimeAxis::TimeAxis(const Timeline &timeline, double left, double right, bool utc)
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
    if (firstNear == instants.begin())
        return;
    m_history.begin = instants.front();
    m_history.span = qMax<qint64>(*(firstNear - 1) - instants.front(), 1);
    m_history.left = left + width * 0.025;
    m_history.right = left + width * (historyShare - 0.075);
    m_breakX = left + width * historyShare;
    m_near.left = left + width * (historyShare + 0.07);
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
    if (at < m_near.begin && isCompressed())
        return qBound(m_left, on(m_history, at), m_breakX);
    return qBound(isCompressed() ? m_breakX : m_left, on(m_near, at), m_right);
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

/// First the ends of the token's life, then round instants between, then the dates of the history.
std::vector<TimeAxis::Tick> TimeAxis::ticks(double labelWidth, double blockedFrom, double blockedTo) const
{
    std::vector<Tick> ticks;
    const auto add = [&](const QDateTime &instant) {
        const double at = x(instant);
        const double half = labelWidth / 2;
        const auto touches = [&](const Tick &tick) { return std::abs(tick.x - at) < labelWidth + 8; };
        const bool isBlocked = at + half > blockedFrom - 6 && at - half < blockedTo + 6;
        if (!isBlocked && at + half <= m_right + 8 && std::none_of(ticks.begin(), ticks.end(), touches))
            ticks.push_back({at, clock(instant, false)});
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
    const qint64 step = stepFor(m_near.span, m_near.right - m_near.left, labelWidth);
    const qint64 offset = m_utc ? 0 : m_timeline.now.toLocalTime().offsetFromUtc() * 1000LL;
    const qint64 first = ((m_near.begin + offset) / step + 1) * step - offset;
    for (qint64 at = first; at < m_near.begin + m_near.span; at += step)
        add(QDateTime::fromMSecsSinceEpoch(at, Qt::UTC));
    std::sort(ticks.begin(), ticks.end(), [](const Tick &a, const Tick &b) { return a.x < b.x; });
    return ticks;
}

} // namespace jotscope::ui

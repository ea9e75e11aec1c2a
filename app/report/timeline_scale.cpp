// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeline_scale.h"

#include <algorithm>

namespace jotscope::report {

namespace {

constexpr qint64 day = 86'400;
constexpr double edge = 14;    ///< free room at both ends of a part
constexpr double gap = 26;     ///< room of a break
constexpr double aside = 0.26; ///< share of the axis that a compressed side gets

std::vector<QDateTime> instantsOf(const diagnosis::Timeline &timeline)
{
    std::vector<QDateTime> instants;
    for (const diagnosis::TimelineLane &lane : timeline.lanes) {
        for (const diagnosis::TimelineMark &mark : lane.marks)
            instants.push_back(mark.at);
    }
    for (const QDateTime &instant : {timeline.now, timeline.lifeBegin, timeline.lifeEnd})
        instants.push_back(instant);
    std::erase_if(instants, [](const QDateTime &instant) { return !instant.isValid(); });
    std::ranges::sort(instants);
    return instants;
}

/// The stretch that is looked at closely: the token's life, now unless it is far away, and what happened within a day of them.
std::pair<QDateTime, QDateTime> nearStretch(const diagnosis::Timeline &timeline, const std::vector<QDateTime> &instants)
{
    QDateTime from = timeline.lifeBegin.isValid() ? timeline.lifeBegin : timeline.now;
    QDateTime to = timeline.lifeEnd.isValid() && timeline.lifeEnd > from ? timeline.lifeEnd : from;
    const qint64 reach = std::max(day, 2 * from.secsTo(to));
    const auto isNear = [&](const QDateTime &instant) { return instant >= from.addSecs(-reach) && instant <= to.addSecs(reach); };
    if (timeline.now.isValid() && isNear(timeline.now)) {
        from = std::min(from, timeline.now);
        to = std::max(to, timeline.now);
    }
    const qint64 around = std::max<qint64>(from.secsTo(to), 3600);
    for (const QDateTime &instant : instants) {
        if (instant >= from.addSecs(-around) && instant <= to.addSecs(around)) {
            from = std::min(from, instant);
            to = std::max(to, instant);
        }
    }
    return {from, to};
}

} // namespace

TimelineScale::TimelineScale(const diagnosis::Timeline &timeline, double left, double right) : m_left(left), m_right(right)
{
    const std::vector<QDateTime> instants = instantsOf(timeline);
    if (instants.empty())
        return;
    const auto [from, to] = nearStretch(timeline, instants);
    AxisPart near{from, to, left, right, true};
    const double share = (right - left) * aside;
    if (instants.front() < from) {
        const auto last = std::prev(std::ranges::lower_bound(instants, from));
        m_parts.push_back({instants.front(), *last, left, left + share - gap, false});
        near.begin = left + share;
    }
    const bool hasLater = instants.back() > to;
    if (hasLater)
        near.end = right - share;
    m_parts.push_back(near);
    if (hasLater)
        m_parts.push_back({*std::ranges::upper_bound(instants, to), instants.back(), right - share + gap, right, false});
    for (AxisPart &part : m_parts) {
        part.begin += edge;
        part.end -= edge;
    }
}

double TimelineScale::x(const QDateTime &instant) const
{
    if (m_parts.empty())
        return m_left;
    const AxisPart *part = &m_parts.front();
    for (const AxisPart &candidate : m_parts) {
        if (instant >= candidate.from)
            part = &candidate;
    }
    const qint64 span = part->from.msecsTo(part->to);
    if (span <= 0)
        return instant > part->to ? part->end : part->isNear ? (part->begin + part->end) / 2 : part->begin;
    const double place = double(part->from.msecsTo(instant)) / double(span);
    return part->begin + std::clamp(place, 0.0, 1.0) * (part->end - part->begin);
}

std::vector<QDateTime> roundInstants(const AxisPart &part, int most)
{
    constexpr qint64 steps[] = {1, 5, 15, 30, 60, 300, 900, 1800, 3600, 3 * 3600, 6 * 3600, 12 * 3600, day, 2 * day, 7 * day, 14 * day,
        30 * day, 91 * day, 365 * day};
    const qint64 span = part.from.secsTo(part.to);
    const auto step = std::ranges::find_if(steps, [&](qint64 candidate) { return span / candidate <= most; });
    std::vector<QDateTime> instants;
    if (span <= 0 || step == std::end(steps))
        return instants;
    for (qint64 at = (part.from.toSecsSinceEpoch() / *step + 1) * *step; at < part.to.toSecsSinceEpoch(); at += *step)
        instants.push_back(QDateTime::fromSecsSinceEpoch(at, Qt::UTC));
    return instants;
}

} // namespace jotscope::report

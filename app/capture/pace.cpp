// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/pace.h"

#include <cmath>

namespace jotscope::capture {

namespace {

constexpr qint64 windowMs = 4000;
constexpr qint64 leastMs = 100; ///< between two marks, and before a rate is told

} // namespace

void Pace::note(qint64 octets, qint64 milliseconds)
{
    if (!m_marks.empty() && octets < m_marks.back().octets)
        m_marks.clear(); // it began anew
    if (m_marks.size() > 1 && milliseconds - m_marks[m_marks.size() - 2].milliseconds < leastMs)
        m_marks.back() = {octets, milliseconds};
    else
        m_marks.push_back({octets, milliseconds});
    while (m_marks.size() > 2 && milliseconds - m_marks[1].milliseconds >= windowMs)
        m_marks.pop_front();
}

double Pace::octetsPerSecond() const
{
    if (m_marks.empty())
        return 0;
    const qint64 passed = m_marks.back().milliseconds - m_marks.front().milliseconds;
    return passed < leastMs ? 0 : 1000.0 * double(m_marks.back().octets - m_marks.front().octets) / double(passed);
}

Progress Pace::progress(qint64 octets, qint64 size, qint64 tokens) const
{
    Progress progress{octets, size, tokens, octetsPerSecond()};
    if (size >= octets && progress.octetsPerSecond > 0)
        progress.secondsLeft = qint64(std::ceil(double(size - octets) / progress.octetsPerSecond));
    return progress;
}

} // namespace jotscope::capture

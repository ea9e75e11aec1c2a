// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/token_folds.h"

#include <algorithm>

namespace jotscope::ui {

void TokenFolds::layOut()
{
    const std::size_t groups = m_order->groups().size();
    m_starts.clear();
    m_isFolded.assign(groups, false);
    if (m_order->ids().empty()) // what comes then is another list
        m_folded.clear();
    if (groups == 0)
        return;
    m_starts.reserve(groups + 1);
    quint32 row = 0;
    for (std::size_t group = 0; group < groups; ++group) {
        m_isFolded[group] = isToFold(group);
        m_starts.push_back(row);
        row += 1 + quint32(isFolded(group) ? 0 : countOf(group));
    }
    m_starts.push_back(row);
}

TokenFolds::Place TokenFolds::placeOf(int row) const
{
    if (m_starts.empty())
        return {0, false, quint32(row)};
    const auto after = std::upper_bound(m_starts.begin(), m_starts.end() - 1, quint32(row));
    const auto group = std::size_t(after - m_starts.begin());
    const quint32 below = quint32(row) - m_starts[group - 1];
    return {group, below == 0, m_order->groups()[group - 1] + (below == 0 ? 0 : below - 1)};
}

std::size_t TokenFolds::groupAt(quint32 at) const
{
    const std::vector<quint32> &groups = m_order->groups();
    return std::size_t(std::upper_bound(groups.begin(), groups.end(), at) - groups.begin()) - 1;
}

int TokenFolds::rowAt(quint32 at) const
{
    if (m_starts.empty())
        return int(at);
    const std::size_t group = groupAt(at);
    return isFolded(group) ? -1 : int(m_starts[group] + 1 + at - m_order->groups()[group]);
}

int TokenFolds::countOf(std::size_t group) const
{
    const std::vector<quint32> &groups = m_order->groups();
    const std::size_t next = group + 1 < groups.size() ? groups[group + 1] : m_order->ids().size();
    return int(next - groups[group]);
}

TokenFolds::Rows TokenFolds::rowsFor(const TokenOrder::Gap &gap) const
{
    const int fresh = int(gap.fresh.size());
    if (m_order->arrangement().group == TokenGroup::None)
        return {int(gap.at), fresh};
    if (gap.isNewGroup)
        return {headings() == 0 ? 0 : headingRow(gap.group), fresh + 1};
    const int first = headingRow(gap.group) + 1;
    return isFolded(gap.group) ? Rows{first, 0} : Rows{first + int(gap.at - m_order->groups()[gap.group]), fresh};
}

bool TokenFolds::isTurnedBy(const TokenOrder::Gap &gap) const
{
    const bool isSecond = headings() == 1;
    return gap.isNewGroup && (wasFolded(gap.fresh.front()) || (isSecond && wasFolded(m_order->ids().front())));
}

quint64 TokenFolds::keyOf(std::size_t group) const
{
    return m_order->keyOfGroup(m_order->ids()[m_order->groups()[group]]);
}

bool TokenFolds::isToFold(std::size_t group) const
{
    return !m_folded.isEmpty() && canFold() && m_folded.contains(keyOf(group));
}

bool TokenFolds::isLaidOut() const
{
    for (std::size_t group = 0; group < m_order->groups().size(); ++group) {
        if (isFolded(group) != isToFold(group))
            return false;
    }
    return true;
}

void TokenFolds::setFolded(std::size_t group, bool isFolded)
{
    if (isFolded)
        m_folded.insert(keyOf(group));
    else
        m_folded.remove(keyOf(group));
}

void TokenFolds::setAllFolded(bool areFolded)
{
    m_folded.clear();
    for (std::size_t group = 0; areFolded && group < m_order->groups().size(); ++group)
        setFolded(group, true);
}

} // namespace jotscope::ui

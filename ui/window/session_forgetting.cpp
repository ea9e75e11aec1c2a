// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr std::size_t mostForgotten = 20;

} // namespace

void Session::keepForgotten(Forgotten forgotten)
{
    if (m_forgotten.size() == mostForgotten) {
        for (const int row : m_forgotten.front().rows)
            m_records.letGo(row);
        m_forgotten.erase(m_forgotten.begin());
    }
    m_forgotten.push_back(std::move(forgotten));
}

void Session::forget(int id)
{
    wake(id);
    const auto place = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
    if (place == m_entries.end())
        return;
    Forgotten forgotten;
    forgotten.current = id;
    forgotten.rules = m_rules;
    forgotten.entries.emplace_back(std::size_t(place - m_entries.begin()), std::move(*place));
    keepForgotten(std::move(forgotten));
    const auto after = std::size_t(m_entries.erase(place) - m_entries.begin());
    m_queue.removeAll(id);
    m_declined.remove(id);
    Q_EMIT listChanged();
    if (id != m_currentId)
        return;
    m_currentId = 0;
    if (m_entries.empty()) { // of many rows one may be left
        for (int row = m_records.last(); m_entries.empty() && row > 0; --row)
            wake(row);
    }
    if (m_entries.empty()) {
        Q_EMIT currentChanged();
        Q_EMIT consentChanged();
    } else {
        setCurrent(m_entries[std::min(after, m_entries.size() - 1)].id);
    }
}

void Session::forgetAll()
{
    if (m_entries.empty() && m_records.count() == 0 && m_incoming.empty())
        return;
    cancel();
    for (; !m_incoming.empty(); m_incoming.pop_front()) // of a large paste: they can be had back too
        takeIn(std::move(m_incoming.front().sighting), m_incoming.front().source, m_incoming.front().paste);
    Forgotten all;
    all.current = m_currentId;
    for (std::size_t place = 0; place < m_entries.size(); ++place)
        all.entries.emplace_back(place, std::move(m_entries[place]));
    m_entries.clear();
    all.rows = m_records.hideAll();
    m_listed.clear();
    m_awake.clear();
    m_lookedAt.clear();
    m_declined.clear();
    all.rules = m_rules;
    keepForgotten(std::move(all));
    m_currentId = 0;
    Q_EMIT listChanged();
    Q_EMIT rowsChanged(true);
    Q_EMIT currentChanged();
    Q_EMIT consentChanged();
}

void Session::restore()
{
    if (m_forgotten.empty())
        return;
    Forgotten forgotten = std::move(m_forgotten.back());
    m_forgotten.pop_back();
    m_records.showAgain(forgotten.rows);
    QSet<int> pastes;
    for (auto &[place, entry] : forgotten.entries) {
        judge(entry); // environments and keys may be others by now
        if (const Entry *twin = twinOf(entry.inspection.sighting.text))
            takeOver(entry, twin->inspection);
        pastes.insert(entry.paste);
        m_entries.insert(m_entries.begin() + std::ptrdiff_t(std::min(place, m_entries.size())), std::move(entry));
    }
    for (const int paste : std::as_const(pastes))
        compareTokens(paste);
    Q_EMIT listChanged();
    if (!forgotten.rows.empty())
        Q_EMIT rowsChanged(true);
    if (forgotten.rules != m_rules)
        judgeRowsAnew();
    else if (m_records.waiting() > 0)
        m_work->start(0);
    setCurrent(forgotten.current);
}

} // namespace jotscope::ui

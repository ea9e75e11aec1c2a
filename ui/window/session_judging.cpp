// SPDX-License-Identifier: GPL-3.0-or-later
// Rows of the list are judged little by little: here what was asked for or becomes an entry, the others beside the window.
#include "ui/window/row_judges.h"
#include "ui/window/session.h"
#include "ui/window/token_facts.h"

#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr qint64 sliceMs = 4; ///< of work, then the window has its turn
constexpr int gatheringPauseMs = 40;
constexpr qint64 quietMs = 300; ///< after which a file brings no more for now
constexpr qint64 betweenListsMs = 250;

} // namespace

/// While more are gathered, only those that somebody looks at.
int Session::nextToJudge(bool isGathering)
{
    const auto waits = [this](int id) {
        return m_records.isKept(id) && m_records[quint32(id)].state == TokenState::Waiting && !m_judges->isJudging(id);
    };
    while (!m_lookedAt.isEmpty()) {
        if (const int id = m_lookedAt.takeFirst(); waits(id))
            return id;
    }
    if (isGathering)
        return 0;
    for (; m_nextRow <= m_records.last(); ++m_nextRow) {
        if (waits(m_nextRow))
            return m_nextRow++;
    }
    m_nextRow = 1; // what waits again
    return 0;
}

/// The same text was asked for.
void Session::judgeLike(const Entry &twin, int id)
{
    aim(Entry{});
    report::Inspection inspection;
    inspection.sighting = sightingOf(id);
    m_records.judge(id, factsOf(m_inspector->judgeAgain(inspection, &twin.inspection), false));
}

/// What is judged of it already, or just now, no longer counts.
void Session::awaitRow(int id)
{
    m_records.await(id);
    m_judges->drop(id);
}

/// The first become entries here, the others are judged beside the window. True: some were judged here.
bool Session::judgeRows(const QElapsedTimer &time, bool isGathering)
{
    bool isAny = false;
    std::vector<RowJudges::Row> rows;
    while (time.elapsed() < sliceMs && rows.size() < RowJudges::mostAtOnce) {
        const bool isWhole = m_entries.size() < mostWhole;
        const int id = isWhole || m_judges->hasRoom() ? nextToJudge(isGathering) : 0;
        if (id == 0)
            break;
        if (isWhole) {
            makeEntry(id);
            m_hasNewEntries = true;
        } else if (const Entry *twin = twinOf(m_records.text(id).toByteArray())) {
            judgeLike(*twin, id);
        } else {
            rows.push_back({id, sightingOf(id)});
            continue;
        }
        isAny = true;
    }
    if (rows.empty())
        return isAny;
    aim(Entry{});
    m_judges->judge(std::make_shared<const AtHand>(m_inspector->atHand()), std::move(rows));
    return isAny;
}

void Session::takeJudged(const std::vector<std::pair<int, TokenFacts>> &judgements)
{
    bool isAny = false;
    for (const auto &[id, facts] : judgements) {
        if (!m_records.isKept(id) || m_records[quint32(id)].state != TokenState::Waiting)
            continue; // it was forgotten, or chosen, meanwhile
        m_records.judge(id, facts);
        isAny = true;
    }
    const bool isLast = m_records.waiting() == 0 && m_incoming.empty();
    if (isAny)
        Q_EMIT rowsChanged(isLast);
    if (!isLast && !m_work->isActive())
        m_work->start(0);
}

/// A few milliseconds of what is left to do: large pastes are listed, rows are judged.
void Session::work()
{
    QElapsedTimer time;
    time.start();
    const int first = m_lastId + 1;
    for (; !m_incoming.empty() && time.elapsed() < sliceMs; m_incoming.pop_front()) {
        Incoming &next = m_incoming.front();
        if (m_records.count() < mostTokens && m_records.hasRoomFor(next.sighting.text.size()))
            takeIn(std::move(next.sighting), next.source, next.paste);
    }
    if (m_lastId >= first)
        Q_EMIT rowsAdded(first, m_lastId);
    const bool isGathering = m_sinceGathered.isValid() && !m_sinceGathered.hasExpired(quietMs);
    const bool isAny = judgeRows(time, isGathering);
    const bool isLast = m_records.waiting() == 0 && m_incoming.empty();
    if (m_hasNewEntries && (isLast || !m_sinceListed.isValid() || m_sinceListed.hasExpired(betweenListsMs))) {
        m_hasNewEntries = false;
        m_sinceListed.start();
        Q_EMIT listChanged();
    } else if (isAny) {
        Q_EMIT rowsChanged(isLast);
    }
    const bool isAway = m_incoming.empty() && !m_hasNewEntries && m_judges->count() == m_records.waiting();
    if (!isLast && (m_judges->hasRoom() || !m_incoming.empty()) && !isAway) // else it goes on with what comes back
        m_work->start(isGathering && m_incoming.empty() ? gatheringPauseMs : pauseMs);
}

void Session::judgeRowsAnew()
{
    m_judges->dropAll();
    m_records.awaitAll();
    m_nextRow = 1;
    if (m_records.waiting() > 0 && !m_work->isActive())
        m_work->start(pauseMs);
}

} // namespace jotscope::ui

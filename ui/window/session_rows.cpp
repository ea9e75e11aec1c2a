// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/visible.h"
#include "ui/window/row_judges.h"
#include "ui/window/session.h"
#include "ui/window/token_facts.h"

#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr int mostAwake = 50; ///< rows that were chosen and stay entries

} // namespace

void Session::join(std::vector<capture::Sighting> sightings, const capture::Beside &beside)
{
    std::vector<capture::Sighting> fresh;
    bool isMoreKnown = false;
    for (capture::Sighting &sighting : sightings) {
        const auto known = std::find_if(m_entries.begin(), m_entries.end(),
            [&sighting](const Entry &entry) { return !entry.isRecorded() && entry.inspection.sighting.text == sighting.text; });
        if (known == m_entries.end()) {
            fresh.push_back(std::move(sighting));
        } else if (!sighting.answer.isEmpty() && sighting.answer != known->inspection.sighting.answer) {
            known->inspection.sighting.request = sighting.request;
            known->inspection.sighting.answer = sighting.answer;
            judge(*known);
            compareTokens(known->paste);
            isMoreKnown = true;
        }
    }
    const QByteArray waitingAnswer = std::exchange(m_waitingAnswer, {}); // it waits for a token that somebody pastes
    add(std::move(fresh), false, beside);
    m_waitingAnswer = waitingAnswer;
    if (!isMoreKnown)
        return;
    Q_EMIT listChanged();
    Q_EMIT inspectionChanged();
}

void Session::show(const QByteArray &text)
{
    const auto found
        = std::find_if(m_entries.begin(), m_entries.end(), [&text](const Entry &entry) { return entry.inspection.sighting.text == text; });
    setCurrent(found != m_entries.end() ? found->id : m_records.find(text));
}

/// Rows of the entries, as the entries stand now. What came last stands first.
void Session::listEntries()
{
    bool hasOthers = false;
    bool hasChanged = false;
    QSet<int> now;
    QString heading;
    quint16 source = 0;
    for (auto entry = m_entries.rbegin(); entry != m_entries.rend(); ++entry) {
        now.insert(entry->id);
        const capture::Sighting &sighting = entry->inspection.sighting;
        const TokenFacts facts = factsOf(entry->inspection, isAsking(entry->id));
        if (m_records.isListed(entry->id)) {
            const TokenRecord before = m_records[quint32(entry->id)];
            m_records.judge(entry->id, facts);
            hasChanged = hasChanged || m_records[quint32(entry->id)] != before;
            continue;
        }
        const bool wasListed = entry->id <= m_records.last() && m_records[quint32(entry->id)].source != 0;
        const QString own = !entry->topic.isEmpty() ? entry->topic
            : entry->recordedIn.isEmpty()           ? headingOf(sighting)
                                                    : tr("%1, recorded").arg(report::visible(entry->recordedIn));
        if (!wasListed && (source == 0 || heading != own)) {
            heading = own;
            source = m_records.openSource(heading, sighting.origin, sighting.seen); // rows that follow from the same place read it there
        }
        const quint16 its = wasListed ? m_records[quint32(entry->id)].source : source;
        m_records.put(entry->id, its, {sighting.place, sighting.cleaned}, facts);
        hasOthers = true;
    }
    for (const int id : std::as_const(m_listed)) {
        if (now.contains(id) || m_records.isKept(id))
            continue;
        m_records.forget(id);
        hasOthers = true;
    }
    m_listed = now;
    if (hasOthers || hasChanged)
        Q_EMIT rowsChanged(true);
}

void Session::takeIn(capture::Sighting sighting, quint16 source, int paste)
{
    const int id = ++m_lastId;
    const TokenFacts facts = factsOf(jose::decode(sighting.text), sighting.place);
    m_records.put(id, source, {sighting.place, sighting.cleaned}, facts, sighting.text);
    if (!sighting.answer.isEmpty() || !sighting.request.isEmpty())
        m_told.insert(id, {sighting.request, sighting.answer});
    if (m_entries.size() + std::size_t(m_pasteOf.size()) < mostWhole)
        m_pasteOf.insert(id, paste);
}

bool Session::gather(std::vector<capture::Sighting> sightings)
{
    const int first = m_lastId + 1;
    std::vector<capture::Sighting> known;
    bool hasRoom = true;
    for (capture::Sighting &sighting : sightings) {
        const int row = m_records.find(sighting.text);
        if (row != 0) {
            if (!sighting.answer.isEmpty() && m_told.value(row).second != sighting.answer) {
                m_told.insert(row, {sighting.request, sighting.answer});
                awaitRow(row);
            }
            continue;
        }
        const auto isThis
            = [&sighting](const Entry &entry) { return !entry.isRecorded() && entry.inspection.sighting.text == sighting.text; };
        if (std::any_of(m_entries.begin(), m_entries.end(), isThis)) {
            known.push_back(std::move(sighting));
            continue;
        }
        hasRoom = m_records.count() < mostTokens && m_records.hasRoomFor(sighting.text.size());
        if (!hasRoom)
            break;
        quint16 &source = m_gathered[sighting.origin];
        if (source == 0)
            source = m_records.openSource(headingOf(sighting), sighting.origin, sighting.seen);
        takeIn(std::move(sighting), source, first);
    }
    if (m_lastId >= first) {
        m_sinceGathered.start();
        Q_EMIT rowsAdded(first, m_lastId);
        if (m_currentId == 0)
            setCurrent(first);
    }
    join(std::move(known), {});
    if (m_records.waiting() > 0 && !m_work->isActive())
        m_work->start(pauseMs);
    return hasRoom;
}

capture::Sighting Session::sightingOf(int id) const
{
    const TokenRecord &record = m_records[quint32(id)];
    const TokenRecords::Source &source = m_records.source(record.source);
    const TokenRecords::Place place = m_records.place(record);
    capture::Sighting sighting;
    sighting.text = m_records.text(id).toByteArray();
    sighting.origin = source.origin;
    sighting.seen = source.seen;
    sighting.place = place.text;
    sighting.cleaned = place.cleaned;
    std::tie(sighting.request, sighting.answer) = m_told.value(id);
    return sighting;
}

/// A row becomes an entry, in its place among them.
void Session::makeEntry(int id)
{
    Entry entry;
    entry.id = id;
    entry.paste = m_pasteOf.take(id);
    aim(entry);
    entry.inspection = m_inspector->inspectOffline(sightingOf(id));
    if (const Entry *twin = twinOf(entry.inspection.sighting.text)) {
        takeOver(entry, twin->inspection);
        entry.wasAsked = true;
    }
    m_records.letGo(id);
    m_listed.insert(id);
    const auto isBefore = [this](const Entry &one, int of) {
        const quint16 left = m_records[quint32(one.id)].source;
        const quint16 right = m_records[quint32(of)].source;
        return left != right ? left > right : one.id < of;
    };
    const int paste = entry.paste;
    m_entries.insert(std::lower_bound(m_entries.begin(), m_entries.end(), id, isBefore), std::move(entry));
    compareTokens(paste);
}

void Session::wake(int id)
{
    if (!m_records.isKept(id))
        return;
    makeEntry(id);
    m_awake.append(id);
    letSleep();
    Q_EMIT listChanged();
}

/// Of what was chosen once, and nothing more was done with, the row is enough.
void Session::letSleep()
{
    while (m_awake.size() > mostAwake) {
        const int id = m_awake.takeFirst();
        const Entry *entry = find(id);
        const bool isUsed = !entry || entry->wasAsked || m_asking.contains(id) || m_queue.contains(id) || id == m_currentId
            || !entry->presented.isEmpty() || entry->inspection.sighting.answer != m_told.value(id).second;
        if (isUsed)
            continue;
        if (entry->paste != 0)
            m_pasteOf.insert(id, entry->paste);
        m_records.keep(id, entry->inspection.sighting.text);
        m_listed.remove(id);
        m_entries.erase(m_entries.begin() + (entry - m_entries.data()));
    }
}

void Session::judgeSoon(int id)
{
    if (m_lookedAt.size() < mostAwake)
        m_lookedAt.append(id);
}

void Session::forgetRows()
{
    m_judges->dropAll();
    m_records.clear();
    m_listed.clear();
    m_incoming.clear();
    m_gathered.clear();
    m_told.clear();
    m_pasteOf.clear();
    m_awake.clear();
    m_lookedAt.clear();
    Q_EMIT rowsChanged(true);
}

} // namespace jotscope::ui

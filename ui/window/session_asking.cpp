// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "directory/reach.h"
#include "report/words.h"
#include "ui/window/consent_store.h"
#include "ui/window/keyring_gate.h"
#include "ui/window/row_judges.h"

#include <QTimer>

#include <limits>

namespace jotscope::ui {

std::vector<ConsentRow> Session::waitingRows() const
{
    const Entry *entry = current();
    if (!entry || entry->isRecorded() || isOffline() || m_declined.contains(entry->id) || isAsking(entry->id))
        return {};
    aim(*entry);
    std::vector<ConsentRow> rows = m_inspector->consentRows(entry->inspection.diagnosis.evidence.token);
    std::erase_if(rows, [&](const ConsentRow &row) { return m_once.covers(entry->inspection.sighting.text, row); });
    return rows;
}

void Session::allow(const std::vector<ConsentRow> &rows, bool tokenToo, bool forAll)
{
    const Entry *entry = current();
    if (!entry)
        return;
    std::vector<ConsentRow> once = rows;
    if (forAll) {
        m_network->setConsent(Inspector::consentFor(rows, m_network->consent(), false));
        std::erase_if(once, [](const ConsentRow &row) { return !row.token; });
    }
    m_once.give(entry->inspection.sighting.text, once, tokenToo);
    ask(m_currentId);
}

void Session::forbid(const QSet<QString> &origins)
{
    m_network->setConsent(without(m_network->consent(), origins));
    m_once.takeBack(origins);
    Q_EMIT consentChanged();
}

net::Consent Session::lentTo(const Entry &entry) const
{
    aim(entry);
    return m_once.consentFor(entry.inspection.sighting.text, m_inspector->consentRows(entry.inspection.diagnosis.evidence.token, true));
}

Session::Free Session::freeToAsk(const Entry &entry) const
{
    if (entry.isRecorded() || isOffline() || m_declined.contains(entry.id))
        return {};
    aim(entry);
    const jose::Token &token = entry.inspection.diagnosis.evidence.token;
    QStringList waiting{QString()}; // what the token alone names is of no environment
    for (const ConsentRow &row : m_inspector->consentRows(token))
        waiting.append(row.environment);
    Free free;
    for (const ConsentRow &row : m_inspector->consentRows(token, true)) {
        if (!waiting.contains(row.environment) && !free.environments.contains(row.environment))
            free.environments.append(row.environment);
        free.isAll = free.isAll && (row.environment.isEmpty() || !waiting.contains(row.environment));
    }
    return free;
}

/// What waits for a yes keeps none of the others waiting.
void Session::askFree(int id, const Free &free)
{
    if (free.environments.isEmpty())
        return;
    if (!free.isAll)
        m_alone.insert(id, free.environments);
    ask(id);
}

/// Where its hosts are allowed for every token, to choose one is enough.
void Session::askForChosen()
{
    const Entry *entry = current();
    const Free free = entry && !entry->wasAsked && !isAsking(entry->id) ? freeToAsk(*entry) : Free{};
    if (free.environments.isEmpty())
        return;
    if (m_queue.removeAll(entry->id) > 0) { // it would have had its turn later
        m_queue.prepend(entry->id);
        return;
    }
    m_askedByChoice = entry->id;
    askFree(entry->id, free);
}

void Session::declineFor(int id)
{
    m_declined.insert(id);
    Q_EMIT consentChanged();
}

void Session::setOffline(bool offline)
{
    if (offline == isOffline())
        return;
    m_network->setOffline(offline);
    if (offline)
        cancel();
    Q_EMIT askingChanged();
    Q_EMIT consentChanged();
}

void Session::ask(int id)
{
    const Entry *entry = find(id);
    if (!entry || entry->isRecorded() || m_queue.contains(id) || isAsking(id))
        return;
    m_queue.append(id);
    askNext();
    Q_EMIT consentChanged();
}

void Session::askAgain()
{
    m_declined.remove(m_currentId);
    m_inspector->forgetKeys();
    m_keyring->tryAgain();
    const auto rows = waitingRows();
    const bool waits = std::any_of(rows.begin(), rows.end(), [](const ConsentRow &row) { return row.refused.isEmpty(); });
    if (waits)
        Q_EMIT consentChanged();
    else
        ask(m_currentId);
}

void Session::askAgainOf(const QString &environment)
{
    const Entry *entry = current();
    if (!entry || entry->isRecorded() || isOffline())
        return;
    m_declined.remove(m_currentId);
    m_inspector->forgetKeysOf(environment);
    m_keyring->tryAgain();
    const auto rows = waitingRows();
    const bool waits = std::any_of(rows.begin(), rows.end(),
        [&environment](const ConsentRow &row) { return row.environment == environment && row.refused.isEmpty() && !row.token; });
    if (!waits) {
        m_alone.insert(m_currentId, {environment});
        if (!m_queue.contains(m_currentId))
            m_queue.append(m_currentId);
        askNext();
    }
    Q_EMIT consentChanged();
}

void Session::cancel()
{
    m_queue.clear();
    m_alone.clear();
    const QSet<int> waiting = std::exchange(m_unlocking, {});
    for (const int id : waiting)
        giveUp(id);
    m_network->cancelAll();
}

/// One token at a time: the environments to ask are a setting of the inspector.
void Session::askNext()
{
    if (m_underWay > 0 || m_queue.isEmpty())
        return;
    const int id = m_queue.takeFirst();
    if (id == m_askedByChoice)
        m_askedByChoice = 0;
    const Entry *entry = find(id);
    if (!entry)
        return askNext();
    m_asking.insert(id);
    ++m_underWay;
    Q_EMIT askingChanged();
    m_unlocking.insert(id);
    m_keyring->open(secretsFor(*entry), [this, id] {
        const Entry *waited = find(id);
        if (!m_unlocking.remove(id)) // cancelled meanwhile
            return;
        if (!waited)
            return giveUp(id);
        m_network->lend(this, lentTo(*waited));
        if (const QStringList alone = m_alone.take(id); !alone.isEmpty()) { // what the others said is known, or they wait for a yes
            m_inspector->setPresented({});
            m_inspector->setOnly(alone);
        }
        explain(QPointer<Session>(this), id, waited->inspection.sighting);
    });
}

void Session::giveUp(int id)
{
    m_asking.remove(id);
    --m_underWay;
    Q_EMIT askingChanged();
    Q_EMIT consentChanged();
    askNext();
}

/// What asking for a token will need from the keyring: what may go to the hosts, and what opens keys and certificates here.
QStringList Session::secretsFor(const Entry &entry) const
{
    const QSet<QPair<QString, QString>> allowed = m_network->consent().secrets | lentTo(entry).secrets;
    aim(entry);
    QStringList references;
    for (const ConsentRow &row : m_inspector->consentRows(entry.inspection.diagnosis.evidence.token, true)) {
        for (const QString &reference : row.secretReferences) {
            if (allowed.contains({reference, row.origin}))
                references.append(reference);
        }
    }
    for (const environments::Environment &environment : m_inspector->environments())
        references += directory::ownSecretsOf(environment);
    references.removeDuplicates();
    return references;
}

/// Turns alone would miss keys that were fetched for another token; the evidence alone what is under way, and what was cancelled.
QSet<int> Session::requestsOf(int id) const
{
    QSet<int> numbers;
    const Entry *of = entry(id);
    if (!of || of->isRecorded())
        return numbers;
    for (const net::Exchange *exchange : report::exchangesOf(of->inspection))
        numbers.insert(exchange->number);
    for (const auto &[first, last] : m_turns.value(id)) {
        for (int number = first; number <= qMin(last, int(m_network->ledger().size())); ++number)
            numbers.insert(number);
    }
    return numbers;
}

QCoro::Task<> Session::explain(QPointer<Session> self, int id, capture::Sighting sighting)
{
    self->m_turns[id].append({int(self->m_network->ledger().size()) + 1, std::numeric_limits<int>::max()});
    auto asked = self->m_inspector->explain(std::move(sighting), false, QPointer<QObject>(self.data()));
    report::Inspection inspection = co_await asked;
    if (!self)
        co_return;
    self->m_network->lend(self, {});
    self->m_asking.remove(id);
    self->m_turns[id].last().second = int(self->m_network->ledger().size());
    --self->m_underWay;
    for (Entry &entry : self->m_entries)
        entry.wasAsked = entry.wasAsked || (!entry.isRecorded() && entry.inspection.sighting.text == inspection.sighting.text);
    self->learn(id, std::move(inspection));
    Q_EMIT self->askingChanged();
    Q_EMIT self->consentChanged();
    self->askNext();
}

void Session::takeOver(Entry &entry, const report::Inspection &learnt)
{
    aim(entry);
    std::vector<report::Companion> companions = std::move(entry.inspection.companions);
    entry.inspection = m_inspector->judgeAgain(entry.inspection, &learnt);
    entry.inspection.companions = std::move(companions);
}

const Entry *Session::twinOf(const QByteArray &text) const
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
        [&text](const Entry &entry) { return entry.wasAsked && !entry.isRecorded() && entry.inspection.sighting.text == text; });
    return found == m_entries.end() ? nullptr : &*found;
}

/// The same bytes seen twice are one verdict. What came back speaks for the environment that each is seen by now, and of the answer that
/// is known now: both may have changed since it was asked; and what was known before stays where nothing new is.
void Session::learn(int id, report::Inspection inspection)
{
    if (!find(id))
        return;
    const QByteArray text = inspection.sighting.text;
    bool isCurrent = false;
    QSet<int> pastes;
    for (Entry &entry : m_entries) {
        if (entry.isRecorded() || entry.inspection.sighting.text != text)
            continue;
        takeOver(entry, inspection);
        pastes.insert(entry.paste);
        isCurrent = isCurrent || entry.id == m_currentId;
    }
    for (const int paste : std::as_const(pastes))
        compareTokens(paste);
    if (const int row = m_records.find(text)) {
        awaitRow(row);
        judgeSoon(row);
        m_work->start(0);
    }
    Q_EMIT listChanged();
    if (isCurrent)
        Q_EMIT inspectionChanged();
}

} // namespace jotscope::ui

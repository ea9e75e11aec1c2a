// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "directory/reach.h"
#include "ui/window/keyring_gate.h"

namespace jotscope::ui {

std::vector<ConsentRow> Session::waitingRows() const
{
    const Entry *entry = current();
    if (!entry || entry->isRecorded() || isOffline() || m_declined.contains(entry->id) || isAsking(entry->id))
        return {};
    aim(*entry);
    return m_inspector->consentRows(entry->inspection.diagnosis.evidence.token);
}

void Session::allow(const std::vector<ConsentRow> &rows, bool tokenToo)
{
    m_network->setConsent(Inspector::consentFor(rows, m_network->consent(), tokenToo));
    ask(m_currentId);
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

void Session::cancel()
{
    m_queue.clear();
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
        aim(*waited);
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
    aim(entry);
    QStringList references;
    for (const ConsentRow &row : m_inspector->consentRows(entry.inspection.diagnosis.evidence.token, true)) {
        for (const QString &reference : row.secretReferences) {
            if (m_network->consent().secrets.contains({reference, row.origin}))
                references.append(reference);
        }
    }
    for (const environments::Environment &environment : m_inspector->environments())
        references += directory::ownSecretsOf(environment);
    references.removeDuplicates();
    return references;
}

QCoro::Task<> Session::explain(QPointer<Session> self, int id, capture::Sighting sighting)
{
    auto asked = self->m_inspector->explain(std::move(sighting), false, QPointer<QObject>(self.data()));
    report::Inspection inspection = co_await asked;
    if (!self)
        co_return;
    self->m_asking.remove(id);
    --self->m_underWay;
    if (Entry *entry = self->find(id))
        entry->wasAsked = true;
    self->learn(id, std::move(inspection));
    Q_EMIT self->askingChanged();
    Q_EMIT self->consentChanged();
    self->askNext();
}

/// What came back speaks for the environment that the token is seen by now, and of the answer that is known now: both may have changed
/// since it was asked.
void Session::learn(int id, report::Inspection inspection)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    inspection.sighting = entry->inspection.sighting;
    entry->inspection = std::move(inspection);
    const diagnosis::Evidence &evidence = entry->inspection.diagnosis.evidence;
    if (evidence.presented != entry->presented || evidence.serviceAnswer != entry->inspection.sighting.answer)
        judge(*entry);
    compareTokens(entry->paste);
    Q_EMIT listChanged();
    if (id == m_currentId)
        Q_EMIT inspectionChanged();
}

} // namespace jotscope::ui

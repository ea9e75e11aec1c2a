// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/session.h"

#include "companions.h"
#include "demo/demo.h"
#include "ui/window/keyring_gate.h"
#include "ui/window/row_judges.h"

#include <QTimer>

namespace jotscope::ui {

namespace {

constexpr int dwellMs = 250;           ///< arrows that are held down pass a row faster
constexpr std::size_t mostAtOnce = 25; ///< tokens of a paste that are inspected while the window waits

bool isSame(const capture::Sighting &a, const capture::Sighting &b)
{
    return a.text == b.text && a.origin == b.origin && a.place == b.place;
}

} // namespace

Session::Session(QObject *parent)
    : QObject(parent), m_network(new net::Network(this)), m_inspector(new Inspector(m_network, this)), m_keyring(new KeyringGate(this)),
      m_judges(new RowJudges(this)), m_work(new QTimer(this)), m_dwell(new QTimer(this))
{
    m_work->setSingleShot(true);
    connect(m_work, &QTimer::timeout, this, &Session::work);
    connect(m_judges, &RowJudges::judged, this, &Session::takeJudged);
    m_dwell->setSingleShot(true);
    m_dwell->setInterval(dwellMs);
    connect(m_dwell, &QTimer::timeout, this, &Session::askForChosen);
    connect(this, &Session::listChanged, this, &Session::listEntries);
    connect(this, &Session::askingChanged, this, &Session::listEntries);
    m_inspector->setKeyCache(std::make_shared<keys::KeyCache>(keys::KeyCache::usualFolder()));
    m_inspector->setSecretSource(secretSource());
    connect(m_keyring, &KeyringGate::opened, this, &Session::judgeAll);
    connect(m_inspector, &Inspector::progressed, this, [this](const report::Inspection &inspection) {
        for (const Entry &entry : m_entries) {
            if (m_asking.contains(entry.id) && isSame(entry.inspection.sighting, inspection.sighting))
                return learn(entry.id, inspection);
        }
    });
}

/// The network ends what is under way when it goes, after this: nobody is to be told then.
Session::~Session()
{
    m_network->blockSignals(true);
    m_inspector->blockSignals(true);
}

directory::SecretSource Session::secretSource()
{
    return [this](const QString &reference) {
        return reference.startsWith(u"demo:") && m_demo ? m_demo->secret(reference) : m_keyring->secret(reference);
    };
}

Entry *Session::find(int id)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(), [id](const Entry &entry) { return entry.id == id; });
    return found == m_entries.end() ? nullptr : &*found;
}

const Entry *Session::entry(int id) const
{
    return const_cast<Session *>(this)->find(id);
}

const Entry *Session::current() const
{
    return entry(m_currentId);
}

void Session::aim(const Entry &entry) const
{
    m_inspector->setPresented(entry.presented);
    m_inspector->setOnly(entry.only);
}

void Session::setCurrent(int id)
{
    wake(id);
    Entry *entry = find(id);
    if (!entry || id == m_currentId)
        return;
    const bool hasTurned = refresh(*entry);
    m_currentId = id;
    m_queue.removeAll(std::exchange(m_askedByChoice, 0)); // nobody looks at it any more
    m_dwell->start();
    Q_EMIT currentChanged();
    Q_EMIT consentChanged();
    if (hasTurned)
        Q_EMIT listChanged();
}

void Session::add(std::vector<capture::Sighting> sightings, bool select, const capture::Beside &beside)
{
    if (sightings.empty())
        return;
    aim(Entry{});
    const int first = m_lastId + 1;
    const auto rest = sightings.begin() + std::ptrdiff_t(std::min(sightings.size(), mostAtOnce));
    std::vector<capture::Sighting> later(std::make_move_iterator(rest), std::make_move_iterator(sightings.end()));
    sightings.erase(rest, sightings.end());
    std::vector<Entry> fresh;
    for (capture::Sighting &sighting : sightings) {
        Entry entry;
        entry.id = ++m_lastId;
        entry.paste = first;
        if (sighting.answer.isEmpty())
            sighting.answer = m_waitingAnswer;
        entry.inspection = m_inspector->inspectOffline(sighting);
        if (const Entry *twin = twinOf(sighting.text)) {
            takeOver(entry, twin->inspection);
            entry.wasAsked = true;
        }
        fresh.push_back(std::move(entry));
    }
    m_waitingAnswer.clear();
    m_entries.insert(m_entries.begin(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    m_beside.insert(first, beside);
    compareTokens(first);
    Q_EMIT listChanged();
    for (capture::Sighting &sighting : later)
        m_incoming.push_back({std::move(sighting), m_records[quint32(first)].source, first});
    if (!m_incoming.empty())
        m_work->start(0);
    if (!select && m_currentId != 0) { // nobody chose another, and what may be asked is the same
        Q_EMIT inspectionChanged();
        return;
    }
    setCurrent(first);
    askFree(first, freeToAsk(*current()));
}

void Session::addRecorded(std::vector<report::Inspection> inspections, const QString &file)
{
    if (inspections.empty())
        return;
    const int first = m_lastId + 1;
    std::vector<Entry> fresh;
    for (report::Inspection &inspection : inspections) {
        Entry entry;
        entry.id = ++m_lastId;
        entry.presented = inspection.diagnosis.evidence.presented;
        entry.wasAsked = true;
        entry.recordedIn = file;
        entry.inspection = std::move(inspection);
        fresh.push_back(std::move(entry));
    }
    m_entries.insert(m_entries.begin(), std::make_move_iterator(fresh.begin()), std::make_move_iterator(fresh.end()));
    Q_EMIT listChanged();
    setCurrent(first);
}

/// Judges an entry again from what is known: keys at hand, answers kept, no question asked.
void Session::judge(Entry &entry)
{
    if (entry.isRecorded())
        return;
    aim(entry);
    std::vector<report::Companion> companions = std::move(entry.inspection.companions);
    entry.inspection = m_inspector->judgeAgain(entry.inspection);
    entry.inspection.companions = std::move(companions);
}

void Session::compareTokens(int paste)
{
    if (paste == 0) // of the demo or a case file: they did not come together
        return;
    std::vector<std::pair<int, report::Inspection *>> of;
    for (Entry &entry : m_entries) {
        if (entry.paste == paste && !entry.isRecorded())
            of.emplace_back(entry.id, &entry.inspection);
    }
    std::vector<report::Inspection *> tokens;
    std::vector<report::Inspection> gone(1); // numbers count those that were forgotten too
    for (int id = paste; !of.empty() && id <= of.back().first; ++id) {
        const auto found = std::find_if(of.begin(), of.end(), [id](const auto &one) { return one.first == id; });
        tokens.push_back(found == of.end() ? &gone.front() : found->second);
    }
    compare(tokens, m_beside.value(paste));
}

int Session::companionOf(int id, int number) const
{
    const Entry *from = entry(id);
    const int wanted = from && from->paste > 0 && number > 0 ? from->paste + number - 1 : 0;
    const Entry *found = entry(wanted);
    return found && found->paste == from->paste ? wanted : 0;
}

void Session::judgeAll()
{
    ++m_rules;
    for (Entry &entry : m_entries)
        judge(entry);
    judgeRowsAnew();
    for (auto one = m_beside.keyBegin(); one != m_beside.keyEnd(); ++one)
        compareTokens(*one);
    Q_EMIT listChanged();
    Q_EMIT inspectionChanged();
    Q_EMIT consentChanged();
}

void Session::setPresented(const QString &environment)
{
    Entry *entry = find(m_currentId);
    if (!entry || entry->isRecorded() || entry->presented == environment)
        return;
    entry->presented = environment;
    judge(*entry);
    Q_EMIT listChanged();
    Q_EMIT inspectionChanged();
    Q_EMIT consentChanged();
}

void Session::setServiceAnswer(const QByteArray &answer)
{
    Entry *entry = find(m_currentId);
    if (!entry) {
        m_waitingAnswer = answer;
        return;
    }
    if (!entry->isRecorded()) // what was recorded stays as it was
        entry->inspection.sighting.answer = answer;
    judge(*entry);
    Q_EMIT listChanged();
    Q_EMIT inspectionChanged();
}

void Session::setAsOf(std::optional<QDateTime> instant)
{
    m_asOf = instant;
    m_inspector->setAsOf(std::move(instant));
    judgeAll();
}

void Session::setLeeway(std::optional<int> seconds)
{
    m_leeway = seconds;
    m_inspector->setLeeway(seconds);
    judgeAll();
}

void Session::setEnvironments(std::vector<environments::Environment> environments, const QString &name)
{
    m_inspector->setEnvironments(std::move(environments));
    m_environmentsName = name;
    Q_EMIT environmentsChanged();
    judgeAll();
}

void Session::setSessionKeys(std::vector<keys::KeySet> keys)
{
    m_inspector->setSessionKeys(std::move(keys));
    Q_EMIT environmentsChanged();
    judgeAll();
}

} // namespace jotscope::ui

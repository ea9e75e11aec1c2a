// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/demo.h"
#include "language/told.h"
#include "ui/window/session.h"

#include <algorithm>

namespace jotscope::ui {

Result<void> Session::startDemo(const QString &select)
{
    auto demo = std::make_unique<demo::Demo>();
    const auto started = demo->start();
    if (!started)
        return started;
    if (!m_demo)
        m_consentBefore = m_network->consent();
    m_demo = std::move(demo);
    m_samples = {m_lastId + 1, 0};
    m_inspector->setKeyCache(std::make_shared<keys::KeyCache>()); // its ports are others at every start
    m_entries.clear();
    forgetRows();
    m_forgotten.clear(); // none of them is to stand among samples
    m_beside.clear();
    m_currentId = 0;
    setEnvironments(m_demo->environments(), tr("demo"));
    net::Consent consent = m_network->consent();
    for (const demo::Scenario &scenario : m_demo->scenarios()) {
        Entry entry;
        entry.id = ++m_lastId;
        entry.presented = scenario.presented;
        entry.only = scenario.only;
        entry.topic = Told::again(scenario.topic);
        aim(entry);
        entry.inspection = m_inspector->inspectOffline(scenario.sighting);
        consent = Inspector::consentFor(m_inspector->consentRows(entry.inspection.diagnosis.evidence.token, true), consent);
        const bool isFirst = scenario.id == select;
        isFirst ? m_queue.prepend(entry.id) : m_queue.append(entry.id);
        m_entries.push_back(std::move(entry));
    }
    m_samples.second = m_lastId;
    m_network->setConsent(consent);
    Q_EMIT listChanged();
    setCurrent(m_queue.front());
    Q_EMIT demoStarted();
    askNext();
    QStringList ids;
    for (const demo::Scenario &scenario : m_demo->scenarios())
        ids.append(scenario.id);
    if (!select.isEmpty() && !ids.contains(select))
        return failure(
            Error::Kind::Usage, tr("Found \"%1\", so the first is shown. There are: %2.").arg(select, ids.join(QStringLiteral(", "))));
    return {};
}

/// Its servers go too: what somebody pasted meanwhile stays, and speaks of no environment of the demo any more.
void Session::leaveDemo()
{
    if (!m_demo)
        return;
    cancel();
    const auto isSample = [this](const Entry &entry) { return entry.id >= m_samples.first && entry.id <= m_samples.second; };
    std::erase_if(m_entries, isSample);
    for (Forgotten &one : m_forgotten)
        std::erase_if(one.entries, [&isSample](const auto &placed) { return isSample(placed.second); });
    std::erase_if(m_forgotten, [](const Forgotten &one) { return one.entries.empty() && one.rows.empty(); });
    for (Entry &entry : m_entries) {
        entry.presented.clear();
        entry.wasAsked = entry.isRecorded();
    }
    m_network->setConsent(m_consentBefore);
    m_inspector->setKeyCache(std::make_shared<keys::KeyCache>(keys::KeyCache::usualFolder()));
    m_demo.reset();
    const bool isGone = !find(m_currentId);
    if (isGone)
        m_currentId = 0;
    setEnvironments({}, {});
    if (isGone && !m_entries.empty())
        return setCurrent(m_entries.front().id);
    if (isGone)
        Q_EMIT currentChanged();
    Q_EMIT consentChanged();
}

} // namespace jotscope::ui

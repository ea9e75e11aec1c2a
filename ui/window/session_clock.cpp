// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/claims.h"
#include "ui/window/session.h"

#include <algorithm>

namespace jotscope::ui {

namespace {

constexpr qint64 freshMs = 500; ///< no judgement is older that was made with what is shown now

void addTurns(std::vector<QDateTime> &turns, const jose::Token &token, const std::vector<diagnosis::EnvironmentEvidence> &environments)
{
    for (const char16_t *name : {u"exp", u"nbf", u"iat"}) {
        const auto instant = jose::instantOf(token.claim(QStringView(name)));
        if (!instant)
            continue;
        turns.push_back(instant->utc);
        for (const diagnosis::EnvironmentEvidence &one : environments) {
            turns.push_back(instant->utc.addSecs(one.environment.leewaySeconds));
            turns.push_back(instant->utc.addSecs(-one.environment.leewaySeconds));
        }
    }
}

/// The instants at which the clock alone changes a verdict, of the token and of those inside it.
std::vector<QDateTime> turnsOf(const report::Inspection &inspection)
{
    const diagnosis::Evidence &evidence = inspection.diagnosis.evidence;
    std::vector<QDateTime> turns;
    addTurns(turns, evidence.token, evidence.environments);
    if (evidence.inside.read)
        addTurns(turns, *evidence.inside.read, evidence.environments);
    for (const report::Inspection &inner : inspection.nested) {
        const std::vector<QDateTime> its = turnsOf(inner);
        turns.insert(turns.end(), its.begin(), its.end());
    }
    std::sort(turns.begin(), turns.end());
    return turns;
}

std::optional<QDateTime> firstTurn(const report::Inspection &inspection, const QDateTime &after)
{
    const std::vector<QDateTime> turns = turnsOf(inspection);
    const auto found = std::upper_bound(turns.begin(), turns.end(), after);
    return found == turns.end() ? std::nullopt : std::optional(*found);
}

} // namespace

std::optional<QDateTime> Session::nextTurn() const
{
    const Entry *entry = current();
    if (!entry || entry->isRecorded() || m_asOf)
        return {};
    return firstTurn(entry->inspection, entry->inspection.diagnosis.evidence.now);
}

bool Session::refresh(Entry &entry)
{
    const QDateTime before = entry.inspection.diagnosis.evidence.now;
    const QDateTime now = m_inspector->now();
    if (entry.isRecorded() || m_asOf || (before.isValid() && before.msecsTo(now) < freshMs))
        return false;
    const auto turn = firstTurn(entry.inspection, before);
    judge(entry);
    return turn && *turn <= now;
}

void Session::followClock()
{
    if (m_asOf)
        return;
    const QDateTime now = m_inspector->now();
    bool isAnyOther = false;
    bool hasTurned = false;
    QSet<int> pastes;
    for (Entry &entry : m_entries) {
        const auto turn = firstTurn(entry.inspection, entry.inspection.diagnosis.evidence.now);
        if (entry.id != m_currentId && (!turn || *turn > now))
            continue;
        const bool isOther = refresh(entry);
        isAnyOther = isOther || isAnyOther;
        hasTurned = hasTurned || (isOther && entry.id == m_currentId);
        pastes.insert(entry.paste);
    }
    for (const int paste : std::as_const(pastes))
        compareTokens(paste);
    if (isAnyOther)
        Q_EMIT listChanged();
    if (current())
        Q_EMIT timeWentBy(hasTurned);
}

} // namespace jotscope::ui

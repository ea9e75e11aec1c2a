// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/findings_of.h"
#include "diagnosis/rotation.h"
#include "diagnosis/words.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::diagnosis {

namespace {

Finding aboutKeys(const Facts &facts, const char *id, jose::Severity severity, const QString &headline)
{
    Finding one;
    one.id = QString::fromLatin1(id);
    one.severity = severity;
    one.headline = headline;
    one.environment = facts.here().name();
    one.part = jose::Part::Header;
    one.claim = QStringLiteral("kid");
    return one;
}

/// A verdict by keys that their source did not confirm.
void noteStale(const Facts &facts, Findings &findings)
{
    const auto &key = facts.here().evidence->verification.key;
    for (const keys::KeySet &set : facts.here().evidence->keySets) {
        if (set.stale.isEmpty() || !key || key->from != set.from)
            continue;
        Finding one = aboutKeys(facts, "keys-stale", set.wasRefused ? jose::Severity::Note : jose::Severity::Warning,
            Told::tr("The signature was checked with keys fetched at %1.").arg(instantText(set.fetched)));
        one.expected = Told::tr("keys as %1 publishes them now").arg(set.from);
        one.found = withoutStop(retold(set.stale));
        one.remedy = set.wasRefused
            ? Told::tr("Ask for the keys anew.")
            : Told::tr("Make the key source readable, then ask again: a key that was withdrawn since still counts here.");
        findings.push_back(one);
    }
}

void noteRotation(const Facts &facts, Findings &findings)
{
    constexpr std::size_t most = 4;
    std::vector<KeyChange> changes = keyChanges(*facts.here().evidence, facts.evidence->now);
    if (changes.empty())
        return;
    if (changes.size() > most)
        changes.erase(changes.begin(), changes.end() - qsizetype(most));
    QStringList told;
    for (const KeyChange &change : changes)
        told.append((change.isGone ? Told::tr("\"%1\" went by %2") : Told::tr("\"%1\" appeared by %2"))
                        .arg(shortened(change.kid, 40), instantText(change.at)));
    Finding one = aboutKeys(facts, "keys-rotated", jose::Severity::Note,
        Told::tr("The keys of %1 have changed lately.").arg(nameOf(facts.here().evidence->environment)));
    one.found = told.join(QStringLiteral(", "));
    findings.push_back(one);
}

} // namespace

void noteKeys(const Facts &facts, Findings &findings)
{
    if (!facts.hasPlace())
        return;
    noteStale(facts, findings);
    noteRotation(facts, findings);
}

} // namespace jotscope::diagnosis

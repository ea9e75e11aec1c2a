// SPDX-License-Identifier: GPL-3.0-or-later
#include "at_hand.h"

#include "diagnosis/inside.h"
#include "inspector_walk.h"
#include "language/retold.h"

namespace jotscope {

using diagnosis::EnvironmentEvidence;
using diagnosis::Evidence;
using jose::Hints;
using jose::Verification;

namespace {

constexpr int deepest = 5; ///< tokens in tokens

Verification undecided(const char *reason, const QString &message)
{
    Verification verification;
    verification.verdict = qstrcmp(reason, "not-asked") == 0 ? Verification::Verdict::NotAsked : Verification::Verdict::NoKey;
    verification.reason = QString::fromLatin1(reason);
    verification.message = message;
    return verification;
}

/// Keys that are missing only because their source was not asked, or did not answer, decide nothing.
Verification judgedBy(const EnvironmentEvidence &evidence, const jose::Token &token, const jose::Given &given, Hints hints)
{
    Verification verification = jose::verify(token, evidence.keySets, given, hints);
    const bool decided = verification.verdict != Verification::Verdict::NoKey && verification.verdict != Verification::Verdict::Invalid;
    if (decided)
        return verification;
    if (!evidence.keyProblems.isEmpty()) {
        Verification open = undecided("keys-unreachable", retold(evidence.keyProblems).join(u'\n'));
        open.tried = verification.tried;
        return open;
    }
    if (!evidence.keysAsked)
        return undecided("not-asked", retold(QStringLiteral("The keys were not asked for yet.")));
    return verification;
}

std::vector<keys::KeySet> allKeysOf(const AtHand &hand)
{
    std::vector<keys::KeySet> all;
    for (const EnvironmentEvidence &one : hand.environments)
        all.insert(all.end(), one.keySets.begin(), one.keySets.end());
    return all;
}

/// What is the same for every token.
Evidence emptyEvidence(const AtHand &hand)
{
    Evidence evidence;
    evidence.environments = hand.environments;
    evidence.presented = hand.presented;
    evidence.now = hand.now;
    return evidence;
}

void fill(Evidence &evidence, const AtHand &hand, const std::vector<keys::KeySet> &all, const capture::Sighting &sighting, Hints hints)
{
    evidence.request = sighting.request;
    evidence.serviceAnswer
        = hand.serviceAnswer.isEmpty() ? sighting.answer : hand.serviceAnswer; // what was given outranks what was captured
    for (EnvironmentEvidence &one : evidence.environments)
        one.verification = judgedBy(one, evidence.token, hand.given, hints);
    evidence.inside = jose::lookInside(evidence.token, all, hand.opening);
}

/// Of signature and claims alone, the user endpoint left out. Where no environment is named, one that accepts speaks for all.
diagnosis::Diagnosis verdictOfKeys(Evidence evidence)
{
    const bool isNamed = !evidence.presented.isEmpty();
    evidence.isOfKeysAlone = true;
    for (EnvironmentEvidence &one : evidence.environments)
        one.environment.userEndpoint.reset();
    diagnosis::Diagnosis found = diagnosis::diagnose(evidence);
    if (isNamed || found.verdict == diagnosis::Verdict::Accepted)
        return found;
    for (const diagnosis::EnvironmentResult &one : found.environments) {
        if (one.verdict != diagnosis::Verdict::Accepted)
            continue;
        evidence.presented = one.name;
        return diagnosis::diagnose(evidence);
    }
    return found;
}

} // namespace

report::Inspection inspect(const AtHand &hand, const capture::Sighting &sighting, const jose::Token &token, const Known &known, int level)
{
    report::Inspection inspection;
    inspection.sighting = sighting;
    inspection.depth = known.depth;
    Evidence evidence = emptyEvidence(hand);
    evidence.token = token;
    fill(evidence, hand, allKeysOf(hand), sighting, Hints::Wanted);
    const std::vector<jose::Token> nested = level < deepest ? evidence.inside.nested : std::vector<jose::Token>();
    for (EnvironmentEvidence &one : evidence.environments) {
        const auto lookup = known.lookups.constFind(one.environment.name);
        if (nested.empty() && lookup != known.lookups.constEnd())
            one.lookup = directory::judgedAt(*lookup, one.environment, hand.now);
        const auto identity = known.identities.constFind(one.environment.name);
        if (nested.empty() && identity != known.identities.constEnd())
            one.identityLookup = directory::judgedAt(*identity, directory::identityOf(one.environment), hand.now);
    }
    inspection.diagnosis = known.keysOnly ? verdictOfKeys(std::move(evidence)) : diagnosis::diagnose(evidence);
    for (const jose::Token &inner : nested) {
        capture::Sighting inside = sighting;
        inside.text = inner.text;
        inside.place = QStringLiteral("inside the token");
        inside.cleaned.clear();
        inspection.nested.push_back(inspect(hand, inside, inner, known, level + 1));
        inspection.diagnosis = diagnosis::throughWrapping(inspection.diagnosis, inspection.nested.back().diagnosis);
    }
    return inspection;
}

jose::Token innermostOf(const AtHand &hand, const jose::Token &token)
{
    const std::vector<keys::KeySet> all = allKeysOf(hand);
    jose::Token found = token;
    for (int level = 0; level < deepest; ++level) {
        const jose::Inside inside = jose::lookInside(found, all, hand.opening);
        if (inside.nested.empty())
            return inside.read.value_or(found);
        found = inside.nested.front();
    }
    return found;
}

report::Inspection inspectAtHand(const AtHand &hand, const capture::Sighting &sighting)
{
    return inspect(hand, sighting, jose::decode(sighting.text), {});
}

Judging::Judging(std::shared_ptr<const AtHand> hand)
    : m_hand(std::move(hand)), m_evidence(emptyEvidence(*m_hand)), m_keys(allKeysOf(*m_hand))
{
}

Judged Judging::judge(const capture::Sighting &sighting)
{
    m_evidence.token = jose::decode(sighting.text);
    fill(m_evidence, *m_hand, m_keys, sighting, Hints::Unread);
    if (m_evidence.inside.nested.empty())
        return {m_evidence.token, m_evidence.inside.read, diagnosis::judgementOf(m_evidence)};
    const diagnosis::Diagnosis whole = inspect(*m_hand, sighting, m_evidence.token, {}).diagnosis; // rare enough
    return {whole.evidence.token, whole.evidence.inside.read, diagnosis::judgementOf(whole)};
}

} // namespace jotscope

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis.h"

#include "diagnosis/answer.h"
#include "diagnosis/findings.h"
#include "diagnosis/key_word.h"
#include "diagnosis/opinion.h"
#include "diagnosis/rank.h"
#include "diagnosis/reading.h"
#include "diagnosis/route.h"
#include "diagnosis/verdict.h"
#include "diagnosis/words.h"
#include "language/retold.h"
#include "language/told.h"

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

std::vector<Opinion> opinionsOn(const Facts &facts)
{
    Opinions opinions;
    const std::vector<Rule> *const groups[] = {&answerRules(), &tokenRules(), &insideRules(), &environmentRules(), &userRules(),
        &identityRules(), &historyRules(), &serviceRules()};
    for (const std::vector<Rule> *rules : groups) {
        for (const Rule rule : *rules)
            rule(facts, opinions);
    }
    std::vector<Opinion> all = opinions.all();
    weighReadings(facts, all);
    return all;
}

QString tagOf(const Facts &facts, std::size_t index, Verdict verdict)
{
    const Place &place = facts.places[index];
    const bool isPresented = int(index) == facts.presented;
    if (place.isIssuer() && (place.isSigned() || isTrace(place.user())))
        return QStringLiteral("belongs here");
    const bool isRefusal = facts.service.given && (facts.service.status == 0 || facts.service.status >= 400);
    if (isPresented && isRefusal)
        return QStringLiteral("refused");
    if (isPresented && verdict == Verdict::Rejected) // nobody was heard to
        return QStringLiteral("would refuse");
    if (place.isIssuer())
        return QStringLiteral("likely");
    return isPresented ? QStringLiteral("presented") : QString();
}

EnvironmentResult resultOf(const Facts &facts, std::size_t index)
{
    const Place &place = facts.places[index];
    EnvironmentResult result;
    result.name = place.name();
    result.key = keyWordOf(facts.token(), *place.evidence);
    result.checks = place.checks;
    result.verification = place.evidence->verification;
    result.user = place.user();
    const directory::Question *exact = place.exact();
    result.userMessage = retold(exact ? exact->message : place.evidence->lookup ? place.evidence->lookup->notAskedBecause : QString());
    result.verdict = verdictOf(facts, index);
    result.tag = tagOf(facts, index, result.verdict);
    result.journey = journeyOf(facts.token(), *place.evidence, place.checks, facts.evidence->now);
    if (facts.evidence->isOfKeysAlone)
        result.journey.steps[std::size_t(Step::UserRecord)] = {Step::UserRecord, Status::NotAsked, Told::tr("not asked"), QString()};
    const QString other = place.isIssuer() ? QString() : sharedWith(*facts.evidence, index);
    if (!other.isEmpty()) {
        result.key = QStringLiteral("shared");
        markShared(result.journey, other);
    }
    markStop(result.journey, int(index) == facts.presented ? &facts.service : nullptr);
    return result;
}

/// The row "inconclusive" stands first when nothing decides, and is ruled out when something does.
void placeInconclusive(std::vector<Cause> &causes, bool isOpen, const Facts &facts)
{
    const auto at = std::find_if(causes.begin(), causes.end(), [](const Cause &cause) { return cause.id == u"inconclusive"; });
    Cause row = *at;
    causes.erase(at);
    row.standing = isOpen ? Standing::Unknown : Standing::RuledOut;
    row.nextStep = isOpen ? decidingProbe(facts) : QString();
    if (isOpen)
        row.reasonsFor.push_back({Told::tr("No evidence proves a cause or makes one likely"), {}});
    else
        row.reasonsAgainst.push_back({Told::tr("The evidence decides"), {}});
    causes.insert(isOpen ? causes.begin() : causes.end(), row);
}

void answer(Diagnosis &diagnosis, const Facts &facts)
{
    const Cause top = diagnosis.causes.front();
    const bool decided = top.standing == Standing::Proven || top.standing == Standing::Likely;
    const bool accepted = diagnosis.verdict == Verdict::Accepted;
    placeInconclusive(diagnosis.causes, !accepted && !decided, facts);
    Answer words = answerWithoutJudgement(facts);
    diagnosis.cause = QStringLiteral("inconclusive");
    if (accepted) {
        diagnosis.cause = QStringLiteral("accepted");
        diagnosis.standing = facts.here().evidence->environment.userEndpoint ? Standing::Proven : Standing::Likely;
        words = answerAccepted(facts);
        diagnosis.deed = words.deed;
    } else if (decided) {
        diagnosis.cause = top.id;
        diagnosis.standing = top.standing;
        if (words.headline.isEmpty())
            words = answerForCause(facts, top);
    } else if (words.headline.isEmpty()) {
        words = answerInconclusive(facts, diagnosis.causes, diagnosis.verdict);
        diagnosis.deed = decidingDeed(facts);
    }
    if (!facts.hasPlace() && !accepted && words.nextStep == decidingProbe(facts))
        diagnosis.deed = decidingDeed(facts);
    diagnosis.headline = words.headline;
    diagnosis.comparison = words.comparison;
    diagnosis.nextStep = words.nextStep;
}

} // namespace

Diagnosis diagnose(const Evidence &evidence)
{
    Diagnosis diagnosis;
    diagnosis.evidence = evidence;
    const Facts facts = factsOf(diagnosis.evidence);
    diagnosis.presented = facts.presented;
    diagnosis.service = facts.service;
    diagnosis.subject = facts.subject;
    diagnosis.clocks = facts.clocks;
    for (std::size_t i = 0; i < facts.places.size(); ++i)
        diagnosis.environments.push_back(resultOf(facts, i));
    diagnosis.verdict = facts.hasPlace() ? diagnosis.environments[std::size_t(facts.presented)].verdict : verdictOf(evidence);
    diagnosis.findings = findingsOf(facts);
    diagnosis.causes = rank(opinionsOn(facts));
    for (Cause &cause : diagnosis.causes)
        cause.nextStep = nextStepFor(cause.id, facts);
    answer(diagnosis, facts);
    if (facts.hasPlace()) {
        Journey &journey = diagnosis.environments[std::size_t(facts.presented)].journey;
        markSession(journey, diagnosis.causes);
        if (!journey.stoppedAt)
            markStop(journey, &facts.service);
        markCause(journey, diagnosis.cause, facts);
        diagnosis.journey = journey;
    } else {
        diagnosis.journey = journeyOf(facts.token(), evidence.now);
        markSession(diagnosis.journey, diagnosis.causes);
        markStop(diagnosis.journey, &facts.service);
        markCause(diagnosis.journey, diagnosis.cause, facts);
    }
    return diagnosis;
}

const char *wordOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted: return "accepted";
    case Verdict::Rejected: return "rejected";
    case Verdict::Undecided: break;
    }
    return "undecided";
}

} // namespace jotscope::diagnosis

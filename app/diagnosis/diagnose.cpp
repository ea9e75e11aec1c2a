// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/diagnosis.h"

#include "diagnosis/answer.h"
#include "diagnosis/findings.h"
#include "diagnosis/judgement.h"
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

/// Where the token belongs, and where it looks like it: the first of each.
void noteHome(QString &belonging, QString &likely, const QString &tag, const QString &name)
{
    if (belonging.isEmpty() && tag == u"belongs here")
        belonging = name;
    if (likely.isEmpty() && tag == u"likely")
        likely = name;
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

bool isDecided(Standing standing)
{
    return standing == Standing::Proven || standing == Standing::Likely;
}

/// What the answer speaks of, by the strongest cause.
Leading leadingOf(const Facts &facts, Verdict verdict, const Leading &top)
{
    if (verdict == Verdict::Accepted)
        return {QStringLiteral("accepted"), facts.here().evidence->environment.userEndpoint ? Standing::Proven : Standing::Likely};
    return isDecided(top.standing) ? top : Leading{QStringLiteral("inconclusive"), Standing::Unknown};
}

void answer(Diagnosis &diagnosis, const Facts &facts)
{
    const Cause top = diagnosis.causes.front();
    const bool decided = isDecided(top.standing);
    const bool accepted = diagnosis.verdict == Verdict::Accepted;
    placeInconclusive(diagnosis.causes, !accepted && !decided, facts);
    Answer words = answerWithoutJudgement(facts);
    const Leading leading = leadingOf(facts, diagnosis.verdict, {top.id, top.standing});
    diagnosis.cause = leading.cause;
    diagnosis.standing = leading.standing;
    if (accepted) {
        words = answerAccepted(facts);
        diagnosis.deed = words.deed;
    } else if (decided) {
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
        markCall(journey, facts);
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

Judgement judgementOf(const Evidence &evidence)
{
    const Facts facts = factsOf(evidence);
    QString belonging;
    QString likely;
    std::vector<Verdict> verdicts;
    for (std::size_t i = 0; i < facts.places.size(); ++i) {
        verdicts.push_back(verdictOf(facts, i));
        noteHome(belonging, likely, tagOf(facts, i, verdicts.back()), facts.places[i].name());
    }
    const Verdict verdict = facts.hasPlace() ? verdicts[std::size_t(facts.presented)] : verdictOf(evidence);
    const Leading leading = leadingOf(facts, verdict, strongest(opinionsOn(facts)));
    return {verdict, leading.cause, leading.standing, belonging.isEmpty() ? likely : belonging,
        facts.hasPlace() ? facts.here().checks.time : TimeCheck::Unknown};
}

Judgement judgementOf(const Diagnosis &diagnosis)
{
    QString belonging;
    QString likely;
    for (const EnvironmentResult &one : diagnosis.environments)
        noteHome(belonging, likely, one.tag, one.name);
    return {diagnosis.verdict, diagnosis.cause, diagnosis.standing, belonging.isEmpty() ? likely : belonging,
        diagnosis.presented >= 0 ? diagnosis.environments[std::size_t(diagnosis.presented)].checks.time : TimeCheck::Unknown};
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

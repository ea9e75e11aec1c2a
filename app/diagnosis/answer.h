// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/diagnosis.h"
#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// What stands on top: one sentence, two lines of comparison, one next step.
struct Answer {
    QString headline;
    std::vector<Comparison> comparison;
    QString nextStep;
    Deed deed = Deed::None; ///< of nextStep
};

/// "prod", or "the service" where no environment is presented.
QString presentedName(const Facts &facts);
Answer answerForCause(const Facts &facts, const Cause &cause);
Answer answerAccepted(const Facts &facts);
/// Nothing decides; names the one question that would.
Answer answerInconclusive(const Facts &facts, const std::vector<Cause> &causes, Verdict verdict);
/// Not a token, opaque, encrypted, or no environment: what can be said all the same. Empty headline when there is more to say.
Answer answerWithoutJudgement(const Facts &facts);

/// Imperative, with real names; for any cause, strongest or not.
QString nextStepFor(const QString &cause, const Facts &facts);
/// The one question that would decide most.
QString decidingProbe(const Facts &facts);
/// Whether asking answers it, or something must be configured first.
Deed decidingDeed(const Facts &facts);

/// An environment other than the presented one where the token belongs by issuer, key, audience or user; null when there is none.
const Place *homeOf(const Facts &facts);

} // namespace jotscope::diagnosis

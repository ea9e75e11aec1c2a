// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/route.h"

#include "diagnosis/reading.h"
#include "language/told.h"

namespace jotscope::diagnosis {

namespace {

JourneyStep &at(Journey &journey, Step step)
{
    return journey.steps[std::size_t(step)];
}

Step stepOfInvalidToken(const Facts &facts)
{
    if (facts.token().hasFatalFlaw() || (facts.hasPlace() && isCutShort(facts.token(), facts.here().evidence->verification)))
        return Step::Form;
    if (facts.hasPlace() && facts.here().evidence->verification.reason == u"not-strict")
        return Step::Form; // not what was signed is at fault, but how it is spelled
    const bool noKey = facts.hasPlace() && facts.here().evidence->verification.verdict == jose::Verification::Verdict::NoKey;
    return noKey ? Step::Key : Step::Signature;
}

Step stepOfOtherPlace(const Facts &facts)
{
    const Checks &checks = facts.here().checks;
    if (checks.issuer == IssuerCheck::Mismatch || checks.issuer == IssuerCheck::Near || checks.issuer == IssuerCheck::Missing)
        return Step::Issuer;
    if (checks.audience == AudienceCheck::Mismatch)
        return Step::Audience;
    return facts.here().isSigned() ? Step::UserRecord : Step::Key;
}

std::optional<Step> stepOf(const QString &cause, const Facts &facts)
{
    if (cause == u"accepted" || cause == u"inconclusive" || cause.isEmpty())
        return std::nullopt;
    if (cause == u"token-invalid")
        return stepOfInvalidToken(facts);
    if (cause == u"wrong-environment")
        return stepOfOtherPlace(facts);
    if (cause == u"token-time")
        return Step::Time;
    if (cause == u"keys-disagree")
        return Step::Key;
    if (cause == u"network")
        return facts.here().user() == directory::UserVerdict::Unreachable ? Step::UserRecord : Step::Key;
    if (cause == u"session-revoked" || cause == u"token-predates")
        return Step::Session;
    static const QStringList aboutSubject
        = {QStringLiteral("not-a-user-token"), QStringLiteral("id-format"), QStringLiteral("id-namespace"), QStringLiteral("wrong-claim")};
    return aboutSubject.contains(cause) ? Step::Subject : Step::UserRecord;
}

} // namespace

void markShared(Journey &journey, const QString &otherEnvironment)
{
    JourneyStep &key = at(journey, Step::Key);
    key.status = Status::Warn;
    key.word = Told::tr("shared key");
    key.detail = Told::tr("%1 has it too").arg(otherEnvironment);
}

void markStop(Journey &journey, const ServiceReading *service)
{
    if (service && service->recognised && service->step) {
        journey.stoppedAt = service->step;
        for (const Step step : service->unchecked) {
            JourneyStep &one = at(journey, step);
            if (one.status == Status::Fail)
                one.detail = Told::tr("not checked here");
        }
        return;
    }
    for (const JourneyStep &one : journey.steps) {
        if (one.status == Status::Fail) {
            journey.stoppedAt = one.step;
            return;
        }
    }
}

void markCall(Journey &journey, const Facts &facts)
{
    JourneyStep &session = at(journey, Step::Session);
    if (session.status == Status::Fail && saysAnotherReason(facts))
        session.word = Told::tr("refused");
}

void markSession(Journey &journey, const std::vector<Cause> &causes)
{
    JourneyStep &session = at(journey, Step::Session);
    for (const Cause &cause : causes) {
        const bool isKnown = cause.standing == Standing::Proven || cause.standing == Standing::Likely;
        const bool isOver = cause.id == u"session-revoked" || cause.id == u"token-predates";
        if (!isKnown || !isOver || session.status != Status::NotAsked)
            continue;
        session = {Step::Session, Status::Fail, cause.id == u"session-revoked" ? Told::tr("ended") : Told::tr("revoked"), QString()};
        return;
    }
}

void markCause(Journey &journey, const QString &cause, const Facts &facts)
{
    journey.causeStep = stepOf(cause, facts);
}

} // namespace jotscope::diagnosis

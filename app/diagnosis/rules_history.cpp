// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/collision.h"
#include "diagnosis/opinion.h"
#include "diagnosis/revocation.h"
#include "diagnosis/trace.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserRecord;
using directory::UserVerdict;
using Purpose = Question::Purpose;

namespace {

const UserRecord *recordHere(const Facts &facts)
{
    const Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    return exact && exact->record ? &*exact->record : nullptr;
}

Source exactSource(const Facts &facts)
{
    return fromRequest(facts.here(), facts.here().exact());
}

void anotherPersonIsFound(const Facts &facts, Opinions &opinions)
{
    if (!recordHere(facts))
        return;
    const Collision collision = collisionOf(facts);
    const Source source = exactSource(facts);
    switch (collision.standing) {
    case Standing::Proven: return opinions.prove("id-collision", collision.text, source);
    case Standing::Likely: return opinions.suggest("id-collision", collision.text, source);
    case Standing::Possible: return opinions.allow("id-collision", collision.text, source);
    case Standing::RuledOut: return opinions.ruleOut("id-collision", collision.text, source);
    case Standing::Unknown: break;
    }
}

/// Ids that begin again from one are the mark of a store that was emptied.
void idWasGivenOutAgain(const Facts &facts, Opinions &opinions)
{
    const UserRecord *record = facts.isSomebodyElses ? recordHere(facts) : nullptr;
    const QDateTime created = record ? record->times.value(QStringLiteral("created")) : QDateTime();
    if (created.isValid() && facts.issued && created > *facts.issued)
        opinions.allow("store-reset",
            Told::tr("The record was created %1, after the token was issued %2").arg(instantText(created), instantText(*facts.issued)),
            exactSource(facts));
}

void sessionIsGone(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace())
        return;
    const Question *call = tokenCallOf(facts.token(), *facts.here().evidence);
    const bool userIsThere = isUserFound(facts);
    if (call && call->verdict == UserVerdict::SessionGone) {
        const Source source = fromRequest(facts.here(), call);
        opinions.add(userIsThere ? Weight::Proves : Weight::Suggests, "session-revoked",
            Told::tr("The call with the token says: %1").arg(withoutStop(retold(call->message))), source);
        if (userIsThere)
            opinions.prove("session-revoked", Told::tr("The user exists and is active"), exactSource(facts));
    } else if (call && call->verdict == UserVerdict::TokenRefused && userIsThere && !saysAnotherReason(facts)) {
        const bool fine = facts.here().isSigned() && facts.here().checks.time != TimeCheck::Expired && facts.here().isIssuer();
        opinions.add(fine ? Weight::Suggests : Weight::Allows, "session-revoked",
            Told::tr("The call with the token is refused while the user exists: %1").arg(withoutStop(retold(call->message))),
            fromRequest(facts.here(), call));
    } else if (call && call->verdict == UserVerdict::Found) {
        opinions.ruleOut("session-revoked", Told::tr("The call with the token succeeds"), fromRequest(facts.here(), call));
    }
}

/// The exact lookup itself is made with the token: a missing session proves that the user's record was found before.
void lookupSaysSessionIsGone(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace())
        return;
    if (facts.here().user() == UserVerdict::SessionGone) {
        opinions.suggest("session-revoked", Told::tr("The service says: %1").arg(withoutStop(retold(facts.here().exact()->message))),
            exactSource(facts));
        opinions.allow("user-deleted-soft", Told::tr("A user in the recycle bin has no sessions either"), exactSource(facts));
        opinions.allow("lag", Told::tr("A session may not have reached every replica"), exactSource(facts));
    } else if (facts.here().user() == UserVerdict::TokenRefused) {
        const QString text = Told::tr("The service refuses the token and does not say why");
        opinions.allow("session-revoked", text, exactSource(facts));
        opinions.allow("user-deleted-hard", text, exactSource(facts));
    }
}

void tokenIsRevoked(const Revocation &revocation, const Source &source, Opinions &opinions)
{
    const QString since = instantText(revocation.since);
    const QString claimed = instantText(revocation.claimed);
    if (revocation.standing == Standing::Possible)
        opinions.allow("token-predates",
            Told::tr("Tokens are valid since %1: the login was before, at %2, the token was issued after").arg(since, claimed), source);
    else if (revocation.isByLogin)
        opinions.prove("token-predates", Told::tr("Tokens are valid since %1; the login was at %2").arg(since, claimed), source);
    else
        opinions.prove("token-predates", Told::tr("Tokens are valid since %1; this one was issued at %2").arg(since, claimed), source);
}

void tokenIsOlderThan(const Facts &facts, Opinions &opinions)
{
    const UserRecord *record = recordHere(facts);
    if (!record || !facts.issued)
        return;
    const Revocation revocation = revocationOf(facts, *record);
    const QDateTime password = changeIn(facts, *record, QStringLiteral("passwordChanged"));
    const QDateTime created = record->times.value(QStringLiteral("created"));
    const bool isYoung = revocation.since > revocation.claimed || (password.isValid() && password > *facts.issued); // within the second
    if (revocation.standing == Standing::Proven || revocation.standing == Standing::Possible)
        tokenIsRevoked(revocation, exactSource(facts), opinions);
    else if (isAfter(password, *facts.issued))
        opinions.suggest("token-predates",
            Told::tr("The password was changed %1 after the token was issued").arg(jose::spanOf(facts.issued->secsTo(password))),
            exactSource(facts));
    else if (created.isValid() && created > facts.issued->addSecs(collisionMargin))
        opinions.allow("token-predates",
            Told::tr("The record was created %1 after the token was issued").arg(jose::spanOf(facts.issued->secsTo(created))),
            exactSource(facts));
    else if (!isYoung && (created.isValid() || password.isValid() || revocation.since.isValid()))
        opinions.ruleOut("token-predates", Told::tr("No change of the account is younger than the token"), exactSource(facts));
}

void askedAgain(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || !facts.here().evidence->lookup || !facts.here().exact())
        return;
    const Question &first = *facts.here().exact();
    const Question *last = nullptr;
    for (const Question &question : facts.here().evidence->lookup->questions) {
        if (question.purpose != Purpose::Recheck || question.verdict == UserVerdict::NotAsked)
            continue;
        if (first.verdict == UserVerdict::NotFound && isTrace(question.verdict))
            return opinions.prove("lag", Told::tr("Asked again, the user is found"), fromRequest(facts.here(), &question));
        if (first.verdict == UserVerdict::SessionGone && question.verdict == UserVerdict::Found)
            return opinions.prove("lag", Told::tr("Asked again, the session is there"), fromRequest(facts.here(), &question));
        if (first.verdict == question.verdict && directory::isAboutUser(first.verdict))
            last = &question;
    }
    const net::Exchange *before = facts.here().exchangeOf(&first);
    const net::Exchange *after = facts.here().exchangeOf(last);
    if (!before || !after)
        return;
    constexpr qint64 longEnough = 60; // seconds that the answer has to stay the same
    const qint64 waited = before->asked.secsTo(after->asked);
    opinions.add(waited >= longEnough ? Weight::RulesOut : Weight::Against, "lag",
        Told::tr("Asked again after %1: the same answer").arg(jose::spanOf(waited)), fromRequest(facts.here(), last));
}

void tokenIsYoung(const Facts &facts, Opinions &opinions)
{
    constexpr qint64 young = 120;
    constexpr qint64 old = 600;
    if (!facts.issued || !facts.hasPlace())
        return;
    const qint64 age = facts.issued->secsTo(facts.evidence->now);
    if (isUserFound(facts) && !facts.service.given && !isMissedByCall(facts))
        return opinions.ruleOut("lag", Told::tr("The user is found at once"), exactSource(facts));
    if (facts.here().absence != Absence::None && age >= 0 && age < young)
        opinions.allow("lag", Told::tr("The token is only %1 old").arg(jose::spanOf(age)), fromClaim(QStringLiteral("iat")));
    else if (age >= old && facts.here().absence != Absence::None)
        opinions.ruleOut("lag", Told::tr("The token is %1 old").arg(jose::spanOf(age)), fromClaim(QStringLiteral("iat")));
}

/// One way sees the record, another does not.
void recordIsHidden(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace())
        return;
    const Question *call = tokenCallOf(facts.token(), *facts.here().evidence);
    const Question *known = facts.here().question(Purpose::KnownGood);
    if (isMissedByCall(facts)) {
        for (const char *cause : {"row-hidden", "lag"})
            opinions.allow(
                cause, Told::tr("The lookup by id finds the user, the call with the token does not"), fromRequest(facts.here(), call));
    }
    const bool isFoundByCall = call && (call->verdict == UserVerdict::Found || (call->record && isTrace(call->verdict)));
    if (isFoundByCall && facts.here().absence >= Absence::Controlled)
        opinions.suggest(
            "row-hidden", Told::tr("The call with the token finds the user, the lookup by id does not"), fromRequest(facts.here(), call));
    if (facts.here().user() == UserVerdict::Refused && known && isTrace(known->verdict))
        opinions.suggest("row-hidden", Told::tr("Our credential sees a known user and is refused for this one"), exactSource(facts));
}

} // namespace

const std::vector<Rule> &historyRules()
{
    static const std::vector<Rule> rules = {anotherPersonIsFound, idWasGivenOutAgain, sessionIsGone, lookupSaysSessionIsGone,
        tokenIsOlderThan, askedAgain, tokenIsYoung, recordIsHidden};
    return rules;
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/opinion.h"
#include "diagnosis/rotation.h"
#include "diagnosis/words.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::UserVerdict;

namespace {

Source fromService()
{
    return {Source::Kind::None, QString(), 0, Told::tr("server answer")};
}

QString quoted(const Facts &facts)
{
    return Told::tr("%1 says \"%2\"").arg(facts.service.title, shortened(facts.service.text, 120));
}

Source fromCall(const Facts &facts)
{
    return fromRequest(facts.here(), facts.here().question(directory::Question::Purpose::TokenCall));
}

Weight weightOf(Standing standing)
{
    switch (standing) {
    case Standing::Proven: return Weight::Proves;
    case Standing::Likely: return Weight::Suggests;
    case Standing::RuledOut: return Weight::RulesOut;
    default: return Weight::Allows;
    }
}

/// The service met the user and our lookup does not: it is gone since, and what the service then ruled out holds no more.
bool isGoneSince(const Facts &facts)
{
    return facts.hasPlace() && facts.here().absence >= Absence::Controlled && facts.service.hasPassed(Step::UserRecord);
}

void textSays(const Facts &facts, Opinions &opinions)
{
    if (isGoneSince(facts))
        return opinions.allow("session-revoked", Told::tr("%1; our lookup finds no user any more").arg(quoted(facts)), fromService());
    for (const ServiceCause &one : facts.service.causes) {
        if (one.standing == Standing::Unknown)
            continue;
        const bool ruledOut = one.standing == Standing::RuledOut;
        const QString text = ruledOut ? Told::tr("%1, which it would not say then").arg(quoted(facts))
                                      : QStringLiteral("%1: %2").arg(quoted(facts), withoutStop(facts.service.meaning));
        opinions.add(weightOf(one.standing), one.id.toLatin1().constData(), text, fromService());
    }
}

/// Our keys say no to a signature that somebody could have made.
bool isRefusedByUs(const Facts &facts)
{
    using Signature = jose::Verification::Verdict;
    if (!facts.hasPlace())
        return false;
    const jose::Verification &found = facts.here().evidence->verification;
    const bool isMissing = found.verdict == Signature::NoKey && found.reason != u"no-keys" && found.reason != u"keys-unreachable";
    return found.verdict == Signature::Invalid || isMissing;
}

/// The service accepts what our keys refuse: row 10's own mark where that service is known to check signatures first.
void keysAreAccepted(const Facts &facts, Opinions &opinions)
{
    opinions.add(facts.service.configured ? Weight::Proves : Weight::Suggests, "keys-disagree",
        Told::tr("The service accepted the signature; the keys configured here do not"), fromStep(Step::Signature));
    opinions.oppose(
        "token-invalid", Told::tr("%1 had already accepted %2").arg(facts.service.title, Told::tr("the signature")), fromService());
}

/// The call with the token is answered by the service itself, now: what it says of causes stands, and so does what it had accepted.
void callSays(const Facts &facts, Opinions &opinions)
{
    const ServiceReading &call = facts.call;
    if (!call.recognised)
        return;
    const QString quote = Told::tr("The call with the token says: %1").arg(u'"' + shortened(call.text, 120) + u'"');
    const bool isSaid = facts.here().question(directory::Question::Purpose::TokenCall)->verdict == UserVerdict::SessionGone;
    for (const ServiceCause &one : call.causes) {
        if (one.standing == Standing::Unknown || (isSaid && one.id == u"session-revoked")) // rules_history.cpp says it
            continue;
        const QString text = one.standing == Standing::RuledOut ? quote : QStringLiteral("%1: %2").arg(quote, withoutStop(call.meaning));
        opinions.add(weightOf(one.standing), one.id.toLatin1().constData(), text, fromCall(facts));
    }
    if (call.hasPassed(Step::Signature) && isRefusedByUs(facts))
        opinions.add(call.configured ? Weight::Proves : Weight::Suggests, "keys-disagree",
            Told::tr("The service accepted the signature; the keys configured here do not"), fromCall(facts));
    if (!call.hasPassed(Step::UserRecord))
        return;
    for (const char *cause : {"user-deleted-hard", "never-existed", "store-reset"})
        opinions.ruleOut(cause, Told::tr("%1 had already accepted %2").arg(call.title, Told::tr("the user's record")), fromCall(facts));
    if (facts.here().absence != Absence::None)
        opinions.allow("row-hidden", Told::tr("The call with the token finds the user, the lookup by id does not"), fromCall(facts));
}

/// 5xx to the call with the token while the lookup is answered.
void callFails(const Facts &facts, Opinions &opinions)
{
    const directory::Question *call = tokenCallOf(facts.token(), *facts.here().evidence);
    if (facts.call.status < 500 || facts.call.cause(u"backend-failure") || !call)
        return;
    opinions.suggest(
        "backend-failure", Told::tr("The call with the token says: %1").arg(withoutStop(retold(call->message))), fromCall(facts));
}

/// What the service checks before it stopped had passed.
void wentFurther(const Facts &facts, Opinions &opinions)
{
    struct Row {
        Step step;
        const char *what;
        std::vector<const char *> causes;
    };
    static const std::vector<Row> rows = {
        {Step::Signature, QT_TRANSLATE_NOOP("jotscope::Told", "the signature"), {"token-invalid", "keys-disagree"}},
        {Step::Time, QT_TRANSLATE_NOOP("jotscope::Told", "the times"), {"token-time"}},
        {Step::Subject, QT_TRANSLATE_NOOP("jotscope::Told", "sub and its form"), {"not-a-user-token"}},
        {Step::UserRecord, QT_TRANSLATE_NOOP("jotscope::Told", "the user's record"),
            {"user-deleted-hard", "never-existed", "not-provisioned", "id-format", "id-namespace", "store-reset"}},
    };
    for (const Row &row : rows) {
        const bool isUnsure = row.step == Step::UserRecord ? isGoneSince(facts) : row.step == Step::Signature && isForgery(facts);
        if (!facts.service.hasPassed(row.step) || isUnsure)
            continue;
        if (row.step == Step::Signature && isRefusedByUs(facts)) {
            keysAreAccepted(facts, opinions);
            continue;
        }
        for (const char *cause : row.causes)
            opinions.ruleOut(cause, Told::tr("%1 had already accepted %2").arg(facts.service.title, Told::again(row.what)), fromService());
    }
}

/// Our keys verify what the service's keys do not.
void keysAreDisputed(const Facts &facts, Opinions &opinions)
{
    const ServiceReading &heard = facts.heard();
    const ServiceCause *keys = heard.cause(u"keys-disagree");
    const ServiceCause *invalid = heard.cause(u"token-invalid");
    const bool atKeys = heard.step == Step::Key || heard.step == Step::Signature;
    if (!facts.hasPlace() || !facts.here().isSigned() || !atKeys || !keys)
        return;
    const bool plain = keys->standing == Standing::Likely || (invalid && invalid->standing == Standing::Likely);
    opinions.add(plain && !heard.isShared ? Weight::Proves : Weight::Suggests, "keys-disagree",
        Told::tr("The keys of %1 verify the signature; the service refuses it").arg(nameOf(facts.here().evidence->environment)),
        fromStep(Step::Signature));
    const keys::KeySight *signer = sightOfSigner(*facts.here().evidence);
    const QString appeared = signer ? appearedText(*signer, facts.evidence->now) : QString();
    if (!appeared.isEmpty())
        opinions.add(Weight::Suggests, "keys-disagree", Told::tr("%1: a service that keeps older keys does not know it yet").arg(appeared),
            fromStep(Step::Key));
}

/// The service does not see a user that our lookup finds: it looks elsewhere.
void userIsDisputed(const Facts &facts, Opinions &opinions)
{
    const bool missesUser = facts.service.step == Step::UserRecord;
    if (!facts.hasPlace() || !isUserFound(facts) || !missesUser)
        return;
    const Source source = fromRequest(facts.here(), facts.here().exact());
    const QString found = Told::tr("Our lookup finds this user; the service does not");
    if (!facts.service.claim.isEmpty())
        opinions.suggest("wrong-claim", Told::tr("%1, which reads the claim \"%2\"").arg(found, facts.service.claim), source);
    if (!facts.service.absent)
        return;
    const auto weigh = [&](const char *cause) {
        const ServiceCause *said = facts.service.cause(QString::fromLatin1(cause));
        const bool isItsOwn = said && said->standing != Standing::RuledOut && !facts.service.isShared;
        opinions.add(isItsOwn ? Weight::Suggests : Weight::Allows, cause, found, source);
    };
    weigh("wrong-store");
    weigh("wrong-claim");
    weigh("row-hidden");
    opinions.allow("not-provisioned", found, source);
    opinions.allow("lag", found, source);
}

/// Marks a session as ended while the record is there.
void sessionIsDisputed(const Facts &facts, Opinions &opinions)
{
    if (facts.hasPlace() && facts.service.sessionGone && isUserFound(facts))
        opinions.add(facts.service.isShared ? Weight::Suggests : Weight::Proves, "session-revoked",
            Told::tr("%1; our lookup finds the user, active").arg(quoted(facts)), fromRequest(facts.here(), facts.here().exact()));
}

/// The service that refuses it reads another claim than the one that is looked up.
void claimIsAnother(const Facts &facts, Opinions &opinions)
{
    const QString &claim = facts.service.claim;
    if (claim.isEmpty() || facts.service.step != Step::UserRecord)
        return;
    if (!facts.token().claim(claim))
        opinions.suggest(
            "wrong-claim", Told::tr("%1 looks users up by \"%2\", which the token has not").arg(facts.service.title, claim), fromService());
}

} // namespace

const std::vector<Rule> &serviceRules()
{
    static const std::vector<Rule> rules
        = {textSays, callSays, callFails, wentFurther, keysAreDisputed, userIsDisputed, sessionIsDisputed, claimIsAnother};
    return rules;
}

} // namespace jotscope::diagnosis

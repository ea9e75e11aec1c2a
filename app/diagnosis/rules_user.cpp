// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/absence.h"
#include "diagnosis/answer.h"
#include "diagnosis/opinion.h"
#include "diagnosis/trace.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/retold.h"
#include "language/spoken.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserVerdict;
using Purpose = Question::Purpose;

namespace {

const directory::UserRecord *recordHere(const Facts &facts)
{
    const Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    return exact && exact->record ? &*exact->record : nullptr;
}

QString recordText(const Facts &facts, const QString &otherwise)
{
    const directory::UserRecord *record = recordHere(facts);
    return record && !record->stateLabel.isEmpty() ? Told::tr("The record says: %1").arg(spokenState(record->stateLabel)) : otherwise;
}

/// What an instant that settles nothing leaves open. True when that is this cause.
bool isOpen(const Facts &facts, Opinions &opinions, const char *cause, QStringView doubt)
{
    const directory::UserRecord *record = recordHere(facts);
    if (facts.here().user() != UserVerdict::Found || !record || record->doubt != doubt)
        return false;
    opinions.allow(
        cause, Told::tr("The record's %1 settles nothing").arg(record->doubtText), fromRequest(facts.here(), facts.here().exact()));
    return true;
}

void recordIsDisabled(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || !facts.here().exact())
        return;
    const Source source = fromRequest(facts.here(), facts.here().exact());
    if (facts.here().user() == UserVerdict::Disabled)
        opinions.prove("user-disabled", recordText(facts, Told::tr("The record says that the user is disabled")), source);
    else if (isUserFound(facts)) {
        const ServiceCause *said = facts.service.cause(u"user-disabled");
        const Question *call = tokenCallOf(facts.token(), *facts.here().evidence);
        const bool isRefused = call && call->verdict == UserVerdict::Disabled;
        if (isRefused && !facts.call.cause(u"user-disabled")) // rules_service.cpp says it in the service's own words
            opinions.prove("user-disabled", Told::tr("The call with the token says: %1").arg(withoutStop(retold(call->message))),
                fromRequest(facts.here(), call));
        if (isOpen(facts, opinions, "user-disabled", u"disabled"))
            return;
        const bool isDisputed = isRefused || (said && said->standing != Standing::RuledOut);
        opinions.add(isDisputed ? Weight::Against : Weight::RulesOut, "user-disabled", Told::tr("The record is active"), source);
    }
}

void recordIsDeleted(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || !facts.here().exact())
        return;
    const Source source = fromRequest(facts.here(), facts.here().exact());
    if (facts.here().user() == UserVerdict::Deleted)
        opinions.prove("user-deleted-soft", recordText(facts, Told::tr("The record is marked as deleted")), source);
    else if (isUserFound(facts) && !isOpen(facts, opinions, "user-deleted-soft", u"deleted"))
        opinions.ruleOut("user-deleted-soft", Told::tr("The record is not marked as deleted"), source);
}

void foundInTheBin(const Facts &facts, Opinions &opinions)
{
    const Question *bin = facts.hasPlace() ? facts.here().question(Purpose::Bin) : nullptr;
    if (!bin)
        return;
    if (isTrace(bin->verdict))
        opinions.prove("user-deleted-soft", Told::tr("The recycle bin has this user"), fromRequest(facts.here(), bin));
    else if (bin->verdict == UserVerdict::NotFound)
        opinions.ruleOut("user-deleted-soft", Told::tr("The recycle bin has no such user"), fromRequest(facts.here(), bin));
}

void recordIsPending(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || !facts.here().exact())
        return;
    const Source source = fromRequest(facts.here(), facts.here().exact());
    if (facts.here().user() == UserVerdict::Pending)
        opinions.prove("user-pending", recordText(facts, Told::tr("The record says that the user was never activated")), source);
    else if (isUserFound(facts) || (facts.here().user() == UserVerdict::Disabled && !facts.isSomebodyElses))
        opinions.ruleOut("user-pending", Told::tr("The record is activated"), source);
}

void auditSaysDeleted(const Facts &facts, Opinions &opinions)
{
    const Question *audit = facts.hasPlace() ? facts.here().question(Purpose::Audit) : nullptr;
    if (!audit)
        return;
    const Source source = fromRequest(facts.here(), audit);
    const QString text = audit->message.isEmpty() ? Told::tr("The audit log names this id") : withoutStop(retold(audit->message));
    if (audit->verdict == UserVerdict::Deleted)
        opinions.prove("user-deleted-hard", text, source);
    else if (audit->verdict == UserVerdict::Disabled)
        opinions.prove("user-disabled", text, source);
}

/// Somebody is there: then nobody was deleted for good and it is not true that there never was one.
void anyTrace(const Facts &facts, Opinions &opinions)
{
    const Trace trace = traceOf(facts);
    if (trace.question == nullptr)
        return;
    const Source source = fromRequest(trace.question->exchange);
    if (trace.where == Trace::Where::OtherEnvironment && homeOf(facts) != trace.place) { // what became of the user here is another matter
        opinions.oppose("never-existed", trace.text, source);
        if (facts.here().absence >= Absence::Controlled)
            opinions.allow("user-deleted-hard", Told::tr("A user that was deleted in %1 alone looks the same").arg(facts.here().name()),
                fromRequest(facts.here(), facts.here().exact()));
        return;
    }
    if (!facts.here().question(Purpose::Audit) || facts.here().question(Purpose::Audit)->verdict != UserVerdict::Deleted)
        opinions.ruleOut("user-deleted-hard", trace.text, source);
    opinions.ruleOut("never-existed", trace.text, source);
    if (trace.where == Trace::Where::Here)
        opinions.ruleOut("store-reset", trace.text, source);
}

/// A live session has somebody behind it as a rule, and nobody was looked up.
void answeredFromTheToken(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.here().user() != UserVerdict::Found || !isOfTokenAlone(*facts.here().evidence))
        return;
    const QString text = Told::tr("%1 accepts the token now; that does not prove that the user exists").arg(capital(facts.here().name()));
    for (const char *cause : {"user-deleted-hard", "never-existed", "user-disabled"})
        opinions.oppose(cause, text, fromRequest(facts.here(), facts.here().exact()));
}

bool isGenuine(const Facts &facts)
{
    const auto &endpoint = facts.here().evidence->environment.userEndpoint;
    const bool acceptedByCall = endpoint && endpoint->sendsToken() && facts.here().absence == Absence::Exact;
    const bool refused = facts.here().evidence->verification.verdict == jose::Verification::Verdict::Invalid;
    return facts.here().isSigned() || (facts.service.hasPassed(Step::Signature) && !refused) || acceptedByCall;
}

/// An answer worth something (ours or the service's own words), nobody anywhere, and the token is from here.
bool isPlainlyAbsent(const Facts &facts)
{
    const bool fromHere
        = facts.hasPlace() && !facts.tenant && (facts.here().isIssuer() || facts.here().checks.issuer == IssuerCheck::NotChecked);
    const bool said = facts.service.absent && (facts.here().user() == UserVerdict::NotAsked || facts.here().absence == Absence::Bare);
    return fromHere && (facts.here().absence >= Absence::Controlled || said) && traceOf(facts).question == nullptr;
}

QString absenceText(const Facts &facts)
{
    if (facts.here().absence < Absence::Controlled)
        return Told::tr("The service says \"%1\"").arg(shortened(facts.service.text, 120));
    const Question *known = facts.here().question(Purpose::KnownGood);
    const net::Exchange *exchange = facts.here().exchangeOf(facts.here().exact());
    const QString status = exchange && exchange->status > 0 ? QString::number(exchange->status) : Told::tr("not found");
    const QString answer = Told::tr("%1 answers %2").arg(capital(facts.here().name()), status);
    if (known && isTrace(known->verdict))
        return answer + Told::tr("; a known user is found there");
    return facts.here().absence == Absence::Exact ? answer + Told::tr(" in the service's own words")
                                                  : answer + Told::tr(", as for a random id");
}

void absentAfterLogin(const Facts &facts, Opinions &opinions)
{
    if (!isPlainlyAbsent(facts) || facts.loginMarks.isEmpty())
        return;
    const bool isEvidence = facts.here().absence >= Absence::Controlled || facts.here().isSigned(); // words alone prove nothing
    const bool sure = isEvidence && isGenuine(facts) && facts.wasIssuedInPast() && !isPerhapsFound(facts);
    const Weight weight = sure ? Weight::Suggests : Weight::Allows;
    opinions.add(weight, "user-deleted-hard", absenceText(facts), fromRequest(facts.here(), facts.here().exact()));
    if (facts.here().isSigned())
        opinions.add(weight, "user-deleted-hard", Told::tr("The token is genuine: %1 signed it").arg(facts.here().name()),
            fromStep(Step::Signature));
    opinions.add(weight, "user-deleted-hard",
        Told::tr("It comes from a login: it carries %1").arg(facts.loginMarks.join(QStringLiteral(", "))),
        fromClaim(facts.loginMarks.first()));
    opinions.allow("never-existed", absenceText(facts), fromRequest(facts.here(), facts.here().exact()));
}

/// The issuer signs for users that it knows: a good signature with a past iat speaks for somebody who was there, not for nobody. Without
/// both the token may be anybody's who has the key.
void absentWithoutLogin(const Facts &facts, Opinions &opinions)
{
    if (!isPlainlyAbsent(facts) || !facts.loginMarks.isEmpty())
        return;
    const Source request = fromRequest(facts.here(), facts.here().exact());
    const bool isWordsAlone = facts.here().absence < Absence::Controlled;
    const bool isUndated = !facts.issued && isGenuine(facts);
    const Weight weight = isWordsAlone || !isUndated || elsewhereOf(facts).isSame ? Weight::Allows : Weight::Suggests;
    opinions.add(weight, "never-existed", absenceText(facts), request);
    opinions.add(
        weight, "never-existed", Told::tr("It carries no mark of a login: no sid, session_id or auth_time"), fromStep(Step::Subject));
    if (isUndated)
        opinions.add(weight, "never-existed", Told::tr("It does not say when it was issued (iat), as issuers do"), fromStep(Step::Time));
    opinions.allow("user-deleted-hard", absenceText(facts), request);
    if (!facts.here().isSigned() || !facts.wasIssuedInPast())
        return;
    const QString genuine = Told::tr("The token is genuine: %1 signed it").arg(facts.here().name());
    opinions.allow("user-deleted-hard", genuine, fromStep(Step::Signature));
    opinions.oppose("never-existed", genuine, fromStep(Step::Signature));
}

/// 410 Gone (RFC 9110 §15.5.11) for this id and no other: it was there.
void saidToBeGone(const Facts &facts, Opinions &opinions)
{
    constexpr int gone = 410;
    const Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    const net::Exchange *exchange = facts.here().exchangeOf(exact);
    if (!exchange || exchange->status != gone || exact->verdict != UserVerdict::NotFound || traceOf(facts).question)
        return;
    const net::Exchange *random = facts.here().exchangeOf(facts.here().question(Purpose::Random));
    const Source source = fromRequest(facts.here(), exact);
    const QString text = Told::tr("%1 answers 410: it was there and is gone").arg(capital(facts.here().name()));
    if (!random || random->status == gone)
        return opinions.oppose("never-existed", text, source);
    opinions.suggest("user-deleted-hard", text, source);
    opinions.ruleOut("never-existed", text, source);
}

/// Several accounts have the person's e-mail or name: which of them is the one is open, that there is somebody is not.
void foundMoreThanOnce(const Facts &facts, Opinions &opinions)
{
    const Question *crowd = crowdOf(facts);
    if (!crowd || isTrace(facts.here().user()))
        return;
    const Source source = fromRequest(facts.here(), crowd);
    const QString text = Told::tr("Several accounts have the token's %1").arg(crowd->how);
    opinions.add(crowd->how == u"email" || crowd->how == u"mail" ? Weight::RulesOut : Weight::Against, "never-existed", text, source);
    for (const char *cause : {"user-recreated", "user-merged", "id-regenerated", "id-namespace"})
        opinions.allow(cause, text, source);
}

/// A bare 404 is about anything, whom the users of another tenant lack is no wonder, and an export from before the token shows nobody who
/// came or went since.
void absentPerhaps(const Facts &facts, Opinions &opinions)
{
    const bool isOpen = facts.here().absence == Absence::Bare || (facts.here().absence != Absence::None && facts.tenant);
    if (!facts.hasPlace() || !isOpen || isPlainlyAbsent(facts) || traceOf(facts).question != nullptr)
        return;
    const bool isStale = facts.here().isOlderThan(facts.issued);
    const QString text = isStale ? Told::tr("The export of users is %1 older than the token")
                                       .arg(jose::spanOf(facts.here().evidence->lookup->asOf.secsTo(*facts.issued)))
                                 : Told::tr("The answer is \"not found\", and nothing shows that it is about this user");
    const Source source = fromRequest(facts.here(), facts.here().exact());
    opinions.allow("user-deleted-hard", text, source);
    opinions.allow("never-existed", text, source);
    if (!facts.here().question(Purpose::KnownGood) && facts.here().absence == Absence::Bare && !isStale)
        opinions.allow("wrong-route", text, source);
}

/// Nobody was found by a credential that the service refuses elsewhere, or that sees nobody at all.
void credentialSeesNobody(const Facts &facts, Opinions &opinions)
{
    const Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    const Question *known = facts.hasPlace() ? facts.here().question(Purpose::KnownGood) : nullptr;
    if (!exact || exact->verdict != UserVerdict::NotFound || (known && isTrace(known->verdict)))
        return;
    const net::Exchange *lookup = facts.here().exchangeOf(exact);
    const net::Exchange *control = facts.here().exchangeOf(facts.here().question(Purpose::Control));
    const ControlSays says = controlOf(facts.here());
    const bool isForbidden = lookup && (lookup->status == 401 || lookup->status == 403);
    const bool isWorth = facts.here().absence >= Absence::Controlled;
    if (control && says == ControlSays::Nobody && !exact->exact) { // in its own words it says so of an empty store too
        const QString text = Told::tr("Our credential is accepted and sees nobody at all");
        opinions.allow("our-credential", text, fromRequest(control->number));
        opinions.allow("row-hidden", text, fromRequest(control->number));
    } else if (control && (says == ControlSays::Refused || says == ControlSays::NotThere)) {
        const bool isOpen = isWorth || says == ControlSays::NotThere;
        opinions.add(isOpen   ? Weight::Allows
                : isForbidden ? Weight::Proves
                              : Weight::Suggests,
            "our-credential", Told::tr("A request that needs nothing but our credential is answered %1").arg(control->status),
            fromRequest(control->number));
    } else if (isForbidden && !exact->exact) {
        opinions.allow("our-credential", Told::tr("%1 answers %2").arg(capital(facts.here().name())).arg(lookup->status),
            fromRequest(facts.here(), exact));
    }
}

void knownUserIsGone(const Facts &facts, Opinions &opinions)
{
    const Question *known = facts.hasPlace() ? facts.here().question(Purpose::KnownGood) : nullptr;
    if (!known)
        return;
    const Source source = fromRequest(facts.here(), known);
    if (known->verdict == UserVerdict::NotFound && known->exact && facts.here().absence != Absence::None) {
        const QString text = Told::tr("The known user is gone too, in the service's own words");
        const Question *control = facts.here().question(Purpose::Control);
        const bool isCredentialGood = control && control->verdict == UserVerdict::Found;
        opinions.add(isCredentialGood ? Weight::Suggests : Weight::Allows, "store-reset", text, source);
        if (isCredentialGood)
            opinions.suggest("store-reset", Told::tr("Our credential is accepted"), fromRequest(facts.here(), control));
        else
            opinions.allow("our-credential", Told::tr("A credential that sees no user is answered so too"), source);
    }
    if (!isTrace(known->verdict) || !known->record || !facts.issued)
        return;
    const QDateTime created = known->record->times.value(QStringLiteral("created"));
    if (!created.isValid())
        return;
    if (created <= *facts.issued)
        opinions.ruleOut("store-reset", Told::tr("A known user is older than the token"), source);
    else if (facts.here().absence >= Absence::Controlled)
        opinions.suggest(
            "store-reset", Told::tr("Even the known user was created after the token was issued: %1").arg(instantText(created)), source);
}

} // namespace

const std::vector<Rule> &userRules()
{
    static const std::vector<Rule> rules
        = {recordIsDisabled, recordIsDeleted, foundInTheBin, recordIsPending, auditSaysDeleted, anyTrace, answeredFromTheToken,
            absentAfterLogin, absentWithoutLogin, saidToBeGone, foundMoreThanOnce, absentPerhaps, credentialSeesNobody, knownUserIsGone};
    return rules;
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/key_word.h"
#include "diagnosis/opinion.h"
#include "diagnosis/rotation.h"
#include "diagnosis/trace.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using Signature = jose::Verification::Verdict;

namespace {

const jose::Verification *verificationOf(const Facts &facts)
{
    return facts.hasPlace() ? &facts.here().evidence->verification : nullptr;
}

void fatalFlaws(const Facts &facts, Opinions &opinions)
{
    if (facts.token().kind == jose::Kind::Opaque)
        return;
    for (const jose::Flaw &flaw : facts.token().flaws) {
        if (flaw.severity == jose::Severity::Fatal)
            opinions.prove("token-invalid", withoutStop(flaw.message), fromStep(Step::Form));
    }
}

/// Where the service had accepted the signature, our keys may be the ones that are wrong (rules_service.cpp).
void signatureFails(const Facts &facts, Opinions &opinions)
{
    const jose::Verification *found = verificationOf(facts);
    if (!found)
        return;
    const Source source = fromStep(Step::Signature);
    const bool isCritical = found->verdict == Signature::Unsupported && found->reason == u"crit-unknown";
    const bool fails = found->verdict == Signature::Invalid || found->verdict == Signature::Unsigned || isCritical;
    if (fails && facts.service.hasPassed(Step::Signature) && !isForgery(facts))
        return opinions.allow("token-invalid", withoutStop(found->message), source);
    const Place *signer = found->verdict == Signature::Invalid ? otherSigner(facts) : nullptr;
    const QString made = signer ? Told::tr("The signature verifies with a key of %1").arg(signer->name()) : QString();
    if (signer && signer->isIssuer() && facts.here().isIssuer())
        return opinions.allow("token-invalid", withoutStop(found->message), source); // one issuer, two key sets: issuersKeysDiffer
    if (signer)
        opinions.prove("token-invalid", made, source);
    if (found->verdict == Signature::Unsigned)
        opinions.prove("token-invalid", Told::tr("The header says alg \"%1\": nobody signed this token").arg(facts.token().alg()), source);
    else if (fails)
        opinions.add(isOnlyBySecrets(*found) ? Weight::Suggests : Weight::Proves, "token-invalid", withoutStop(found->message), source);
    if (fails && isOnlyBySecrets(*found))
        opinions.allow("keys-disagree", Told::tr("The secret here may be another than the one that signs"), source);
    if (found->verdict == Signature::Invalid && found->reason == u"mismatch" && facts.here().isIssuer())
        opinions.allow("keys-disagree", Told::tr("The issuer is right, so the keys may differ from those it signs with"), source);
}

/// A kid that the fresh key set does not have: the issuer signs with a key it does not publish, or somebody else signed.
void keyNotInSet(const Facts &facts, Opinions &opinions)
{
    const jose::Verification *found = verificationOf(facts);
    const bool isMissing
        = found && found->verdict == Signature::NoKey && (found->reason == u"kid-not-found" || found->reason == u"embedded-key");
    if (!isMissing)
        return;
    const keys::KeySight *sight = sightOf(*facts.here().evidence, facts.token().kid());
    const QString gone = sight ? goneText(*sight) : QString();
    const QString text
        = Told::tr("No key of %1 has the kid \"%2\"%3")
              .arg(facts.here().name(), shortened(facts.token().kid(), 40), gone.isEmpty() ? gone : QStringLiteral(": ") + gone);
    if (facts.here().isIssuer()) {
        opinions.suggest("keys-disagree", text, fromStep(Step::Key));
        opinions.allow("token-invalid", text, fromStep(Step::Key));
    } else {
        opinions.suggest("token-invalid", text, fromStep(Step::Key));
    }
    if (found->reason == u"embedded-key")
        opinions.suggest("token-invalid", Told::tr("The token brings a key of its own, which proves nothing"), fromStep(Step::Key));
}

void keyNotAllowed(const Facts &facts, Opinions &opinions)
{
    const jose::Verification *found = verificationOf(facts);
    if (found && found->verdict == Signature::NoKey && (found->reason == u"key-not-allowed" || found->reason == u"weak-key-refused"))
        opinions.suggest("keys-disagree", withoutStop(found->message), fromStep(Step::Key));
}

/// Environments with one issuer and different keys.
void issuersKeysDiffer(const Facts &facts, Opinions &opinions)
{
    const jose::Verification *found = verificationOf(facts);
    const bool failsHere = found && (found->verdict == Signature::Invalid || found->reason == u"kid-not-found");
    if (!failsHere || !facts.here().isIssuer())
        return;
    for (const Place &place : facts.places) {
        if (&place != &facts.here() && place.isIssuer() && place.isSigned())
            opinions.prove("keys-disagree",
                Told::tr("%1 has the same issuer and verifies the signature; %2 does not").arg(capital(place.name()), facts.here().name()),
                fromStep(Step::Key));
    }
}

void signatureHolds(const Facts &facts, Opinions &opinions)
{
    const jose::Verification *found = verificationOf(facts);
    if (!found || found->verdict != Signature::Valid || facts.token().hasFatalFlaw())
        return;
    opinions.ruleOut("token-invalid", Told::tr("The signature is valid"), fromStep(Step::Signature));
    if (found->kidDiffers)
        opinions.allow("keys-disagree", Told::tr("The key that made it is published under another kid"), fromStep(Step::Key));
    else if (!facts.service.given && !facts.call.cause(u"keys-disagree"))
        opinions.ruleOut("keys-disagree", Told::tr("A configured key made the signature"), fromStep(Step::Key));
}

bool isTimeFault(TimeCheck check)
{
    return check == TimeCheck::Expired || check == TimeCheck::NotYetValid;
}

/// A fault by our clock proves it, unless the service had accepted the times, or its own clock says otherwise.
void timesFail(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || !isTimeFault(facts.here().checks.time))
        return;
    const Checks &checks = facts.here().checks;
    const bool disputed = facts.service.hasPassed(Step::Time) || (facts.byServerClock && !isTimeFault(facts.byServerClock->time));
    const Weight weight = facts.service.hasPassed(Step::Time) ? Weight::Allows : disputed ? Weight::Suggests : Weight::Proves;
    if (checks.time == TimeCheck::Expired)
        return opinions.add(
            weight, "token-time", Told::tr("exp passed %1 ago").arg(jose::spanOf(-checks.secondsLeft)), fromClaim(QStringLiteral("exp")));
    const auto begin = jose::instantOf(facts.token().claim(u"nbf"));
    const QString claim = begin && begin->utc > facts.evidence->now ? QStringLiteral("nbf") : QStringLiteral("iat");
    opinions.add(weight, "token-time", Told::tr("%1 lies %2 ahead").arg(claim, jose::spanOf(checks.secondsUntil)), fromClaim(claim));
}

void serverClockDiffers(const Facts &facts, Opinions &opinions)
{
    if (!facts.byServerClock || isTimeFault(facts.byServerClock->time) == isTimeFault(facts.here().checks.time))
        return;
    const QString off = (facts.serverSkew > 0 ? Told::tr("%1 s ahead of ours") : Told::tr("%1 s behind ours")).arg(qAbs(facts.serverSkew));
    if (isTimeFault(facts.byServerClock->time))
        opinions.add(facts.heard().step == Step::Time ? Weight::Suggests : Weight::Allows, "token-time",
            Told::tr("By the server's clock, %1, the token is %2").arg(off, Told::again(wordOf(facts.byServerClock->time))),
            fromStep(Step::Time));
    else
        opinions.oppose("token-time", Told::tr("By the server's clock, %1, the token is in time").arg(off), fromStep(Step::Time));
}

void timesHold(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.heard().step == Step::Time || (facts.byServerClock && isTimeFault(facts.byServerClock->time)))
        return;
    const Checks &checks = facts.here().checks;
    switch (checks.time) {
    case TimeCheck::Milliseconds:
        return opinions.suggest("token-time", Told::tr("A time is in milliseconds; services read it as seconds"), fromStep(Step::Time));
    case TimeCheck::InLeeway:
        return opinions.allow("token-time",
            Told::tr("The times hold only within the leeway of %1 s").arg(facts.here().evidence->environment.leewaySeconds),
            fromStep(Step::Time));
    case TimeCheck::Ok:
        return opinions.ruleOut(
            "token-time", Told::tr("In time, %1 left").arg(jose::spanOf(checks.secondsLeft)), fromClaim(QStringLiteral("exp")));
    case TimeCheck::NoExpiry: return opinions.ruleOut("token-time", Told::tr("The token never expires"), fromStep(Step::Time));
    default: break;
    }
}

/// A user is asked for only where there is a user endpoint or a service that failed; a token for a program is fine elsewhere.
bool wantsUser(const Facts &facts)
{
    return facts.hasPlace() && (facts.here().evidence->environment.userEndpoint || facts.service.given);
}

void subjectMissing(const Facts &facts, Opinions &opinions)
{
    if (facts.subject.kind != SubjectForensics::Kind::Missing || !facts.token().payload.root.isObject()
        || jose::isUnread(facts.token(), facts.subject.claim))
        return;
    const QString text = facts.subject.type.isEmpty() ? Told::tr("The token has no \"%1\"").arg(facts.subject.claim)
                                                      : Told::tr("\"%1\" is empty").arg(facts.subject.claim);
    opinions.add(wantsUser(facts) ? Weight::Proves : Weight::Allows, "not-a-user-token", text, fromClaim(facts.subject.claim));
}

/// Marks of tokens that were issued to a program: API keys, client credentials, service accounts.
QString programMark(const jose::Token &token, const SubjectForensics &subject, QString &claim)
{
    const QString role = token.payload.root.textAt(u"role");
    claim = QStringLiteral("role");
    if (role == u"anon" || role == u"service_role" || role == u"supabase_admin")
        return Told::tr("role is \"%1\": an API key, no user").arg(role);
    claim = QStringLiteral("gty");
    if (token.payload.root.textAt(u"gty") == u"client-credentials")
        return Told::tr("gty is \"client-credentials\"");
    claim = QStringLiteral("idtyp");
    if (token.payload.root.textAt(u"idtyp") == u"app")
        return Told::tr("idtyp is \"app\"");
    claim = subject.claim;
    if (subject.note(u"machine"))
        return Told::tr("\"%1\" names a program").arg(subject.value);
    if (subject.note(u"placeholder"))
        return Told::tr("\"%1\" is \"%2\"").arg(subject.claim, subject.value);
    for (const char16_t *name : {u"client_id", u"azp", u"cid", u"appid"}) {
        if (!subject.value.isEmpty() && token.payload.root.textAt(QStringView(name)) == subject.value)
            return Told::tr("\"%1\" equals %2: the client itself").arg(subject.claim, QString::fromUtf16(name));
    }
    claim = QStringLiteral("common_name");
    if (token.claim(u"common_name") && subject.value.isEmpty())
        return Told::tr("common_name without a subject: a service token of Cloudflare Access");
    return {};
}

void issuedToAProgram(const Facts &facts, Opinions &opinions)
{
    QString claim;
    const QString mark = programMark(facts.token(), facts.subject, claim);
    if (mark.isEmpty())
        return;
    const bool isFound = facts.hasPlace() && isTrace(facts.here().user());
    opinions.add(isFound || !wantsUser(facts) ? Weight::Allows : Weight::Proves, "not-a-user-token", mark, fromClaim(claim));
}

void wrongKindOfToken(const Facts &facts, Opinions &opinions)
{
    const QString typ = facts.token().payload.root.textAt(u"typ");
    const bool isRefresh = typ == u"Refresh" || typ == u"Offline" || facts.token().payload.root.textAt(u"token_use") == u"refresh"
        || facts.token().payload.root.textAt(u"token_type") == u"refresh";
    const bool isId = typ == u"ID" || facts.token().payload.root.textAt(u"token_use") == u"id" || facts.token().claim(u"at_hash")
        || facts.token().claim(u"c_hash");
    const bool isFound = facts.hasPlace() && isTrace(facts.here().user());
    const QString kind = isRefresh ? Told::tr("a refresh token") : Told::tr("an ID token");
    const bool differs = facts.hasPlace() && facts.here().checks.audience == AudienceCheck::Mismatch;
    if (!isRefresh && !isId)
        return;
    const Weight weight = isFound && !differs && !isRefresh ? Weight::Against : isRefresh || differs ? Weight::Suggests : Weight::Allows;
    if (weight != Weight::Against)
        opinions.add(weight, "not-a-user-token", Told::tr("It is %1, not an access token").arg(kind), fromStep(Step::Subject));
}

void marksOfAUser(const Facts &facts, Opinions &opinions)
{
    QString claim;
    const bool isUser = facts.subject.kind != SubjectForensics::Kind::Missing && programMark(facts.token(), facts.subject, claim).isEmpty();
    if (!isUser || facts.loginMarks.isEmpty())
        return;
    opinions.oppose("not-a-user-token", Told::tr("It carries marks of a login: %1").arg(facts.loginMarks.join(QStringLiteral(", "))),
        fromClaim(facts.loginMarks.first()));
    if (facts.hasPlace() && isUserFound(facts))
        opinions.ruleOut("not-a-user-token", Told::tr("Its user is found"), fromRequest(facts.here(), facts.here().exact()));
}

} // namespace

const std::vector<Rule> &tokenRules()
{
    static const std::vector<Rule> rules = {fatalFlaws, signatureFails, keyNotInSet, keyNotAllowed, issuersKeysDiffer, signatureHolds,
        timesFail, serverClockDiffers, timesHold, subjectMissing, issuedToAProgram, wrongKindOfToken, marksOfAUser};
    return rules;
}

} // namespace jotscope::diagnosis

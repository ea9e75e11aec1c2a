// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/collision.h"
#include "diagnosis/headline_parts.h"
#include "diagnosis/place_step.h"
#include "diagnosis/reading.h"
#include "diagnosis/trace.h"
#include "diagnosis/verdict.h"
#include "diagnosis/words.h"
#include "jose/binding.h"
#include "jose/claims.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::UserVerdict;

namespace {

QString whatIsLeft(const Checks &checks, int leeway)
{
    switch (checks.time) {
    case TimeCheck::Ok: return Told::tr("%1 left.").arg(jose::spanOf(checks.secondsLeft));
    case TimeCheck::InLeeway: return Told::tr("Only within its leeway of %1 s.").arg(leeway);
    case TimeCheck::NoExpiry: return Told::tr("It never expires.");
    default: break;
    }
    return {};
}

/// The tightest limit of an accepted token, and what was not asked.
std::vector<Comparison> limits(const Facts &facts)
{
    std::vector<Comparison> lines;
    const auto end = jose::instantOf(facts.token().claim(u"exp"));
    if (end && facts.here().checks.time == TimeCheck::Ok)
        lines.push_back(line(Told::tr("Expires"), instantText(end->utc)));
    const directory::Question *exact = facts.here().exact();
    if (exact && exact->record)
        lines.push_back(line(Told::tr("User"), shortened(exact->record->label.isEmpty() ? exact->record->id : exact->record->label, 120)));
    else if (!facts.evidence->isOfKeysAlone)
        lines.push_back(line(Told::tr("User"), Told::tr("not asked: no user endpoint is configured")));
    return lines;
}

Answer notAsked(const Facts &facts)
{
    Answer answer;
    const Checks &checks = facts.here().checks;
    const bool fine = checks.time == TimeCheck::Ok || checks.time == TimeCheck::InLeeway || checks.time == TimeCheck::NoExpiry;
    answer.headline = fine ? Told::tr("Well formed and in time. Who stands behind it is not known yet.")
                           : Told::tr("Well formed. Who stands behind it is not known yet.");
    if (!checks.issuerFound.isEmpty())
        answer.comparison.push_back(line(Told::tr("Issuer"), shortened(checks.issuerFound, 120)));
    for (const Place &place : facts.places) {
        if (place.isIssuer())
            answer.comparison.push_back(
                line(Told::tr("Looks like"), Told::tr("your environment %1, by its issuer alone").arg(place.name())));
        if (answer.comparison.size() > 1)
            break;
    }
    return answer;
}

/// The issuer has no such user, another place has.
QString onlyElsewhere(const Facts &facts, const Place &elsewhere)
{
    const QString text = Told::tr("%1 has no such user, but %2 has one with this id.");
    const int room = mostInHeadline() - int(text.size() - 4);
    const QString there = shortened(elsewhere.name(), room / 2);
    return shortened(text.arg(capital(shortened(presentedName(facts), room - int(there.size()))), there), mostInHeadline());
}

std::vector<Comparison> whoHasWhat(const Facts &facts, const Elsewhere &elsewhere)
{
    const directory::UserRecord *record = elsewhere.question->record ? &*elsewhere.question->record : nullptr;
    const QString found = record ? (record->label.isEmpty() ? record->id : record->label) : Told::tr("found");
    return {line(shortened(presentedName(facts), 24), shortened(withoutStop(retold(facts.here().exact()->message)), 160)),
        line(shortened(elsewhere.place->name(), 24), shortened(found, 120))};
}

/// An answer that no profile knows: only some statuses are refusals by themselves.
QString unknownWords(const Facts &facts)
{
    const int status = facts.service.status;
    if (status == 0)
        return headlineWith(Told::tr("%1 answered in words that no profile knows."), presentedName(facts));
    if (status == 401 || status == 403)
        return headlineWith(Told::tr("%1 refused this token in words no profile knows."), presentedName(facts));
    return headlineWith(Told::tr("%1 answered %2 in words that no profile knows.").replace(QStringLiteral("%2"), QString::number(status)),
        presentedName(facts));
}

/// What is known when nothing decides, as a sentence.
QString openHeadline(const Facts &facts, const std::vector<Cause> &causes)
{
    if (const Elsewhere elsewhere = elsewhereOf(facts); elsewhere.isSame && facts.here().absence >= Absence::Controlled)
        return onlyElsewhere(facts, *elsewhere.place);
    if (facts.service.absent && !facts.hasPlace())
        return Told::tr("The service says that there is no such user; why is still open.");
    if (facts.service.absent && facts.here().user() == UserVerdict::NotAsked)
        return headlineWith(Told::tr("%1 says that there is no such user; why is still open."), presentedName(facts));
    if (facts.service.absent && facts.here().user() == UserVerdict::NotFound) // they say the same
        return headlineWith(facts.here().absence >= Absence::Controlled
                ? Told::tr("%1 has no such user. Whether it ever had is open.")
                : Told::tr("%1 says that there is no such user; why is still open."),
            presentedName(facts));
    if (facts.service.recognised)
        return headlineWith(Told::tr("%1 refused this token; why is still open."), presentedName(facts));
    if (facts.service.given)
        return unknownWords(facts);
    if (const QString reading = openReading(facts); !reading.isEmpty())
        return reading;
    const bool isDecrypted = facts.token().kind == jose::Kind::Jwe && facts.token().payload.root.isObject();
    if (isDecrypted && facts.here().user() == UserVerdict::NotAsked)
        return Told::tr("Decrypted, but not signed: nothing says who made it.");
    switch (facts.here().user()) {
    case UserVerdict::NotFound:
        return facts.here().absence >= Absence::Controlled
            ? headlineWith(Told::tr("%1 has no such user. Whether it ever had is open."), presentedName(facts))
            : headlineWith(Told::tr("%1 answers \"not found\". What that is about is open."), presentedName(facts));
    case UserVerdict::TokenRefused: return headlineWith(Told::tr("%1 refuses the token and does not say why."), presentedName(facts));
    case UserVerdict::Found:
        if (facts.here().checks.time == TimeCheck::Unknown)
            return headlineWith(
                Told::tr("The user exists in %1, but \"%2\" of the token is no time.").replace(QStringLiteral("%2"), unreadTime(facts)),
                presentedName(facts));
        if (isMissedByCall(facts))
            return headlineWith(Told::tr("%1 finds this user by a lookup, and not by the token."), presentedName(facts));
        return headlineWith(isOfTokenAlone(*facts.here().evidence) ? Told::tr("%1 accepts the token now. Whether the user exists is open.")
                                                                   : Told::tr("The user exists in %1. The rest is not settled."),
            presentedName(facts));
    case UserVerdict::Unreachable:
    case UserVerdict::Refused:
    case UserVerdict::Intermediary:
    case UserVerdict::Ambiguous: return headlineWith(Told::tr("%1's answer says nothing of the user."), presentedName(facts));
    default: break;
    }
    const jose::Verification &verification = facts.here().evidence->verification;
    if (verification.reason == u"keys-unreachable")
        return headlineWith(Told::tr("The keys of %1 could not be read."), presentedName(facts));
    if (verification.reason == u"no-keys")
        return headlineWith(Told::tr("No keys are configured for %1 to check it with."), presentedName(facts));
    if (verification.verdict == jose::Verification::Verdict::Valid && facts.here().user() == UserVerdict::NotAsked) {
        const std::optional<directory::Lookup> &lookup = facts.here().evidence->lookup;
        return headlineWith(lookup && lookup->isGivenUp() ? Told::tr("The signature is valid; asking %1 for the user was cancelled.")
                                                          : Told::tr("The signature is valid; %1 was not asked for the user yet."),
            presentedName(facts));
    }
    const bool possible = !causes.empty() && causes.front().standing == Standing::Possible;
    return possible ? Told::tr("Cannot tell yet: more than one cause is possible.") : Told::tr("Cannot tell yet: nothing decides.");
}

/// Of a token that was, or could not be, decrypted. Empty where there are claims to judge.
Answer answerOpened(const Facts &facts, const jose::Decryption &found)
{
    Answer answer;
    const bool isOpened = found.verdict == jose::Decryption::Verdict::Decrypted;
    if (isOpened && facts.token().payload.root.isObject())
        return answer;
    answer.headline = isOpened                                    ? Told::tr("Decrypted. What stands inside are no claims.")
        : found.verdict == jose::Decryption::Verdict::Unsupported ? Told::tr("The token is encrypted in a way that is unknown here.")
                                                                  : Told::tr("The token cannot be decrypted with the given keys.");
    answer.comparison.push_back(line(Told::tr("Because"), shortened(found.message, 200)));
    answer.nextStep
        = isOpened ? Told::tr("Look at the plaintext.") : Told::tr("Give the private key, secret or password of its recipient.");
    return answer;
}

/// A user's token, and nobody who could be asked for the user.
bool isUserUnchecked(const Facts &facts)
{
    using Kind = SubjectForensics::Kind;
    const environments::Environment &environment = facts.here().evidence->environment;
    const bool isUsers = facts.subject.kind != Kind::Missing && facts.subject.kind != Kind::NoUser;
    return !environment.userEndpoint && !environment.name.isEmpty() && isUsers && !facts.evidence->isOfKeysAlone;
}

} // namespace

Answer answerAccepted(const Facts &facts)
{
    Answer answer;
    const Checks &checks = facts.here().checks;
    const environments::Environment &environment = facts.here().evidence->environment;
    const QString left = whatIsLeft(checks, environment.leewaySeconds);
    const QString who = environment.name.isEmpty() ? Told::tr("The signature is valid. ") : Told::tr("Accepted by %1. ");
    const bool isUnchecked = isUserUnchecked(facts) && checks.time == TimeCheck::Ok;
    const QString all = isUnchecked ? who + Told::tr("%1 The user was not checked.").replace(QStringLiteral("%1"), left) : who + left;
    answer.headline = headlineWith(all, environment.name);
    answer.comparison = limits(facts);
    answer.nextStep
        = isUnchecked ? Told::tr("Add a user endpoint to %1 to check the user.").arg(environment.name) : Told::tr("Nothing to do.");
    answer.deed = isUnchecked ? Deed::Configure : Deed::None;
    if (checks.time == TimeCheck::InLeeway)
        answer.nextStep = Told::tr("Refresh the token now: services without leeway refuse it.");
    else if (const Standing other = collisionOf(facts).standing; other == Standing::Possible) // it may be somebody else's account
        answer.nextStep = nextStepFor(QStringLiteral("id-collision"), facts);
    else if (checks.time == TimeCheck::NoExpiry)
        answer.nextStep = Told::tr("Give tokens an end (exp): this one stays valid for ever.");
    return answer;
}

Answer answerInconclusive(const Facts &facts, const std::vector<Cause> &causes, Verdict verdict)
{
    const bool nothingAsked = facts.here().user() == UserVerdict::NotAsked
        && facts.here().evidence->verification.verdict == jose::Verification::Verdict::NotAsked && !facts.service.given;
    Answer answer;
    if (nothingAsked && verdict != Verdict::Rejected)
        answer = notAsked(facts);
    else
        answer.headline = openHeadline(facts, causes);
    const QStringList scopes = missingScopes(facts.token(), facts.here().evidence->environment);
    if (verdict == Verdict::Rejected && !scopes.isEmpty()) {
        answer.headline = headlineWith(Told::tr("The token lacks a scope that %1 wants."), presentedName(facts));
        answer.comparison = {line(Told::tr("Expected scopes"), facts.here().evidence->environment.requiredScopes.join(u' ')),
            line(Told::tr("Found scopes"), jose::scopesOf(facts.token()).join(u' '))};
        answer.nextStep = Told::tr("Ask for the scope %1 at login.").arg(scopes.join(u' '));
        return answer;
    }
    if (verdict == Verdict::Rejected && facts.here().checks.audience == AudienceCheck::Missing) {
        const QString found = claimText(facts.token(), u"aud");
        answer.headline = headlineWith(found.isEmpty() || found == u"[]" ? Told::tr("The token names no audience; %1 wants its own.")
                                                                         : Told::tr("The token's audience is no text; %1 wants its own."),
            presentedName(facts));
        answer.comparison = {line(Told::tr("Expected audience"), facts.here().evidence->environment.audiences.join(Told::tr(" or "))),
            line(Told::tr("Found audience"), found.isEmpty() ? Told::tr("none") : shortened(found, 120))};
    } else if (verdict == Verdict::Rejected && facts.here().checks.issuer == IssuerCheck::Missing) {
        answer.headline = headlineWith(Told::tr("The token names no issuer; %1 wants its own."), presentedName(facts));
        answer.comparison = {
            line(Told::tr("Expected issuer"), facts.here().evidence->environment.issuer), line(Told::tr("Found issuer"), Told::tr("none"))};
    }
    if (const Elsewhere elsewhere = elsewhereOf(facts); elsewhere.isSame && answer.comparison.empty())
        answer.comparison = whoHasWhat(facts, elsewhere);
    const net::Exchange *asked = facts.here().exchangeOf(facts.here().exact());
    if (answer.comparison.empty() && asked && asked->stage == net::Exchange::Stage::TooLarge)
        answer.comparison = {line(Told::tr("Found"), answerOf(facts), true)};
    if (facts.service.recognised && answer.comparison.empty() && facts.here().user() == UserVerdict::NotAsked) {
        answer.comparison
            = {line(Told::tr("Said"), shortened(facts.service.text, 120)), line(Told::tr("By"), shortened(facts.service.title, 120))};
    }
    answer.nextStep = decidingProbe(facts);
    return answer;
}

Answer answerWithoutJudgement(const Facts &facts)
{
    const jose::Token &token = facts.token();
    Answer answer;
    if (token.kind == jose::Kind::Opaque) {
        const bool isKnown = !token.opaqueHint.isEmpty();
        answer.headline = isKnown ? Told::tr("This is no token that can be read here.") : Told::tr("This is not a token.");
        if (isKnown)
            answer.comparison.push_back(line(Told::tr("Looks like"), token.opaqueHint));
        answer.nextStep = isKnown ? Told::tr("Ask its issuer about it: nothing is written inside.")
                                  : Told::tr("Paste the token itself: three parts with dots, beginning with eyJ.");
    } else if (jose::isProof(token)) {
        const jose::Proof proof = jose::checkProof(token, jose::requestOf(facts.evidence->request));
        answer.headline = proof.failures.isEmpty() ? Told::tr("This is a DPoP proof, not a token to log in with.")
                                                   : Told::tr("This is a DPoP proof, and it does not hold.");
        if (!proof.failures.isEmpty())
            answer.comparison.push_back(line(Told::tr("Because"), shortened(proof.failures.front(), 200)));
        answer.comparison.push_back(line(Told::tr("Key"), proof.thumbprint));
        answer.nextStep = Told::tr("Paste the whole request: the token that it is for stands beside it.");
    } else if (token.kind == jose::Kind::Jwe && facts.evidence->inside.decryption
        && facts.evidence->inside.decryption->verdict != jose::Decryption::Verdict::NoKey) {
        answer = answerOpened(facts, *facts.evidence->inside.decryption);
    } else if (token.kind == jose::Kind::Jwe) {
        answer.headline = Told::tr("The token is encrypted. Its claims cannot be read here.");
        answer.comparison.push_back(line(Told::tr("Key"), token.kid().isEmpty() ? Told::tr("not named") : shortened(token.kid(), 80)));
        answer.nextStep = Told::tr("Decrypt it with the recipient's private key.");
    } else if (!facts.hasPlace() && !facts.service.recognised && !token.hasFatalFlaw()) {
        answer.headline = Told::tr("Decoded. No environment is configured to judge it.");
        const Checks checks = checkClaims(token, environments::Environment{}, facts.evidence->now);
        if (checks.time == TimeCheck::Expired)
            answer.comparison.push_back(line(Told::tr("Expired"), Told::tr("%1 ago").arg(jose::spanOf(-checks.secondsLeft))));
        if (!checks.issuerFound.isEmpty())
            answer.comparison.push_back(line(Told::tr("Issuer"), shortened(checks.issuerFound, 120)));
        answer.nextStep = decidingProbe(facts);
    }
    return answer;
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/verdict.h"

#include "diagnosis/collision.h"
#include "diagnosis/inside.h"
#include "diagnosis/reading.h"
#include "diagnosis/revocation.h"
#include "jose/binding.h"
#include "jose/claims.h"

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserVerdict;

namespace {

Verdict worse(Verdict left, Verdict right)
{
    if (left == Verdict::Rejected || right == Verdict::Rejected)
        return Verdict::Rejected;
    return left == Verdict::Undecided || right == Verdict::Undecided ? Verdict::Undecided : Verdict::Accepted;
}

Verdict ofSignature(const jose::Verification &verification)
{
    using Signature = jose::Verification::Verdict;
    switch (verification.verdict) {
    case Signature::Valid: return Verdict::Accepted;
    case Signature::Invalid:
    case Signature::Unsigned: return Verdict::Rejected;
    case Signature::Unsupported: return verification.reason == u"crit-unknown" ? Verdict::Rejected : Verdict::Undecided;
    case Signature::NoKey: {
        const bool isOpen = verification.reason == u"no-keys" || verification.reason == u"keys-unreachable";
        return isOpen ? Verdict::Undecided : Verdict::Rejected;
    }
    case Signature::Encrypted:
    case Signature::NotAsked: break;
    }
    return Verdict::Undecided;
}

Verdict ofClaims(const Checks &checks)
{
    const bool wrongIssuer
        = checks.issuer == IssuerCheck::Near || checks.issuer == IssuerCheck::Mismatch || checks.issuer == IssuerCheck::Missing;
    const bool wrongAudience = checks.audience == AudienceCheck::Mismatch || checks.audience == AudienceCheck::Missing;
    const bool wrongTime = checks.time == TimeCheck::Expired || checks.time == TimeCheck::NotYetValid;
    if (wrongIssuer || wrongAudience || wrongTime)
        return Verdict::Rejected;
    return checks.time == TimeCheck::Unknown || checks.time == TimeCheck::Milliseconds ? Verdict::Undecided : Verdict::Accepted;
}

Verdict ofUser(const Place &place)
{
    switch (place.user()) {
    case UserVerdict::Found: return Verdict::Accepted;
    case UserVerdict::NotFound: return place.absence >= Absence::Controlled ? Verdict::Rejected : Verdict::Undecided;
    case UserVerdict::Disabled:
    case UserVerdict::Deleted:
    case UserVerdict::Pending:
    case UserVerdict::OtherPerson:
    case UserVerdict::SessionGone:
    case UserVerdict::TokenRefused: return Verdict::Rejected;
    default: return Verdict::Undecided;
    }
}

Verdict ofTokenCall(const jose::Token &token, const Place &place)
{
    const Question *call = tokenCallOf(token, *place.evidence);
    const UserVerdict said = call ? call->verdict : UserVerdict::NotAsked;
    const bool refused = said == UserVerdict::SessionGone || said == UserVerdict::TokenRefused || said == UserVerdict::NotFound
        || said == UserVerdict::Disabled;
    const net::Exchange *exchange = place.exchangeOf(call);
    const bool failed = said == UserVerdict::Ambiguous && exchange && exchange->status >= 500;
    return refused ? Verdict::Rejected : failed ? Verdict::Undecided : Verdict::Accepted;
}

/// Another id alone is no other person; but what answers for the token itself must name its own (OpenID Connect Core §5.3.2).
bool isPerhapsTheirs(const Facts &facts)
{
    return facts.here().user() == UserVerdict::OtherPerson && !isOfTokenAlone(*facts.here().evidence)
        && collisionOf(facts).standing == Standing::Possible;
}

/// What only the presented environment is judged by: who the record is of, what has changed since, what the service said.
Verdict ofPresented(const Facts &facts)
{
    const Question *exact = facts.here().exact();
    Verdict verdict = Verdict::Accepted;
    if (exact && exact->record) {
        const Standing other = collisionOf(facts).standing;
        const Standing revoked = revocationOf(facts, *exact->record).standing;
        if (other == Standing::Proven || other == Standing::Likely || revoked == Standing::Proven)
            return Verdict::Rejected;
        const bool unsure = other == Standing::Possible && facts.subject.note(u"small-integer");
        const bool isInDoubt = exact->verdict == UserVerdict::Found && !exact->record->doubt.isEmpty();
        const QDateTime password = changeIn(facts, *exact->record, QStringLiteral("passwordChanged"));
        const bool isChanged = revoked == Standing::Possible || (facts.issued && isAfter(password, *facts.issued));
        if (unsure || isInDoubt || isChanged)
            verdict = Verdict::Undecided;
    }
    if (!facts.service.given)
        return verdict;
    return facts.service.recognised && facts.service.step ? Verdict::Rejected : worse(verdict, Verdict::Undecided);
}

} // namespace

QStringList missingScopes(const jose::Token &token, const environments::Environment &environment)
{
    const QStringList found = jose::scopesOf(token);
    QStringList missing;
    for (const QString &scope : environment.requiredScopes) {
        if (!found.contains(scope))
            missing.append(scope);
    }
    return missing;
}

Verdict verdictOf(const Evidence &evidence)
{
    const bool isBroken = evidence.token.kind != jose::Kind::Opaque && evidence.token.hasFatalFlaw();
    return isBroken || verdictOfInside(evidence) == Verdict::Rejected ? Verdict::Rejected : Verdict::Undecided;
}

Verdict verdictOf(const Facts &facts, std::size_t index)
{
    const Place &place = facts.places[index];
    const bool isPresented = int(index) == facts.presented;
    if (verdictOf(*facts.evidence) == Verdict::Rejected)
        return Verdict::Rejected;
    if (jose::isProof(facts.token()))
        return jose::checkProof(facts.token(), jose::requestOf(facts.evidence->request)).verdict == jose::Proof::Verdict::Fails
            ? Verdict::Rejected
            : Verdict::Undecided; // of use only beside the token that it is for
    const bool isUnread = facts.token().kind == jose::Kind::Jwe && !facts.token().payload.root.isObject();
    if (facts.token().kind == jose::Kind::Opaque || isUnread)
        return Verdict::Undecided;
    Verdict verdict = worse(ofSignature(place.evidence->verification), ofClaims(place.checks));
    verdict = worse(verdict, verdictOfInside(*facts.evidence));
    if (!claimsWithTwoValues(facts).empty() || isDeeperThanRead(facts.token()))
        verdict = worse(verdict, Verdict::Undecided); // another reader may judge another value
    if (!missingScopes(facts.token(), place.evidence->environment).isEmpty())
        verdict = Verdict::Rejected;
    if (place.evidence->environment.userEndpoint)
        verdict = worse(
            verdict, worse(isPresented && isPerhapsTheirs(facts) ? Verdict::Undecided : ofUser(place), ofTokenCall(facts.token(), place)));
    if (isPresented)
        verdict = worse(verdict, ofPresented(facts));
    return verdict;
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/answer.h"
#include "diagnosis/opinion.h"
#include "diagnosis/trace.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::UserVerdict;
using Signature = jose::Verification::Verdict;

namespace {

bool differs(IssuerCheck check)
{
    return check == IssuerCheck::Mismatch || check == IssuerCheck::Near;
}

QString labelOf(const Place &place)
{
    const directory::Question *exact = place.exact();
    const QString label = exact && exact->record ? exact->record->label : QString();
    const QDateTime created = exact && exact->record ? exact->record->times.value(QStringLiteral("created")) : QDateTime();
    QString text = label.isEmpty() ? QString() : QStringLiteral(": %1").arg(shortened(label, 60));
    if (created.isValid())
        text += Told::tr(", created %1").arg(created.toUTC().date().toString(Qt::ISODate));
    return text;
}

/// The token's issuer is another environment's. A signature that is valid there, or its user there, settles it.
void issuerIsAnothers(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.here().isIssuer())
        return;
    for (const Place &place : facts.places) {
        if (&place == &facts.here() || !place.isIssuer())
            continue;
        const bool forged
            = place.evidence->verification.verdict == Signature::Invalid || place.evidence->verification.verdict == Signature::Unsigned;
        const bool sure = !forged && (place.isSigned() || (isTrace(place.user()) && !facts.here().isSigned()));
        if (facts.here().isSigned() && !place.isSigned())
            opinions.oppose("wrong-environment", Told::tr("The signature verifies with a key of %1").arg(facts.here().name()),
                fromStep(Step::Signature));
        opinions.add(sure ? Weight::Proves
                : forged  ? Weight::Allows
                          : Weight::Suggests,
            "wrong-environment", Told::tr("The token's issuer is %1's, letter for letter").arg(place.name()),
            fromClaim(QStringLiteral("iss")));
    }
}

/// Where the issuer is ours all the same, the key is what is wrong (rules_token.cpp): then this place is possible, no more.
void keyIsAnothers(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.here().isSigned())
        return;
    for (const Place &place : facts.places) {
        if (&place == &facts.here() || !place.isSigned() || place.name().isEmpty() || (facts.here().isIssuer() && place.isIssuer()))
            continue;
        const Weight weight = facts.here().isIssuer()                  ? Weight::Allows
            : differs(facts.here().checks.issuer) && !place.isIssuer() ? Weight::Suggests
                                                                       : Weight::Proves;
        opinions.add(
            weight, "wrong-environment", Told::tr("The signature verifies with a key of %1").arg(place.name()), fromStep(Step::Signature));
    }
}

/// A signature by our key says where the token comes from; who has the user says it of no token.
bool isUserAlone(const Facts &facts, const Place &place)
{
    return facts.here().isSigned() && !place.isIssuer() && homeOf(facts) != &place;
}

/// What is wrong stands in the token or in what the service said of it, and it is not the place.
bool isFaultKnown(const Facts &facts)
{
    const Checks &checks = facts.here().checks;
    const bool isSaid = facts.heard().step == Step::Issuer || facts.heard().step == Step::Audience;
    return isSaid || differs(checks.issuer) || checks.issuer == IssuerCheck::Missing || checks.audience == AudienceCheck::Mismatch
        || checks.audience == AudienceCheck::Missing;
}

/// Found elsewhere and not here says where the token belongs only as long as issuer and key do not say otherwise.
void userIsElsewhere(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.here().user() != UserVerdict::NotFound)
        return;
    for (const Place &place : facts.places) {
        if (&place == &facts.here() || !isTrace(place.user()) || (!place.isIssuer() && isOtherPerson(facts, *place.exact())))
            continue;
        const bool isAlone = isUserAlone(facts, place);
        if (isAlone && isFaultKnown(facts))
            continue;
        const QString text = Told::tr("%1 finds this %2%3").arg(capital(place.name()), facts.subject.claim, labelOf(place));
        const bool isWeak = !place.isIssuer() && !place.isSigned() && !isSamePerson(facts, *place.exact());
        const bool pointsThere = place.isIssuer() && !facts.here().isIssuer();
        const bool isAllowed = isWeak || isAlone || facts.here().isIssuer();
        const Weight weight = pointsThere && !facts.here().isSigned() ? Weight::Proves : isAllowed ? Weight::Allows : Weight::Suggests;
        opinions.add(weight, "wrong-environment", text, fromRequest(place, place.exact()));
    }
}

void userIsNotHere(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.here().absence < Absence::Controlled)
        return;
    for (const Place &place : facts.places) {
        if (&place != &facts.here() && place.isIssuer() && !facts.here().isIssuer())
            return opinions.suggest("wrong-environment", Told::tr("%1 has no such user").arg(capital(facts.here().name())),
                fromRequest(facts.here(), facts.here().exact()));
    }
}

/// API keys name whoever made them as their issuer ("supabase"): that they are no user's is what is wrong.
bool isNoUsers(const Facts &facts)
{
    using Kind = SubjectForensics::Kind;
    const bool wantsUser = facts.here().evidence->environment.userEndpoint || facts.service.given;
    return wantsUser && (facts.subject.kind == Kind::Missing || facts.subject.kind == Kind::NoUser);
}

void issuerIsNobodys(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.here().checks.issuer != IssuerCheck::Mismatch)
        return;
    for (const Place &place : facts.places) {
        if (place.isIssuer())
            return;
    }
    const bool signedHere = facts.here().isSigned();
    opinions.add(isNoUsers(facts) ? Weight::Allows
            : signedHere          ? Weight::Proves
                                  : Weight::Suggests,
        "wrong-environment",
        Told::tr("The issuer is not %1's: expected %2, found %3")
            .arg(facts.here().name(), facts.here().evidence->environment.issuer, shortened(claimText(facts.token(), u"iss"), 80)),
        fromClaim(QStringLiteral("iss")));
}

/// The same place under another spelling: strict services refuse it all the same.
void issuerIsNear(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.here().checks.issuer != IssuerCheck::Near)
        return;
    for (const Place &place : facts.places) {
        if (place.isIssuer())
            return;
    }
    opinions.add(facts.here().isSigned() ? Weight::Proves : Weight::Suggests, "wrong-environment",
        Told::tr("The issuer differs from %1's in %2").arg(facts.here().name(), facts.here().checks.issuerNear),
        fromClaim(QStringLiteral("iss")));
}

void issuerIsMissing(const Facts &facts, Opinions &opinions)
{
    if (facts.hasPlace() && facts.here().checks.issuer == IssuerCheck::Missing)
        opinions.allow("wrong-environment", Told::tr("The token names no issuer"), fromStep(Step::Issuer));
}

void audienceDiffers(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace())
        return;
    const AudienceCheck check = facts.here().checks.audience;
    if (check != AudienceCheck::Mismatch)
        return;
    const QString found = shortened(jose::audiencesOf(facts.token()).join(QStringLiteral(", ")), 80);
    for (const Place &place : facts.places) {
        if (&place == &facts.here() || place.checks.audience != AudienceCheck::Match || !place.isIssuer())
            continue;
        const bool sure = place.isSigned() && facts.here().user() == UserVerdict::NotFound && isTrace(place.user());
        return opinions.add(sure ? Weight::Proves : Weight::Suggests, "wrong-environment",
            Told::tr("The audience is %1's: %2").arg(place.name(), found), fromClaim(QStringLiteral("aud")));
    }
    opinions.suggest("wrong-environment",
        Told::tr("The token is for another audience: expected %1, found %2")
            .arg(facts.here().evidence->environment.audiences.join(Told::tr(" or ")), found),
        fromClaim(QStringLiteral("aud")));
}

/// A project, tenant or realm that the token names beside its issuer.
void projectDiffers(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || !facts.here().evidence->environment.userEndpoint)
        return;
    const environments::UserEndpoint &endpoint = *facts.here().evidence->environment.userEndpoint;
    const json::Value *ref = facts.token().claim(u"ref");
    const QString host = hostOf(endpoint.baseUrl);
    if (endpoint.provider == u"supabase-auth" && ref && ref->isString() && host.endsWith(u".supabase.co")
        && !host.startsWith(ref->text + u'.'))
        opinions.prove("wrong-environment",
            Told::tr("The token is of the project %1, the endpoint of %2").arg(shortened(ref->text, 40), host),
            fromClaim(QStringLiteral("ref")));
    if (!facts.tenant)
        return;
    const auto orNone = [](const QString &name) { return name.isEmpty() ? Told::tr("none") : shortened(name, 60); };
    opinions.add(facts.tenant->isNamed() ? Weight::Proves : Weight::Suggests, "wrong-environment",
        Told::tr("The %1 is another one: expected %2, found %3")
            .arg(facts.tenant->parameter, orNone(facts.tenant->wanted), orNone(facts.tenant->found)),
        fromClaim(facts.tenant->claim));
}

void testKeyForLiveUsers(const Facts &facts, Opinions &opinions)
{
    const bool isClerk = facts.hasPlace() && facts.here().evidence->environment.userEndpoint
        && facts.here().evidence->environment.userEndpoint->provider == u"clerk";
    const bool isDevelopment = facts.hasPlace() && facts.here().checks.issuerFound.endsWith(u".clerk.accounts.dev");
    if (isClerk && facts.here().absence != Absence::None && isDevelopment)
        opinions.allow("wrong-environment", Told::tr("The issuer is a development instance: a live key does not see its users"),
            fromClaim(QStringLiteral("iss")));
}

void belongsHere(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || !facts.here().isIssuer() || !facts.here().isSigned()
        || facts.here().checks.audience == AudienceCheck::Mismatch)
        return;
    // found elsewhere and not here: the place that issued it may not be the one that the account is in; and a service may be set otherwise
    const bool isDisputed = facts.heard().step == Step::Issuer || facts.heard().step == Step::Audience;
    const bool isOpen = elsewhereOf(facts).isSame || isDisputed || facts.tenant;
    opinions.add(isOpen ? Weight::Against : Weight::RulesOut, "wrong-environment",
        Told::tr("Issuer and key are %1's").arg(facts.here().name()), fromClaim(QStringLiteral("iss")));
}

/// The id exists, only not where the token comes from: another store than the one that is asked, or never of this place.
void userIsOnlyElsewhere(const Facts &facts, Opinions &opinions)
{
    const Elsewhere elsewhere = elsewhereOf(facts);
    if (!elsewhere.place)
        return;
    const Source source = fromRequest(*elsewhere.place, elsewhere.question);
    const QString name = capital(elsewhere.place->name());
    if (!elsewhere.isSame)
        return opinions.oppose(
            "never-existed", Told::tr("%1 has this id too, but such ids are given out in many places").arg(name), source);
    const QString text = Told::tr("%1 finds this %2%3").arg(name, facts.subject.claim, labelOf(*elsewhere.place));
    opinions.oppose("never-existed", text, source);
    opinions.allow("wrong-store", text, source);
}

const directory::Question *identityRecord(const Facts &facts)
{
    const auto &lookup = facts.here().evidence->identityLookup;
    return lookup && !lookup->questions.empty() ? &lookup->questions.front() : nullptr;
}

/// Found at the identity provider, not in the service's own users.
void foundAtTheProvider(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace())
        return;
    if (isUserFound(facts) && !facts.service.given)
        return opinions.ruleOut("not-provisioned", Told::tr("The user exists here"), fromRequest(facts.here(), facts.here().exact()));
    const directory::Question *record = identityRecord(facts);
    if (facts.service.absent && facts.here().user() == UserVerdict::NotAsked && record && record->verdict == UserVerdict::Found)
        return opinions.suggest("not-provisioned", Told::tr("The identity provider has this user; the service says that it has not"),
            fromRequest(record->exchange));
    if (record && record->verdict == UserVerdict::Disabled)
        opinions.suggest("user-disabled", Told::tr("The identity provider has this user, disabled"), fromRequest(record->exchange));
    if (record && record->verdict == UserVerdict::Deleted)
        opinions.suggest(
            "user-deleted-soft", Told::tr("The identity provider has this user in its recycle bin"), fromRequest(record->exchange));
    if (facts.here().absence == Absence::None)
        return;
    const bool sure = facts.here().absence >= Absence::Controlled;
    if (record) {
        if (record->verdict == UserVerdict::Found)
            opinions.add(sure ? Weight::Proves : Weight::Suggests, "not-provisioned",
                Told::tr("The identity provider has this user, %1 has not").arg(facts.here().name()), fromRequest(record->exchange));
        else if (record->verdict == UserVerdict::NotFound)
            opinions.add(record->exact ? Weight::RulesOut : Weight::Against, "not-provisioned",
                Told::tr("The identity provider has no such user either"), fromRequest(record->exchange));
    }
    for (const Place &place : facts.places) {
        const bool sameIssuer = &place != &facts.here() && place.isIssuer() && facts.here().isIssuer();
        if (!sameIssuer || place.user() != UserVerdict::Found || facts.here().checks.audience == AudienceCheck::Mismatch)
            continue;
        opinions.suggest("not-provisioned",
            Told::tr("%1 has the same issuer and knows this user, %2 does not").arg(capital(place.name()), facts.here().name()),
            fromRequest(place, place.exact()));
    }
}

void wouldNeedAnAccount(const Facts &facts, Opinions &opinions)
{
    if (!facts.hasPlace() || facts.here().absence < Absence::Controlled || facts.here().isIssuer())
        return;
    for (const Place &place : facts.places) {
        if (&place != &facts.here() && place.user() == UserVerdict::Found)
            return opinions.allow("not-provisioned", Told::tr("The user may also need an account in %1").arg(facts.here().name()),
                fromRequest(place, place.exact()));
    }
}

} // namespace

const std::vector<Rule> &environmentRules()
{
    static const std::vector<Rule> rules
        = {issuerIsAnothers, keyIsAnothers, userIsElsewhere, userIsNotHere, issuerIsNobodys, issuerIsNear, issuerIsMissing, audienceDiffers,
            projectDiffers, testKeyForLiveUsers, belongsHere, userIsOnlyElsewhere, foundAtTheProvider, wouldNeedAnAccount};
    return rules;
}

} // namespace jotscope::diagnosis

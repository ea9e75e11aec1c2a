// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/place_step.h"

#include "diagnosis/revocation.h"
#include "diagnosis/trace.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/told.h"

#include <algorithm>

namespace jotscope::diagnosis {

namespace {

const environments::Environment &presented(const Facts &facts)
{
    return facts.here().evidence->environment;
}

/// Where to log in: "id.example", or the environment's name.
QString loginOf(const environments::Environment &environment)
{
    return environment.issuer.isEmpty() ? nameOf(environment) : hostOf(environment.issuer);
}

QString callOf(const Place &home)
{
    const QString audience = home.evidence->environment.audiences.value(0);
    return Told::tr(", or call %1").arg(audience.isEmpty() ? home.name() : hostOf(audience));
}

/// The issuer is right: it must be asked for another token, not another place for one.
QString audienceStep(const Facts &facts, const Place *home)
{
    const QString ask = Told::tr("Ask %1 for a token with the audience %2")
                            .arg(loginOf(presented(facts)), shortened(presented(facts).audiences.value(0), 80));
    return withStop(ask + (home ? callOf(*home) : QString()));
}

QString issuerStep(const Facts &facts)
{
    return Told::tr("Make whoever issues it write \"iss\" as %1 expects it: \"%2\".")
        .arg(presentedName(facts), shortened(presented(facts).issuer, 80));
}

/// Nobody else's either: then it may well be ours, written otherwise.
bool isNobodysIssuer(const Facts &facts)
{
    return std::none_of(facts.places.begin(), facts.places.end(), [](const Place &place) { return place.isIssuer(); });
}

QString spellingStep(const Facts &facts)
{
    return Told::tr(
        "Write the issuer the same way at both ends, or, if it is the same place, add it to \"Also known as\" of %1 (issuer_aliases).")
        .arg(presentedName(facts));
}

/// Issuer and key are ours: then it is our own endpoint that is set to another tenant than the token's.
QString tenantStep(const Facts &facts)
{
    if (!facts.tenant || facts.tenant->found.isEmpty())
        return {};
    if (facts.tenant->isInAddress)
        return Told::tr("Correct \"Base address\" (base_url), version or realm of the user endpoint of %1.").arg(presentedName(facts));
    return Told::tr("Correct \"Parameters\" (parameters) of the user endpoint of %1: the token's %2 is %3.")
        .arg(presentedName(facts), facts.tenant->parameter, shortened(facts.tenant->found, 60));
}

/// What the service itself wants otherwise, though the environment as described here finds no fault. Empty: it said no such thing.
QString disputedStep(const Facts &facts)
{
    const Checks &checks = facts.here().checks;
    if (facts.heard().step == Step::Audience && checks.audience != AudienceCheck::Mismatch)
        return Told::tr("Compare the audience that the service in %1 is set to with the token's: %2.")
            .arg(presentedName(facts), shortened(jose::audiencesOf(facts.token()).join(QStringLiteral(", ")), 80));
    if (facts.heard().step == Step::Issuer && (facts.here().isIssuer() || checks.issuer == IssuerCheck::NotChecked))
        return Told::tr("Compare the issuer that the service in %1 is set to with the token's: %2.")
            .arg(presentedName(facts), shortened(checks.issuerFound, 80));
    return {};
}

/// How much says that the token was made for that place. An audience that many may share counts where issuer or key are not another's.
int originOf(const Place &place)
{
    const bool isOnlyHeard = place.checks.issuer == IssuerCheck::Mismatch && !place.isSigned();
    const bool isAudience = place.checks.audience == AudienceCheck::Match && !isOnlyHeard;
    const int issuer = place.isIssuer() ? 4 : place.checks.issuer == IssuerCheck::Near ? 3 : 0;
    return issuer + (place.isSigned() ? 3 : 0) + (isAudience ? 2 : 0);
}

/// The same, and whether its user is there, which says the least.
int marksOf(const Place &place)
{
    return originOf(place) + (isTrace(place.user()) ? 2 : 0);
}

} // namespace

QString environmentStep(const Facts &facts)
{
    const Place *home = homeOf(facts);
    const Checks &checks = facts.here().checks;
    const bool isFromHere = facts.here().isIssuer() || (checks.issuer == IssuerCheck::NotChecked && facts.here().isSigned());
    if (!home && checks.issuer == IssuerCheck::Near)
        return spellingStep(facts);
    if (!home && checks.issuer == IssuerCheck::Mismatch && checks.issuerFound.isEmpty())
        return issuerStep(facts);
    if (!home && checks.issuer == IssuerCheck::Mismatch && facts.here().isSigned() && isNobodysIssuer(facts))
        return spellingStep(facts);
    if (isFromHere && checks.audience == AudienceCheck::Mismatch)
        return audienceStep(facts, home);
    if (const QString step = disputedStep(facts); !home && !step.isEmpty())
        return step;
    if (const QString step = tenantStep(facts); !home && isFromHere && !step.isEmpty())
        return step;
    if (const Elsewhere elsewhere = elsewhereOf(facts); elsewhere.isSame)
        return Told::tr("Log in at %1, which has this user, and use that token there.")
            .arg(loginOf(elsewhere.place->evidence->environment));
    const QString login = Told::tr("Log in at %1 and retry").arg(loginOf(presented(facts)));
    if (!home)
        return checks.issuerFound.isEmpty() || !isNobodysIssuer(facts)
            ? withStop(login)
            : login + Told::tr(", or describe the environment of %1.").arg(shortened(checks.issuerFound, 60));
    const bool isShared = facts.here().isSigned() && home->isSigned();
    const QString either = login + callOf(*home);
    return isShared ? either + Told::tr(". Then give %1 its own signing key.").arg(presentedName(facts)) : withStop(either);
}

QString signerStep(const Facts &facts)
{
    const Place *signer = strangeSigner(facts);
    if (!signer)
        return {};
    return Told::tr("Find out why a key of %1 signs in %2's name: by a mix-up of keys, or to forge.")
        .arg(signer->name(), presentedName(facts));
}

QString keysStep(const Facts &facts)
{
    if (const QString step = signerStep(facts); !step.isEmpty())
        return step;
    const QString issuer = facts.hasPlace() ? facts.here().evidence->environment.issuer : QString();
    if (issuer.isEmpty())
        return Told::tr("Compare the keys that the issuer signs with and those the token is checked with; fetch the key set again, or "
                        "align the secret.");
    return Told::tr("Compare the keys that %1 signs with and those that %2 checks with; fetch the key set again, or align the secret.")
        .arg(hostOf(issuer), presentedName(facts));
}

QString claimStep(const Facts &facts)
{
    if (facts.here().checks.audience == AudienceCheck::Missing)
        return audienceStep(facts, nullptr);
    return facts.here().checks.issuer == IssuerCheck::Missing ? issuerStep(facts) : QString();
}

/// Only what says more than the presented environment itself: a token that our key signed is ours, whoever has the user; and of two places
/// of one issuer the user is in one for reasons of its own.
const Place *homeOf(const Facts &facts)
{
    const Place *best = nullptr;
    int most = facts.hasPlace() ? qMax(1, marksOf(facts.here())) : 1;
    for (const Place &place : facts.places) {
        if (facts.hasPlace() && &place == &facts.here())
            continue;
        if (facts.here().isIssuer() && originOf(place) <= originOf(facts.here()))
            continue;
        if (const int marks = marksOf(place); marks > most) {
            best = &place;
            most = marks;
        }
    }
    return best;
}

QString recordStep(const Facts &facts)
{
    const directory::Question *exact = facts.here().exact();
    if (exact && exact->verdict == directory::UserVerdict::NotFound && facts.here().isOlderThan(facts.issued))
        return Told::tr("Export the users of %1 anew: this export is older than the token.").arg(presentedName(facts));
    if (!exact || exact->verdict != directory::UserVerdict::Found || !exact->record)
        return {};
    if (!exact->record->doubt.isEmpty())
        return Told::tr("Find out what %1 means in the records of %2: no instant that is known here.")
            .arg(exact->record->doubtText, presentedName(facts));
    if (revocationOf(facts, *exact->record).standing == Standing::Possible)
        return Told::tr("Find out whether %1 ends tokens by when the login was or by when they were issued: only the login is too old.")
            .arg(presentedName(facts));
    return {};
}

} // namespace jotscope::diagnosis

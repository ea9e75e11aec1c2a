// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/answer.h"

#include "diagnosis/network_step.h"
#include "diagnosis/trace.h"
#include "diagnosis/words.h"
#include "language/retold.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserVerdict;
using Purpose = Question::Purpose;

namespace {

QString endpointHost(const Facts &facts)
{
    const bool has = facts.hasPlace() && facts.here().evidence->environment.userEndpoint;
    if (!has)
        return Told::tr("the user endpoint");
    const QString host = hostOf(facts.here().evidence->environment.userEndpoint->baseUrl);
    return host.isEmpty() ? Told::tr("the user endpoint of %1").arg(presentedName(facts)) : host;
}

QString environmentStep(const Facts &facts)
{
    const environments::Environment &presented = facts.here().evidence->environment;
    if (const Elsewhere elsewhere = elsewhereOf(facts); elsewhere.isSame) {
        const environments::Environment &there = elsewhere.place->evidence->environment;
        return Told::tr("Log in at %1, which has this user, and use that token there.")
            .arg(there.issuer.isEmpty() ? nameOf(there) : hostOf(there.issuer));
    }
    const Place *home = homeOf(facts);
    if (!home && facts.here().checks.issuer == IssuerCheck::Near)
        return Told::tr("Write the issuer the same way at both ends, or add it to issuer_aliases of %1 if it is the same place.")
            .arg(presentedName(facts));
    const QString login = presented.issuer.isEmpty() ? Told::tr("Log in at %1 and retry").arg(presentedName(facts))
                                                     : Told::tr("Log in at %1 and retry").arg(hostOf(presented.issuer));
    if (!home)
        return login + Told::tr(", or describe the environment of %1.").arg(shortened(facts.here().checks.issuerFound, 60));
    const QString audience = home->evidence->environment.audiences.value(0);
    const QString call = Told::tr(", or call %1").arg(audience.isEmpty() ? home->name() : hostOf(audience));
    const bool shared = facts.here().isSigned();
    return login + call + (shared ? Told::tr(". Then give %1 its own signing key.").arg(presentedName(facts)) : QStringLiteral("."));
}

QString keysStep(const Facts &facts)
{
    const QString issuer = facts.hasPlace() ? facts.here().evidence->environment.issuer : QString();
    return Told::tr("Compare the keys that %1 signs with and those that %2 checks with; fetch the key set again, or align the secret.")
        .arg(issuer.isEmpty() ? Told::tr("the issuer") : hostOf(issuer), presentedName(facts));
}

QString timeStep(const Facts &facts)
{
    if (facts.hasPlace() && facts.here().checks.time == TimeCheck::NotYetValid)
        return Told::tr("Set the clock of the issuer right, or wait until the token begins.");
    if (facts.hasPlace() && facts.here().checks.time == TimeCheck::Milliseconds)
        return Told::tr("Make the issuer write seconds since 1970, as RFC 7519 §2 asks.");
    return Told::tr("Refresh the token or log in again.");
}

QString intermediaryStep(const Facts &facts)
{
    const Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    if (!exact)
        return Told::tr("Find out what answers in place of %1.").arg(endpointHost(facts));
    if (!exact->responder.advice.isEmpty())
        return retold(exact->responder.advice);
    const QString id = exact->responder.requestId;
    return Told::tr("Ask whoever runs %1 to let this request through%2, or use an address behind it.")
        .arg(hopOf(exact->responder), id.isEmpty() ? QString() : Told::tr(" (request id %1)").arg(shortened(id, 60)));
}

QString formatStep(const Facts &facts)
{
    for (const Question *variant : foundBy(facts, Purpose::Variant))
        return Told::tr("Write the id as \"%1\" at the issuer, or make the service read it that way.")
            .arg(shortened(variant->record->id, 80));
    for (const SubjectNote &note : facts.subject.notes) {
        if (!note.reading.isEmpty())
            return Told::tr("Write the id as \"%1\" where it is issued.").arg(shortened(note.reading, 80));
    }
    return Told::tr("Compare the id at the issuer and in the store character by character.");
}

QString otherIdStep(const Facts &facts)
{
    for (const Question *question : foundBy(facts, Purpose::Alternate))
        return Told::tr("Log in again to get a token for %1, and move what still refers to the old id.")
            .arg(shortened(question->record->id, 60));
    return Told::tr("Log in again to get a token with the new id.");
}

QString namespaceStep(const Facts &facts)
{
    for (const Question *question : foundBy(facts, Purpose::Alternate))
        return Told::tr("Look users up by the claim \"%1\", or keep a map from sub to the store's id.").arg(question->how);
    if (facts.token().claim(u"oid"))
        return Told::tr("Look users up by \"oid\" (with \"tid\"), not by \"sub\".");
    return Told::tr("Look users up by the id that this store uses, or keep a map from sub to it.");
}

QString goneStep(const Facts &facts)
{
    return Told::tr("End the client's session. If the account should exist, create or restore it in %1.").arg(presentedName(facts));
}

QString limitStep(const Facts &facts)
{
    const Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    const net::Exchange *exchange = exact ? facts.here().exchangeOf(exact) : nullptr;
    const QDateTime when = exchange ? net::retryAt(*exchange) : QDateTime();
    if (!when.isValid())
        return Told::tr("Wait a minute, then ask again with fewer probes.");
    return Told::tr("Wait until %1, then ask again with fewer probes.").arg(instantText(when));
}

using Step = QString (*)(const Facts &facts);

const QHash<QString, Step> &steps()
{
    static const QHash<QString, Step> table = {
        {QStringLiteral("network"),
            [](const Facts &f) {
                const QString step = networkStep(f);
                return step.isEmpty() ? Told::tr("Check that %1 runs and can be reached from the service.").arg(endpointHost(f)) : step;
            }},
        {QStringLiteral("intermediary"), intermediaryStep},
        {QStringLiteral("wrong-route"),
            [](const Facts &f) {
                return Told::tr("Correct base_url, version or realm of the user endpoint of %1.").arg(presentedName(f));
            }},
        {QStringLiteral("our-credential"),
            [](const Facts &f) {
                return Told::tr("Ask an administrator of %1 for a credential that may read users there. This says nothing about the token.")
                    .arg(presentedName(f));
            }},
        {QStringLiteral("rate-limit"), limitStep},
        {QStringLiteral("backend-failure"),
            [](const Facts &f) {
                return Told::tr("Ask whoever runs the service behind %1 to look at its health and its log.").arg(endpointHost(f));
            }},
        {QStringLiteral("cached-answer"),
            [](const Facts &f) {
                return Told::tr("Purge the cache before %1 and answer users with private, no-store.").arg(endpointHost(f));
            }},
        {QStringLiteral("not-a-user-token"),
            [](const Facts &f) {
                return f.subject.type.isEmpty() && !f.loginMarks.isEmpty()
                    ? Told::tr("Make the issuer add \"%1\" to access tokens.").arg(f.subject.claim)
                    : Told::tr("Send the access token of a logged-in user.");
            }},
        {QStringLiteral("token-time"), timeStep},
        {QStringLiteral("token-invalid"),
            [](const Facts &) { return Told::tr("Get a fresh token from the issuer and send it unchanged."); }},
        {QStringLiteral("keys-disagree"), keysStep},
        {QStringLiteral("wrong-environment"), environmentStep},
        {QStringLiteral("wrong-claim"),
            [](const Facts &f) {
                return Told::tr("Make the service in %1 look users up by the claim that holds their id there.").arg(presentedName(f));
            }},
        {QStringLiteral("wrong-store"),
            [](const Facts &f) {
                return Told::tr("Check in %1 which guard, table or tenant the service looks users up in.").arg(presentedName(f));
            }},
        {QStringLiteral("id-namespace"), namespaceStep},
        {QStringLiteral("id-format"), formatStep},
        {QStringLiteral("id-collision"),
            [](const Facts &f) {
                return Told::tr(
                    "Tell whoever is responsible for security in %1: one person's token opens another's account. End such tokens, and "
                    "never give an id out twice.")
                    .arg(presentedName(f));
            }},
        {QStringLiteral("user-deleted-soft"),
            [](const Facts &f) {
                return Told::tr("Ask an administrator to restore the user in %1, or end the client's session.").arg(presentedName(f));
            }},
        {QStringLiteral("store-reset"),
            [](const Facts &f) {
                return Told::tr("Clear the client's session and log in again; the users of %1 were replaced.").arg(presentedName(f));
            }},
        {QStringLiteral("user-recreated"), otherIdStep},
        {QStringLiteral("user-merged"), otherIdStep},
        {QStringLiteral("id-regenerated"),
            [](const Facts &f) { return Told::tr("Fix the federation of %1 so that ids stay, then log in again.").arg(presentedName(f)); }},
        {QStringLiteral("user-deleted-hard"), goneStep},
        {QStringLiteral("user-disabled"),
            [](const Facts &f) {
                return Told::tr("If that was not meant, ask an administrator of %1 to enable the user.").arg(presentedName(f));
            }},
        {QStringLiteral("user-pending"),
            [](const Facts &f) {
                return Told::tr("Ask the user to finish the invitation or confirmation, or activate the account in %1.")
                    .arg(presentedName(f));
            }},
        {QStringLiteral("session-revoked"),
            [](const Facts &) {
                return Told::tr("Ask the user to log in again. If no sign-out was meant, look for one: another tab, device or program.");
            }},
        {QStringLiteral("token-predates"), [](const Facts &) { return Told::tr("Refresh the token or log in again."); }},
        {QStringLiteral("not-provisioned"),
            [](const Facts &f) {
                return Told::tr("Create the user in %1: invite, synchronise, or create at first login.").arg(presentedName(f));
            }},
        {QStringLiteral("row-hidden"),
            [](const Facts &f) {
                return Told::tr("Check which rows and fields the credential of %1 may see, and by which path.").arg(presentedName(f));
            }},
        {QStringLiteral("lag"), [](const Facts &) { return Told::tr("Read from the primary, or ask again after a few seconds."); }},
        {QStringLiteral("never-existed"),
            [](const Facts &) { return Told::tr("Ask who made this token: a script, a test, or somebody who has the signing key."); }},
    };
    return table;
}

QString userProbe(const Facts &facts)
{
    const EnvironmentEvidence &evidence = *facts.here().evidence;
    if (!evidence.environment.userEndpoint)
        return Told::tr("Configure the user endpoint of %1 to ask whether the user exists.").arg(presentedName(facts));
    const bool asked = facts.here().user() != UserVerdict::NotAsked;
    if (!asked) {
        const QString why = evidence.lookup ? evidence.lookup->notAskedBecause : QString();
        return Told::tr("Ask %1 whether it knows this id%2.")
            .arg(endpointHost(facts), why.isEmpty() ? QString() : Told::tr("; it was not asked: %1").arg(withoutStop(retold(why))));
    }
    if (facts.here().user() == UserVerdict::TokenRefused)
        return Told::tr("Give %1 a credential of its own to look the user up with.").arg(presentedName(facts));
    if (facts.here().absence == Absence::Bare && evidence.environment.userEndpoint->knownGoodId.isEmpty())
        return Told::tr("Name a known_good_id for %1: if it is found, the answer is about this user.").arg(presentedName(facts));
    if (facts.here().absence == Absence::Bare && !evidence.environment.userEndpoint->allows(u"controls"))
        return Told::tr("Allow the probe \"controls\" for %1: if the known user is found, the answer is about this user.")
            .arg(presentedName(facts));
    if (facts.here().absence == Absence::Bare)
        return Told::tr("Check the known_good_id of %1: it is not found either.").arg(presentedName(facts));
    const Question *random = facts.here().question(Purpose::Random);
    if (facts.here().user() == UserVerdict::Ambiguous && random && random->record)
        return Told::tr("Give %1 a lookup that tells who exists: it answers a random id with a record too.").arg(presentedName(facts));
    const net::Exchange *answer = facts.here().exchangeOf(facts.here().exact());
    if (facts.here().user() == UserVerdict::Ambiguous && answer && answer->status < 300)
        return Told::tr("Say in \"found\" and \"not_found\" of %1 what its answers look like: this one (%2) has no form known here.")
            .arg(presentedName(facts))
            .arg(answer->status);
    if (facts.here().absence == Absence::None)
        return Told::tr("Ask %1 again; its answer says nothing of the user.").arg(endpointHost(facts));
    if (const Elsewhere elsewhere = elsewhereOf(facts); elsewhere.isSame)
        return Told::tr("Find out where the account was made. Only in %1: log in there. In %2 too: its audit log says who deleted it.")
            .arg(nameOf(elsewhere.place->evidence->environment), presentedName(facts));
    if (missingSearchOf(facts))
        return Told::tr("Say in \"alternates\" of %1 how users are searched: does the same person have another id?")
            .arg(presentedName(facts));
    const bool byEmail = facts.here().question(Purpose::Alternate) != nullptr;
    return byEmail ? Told::tr("Look at the audit log of %1: who deleted or created this user, and when?").arg(presentedName(facts))
                   : Told::tr("Allow the probe \"alternates\" for %1: does the same person have another id?").arg(presentedName(facts));
}

} // namespace

QString nextStepFor(const QString &cause, const Facts &facts)
{
    if (!facts.hasPlace() && cause == u"wrong-environment")
        return {};
    const auto step = steps().constFind(cause);
    return step == steps().constEnd() ? decidingProbe(facts) : (*step)(facts);
}

QString decidingProbe(const Facts &facts)
{
    if (!facts.hasPlace())
        return Told::tr("Describe an environment: issuer, keys and user endpoint.");
    const jose::Verification &verification = facts.here().evidence->verification;
    using Signature = jose::Verification::Verdict;
    const bool hasUserEndpoint = facts.here().evidence->environment.userEndpoint.has_value();
    if (verification.verdict == Signature::NotAsked && !hasUserEndpoint)
        return Told::tr("Allow the keys of %1 to be fetched.").arg(presentedName(facts));
    if (verification.verdict == Signature::NotAsked && facts.here().user() == UserVerdict::NotAsked)
        return Told::tr("Allow %1 to be asked for its keys and for this user, or read on offline.").arg(presentedName(facts));
    if (verification.verdict == Signature::NotAsked)
        return Told::tr("Allow the keys of %1 to be fetched.").arg(presentedName(facts));
    if (verification.reason == u"keys-unreachable")
        return Told::tr("Make the keys of %1 readable: %2").arg(presentedName(facts), retold(facts.here().evidence->keyProblems.value(0)));
    if (verification.reason == u"no-keys" && facts.here().user() != UserVerdict::NotAsked)
        return Told::tr("Configure the keys of %1: whether the token is genuine is not known.").arg(presentedName(facts));
    if (verification.reason == u"no-keys" && !hasUserEndpoint)
        return Told::tr("Configure the keys of %1.").arg(presentedName(facts));
    const auto &opened = facts.evidence->inside.decryption;
    if (verification.verdict == Signature::Encrypted && opened && opened->verdict == jose::Decryption::Verdict::Decrypted)
        return Told::tr("Ask the issuer for a signed token inside: anybody who can encrypt could have made this one.");
    if (verification.verdict == Signature::Unsupported || verification.verdict == Signature::Encrypted)
        return Told::tr("Check the signature elsewhere: %1").arg(verification.message);
    return userProbe(facts);
}

Deed decidingDeed(const Facts &facts)
{
    if (!facts.hasPlace())
        return Deed::Configure;
    const EnvironmentEvidence &evidence = *facts.here().evidence;
    const jose::Verification &verification = evidence.verification;
    const bool isOpen = verification.verdict == jose::Verification::Verdict::NotAsked || verification.reason == u"keys-unreachable";
    if (isOpen)
        return Deed::Ask;
    if (verification.reason == u"no-keys" || !evidence.environment.userEndpoint)
        return Deed::Configure;
    if (facts.here().user() == UserVerdict::NotAsked)
        return Deed::Ask;
    if (facts.here().user() == UserVerdict::TokenRefused || facts.here().absence == Absence::Bare)
        return Deed::Configure;
    if (facts.here().absence == Absence::None)
        return Deed::Ask;
    if (elsewhereOf(facts).isSame)
        return Deed::None;
    return facts.here().question(Purpose::Alternate) && !missingSearchOf(facts) ? Deed::None : Deed::Configure;
}

const Place *homeOf(const Facts &facts)
{
    const Place *best = nullptr;
    int most = 0;
    for (const Place &place : facts.places) {
        if (facts.hasPlace() && &place == &facts.here())
            continue;
        const bool isOnlyHeard = place.checks.issuer == IssuerCheck::Mismatch && !place.isSigned(); // an audience may be shared by many
        const bool isAudience = place.checks.audience == AudienceCheck::Match && !isOnlyHeard;
        const int marks = (place.isIssuer() ? 4 : 0) + (place.isSigned() ? 3 : 0) + (isAudience ? 2 : 0) + (isTrace(place.user()) ? 2 : 0);
        if (marks > most && marks >= 2) {
            best = &place;
            most = marks;
        }
    }
    return best;
}

} // namespace jotscope::diagnosis

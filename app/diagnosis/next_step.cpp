// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/answer.h"

#include "diagnosis/collision.h"
#include "diagnosis/key_word.h"
#include "diagnosis/network_step.h"
#include "diagnosis/place_step.h"
#include "diagnosis/reading.h"
#include "diagnosis/time_step.h"
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

QString intermediaryStep(const Facts &facts)
{
    const Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    if (!exact)
        return Told::tr("Find out what answers in place of %1.").arg(endpointHost(facts));
    const net::Exchange *exchange = facts.here().exchangeOf(exact);
    const bool isLogin = exact->responder.kind == directory::Responder::Kind::LoginPage;
    if (exchange && !exchange->redirectTo.isEmpty() && !isLogin && exact->responder.advice.isEmpty())
        return Told::tr("If %1 is the same user service, write it as \"Base address\" of %2 (base_url).")
            .arg(net::originOf(exchange->redirectTo), presentedName(facts));
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
    const auto found = foundBy(facts, Purpose::Alternate);
    if (!found.empty() && found.front()->how != facts.subject.claim)
        return Told::tr("Look users up by the claim \"%1\", or keep a map from sub to the store's id.").arg(found.front()->how);
    if (facts.token().claim(u"oid"))
        return Told::tr("Look users up by \"oid\" (with \"tid\"), not by \"sub\".");
    return Told::tr("Look users up by the id that this store uses, or keep a map from sub to it.");
}

QString goneStep(const Facts &facts)
{
    return Told::tr("End the client's session. If the account should exist, create or restore it in %1.").arg(presentedName(facts));
}

/// A difference that may have an innocent reason raises no alarm.
QString collisionStep(const Facts &facts)
{
    const Standing standing = collisionOf(facts).standing;
    if (standing != Standing::Proven && standing != Standing::Likely)
        return Told::tr("Compare the record in %1 with the person who logged in: a name or an e-mail may have been changed since.")
            .arg(presentedName(facts));
    return Told::tr("Tell whoever is responsible for security in %1: one person's token opens another's account. End such tokens, and "
                    "never give an id out twice.")
        .arg(presentedName(facts));
}

/// The signature is good; what the holder added to it is not.
QString invalidStep(const Facts &facts)
{
    const auto &opened = facts.evidence->inside.sdJwt;
    if (opened && facts.here().isSigned())
        return Told::tr("Ask the holder to present it again.");
    if (const QString step = signerStep(facts); !step.isEmpty())
        return step;
    if (isOnlyBySecrets(facts.here().evidence->verification))
        return Told::tr("Check that the secret here is the one that signs; if it is, get a fresh token and send it unchanged.");
    return Told::tr("Get a fresh token from the issuer and send it unchanged.");
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
                return Told::tr("Correct \"Base address\" (base_url), version or realm of the user endpoint of %1.").arg(presentedName(f));
            }},
        {QStringLiteral("our-credential"), credentialStep},
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
        {QStringLiteral("token-invalid"), invalidStep},
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
        {QStringLiteral("id-collision"), collisionStep},
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

/// The user is there: what is open is something else.
QString foundStep(const Facts &facts)
{
    if (facts.here().checks.time == TimeCheck::Unknown)
        return Told::tr("Make the issuer write \"%1\" as a number of seconds since 1970 (RFC 7519 §2).").arg(unreadTime(facts));
    if (const QString step = unsettledStep(facts); !step.isEmpty())
        return step;
    if (facts.service.given)
        return Told::tr("Look at the log of the service in %1: our lookup finds this user.").arg(presentedName(facts));
    return collisionStep(facts);
}

QString userProbe(const Facts &facts)
{
    const EnvironmentEvidence &evidence = *facts.here().evidence;
    if (const QString step = claimStep(facts); !step.isEmpty())
        return step;
    if (!evidence.environment.userEndpoint)
        return Told::tr("Configure the user endpoint of %1 to ask whether the user exists.").arg(presentedName(facts));
    const bool asked = facts.here().user() != UserVerdict::NotAsked;
    if (evidence.lookup && evidence.lookup->isGivenUp())
        return Told::tr("Ask %1 again whether it knows this id: asking was cancelled before it answered.").arg(endpointHost(facts));
    if (!asked) {
        const QString why = evidence.lookup ? evidence.lookup->notAskedBecause : QString();
        return Told::tr("Ask %1 whether it knows this id%2.")
            .arg(endpointHost(facts), why.isEmpty() ? QString() : Told::tr("; it was not asked: %1").arg(withoutStop(retold(why))));
    }
    if (const QString step = recordStep(facts); !step.isEmpty())
        return step;
    if (facts.here().user() == UserVerdict::TokenRefused)
        return Told::tr("Give %1 a credential of its own to look the user up with.").arg(presentedName(facts));
    if (const QString step = unsettledStep(facts); facts.here().absence == Absence::Bare && !step.isEmpty())
        return step;
    if (facts.here().absence == Absence::Bare && evidence.environment.userEndpoint->sendsToken()) // nobody else is asked for with it
        return Told::tr("Give %1 a credential of its own to look the user up with.").arg(presentedName(facts));
    if (facts.here().absence == Absence::Bare && evidence.environment.userEndpoint->knownGoodId.isEmpty())
        return Told::tr("Fill in \"Known good id\" of %1 (known_good_id): if it is found, the answer is about this user.")
            .arg(presentedName(facts));
    if (facts.here().absence == Absence::Bare && !evidence.environment.userEndpoint->allows(u"controls"))
        return Told::tr(
            "Tick \"a known good and a random id\" of %1 (probe controls): if the known one is found, the answer is about this user.")
            .arg(presentedName(facts));
    if (facts.here().absence == Absence::Bare)
        return Told::tr("Check \"Known good id\" of %1 (known_good_id): it is not found either.").arg(presentedName(facts));
    const Question *random = facts.here().question(Purpose::Random);
    if (facts.here().user() == UserVerdict::Ambiguous && random && random->record)
        return Told::tr("Give %1 a lookup that tells who exists: it answers a random id with a record too.").arg(presentedName(facts));
    const net::Exchange *answer = facts.here().exchangeOf(facts.here().exact());
    if (facts.here().user() == UserVerdict::Ambiguous && answer && answer->status < 300)
        return Told::tr("Under JSON of %1, say as \"found\" and \"not_found\" of user_endpoint what its answers look like: this one (%2) "
                        "has no form known here.")
            .arg(presentedName(facts))
            .arg(answer->status);
    if (isTrace(facts.here().user()))
        return foundStep(facts);
    if (facts.here().user() == UserVerdict::OtherPerson)
        return collisionStep(facts);
    if (answer && answer->stage == net::Exchange::Stage::TooLarge)
        return Told::tr("Check \"Base address\" (base_url) and path of the user endpoint of %1: what came is larger than a user record.")
            .arg(presentedName(facts));
    if (facts.here().absence == Absence::None)
        return Told::tr("Ask %1 again; its answer says nothing of the user.").arg(endpointHost(facts));
    if (const Elsewhere elsewhere = elsewhereOf(facts); elsewhere.isSame)
        return Told::tr("Find out where the account was made. Only in %1: log in there. In %2 too: its audit log says who deleted it.")
            .arg(nameOf(elsewhere.place->evidence->environment), presentedName(facts));
    if (missingSearchOf(facts))
        return Told::tr("Look in the users of %1 whether this id was ever there. Under JSON of %1, \"alternates\" of user_endpoint lets "
                        "Jotscope search.")
            .arg(presentedName(facts));
    const bool byEmail = facts.here().question(Purpose::Alternate) != nullptr;
    return byEmail ? Told::tr("Look at the audit log of %1: who deleted or created this user, and when?").arg(presentedName(facts))
                   : Told::tr("Tick \"by e-mail and other claims\" of %1 (probe alternates): does the same person have another id?")
                         .arg(presentedName(facts));
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
    if (const QString step = readingStep(facts); !step.isEmpty())
        return step;
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
    if (!readingStep(facts).isEmpty())
        return Deed::None;
    if (facts.here().user() == UserVerdict::NotAsked)
        return Deed::Ask;
    if (facts.here().user() == UserVerdict::TokenRefused || facts.here().absence == Absence::Bare)
        return Deed::Configure;
    if (isMissedByCall(facts))
        return Deed::Ask;
    if (facts.here().user() == UserVerdict::Found && isOfTokenAlone(evidence))
        return Deed::Configure;
    if (isTrace(facts.here().user()) || !claimStep(facts).isEmpty())
        return Deed::None;
    if (facts.here().absence == Absence::None)
        return Deed::Ask;
    if (elsewhereOf(facts).isSame)
        return Deed::None;
    return facts.here().question(Purpose::Alternate) && !missingSearchOf(facts) ? Deed::None : Deed::Configure;
}

} // namespace jotscope::diagnosis

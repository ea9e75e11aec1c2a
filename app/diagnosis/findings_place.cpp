// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/collision.h"
#include "diagnosis/findings_of.h"
#include "diagnosis/reading.h"
#include "diagnosis/trace.h"
#include "diagnosis/verdict.h"
#include "diagnosis/words.h"
#include "jose/binding.h"
#include "jose/candidates.h"
#include "jose/claims.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using jose::Part;
using jose::Severity;
using Signature = jose::Verification::Verdict;

namespace {

Finding finding(const Facts &facts, const char *id, Severity severity, const QString &headline, const QString &claim = {})
{
    Finding one;
    one.id = QString::fromLatin1(id);
    one.severity = severity;
    one.headline = headline;
    one.environment = facts.hasPlace() ? facts.here().name() : QString();
    one.part = claim.isEmpty() ? Part::Whole : Part::Payload;
    one.claim = claim;
    return one;
}

void noteWarnings(const Facts &facts, const jose::Verification &found, Findings &findings)
{
    for (const QString &warning : found.warnings) {
        const bool isPublished = warning == Told::tr("The secret is a published example: anyone can forge tokens with it.");
        const bool isKid = found.kidDiffers && found.key && warning == jose::kidWarning(facts.token().kid(), found.key->kid);
        Finding one = finding(facts, isPublished ? "published-secret" : isKid ? "kid-differs" : "weak-key", Severity::Warning, warning);
        one.part = Part::Signature;
        one.expected = isPublished ? Told::tr("a secret that nobody else knows")
            : isKid                ? Told::tr("the kid of the key that signed")
                                   : Told::tr("a key of the size that RFC 7518 asks for");
        one.found = found.key ? Told::tr("%1, %2 bits").arg(found.key->kty).arg(found.key->bits) : QString();
        one.remedy
            = isKid ? Told::tr("Publish the key under the kid that the header names.") : Told::tr("Replace the key, then sign anew.");
        findings.push_back(one);
    }
}

} // namespace

/// What stands there instead, in words: the reason is an id for programs.
QString foundInWords(const Facts &facts, const jose::Verification &found)
{
    const jose::Token &token = facts.token();
    if (found.verdict == Signature::NoKey && !token.kid().isEmpty())
        return Told::tr("made by the key \"%1\", as the header says").arg(shortened(token.kid(), 60));
    if (found.verdict == Signature::NoKey)
        return Told::tr("a header that names no key");
    if (const auto shortage = jose::shortageOf(token, found.tried); shortage && found.verdict == Signature::Invalid)
        return Told::tr("%1 of %2 octets").arg(shortage->found).arg(shortage->wanted);
    if (token.alg().isEmpty())
        return Told::tr("a header that does not say how it was signed");
    return Told::tr("a signature by %1 that verifies with none of them").arg(shortened(token.alg(), 20));
}

QString remedyFor(const Facts &facts, const jose::Verification &found)
{
    if (found.reason == u"keys-unreachable")
        return Told::tr("Make the key source readable, then ask again.");
    if (isCutShort(facts.token(), found))
        return Told::tr("Copy the token again, to its last character.");
    return Told::tr("Compare the keys of issuer and service; get a fresh token.");
}

void noteSignature(const Facts &facts, Findings &findings)
{
    if (!facts.hasPlace() || jose::isProof(facts.token())) // judged by the key that it names
        return;
    const jose::Verification &found = facts.here().evidence->verification;
    noteWarnings(facts, found, findings);
    const bool isBad = found.verdict == Signature::Invalid
        || (found.verdict == Signature::NoKey && found.reason != u"no-keys" && found.reason != u"keys-unreachable");
    if (!isBad && found.reason != u"keys-unreachable" && found.verdict != Signature::Unsupported)
        return;
    const char *id = found.verdict == Signature::Invalid ? (found.reason == u"key-confusion" ? "key-confusion" : "signature-invalid") : "";
    Finding one = finding(facts, id, isBad ? Severity::Fatal : Severity::Warning, withStop(found.message));
    if (one.id.isEmpty())
        one.id = found.reason;
    one.part = found.verdict == Signature::Invalid ? Part::Signature : Part::Header;
    one.claim = found.reason == u"kid-not-found" ? QStringLiteral("kid") : QString();
    one.expected = Told::tr("a signature by a key of %1").arg(nameOf(facts.here().evidence->environment));
    one.found = foundInWords(facts, found);
    one.remedy = remedyFor(facts, found);
    if (found.reason != u"crit-unknown") // the header's own finding says it
        findings.push_back(one);
}

void noteClaims(const Facts &facts, Findings &findings)
{
    if (!facts.hasPlace())
        return;
    const Checks &checks = facts.here().checks;
    const environments::Environment &environment = facts.here().evidence->environment;
    const bool wrongIssuer
        = checks.issuer == IssuerCheck::Near || checks.issuer == IssuerCheck::Mismatch || checks.issuer == IssuerCheck::Missing;
    if (wrongIssuer) {
        const bool isNear = checks.issuer == IssuerCheck::Near;
        Finding one = finding(facts,
            isNear                                      ? "issuer-near"
                : checks.issuer == IssuerCheck::Missing ? "issuer-missing"
                                                        : "issuer-differs",
            Severity::Fatal,
            isNear ? Told::tr("The issuer differs in %1.").arg(checks.issuerNear)
                   : Told::tr("The issuer is not that of %1.").arg(environment.name),
            QStringLiteral("iss"));
        one.expected = environment.issuer;
        one.found = checks.issuerFound.isEmpty() ? Told::tr("nothing") : shortened(checks.issuerFound, 200);
        one.remedy = isNear ? Told::tr("Write the issuer alike at both ends, or add it to \"Also known as\" (issuer_aliases).")
                            : Told::tr("Log in at the issuer of %1.").arg(environment.name);
        findings.push_back(one);
    }
    if (checks.audience == AudienceCheck::Mismatch || checks.audience == AudienceCheck::Missing) {
        Finding one = finding(facts, checks.audience == AudienceCheck::Missing ? "audience-missing" : "audience-differs", Severity::Fatal,
            Told::tr("The token is not for %1.").arg(environment.name), QStringLiteral("aud"));
        one.expected = environment.audiences.join(Told::tr(" or "));
        const QStringList found = jose::audiencesOf(facts.token());
        one.found = found.isEmpty() ? Told::tr("nothing") : shortened(found.join(QStringLiteral(", ")), 200);
        one.remedy = Told::tr("Ask the issuer for a token for this audience.");
        findings.push_back(one);
    }
    const QStringList scopes = missingScopes(facts.token(), environment);
    if (!scopes.isEmpty()) {
        Finding one = finding(facts, "scope-missing", Severity::Fatal, Told::tr("The token lacks a scope."), QStringLiteral("scope"));
        one.expected = environment.requiredScopes.join(u' ');
        one.found = jose::scopesOf(facts.token()).join(u' ');
        one.remedy = Told::tr("Ask for %1 at login.").arg(scopes.join(u' '));
        findings.push_back(one);
    }
}

void noteUser(const Facts &facts, Findings &findings)
{
    const directory::Question *exact = facts.hasPlace() ? facts.here().exact() : nullptr;
    if (!exact || !exact->record)
        return;
    const Identity record = identityOf(*exact->record);
    const Likeness likeness = likenessOf(facts.claims, record);
    const auto differing = [&](const char *id, const QString &what, const QStringList &token, const QStringList &found) {
        const bool isGrave = collisionOf(facts).standing == Standing::Proven;
        Finding one
            = finding(facts, id, isGrave ? Severity::Fatal : Severity::Note, Told::tr("The %1 of token and record differ.").arg(what));
        one.expected = token.value(0);
        one.found = found.value(0);
        one.remedy = Told::tr("Refresh the token if the user changed it; else treat the record as another person's.");
        findings.push_back(one);
    };
    if (likeness.email == Likeness::Answer::Differs)
        differing("email-differs", Told::tr("e-mails"), facts.claims.emails, record.emails);
    if (likeness.login == Likeness::Answer::Differs)
        differing("username-differs", Told::tr("usernames"), facts.claims.logins, record.logins);
    if (likeness.name == Likeness::Answer::Differs)
        differing("name-differs", Told::tr("names"), facts.claims.names, record.names);
}

void noteService(const Facts &facts, Findings &findings)
{
    if (!facts.service.accepted)
        return;
    Finding one = finding(facts, "service-accepted", Severity::Note,
        Told::tr("The service answered %1 to this token: it refused nothing.").arg(facts.service.status));
    one.expected = Told::tr("a refusal to explain");
    one.found = QString::number(facts.service.status);
    one.remedy = Told::tr("Give the answer of the call that failed, or check that this address asks for a token at all.");
    findings.push_back(one);
}

void noteSearches(const Facts &facts, Findings &findings)
{
    const directory::Question *search = missingSearchOf(facts);
    if (!search)
        return;
    Finding one = finding(facts, "search-missing", Severity::Note,
        Told::tr("%1 has no search by %2: whether the person has another id is not known.")
            .arg(capital(nameOf(facts.here().evidence->environment)), search->how));
    const net::Exchange *exchange = facts.here().exchangeOf(search);
    one.expected = Told::tr("a list, empty when nobody fits");
    one.found = Told::tr("%1 for %2").arg(exchange->status).arg(shortened(exchange->url.path(), 80));
    one.remedy = Told::tr("Under JSON, say as \"alternates\" of user_endpoint how users are searched, or untick \"by e-mail and other "
                          "claims\" (probe alternates).");
    findings.push_back(one);
}

} // namespace jotscope::diagnosis

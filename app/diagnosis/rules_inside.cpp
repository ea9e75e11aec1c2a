// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/findings_of.h"
#include "diagnosis/opinion.h"
#include "diagnosis/words.h"
#include "jose/binding.h"
#include "language/told.h"

namespace jotscope::diagnosis {

namespace {

using Binding = jose::KeyBinding::Verdict;
using Decrypted = jose::Decryption::Verdict;
using jose::Severity;

const jose::SdJwt *disclosedIn(const Facts &facts)
{
    return facts.evidence->inside.sdJwt ? &*facts.evidence->inside.sdJwt : nullptr;
}

const jose::Decryption *openedIn(const Facts &facts)
{
    return facts.evidence->inside.decryption ? &*facts.evidence->inside.decryption : nullptr;
}

void disclosuresFail(const Facts &facts, Opinions &opinions)
{
    const jose::SdJwt *opened = disclosedIn(facts);
    if (opened && opened->verdict == jose::SdJwt::Verdict::Rejected)
        opinions.prove("token-invalid", withoutStop(opened->message), fromStep(Step::Form));
    if (opened && opened->keyBinding.verdict == Binding::Invalid)
        opinions.prove("token-invalid", withoutStop(opened->keyBinding.message), fromStep(Step::Signature));
}

/// Keys that do not fit and bytes that were changed look alike from here (RFC 7516 §11.5).
void decryptionFails(const Facts &facts, Opinions &opinions)
{
    const jose::Decryption *found = openedIn(facts);
    const bool isAgainstTheRules = found && found->verdict == Decrypted::Failed && found->reason != u"decryption-failed";
    if (isAgainstTheRules || (found && found->reason == u"crit-unknown"))
        opinions.prove("token-invalid", withoutStop(found->message), fromStep(Step::Form));
    else if (found && found->verdict == Decrypted::Failed)
        opinions.allow("token-invalid", withoutStop(found->message), fromStep(Step::Key));
    if (found && found->reason == u"decryption-failed")
        opinions.allow("keys-disagree", withoutStop(found->message), fromStep(Step::Key));
}

Finding finding(const QString &id, Severity severity, const QString &headline, const QString &expected, const QString &remedy)
{
    Finding one;
    one.id = id;
    one.severity = severity;
    one.headline = headline;
    one.expected = expected;
    one.remedy = remedy;
    return one;
}

void noteDisclosures(const jose::SdJwt &opened, Findings &findings)
{
    if (opened.verdict != jose::SdJwt::Verdict::Ok)
        findings.push_back(finding(QStringLiteral("sd-jwt-rejected"),
            opened.verdict == jose::SdJwt::Verdict::Rejected ? Severity::Fatal : Severity::Warning, opened.message,
            Told::tr("disclosures that the token refers to, each once (RFC 9901 §7.1)"), Told::tr("Ask the holder to present it again.")));
    const jose::KeyBinding &binding = opened.keyBinding;
    if (binding.verdict != Binding::Invalid && binding.verdict != Binding::Unverifiable)
        return;
    const bool isBad = binding.verdict == Binding::Invalid;
    findings.push_back(finding(isBad ? QStringLiteral("key-binding-invalid") : QStringLiteral("key-binding-unverifiable"),
        isBad ? Severity::Fatal : Severity::Warning, binding.message,
        Told::tr("a KB-JWT by the key in \"cnf\", over what is presented (RFC 9901 §4.3)"),
        Told::tr("Ask the holder to present it again.")));
}

} // namespace

const std::vector<Rule> &insideRules()
{
    static const std::vector<Rule> rules = {disclosuresFail, decryptionFails};
    return rules;
}

namespace {

/// Whether the token is a proof, or needs one beside it.
void noteBinding(const Facts &facts, Findings &findings)
{
    if (jose::isProof(facts.token())) {
        const jose::Proof proof = jose::checkProof(facts.token(), jose::requestOf(facts.evidence->request));
        for (const QString &failure : proof.failures)
            findings.push_back(finding(QStringLiteral("proof-fails"), Severity::Fatal, failure,
                Told::tr("a DPoP proof for this very request (RFC 9449 §4.3)"), Told::tr("Make a fresh proof for each request.")));
        return;
    }
    const json::Value *bound = facts.token().claim(u"cnf");
    const bool byProof = bound && bound->find(u"jkt");
    const bool byCertificate = bound && bound->find(u"x5t#S256");
    if (byProof || byCertificate)
        findings.push_back(finding(QStringLiteral("sender-constrained"), Severity::Note,
            byProof ? Told::tr("The token is bound to a key: it is of use only with a DPoP proof by that key (RFC 9449).")
                    : Told::tr("The token is bound to a client certificate: it is of use only over TLS with it (RFC 8705)."),
            QString(), Told::tr("Send it as its client does.")));
}

} // namespace

void noteInside(const Facts &facts, Findings &findings)
{
    noteBinding(facts, findings);
    if (const jose::SdJwt *opened = disclosedIn(facts))
        noteDisclosures(*opened, findings);
    const jose::Decryption *found = openedIn(facts);
    if (!found || found->reason == u"no-keys")
        return;
    if (found->verdict == Decrypted::Decrypted && facts.evidence->inside.nested.empty())
        findings.push_back(finding(QStringLiteral("decrypted-not-signed"), Severity::Warning,
            Told::tr("What was decrypted is signed by nobody: anyone who has the key to encrypt can make such a token."),
            Told::tr("a signed token inside (RFC 7519 §11.2)"), Told::tr("Do not take decryption for a signature.")));
    else if (found->verdict != Decrypted::Decrypted)
        findings.push_back(finding(found->reason, found->verdict == Decrypted::Failed ? Severity::Fatal : Severity::Warning, found->message,
            Told::tr("a token that a given key opens"), Told::tr("Give the private key, secret or password of its recipient.")));
    for (const QString &warning : found->warnings)
        findings.push_back(finding(QStringLiteral("weak-encryption"), Severity::Warning, warning, QString(), QString()));
}

} // namespace jotscope::diagnosis

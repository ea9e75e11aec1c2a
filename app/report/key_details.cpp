// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/key_details.h"

#include "diagnosis/rotation.h"
#include "keys/certificate.h"
#include "language/retold.h"
#include "language/told.h"
#include "report/words.h"

namespace jotscope::report {

namespace {

constexpr unsigned mostTried = 100;

QString shortKey(const keys::Key &key)
{
    QStringList said{key.crv.isEmpty() ? key.kty : key.crv};
    if (key.bits > 0 && !key.secret)
        said += Told::tr("%1 bits").arg(key.bits);
    if (!key.alg.isEmpty())
        said += key.alg;
    said += key.kid.isEmpty() ? Told::tr("without kid") : Told::tr("kid %1").arg(key.kid);
    return said.join(QStringLiteral(", "));
}

/// A word that programs read ("no-key") as people write it.
QString said(const char *word)
{
    QString text = Told::again(word);
    return Told::isEnglish() ? text.replace(u'-', u' ') : text;
}

void addCertificate(std::vector<Detail> &details, const keys::Certificate &one, std::size_t number, const QDateTime &now)
{
    details.push_back({Told::tr("Certificate %1").arg(number), one.subject, true});
    details.push_back({Told::tr("Issued by"), one.issuer, true});
    if (!one.names.isEmpty())
        details.push_back({Told::tr("Also named"), one.names.join(QStringLiteral(", ")), true});
    const QString state = now < one.notBefore ? Told::tr("; not yet") : now > one.notAfter ? Told::tr("; expired") : QString();
    details.push_back({Told::tr("Valid"), Told::tr("%1 to %2%3").arg(instantText(one.notBefore), instantText(one.notAfter), state)});
    details.push_back({Told::tr("Its key"), Told::tr("%1, thumbprint %2").arg(shortKey(one.key), one.key.thumbprint)});
    details.push_back({QStringLiteral("SHA-256"), one.sha256, true});
}

void addVerification(std::vector<Detail> &details, const jose::Verification &found)
{
    if (found.verdict == jose::Verification::Verdict::NotAsked)
        return;
    const QString verdict = said(jose::wordOf(found.verdict));
    details.push_back({Told::tr("Signature"), found.message.isEmpty() ? verdict : QStringLiteral("%1. %2").arg(verdict, found.message)});
    if (found.key) {
        details.push_back({Told::tr("Key"), shortKey(*found.key)});
        details.push_back({Told::tr("From"), found.key->from, true});
        if (!found.key->thumbprint.isEmpty())
            details.push_back({Told::tr("Thumbprint"), found.key->thumbprint, true});
    }
    for (const QString &warning : found.warnings)
        details.push_back({Told::tr("Warning"), warning});
    for (const QString &hint : found.hints) {
        if (!found.message.contains(hint))
            details.push_back({Told::tr("But"), hint});
    }
    for (std::size_t i = 0; i < found.signatures.size(); ++i)
        details.push_back({Told::tr("Signature %1").arg(i + 1),
            QStringLiteral("%1. %2").arg(said(jose::wordOf(found.signatures[i].verdict)), found.signatures[i].message)});
    std::size_t shown = 0;
    for (const jose::TriedKey &tried : found.tried) {
        if (tried.verified || ++shown > mostTried)
            continue;
        details.push_back({Told::tr("Tried"),
            Told::tr("%1, from %2: %3")
                .arg(shortKey(tried.key), retold(tried.key.from), retold(tried.message.isEmpty() ? tried.reason : tried.message))});
    }
    if (shown > mostTried)
        details.push_back({Told::tr("Tried"), Told::tr("%1 more, none of which fits").arg(shown - mostTried)});
}

/// How old the published keys are, and which came to and went from their sets.
void addPublished(std::vector<Detail> &details, const diagnosis::EnvironmentEvidence &evidence, const QDateTime &now)
{
    for (const keys::KeySet &set : evidence.keySets) {
        if (!set.fetched.isValid())
            continue;
        const QString count = set.keys.size() == 1 ? Told::tr("1 key") : Told::tr("%1 keys").arg(set.keys.size());
        const QString age = set.stale.isEmpty() ? QString() : Told::tr("; not confirmed since: %1").arg(retold(set.stale));
        details.push_back(
            {Told::tr("Published"), Told::tr("%1 at %2, fetched %3%4").arg(count, set.from, instantText(set.fetched), age), true});
    }
    for (const diagnosis::KeyChange &change : diagnosis::keyChanges(evidence, now))
        details.push_back({change.isGone ? Told::tr("Went") : Told::tr("Came"),
            Told::tr("%1, by %2")
                .arg(change.kid.isEmpty() ? Told::tr("a key without kid") : Told::tr("kid ") + change.kid, instantText(change.at))});
}

} // namespace

std::vector<Detail> certificateDetails(const Inspection &inspection)
{
    const jose::Token &token = inspection.diagnosis.evidence.token;
    const json::Value *x5c = token.header.root.find(u"x5c");
    if (!x5c || inspection.redaction == Redaction::Identity) // a certificate may name a person
        return {};
    const auto chain = keys::readChain(*x5c);
    if (!chain)
        return {{Told::tr("Certificates"), Told::tr("\"x5c\" cannot be read: %1.").arg(retold(chain.error().message))}};
    std::vector<Detail> details;
    for (std::size_t i = 0; i < chain->size(); ++i) {
        addCertificate(details, (*chain)[i], i + 1, inspection.diagnosis.evidence.now);
        const bool isSelfIssued = (*chain)[i].subject == (*chain)[i].issuer;
        const std::size_t next = i + 1 < chain->size() ? i + 1 : i;
        if (next == i && !isSelfIssued)
            continue; // who issued it is not here
        const QString reason = keys::whyNotIssuedBy((*chain)[i], (*chain)[next]);
        const QString by = next == i ? Told::tr("itself") : Told::tr("certificate %1").arg(next + 1);
        details.push_back({Told::tr("Signed by"), reason.isEmpty() ? by : Told::tr("not by %1: %2").arg(by, reason)});
    }
    const json::Value *x5t = token.header.root.find(u"x5t#S256");
    if (x5t && x5t->stringOr() != chain->front().sha256)
        details.push_back({Told::tr("Warning"), Told::tr("\"x5t#S256\" is the hash of another certificate.")});
    return details;
}

std::vector<Detail> keyDetails(const Inspection &inspection)
{
    std::vector<Detail> details;
    const auto &environments = inspection.diagnosis.evidence.environments;
    const auto presented = std::size_t(qMax(inspection.diagnosis.presented, 0));
    if (presented < environments.size())
        addVerification(details, environments[presented].verification);
    if (presented < environments.size())
        addPublished(details, environments[presented], inspection.diagnosis.evidence.now);
    if (const auto &opened = inspection.diagnosis.evidence.inside.decryption) {
        details.push_back({Told::tr("Decryption"), QStringLiteral("%1. %2").arg(said(jose::wordOf(opened->verdict)), opened->message)});
        if (opened->key)
            details.push_back({Told::tr("Opened with"), Told::tr("%1, from %2").arg(shortKey(*opened->key), opened->key->from)});
    }
    const std::vector<Detail> certificates = certificateDetails(inspection);
    details.insert(details.end(), certificates.begin(), certificates.end());
    return details;
}

} // namespace jotscope::report

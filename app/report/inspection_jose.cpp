// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inspection_jose.h"

#include "jose/base64url.h"
#include "jose/binding.h"
#include "jose/use.h"
#include "keys/certificate.h"
#include "json/build.h"

#include <QStringDecoder>

namespace jotscope::report {

namespace {

using json::add;
using json::addText;
using json::listOf;
using json::Value;

/// As text where it is some; octets always.
void addPlaintext(Value &object, const QByteArray &plaintext)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder(plaintext);
    if (!decoder.hasError())
        add(object, "plaintext", Value::of(text));
    add(object, "plaintext_base64url", Value::of(QString::fromLatin1(jose::toBase64Url(plaintext))));
}

Value decryptionOf(const jose::Decryption &found)
{
    Value object = Value::object();
    add(object, "verdict", Value::of(jose::wordOf(found.verdict)));
    addText(object, "reason", found.reason);
    addText(object, "message", found.message);
    if (found.key) {
        Value key = Value::object();
        addText(key, "kid", found.key->kid);
        addText(key, "kty", found.key->kty);
        addText(key, "crv", found.key->crv);
        add(key, "bits", Value::of(found.key->bits));
        addText(key, "thumbprint", found.key->thumbprint);
        addText(key, "from", found.key->from);
        add(object, "key", std::move(key));
    }
    add(object, "tried", triedOf(found.tried));
    if (!found.warnings.isEmpty())
        add(object, "warnings", listOf(found.warnings));
    if (found.verdict == jose::Decryption::Verdict::Decrypted)
        addPlaintext(object, found.plaintext);
    return object;
}

Value disclosuresOf(const jose::SdJwt &opened)
{
    Value list = Value::array();
    for (const jose::Disclosure &disclosure : opened.disclosures) {
        Value item = Value::object();
        addText(item, "name", disclosure.name);
        if (disclosure.status != jose::Disclosure::Status::Malformed)
            add(item, "value", disclosure.value);
        addText(item, "digest", disclosure.digest);
        addText(item, "path", disclosure.path);
        add(item, "status", Value::of(jose::wordOf(disclosure.status)));
        addText(item, "message", disclosure.message);
        list.add(std::move(item));
    }
    return list;
}

Value sdJwtOf(const jose::SdJwt &opened)
{
    Value object = Value::object();
    add(object, "verdict", Value::of(jose::wordOf(opened.verdict)));
    addText(object, "message", opened.message);
    addText(object, "hash", opened.hash);
    if (opened.processed.isObject())
        add(object, "processed", opened.processed);
    add(object, "disclosures", disclosuresOf(opened));
    add(object, "undisclosed", Value::of(opened.undisclosed));
    add(object, "key_binding", Value::of(jose::wordOf(opened.keyBinding.verdict)));
    addText(object, "key_binding_message", opened.keyBinding.message);
    return object;
}

} // namespace

Value triedOf(const std::vector<jose::TriedKey> &keys)
{
    Value tried = Value::array();
    for (const jose::TriedKey &key : keys) {
        Value item = Value::object();
        addText(item, "kid", key.key.kid);
        addText(item, "kty", key.key.kty);
        addText(item, "from", key.key.from);
        add(item, "reason", Value::of(key.reason));
        addText(item, "message", key.message);
        tried.add(std::move(item));
    }
    return tried;
}

void addInside(Value &object, const jose::Inside &inside)
{
    if (inside.decryption)
        add(object, "decryption", decryptionOf(*inside.decryption));
    if (inside.sdJwt)
        add(object, "sd_jwt", sdJwtOf(*inside.sdJwt));
}

void addCertificates(Value &object, const Inspection &inspection)
{
    const Value *x5c = inspection.diagnosis.evidence.token.header.root.find(u"x5c");
    const auto chain
        = x5c && inspection.redaction != Redaction::Identity ? keys::readChain(*x5c) : Result<std::vector<keys::Certificate>>();
    if (!chain || chain->empty())
        return;
    Value list = Value::array();
    for (std::size_t i = 0; i < chain->size(); ++i) {
        const keys::Certificate &one = (*chain)[i];
        Value item = Value::object();
        add(item, "subject", Value::of(one.subject));
        add(item, "issuer", Value::of(one.issuer));
        add(item, "names", listOf(one.names));
        add(item, "not_before", Value::of(one.notBefore.toUTC().toString(Qt::ISODate)));
        add(item, "not_after", Value::of(one.notAfter.toUTC().toString(Qt::ISODate)));
        add(item, "sha256", Value::of(one.sha256));
        add(item, "key_thumbprint", Value::of(one.key.thumbprint));
        if (i + 1 < chain->size())
            add(item, "signed_by_next", Value::of(keys::whyNotIssuedBy(one, (*chain)[i + 1]).isEmpty()));
        list.add(std::move(item));
    }
    add(object, "certificates", std::move(list));
}

void addCompanions(Value &object, const Inspection &inspection)
{
    if (inspection.companions.empty())
        return;
    Value list = Value::array();
    for (const Companion &companion : inspection.companions) {
        Value item = Value::object();
        add(item, "kind", Value::of(companion.kind));
        if (companion.token > 0)
            add(item, "token", Value::of(companion.token));
        add(item, "fits", Value::of(companion.fits));
        add(item, "failures", listOf(companion.failures));
        add(item, "unchecked", listOf(companion.unchecked));
        list.add(std::move(item));
    }
    add(object, "companions", std::move(list));
}

void addPurpose(Value &object, const diagnosis::Evidence &evidence)
{
    const jose::Use use = jose::useOf(evidence.read());
    if (use.title.isEmpty())
        return;
    Value item = Value::object();
    add(item, "id", Value::of(use.id));
    add(item, "title", Value::of(use.title));
    addText(item, "because", use.because);
    add(object, "use", std::move(item));
    if (qstrcmp(use.id, "dpop-proof") != 0)
        return;
    const jose::Proof found = jose::checkProof(evidence.token, jose::requestOf(evidence.request));
    Value proof = Value::object();
    add(proof, "verdict",
        Value::of(found.verdict == jose::Proof::Verdict::Fits      ? "fits"
                : found.verdict == jose::Proof::Verdict::NotAProof ? "not-a-proof"
                                                                   : "fails"));
    add(proof, "failures", listOf(found.failures));
    add(proof, "unchecked", listOf(found.unchecked));
    addText(proof, "thumbprint", found.thumbprint);
    add(object, "proof", std::move(proof));
}

} // namespace jotscope::report

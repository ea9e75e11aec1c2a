// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/inspection_json.h"

#include "report/inspection_jose.h"

#include "jose/base64url.h"
#include "json/build.h"
#include "json/write.h"

#include <algorithm>

namespace jotscope::report {

namespace {

using json::add;
using json::addText;
using json::listOf;
using json::Value;
using Depth = Inspection::Depth;

Value flawsOf(const jose::Token &token)
{
    Value flaws = Value::array();
    for (const jose::Flaw &flaw : token.flaws) {
        Value item = Value::object();
        add(item, "id", Value::of(flaw.id));
        add(item, "part", Value::of(jose::wordOf(flaw.part)));
        add(item, "offset", Value::of(qint64(flaw.offset)));
        add(item, "severity", Value::of(jose::wordOf(flaw.severity)));
        add(item, "message", Value::of(flaw.message));
        flaws.add(std::move(item));
    }
    return flaws;
}

Value keyOf(const keys::Key &key, const QString &alg)
{
    Value object = Value::object();
    addText(object, "kid", key.kid);
    addText(object, "kty", key.kty);
    addText(object, "crv", key.crv);
    addText(object, "alg", key.alg.isEmpty() ? alg : key.alg);
    add(object, "bits", Value::of(key.bits));
    addText(object, "thumbprint", key.thumbprint);
    addText(object, "from", key.from);
    return object;
}

Value signatureOf(const jose::Verification &verification, const jose::Token &token)
{
    const QString alg = token.alg();
    Value object = Value::object();
    add(object, "verdict", Value::of(jose::wordOf(verification.verdict)));
    addText(object, "reason", verification.reason);
    addText(object, "message", verification.message);
    if (verification.key)
        add(object, "key", keyOf(*verification.key, alg));
    if (verification.kidDiffers)
        add(object, "kid_differs", Value::of(true));
    add(object, "tried", triedOf(verification.tried));
    if (!verification.warnings.isEmpty())
        add(object, "warnings", listOf(verification.warnings));
    if (!verification.hints.isEmpty())
        add(object, "hints", listOf(verification.hints));
    if (verification.signatures.empty())
        return object;
    Value signatures = Value::array();
    for (std::size_t i = 0; i < verification.signatures.size() && i < token.signatures.size(); ++i) {
        Value one = signatureOf(verification.signatures[i], token.signatures[i]);
        if (token.signatures[i].header.root.isObject())
            add(one, "header", token.signatures[i].header.root);
        signatures.add(std::move(one));
    }
    add(object, "signatures", std::move(signatures));
    return object;
}

Value findingsOf(const diagnosis::Diagnosis &diagnosis)
{
    Value findings = Value::array();
    for (const diagnosis::Finding &finding : diagnosis.findings) {
        Value item = Value::object();
        add(item, "id", Value::of(finding.id));
        add(item, "severity", Value::of(jose::wordOf(finding.severity)));
        add(item, "headline", Value::of(finding.headline));
        addText(item, "expected", finding.expected);
        addText(item, "found", finding.found);
        addText(item, "remedy", finding.remedy);
        addText(item, "environment", finding.environment);
        addText(item, "claim", finding.claim);
        findings.add(std::move(item));
    }
    return findings;
}

Value exchangeOf(const net::Exchange &exchange)
{
    Value item = Value::object();
    add(item, "purpose", Value::of(exchange.purpose));
    add(item, "method", Value::of(QString::fromUtf8(exchange.method)));
    add(item, "url", Value::of(exchange.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)));
    if (!exchange.wasAnswered())
        add(item, "outcome", Value::of(net::wordOf(exchange.outcome)));
    if (exchange.status > 0)
        add(item, "status", Value::of(exchange.status));
    if (exchange.stage != net::Exchange::Stage::None)
        add(item, "stage", Value::of(net::wordOf(exchange.stage)));
    addText(item, "message", exchange.message);
    if (!exchange.notes.isEmpty())
        add(item, "notes", listOf(exchange.notes));
    addText(item, "responder", exchange.responder);
    if (!exchange.redirectTo.isEmpty())
        add(item, "redirect_to", Value::of(exchange.redirectTo.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)));
    if (exchange.outcome != net::Exchange::Outcome::Refused)
        add(item, "ms", Value::of(exchange.milliseconds));
    return item;
}

Value journeyOf(const diagnosis::Journey &journey)
{
    Value steps = Value::array();
    for (const diagnosis::JourneyStep &step : journey.steps) {
        Value item = Value::object();
        add(item, "step", Value::of(diagnosis::wordOf(step.step)));
        add(item, "status", Value::of(diagnosis::wordOf(step.status)));
        add(item, "word", Value::of(step.word));
        addText(item, "detail", step.detail);
        steps.add(std::move(item));
    }
    return steps;
}

void addTurningPoints(Value &object, const diagnosis::Journey &journey)
{
    if (journey.causeStep)
        add(object, "cause_step", Value::of(diagnosis::wordOf(*journey.causeStep)));
    if (journey.stoppedAt)
        add(object, "stopped_at", Value::of(diagnosis::wordOf(*journey.stoppedAt)));
}

Value environmentOf(const diagnosis::EnvironmentResult &result, const diagnosis::EnvironmentEvidence *evidence)
{
    Value item = Value::object();
    add(item, "name", Value::of(result.name));
    add(item, "verdict", Value::of(diagnosis::wordOf(result.verdict)));
    add(item, "key", Value::of(result.key));
    add(item, "signature", Value::of(jose::wordOf(result.verification.verdict)));
    add(item, "issuer", Value::of(diagnosis::wordOf(result.checks.issuer)));
    add(item, "audience", Value::of(diagnosis::wordOf(result.checks.audience)));
    add(item, "time", Value::of(diagnosis::wordOf(result.checks.time)));
    add(item, "user", Value::of(directory::wordOf(result.user)));
    addText(item, "user_message", result.userMessage);
    addText(item, "tag", result.tag);
    add(item, "journey", journeyOf(result.journey));
    addTurningPoints(item, result.journey);
    Value exchanges = Value::array();
    if (evidence) {
        for (const net::Exchange &exchange : evidence->keyExchanges)
            exchanges.add(exchangeOf(exchange));
        for (const auto *lookup : {&evidence->lookup, &evidence->identityLookup}) {
            if (!*lookup)
                continue;
            for (const net::Exchange &exchange : (*lookup)->exchanges)
                exchanges.add(exchangeOf(exchange));
        }
        if (evidence->lookup)
            addText(item, "not_asked_because", evidence->lookup->notAskedBecause);
        if (!evidence->keyProblems.isEmpty())
            add(item, "key_problems", listOf(evidence->keyProblems));
    }
    add(item, "exchanges", std::move(exchanges));
    return item;
}

Value reasonsOf(const std::vector<diagnosis::Reason> &reasons)
{
    Value list = Value::array();
    for (const diagnosis::Reason &reason : reasons)
        list.add(Value::of(reason.text));
    return list;
}

Value diagnosisOf(const diagnosis::Diagnosis &diagnosis)
{
    Value object = Value::object();
    add(object, "cause", Value::of(diagnosis.cause));
    add(object, "standing", Value::of(diagnosis::wordOf(diagnosis.standing)));
    add(object, "headline", Value::of(diagnosis.headline));
    addText(object, "next_step", diagnosis.nextStep);
    Value causes = Value::array();
    for (const diagnosis::Cause &cause : diagnosis.causes) {
        Value item = Value::object();
        add(item, "id", Value::of(cause.id));
        add(item, "standing", Value::of(diagnosis::wordOf(cause.standing)));
        add(item, "for", reasonsOf(cause.reasonsFor));
        add(item, "against", reasonsOf(cause.reasonsAgainst));
        addText(item, "next_step", cause.nextStep);
        causes.add(std::move(item));
    }
    add(object, "causes", std::move(causes));
    return object;
}

bool hasNamedEnvironment(const diagnosis::Diagnosis &diagnosis)
{
    return std::ranges::any_of(diagnosis.environments, [](const auto &result) { return !result.name.isEmpty(); });
}

const diagnosis::EnvironmentEvidence *evidenceFor(const diagnosis::Diagnosis &diagnosis, std::size_t index)
{
    return index < diagnosis.evidence.environments.size() ? &diagnosis.evidence.environments[index] : nullptr;
}

void addSource(Value &object, const Inspection &inspection)
{
    const TextFacts facts = factsOf(inspection);
    const capture::Sighting &sighting = inspection.sighting;
    add(object, "text", Value::of(QString::fromUtf8(inspection.diagnosis.evidence.token.text)));
    addText(object, "sha256", QString::fromLatin1(facts.sha256));
    add(object, "characters", Value::of(qint64(facts.characters)));
    addText(object, "origin", sighting.origin);
    addText(object, "place", sighting.place);
    if (!sighting.cleaned.isEmpty())
        add(object, "cleaned", listOf(sighting.cleaned));
    addText(object, "request", sighting.request);
    addText(object, "answer", QString::fromUtf8(sighting.answer));
}

void addDecoded(Value &object, const jose::Token &token)
{
    add(object, "kind", Value::of(jose::wordOf(token.kind)));
    if (token.kind != jose::Kind::Opaque)
        add(object, "serialization", Value::of(jose::wordOf(token.serialization)));
    addText(object, "hint", token.opaqueHint);
    add(object, "decodes", Value::of(token.kind != jose::Kind::Opaque && !token.hasFatalFlaw()));
    add(object, "flaws", flawsOf(token));
    if (token.kind == jose::Kind::Opaque)
        return;
    if (token.header.root.isObject())
        add(object, "header", token.header.root);
    if (token.kind == jose::Kind::Jwe)
        return;
    if (token.payload.root.isObject())
        add(object, "payload", token.payload.root);
    if ((token.payload.fault || !token.payload.root.isObject()) && !token.payloadBytes.isEmpty())
        add(object, "payload_base64url", Value::of(QString::fromLatin1(jose::toBase64Url(token.payloadBytes))));
}

/// What keys and environments say of it.
void addJudged(Value &object, const Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    const std::size_t presented = diagnosis.presented < 0 ? 0 : std::size_t(diagnosis.presented);
    if (const auto *evidence = evidenceFor(diagnosis, presented)) {
        if (evidence->verification.verdict != jose::Verification::Verdict::NotAsked)
            add(object, "signature", signatureOf(evidence->verification, diagnosis.evidence.token));
    }
    add(object, "verdict", Value::of(diagnosis::wordOf(diagnosis.verdict)));
    add(object, "findings", findingsOf(diagnosis));
    const bool whole = inspection.depth == Depth::Explained || hasNamedEnvironment(diagnosis);
    if (!whole)
        return;
    Value environments = Value::array();
    for (std::size_t i = 0; i < diagnosis.environments.size(); ++i)
        environments.add(environmentOf(diagnosis.environments[i], evidenceFor(diagnosis, i)));
    add(object, "environments", std::move(environments));
    add(object, "diagnosis", diagnosisOf(diagnosis));
}

Value tokenOf(const Inspection &inspection)
{
    Value object = Value::object();
    addSource(object, inspection);
    addDecoded(object, inspection.diagnosis.evidence.token);
    addPurpose(object, inspection.diagnosis.evidence);
    addCertificates(object, inspection);
    addCompanions(object, inspection);
    addInside(object, inspection.diagnosis.evidence.inside);
    if (!inspection.nested.empty()) {
        Value nested = Value::array();
        for (const Inspection &inner : inspection.nested)
            nested.add(tokenOf(inner));
        add(object, "nested", std::move(nested));
    }
    if (inspection.depth == Depth::Decoded)
        add(object, "findings", findingsOf(inspection.diagnosis));
    else
        addJudged(object, inspection);
    return object;
}

Value headOf(const std::vector<Inspection> &inspections, const QDateTime &asOf)
{
    Value object = Value::object();
    add(object, "schema", Value::of("jotscope/inspection/1"));
    add(object, "as_of", Value::of(asOf.toUTC().toString(Qt::ISODate)));
    if (std::ranges::any_of(inspections, [](const Inspection &inspection) { return inspection.diagnosis.evidence.isRecorded; }))
        add(object, "recorded", Value::of(true));
    return object;
}

constexpr int jsonIndent = 2;

} // namespace

QByteArray jsonBefore(const std::vector<Inspection> &inspections, const QDateTime &asOf)
{
    return json::write(headOf(inspections, asOf), jsonIndent).chopped(2) + ",\n  \"tokens\": ["; // "\n}" comes in the end
}

QByteArray jsonOf(const Inspection &inspection, std::size_t index)
{
    const QByteArray margin = '\n' + QByteArray(2 * jsonIndent, ' ');
    return (index > 0 ? "," + margin : margin) + json::write(tokenOf(inspection), jsonIndent).replace('\n', margin);
}

QByteArray jsonBehind(std::size_t count)
{
    return count > 0 ? "\n  ]\n}\n" : "]\n}\n";
}

Value toJson(const std::vector<Inspection> &inspections, const QDateTime &asOf)
{
    Value object = headOf(inspections, asOf);
    Value tokens = Value::array();
    for (const Inspection &inspection : inspections)
        tokens.add(tokenOf(inspection));
    add(object, "tokens", std::move(tokens));
    return object;
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_inspection.h"

#include "jose/algorithm.h"
#include "jose/mint.h"
#include "report/build_parts.h"
#include "json/read.h"

namespace jotscope::test {

using namespace diagnosis;

const QString subject = QStringLiteral("7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3");
const QString email = QStringLiteral("dana.okafor@acme.example");
const QString fullName = QStringLiteral("Dana Okafor");
const QString sessionId = QStringLiteral("e0b7f6a1-93c4-4a58-b2d7-61c0f5d9a824");
const QString knownGood = QStringLiteral("11111111-1111-4111-8111-111111111111");
const QByteArray secret = "kept-between-two-services-2024";
const QDateTime now = QDateTime::fromString(QStringLiteral("2026-11-18T09:41:26Z"), Qt::ISODate);

const keys::SigningKey &stagingKey()
{
    static const keys::SigningKey key
        = keys::generateKey(jose::algorithm(QStringLiteral("ES256"))->scheme, QStringLiteral("staging-1")).value();
    return key;
}

QByteArray signedToken(const QByteArray &payload)
{
    return jose::mint("{\"alg\":\"ES256\",\"typ\":\"at+jwt\",\"kid\":\"staging-1\"}", payload, QStringLiteral("ES256"), stagingKey())
        .value();
}

QByteArray samplePayload()
{
    return QStringLiteral(
        "{\"iss\":\"https://id.staging.example\",\"sub\":\"%1\",\"aud\":[\"https://api.staging.example\"],\"exp\":1794997872,"
        "\"iat\":1794994272,\"email\":\"%2\",\"name\":\"%3\",\"role\":\"authenticated\",\"session_id\":\"%4\",\"build\":1e400}")
        .arg(subject, email, fullName, sessionId)
        .toUtf8();
}

namespace {

jose::Verification verifiedBy(const QString &from)
{
    jose::Verification verification;
    verification.verdict = jose::Verification::Verdict::Valid;
    verification.reason = QStringLiteral("verified");
    verification.message = QStringLiteral("The key staging-1 verifies the signature.");
    verification.key = stagingKey().publicHalf;
    verification.key->from = from;
    verification.tried = {{*verification.key, true, true, QStringLiteral("verified"), QStringLiteral("verifies the signature")}};
    return verification;
}

void addProduction(Diagnosis &diagnosis)
{
    EnvironmentEvidence evidence;
    evidence.environment = environmentNamed("production", "https://id.example", "https://api.example");
    evidence.keysAsked = true;
    evidence.keyExchanges = {answered(1, "keys", "https://id.example/.well-known/jwks.json", 200, "{\"keys\":[]}")};
    evidence.verification = verifiedBy(QStringLiteral("https://id.example/.well-known/jwks.json"));
    keys::KeySet shared;
    shared.from = QStringLiteral("secret env:SHARED");
    shared.keys.push_back(keys::secretKey(secret, shared.from));
    evidence.keySets.push_back(shared);
    const QByteArray gone = "{\"error_code\":\"user_not_found\",\"msg\":\"User " + subject.toUtf8() + " not found\"}";
    directory::Lookup lookup;
    lookup.endpoint = QStringLiteral("https://users.example");
    lookup.subject = subject;
    lookup.exchanges = {answered(2, "lookup", QStringLiteral("https://users.example/users/") + subject, 404, gone),
        answered(
            3, "known-good", QStringLiteral("https://users.example/users/") + knownGood, 200, "{\"id\":\"" + knownGood.toUtf8() + "\"}"),
        answered(4, "random", QStringLiteral("https://users.example/users/4a1f5b77-0c2d-4e8b-b1a9-5f60d2c9e381"), 404, gone)};
    using Purpose = directory::Question::Purpose;
    lookup.questions = {question(Purpose::Lookup, subject, 2, directory::UserVerdict::NotFound),
        question(Purpose::KnownGood, knownGood, 3, directory::UserVerdict::Found),
        question(Purpose::Random, QStringLiteral("4a1f5b77-0c2d-4e8b-b1a9-5f60d2c9e381"), 4, directory::UserVerdict::NotFound)};
    evidence.lookup = lookup;
    diagnosis.evidence.environments.push_back(evidence);
    diagnosis.environments.push_back(productionResult(evidence));
}

void addStaging(Diagnosis &diagnosis)
{
    EnvironmentEvidence evidence;
    evidence.environment = environmentNamed("staging", "https://id.staging.example", "https://api.staging.example");
    evidence.keysAsked = true;
    evidence.keyExchanges = {answered(5, "keys", "https://id.staging.example/.well-known/jwks.json", 200, "{\"keys\":[]}")};
    evidence.verification = verifiedBy(QStringLiteral("https://id.staging.example/.well-known/jwks.json"));
    const QByteArray body = QStringLiteral("{\"id\":\"%1\",\"email\":\"%2\",\"name\":\"%3\",\"active\":true,\"phone\":\"+49 30 901820\","
                                           "\"refresh_token\":\"rt-5c1fd0a7\",\"created_at\":\"2026-02-11T08:00:00Z\"}")
                                .arg(subject, email, fullName)
                                .toUtf8();
    directory::Lookup lookup;
    lookup.endpoint = QStringLiteral("https://users.staging.example");
    lookup.subject = subject;
    lookup.exchanges = {answered(6, "lookup", QStringLiteral("https://users.staging.example/users/") + subject, 200, body)};
    directory::Question found = question(directory::Question::Purpose::Lookup, subject, 6, directory::UserVerdict::Found);
    found.record = directory::UserRecord();
    found.record->id = subject;
    found.record->label = email;
    found.record->body = json::read(body).root;
    found.record->times.insert(QStringLiteral("created"), QDateTime::fromString(QStringLiteral("2026-02-11T08:00:00Z"), Qt::ISODate));
    lookup.questions = {found};
    evidence.lookup = lookup;
    diagnosis.evidence.environments.push_back(evidence);
    diagnosis.environments.push_back(stagingResult(evidence));
}

void addLocal(Diagnosis &diagnosis)
{
    EnvironmentEvidence evidence;
    evidence.environment = environmentNamed("local", "http://127.0.0.1:9100", "https://api.local.example");
    evidence.lookup = directory::Lookup();
    evidence.lookup->notAskedBecause = QStringLiteral("no user endpoint is configured");
    diagnosis.evidence.environments.push_back(evidence);
    diagnosis.environments.push_back(localResult());
}

} // namespace

report::Inspection withPayload(const QByteArray &payload)
{
    report::Inspection inspection;
    inspection.sighting.text = signedToken(payload);
    inspection.sighting.origin = QStringLiteral("checkout-failure.har");
    inspection.sighting.place = QStringLiteral("request 14");
    inspection.sighting.cleaned = {QStringLiteral("Bearer prefix")};
    inspection.sighting.seen = now;
    Diagnosis &diagnosis = inspection.diagnosis;
    diagnosis.evidence.token = jose::decode(inspection.sighting.text);
    diagnosis.evidence.presented = QStringLiteral("production");
    diagnosis.evidence.now = now;
    diagnosis.evidence.serviceAnswer = "User from sub claim in JWT does not exist";
    addProduction(diagnosis);
    addStaging(diagnosis);
    addLocal(diagnosis);
    fillVerdict(diagnosis);
    return inspection;
}

report::Inspection stagingTokenInProduction()
{
    return withPayload(samplePayload());
}

report::Inspection decoded(const QByteArray &text)
{
    report::Inspection inspection;
    inspection.sighting.text = text;
    inspection.sighting.origin = QStringLiteral("stdin");
    inspection.depth = report::Inspection::Depth::Decoded;
    inspection.diagnosis.evidence.token = jose::decode(text);
    inspection.diagnosis.evidence.now = now;
    inspection.diagnosis.headline = QStringLiteral("The token decodes.");
    inspection.diagnosis.cause = QStringLiteral("inconclusive");
    return inspection;
}

} // namespace jotscope::test

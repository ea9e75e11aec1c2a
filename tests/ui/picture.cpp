// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/picture.h"

#include "jose/base64url.h"

namespace jotscope::test {

using diagnosis::AudienceCheck;
using diagnosis::Cause;
using diagnosis::EnvironmentResult;
using diagnosis::IssuerCheck;
using diagnosis::Reason;
using diagnosis::Source;
using diagnosis::Standing;
using diagnosis::Status;
using diagnosis::Step;
using diagnosis::TimeCheck;

namespace {

const QByteArray header = R"({"alg":"ES256","kid":"sig-2026-09","typ":"JWT"})";
const QByteArray payload
    = R"({"iss":"https://id.staging.example","sub":"7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3","aud":["https://api.staging.example"],)"
      R"("exp":1794997872,"iat":1794994272,"email":"dana.okafor@acme.example","role":"authenticated",)"
      R"("session_id":"e0b7f6a1-93c4-4a58-b2d7-61c0f5d9a824"})";

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

diagnosis::Journey journey(const QString &environment, std::vector<diagnosis::JourneyStep> steps)
{
    diagnosis::Journey journey;
    journey.environment = environment;
    journey.steps = std::move(steps);
    return journey;
}

diagnosis::EnvironmentEvidence expecting(const char *name, const char *issuer, const char *audience)
{
    diagnosis::EnvironmentEvidence evidence;
    evidence.environment.name = s(name);
    evidence.environment.issuer = s(issuer);
    evidence.environment.audiences = {s(audience)};
    return evidence;
}

EnvironmentResult production()
{
    EnvironmentResult result;
    result.name = s("production");
    result.key = s("shared");
    result.tag = s("refused");
    result.checks.issuer = IssuerCheck::Mismatch;
    result.checks.audience = AudienceCheck::Mismatch;
    result.checks.time = TimeCheck::Ok;
    result.verdict = diagnosis::Verdict::Rejected;
    result.user = directory::UserVerdict::NotFound;
    result.journey = journey(result.name,
        {{Step::Form, Status::Ok, s("well formed"), s("JWS, 3 parts")}, {Step::Key, Status::Warn, s("shared"), s("staging has it too")},
            {Step::Signature, Status::Ok, s("valid"), s("ES256")}, {Step::Time, Status::Ok, s("in time"), s("49 min left")},
            {Step::Issuer, Status::Fail, s("differs"), s("not checked here")}, {Step::Audience, Status::Fail, s("differs"), {}},
            {Step::Subject, Status::Ok, s("UUID"), s("36 characters")},
            {Step::UserRecord, Status::Fail, s("not found"), s("404 user_not_found")},
            {Step::Session, Status::NotAsked, s("not asked"), {}}});
    result.journey.causeStep = Step::Issuer;
    result.journey.stoppedAt = Step::UserRecord;
    return result;
}

EnvironmentResult staging()
{
    EnvironmentResult result = production();
    result.name = s("staging");
    result.tag = s("belongs here");
    result.checks.issuer = IssuerCheck::Match;
    result.checks.audience = AudienceCheck::Match;
    result.verdict = diagnosis::Verdict::Accepted;
    result.journey.environment = result.name;
    result.journey.causeStep.reset();
    for (auto &step : result.journey.steps) {
        step.status = Status::Ok;
        step.word = step.step == Step::Key ? s("published") : step.step == Step::UserRecord ? s("found") : step.word;
        step.word.replace(s("differs"), s("match"));
    }
    return result;
}

EnvironmentResult local()
{
    EnvironmentResult result = production();
    result.name = s("local");
    result.tag.clear();
    result.journey.environment = result.name;
    result.journey.steps[std::size_t(Step::Key)] = {Step::Key, Status::Fail, s("no such kid"), {}};
    result.journey.steps[std::size_t(Step::Signature)] = {Step::Signature, Status::NotAsked, s("no key"), {}};
    result.journey.steps[std::size_t(Step::UserRecord)] = {Step::UserRecord, Status::NotAsked, s("not asked"), {}};
    return result;
}

Reason because(const char *text, Source source = {})
{
    return {s(text), std::move(source)};
}

Source request(int number)
{
    return {Source::Kind::Request, {}, number, s("request ") + QString::number(number)};
}

std::vector<Cause> causes()
{
    std::vector<Cause> all;
    Cause strongest{s("wrong-environment"), s("Wrong environment"), Standing::Proven, {}, {}, s("Log in at id.example and retry.")};
    strongest.reasonsFor = {because("Staging finds this sub: dana.okafor, created 11 Feb 2026", request(6)),
        because("Production answers 404; a known user is found there", request(2)),
        because("The token’s issuer is staging’s, letter for letter", {Source::Kind::Claim, s("iss"), 0, s("claim iss")})};
    all.push_back(strongest);
    all.push_back(
        {s("not-provisioned"), s("Not provisioned"), Standing::Possible, {because("dana may also need an account in production")}, {}, {}});
    all.push_back({s("lag"), s("Lag"), Standing::Unknown, {}, {}, s("Ask again in a minute.")});
    const char *const out[][3] = {{"user-deleted-hard", "User deleted", "staging still has the user, active since February"},
        {"our-credential", "Our credential", "the same key sees a known production user"}, {"token-time", "Token time", "49 min left"},
        {"rate-limit", "Rate limit", "no answer was a 429"}, {"network", "Network", "every host answered"}};
    for (const auto &row : out)
        all.push_back({s(row[0]), s(row[1]), Standing::RuledOut, {}, {because(row[2])}, {}});
    return all;
}

std::vector<diagnosis::Finding> findings()
{
    using jose::Severity;
    return {{s("issuer-mismatch"), Severity::Fatal, s("The issuer is not the one production expects."), s("https://id.example"),
                s("https://id.staging.example"), s("Log in at id.example and retry."), s("production"), jose::Part::Payload, s("iss")},
        {s("audience-mismatch"), Severity::Fatal, s("The token is meant for another API."), s("https://api.example"),
            s("https://api.staging.example"), {}, s("production"), jose::Part::Payload, s("aud")},
        {s("shared-key"), Severity::Warning, s("Production and staging publish the same key."), {}, s("kid sig-2026-09 in both"),
            s("Give each environment keys of its own."), {}, jose::Part::Header, s("kid")},
        {s("no-nbf"), Severity::Note, s("The token has no nbf."), {}, {}, {}, {}, jose::Part::Payload, {}}};
}

net::Exchange exchange(int number, const char *environment, const char *purpose, const char *url, int status)
{
    net::Exchange one;
    one.number = number;
    one.environment = s(environment);
    one.purpose = s(purpose);
    one.method = "GET";
    one.url = QUrl(s(url));
    one.requestHeaders = {{"Accept", "application/json"}, {"Authorization", "Bearer (secret env:STAGING_ADMIN_TOKEN)"}};
    one.outcome = net::Exchange::Outcome::Answered;
    one.status = status;
    one.headers = {{"Content-Type", "application/json"}, {"X-Request-Id", "9b1f"}};
    one.body = status == 404 ? "{\"code\":404,\"error_code\":\"user_not_found\",\"msg\":\"User not found\"}" : "{\"id\":\"7c2e4a90\"}";
    one.asked = QDateTime(QDate(2026, 11, 18), QTime(9, 41, 26), Qt::UTC);
    one.milliseconds = 12 + number * 64;
    one.address = s("203.0.113.7");
    one.responder = s("service");
    one.sends = {s("user id"), s("our credential")};
    return one;
}

} // namespace

QByteArray tokenOf(const QByteArray &head, const QByteArray &body)
{
    return jose::toBase64Url(head) + '.' + jose::toBase64Url(body)
        + ".TSUOVbHGgh1ODXxOS2pcJDU1q-mgDi_DkLpPHjfg3XZuSGYKDGAFx-1pT0ijRRCGEh8FhEUa2s4OXFKWCC9HrA";
}

report::Inspection bare(const QByteArray &text)
{
    report::Inspection inspection;
    inspection.sighting.text = text;
    inspection.sighting.origin = s("Clipboard");
    inspection.diagnosis.evidence.token = jose::decode(text);
    inspection.diagnosis.evidence.now = QDateTime(QDate(2026, 11, 18), QTime(9, 41, 26), Qt::UTC);
    return inspection;
}

std::vector<net::Exchange> ledger()
{
    std::vector<net::Exchange> all{exchange(1, "production", "keys", "https://id.example/.well-known/jwks.json", 200),
        exchange(2, "production", "lookup", "https://users.example/users/7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3", 404),
        exchange(3, "production", "known-good", "https://users.example/users/11111111-1111-4111-8111-111111111111", 200),
        exchange(4, "production", "random", "https://users.example/users/5d2b1a1e-2f54-4ab1-9d4a-0f6e9f3f8a11", 404),
        exchange(5, "staging", "keys", "https://id.staging.example/.well-known/jwks.json", 200),
        exchange(6, "staging", "lookup", "https://users.staging.example/users/7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3", 200)};
    net::Exchange refused = exchange(7, "local", "lookup", "http://users.internal.example/users/7c2e4a90", 0);
    refused.outcome = net::Exchange::Outcome::Refused;
    refused.stage = net::Exchange::Stage::Policy;
    refused.message = s("Not sent: plain HTTP to a host off loopback, and allow_insecure_http is not set for local.");
    refused.headers.clear();
    refused.body.clear();
    all.push_back(refused);
    return all;
}

report::Inspection wrongEnvironment()
{
    report::Inspection inspection = bare(tokenOf(header, payload));
    inspection.sighting.cleaned = {s("Bearer prefix"), s("2 quotes")};
    diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    diagnosis.evidence.environments = {expecting("production", "https://id.example", "https://api.example"),
        expecting("staging", "https://id.staging.example", "https://api.staging.example"),
        expecting("local", "http://localhost:8080", "https://api.localhost")};
    const std::vector<net::Exchange> all = ledger();
    for (auto &one : diagnosis.evidence.environments) {
        one.keysAsked = true;
        for (const net::Exchange &exchange : all) {
            if (exchange.environment == one.environment.name)
                one.keyExchanges.push_back(exchange);
        }
    }
    diagnosis.environments = {production(), staging(), local()};
    diagnosis.presented = 0;
    diagnosis.journey = diagnosis.environments.front().journey;
    diagnosis.verdict = diagnosis::Verdict::Rejected;
    diagnosis.cause = s("wrong-environment");
    diagnosis.standing = Standing::Proven;
    diagnosis.headline = s("This is a staging token. Production has no such user.");
    diagnosis.nextStep = s("Log in at id.example and retry.");
    diagnosis.evidence.serviceAnswer = "HTTP/1.1 403 Forbidden\r\n\r\nUser from sub claim in JWT does not exist";
    diagnosis.service.given = true;
    diagnosis.service.status = 403;
    diagnosis.service.date = QDateTime(QDate(2026, 11, 18), QTime(9, 38, 7), Qt::UTC);
    diagnosis.clocks = {{s("id.example"), s("production"), 0, diagnosis.evidence.now, 1}};
    diagnosis.causes = causes();
    diagnosis.findings = findings();
    return inspection;
}

report::Inspection justPasted()
{
    report::Inspection inspection = wrongEnvironment();
    diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    for (auto &one : diagnosis.evidence.environments) {
        one.keysAsked = false;
        one.keyExchanges.clear();
    }
    for (auto &result : diagnosis.environments) {
        for (auto &step : result.journey.steps) {
            if (step.step == Step::Key || step.step == Step::Signature || step.step == Step::UserRecord)
                step = {step.step, Status::NotAsked, s("not asked"), {}};
        }
        result.tag = result.name == s("staging") ? s("likely") : QString();
        result.journey.causeStep.reset();
    }
    diagnosis.cause = s("inconclusive");
    diagnosis.standing = Standing::Unknown;
    diagnosis.verdict = diagnosis::Verdict::Undecided;
    diagnosis.presented = 1;
    diagnosis.nextStep = s("The one question that decides most: does users.staging.example know this id?");
    diagnosis.findings.clear();
    diagnosis.evidence.serviceAnswer.clear();
    diagnosis.service = {};
    diagnosis.clocks.clear();
    for (auto &cause : diagnosis.causes) {
        cause.standing = cause.id == s("token-time") ? Standing::RuledOut : Standing::Unknown;
        cause.reasonsFor.clear();
        if (cause.standing == Standing::Unknown)
            cause.reasonsAgainst.clear();
    }
    return inspection;
}

} // namespace jotscope::test

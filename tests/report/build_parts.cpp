// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_parts.h"

#include "report/build_inspection.h"

namespace jotscope::test {

using namespace diagnosis;

environments::Environment environmentNamed(const char *name, const char *issuer, const char *audience)
{
    environments::Environment environment;
    environment.name = QString::fromUtf8(name);
    environment.issuer = QString::fromUtf8(issuer);
    environment.audiences = {QString::fromUtf8(audience)};
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    endpoint.baseUrl = QStringLiteral("https://users.example");
    endpoint.knownGoodId = knownGood;
    environments::Credential credential;
    credential.kind = QStringLiteral("bearer");
    credential.secret = QStringLiteral("keychain:production-admin");
    endpoint.credentials = {credential};
    environment.userEndpoint = endpoint;
    return environment;
}

net::Exchange answered(int number, const char *purpose, const QString &url, int status, const QByteArray &body)
{
    net::Exchange exchange;
    exchange.number = number;
    exchange.purpose = QString::fromUtf8(purpose);
    exchange.method = "GET";
    exchange.url = QUrl(url);
    exchange.outcome = net::Exchange::Outcome::Answered;
    exchange.status = status;
    exchange.body = body;
    exchange.requestHeaders = {{"Authorization", "Bearer (secret keychain:production-admin)"}};
    exchange.headers = {{"Content-Type", "application/json"}, {"Set-Cookie", "sid=s3cr3t-cookie-value"}};
    exchange.milliseconds = 10 + number;
    exchange.asked = now;
    exchange.responder = QStringLiteral("service");
    return exchange;
}

directory::Question question(directory::Question::Purpose purpose, const QString &asked, int exchange, directory::UserVerdict verdict)
{
    directory::Question question;
    question.purpose = purpose;
    question.asked = asked;
    question.exchange = exchange;
    question.verdict = verdict;
    question.exact = verdict == directory::UserVerdict::NotFound;
    question.message = QStringLiteral("asked for %1").arg(asked);
    return question;
}

namespace {

JourneyStep step(Step where, Status status, const char *word, const char *detail = "")
{
    return {where, status, QString::fromUtf8(word), QString::fromUtf8(detail)};
}

Reason reason(const QString &text, Source::Kind kind, const char *label, int exchange = 0, const char *claim = "")
{
    return {text, {kind, QString::fromUtf8(claim), exchange, QString::fromUtf8(label)}};
}

Cause cause(const char *id, const char *title, Standing standing, const char *against)
{
    Cause made;
    made.id = QString::fromUtf8(id);
    made.title = QString::fromUtf8(title);
    made.standing = standing;
    made.reasonsAgainst = {{QString::fromUtf8(against), {}}};
    return made;
}

} // namespace

EnvironmentResult productionResult(const EnvironmentEvidence &evidence)
{
    EnvironmentResult result;
    result.name = QStringLiteral("production");
    result.key = QStringLiteral("shared");
    result.verification = evidence.verification;
    result.checks.issuer = IssuerCheck::Mismatch;
    result.checks.issuerFound = QStringLiteral("https://id.staging.example");
    result.checks.audience = AudienceCheck::Mismatch;
    result.checks.time = TimeCheck::Ok;
    result.checks.secondsLeft = 2986;
    result.user = directory::UserVerdict::NotFound;
    result.userMessage = QStringLiteral("no user %1").arg(subject);
    result.tag = QStringLiteral("refused");
    result.verdict = Verdict::Rejected;
    result.journey.environment = result.name;
    result.journey.steps = {step(Step::Form, Status::Ok, "well formed", "JWS, 3 parts"),
        step(Step::Key, Status::Warn, "shared key", "staging has it"), step(Step::Signature, Status::Ok, "valid", "ES256"),
        step(Step::Time, Status::Ok, "in time", "49 min left"), step(Step::Issuer, Status::Fail, "differs", "not checked"),
        step(Step::Audience, Status::Fail, "differs", "not checked"), step(Step::Subject, Status::Ok, "UUID", "36 chars"),
        step(Step::UserRecord, Status::Fail, "not found", "404"), step(Step::Session, Status::NotAsked, "not asked", "needs the user")};
    result.journey.causeStep = Step::Issuer;
    result.journey.stoppedAt = Step::UserRecord;
    return result;
}

EnvironmentResult stagingResult(const EnvironmentEvidence &evidence)
{
    EnvironmentResult result;
    result.name = QStringLiteral("staging");
    result.key = QStringLiteral("published");
    result.verification = evidence.verification;
    result.checks.issuer = IssuerCheck::Match;
    result.checks.audience = AudienceCheck::Match;
    result.checks.time = TimeCheck::Ok;
    result.user = directory::UserVerdict::Found;
    result.tag = QStringLiteral("belongs here");
    result.verdict = Verdict::Accepted;
    result.journey.environment = result.name;
    result.journey.steps = {step(Step::Form, Status::Ok, "well formed"), step(Step::Key, Status::Ok, "published"),
        step(Step::Signature, Status::Ok, "valid", "ES256"), step(Step::Time, Status::Ok, "in time"),
        step(Step::Issuer, Status::Ok, "match"), step(Step::Audience, Status::Ok, "match"), step(Step::Subject, Status::Ok, "UUID"),
        step(Step::UserRecord, Status::Ok, "found"), step(Step::Session, Status::NotAsked, "not asked")};
    return result;
}

EnvironmentResult localResult()
{
    EnvironmentResult result;
    result.name = QStringLiteral("local");
    result.key = QStringLiteral("no-such-kid");
    result.verification.verdict = jose::Verification::Verdict::NoKey;
    result.checks.issuer = IssuerCheck::Mismatch;
    result.checks.audience = AudienceCheck::Mismatch;
    result.checks.time = TimeCheck::Ok;
    result.journey.environment = result.name;
    result.journey.steps = {step(Step::Form, Status::Ok, "well formed"), step(Step::Key, Status::Fail, "no such kid"),
        step(Step::Signature, Status::NotAsked, "no key"), step(Step::Time, Status::Ok, "in time"),
        step(Step::Issuer, Status::Fail, "differs"), step(Step::Audience, Status::Fail, "differs"), step(Step::Subject, Status::Ok, "UUID"),
        step(Step::UserRecord, Status::NotAsked, "not asked"), step(Step::Session, Status::NotAsked, "not asked")};
    return result;
}

void fillVerdict(Diagnosis &diagnosis)
{
    diagnosis.verdict = Verdict::Rejected;
    diagnosis.headline = QStringLiteral("This is a staging token. Production has no such user.");
    diagnosis.comparison = {{QStringLiteral("Expected issuer"), QStringLiteral("https://id.example"), 0, 0},
        {QStringLiteral("Found issuer"), QStringLiteral("https://id.staging.example"), 11, 19}};
    diagnosis.nextStep = QStringLiteral("Log in at id.example and retry, or call api.staging.example.");
    diagnosis.cause = QStringLiteral("wrong-environment");
    diagnosis.standing = Standing::Proven;
    diagnosis.presented = 0;
    diagnosis.journey = diagnosis.environments[0].journey;
    Cause wrong = cause("wrong-environment", "Wrong environment", Standing::Proven, "");
    wrong.reasonsAgainst.clear();
    wrong.reasonsFor
        = {reason(QStringLiteral("Staging finds this sub: %1, created 11 Feb 2026").arg(subject), Source::Kind::Request, "request 6", 6),
            reason(QStringLiteral("Production answers 404 user_not_found; a known user is found, a random id is not"),
                Source::Kind::Request, "request 2", 2),
            reason(QStringLiteral("The token's issuer is staging's, letter for letter"), Source::Kind::Claim, "claim iss", 0, "iss")};
    wrong.nextStep
        = QStringLiteral("Log in at id.example and retry, or call api.staging.example. Then give production its own signing key.");
    diagnosis.causes = {wrong, cause("not-provisioned", "Not provisioned", Standing::Possible, ""),
        cause("our-credential", "Our credential", Standing::RuledOut, "a known user is visible"),
        cause("wrong-route", "Wrong route", Standing::RuledOut, "a known user is found on this path"),
        cause("user-deleted-hard", "User deleted", Standing::RuledOut, "staging still has the user"),
        cause("id-format", "Id format", Standing::RuledOut, "the id as written is found"),
        cause("lag", "Lag", Standing::RuledOut, "token 10 min old, user 9 months"),
        cause("network", "Network", Standing::RuledOut, "the endpoint answers"),
        cause("rate-limit", "Rate limit", Standing::RuledOut, "no answer was 429"),
        cause("backend-failure", "Backend", Standing::RuledOut, "no answer was 5xx"),
        cause("cached-answer", "Cached answer", Standing::Unknown, "no second answer was asked for"),
        cause("row-hidden", "Row hidden", Standing::Unknown, "no list was asked for"),
        cause("never-existed", "Never existed", Standing::RuledOut, "staging has the user")};
    diagnosis.causes[1].reasonsAgainst.clear();
    diagnosis.causes[1].reasonsFor = {{QStringLiteral("%1 may also need an account here").arg(subject), {}}};
    Finding finding;
    finding.id = QStringLiteral("exact-number");
    finding.headline = QStringLiteral("A number changes in services that read doubles.");
    finding.expected = QStringLiteral("a number that fits into a double");
    finding.found = QStringLiteral("1e400");
    finding.remedy = QStringLiteral("Send it as a string.");
    finding.claim = QStringLiteral("build");
    diagnosis.findings = {finding};
}

} // namespace jotscope::test

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/facts.h"

#include "diagnosis/absence.h"
#include "diagnosis/collision.h"
#include "diagnosis/id_readings.h"
#include "jose/claims.h"

namespace jotscope::diagnosis {

using directory::Question;
using directory::UserVerdict;

namespace {

bool isFor(const jose::Token &token, std::initializer_list<const char *> audiences)
{
    const QStringList found = jose::audiencesOf(token);
    return std::any_of(audiences.begin(), audiences.end(), [&found](const char *one) {
        return std::any_of(found.begin(), found.end(), [one](const QString &audience) { return audience.contains(QLatin1String(one)); });
    });
}

/// Providers whose own endpoints take no token that was issued for an API.
bool isForAnotherEndpoint(const jose::Token &token, const environments::UserEndpoint &endpoint)
{
    if (endpoint.provider == u"entra")
        return !isFor(token, {"graph.microsoft.com", "00000003-0000-0000-c000-000000000000"});
    if (endpoint.provider == u"auth0")
        return !isFor(token, {"/userinfo"});
    const json::Value *issuer = token.claim(u"iss");
    return endpoint.provider == u"okta" && !endpoint.parameters.contains(QStringLiteral("userinfo_path")) && issuer
        && issuer->stringOr().contains(u"/oauth2/");
}

QStringList loginMarksOf(const jose::Token &token)
{
    QStringList marks;
    for (const char16_t *name : {u"sid", u"session_id", u"session_state", u"auth_time", u"amr", u"acr", u"at_hash", u"nonce", u"origin_jti",
             u"event_id", u"aal", u"firebase", u"xms_st"}) {
        const json::Value *value = token.claim(QStringView(name));
        if (value && !value->isNull())
            marks.append(QString::fromUtf16(name));
    }
    return marks;
}

/// The answer's own words, by what is known of the provider; nothing where it succeeded or another answered.
ServiceReading callOf(const Facts &facts)
{
    const EnvironmentEvidence &here = *facts.here().evidence;
    const Question *call = tokenCallOf(facts.token(), here);
    const net::Exchange *exchange = facts.here().exchangeOf(call);
    using Kind = directory::Responder::Kind;
    const bool isService = call && (call->responder.kind == Kind::Service || call->responder.kind == Kind::Unknown);
    const bool isAnswered = isService && exchange && exchange->status > 0 && call->verdict != UserVerdict::Found
        && call->verdict != UserVerdict::NotAsked && call->verdict != UserVerdict::Refused;
    if (!isAnswered)
        return {};
    const QString provider = here.environment.userEndpoint ? here.environment.userEndpoint->provider : QString();
    return readServiceAnswer(*exchange, provider);
}

/// The clock of the service decides about the token, not ours.
void addServerClock(Facts &facts)
{
    facts.clocks = clocksOf(*facts.evidence);
    if (!facts.hasPlace())
        return;
    const environments::Environment &environment = facts.here().evidence->environment;
    for (const ServerClock &clock : facts.clocks) {
        if (clock.environment != environment.name || qAbs(clock.skewSeconds) < noticeableSkew)
            continue;
        facts.serverSkew = clock.skewSeconds;
        facts.byServerClock = checkClaims(facts.token(), environment, facts.evidence->now.addSecs(clock.skewSeconds));
        return;
    }
}

std::optional<OtherTenant> tenantOf(const Facts &facts)
{
    const auto *endpoint
        = facts.hasPlace() && facts.here().evidence->environment.userEndpoint ? &*facts.here().evidence->environment.userEndpoint : nullptr;
    if (!endpoint || isTrace(facts.here().user())) // whoever finds the token's user is set right
        return std::nullopt;
    const bool isIssuerOurs = facts.here().isIssuer() || facts.here().checks.issuer == IssuerCheck::NotChecked;
    return otherTenantOf(facts.token(), *endpoint, isIssuerOurs);
}

} // namespace

const Question *tokenCallOf(const jose::Token &token, const EnvironmentEvidence &evidence)
{
    const Question *call = evidence.lookup ? evidence.lookup->first(Question::Purpose::TokenCall) : nullptr;
    const auto &endpoint = evidence.environment.userEndpoint;
    const bool saysNothing = call && call->verdict == UserVerdict::TokenRefused && endpoint && isForAnotherEndpoint(token, *endpoint);
    return saysNothing ? nullptr : call;
}

bool isCallAboutUser(const EnvironmentEvidence &evidence)
{
    const auto &endpoint = evidence.environment.userEndpoint;
    return endpoint && (endpoint->provider == u"supabase-auth" || endpoint->provider == u"cognito");
}

bool isOfTokenAlone(const EnvironmentEvidence &evidence)
{
    const auto &endpoint = evidence.environment.userEndpoint;
    return endpoint
        && (endpoint->provider == u"oidc-userinfo" || endpoint->provider == u"introspection" || endpoint->provider == u"ory-hydra");
}

bool isUserFound(const Facts &facts)
{
    return facts.here().user() == UserVerdict::Found && !facts.isSomebodyElses && !isOfTokenAlone(*facts.here().evidence);
}

bool saysAnotherReason(const Facts &facts)
{
    const ServiceCause *session = facts.call.cause(u"session-revoked");
    return facts.call.recognised && !facts.call.causes.empty() && (!session || session->standing == Standing::RuledOut);
}

bool isMissedByCall(const Facts &facts)
{
    const Question *call = tokenCallOf(facts.token(), *facts.here().evidence);
    return isUserFound(facts) && call && call->verdict == UserVerdict::NotFound;
}

bool isForgery(const Facts &facts)
{
    const jose::Verification &found = facts.here().evidence->verification;
    return found.verdict == jose::Verification::Verdict::Unsigned || found.reason == u"key-confusion";
}

bool isTrace(UserVerdict verdict)
{
    switch (verdict) {
    case UserVerdict::Found:
    case UserVerdict::Disabled:
    case UserVerdict::Deleted:
    case UserVerdict::Pending:
    case UserVerdict::SessionGone: return true;
    default: return false;
    }
}

const Place &Facts::nowhere()
{
    static const EnvironmentEvidence none;
    static const Place place{&none, {}, Absence::None};
    return place;
}

const Question *Place::question(Question::Purpose purpose) const
{
    return evidence->lookup ? evidence->lookup->first(purpose) : nullptr;
}

const Question *Place::exact() const
{
    const bool asked = evidence->lookup && !evidence->lookup->questions.empty();
    return asked ? &evidence->lookup->questions.front() : nullptr;
}

UserVerdict Place::user() const
{
    const Question *question = exact();
    if (question && question->verdict == UserVerdict::OtherPerson && isForAnyId())
        return UserVerdict::Ambiguous;
    return question ? question->verdict : UserVerdict::NotAsked;
}

bool Place::isOlderThan(const std::optional<QDateTime> &instant) const
{
    return instant && evidence->lookup && evidence->lookup->asOf.isValid() && evidence->lookup->asOf < *instant;
}

bool Place::isForAnyId() const
{
    const Question *random = question(Question::Purpose::Random);
    const Question *known = question(Question::Purpose::KnownGood);
    if (random && random->record)
        return true;
    const Question *ours = exact();
    const bool isIdRead = random && random->verdict == UserVerdict::NotFound;
    return !isIdRead && ours && ours->record && known && known->record && known->verdict == UserVerdict::OtherPerson
        && known->record->id == ours->record->id;
}

const net::Exchange *Place::exchangeOf(const Question *question) const
{
    return question && evidence->lookup ? evidence->lookup->exchangeOf(*question) : nullptr;
}

int Place::number(const Question *question) const
{
    return question ? question->exchange : 0;
}

Facts factsOf(const Evidence &evidence)
{
    Facts facts;
    facts.evidence = &evidence;
    facts.presented = presentedIndex(evidence);
    if (const auto issued = jose::instantOf(facts.token().claim(u"iat")))
        facts.issued = issued->utc;
    for (const EnvironmentEvidence &one : evidence.environments) {
        Place place;
        place.evidence = &one;
        place.checks = checkClaims(facts.token(), one.environment, evidence.now);
        facts.places.push_back(place);
        facts.places.back().absence = absenceOf(facts.places.back(), facts.issued);
    }
    const EnvironmentEvidence *here = facts.hasPlace() ? facts.here().evidence : nullptr;
    const QString claim = here ? here->subjectClaim(facts.token()) : QStringLiteral("sub");
    facts.subject = forensicsOf(facts.token(), here && here->lookup ? &*here->lookup : nullptr, claim);
    facts.service = readServiceAnswer(evidence.serviceAnswer, here ? here->environment.serviceProfile : QString());
    if (here)
        facts.call = callOf(facts);
    facts.loginMarks = loginMarksOf(facts.token());
    facts.claims = identityOf(facts.token());
    if (const auto authenticated = jose::instantOf(facts.token().claim(u"auth_time")))
        facts.authenticated = authenticated->utc;
    facts.tenant = tenantOf(facts);
    addServerClock(facts);
    const Standing other = collisionOf(facts).standing;
    facts.isSomebodyElses = other == Standing::Proven || other == Standing::Likely;
    return facts;
}

} // namespace jotscope::diagnosis

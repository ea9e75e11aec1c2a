// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/findings_of.h"
#include "diagnosis/words.h"
#include "jose/claims.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using jose::Part;
using jose::Severity;

namespace {

constexpr qint64 longLife = 24 * 3600;
constexpr qint64 mostLeeway = 300; ///< seconds that a leeway may have: beyond it the token is simply late

Finding finding(const Facts &facts, const char *id, Severity severity, const QString &headline, const char *claim)
{
    Finding one;
    one.id = QString::fromLatin1(id);
    one.severity = severity;
    one.headline = headline;
    one.environment = facts.hasPlace() ? facts.here().name() : QString();
    one.part = Part::Payload;
    one.claim = QString::fromLatin1(claim);
    return one;
}

Checks checksOf(const Facts &facts)
{
    return facts.hasPlace() ? facts.here().checks : checkClaims(facts.token(), environments::Environment{}, facts.evidence->now);
}

QString claimText(const jose::Token &token, const QString &name)
{
    const auto instant = jose::instantOf(token.claim(name));
    return instant ? instantText(instant->utc) : Told::tr("nothing");
}

/// ", passes with 3 s of leeway" where a leeway that small would do.
QString leewayText(qint64 seconds)
{
    return seconds > 0 && seconds <= mostLeeway ? Told::tr("; fails now, passes with %1 s of leeway").arg(seconds) : QString();
}

/// nbf when it lies ahead, else iat.
const char *lateClaim(const Facts &facts)
{
    const auto begin = jose::instantOf(facts.token().claim(u"nbf"));
    return begin && begin->utc > facts.evidence->now ? "nbf" : "iat";
}

void noteExpired(const Facts &facts, const Checks &checks, Findings &findings)
{
    Finding one
        = finding(facts, "expired", Severity::Fatal, Told::tr("The token expired %1 ago.").arg(jose::spanOf(-checks.secondsLeft)), "exp");
    one.expected = Told::tr("an end after %1").arg(instantText(facts.evidence->now));
    one.found = claimText(facts.token(), one.claim) + leewayText(-checks.secondsLeft + 1);
    one.remedy = Told::tr("Refresh the token or log in again.");
    findings.push_back(one);
}

void noteTooEarly(const Facts &facts, const Checks &checks, Findings &findings)
{
    const char *claim = lateClaim(facts);
    const bool isNbf = qstrcmp(claim, "nbf") == 0;
    Finding one = finding(facts, isNbf ? "not-yet-valid" : "issued-in-future", Severity::Fatal,
        Told::tr("The token begins in %1.").arg(jose::spanOf(checks.secondsUntil)), claim);
    one.expected = Told::tr("a start before %1").arg(instantText(facts.evidence->now));
    one.found = claimText(facts.token(), one.claim) + leewayText(checks.secondsUntil);
    one.remedy = Told::tr("Set the clock of the issuer right, or wait.");
    findings.push_back(one);
}

void noteInLeeway(const Facts &facts, const Checks &checks, Findings &findings)
{
    const bool early = checks.secondsUntil > 0;
    const qint64 seconds = early ? checks.secondsUntil : -checks.secondsLeft + 1;
    Finding one = finding(
        facts, "in-leeway", Severity::Warning, Told::tr("The times hold only within the leeway."), early ? lateClaim(facts) : "exp");
    one.expected = Told::tr("%1 inside the token's life").arg(instantText(facts.evidence->now));
    one.found = claimText(facts.token(), one.claim) + leewayText(seconds);
    one.remedy = Told::tr("Refresh the token; services without leeway refuse it.");
    findings.push_back(one);
}

void noteMilliseconds(const Facts &facts, Findings &findings)
{
    for (const char *name : {"exp", "nbf", "iat"}) {
        const json::Value *value = facts.token().claim(QString::fromLatin1(name));
        const auto instant = jose::instantOf(value);
        if (!instant || !instant->looksLikeMilliseconds)
            continue;
        Finding one
            = finding(facts, "milliseconds", Severity::Warning, Told::tr("%1 is written in milliseconds.").arg(QLatin1String(name)), name);
        one.expected = Told::tr("seconds since 1970 (RFC 7519 §2)");
        one.found = QString::fromLatin1(value->number);
        one.remedy = Told::tr("Make the issuer divide by 1000.");
        findings.push_back(one);
    }
}

/// Services refuse what is no NumericDate where they must look at it (RFC 7519 §2); at iat few look.
void noteNoNumber(const Facts &facts, Findings &findings)
{
    struct Row {
        const char *claim;
        const char *id;
        Severity severity;
    };
    constexpr Row rows[] = {{"exp", "exp-not-a-number", Severity::Fatal}, {"nbf", "nbf-not-a-number", Severity::Fatal},
        {"iat", "iat-not-a-number", Severity::Warning}};
    for (const Row &row : rows) {
        const QString claim = QString::fromLatin1(row.claim);
        const json::Value *value = jose::wholeClaim(facts.token(), claim);
        if (!value || value->isNumber())
            continue;
        Finding one = finding(facts, row.id, row.severity, Told::tr("%1 is no number.").arg(claim), row.claim);
        one.expected = Told::tr("seconds since 1970 as a JSON number");
        one.found = value->isString() ? u'"' + shortened(value->text, 60) + u'"' : Told::tr("another type");
        one.remedy = Told::tr("Make the issuer write a number.");
        findings.push_back(one);
    }
}

void noteNoEnd(const Facts &facts, Findings &findings)
{
    const bool isMissing = !facts.token().claim(u"exp") && !jose::isUnread(facts.token(), u"exp");
    if (isMissing && facts.token().payload.root.isObject()) {
        Finding one = finding(facts, "no-expiry", Severity::Warning, Told::tr("The token never expires: it has no exp."), "exp");
        one.part = Part::Whole;
        one.expected = Told::tr("an end (exp)");
        one.found = Told::tr("nothing");
        one.remedy = Told::tr("Make the issuer write exp.");
        findings.push_back(one);
    }
}

void noteLifetime(const Facts &facts, Findings &findings)
{
    const auto end = jose::instantOf(facts.token().claim(u"exp"));
    const auto begin = jose::instantOf(facts.token().claim(u"iat"));
    const bool isSure = end && begin && !end->looksLikeMilliseconds && !begin->looksLikeMilliseconds;
    if (!isSure || jose::isUnread(facts.token(), u"exp") || !facts.issued)
        return;
    const qint64 life = facts.issued->secsTo(end->utc);
    if (life > longLife) {
        Finding one = finding(facts, "long-lifetime", Severity::Note, Told::tr("The token lives %1.").arg(jose::spanOf(life)), "exp");
        one.expected = Told::tr("24 h at most for an access token");
        one.found = jose::spanOf(life);
        one.remedy = Told::tr("Issue short tokens and refresh them.");
        findings.push_back(one);
    } else if (life <= 0) {
        Finding one = finding(facts, "ends-before-start", Severity::Fatal, Told::tr("The token ends before it was issued."), "exp");
        one.expected = Told::tr("exp after iat");
        one.found = claimText(facts.token(), one.claim);
        one.remedy = Told::tr("Correct the issuer's clock or lifetime.");
        findings.push_back(one);
    }
}

} // namespace

void noteTime(const Facts &facts, Findings &findings)
{
    const Checks checks = checksOf(facts);
    if (checks.time == TimeCheck::Expired)
        noteExpired(facts, checks, findings);
    if (checks.time == TimeCheck::NotYetValid)
        noteTooEarly(facts, checks, findings);
    if (checks.time == TimeCheck::InLeeway)
        noteInLeeway(facts, checks, findings);
    noteMilliseconds(facts, findings);
    noteNoNumber(facts, findings);
    noteNoEnd(facts, findings);
    noteLifetime(facts, findings);
}

void noteClocks(const Facts &facts, Findings &findings)
{
    for (const ServerClock &clock : facts.clocks) {
        if (qAbs(clock.skewSeconds) < noticeableSkew)
            continue;
        Finding one = finding(facts, "clock-skew", Severity::Warning,
            (clock.skewSeconds > 0 ? Told::tr("The clock of %1 is %2 s ahead of ours.") : Told::tr("The clock of %1 is %2 s behind ours."))
                .arg(clock.host)
                .arg(qAbs(clock.skewSeconds)),
            "");
        one.part = Part::Whole;
        one.environment = clock.environment;
        one.expected = Told::tr("clocks within %1 s").arg(noticeableSkew);
        one.found = Told::tr("Date %1").arg(instantText(clock.date));
        one.remedy = Told::tr("Let both clocks follow a time server (NTP).");
        findings.push_back(one);
    }
}

} // namespace jotscope::diagnosis

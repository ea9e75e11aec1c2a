// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/checks.h"

#include "jose/claims.h"
#include "language/told.h"

#include <QUrl>

namespace jotscope::diagnosis {

namespace {

QString bareAuthority(const QString &issuer)
{
    const QUrl url(issuer);
    const int usual = url.scheme() == u"https" ? 443 : 80;
    return url.host().toLower() + (url.port() < 0 || url.port() == usual ? QString() : QStringLiteral(":%1").arg(url.port()));
}

QString withoutSlashes(QString path)
{
    while (path.endsWith(u'/'))
        path.chop(1);
    return path;
}

/// What alone keeps two issuers apart when they mean the same place; empty when they mean different ones.
QString nearness(const QString &expected, const QString &found)
{
    if (expected.isEmpty())
        return {};
    if (found.trimmed() == expected.trimmed())
        return Told::tr("blanks around it");
    if (withoutSlashes(found) == withoutSlashes(expected))
        return Told::tr("a trailing slash");
    if (found.compare(expected, Qt::CaseInsensitive) == 0)
        return Told::tr("upper and lower case");
    if (QStringLiteral("https://") + found == expected || QStringLiteral("https://") + expected == found)
        return Told::tr("the scheme https://");
    const QUrl left(expected);
    const QUrl right(found);
    if (left.host().isEmpty() || right.host().isEmpty())
        return {};
    if (QUrl::fromPercentEncoding(found.toUtf8()) == QUrl::fromPercentEncoding(expected.toUtf8()))
        return Told::tr("percent-encoding");
    const bool samePath = withoutSlashes(left.path()) == withoutSlashes(right.path());
    if (samePath && left.scheme() == right.scheme() && bareAuthority(expected) == bareAuthority(found))
        return Told::tr("the port");
    if (samePath && left.scheme() != right.scheme() && left.host().toLower() == right.host().toLower())
        return Told::tr("http and https");
    return {};
}

void checkIssuer(Checks &checks, const jose::Token &token, const environments::Environment &environment)
{
    const json::Value *issuer = token.claim(u"iss");
    if (issuer)
        checks.issuerFound = issuer->isString() ? issuer->text : QString::fromUtf8(issuer->number);
    if (environment.issuer.isEmpty() && environment.issuerAliases.isEmpty())
        return;
    if (!issuer) {
        checks.issuer = IssuerCheck::Missing;
        return;
    }
    checks.issuer = IssuerCheck::Mismatch;
    if (!issuer->isString())
        return;
    if (issuer->text == environment.issuer) {
        checks.issuer = IssuerCheck::Match;
    } else if (environment.issuerAliases.contains(issuer->text)) {
        checks.issuer = IssuerCheck::Alias;
    } else {
        checks.issuerNear = nearness(environment.issuer, issuer->text);
        if (!checks.issuerNear.isEmpty())
            checks.issuer = IssuerCheck::Near;
    }
}

AudienceCheck checkAudience(const jose::Token &token, const environments::Environment &environment)
{
    if (environment.audiences.isEmpty())
        return AudienceCheck::NotChecked;
    const QStringList found = jose::audiencesOf(token);
    if (found.isEmpty())
        return AudienceCheck::Missing;
    for (const QString &audience : found) {
        if (environment.audiences.contains(audience))
            return AudienceCheck::Match;
    }
    return AudienceCheck::Mismatch;
}

/// RFC 7519 §4.1.4–4.1.6: valid from `nbf` on and before `exp`; the leeway widens both ends. An `iat` to come counts like `nbf`.
void checkTime(Checks &checks, const jose::Token &token, int leewaySeconds, const QDateTime &now)
{
    if (!token.payload.root.isObject() || !now.isValid())
        return;
    const qint64 leeway = qint64(leewaySeconds) * 1000;
    const json::Value *exp = token.claim(u"exp");
    const auto end = jose::instantOf(exp);
    const qint64 left = end ? now.msecsTo(end->utc) : 0;
    checks.secondsLeft = left / 1000;
    qint64 wait = 0;
    bool milliseconds = end && end->looksLikeMilliseconds;
    for (const char16_t *name : {u"nbf", u"iat"}) {
        const auto begin = jose::instantOf(token.claim(QStringView(name)));
        wait = begin ? qMax(wait, now.msecsTo(begin->utc)) : wait;
        milliseconds = milliseconds || (begin && begin->looksLikeMilliseconds);
    }
    checks.secondsUntil = (wait + 999) / 1000;
    if (end && left + leeway <= 0)
        checks.time = TimeCheck::Expired;
    else if (wait > leeway)
        checks.time = TimeCheck::NotYetValid;
    else if (milliseconds)
        checks.time = TimeCheck::Milliseconds;
    else if (exp && !end)
        checks.time = TimeCheck::Unknown;
    else if (wait > 0 || (end && left <= 0))
        checks.time = TimeCheck::InLeeway;
    else
        checks.time = end ? TimeCheck::Ok : TimeCheck::NoExpiry;
}

} // namespace

Checks checkClaims(const jose::Token &token, const environments::Environment &environment, const QDateTime &now)
{
    Checks checks;
    const bool isReadable = token.kind != jose::Kind::Opaque && token.payload.root.isObject();
    if (!isReadable)
        return checks;
    checkIssuer(checks, token, environment);
    checks.audience = checkAudience(token, environment);
    checkTime(checks, token, environment.leewaySeconds, now);
    return checks;
}

const char *wordOf(IssuerCheck check)
{
    switch (check) {
    case IssuerCheck::Match: return "match";
    case IssuerCheck::Alias: return "alias";
    case IssuerCheck::Near: return "near";
    case IssuerCheck::Mismatch: return "mismatch";
    case IssuerCheck::Missing: return "missing";
    case IssuerCheck::NotChecked: break;
    }
    return "not-checked";
}

const char *wordOf(AudienceCheck check)
{
    switch (check) {
    case AudienceCheck::Match: return "match";
    case AudienceCheck::Mismatch: return "mismatch";
    case AudienceCheck::Missing: return "missing";
    case AudienceCheck::NotChecked: break;
    }
    return "not-checked";
}

const char *wordOf(TimeCheck check)
{
    switch (check) {
    case TimeCheck::Ok: return "ok";
    case TimeCheck::Expired: return "expired";
    case TimeCheck::NotYetValid: return "not-yet-valid";
    case TimeCheck::InLeeway: return "in-leeway";
    case TimeCheck::NoExpiry: return "no-expiry";
    case TimeCheck::Milliseconds: return "milliseconds";
    case TimeCheck::Unknown: break;
    }
    return "unknown";
}

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/checks.h"

#include "jose/claims.h"
#include "language/told.h"

#include <QUrl>

namespace jotscope::diagnosis {

namespace {

QString bareAuthority(const QUrl &url)
{
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
    const auto pathOf = [](const QUrl &url) { return url.path().isEmpty() ? QStringLiteral("/") : url.path(); }; // RFC 3986 6.2.3
    const bool isRestAlike = pathOf(left) == pathOf(right) && left.query() == right.query() && left.fragment() == right.fragment()
        && left.userInfo() == right.userInfo() && bareAuthority(left) == bareAuthority(right);
    if (!isRestAlike)
        return {};
    if (left.scheme() == right.scheme())
        return Told::tr("the port");
    const auto isWeb = [](const QUrl &url) { return url.scheme() == u"http" || url.scheme() == u"https"; };
    return isWeb(left) && isWeb(right) ? Told::tr("http and https") : QString();
}

void checkIssuer(Checks &checks, const jose::Token &token, const environments::Environment &environment)
{
    const json::Value *issuer = jose::wholeClaim(token, u"iss");
    if (issuer)
        checks.issuerFound = issuer->isString() ? issuer->text : QString::fromUtf8(issuer->number);
    if ((environment.issuer.isEmpty() && environment.issuerAliases.isEmpty()) || jose::isUnread(token, u"iss"))
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
    if (environment.audiences.isEmpty() || jose::isUnread(token, u"aud"))
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

/// The times as they stand in the token.
struct Times {
    std::optional<jose::Instant> end;
    qint64 wait = 0;           ///< milliseconds to the later of nbf and iat
    bool milliseconds = false; ///< one is written so: what it says depends on who reads it
    bool isUnread = false;     ///< one is no number (RFC 7519 §2), or stands where the payload could not be read
};

Times timesOf(const jose::Token &token, const QDateTime &now)
{
    Times times;
    times.isUnread = !jose::isReadWhole(token) || !token.payload.root.isObject();
    for (const char16_t *name : {u"exp", u"nbf", u"iat"}) {
        const json::Value *value = jose::wholeClaim(token, QStringView(name));
        const auto instant = jose::instantOf(value);
        times.isUnread = times.isUnread || (value && !instant && QStringView(name) != u"iat"); // at iat few services look
        times.milliseconds = times.milliseconds || (instant && instant->looksLikeMilliseconds);
        if (QStringView(name) == u"exp")
            times.end = instant;
        else if (instant && !instant->looksLikeMilliseconds)
            times.wait = qMax(times.wait, now.msecsTo(instant->utc));
    }
    return times;
}

/// RFC 7519 §4.1.4–4.1.6: valid from `nbf` on and before `exp`; the leeway widens both ends. An `iat` to come counts like `nbf`.
/// A time in milliseconds never proves anything: who reads seconds sees the far future.
void checkTime(Checks &checks, const jose::Token &token, int leewaySeconds, const QDateTime &now)
{
    if (!token.payload.root.isObject() || !now.isValid())
        return;
    const qint64 leeway = qint64(leewaySeconds) * 1000;
    const Times times = timesOf(token, now);
    const std::optional<jose::Instant> &end = times.end;
    const qint64 wait = times.wait;
    const qint64 left = end ? now.msecsTo(end->utc) : 0;
    checks.secondsLeft = left / 1000;
    checks.secondsUntil = (wait + 999) / 1000;
    if (end && !end->looksLikeMilliseconds && left + leeway <= 0)
        checks.time = TimeCheck::Expired;
    else if (wait > leeway)
        checks.time = TimeCheck::NotYetValid;
    else if (times.milliseconds)
        checks.time = TimeCheck::Milliseconds;
    else if (times.isUnread)
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

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/claims.h"

#include "language/told.h"

#include <QFile>
#include <QSet>
#include <QUuid>

#include <cmath>

namespace jotscope::jose {

namespace {

constexpr qint64 lastSecond = 253'402'300'799; // 9999-12-31T23:59:59Z

const json::Value &dictionary()
{
    static const json::Document document = [] {
        QFile file(QStringLiteral(":/jotscope/claims.json"));
        return json::read(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }();
    return document.root;
}

bool isThatDay(const QDateTime &utcInstant, const QDateTime &now, bool utc)
{
    return utc ? utcInstant.toUTC().date() == now.toUTC().date() : utcInstant.toLocalTime().date() == now.toLocalTime().date();
}

QString clock(const QDateTime &utcInstant, const QDateTime &now, bool utc)
{
    const QDateTime shown = utc ? utcInstant.toUTC() : utcInstant.toLocalTime();
    return shown.toString(isThatDay(utcInstant, now, utc) ? QStringLiteral("HH:mm:ss") : QStringLiteral("yyyy-MM-dd HH:mm:ss"));
}

QString relative(const QDateTime &instant, const QDateTime &now)
{
    const qint64 seconds = now.secsTo(instant);
    return seconds > 0 ? Told::tr("in %1").arg(spanOf(seconds)) : Told::tr("%1 ago").arg(spanOf(-seconds));
}

/// "18:36:12, in 49 min"; with its date an instant is long: then what counts comes first, where the room may end.
QString timeAndDistance(const QDateTime &instant, const QDateTime &now, bool utc, bool isInstantFirst)
{
    const QString time = clock(instant, now, utc);
    const QString distance = relative(instant, now);
    const bool isTimeFirst = isInstantFirst || isThatDay(instant, now, utc);
    return QStringLiteral("%1, %2").arg(isTimeFirst ? time : distance, isTimeFirst ? distance : time);
}

QString timeMeaning(const QString &name, const Instant &instant, const QDateTime &now, bool utc)
{
    const bool past = instant.utc <= now;
    bool wantsInstant = false; // a verb behind which only an instant can stand
    QString verb;
    if (name == u"exp") {
        verb = past ? Told::tr("expired") : Told::tr("expires");
    } else if (name == u"iat") {
        verb = Told::tr("issued");
    } else if (name == u"auth_time") {
        verb = Told::tr("logged in");
    } else if (name == u"updated_at") {
        verb = Told::tr("changed");
    } else {
        wantsInstant = true;
        verb = name != u"nbf" ? Told::tr("at") : past ? Told::tr("valid since") : Told::tr("not valid before");
    }
    if (instant.isClamped)
        return past ? Told::tr("%1 before the year 1").arg(verb) : Told::tr("%1 after the year 9999").arg(verb);
    const QString when = timeAndDistance(instant.utc, now, utc, wantsInstant);
    return QStringLiteral("%1 %2%3").arg(
        verb, when, instant.looksLikeMilliseconds ? Told::tr(" (read as milliseconds; the standard has seconds)") : QString());
}

bool isTime(const QString &name)
{
    static const QSet<QString> names = [] {
        QSet<QString> listed;
        if (const json::Value *times = dictionary().find(u"times")) {
            for (const json::Value &time : times->items)
                listed.insert(time.text);
        }
        return listed;
    }();
    return names.contains(name);
}

QString subjectMeaning(const json::Value &value)
{
    if (value.isNumber())
        return Told::tr("the user's id, a number (must be a string)");
    if (!value.isString())
        return Told::tr("the user's id, but of the wrong type");
    if (value.text.isEmpty())
        return Told::tr("the user's id, but empty");
    if (value.text.size() == 36 && !QUuid::fromString(value.text).isNull())
        return Told::tr("the user's id, a UUID");
    if (value.text.contains(u'@'))
        return Told::tr("the user's id, an e-mail");
    return Told::tr("the user's id, %n characters", nullptr, int(value.text.size()));
}

} // namespace

bool isReadWhole(const Token &token)
{
    // A fault behind the object took nothing from it, and what is no object holds no claims.
    return !token.payload.fault || token.payload.fault->expected == u"the end of the text" || !token.payload.root.isObject();
}

bool isWhole(const Token &token, const json::Value &value)
{
    if (isReadWhole(token) || value.isBool() || value.isNull())
        return true;
    if (value.isString())
        return value.end > value.begin;             // one without its closing quote has no end
    return value.end < token.payload.fault->offset; // digits may have followed, or items
}

const json::Value *wholeClaim(const Token &token, QStringView name)
{
    const json::Value *value = token.claim(name);
    return value && isWhole(token, *value) ? value : nullptr;
}

bool isUnread(const Token &token, QStringView name)
{
    return !isReadWhole(token) && !wholeClaim(token, name);
}

std::optional<Instant> instantOf(const json::Value *value)
{
    if (!value || !value->isNumber())
        return std::nullopt;
    bool ok = false;
    double seconds = value->number.toDouble(&ok);
    Instant instant;
    if (!ok || !std::isfinite(seconds))
        seconds = value->number.startsWith('-') ? -1e18 : 1e18;
    if (seconds > double(yearFiveThousand) && seconds / 1000 < double(lastSecond)) {
        instant.looksLikeMilliseconds = true;
        seconds /= 1000;
    }
    if (seconds > double(lastSecond) || seconds < -62'135'596'800.0) {
        instant.isClamped = true;
        seconds = seconds > 0 ? double(lastSecond) : -62'135'596'800.0;
    }
    instant.utc = QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC);
    return instant;
}

QString spanOf(qint64 seconds)
{
    seconds = qMax<qint64>(seconds, 0);
    const qint64 days = seconds / 86400;
    const qint64 hours = seconds / 3600 % 24;
    const qint64 minutes = seconds / 60 % 60;
    const auto two = [](qint64 big, const char *bigUnit, qint64 small, const char *smallUnit) {
        const QString first = Told::again(bigUnit).arg(big);
        return small == 0 ? first : first + u' ' + Told::again(smallUnit).arg(small);
    };
    if (days >= 365)
        return two(days / 365, QT_TRANSLATE_NOOP("jotscope::Told", "%1 y"), days % 365, QT_TRANSLATE_NOOP("jotscope::Told", "%1 d"));
    if (days > 0)
        return two(days, QT_TRANSLATE_NOOP("jotscope::Told", "%1 d"), hours, QT_TRANSLATE_NOOP("jotscope::Told", "%1 h"));
    if (hours > 0)
        return two(hours, QT_TRANSLATE_NOOP("jotscope::Told", "%1 h"), minutes, QT_TRANSLATE_NOOP("jotscope::Told", "%1 min"));
    if (minutes >= 10)
        return Told::tr("%1 min").arg(minutes);
    return minutes > 0
        ? two(minutes, QT_TRANSLATE_NOOP("jotscope::Told", "%1 min"), seconds % 60, QT_TRANSLATE_NOOP("jotscope::Told", "%1 s"))
        : Told::tr("%1 s").arg(seconds);
}

QString titleOf(Part part, const QString &name)
{
    const json::Value *section = dictionary().find(part == Part::Header ? u"header" : u"payload");
    const json::Value *title = section ? section->find(name) : nullptr;
    return title ? Told::again(title->stringOr()) : QString();
}

QString meaningOf(Part part, const QString &name, const json::Value &value, const QDateTime &now, bool utc)
{
    if (part == Part::Payload && isTime(name)) {
        if (const auto instant = instantOf(&value))
            return timeMeaning(name, *instant, now, utc);
        return Told::tr("%1, but not a number").arg(titleOf(part, name));
    }
    if (part == Part::Payload && name == u"sub")
        return subjectMeaning(value);
    return titleOf(part, name);
}

QStringList audiencesOf(const Token &token)
{
    const json::Value *value = wholeClaim(token, u"aud");
    QStringList audiences;
    if (value && value->isString())
        audiences.append(value->text);
    if (value && value->isArray()) {
        for (const json::Value &item : value->items) {
            if (item.isString())
                audiences.append(item.text);
        }
    }
    return audiences;
}

QStringList scopesOf(const Token &token)
{
    QStringList scopes;
    for (const char16_t *name : {u"scope", u"scp"}) {
        const json::Value *value = token.claim(QStringView(name));
        if (value && value->isString())
            scopes += value->text.split(u' ', Qt::SkipEmptyParts);
        if (value && value->isArray()) {
            for (const json::Value &item : value->items) {
                if (item.isString())
                    scopes.append(item.text);
            }
        }
    }
    return scopes;
}

std::optional<QString> subjectOf(const Token &token, const QString &claim)
{
    const json::Value *value = wholeClaim(token, claim);
    if (value && value->isString() && !value->text.isEmpty() && QStringView(value->text).isValidUtf16())
        return value->text;
    if (value && value->isNumber())
        return QString::fromLatin1(value->number);
    return std::nullopt;
}

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/moment.h"

#include <QRegularExpression>
#include <QStringList>

namespace jotscope::directory {

namespace {

constexpr double lastSecond = 253'402'300'799; // of the year 9999; what is more are milliseconds, which are later than 1978 then
constexpr int firstYear = 1971;

bool isOneOf(const QString &text, const QStringList &words)
{
    return words.contains(text, Qt::CaseInsensitive);
}

QDateTime within(const QDateTime &instant)
{
    return instant.isValid() && instant.date().year() >= firstYear && instant.date().year() <= 9999 ? instant : QDateTime();
}

QDateTime fromNumber(double number, QStringView unit)
{
    constexpr double nanoseconds = 1e9;
    if (!(number > 0 && number < lastSecond * nanoseconds))
        return {};
    double seconds = unit == u"ms" ? number / 1000 : number;
    while (unit.isEmpty() && seconds > lastSecond) // milli-, micro- and nanoseconds
        seconds /= 1000;
    return seconds <= lastSecond ? within(QDateTime::fromMSecsSinceEpoch(qint64(seconds * 1000), Qt::UTC)) : QDateTime();
}

/// 2026-11-20 10:00:00 UTC, 2026/11/20 and 20.11.2026 as ISO 8601 writes them.
QString inIsoForm(QString text)
{
    static const QRegularExpression zone(QStringLiteral("\\s*(?:UTC|GMT)\\z"));
    static const QRegularExpression slashes(QStringLiteral("\\A(\\d{4})/(\\d\\d)/(\\d\\d)(?!\\d)"));
    static const QRegularExpression dots(QStringLiteral("\\A(\\d\\d)\\.(\\d\\d)\\.(\\d{4})(?!\\d)"));
    text.replace(slashes, QStringLiteral("\\1-\\2-\\3"));
    text.replace(dots, QStringLiteral("\\3-\\2-\\1"));
    return text.size() > 10 ? text.replace(zone, QStringLiteral("Z")) : text;
}

QDateTime fromText(const QString &text)
{
    QDateTime instant = QDateTime::fromString(inIsoForm(text), Qt::ISODateWithMs);
    if (!instant.isValid())
        instant = QDateTime::fromString(text, Qt::RFC2822Date);
    if (instant.isValid() && instant.timeSpec() == Qt::LocalTime) // no zone is UTC: services do not know ours
        instant.setTimeSpec(Qt::UTC);
    return instant.toUTC();
}

/// Past what can be read: the last year of a database.
bool isBeyond(const QString &text)
{
    static const QRegularExpression longYear(QStringLiteral("\\A\\+?[1-9]\\d{4,}-\\d\\d-\\d\\d"));
    return longYear.match(text).hasMatch();
}

} // namespace

QDateTime instantFrom(const QString &text, QStringView unit)
{
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return isNumber && unit != u"iso" ? fromNumber(number, unit) : within(fromText(text.trimmed()));
}

Moment momentOf(const QString &given, const QDateTime &now)
{
    static const QStringList nothing
        = {QString(), QStringLiteral("never"), QStringLiteral("none"), QStringLiteral("null"), QStringLiteral("nil"), QStringLiteral("nan"),
            QStringLiteral("nat"), QStringLiteral("undefined"), QStringLiteral("n/a"), QStringLiteral("na"), QStringLiteral("-"),
            QStringLiteral("\\N"), QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("-infinity")};
    static const QStringList infinite = {QStringLiteral("infinity"), QStringLiteral("+infinity"), QStringLiteral("inf")};
    static const QStringList endless = {QStringLiteral("forever"), QStringLiteral("permanent"), QStringLiteral("permanently"),
        QStringLiteral("indefinite"), QStringLiteral("indefinitely")};
    const QString text = given.trimmed();
    if (isOneOf(text, infinite) || isBeyond(text))
        return Moment::Future;
    if (isOneOf(text, nothing) || text.startsWith(u"000"))
        return Moment::Never;
    if (isOneOf(text, endless))
        return Moment::Forever;
    if (const QDateTime instant = instantFrom(text, {}); instant.isValid())
        return instant <= now ? Moment::Past : Moment::Future;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    if (isNumber) // 1 may be a yes, 20261120 a date
        return number <= 0 ? Moment::Never : Moment::Unread;
    return fromText(text).isValid() ? Moment::Never : Moment::Unread;
}

} // namespace jotscope::directory

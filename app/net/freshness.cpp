// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/freshness.h"

#include <QHash>
#include <QLocale>

namespace jotscope::net {

namespace {

constexpr qint64 longest = 365 * 86'400;

/// Directives in lower case with their values; one that stands twice gets the value "?" (RFC 9111 §4.2.1).
QHash<QByteArray, QByteArray> directivesOf(const Exchange &exchange)
{
    QHash<QByteArray, QByteArray> found;
    for (const Header &header : exchange.headers) {
        if (header.first.compare("Cache-Control", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &part : header.second.split(',')) {
            const qsizetype equals = part.indexOf('=');
            const QByteArray name = part.left(equals < 0 ? part.size() : equals).trimmed().toLower();
            QByteArray value = equals < 0 ? QByteArray() : part.mid(equals + 1).trimmed();
            if (value.size() >= 2 && value.startsWith('"') && value.endsWith('"'))
                value = value.mid(1, value.size() - 2);
            if (!name.isEmpty())
                found.insert(name, found.contains(name) && found.value(name) != value ? QByteArray("?") : value);
        }
    }
    return found;
}

/// Seconds, or -1 for what is no delta-seconds (RFC 9111 §1.2.2).
qint64 deltaSeconds(const QByteArray &text)
{
    if (text.isEmpty())
        return -1;
    for (const char c : text) {
        if (c < '0' || c > '9')
            return -1;
    }
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    return isNumber ? qMin(seconds, longest) : longest;
}

qint64 heuristic(const Exchange &exchange, const QDateTime &date)
{
    constexpr qint64 day = 86'400;
    constexpr qint64 unsaid = 60;
    const QDateTime modified = httpDate(exchange.header("Last-Modified"));
    if (!modified.isValid() || modified > date)
        return unsaid;
    return qMin(day, modified.secsTo(date) / 10);
}

qint64 lifetimeOf(const Exchange &exchange, const QHash<QByteArray, QByteArray> &directives)
{
    const QDateTime said = httpDate(exchange.header("Date"));
    const QDateTime date = said.isValid() ? said : exchange.asked;
    if (directives.contains("max-age"))
        return qMax<qint64>(0, deltaSeconds(directives.value("max-age")));
    if (const QByteArray expires = exchange.header("Expires"); !expires.isEmpty()) {
        const QDateTime end = httpDate(expires);
        return end.isValid() ? qBound<qint64>(0, date.secsTo(end), longest) : 0; // an invalid date, "0" above all, has passed (§5.3)
    }
    return heuristic(exchange, date);
}

/// As every server writes it: "Sun, 06 Nov 1994 08:49:37 GMT" (RFC 9110 §5.6.7). QLocale takes forty times as long.
QDateTime usualDate(const QByteArray &text)
{
    constexpr qsizetype usual = 29;
    if (text.size() != usual || !text.endsWith(" GMT"))
        return {};
    return QDateTime::fromString(QString::fromLatin1(text.chopped(3)) + QStringLiteral("+0000"), Qt::RFC2822Date);
}

} // namespace

QDateTime httpDate(const QByteArray &text)
{
    const QDateTime usual = usualDate(text);
    if (usual.isValid() || text.isEmpty())
        return usual;
    QDateTime date = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'"));
    date.setTimeSpec(Qt::UTC);
    return date;
}

Freshness freshnessOf(const Exchange &exchange)
{
    const auto directives = directivesOf(exchange);
    Freshness fresh;
    fresh.mayKeep = !directives.contains("no-store");
    fresh.etag = exchange.header("ETag");
    fresh.lastModified = exchange.header("Last-Modified");
    const bool mustAsk = directives.contains("no-cache") || !fresh.mayKeep
        || (directives.isEmpty() && exchange.header("Pragma").toLower().contains("no-cache"));
    if (mustAsk)
        return fresh;
    const qint64 age = qMax<qint64>(0, deltaSeconds(exchange.header("Age").trimmed()));
    const qint64 underWay = exchange.milliseconds / 1000;
    fresh.seconds = qMax<qint64>(0, lifetimeOf(exchange, directives) - age - underWay);
    return fresh;
}

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/exchange.h"

#include "net/address.h"
#include "net/freshness.h"

namespace jotscope::net {

QByteArray Exchange::header(QByteArrayView name) const
{
    for (const Header &one : headers) {
        if (one.first.compare(name, Qt::CaseInsensitive) == 0)
            return one.second;
    }
    return {};
}

const char *wordOf(Exchange::Outcome outcome)
{
    switch (outcome) {
    case Exchange::Outcome::Answered: return "answered";
    case Exchange::Outcome::Refused: return "refused";
    case Exchange::Outcome::Failed: break;
    case Exchange::Outcome::Cancelled: return "cancelled";
    }
    return "failed";
}

const char *wordOf(Exchange::Stage stage)
{
    switch (stage) {
    case Exchange::Stage::None: break;
    case Exchange::Stage::Consent: return "consent";
    case Exchange::Stage::Policy: return "policy";
    case Exchange::Stage::Resolve: return "resolve";
    case Exchange::Stage::Connect: return "connect";
    case Exchange::Stage::Tls: return "tls";
    case Exchange::Stage::Timeout: return "timeout";
    case Exchange::Stage::Transfer: return "transfer";
    case Exchange::Stage::TooLarge: return "too-large";
    }
    return "none";
}

QString originOf(const QUrl &url)
{
    const QString scheme = url.scheme().toLower();
    const QString host = url.host(QUrl::FullyEncoded).toLower();
    const int standard = scheme == u"https" ? 443 : 80;
    const int port = url.port(standard);
    const QString name = host.contains(u':') && !host.startsWith(u'[') ? u'[' + host + u']' : host;
    return port == standard ? QStringLiteral("%1://%2").arg(scheme, name) : QStringLiteral("%1://%2:%3").arg(scheme, name).arg(port);
}

bool isPublic(const QString &address)
{
    return isPublicAddress(QHostAddress(address));
}

QDateTime retryAt(const Exchange &exchange)
{
    constexpr qint64 year = 366 * 86'400;
    const QByteArray text = exchange.header("Retry-After").trimmed();
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    if (isNumber && seconds >= 0 && seconds <= year)
        return exchange.asked.addMSecs(exchange.milliseconds).addSecs(seconds);
    return isNumber ? QDateTime() : httpDate(text);
}

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exchange_text.h"

#include "language/retold.h"
#include "language/told.h"
#include "report/words.h"

#include <QHash>

namespace jotscope::ui {

using net::Exchange;

namespace {

QString failureOf(const Exchange &exchange)
{
    switch (exchange.stage) {
    case Exchange::Stage::Resolve: return Told::tr("host not found");
    case Exchange::Stage::Connect: return Told::tr("no connection");
    case Exchange::Stage::Tls: return Told::tr("TLS failed");
    case Exchange::Stage::Timeout: return Told::tr("timed out");
    case Exchange::Stage::Transfer: return Told::tr("broke off");
    case Exchange::Stage::TooLarge: return Told::tr("too large");
    case Exchange::Stage::None:
    case Exchange::Stage::Consent:
    case Exchange::Stage::Policy: break;
    }
    return Told::tr("failed");
}

QString refusalOf(const Exchange &exchange)
{
    if (exchange.message.contains(QStringLiteral("offline"), Qt::CaseInsensitive))
        return Told::tr("not sent: offline");
    return exchange.stage == Exchange::Stage::Consent ? Told::tr("not sent: no consent") : Told::tr("not sent: refused");
}

/// What the ledger keeps instead of a credential, and the shell variable that stands for it.
QByteArray placeholderFor(const QByteArray &value)
{
    static const QByteArray masks[] = {"(secret ", "(not kept", "(the token)"};
    for (const QByteArray &mask : masks) {
        const qsizetype at = value.indexOf(mask);
        if (at >= 0)
            return value.left(at) + (mask == "(the token)" ? "$TOKEN" : "$SECRET");
    }
    return {};
}

QString singleQuoted(const QByteArray &text)
{
    return report::singleQuoted(QString::fromUtf8(text));
}

/// `name: value`, with the variable outside of the single quotes, in double ones.
QString quotedHeader(const net::Header &header)
{
    const QByteArray masked = placeholderFor(header.second);
    if (masked.isEmpty())
        return singleQuoted(header.first + ": " + header.second);
    const qsizetype dollar = masked.lastIndexOf('$');
    return singleQuoted(header.first + ": " + masked.left(dollar)) + u'"' + QString::fromUtf8(masked.mid(dollar)) + u'"';
}

void addHeaders(QStringList &lines, const QList<net::Header> &headers)
{
    for (const net::Header &header : headers)
        lines += QString::fromUtf8(header.first + ": " + header.second);
}

void addBody(QStringList &lines, const QByteArray &body)
{
    if (body.isEmpty())
        return;
    lines += QString();
    lines += QString::fromUtf8(body).split(u'\n');
}

} // namespace

QString answerOf(const Exchange &exchange)
{
    if (exchange.isUnderWay)
        return Told::tr("asking, %1 s").arg(qMax<qint64>(0, exchange.asked.secsTo(QDateTime::currentDateTimeUtc())));
    switch (exchange.outcome) {
    case Exchange::Outcome::Answered: return report::answerText(exchange);
    case Exchange::Outcome::Refused: return refusalOf(exchange);
    case Exchange::Outcome::Cancelled: return Told::tr("cancelled");
    case Exchange::Outcome::Failed: break;
    }
    return failureOf(exchange);
}

QString purposeOf(const Exchange &exchange)
{
    const QHash<QString, QString> words = {{QStringLiteral("keys"), Told::tr("published keys")},
        {QStringLiteral("discovery"), Told::tr("discovery")}, {QStringLiteral("lookup"), Told::tr("user lookup")},
        {QStringLiteral("known-good"), Told::tr("a known user")}, {QStringLiteral("random"), Told::tr("a made-up user")},
        {QStringLiteral("alternate"), Told::tr("by another claim")}, {QStringLiteral("variant"), Told::tr("another spelling")},
        {QStringLiteral("token-call"), Told::tr("call as the token")}, {QStringLiteral("recheck"), Told::tr("asked again")},
        {QStringLiteral("certificate"), Told::tr("its certificate")}, {QStringLiteral("login"), Told::tr("login")}};
    return words.value(exchange.purpose, report::askedForText(exchange.purpose));
}

bool mayHaveLeft(const Exchange &exchange)
{
    using Stage = Exchange::Stage;
    const bool isDistrusted = exchange.stage == Stage::Tls && !exchange.certificateSha256.isEmpty();
    const bool isUnreached = exchange.stage == Stage::Resolve || exchange.stage == Stage::Connect || isDistrusted;
    return exchange.outcome != Exchange::Outcome::Refused && !isUnreached;
}

QString sentOf(const Exchange &exchange)
{
    if (!mayHaveLeft(exchange))
        return Told::tr("nothing");
    return exchange.sends.isEmpty() ? Told::tr("nothing of the token") : retold(exchange.sends).join(QStringLiteral(", "));
}

QStringList transcriptOf(const Exchange &exchange)
{
    QStringList lines;
    lines += QStringLiteral("%1 %2").arg(QString::fromUtf8(exchange.method), exchange.url.toString(QUrl::FullyEncoded));
    addHeaders(lines, exchange.requestHeaders);
    addBody(lines, exchange.requestBody);
    lines += QString();
    if (exchange.wasAnswered()) {
        const QString who = exchange.responder.isEmpty() ? Told::tr("somebody unknown") : retold(exchange.responder);
        const QString where = exchange.address.isEmpty() ? QString() : Told::tr(" at %1").arg(exchange.address);
        lines += Told::tr("HTTP %1, answered by %2%3 in %4 ms").arg(exchange.status).arg(who, where).arg(exchange.milliseconds);
        addHeaders(lines, exchange.headers);
        addBody(lines, exchange.body);
    } else {
        lines += answerOf(exchange);
    }
    if (!exchange.message.isEmpty())
        lines += retold(exchange.message);
    lines += retold(exchange.notes);
    if (!exchange.redirectTo.isEmpty() && exchange.followedBy == 0)
        lines
            += Told::tr("The redirect to %1 was not followed: it is another origin.").arg(exchange.redirectTo.toString(QUrl::FullyEncoded));
    return lines;
}

QString asCurl(const Exchange &exchange)
{
    QStringList words{QStringLiteral("curl -i")};
    if (exchange.method != "GET")
        words += QStringLiteral("-X ") + singleQuoted(exchange.method);
    words += singleQuoted(exchange.url.toEncoded());
    for (const net::Header &header : exchange.requestHeaders)
        words += QStringLiteral("-H ") + quotedHeader(header);
    if (!exchange.requestBody.isEmpty()) {
        const QByteArray masked = placeholderFor(exchange.requestBody);
        words += QStringLiteral("--data-raw ") + (masked.isEmpty() ? singleQuoted(exchange.requestBody) : QStringLiteral("\"$SECRET\""));
    }
    return words.join(QStringLiteral(" \\\n  "));
}

} // namespace jotscope::ui

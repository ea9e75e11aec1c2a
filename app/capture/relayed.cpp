// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/relayed.h"

#include "capture/conversation.h"
#include "capture/find_tokens.h"

#include <QRegularExpression>

namespace jotscope::capture {

namespace {

QByteArray requestText(const net::RelayCall &call)
{
    QByteArray text = call.method + ' ' + call.target + " HTTP/1.1\n";
    for (const net::Header &header : call.requestHeaders)
        text += header.first + ": " + header.second + '\n';
    return text + '\n' + call.requestBody;
}

QByteArray answerText(const net::RelayCall &call)
{
    if (call.status == 0)
        return {};
    AnswerWriter writer;
    writer.statusLine(QString::fromUtf8(call.statusLine));
    for (const net::Header &header : call.headers)
        writer.header(QString::fromUtf8(header.first), QString::fromUtf8(header.second));
    return writer.withBody(call.body);
}

/// "line 3, Authorization" of the request's text becomes "request 14, Authorization"; below the headers it is the body.
QString placeIn(const net::RelayCall &call, const QString &place)
{
    static const QRegularExpression numbered(QStringLiteral("^line (\\d+)(?:, )?"));
    const QRegularExpressionMatch match = numbered.match(place);
    const qsizetype line = match.captured(1).toLongLong();
    QString where = match.hasMatch() ? place.mid(match.capturedLength()) : place;
    if (line == 1)
        where = where.isEmpty() ? QStringLiteral("URL") : where;
    else if (line > call.requestHeaders.size() + 1 && !where.startsWith(u"form field"))
        where = where.isEmpty() ? QStringLiteral("body") : QStringLiteral("body, ") + where;
    else if (where.isEmpty() && line >= 2)
        where = QString::fromUtf8(call.requestHeaders[line - 2].first);
    return QStringLiteral("request %1, %2").arg(QString::number(call.number), where);
}

std::vector<Sighting> credentialOf(const net::RelayCall &call, const QString &origin)
{
    for (const net::Header &header : call.requestHeaders) {
        if (header.first.compare("authorization", Qt::CaseInsensitive) == 0)
            return findTokens(header.first + ": " + header.second, origin, call.began);
    }
    return {};
}

} // namespace

std::vector<Sighting> relayedTokens(const net::RelayCall &call)
{
    const QString origin = QStringLiteral("Relay");
    std::vector<Sighting> found = findTokens(requestText(call), origin, call.began);
    for (Sighting &sighting : found)
        sighting.place = placeIn(call, sighting.place);
    if (found.empty()) {
        found = credentialOf(call, origin);
        for (Sighting &sighting : found)
            sighting.place = QStringLiteral("request %1, Authorization").arg(call.number);
    }
    const QString request = requestName(QString::fromUtf8(call.method), call.url);
    const QByteArray answer = found.empty() ? QByteArray() : answerText(call);
    for (Sighting &sighting : found) {
        sighting.request = request;
        sighting.answer = answer;
    }
    return found;
}

} // namespace jotscope::capture

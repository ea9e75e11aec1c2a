// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/mask.h"

#include <cstring>

namespace jotscope::net {

namespace {

constexpr qsizetype shortestSecret = 8; ///< what is shorter stands in any text by chance

/// Only these request headers are kept in the clear; any other may hold a credential.
bool isHarmless(const QByteArray &name)
{
    static const QList<QByteArray> names = {"accept", "content-type", "x-supabase-api-version", "cache-control", "x-amz-target"};
    return names.contains(name.toLower());
}

QString maskFor(const Request &request)
{
    if (request.carriesToken)
        return QStringLiteral("(the token)");
    QString reference = request.secretReference; // the mask may come to stand inside a JSON string
    reference.remove(u'"').remove(u'\\');
    return reference.isEmpty() ? QStringLiteral("(not kept)") : QStringLiteral("(secret %1)").arg(reference);
}

/// Every text that must not come back: header values, what a Basic credential holds, and what the caller names.
QList<QByteArray> secretsOf(const Request &request)
{
    QList<QByteArray> secrets = request.hidden;
    for (const Header &header : request.headers) {
        if (isHarmless(header.first))
            continue;
        const qsizetype blank = header.second.indexOf(' ');
        const QByteArray value = blank > 0 ? header.second.mid(blank + 1) : header.second;
        secrets.append(value);
        if (header.second.startsWith("Basic ")) {
            const QByteArray pair = QByteArray::fromBase64(value);
            secrets.append({pair, pair.mid(pair.indexOf(':') + 1)});
        }
    }
    QList<QByteArray> found;
    for (const QByteArray &one : secrets) {
        if (one.size() >= shortestSecret)
            found.append({one, one.toPercentEncoding()});
    }
    std::sort(found.begin(), found.end(), [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    return found;
}

QByteArray without(QByteArray text, const QList<QByteArray> &secrets, const QByteArray &mask)
{
    for (const QByteArray &secret : secrets)
        text.replace(secret, mask);
    return text;
}

QUrl without(const QUrl &url, const QList<QByteArray> &secrets)
{
    const QByteArray text = url.toEncoded();
    const QByteArray masked = without(text, secrets, "hidden");
    return masked == text ? url : QUrl::fromEncoded(masked);
}

} // namespace

Exchange lineFor(const Request &request, int number)
{
    const QList<QByteArray> secrets = secretsOf(request);
    Exchange exchange;
    exchange.number = number;
    exchange.environment = request.environment;
    exchange.purpose = request.purpose;
    exchange.method = request.method;
    exchange.url = without(request.url, secrets);
    exchange.sends = request.sends;
    exchange.carriesToken = request.carriesToken;
    exchange.secretReference = request.secretReference;
    exchange.asked = QDateTime::currentDateTimeUtc();
    for (const Header &header : request.headers) {
        const bool bearer = header.second.startsWith("Bearer ");
        const QByteArray masked = (bearer ? QByteArray("Bearer ") : QByteArray()) + maskFor(request).toUtf8();
        exchange.requestHeaders.append({header.first, isHarmless(header.first) ? header.second : masked});
    }
    const bool secretBody = request.carriesToken || !request.secretReference.isEmpty();
    if (!request.shownBody.isEmpty())
        exchange.requestBody = request.shownBody;
    else
        exchange.requestBody = secretBody && !request.body.isEmpty() ? QByteArray("(not kept: it may hold a credential)") : request.body;
    return exchange;
}

void hideEchoes(Exchange &exchange, const Request &request)
{
    const QList<QByteArray> secrets = secretsOf(request);
    const QByteArray mask = maskFor(request).toUtf8();
    exchange.body = without(exchange.body, secrets, mask);
    for (Header &answer : exchange.headers)
        answer.second = without(answer.second, secrets, mask);
    exchange.url = without(exchange.url, secrets);
    exchange.redirectTo = without(exchange.redirectTo, secrets);
}

void wipeSecrets(Request &request)
{
    const auto wipe = [](QByteArray &text) {
        if (!text.isEmpty() && text.isDetached())
            explicit_bzero(text.data(), std::size_t(text.size()));
    };
    for (Header &header : request.headers)
        wipe(header.second);
    for (QByteArray &text : request.hidden)
        wipe(text);
    wipe(request.body);
}

} // namespace jotscope::net

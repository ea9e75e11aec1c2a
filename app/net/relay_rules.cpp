// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/relay_rules.h"

#include "net/address.h"

#include <QUrl>

#include <algorithm>
#include <optional>

namespace jotscope::net {

namespace {

bool isOurHost(const QByteArray &host, quint16 port)
{
    const qsizetype colon = host.lastIndexOf(':');
    const QByteArray name = (colon < 0 ? host : host.first(colon)).toLower();
    const QByteArray said = colon < 0 ? QByteArray("80") : host.sliced(colon + 1);
    const bool isOurs = name == "127.0.0.1" || name == "localhost" || name.endsWith(".localhost");
    return isOurs && said == QByteArray::number(port);
}

/// A page that this computer serves: a front end in development calls its service through us.
bool isLocalOrigin(const QByteArray &origin)
{
    const QUrl url = QUrl::fromEncoded(origin, QUrl::StrictMode);
    const QString host = url.host();
    return (url.scheme() == u"http" || url.scheme() == u"https") && (isLoopbackHost(host) || host.endsWith(u".localhost"));
}

RelayRefusal foreign(const RelayHead &head, quint16 port)
{
    const QList<QByteArray> hosts = head.valuesOf("host");
    if (hosts.size() != 1)
        return {400, QStringLiteral("Expected one Host header, found %1.").arg(hosts.size())};
    if (!isOurHost(hosts.first(), port))
        return {421, QStringLiteral("The Host header names another host; ask http://127.0.0.1:%1.").arg(port)};
    const QList<QByteArray> origins = head.valuesOf("origin");
    if (!std::all_of(origins.begin(), origins.end(), isLocalOrigin))
        return {403, QStringLiteral("The request comes from a web page (Origin) that this computer does not serve.")};
    const QList<QByteArray> sites = head.valuesOf("sec-fetch-site");
    if (origins.isEmpty() && (sites.contains("cross-site") || sites.contains("same-site")))
        return {403, QStringLiteral("The request comes from a web page of another site (Sec-Fetch-Site).")};
    return {};
}

RelayRefusal unsound(const RelayHead &head)
{
    if (head.method == "CONNECT" || head.target.contains("://"))
        return {400, QStringLiteral("This is a relay, not a proxy: its address takes the place of the service's own base URL.")};
    if (!head.target.startsWith('/') && !(head.target == "*" && head.method == "OPTIONS"))
        return {400, QStringLiteral("The request's target is no path.")};
    const QList<QByteArray> codings = head.valuesOf("transfer-encoding");
    const QList<QByteArray> lengths = head.valuesOf("content-length");
    if (!codings.isEmpty() && !lengths.isEmpty())
        return {400, QStringLiteral("Content-Length and Transfer-Encoding stand together: where the body ends is not sure.")};
    if (lengths.size() > 1)
        return {400, QStringLiteral("There are several Content-Length headers: where the body ends is not sure.")};
    const auto isDigit = [](char octet) { return octet >= '0' && octet <= '9'; };
    if (!lengths.isEmpty() && !std::all_of(lengths.first().begin(), lengths.first().end(), isDigit))
        return {400, QStringLiteral("Expected one number in Content-Length: where the body ends is not sure.")};
    if (codings.size() > 1 || (codings.size() == 1 && codings.first().toLower() != "chunked"))
        return {501, QStringLiteral("Expected the Transfer-Encoding chunked and no other.")};
    if (!codings.isEmpty() && head.version < 11)
        return {400, QStringLiteral("HTTP/1.0 has no Transfer-Encoding: where the body ends is not sure.")};
    return {};
}

} // namespace

QList<QByteArray> RelayHead::valuesOf(QByteArrayView name) const
{
    QList<QByteArray> values;
    for (const Header &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            values.append(header.second.trimmed());
    }
    return values;
}

RelayRefusal refusalOf(const RelayHead &head, quint16 port)
{
    RelayRefusal refusal = unsound(head);
    if (refusal.status == 0)
        refusal = foreign(head, port);
    return refusal;
}

QList<QByteArray> hopByHop(const QList<Header> &headers)
{
    QList<QByteArray> names
        = {"connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "proxy-connection", "te", "trailer", "upgrade"};
    for (const Header &header : headers) {
        if (header.first.compare("connection", Qt::CaseInsensitive) != 0)
            continue;
        for (const QByteArray &word : header.second.toLower().split(','))
            names.append(word.trimmed());
    }
    const auto isNeeded = [](const QByteArray &name) {
        return name == "host" || name == "content-length" || name == "transfer-encoding" || name == "close" || name.isEmpty();
    };
    names.erase(std::remove_if(names.begin(), names.end(), isNeeded), names.end());
    return names;
}

QByteArray readableEncodings(const QByteArray &accepted)
{
    QList<QByteArray> kept;
    for (const QByteArray &one : accepted.split(',')) {
        const QByteArray coding = one.trimmed();
        const QByteArray name = coding.split(';').front().trimmed().toLower();
        if (name == "gzip" || name == "x-gzip" || name == "deflate" || name == "identity")
            kept.append(coding);
    }
    return kept.isEmpty() ? QByteArray("identity") : kept.join(", ");
}

QByteArray pathOf(const QUrl &upstream)
{
    const QByteArray path = upstream.path(QUrl::FullyEncoded).toLatin1();
    return path.endsWith('/') ? path.chopped(1) : path;
}

QByteArray throughRelay(const QByteArray &location, const QUrl &upstream, const QByteArray &place)
{
    const QByteArray path = pathOf(upstream);
    const QByteArray origin = upstream.toEncoded(QUrl::RemovePath);
    const auto behind = [&location](const QByteArray &start) {
        const bool isBelow
            = location.startsWith(start) && (location.size() == start.size() || QByteArrayView("/?#").contains(location[start.size()]));
        return isBelow ? std::optional(location.sliced(start.size())) : std::nullopt;
    };
    if (const auto rest = behind(origin + path))
        return place + *rest;
    const auto rest = path.isEmpty() ? std::nullopt : behind(path);
    return rest && !location.startsWith("//") ? (rest->startsWith('/') ? *rest : '/' + *rest) : location;
}

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/write_message.h"

#include <algorithm>

namespace jotscope::net {

namespace {

bool isTokenOctet(char octet)
{
    return (octet >= '0' && octet <= '9') || (octet >= 'A' && octet <= 'Z') || (octet >= 'a' && octet <= 'z')
        || (octet != '\0' && QByteArrayView("!#$%&'*+-.^_`|~").contains(octet));
}

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), isTokenOctet);
}

bool holdsControl(const QByteArray &text)
{
    return std::any_of(text.begin(), text.end(), [](char octet) { return (uchar(octet) < 0x20 && octet != '\t') || uchar(octet) == 0x7f; });
}

/// These are the message's own.
bool isOurs(const QByteArray &name)
{
    static const QList<QByteArray> names = {"host", "connection", "content-length", "transfer-encoding", "accept-encoding", "user-agent",
        "proxy-authorization", "te", "upgrade"};
    return names.contains(name.toLower());
}

QByteArray targetOf(const QUrl &url)
{
    QByteArray target = url.path(QUrl::FullyEncoded).toLatin1();
    if (!target.startsWith('/'))
        target.prepend('/');
    if (url.hasQuery())
        target += '?' + url.query(QUrl::FullyEncoded).toLatin1();
    return target;
}

} // namespace

QString flawOf(const Request &request)
{
    if (!isToken(request.method))
        return QStringLiteral("its method is no method of HTTP");
    for (const Header &header : request.headers) {
        if (!isToken(header.first))
            return QStringLiteral("the name of a header is none");
        if (holdsControl(header.second))
            return QStringLiteral("the header %1 holds a control character").arg(QString::fromLatin1(header.first));
    }
    return {};
}

QByteArray messageFor(const Request &request, const QUrl &url, const QNetworkProxy &fullFor)
{
    const bool isFull = fullFor.type() == QNetworkProxy::HttpProxy;
    const QByteArray host = url.authority(QUrl::FullyEncoded).toLatin1();
    const QByteArray place = isFull ? url.scheme().toLatin1() + "://" + host : QByteArray();
    QByteArray message = request.method + ' ' + place + targetOf(url) + " HTTP/1.1\r\nHost: " + host + "\r\n";
    message += "User-Agent: Jotscope/" JOTSCOPE_VERSION "\r\nAccept-Encoding: gzip\r\nConnection: close\r\n";
    if (isFull && !fullFor.user().isEmpty())
        message += "Proxy-Authorization: Basic " + (fullFor.user() + u':' + fullFor.password()).toUtf8().toBase64() + "\r\n";
    for (const Header &header : request.headers) {
        if (!isOurs(header.first))
            message += header.first + ": " + header.second + "\r\n";
    }
    if (!request.body.isEmpty() || (request.method != "GET" && request.method != "HEAD"))
        message += "Content-Length: " + QByteArray::number(request.body.size()) + "\r\n";
    return message + "\r\n" + request.body;
}

} // namespace jotscope::net

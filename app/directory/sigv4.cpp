// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/sigv4.h"

#include <QCryptographicHash>
#include <QMap>
#include <QMessageAuthenticationCode>
#include <QUrlQuery>

namespace jotscope::directory {

namespace {

QByteArray sha256Hex(const QByteArray &data)
{
    return QCryptographicHash::hash(data, QCryptographicHash::Sha256).toHex();
}

QByteArray hmac(const QByteArray &key, const QByteArray &data)
{
    return QMessageAuthenticationCode::hash(data, key, QCryptographicHash::Sha256);
}

/// Names and values encoded, sorted by octets.
QByteArray canonicalQuery(const QUrl &url)
{
    QList<QByteArray> pairs;
    const QUrlQuery query(url);
    for (const auto &item : query.queryItems(QUrl::FullyDecoded))
        pairs.append(QUrl::toPercentEncoding(item.first) + '=' + QUrl::toPercentEncoding(item.second));
    std::sort(pairs.begin(), pairs.end());
    return pairs.join('&');
}

QByteArray canonicalPath(const QUrl &url)
{
    const QByteArray path = url.path(QUrl::FullyEncoded).toLatin1();
    return path.isEmpty() ? QByteArray("/") : QUrl::toPercentEncoding(QString::fromLatin1(path), "/"); // all services but S3 encode twice
}

} // namespace

void signV4(net::Request &request, AwsKey key, const QDateTime &now)
{
    const QByteArray stamp = now.toUTC().toString(QStringLiteral("yyyyMMdd'T'HHmmss'Z'")).toLatin1();
    const QByteArray day = stamp.left(8);
    if (key.service.isEmpty())
        key.service = request.url.host().section(u'.', 0, 0).toLatin1();
    request.headers.append({"X-Amz-Date", stamp});

    QMap<QByteArray, QByteArray> headers = {{"host", request.url.authority(QUrl::FullyEncoded).toLatin1()}};
    for (const net::Header &header : std::as_const(request.headers))
        headers.insert(header.first.toLower(), header.second.simplified());
    QByteArray canonicalHeaders;
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        canonicalHeaders += header.key() + ':' + header.value() + '\n';
    const QByteArray names = headers.keys().join(';');
    const QByteArray canonical = request.method + '\n' + canonicalPath(request.url) + '\n' + canonicalQuery(request.url) + '\n'
        + canonicalHeaders + '\n' + names + '\n' + sha256Hex(request.body);

    const QByteArray scope = day + '/' + key.region + '/' + key.service + "/aws4_request";
    const QByteArray toSign = "AWS4-HMAC-SHA256\n" + stamp + '\n' + scope + '\n' + sha256Hex(canonical);
    QByteArray signing = hmac("AWS4" + key.secret, day);
    for (const QByteArray &part : {key.region, key.service, QByteArray("aws4_request")})
        signing = hmac(signing, part);
    const QByteArray signature = hmac(signing, toSign).toHex();
    request.headers.append({"Authorization",
        "AWS4-HMAC-SHA256 Credential=" + key.accessKeyId + '/' + scope + ", SignedHeaders=" + names + ", Signature=" + signature});
}

} // namespace jotscope::directory

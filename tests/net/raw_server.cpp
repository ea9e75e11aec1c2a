// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/raw_server.h"

#include <QSslSocket>
#include <QTimer>
#include <QUrl>

#include <sys/socket.h>

namespace jotscope::tests {

RawServer::RawServer(Speech speech, const QHostAddress &address) : m_speech(std::move(speech))
{
    listen(address);
}

RawServer::RawServer(Speech speech, const QSslConfiguration &tls) : m_speech(std::move(speech)), m_isSecure(true), m_tls(tls)
{
    listen(QHostAddress::LocalHost);
}

RawServer::Speech RawServer::saying(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const QByteArray &) {
        socket->write(answer);
        socket->disconnectFromHost();
    };
}

RawServer::Speech RawServer::goingOn(const QByteArray &start, const QByteArray &piece, int everyMs)
{
    return [=](QTcpSocket *socket, const QByteArray &) {
        socket->write(start);
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [=] {
            constexpr qint64 enough = 4 << 20;
            if (socket->bytesToWrite() < enough)
                socket->write(piece);
        });
        timer->start(everyMs);
    };
}

void RawServer::reset(QTcpSocket *socket)
{
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    const linger hard = {1, 0};
    setsockopt(int(socket->socketDescriptor()), SOL_SOCKET, SO_LINGER, &hard, sizeof hard);
    socket->abort();
}

QUrl RawServer::url(const QString &path, const QString &host) const
{
    QUrl url(path);
    url.setScheme(m_isSecure ? QStringLiteral("https") : QStringLiteral("http"));
    url.setHost(host.isEmpty() ? serverAddress().toString() : host);
    url.setPort(serverPort());
    return url;
}

void RawServer::incomingConnection(qintptr descriptor)
{
    ++connections;
    auto *socket = new QSslSocket(this);
    socket->setSocketDescriptor(descriptor);
    connect(socket, &QSslSocket::readyRead, this, [this, socket] { take(socket); });
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    if (!m_isSecure)
        return;
    socket->setSslConfiguration(m_tls);
    socket->startServerEncryption();
}

void RawServer::take(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    const qsizetype end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    const qsizetype at = pending.indexOf("Content-Length: ");
    const qsizetype length = at < 0 || at > end ? 0 : pending.mid(at + 16, pending.indexOf('\r', at) - at - 16).toInt();
    if (pending.size() < end + 4 + length)
        return;
    heard.append(m_pending.take(socket));
    m_speech(socket, heard.last());
}

QByteArray answerWith(const QByteArray &body, const QByteArray &status, const QByteArray &headers)
{
    return "HTTP/1.1 " + status + "\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n"
        + headers + "\r\n" + body;
}

} // namespace jotscope::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/canned_service.h"

#include <QTcpSocket>

namespace jotscope::tests {

QByteArray Heard::header(const QByteArray &name) const
{
    for (const auto &one : headers) {
        if (one.first.compare(name, Qt::CaseInsensitive) == 0)
            return one.second;
    }
    return {};
}

CannedService::CannedService(Speech speech, QObject *parent) : QTcpServer(parent), m_speech(std::move(speech))
{
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { take(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
}

QList<QByteArray> CannedService::targets() const
{
    QList<QByteArray> list;
    for (const Heard &one : heard)
        list.append(one.method + ' ' + one.target);
    return list;
}

void CannedService::take(QTcpSocket *socket)
{
    QByteArray &pending = m_pending[socket];
    pending += socket->readAll();
    const qsizetype end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    Heard one;
    const QList<QByteArray> lines = pending.left(end).split('\n');
    const QList<QByteArray> words = lines.first().trimmed().split(' ');
    one.method = words.value(0);
    one.target = words.value(1);
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        one.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const qsizetype length = one.header("Content-Length").toInt();
    if (pending.size() < end + 4 + length)
        return;
    one.body = pending.mid(end + 4, length);
    m_pending.remove(socket);
    heard.append(one);
    const Said said = m_speech(one);
    if (said.silent)
        return;
    QByteArray answer = "HTTP/1.1 " + QByteArray::number(said.status) + " Said\r\n";
    for (const auto &header : said.headers)
        answer += header.first + ": " + header.second + "\r\n";
    answer += "Content-Length: " + QByteArray::number(said.body.size()) + "\r\nConnection: close\r\n\r\n" + said.body;
    socket->write(answer);
    socket->disconnectFromHost();
}

} // namespace jotscope::tests

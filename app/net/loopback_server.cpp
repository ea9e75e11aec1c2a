// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/loopback_server.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

namespace jotscope::net {

namespace {

constexpr qsizetype headMost = 16 << 10; ///< an answer with a code is far below
constexpr int callersMost = 16;
constexpr int patienceMs = 10'000; ///< browsers open connections ahead and leave them silent

QList<QHostAddress> addressesOf(const QString &host)
{
    if (host == u"localhost")
        return {QHostAddress(QHostAddress::LocalHost), QHostAddress(QHostAddress::LocalHostIPv6)};
    const QHostAddress address(host);
    return address.isLoopback() ? QList<QHostAddress>{address} : QList<QHostAddress>();
}

QByteArray reasonOf(int status)
{
    return status == 200 ? "OK" : status == 404 ? "Not Found" : status == 405 ? "Method Not Allowed" : "Bad Request";
}

QByteArray htmlOf(const Page &page)
{
    return "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><title>" + page.title.toHtmlEscaped().toUtf8()
        + "</title><style>:root{color-scheme:light dark}body{font:1.1rem/1.5 system-ui,sans-serif;max-width:34rem;margin:18vh auto;"
          "padding:0 1.5rem}h1{font-size:1.5rem}</style><h1>"
        + page.title.toHtmlEscaped().toUtf8() + "</h1><p>" + page.text.toHtmlEscaped().toUtf8() + "</p></html>\n";
}

/// The values of a header, as often as it stands there.
QByteArrayList valuesOf(const QList<QByteArray> &lines, const QByteArray &name)
{
    QByteArrayList values;
    for (const QByteArray &line : lines.mid(1)) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).compare(name, Qt::CaseInsensitive) == 0)
            values.append(line.mid(colon + 1).trimmed());
    }
    return values;
}

} // namespace

struct LoopbackServer::Caller {
    QTcpSocket *socket;
    QByteArray head;
    bool isAnswered = false;
};

LoopbackServer::LoopbackServer(Hearing hearing, QObject *parent) : QObject(parent), m_hearing(std::move(hearing))
{
}

LoopbackServer::~LoopbackServer() = default;

Result<QUrl> LoopbackServer::listen(const QUrl &wanted)
{
    close();
    const QList<QHostAddress> addresses = addressesOf(wanted.host());
    if (addresses.isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("%1: expected an address of this computer.").arg(wanted.host()));
    auto port = quint16(wanted.port(0));
    QString fault;
    for (const QHostAddress &address : addresses) {
        auto server = std::make_unique<QTcpServer>();
        if (!server->listen(address, port)) {
            fault = server->errorString();
            if (m_servers.empty())
                break;
            continue; // a computer without IPv6 has one of the two
        }
        port = server->serverPort();
        connect(server.get(), &QTcpServer::newConnection, this, [this, one = server.get()] { welcome(one); });
        m_servers.push_back(std::move(server));
    }
    if (m_servers.empty())
        return failure(Error::Kind::Io,
            QStringLiteral("Port %1 of %2 cannot be listened on: %3.").arg(QString::number(wanted.port(0)), wanted.host(), fault));
    m_url = wanted;
    m_url.setPort(port);
    if (m_url.path().isEmpty())
        m_url.setPath(QStringLiteral("/"));
    return m_url;
}

void LoopbackServer::close()
{
    m_servers.clear();
}

void LoopbackServer::welcome(QTcpServer *server)
{
    while (QTcpSocket *socket = server->nextPendingConnection()) {
        if (m_callers >= callersMost) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        ++m_callers;
        socket->setParent(this); // what is being said outlives the server that took the call
        auto caller = std::make_shared<Caller>(Caller{socket, {}, false});
        connect(socket, &QTcpSocket::readyRead, this, [this, caller] { take(caller.get()); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            --m_callers;
            socket->deleteLater();
        });
        QTimer::singleShot(patienceMs, socket, [socket] { socket->abort(); });
        if (socket->bytesAvailable() > 0)
            take(caller.get());
    }
}

void LoopbackServer::take(Caller *caller)
{
    if (caller->isAnswered) {
        caller->socket->readAll();
        return;
    }
    caller->head += caller->socket->read(headMost + 1 - caller->head.size());
    const qsizetype end = caller->head.indexOf("\r\n\r\n");
    if (end < 0 && caller->head.size() <= headMost)
        return;
    caller->isAnswered = true;
    QTcpSocket *socket = caller->socket;
    const QByteArray head = std::exchange(caller->head, {});
    say(socket,
        end < 0 ? Page{400, QStringLiteral("Too long"), QStringLiteral("This is not the answer of a login.")} : answerTo(head.left(end)));
}

/// RFC 9112 §3: only the plain form of a request that names this very address.
Page LoopbackServer::answerTo(const QByteArray &head)
{
    const QList<QByteArray> lines = QByteArray(head).replace("\r\n", "\n").split('\n');
    const QList<QByteArray> words = lines.first().split(' ');
    const Page refused{400, QStringLiteral("Not heard"), QStringLiteral("This is not the answer of a login.")};
    if (words.size() != 3 || !words[2].startsWith("HTTP/1.") || !words[1].startsWith('/'))
        return refused;
    const QByteArrayList hosts = valuesOf(lines, "Host");
    if (hosts != QByteArrayList{m_url.authority(QUrl::FullyEncoded).toLatin1()})
        return refused;
    if (words[0] != "GET")
        return {405, QStringLiteral("Not heard"),
            QStringLiteral("The answer of a login comes by GET; the provider sent it another way (response_mode).")};
    // A script of another site may ask for us, but not be heard: it says so itself.
    const QByteArrayList modes = valuesOf(lines, "Sec-Fetch-Mode");
    if (!valuesOf(lines, "Origin").isEmpty() || (!modes.isEmpty() && modes != QByteArrayList{"navigate"}))
        return refused;
    const QUrl asked = m_url.resolved(QUrl::fromEncoded(words[1], QUrl::StrictMode));
    if (!asked.isValid() || asked.path(QUrl::FullyEncoded) != m_url.path(QUrl::FullyEncoded) || asked.authority() != m_url.authority())
        return {404, QStringLiteral("Nothing here"), QStringLiteral("This is not the answer of a login.")};
    return m_hearing(asked);
}

void LoopbackServer::say(QTcpSocket *socket, const Page &page)
{
    const QByteArray body = htmlOf(page);
    socket->write("HTTP/1.1 " + QByteArray::number(page.status) + ' ' + reasonOf(page.status)
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(body.size())
        + "\r\nConnection: close\r\nCache-Control: no-store\r\nReferrer-Policy: no-referrer\r\nX-Content-Type-Options: nosniff\r\n"
          "Content-Security-Policy: default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'\r\n\r\n"
        + body);
    socket->flush(); // the program may end with the login
    socket->disconnectFromHost();
}

} // namespace jotscope::net

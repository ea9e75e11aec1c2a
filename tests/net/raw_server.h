// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>
#include <QSslConfiguration>
#include <QTcpServer>

#include <functional>

class QSslSocket;

namespace jotscope::tests {

/// A loopback server that does octet by octet what a test wants: `speech` gets the socket as soon as a whole request has come.
class RawServer : public QTcpServer {
    Q_OBJECT
public:
    using Speech = std::function<void(QTcpSocket *socket, const QByteArray &request)>;

    explicit RawServer(Speech speech, const QHostAddress &address = QHostAddress(QHostAddress::LocalHost));
    /// Speaks TLS. `tls` brings its certificate and key.
    RawServer(Speech speech, const QSslConfiguration &tls);
    /// Says `answer` and closes.
    static Speech saying(const QByteArray &answer);
    /// Goes on saying `piece` behind `start` until the client leaves.
    static Speech goingOn(const QByteArray &start, const QByteArray &piece, int everyMs = 0);

    /// Ends the connection by a reset (RST), without a goodbye.
    static void reset(QTcpSocket *socket);

    QUrl url(const QString &path = QStringLiteral("/"), const QString &host = {}) const;
    QList<QByteArray> heard; ///< whole requests
    int connections = 0;

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    void take(QTcpSocket *socket);

    Speech m_speech;
    bool m_isSecure = false;
    QSslConfiguration m_tls;
    QHash<QTcpSocket *, QByteArray> m_pending;
};

/// "HTTP/1.1 200 OK" with `body` as JSON.
QByteArray answerWith(const QByteArray &body, const QByteArray &status = "200 OK", const QByteArray &headers = {});

} // namespace jotscope::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/answer_reader.h"
#include "net/exchange.h"
#include "net/pending.h"
#include "net/tls.h"

#include <QAbstractSocket>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QObject>

class QSslSocket;

namespace jotscope::net {

/// Where one HTTP message goes, everything judged beforehand.
struct Route {
    QUrl url;
    QHostAddress address; ///< connected to, whatever the name says; null behind a proxy
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    QSslConfiguration tls;
    TlsSettings settings;
    int connectMs = 0; ///< for the connection alone
    int leftMs = 0;    ///< for all of it
    int timeoutMs = 0; ///< what `leftMs` was at first, for messages
};

/// One HTTP/1.1 message and its answer, over a connection of its own (RFC 9112; HTTP/2 is never offered).
class Transfer {
public:
    Transfer(const Request &request, const Route &route, QObject *parent);
    ~Transfer();
    Transfer(const Transfer &) = delete;
    Transfer &operator=(const Transfer &) = delete;

    void cancel() { stop(End::Cancelled); }
    /// Resumes its waiter as soon as all is over.
    Pending<bool> over() const { return m_over; }
    /// Fills status, headers, body, outcome, stage and message; to be called once, when it is over.
    void finish(Exchange &exchange) const;

private:
    enum class End { None, Natural, Cancelled, Timeout, ConnectTimeout };
    enum class Phase { Connecting, Handshaking, Waiting };

    void connectSignals();
    void send();
    void take();
    void end();
    void judge(const QList<QSslError> &errors);
    void fail();
    void stop(End end);
    QString certificateRefusal() const;
    QString timeoutMessage(const QString &host) const;
    QString faultMessage(const QString &host, Exchange::Stage &stage) const;
    QString socketMessage(const QString &host, Exchange::Stage &stage) const;
    QString failureMessage(Exchange::Stage &stage) const;

    Route m_route;
    QByteArray m_message;
    AnswerReader m_reader;
    QSslSocket *m_socket;
    QObject m_life; ///< context of everything that calls back into us
    Pending<bool> m_over;
    End m_end = End::None;
    Phase m_phase = Phase::Connecting;
    bool m_isTaking = false; ///< the next piece is taken soon
    bool m_hasEnded = false; ///< nothing more comes than what was received already
    bool m_isDrained = false;
    QAbstractSocket::SocketError m_error = QAbstractSocket::UnknownSocketError;
    QString m_errorText;
    QString m_tlsFault;
    QByteArray m_certificate; ///< SHA-256, where TLS found fault with it
    QStringList m_facts;      ///< of that certificate
    bool m_isExcepted = false;
};

} // namespace jotscope::net

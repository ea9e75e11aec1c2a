// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transfer.h"

#include "net/certificate.h"
#include "net/proxy.h"
#include "net/write_message.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

#include <utility>

namespace jotscope::net {

namespace {

constexpr qint64 readAhead = 256 << 10; ///< who floods us waits

bool isSecure(const QUrl &url)
{
    return url.scheme() == u"https";
}

/// Plain HTTP goes *to* an HTTP proxy, in absolute form; everything else goes through one.
bool isAskedInFull(const Route &route)
{
    return !isSecure(route.url) && route.proxy.type() == QNetworkProxy::HttpProxy;
}

} // namespace

Transfer::Transfer(const Request &request, const Route &route, QObject *parent)
    : m_route(route), m_message(messageFor(request, route.url, isAskedInFull(route) ? route.proxy : QNetworkProxy(QNetworkProxy::NoProxy))),
      m_reader(request.method), m_socket(new QSslSocket(parent))
{
    connectSignals();
    const QString name = m_route.url.host(QUrl::FullyEncoded);
    const bool isDirect = !m_route.address.isNull();
    const bool isToProxy = isAskedInFull(m_route);
    const QString host = isDirect ? m_route.address.toString() : isToProxy ? m_route.proxy.hostName() : name;
    const int standard = isSecure(m_route.url) ? 443 : 80;
    const auto port = quint16(isToProxy ? m_route.proxy.port() : m_route.url.port(standard));
    m_socket->setProxy(isToProxy || isDirect ? QNetworkProxy(QNetworkProxy::NoProxy) : m_route.proxy);
    m_socket->setSslConfiguration(m_route.tls);
    m_socket->setReadBufferSize(readAhead);
    QTimer::singleShot(m_route.leftMs, &m_life, [this] { stop(End::Timeout); });
    QTimer::singleShot(m_route.connectMs, &m_life, [this] {
        if (m_phase == Phase::Connecting)
            stop(End::ConnectTimeout);
    });
    if (isSecure(m_route.url))
        m_socket->connectToHostEncrypted(host, port, name);
    else
        m_socket->connectToHost(host, port);
}

Transfer::~Transfer()
{
    m_socket->deleteLater();
    explicit_bzero(m_message.data(), std::size_t(m_message.size()));
}

void Transfer::connectSignals()
{
    QObject::connect(m_socket, &QSslSocket::connected, &m_life, [this] {
        m_phase = Phase::Handshaking;
        if (!isSecure(m_route.url))
            send();
    });
    QObject::connect(m_socket, &QSslSocket::encrypted, &m_life, [this] { send(); });
    QObject::connect(m_socket, &QSslSocket::readyRead, &m_life, [this] { take(); });
    QObject::connect(m_socket, &QSslSocket::sslErrors, &m_life, [this](const QList<QSslError> &errors) { judge(errors); });
    QObject::connect(m_socket, &QSslSocket::errorOccurred, &m_life, [this] { fail(); });
    QObject::connect(m_socket, &QSslSocket::disconnected, &m_life, [this] { fail(); });
}

void Transfer::send()
{
    m_phase = Phase::Waiting;
    m_socket->write(m_message);
}

/// Piece by piece, so that the event loop comes round between two of them, however much comes.
void Transfer::take()
{
    constexpr qint64 piece = 16 << 10;
    m_reader.take(m_socket->read(piece));
    if (m_reader.isOver())
        return stop(End::Natural);
    const bool isEmpty = m_socket->bytesAvailable() == 0;
    if (isEmpty && !m_hasEnded)
        return;
    if (isEmpty && std::exchange(m_isDrained, true)) // once more: what TLS has not deciphered yet comes in between
        return end();
    m_isDrained = isEmpty;
    if (std::exchange(m_isTaking, true))
        return;
    QTimer::singleShot(0, &m_life, [this] { // an event that is posted would come before all timers
        m_isTaking = false;
        if (m_end == End::None)
            take();
    });
}

void Transfer::judge(const QList<QSslError> &errors)
{
    const QSslCertificate leaf = m_socket->peerCertificate();
    const QString host = m_route.url.host(QUrl::FullyEncoded);
    m_certificate = fingerprintOf(leaf);
    if (m_route.settings.isExcepted(host, m_certificate)) {
        m_isExcepted = true;
        m_socket->ignoreSslErrors(errors);
        return;
    }
    m_facts = factsOf(leaf);
    m_tlsFault = explain(errors, leaf, m_route.url.host());
}

void Transfer::fail()
{
    if (m_end != End::None || std::exchange(m_hasEnded, true))
        return;
    m_error = m_socket->error();
    m_errorText = m_socket->errorString();
    take();
}

void Transfer::end()
{
    if (m_phase == Phase::Waiting)
        m_reader.close();
    stop(End::Natural);
}

void Transfer::stop(End end)
{
    if (m_end != End::None)
        return;
    m_end = end;
    if (end != End::Natural || !m_reader.isComplete())
        m_socket->abort();
    else
        m_socket->disconnectFromHost();
    m_over.finish(true); // we may be gone after this
}

void Transfer::finish(Exchange &exchange) const
{
    exchange.stage = Exchange::Stage::None;
    exchange.message.clear();
    if (m_isExcepted)
        exchange.notes.append(QStringLiteral("TLS: the certificate is trusted by your exception only."));
    if (m_end == End::Natural && m_reader.isComplete() && certificateRefusal().isEmpty()) {
        exchange.outcome = Exchange::Outcome::Answered;
        exchange.status = m_reader.status();
        exchange.headers = m_reader.headers();
        exchange.body = m_reader.body();
        return;
    }
    exchange.outcome = m_end == End::Cancelled ? Exchange::Outcome::Cancelled : Exchange::Outcome::Failed;
    exchange.message = failureMessage(exchange.stage);
    exchange.status = 0;
    if (!m_tlsFault.isEmpty()) {
        exchange.certificateSha256 = m_certificate;
        for (const QString &fact : m_facts)
            exchange.notes.append(QStringLiteral("TLS: %1.").arg(fact));
        exchange.notes.append(
            QStringLiteral("TLS: \"tls_exceptions\" can name that SHA-256 for this host, once you know that it is the host's own."));
    }
}

} // namespace jotscope::net

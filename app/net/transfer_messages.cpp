// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy.h"
#include "net/transfer.h"

// What a person reads when a transfer came to nothing.
namespace jotscope::net {

using Stage = Exchange::Stage;

/// nginx completes the handshake, and only then says that the client's certificate is missing or wrong.
QString Transfer::certificateRefusal() const
{
    constexpr int badRequest = 400;
    if (m_route.url.scheme() != u"https" || m_reader.status() != badRequest)
        return {};
    if (m_reader.body().contains("No required SSL certificate was sent"))
        return explainHandshake(QStringLiteral("certificate required"));
    return m_reader.body().contains("The SSL certificate error") ? explainHandshake(QStringLiteral("bad certificate")) : QString();
}

QString Transfer::timeoutMessage(const QString &host) const
{
    const double seconds = m_route.timeoutMs / 1000.0;
    if (m_phase == Phase::Connecting)
        return QStringLiteral("%1 did not take a connection within %2 s.").arg(host).arg(seconds);
    if (m_phase == Phase::Handshaking)
        return QStringLiteral("%1 took the connection, but TLS did not come about within %2 s; perhaps it speaks no TLS there.")
            .arg(host)
            .arg(seconds);
    if (m_reader.hasBegun())
        return QStringLiteral("%1 did not finish its answer within %2 s.").arg(host).arg(seconds);
    return QStringLiteral("%1 did not answer within %2 s.").arg(host).arg(seconds);
}

QString Transfer::faultMessage(const QString &host, Stage &stage) const
{
    using Fault = AnswerReader::Fault;
    const auto said = [&](Stage at, const char *what) {
        stage = at;
        return host + u' ' + QString::fromLatin1(what);
    };
    switch (m_reader.fault()) {
    case Fault::NotHttp: return said(Stage::Transfer, "answered, but not in HTTP/1.1; something else listens there, or it wants https.");
    case Fault::HeadTooLarge: return said(Stage::TooLarge, "sent more than 64 KiB of headers; no answer of a user service is like that.");
    case Fault::BodyTooLarge: return said(Stage::TooLarge, "sent more than 1 MiB; a key set or a user record is smaller.");
    case Fault::BadLength: return said(Stage::Transfer, "sent an answer whose Content-Length is no length.");
    case Fault::BadChunk: return said(Stage::Transfer, "sent an answer whose chunks (Transfer-Encoding) are damaged.");
    case Fault::BadCompression: return said(Stage::Transfer, "sent a compressed answer that is damaged.");
    case Fault::Truncated:
    case Fault::None: break;
    }
    return {};
}

QString Transfer::socketMessage(const QString &host, Stage &stage) const
{
    const QString proxy = nameOf(m_route.proxy);
    switch (m_error) {
    case QAbstractSocket::ConnectionRefusedError:
        stage = Stage::Connect;
        return QStringLiteral("%1 refused the connection: nothing listens there.").arg(proxy.isEmpty() ? host : proxy);
    case QAbstractSocket::ProxyConnectionRefusedError:
    case QAbstractSocket::ProxyConnectionClosedError:
    case QAbstractSocket::ProxyConnectionTimeoutError:
    case QAbstractSocket::ProxyNotFoundError:
    case QAbstractSocket::ProxyProtocolError:
        stage = Stage::Connect;
        return QStringLiteral("The proxy %1 did not bring us to %2: %3.").arg(proxy, host, m_errorText);
    case QAbstractSocket::ProxyAuthenticationRequiredError:
        stage = Stage::Connect;
        return QStringLiteral("The proxy %1 asks for a user name and a password, which are not supported.").arg(proxy);
    default: break;
    }
    if (m_phase == Phase::Connecting) {
        stage = Stage::Connect;
        return QStringLiteral("%1 cannot be reached: %2.").arg(host, m_errorText);
    }
    if (m_phase == Phase::Handshaking) {
        stage = Stage::Tls;
        const QString meaning = explainHandshake(m_errorText);
        const bool isClosed = m_error == QAbstractSocket::RemoteHostClosedError;
        const QString why = !meaning.isEmpty() ? meaning : isClosed ? QStringLiteral("it closed the connection") : m_errorText;
        return QStringLiteral("TLS with %1 failed: %2.").arg(host, why);
    }
    const QString meaning = explainHandshake(m_errorText); // TLS 1.3 refuses our certificate when all seems well
    stage = meaning.isEmpty() ? Stage::Transfer : Stage::Tls;
    if (!meaning.isEmpty())
        return QStringLiteral("TLS with %1 failed: %2.").arg(host, meaning);
    if (m_reader.hasBegun())
        return QStringLiteral("%1 closed the connection before the answer was complete.").arg(host);
    const QString hint = m_route.url.scheme() == u"https" ? QString() : QStringLiteral("; perhaps it wants https there");
    return QStringLiteral("%1 closed the connection without an answer%2.").arg(host, hint);
}

QString Transfer::failureMessage(Stage &stage) const
{
    const QString host = originOf(m_route.url);
    switch (m_end) {
    case End::Cancelled: return QStringLiteral("Cancelled.");
    case End::Timeout: stage = Stage::Timeout; return timeoutMessage(host);
    case End::ConnectTimeout:
        stage = Stage::Connect;
        return QStringLiteral("%1 did not take a connection at %2 within %3 s.")
            .arg(host, m_route.address.toString())
            .arg(m_route.connectMs / 1000.0);
    case End::None:
    case End::Natural: break;
    }
    const QString refusal = certificateRefusal();
    if (!m_tlsFault.isEmpty() || !refusal.isEmpty()) {
        stage = Stage::Tls;
        return QStringLiteral("TLS with %1 failed: %2.").arg(host, m_tlsFault.isEmpty() ? refusal : m_tlsFault);
    }
    const QString fault = faultMessage(host, stage);
    return fault.isEmpty() ? socketMessage(host, stage) : fault;
}

} // namespace jotscope::net

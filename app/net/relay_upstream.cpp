// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/relay_upstream.h"

#include "net/address.h"
#include "net/exchange.h"

#include <QSslError>

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <sys/socket.h>

namespace jotscope::net {

namespace {

using std::chrono::milliseconds;

/// What OpenSSL calls it, in Qt's words, so that it is explained as everywhere.
QSslError::SslError errorOf(int code)
{
    switch (code) {
    case X509_V_ERR_CERT_HAS_EXPIRED: return QSslError::CertificateExpired;
    case X509_V_ERR_CERT_NOT_YET_VALID: return QSslError::CertificateNotYetValid;
    case X509_V_ERR_HOSTNAME_MISMATCH:
    case X509_V_ERR_IP_ADDRESS_MISMATCH: return QSslError::HostNameMismatch;
    case X509_V_ERR_DEPTH_ZERO_SELF_SIGNED_CERT: return QSslError::SelfSignedCertificate;
    case X509_V_ERR_SELF_SIGNED_CERT_IN_CHAIN: return QSslError::SelfSignedCertificateInChain;
    case X509_V_ERR_UNABLE_TO_GET_ISSUER_CERT_LOCALLY: return QSslError::UnableToGetLocalIssuerCertificate;
    case X509_V_ERR_UNABLE_TO_VERIFY_LEAF_SIGNATURE: return QSslError::UnableToVerifyFirstCertificate;
    case X509_V_ERR_CERT_REVOKED: return QSslError::CertificateRevoked;
    default: return QSslError::UnspecifiedError;
    }
}

QByteArray derOf(X509 *certificate)
{
    QByteArray der(qMax(0, i2d_X509(certificate, nullptr)), '\0');
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    return i2d_X509(certificate, &out) > 0 ? der : QByteArray();
}

QString connectFault(const QString &place, const error_code &ec, int patience)
{
    if (ec == boost::beast::error::timeout)
        return QStringLiteral("%1 did not answer within %2 s").arg(place).arg(patience / 1000);
    if (ec == asio::error::connection_refused)
        return QStringLiteral("nothing listens at %1").arg(place);
    return QStringLiteral("%1 cannot be reached: %2").arg(place, QString::fromStdString(ec.message()));
}

} // namespace

void RelayUpstream::setPatience(int wait)
{
    if (wait > 0)
        m_plain.expires_after(milliseconds(wait));
    else
        m_plain.expires_never();
}

bool RelayUpstream::isGood()
{
    if (!m_plain.socket().is_open())
        return false;
    char octet = 0;
    return recv(m_plain.socket().native_handle(), &octet, 1, MSG_PEEK | MSG_DONTWAIT) < 0 && errno == EAGAIN;
}

void RelayUpstream::close()
{
    m_plain.close();
}

asio::awaitable<QString> RelayUpstream::open()
{
    if (isGood())
        co_return QString();
    close();
    m_tls.reset();
    QString fault = co_await connect();
    if (fault.isEmpty() && m_pump.settings().upstream.scheme() == u"https")
        fault = co_await handshake();
    if (!fault.isEmpty())
        close();
    else
        setPatience(0);
    co_return fault;
}

asio::awaitable<QString> RelayUpstream::connect()
{
    const RelaySettings &settings = m_pump.settings();
    const QString host = settings.upstream.host(QUrl::FullyEncoded);
    const bool isSecure = settings.upstream.scheme() == u"https";
    const auto port = quint16(settings.upstream.port(isSecure ? 443 : 80));
    const QString place = QStringLiteral("%1:%2").arg(host).arg(port);
    const QList<QHostAddress> addresses = co_await m_pump.addresses();
    QString fault = QStringLiteral("the name %1 has no address").arg(host);
    for (const QHostAddress &address : addresses) {
        if (m_pump.isStopping())
            break;
        const QString refusal = refusalOf(address, false);
        if (!refusal.isEmpty()) {
            fault = refusal;
            continue;
        }
        error_code ec;
        const auto target = asio::ip::make_address(address.toString().toStdString(), ec);
        if (ec || (target.is_loopback() && port == m_pump.port())) {
            fault = QStringLiteral("that is the relay itself");
            continue;
        }
        m_plain.close();
        setPatience(settings.connectMs);
        const tcp::endpoint end(target, port);
        co_await m_plain.async_connect(end, asio::redirect_error(asio::use_awaitable, ec));
        if (ec) {
            fault = connectFault(place, ec, settings.connectMs);
            continue;
        }
        m_plain.socket().set_option(tcp::no_delay(true), ec);
        co_return QString();
    }
    co_return fault;
}

asio::awaitable<QString> RelayUpstream::handshake()
{
    const QString host = m_pump.settings().upstream.host(QUrl::FullyEncoded);
    const std::string name = literalAddress(host).isNull() ? host.toStdString() : literalAddress(host).toString().toStdString();
    m_fault.clear();
    m_tls.emplace(m_plain, m_pump.tls());
    SSL *ssl = m_tls->native_handle();
    bool isSet = true;
    if (literalAddress(host).isNull())
        isSet = SSL_set_tlsext_host_name(ssl, name.c_str()) == 1 && SSL_set1_host(ssl, name.c_str()) == 1;
    else
        isSet = X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(ssl), name.c_str()) == 1;
    if (!isSet)
        co_return QStringLiteral("the name %1 cannot be checked").arg(host);
    m_tls->set_verify_callback([this](bool isGood, asio::ssl::verify_context &context) { return verify(isGood, context); });
    error_code ec;
    setPatience(m_pump.settings().connectMs);
    co_await m_tls->async_handshake(asio::ssl::stream_base::client, asio::redirect_error(asio::use_awaitable, ec));
    if (!ec)
        co_return QString();
    const QString words = QString::fromStdString(ec.message());
    const QString known = m_fault.isEmpty() ? explainHandshake(words) : m_fault;
    co_return QStringLiteral("TLS with %1 failed: %2").arg(host, known.isEmpty() ? words : known);
}

bool RelayUpstream::verify(bool isGood, asio::ssl::verify_context &context)
{
    if (isGood)
        return true;
    const QString host = m_pump.settings().upstream.host(QUrl::FullyEncoded);
    X509 *certificate = X509_STORE_CTX_get0_cert(context.native_handle());
    const QSslCertificate leaf(certificate ? derOf(certificate) : QByteArray(), QSsl::Der);
    if (!leaf.isNull() && m_pump.settings().tls.isExcepted(host, fingerprintOf(leaf)))
        return true;
    const int code = X509_STORE_CTX_get_error(context.native_handle());
    const QSslError::SslError error = errorOf(code);
    m_fault = error == QSslError::UnspecifiedError ? QString::fromLatin1(X509_verify_cert_error_string(code))
                                                   : explain({QSslError(error, leaf)}, leaf, host);
    return false;
}

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/transfer.h"

#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslError>
#include <QTimer>

#include <zlib.h>

namespace jotscope::net {

namespace {

QNetworkRequest pinned(const Request &request, const QUrl &url, const QHostAddress &address)
{
    QUrl direct = url;
    direct.setHost(address.toString());
    QNetworkRequest message(direct);
    message.setPeerVerifyName(url.host());
    message.setRawHeader("Host", url.authority(QUrl::FullyEncoded).toLatin1());
    message.setRawHeader("User-Agent", "Jotscope/" JOTSCOPE_VERSION);
    message.setRawHeader("Accept-Encoding", "gzip"); // inflated by us, within the cap
    message.setRawHeader("Accept-Language", "*");
    for (const Header &header : request.headers)
        message.setRawHeader(header.first, header.second);
    message.setAttribute(QNetworkRequest::Http2AllowedAttribute, false); // HTTP/2 would name the address instead of the host
    message.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    message.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    message.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    message.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    if (!request.caFile.isEmpty()) {
        QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
        tls.setCaCertificates(QSslConfiguration::systemCaCertificates() + QSslCertificate::fromPath(request.caFile));
        message.setSslConfiguration(tls);
    }
    return message;
}

QString explain(const QSslError &error, const QSslCertificate &leaf, const QString &host)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return QStringLiteral("its certificate expired on %1")
            .arg(leaf.expiryDate().toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
    case QSslError::CertificateNotYetValid:
        return QStringLiteral("its certificate is valid from %1 only")
            .arg(leaf.effectiveDate().toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'")));
    case QSslError::HostNameMismatch: {
        QStringList names = leaf.subjectAlternativeNames().values();
        if (names.isEmpty())
            names = leaf.subjectInfo(QSslCertificate::CommonName);
        return QStringLiteral("its certificate is for %1, not for %2").arg(names.join(QStringLiteral(", ")), host);
    }
    case QSslError::SelfSignedCertificate:
    case QSslError::SelfSignedCertificateInChain:
        return QStringLiteral("its certificate is self-signed; name it in \"ca_file\" to trust it");
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return QStringLiteral("its certificate comes from an authority that is unknown here; name that in \"ca_file\" to trust it");
    default: return error.errorString();
    }
}

} // namespace

bool Finished::await_ready() const
{
    return reply->isFinished();
}

void Finished::await_suspend(std::coroutine_handle<> waiting) const
{
    QObject::connect(
        reply, &QNetworkReply::finished, reply, [waiting] { waiting.resume(); }, Qt::SingleShotConnection);
}

Transfer::Transfer(QNetworkAccessManager *manager, const Request &request, const QUrl &url, const QHostAddress &address, int timeoutMs)
    : m_timeoutMs(timeoutMs)
{
    const QNetworkRequest message = pinned(request, url, address);
    m_reply = request.method == "GET" ? manager->get(message) : manager->sendCustomRequest(message, request.method, request.body);
    m_reply->setReadBufferSize(1 << 16);
    QObject::connect(m_reply, &QNetworkReply::readyRead, m_reply, [this] { take(); });
    QObject::connect(m_reply, &QNetworkReply::sslErrors, m_reply, [this, host = url.host()](const QList<QSslError> &errors) {
        const auto chain = m_reply->sslConfiguration().peerCertificateChain();
        QStringList reasons;
        for (const QSslError &error : errors)
            reasons.append(explain(error, chain.value(0), host));
        reasons.removeDuplicates();
        m_tls = reasons.join(QStringLiteral("; "));
    });
    QTimer::singleShot(timeoutMs, m_reply, [this] { stop(End::Timeout); });
}

Transfer::~Transfer()
{
    if (m_zip)
        inflateEnd(m_zip.get());
    m_reply->disconnect(); // nothing may call back into us any more
    m_reply->deleteLater();
}

void Transfer::stop(End end)
{
    if (m_end == End::Natural && !m_reply->isFinished()) {
        m_end = end;
        m_reply->abort();
    }
}

void Transfer::cancel()
{
    stop(End::Cancelled);
}

void Transfer::take()
{
    if (!m_reply->isOpen())
        return;
    const QByteArray piece = m_reply->readAll();
    if (!m_begun) {
        m_begun = true;
        const QByteArray coding = m_reply->rawHeader("Content-Encoding").trimmed().toLower();
        if (coding == "gzip" || coding == "x-gzip" || coding == "deflate") {
            m_zip = std::make_unique<z_stream_s>();
            inflateInit2(m_zip.get(), 15 + 32);
        }
    }
    if (!m_zip)
        m_body += piece;
    else if (!inflateFrom(piece))
        return stop(m_body.size() > bodyCap ? End::TooLarge : End::Damaged);
    if (m_body.size() > bodyCap)
        stop(End::TooLarge);
}

bool Transfer::inflateFrom(const QByteArray &piece)
{
    m_zip->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(piece.constData()));
    m_zip->avail_in = uInt(piece.size());
    while (m_zip->avail_in > 0) {
        char out[16384];
        m_zip->next_out = reinterpret_cast<Bytef *>(out);
        m_zip->avail_out = sizeof out;
        const int result = inflate(m_zip.get(), Z_NO_FLUSH);
        m_body.append(out, qsizetype(sizeof out - m_zip->avail_out));
        if (m_body.size() > bodyCap || (result != Z_OK && result != Z_STREAM_END))
            return false;
        if (result == Z_STREAM_END)
            break;
    }
    return true;
}

QString Transfer::failureMessage(const QUrl &url, Exchange::Stage &stage) const
{
    using Stage = Exchange::Stage;
    const QString host = originOf(url);
    switch (m_end) {
    case End::Cancelled: return QStringLiteral("Cancelled.");
    case End::Timeout: stage = Stage::Timeout; return QStringLiteral("%1 did not answer within %2 s.").arg(host).arg(m_timeoutMs / 1000.0);
    case End::TooLarge:
        stage = Stage::TooLarge;
        return QStringLiteral("%1 sent more than 1 MiB; a key set or a user record is smaller.").arg(host);
    case End::Damaged: stage = Stage::Transfer; return QStringLiteral("%1 sent a compressed answer that is damaged.").arg(host);
    case End::Natural: break;
    }
    switch (m_reply->error()) {
    case QNetworkReply::ConnectionRefusedError:
        stage = Stage::Connect;
        return QStringLiteral("%1 refused the connection: nothing listens there.").arg(host);
    case QNetworkReply::SslHandshakeFailedError:
        stage = Stage::Tls;
        return QStringLiteral("TLS with %1 failed: %2.").arg(host, m_tls.isEmpty() ? m_reply->errorString() : m_tls);
    case QNetworkReply::RemoteHostClosedError:
        stage = Stage::Transfer;
        return QStringLiteral("%1 closed the connection before the answer was complete.").arg(host);
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::HostNotFoundError: stage = Stage::Connect; break;
    default: stage = m_reply->errorString().contains(u"unreachable") ? Stage::Connect : Stage::Transfer; break;
    }
    return QStringLiteral("%1: %2.").arg(host, m_reply->errorString());
}

void Transfer::finish(Exchange &exchange)
{
    const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const auto error = m_reply->error();
    const bool aboutContent = error >= QNetworkReply::ContentAccessDenied; // an HTTP status of 400 and above, not a broken transfer
    if (m_end == End::Natural && status > 0 && (error == QNetworkReply::NoError || aboutContent)) {
        take();
        exchange.outcome = Exchange::Outcome::Answered;
        exchange.status = status;
    }
    if (exchange.outcome != Exchange::Outcome::Answered || m_end != End::Natural) {
        exchange.outcome = m_end == End::Cancelled ? Exchange::Outcome::Cancelled : Exchange::Outcome::Failed;
        exchange.message = failureMessage(exchange.url, exchange.stage);
        exchange.status = 0;
        return;
    }
    for (const auto &pair : m_reply->rawHeaderPairs())
        exchange.headers.append(pair);
    exchange.body = m_body;
}

} // namespace jotscope::net

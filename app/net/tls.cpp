// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/tls.h"

#include "net/certificate.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFile>
#include <QSslKey>
#include <QThreadPool>

namespace jotscope::net {

namespace {

constexpr qint64 largestFile = 4 << 20;

Result<QByteArray> contentOf(const QString &what, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Io, what + u' ' + path + QStringLiteral(" cannot be read: ") + file.errorString());
    return file.read(largestFile);
}

Result<QList<QSslCertificate>> certificatesIn(const QString &what, const QString &path)
{
    const auto pem = contentOf(what, path);
    if (!pem)
        return tl::unexpected(pem.error());
    const QList<QSslCertificate> found = QSslCertificate::fromData(*pem, QSsl::Pem);
    if (found.isEmpty())
        return failure(Error::Kind::Format, what + u' ' + path + QStringLiteral(": expected certificates in PEM, found none"));
    return found;
}

Result<QSslKey> keyOf(const TlsSettings &settings)
{
    const QString what = QStringLiteral("the client key");
    const auto pem = contentOf(what, settings.keyFile);
    if (!pem)
        return tl::unexpected(pem.error());
    Result<QByteArray> password = QByteArray();
    if (settings.password)
        password = settings.password();
    if (!password)
        return tl::unexpected(password.error());
    for (const QSsl::KeyAlgorithm algorithm : {QSsl::Rsa, QSsl::Ec}) { // Qt wants to be told
        const QSslKey key(*pem, algorithm, QSsl::Pem, QSsl::PrivateKey, *password);
        if (!key.isNull())
            return key;
    }
    const bool isEncrypted = pem->contains("ENCRYPTED");
    return failure(Error::Kind::Format,
        what + u' ' + settings.keyFile
            + (isEncrypted
                    ? QStringLiteral(": expected an RSA or EC key in PEM and its password, found one that the password does not open")
                    : QStringLiteral(": expected an RSA or EC key in PEM, found none")));
}

QString explainOne(const QSslError &error, const QSslCertificate &leaf, const QString &host)
{
    switch (error.error()) {
    case QSslError::CertificateExpired:
        return QStringLiteral("its certificate expired on %1 (it was valid from %2); whoever runs the host must renew it")
            .arg(certificateInstant(leaf.expiryDate()), certificateInstant(leaf.effectiveDate()));
    case QSslError::CertificateNotYetValid:
        return QStringLiteral("its certificate is valid from %1 only, and it is %2 here; one of the two clocks is wrong")
            .arg(certificateInstant(leaf.effectiveDate()), certificateInstant(QDateTime::currentDateTimeUtc()));
    case QSslError::HostNameMismatch:
        return QStringLiteral("its certificate is for %1, not for %2; ask the host by a name that its certificate holds")
            .arg(namesOf(leaf), host);
    case QSslError::SelfSignedCertificate: return QStringLiteral("its certificate is self-signed; name it in \"ca_file\" to trust it");
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
    case QSslError::CertificateUntrusted:
        return QStringLiteral("its certificate comes from an authority that is unknown here; name that in \"ca_file\" to trust it");
    case QSslError::CertificateRevoked: return QStringLiteral("its certificate was revoked");
    default: return error.errorString();
    }
}

} // namespace

Pending<Authorities> systemAuthorities()
{
    static Authorities known; // of the main thread
    Pending<Authorities> pending;
    if (!known.isEmpty()) {
        pending.finish(known);
        return pending;
    }
    QThreadPool::globalInstance()->start([pending] {
        const Authorities found = QSslConfiguration::systemCaCertificates();
        const auto take = [pending, found] {
            known = found;
            pending.finish(found);
        };
        if (QCoreApplication *application = QCoreApplication::instance())
            QMetaObject::invokeMethod(application, take, Qt::QueuedConnection);
    });
    return pending;
}

Result<QSslConfiguration> tlsFor(const QString &caFile, const Authorities &system, const TlsSettings &settings, bool withCertificate)
{
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!caFile.isEmpty()) {
        const auto authorities = certificatesIn(QStringLiteral("the CA file"), caFile);
        if (!authorities)
            return tl::unexpected(authorities.error());
        tls.setCaCertificates(system + *authorities); // adding alone would drop the system's
    }
    if (settings.certificateFile.isEmpty() || !withCertificate)
        return tls;
    const auto chain = certificatesIn(QStringLiteral("the client certificate"), settings.certificateFile);
    if (!chain)
        return tl::unexpected(chain.error());
    const auto key = keyOf(settings);
    if (!key)
        return tl::unexpected(key.error());
    tls.setLocalCertificateChain(*chain);
    tls.setPrivateKey(*key);
    return tls;
}

QString explain(const QList<QSslError> &errors, const QSslCertificate &leaf, const QString &host)
{
    QStringList reasons;
    for (const QSslError &error : errors)
        reasons.append(explainOne(error, leaf, host));
    reasons.removeDuplicates();
    return reasons.join(QStringLiteral("; "));
}

QString explainHandshake(const QString &words)
{
    static const QList<QPair<QString, QString>> known = {
        {QStringLiteral("certificate required"), QStringLiteral("it asks for a client certificate; name one in \"client_certificate\"")},
        {QStringLiteral("bad certificate"), QStringLiteral("it does not take our client certificate")},
        {QStringLiteral("unknown ca"), QStringLiteral("it does not know the authority of our client certificate")},
        {QStringLiteral("wrong version number"), QStringLiteral("what it answered is not TLS; perhaps it speaks plain HTTP there")},
        {QStringLiteral("packet length too long"), QStringLiteral("what it answered is not TLS; perhaps it speaks plain HTTP there")},
        {QStringLiteral("http request"), QStringLiteral("what it answered is not TLS; perhaps it speaks plain HTTP there")},
        {QStringLiteral("unsupported protocol"),
            QStringLiteral("it speaks only versions of TLS before 1.2, which are not safe; it must offer 1.2 or newer")},
        {QStringLiteral("protocol version"),
            QStringLiteral("it speaks only versions of TLS before 1.2, which are not safe; it must offer 1.2 or newer")},
        {QStringLiteral("unrecognized name"), QStringLiteral("it has no certificate for this host name")},
        {QStringLiteral("handshake failure"),
            QStringLiteral("it found no way of encryption that both sides know, or wants a client certificate")},
    };
    for (const auto &[word, meaning] : known) {
        if (words.contains(word, Qt::CaseInsensitive))
            return meaning;
    }
    return {};
}

QByteArray fingerprintOf(const QSslCertificate &certificate)
{
    return certificate.digest(QCryptographicHash::Sha256);
}

} // namespace jotscope::net

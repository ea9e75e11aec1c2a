// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/test_authority.h"

#include <QCryptographicHash>
#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>

namespace jotscope::tests {

TestAuthority::TestAuthority(const QString &commonName)
{
    m_isReady = openssl(QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"), QStringLiteral("-days"),
                            QStringLiteral("1"), QStringLiteral("-subj"), QStringLiteral("/CN=") + commonName, QStringLiteral("-keyout"),
                            QStringLiteral("ca.key"), QStringLiteral("-out"), QStringLiteral("ca.pem")}
        + keyArguments(QStringLiteral("ec")));
}

QStringList TestAuthority::keyArguments(const QString &type)
{
    if (type == u"rsa")
        return {QStringLiteral("-newkey"), QStringLiteral("rsa:2048")};
    return {QStringLiteral("-newkey"), QStringLiteral("ec"), QStringLiteral("-pkeyopt"), QStringLiteral("ec_paramgen_curve:P-256")};
}

bool TestAuthority::openssl(const QStringList &arguments) const
{
    QProcess process;
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral("openssl"), arguments);
    return process.waitForFinished() && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

bool TestAuthority::sign(const QString &name, const QString &names, int days, const QString &keyType)
{
    QFile extensions(path(name + QStringLiteral(".ext")));
    if (!extensions.open(QIODevice::WriteOnly))
        return false;
    extensions.write("subjectAltName=" + names.toLatin1() + "\n");
    extensions.close();
    return openssl(QStringList{QStringLiteral("req"), QStringLiteral("-new"), QStringLiteral("-nodes"), QStringLiteral("-subj"),
                       QStringLiteral("/CN=") + name, QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"),
                       name + QStringLiteral(".csr")}
               + keyArguments(keyType))
        && openssl({QStringLiteral("x509"), QStringLiteral("-req"), QStringLiteral("-in"), name + QStringLiteral(".csr"),
            QStringLiteral("-CA"), QStringLiteral("ca.pem"), QStringLiteral("-CAkey"), QStringLiteral("ca.key"),
            QStringLiteral("-CAcreateserial"), QStringLiteral("-days"), QString::number(days), QStringLiteral("-extfile"),
            extensions.fileName(), QStringLiteral("-out"), name + QStringLiteral(".pem")});
}

bool TestAuthority::selfSign(const QString &name, const QString &names)
{
    return openssl(
        QStringList{QStringLiteral("req"), QStringLiteral("-x509"), QStringLiteral("-nodes"), QStringLiteral("-days"), QStringLiteral("1"),
            QStringLiteral("-subj"), QStringLiteral("/CN=") + name, QStringLiteral("-addext"), QStringLiteral("subjectAltName=") + names,
            QStringLiteral("-keyout"), name + QStringLiteral(".key"), QStringLiteral("-out"), name + QStringLiteral(".pem")}
        + keyArguments(QStringLiteral("ec")));
}

bool TestAuthority::encryptKey(const QString &name, const QString &password)
{
    return openssl({QStringLiteral("pkey"), QStringLiteral("-aes256"), QStringLiteral("-in"), name + QStringLiteral(".key"),
        QStringLiteral("-out"), name + QStringLiteral("-encrypted.key"), QStringLiteral("-passout"), QStringLiteral("pass:") + password});
}

QByteArray TestAuthority::fingerprint(const QString &name) const
{
    return QSslCertificate::fromPath(path(name + QStringLiteral(".pem"))).value(0).digest(QCryptographicHash::Sha256);
}

QSslConfiguration TestAuthority::server(const QString &name) const
{
    QFile key(path(name + QStringLiteral(".key")));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    if (!key.open(QIODevice::ReadOnly))
        return tls;
    const QByteArray pem = key.readAll();
    const QSslKey ec(pem, QSsl::Ec);
    tls.setPrivateKey(ec.isNull() ? QSslKey(pem, QSsl::Rsa) : ec);
    tls.setLocalCertificateChain(QSslCertificate::fromPath(path(name + QStringLiteral(".pem"))));
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace jotscope::tests

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/asking.h"
#include "net/raw_server.h"
#include "net/test_authority.h"

#include <QFileInfo>
#include <QSslCertificate>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using net::Exchange;
using net::Request;
using Stage = Exchange::Stage;
using Outcome = Exchange::Outcome;

/// Servers that want to know who we are, and the files that say it.
class ClientCertificateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void showsItsCertificate_data();
    void showsItsCertificate();
    void showsNoCertificateToDiscoveredHosts();
    void saysWhichFileIsWrong_data();
    void saysWhichFileIsWrong();
    void keepsTheSystemsAuthorities();

private:
    Request requestTo(const RawServer &server) const;
    QSslConfiguration demandingServer() const;

    TestAuthority m_ours{QStringLiteral("authority of the test")};
};

void ClientCertificateTest::initTestCase()
{
    QVERIFY(m_ours.isReady());
    QVERIFY(m_ours.sign(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1")));
    QVERIFY(m_ours.sign(QStringLiteral("client"), QStringLiteral("DNS:client")));
    QVERIFY(m_ours.sign(QStringLiteral("client-rsa"), QStringLiteral("DNS:client"), 1, QStringLiteral("rsa")));
    QVERIFY(m_ours.encryptKey(QStringLiteral("client"), QStringLiteral("pass phrase")));
}

Request ClientCertificateTest::requestTo(const RawServer &server) const
{
    Request request = requestFor(server.url());
    request.caFile = m_ours.caFile();
    return request;
}

QSslConfiguration ClientCertificateTest::demandingServer() const
{
    QSslConfiguration tls = m_ours.server(QStringLiteral("good"));
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates(QSslCertificate::fromPath(m_ours.caFile()));
    return tls;
}

void ClientCertificateTest::showsItsCertificate_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QByteArray>("password");
    QTest::newRow("with an EC key") << QStringLiteral("client.pem") << QStringLiteral("client.key") << QByteArray();
    QTest::newRow("with an RSA key") << QStringLiteral("client-rsa.pem") << QStringLiteral("client-rsa.key") << QByteArray();
    QTest::newRow("with an encrypted key") << QStringLiteral("client.pem") << QStringLiteral("client-encrypted.key")
                                           << QByteArray("pass phrase");
}

void ClientCertificateTest::showsItsCertificate()
{
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QByteArray, password);
    RawServer server(RawServer::saying(answerWith("{}")), demandingServer());
    net::Network network;
    net::TlsSettings settings;
    settings.certificateFile = m_ours.path(certificate);
    settings.keyFile = m_ours.path(key);
    if (!password.isEmpty())
        settings.password = [password] { return Result<QByteArray>(password); };
    network.setTls(QStringLiteral("staging"), settings);
    const Exchange exchange = askAllowed(network, requestTo(server));
    QVERIFY2(exchange.wasAnswered(), qPrintable(exchange.message));
    Request other = requestTo(server);
    other.environment = QStringLiteral("prod");
    QVERIFY(askAllowed(network, other).outcome == Outcome::Failed);
}

void ClientCertificateTest::showsNoCertificateToDiscoveredHosts()
{
    RawServer server(RawServer::saying(answerWith("{}")), demandingServer());
    net::Network network;
    net::TlsSettings settings;
    settings.certificateFile = m_ours.path(QStringLiteral("client.pem"));
    settings.keyFile = m_ours.path(QStringLiteral("client.key"));
    network.setTls(QStringLiteral("staging"), settings);
    network.allowDiscovered(net::originOf(server.url()));
    QVERIFY(ask(network, requestTo(server)).outcome == Outcome::Failed);
    QVERIFY(askAllowed(network, requestTo(server)).wasAnswered());
}

void ClientCertificateTest::saysWhichFileIsWrong_data()
{
    QTest::addColumn<QString>("ca");
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("password");
    QTest::addColumn<QString>("message");
    const auto row
        = [](const char *name, const char *ca, const char *certificate, const char *key, const char *password, const char *message) {
              QTest::newRow(name) << QString::fromLatin1(ca) << QString::fromLatin1(certificate) << QString::fromLatin1(key)
                                  << QString::fromLatin1(password) << QString::fromLatin1(message);
          };
    row("no CA file", "none.pem", "", "", "", "Not sent: the CA file %/none.pem cannot be read: No such file or directory.");
    row("a CA file without certificates", "good.key", "", "", "",
        "Not sent: the CA file %/good.key: expected certificates in PEM, found none.");
    row("no client certificate", "ca.pem", "none.pem", "client.key", "",
        "Not sent: the client certificate %/none.pem cannot be read: No such file or directory.");
    row("a client key that is none", "ca.pem", "client.pem", "client.pem", "",
        "Not sent: the client key %/client.pem: expected an RSA or EC key in PEM, found none.");
    row("an encrypted key without password", "ca.pem", "client.pem", "client-encrypted.key", "",
        "Not sent: the client key %/client-encrypted.key: expected an RSA or EC key in PEM and its password, found one that the password "
        "does not open.");
    row("an encrypted key with a wrong password", "ca.pem", "client.pem", "client-encrypted.key", "hunter22",
        "Not sent: the client key %/client-encrypted.key: expected an RSA or EC key in PEM and its password, found one that the password "
        "does not open.");
    row("a password that cannot be had", "ca.pem", "client.pem", "client-encrypted.key", "(none)", "Not sent: no password.");
}

void ClientCertificateTest::saysWhichFileIsWrong()
{
    QFETCH(QString, ca);
    QFETCH(QString, certificate);
    QFETCH(QString, key);
    QFETCH(QString, password);
    QFETCH(QString, message);
    RawServer server(RawServer::saying(answerWith("{}")), m_ours.server(QStringLiteral("good")));
    net::Network network;
    net::TlsSettings settings;
    settings.certificateFile = certificate.isEmpty() ? QString() : m_ours.path(certificate);
    settings.keyFile = m_ours.path(key);
    settings.password = [password]() -> Result<QByteArray> {
        if (password == u"(none)")
            return failure(Error::Kind::Io, QStringLiteral("no password"));
        return password.toUtf8();
    };
    network.setTls(QStringLiteral("staging"), settings);
    Request request = requestTo(server);
    request.caFile = m_ours.path(ca);
    const Exchange exchange = askAllowed(network, request);
    QCOMPARE(exchange.message, message.replace(QStringLiteral("%"), QFileInfo(m_ours.caFile()).path()));
    QVERIFY(exchange.outcome == Outcome::Refused && exchange.stage == Stage::Policy);
    QCOMPARE(server.connections, 0);
}

void ClientCertificateTest::keepsTheSystemsAuthorities()
{
    const net::Authorities system = QCoro::waitFor([]() -> QCoro::Task<net::Authorities> {
        const auto pending = net::systemAuthorities();
        const net::Authorities found = co_await pending;
        co_return found;
    }());
    const auto tls = net::tlsFor(m_ours.caFile(), system, {}, true);
    QVERIFY(tls);
    QCOMPARE(tls->caCertificates(), system + QSslCertificate::fromPath(m_ours.caFile()));
    QVERIFY(tls->protocol() == QSsl::TlsV1_2OrLater && tls->peerVerifyMode() == QSslSocket::VerifyPeer);
}

QTEST_GUILESS_MAIN(ClientCertificateTest)
#include "tst_client_certificate.moc"

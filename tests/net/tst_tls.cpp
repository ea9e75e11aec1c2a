// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/asking.h"
#include "net/raw_server.h"
#include "net/test_authority.h"

#include <QProcess>
#include <QSslCertificate>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using net::Exchange;
using net::Request;
using Stage = Exchange::Stage;
using Outcome = Exchange::Outcome;

namespace {

QString at(const QDateTime &instant)
{
    return instant.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm 'UTC'"));
}

} // namespace

/// TLS: what is trusted, and what is told when it is not.
class TlsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trustsTheCaFile();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void largeBodiesArriveWhole_data();
    void largeBodiesArriveWhole();
    void takesNoExceptionForAnotherHost();
    void keepsNoTrustForOthers();
    void saysThatACertificateIsAskedFor_data();
    void saysThatACertificateIsAskedFor();
    void saysThatNoTlsIsSpoken();
    void saysThatTlsDoesNotComeAbout();
    void refusesOldVersions();
    void refusesAnHttpPortOfTls();

private:
    Request requestTo(const RawServer &server, const QString &host = {}) const;
    /// `openssl s_server`: what Qt's own server cannot do.
    QUrl startServer(QProcess &server, const QStringList &options) const;
    static void end(QProcess &server);

    TestAuthority m_ours{QStringLiteral("authority of the test")};
    TestAuthority m_other{QStringLiteral("another authority")};
};

void TlsTest::initTestCase()
{
    const QString here = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    QVERIFY(m_ours.isReady() && m_other.isReady());
    QVERIFY(m_ours.sign(QStringLiteral("good"), here));
    QVERIFY(m_ours.sign(QStringLiteral("expired"), here, -1));
    QVERIFY(m_ours.sign(QStringLiteral("elsewhere"), QStringLiteral("DNS:users.example,DNS:*.id.example")));
    QVERIFY(m_ours.selfSign(QStringLiteral("alone"), here));
    QVERIFY(m_other.sign(QStringLiteral("foreign"), here));
}

Request TlsTest::requestTo(const RawServer &server, const QString &host) const
{
    Request request = requestFor(server.url(QStringLiteral("/"), host));
    request.caFile = m_ours.caFile();
    request.timeoutMs = 10'000;
    return request;
}

void TlsTest::trustsTheCaFile()
{
    RawServer server(RawServer::saying(answerWith("{}")), m_ours.server(QStringLiteral("good")));
    net::Network network;
    for (const char *host : {"127.0.0.1", "localhost"}) {
        const Exchange exchange = askAllowed(network, requestTo(server, QString::fromLatin1(host)));
        QVERIFY2(exchange.wasAnswered(), qPrintable(exchange.message));
        QCOMPARE(exchange.body, QByteArray("{}"));
        QVERIFY(exchange.notes.isEmpty() && exchange.certificateSha256.isEmpty());
        QVERIFY(server.heard.last().contains(QByteArray("\r\nHost: ") + host + ':'));
    }
    Request request = requestTo(server);
    request.caFile.clear();
    QVERIFY(askAllowed(network, request).stage == Stage::Tls);
    QCOMPARE(server.heard.size(), 2); // nothing was sent to a host that was not trusted
}

void TlsTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *certificate, const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(certificate) << QString::fromLatin1(reason);
    };
    row("expired", "expired", "its certificate expired on ");
    row("for another host", "elsewhere", "its certificate is for ");
    row("self-signed", "alone", "its certificate is self-signed; name it in \"ca_file\" to trust it");
    row("from an unknown authority", "foreign",
        "its certificate comes from an authority that is unknown here; name that in \"ca_file\" to trust it");
}

void TlsTest::tellsWhatIsWrong()
{
    QFETCH(QString, certificate);
    QFETCH(QString, reason);
    const TestAuthority &authority = certificate == u"foreign" ? m_other : m_ours;
    RawServer server(RawServer::saying(answerWith("{}")), authority.server(certificate));
    net::Network network;
    const Request request = requestTo(server);
    Watchdog watchdog;
    const Exchange exchange = askAllowed(network, request);
    QVERIFY(exchange.outcome == Outcome::Failed && exchange.stage == Stage::Tls);
    const QString beginning = QStringLiteral("TLS with %1 failed: ").arg(net::originOf(request.url)) + reason;
    QVERIFY2(exchange.message.startsWith(beginning), qPrintable(exchange.message));
    QVERIFY2(watchdog.longestMs() < mostMs, qPrintable(QString::number(watchdog.longestMs())));
    if (certificate == u"elsewhere")
        QVERIFY2(
            exchange.message.contains(QStringLiteral("certificate is for *.id.example, users.example, not for 127.0.0.1; ask the host")),
            qPrintable(exchange.message));
    const QSslCertificate leaf = QSslCertificate::fromPath(authority.path(certificate + QStringLiteral(".pem"))).first();
    if (certificate == u"expired")
        QVERIFY2(exchange.message.contains(QStringLiteral("expired on %1 (it was valid from %2); whoever runs the host must renew it.")
                                               .arg(at(leaf.expiryDate()), at(leaf.effectiveDate()))),
            qPrintable(exchange.message));
    QCOMPARE(exchange.certificateSha256, authority.fingerprint(certificate));
    const QString issuer = certificate == u"alone" ? QStringLiteral("itself (self-signed)")
        : certificate == u"foreign"                ? QStringLiteral("another authority")
                                                   : QStringLiteral("authority of the test");
    const QString names
        = certificate == u"elsewhere" ? QStringLiteral("*.id.example, users.example") : QStringLiteral("127.0.0.1, localhost");
    QCOMPARE(exchange.notes.size(), 5); // what a person compares before an exception is made
    QCOMPARE(exchange.notes[0], QStringLiteral("TLS: the certificate is for %1.").arg(names));
    QCOMPARE(exchange.notes[1], QStringLiteral("TLS: it was issued by %1.").arg(issuer));
    QCOMPARE(exchange.notes[2], QStringLiteral("TLS: it is valid from %1 to %2.").arg(at(leaf.effectiveDate()), at(leaf.expiryDate())));
    QCOMPARE(exchange.notes[3],
        QStringLiteral("TLS: its SHA-256 is %1.").arg(QString::fromLatin1(exchange.certificateSha256.toHex(':')).toUpper()));
    QCOMPARE(server.heard.size(), 0);

    net::TlsSettings settings;
    settings.exceptions = {{QStringLiteral("127.0.0.1"), exchange.certificateSha256}};
    network.setTls(request.environment, settings);
    const Exchange excepted = askAllowed(network, request);
    QVERIFY2(excepted.wasAnswered(), qPrintable(excepted.message));
    QCOMPARE(excepted.notes, QStringList{QStringLiteral("TLS: the certificate is trusted by your exception only.")});
}

void TlsTest::largeBodiesArriveWhole_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<bool>("isSecure");
    for (const bool isSecure : {false, true}) {
        const char *how = isSecure ? "with TLS" : "without TLS";
        QTest::addRow("until the end, %s", how) << QByteArray("HTTP/1.1 200 OK\r\n\r\n") << isSecure;
        QTest::addRow("with its length, %s", how) << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\n") << isSecure;
    }
}

/// More than what is read ahead, by a host that hangs up as soon as it has said it.
void TlsTest::largeBodiesArriveWhole()
{
    QFETCH(QByteArray, head);
    QFETCH(bool, isSecure);
    QByteArray body;
    while (body.size() < 1'000'000)
        body += QByteArray::number(body.size()) + ' ';
    body.truncate(1'000'000);
    const auto speech = RawServer::saying(head + body);
    const auto server
        = isSecure ? std::make_unique<RawServer>(speech, m_ours.server(QStringLiteral("good"))) : std::make_unique<RawServer>(speech);
    net::Network network;
    for (int time = 0; time < 5; ++time) {
        const Exchange exchange = askAllowed(network, requestTo(*server));
        QVERIFY2(exchange.wasAnswered(), qPrintable(exchange.message));
        QCOMPARE(exchange.body.size(), body.size());
        QVERIFY(exchange.body == body);
    }
}

void TlsTest::takesNoExceptionForAnotherHost()
{
    RawServer server(RawServer::saying(answerWith("{}")), m_ours.server(QStringLiteral("alone")));
    net::Network network;
    const Request request = requestTo(server);
    const QByteArray right = m_ours.fingerprint(QStringLiteral("alone"));
    const QByteArray wrong = m_ours.fingerprint(QStringLiteral("good"));
    const QList<QPair<QString, QByteArray>> useless
        = {{QStringLiteral("localhost"), right}, {QStringLiteral("127.0.0.1"), wrong}, {QStringLiteral("127.0.0.1"), QByteArray()}};
    for (const auto &exception : useless) {
        net::TlsSettings settings;
        settings.exceptions = {exception};
        network.setTls(request.environment, settings);
        QVERIFY(askAllowed(network, request).stage == Stage::Tls);
    }
    net::TlsSettings settings;
    settings.exceptions = {{QStringLiteral("127.0.0.1"), right}};
    network.setTls(QStringLiteral("another environment"), settings);
    network.setTls(request.environment, {});
    QVERIFY(askAllowed(network, request).stage == Stage::Tls);
    QCOMPARE(server.heard.size(), 0);
}

/// A connection made with one environment's trust serves no other one.
void TlsTest::keepsNoTrustForOthers()
{
    RawServer server(RawServer::saying(answerWith("{}")), m_ours.server(QStringLiteral("good")));
    net::Network network;
    Request trusting = requestTo(server);
    Request distrusting = requestTo(server);
    distrusting.caFile = m_other.caFile();
    for (int time = 0; time < 3; ++time) {
        QVERIFY(askAllowed(network, trusting).wasAnswered());
        QVERIFY(askAllowed(network, distrusting).stage == Stage::Tls);
    }
}

void TlsTest::saysThatACertificateIsAskedFor_data()
{
    QTest::addColumn<QString>("version");
    QTest::addColumn<QString>("reason");
    QTest::newRow("TLS 1.3") << QStringLiteral("-tls1_3")
                             << QStringLiteral("it asks for a client certificate; name one in \"client_certificate\".");
    QTest::newRow("TLS 1.2") << QStringLiteral("-tls1_2")
                             << QStringLiteral("it found no way of encryption that both sides know, or wants a client certificate.");
}

void TlsTest::saysThatACertificateIsAskedFor()
{
    QFETCH(QString, version);
    QFETCH(QString, reason);
    QProcess server;
    const QUrl url
        = startServer(server, {version, QStringLiteral("-Verify"), QStringLiteral("1"), QStringLiteral("-CAfile"), m_ours.caFile()});
    net::Network network;
    Request request = requestFor(url);
    request.caFile = m_ours.caFile();
    const Exchange exchange = askAllowed(network, request);
    end(server);
    QCOMPARE(exchange.message, QStringLiteral("TLS with %1 failed: ").arg(net::originOf(url)) + reason);
    QVERIFY(exchange.stage == Stage::Tls);
}

void TlsTest::saysThatNoTlsIsSpoken()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&server] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->write("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    net::Network network;
    const QUrl url(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort()));
    const Exchange exchange = askAllowed(network, requestFor(url));
    QCOMPARE(exchange.message,
        QStringLiteral("TLS with %1 failed: what it answered is not TLS; perhaps it speaks plain HTTP there.").arg(net::originOf(url)));
    QVERIFY(exchange.stage == Stage::Tls);
}

void TlsTest::saysThatTlsDoesNotComeAbout()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    net::Network network;
    Request request = requestFor(QUrl(QStringLiteral("https://127.0.0.1:%1/").arg(server.serverPort())));
    request.timeoutMs = 300;
    const Exchange exchange = askAllowed(network, request);
    QCOMPARE(exchange.message,
        QStringLiteral("%1 took the connection, but TLS did not come about within 0.3 s; perhaps it speaks no TLS there.")
            .arg(net::originOf(request.url)));
    QVERIFY(exchange.stage == Stage::Timeout);
}

QUrl TlsTest::startServer(QProcess &server, const QStringList &options) const
{
    QTcpServer port;
    port.listen(QHostAddress::LocalHost);
    const QString place = QStringLiteral("127.0.0.1:%1").arg(port.serverPort());
    port.close();
    server.start(QStringLiteral("openssl"),
        QStringList{QStringLiteral("s_server"), QStringLiteral("-accept"), place, QStringLiteral("-www"), QStringLiteral("-cert"),
            m_ours.path(QStringLiteral("good.pem")), QStringLiteral("-key"), m_ours.path(QStringLiteral("good.key"))}
            + options);
    QByteArray said;
    while (!said.contains("ACCEPT") && server.waitForReadyRead())
        said += server.readAllStandardOutput();
    return QUrl(QStringLiteral("https://") + place);
}

void TlsTest::end(QProcess &server)
{
    server.kill();
    server.waitForFinished();
}

void TlsTest::refusesOldVersions()
{
    QProcess server;
    const QUrl url = startServer(server, {QStringLiteral("-tls1_1"), QStringLiteral("-cipher"), QStringLiteral("ALL:@SECLEVEL=0")});
    net::Network network;
    Request request = requestFor(url);
    request.caFile = m_ours.caFile();
    const Exchange exchange = askAllowed(network, request);
    end(server);
    QCOMPARE(exchange.message,
        QStringLiteral("TLS with %1 failed: it speaks only versions of TLS before 1.2, which are not safe; it must offer 1.2 or newer.")
            .arg(net::originOf(url)));
}

void TlsTest::refusesAnHttpPortOfTls()
{
    RawServer server(RawServer::saying(answerWith("{}")), m_ours.server(QStringLiteral("good")));
    net::Network network;
    QUrl url = server.url();
    url.setScheme(QStringLiteral("http"));
    const Exchange exchange = askAllowed(network, requestFor(url));
    QVERIFY(exchange.outcome == Outcome::Failed && exchange.stage == Stage::Transfer);
    QVERIFY(exchange.message.startsWith(net::originOf(url)));
}

QTEST_GUILESS_MAIN(TlsTest)
#include "tst_tls.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/relay_bench.h"
#include "net/test_authority.h"

using namespace jotscope;
using namespace jotscope::tests;
using End = net::RelayCall::End;

namespace {

const QByteArray fine = answerWith("{\"ok\":true}");

} // namespace

/// Whom the relay trusts as its upstream.
class RelayTls : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void trusts_data();
    void trusts();
    void tellsTheHostByItsName();
    void answersComeThroughWhole();
    void aCaFileThatIsNoneIsTold();

private:
    TestAuthority m_ours{QStringLiteral("authority of the test")};
    TestAuthority m_other{QStringLiteral("another authority")};
};

void RelayTls::initTestCase()
{
    const QString here = QStringLiteral("DNS:localhost,IP:127.0.0.1");
    QVERIFY(m_ours.isReady() && m_other.isReady());
    QVERIFY(m_ours.sign(QStringLiteral("good"), here));
    QVERIFY(m_ours.sign(QStringLiteral("expired"), here, -1));
    QVERIFY(m_ours.sign(QStringLiteral("elsewhere"), QStringLiteral("DNS:api.example")));
    QVERIFY(m_ours.selfSign(QStringLiteral("alone"), here));
    QVERIFY(m_other.sign(QStringLiteral("foreign"), here));
}

void RelayTls::trusts_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("withCa");
    QTest::addColumn<QString>("excepted"); // a certificate's name
    QTest::addColumn<QSsl::SslProtocol>("offered");
    QTest::addColumn<QString>("fault"); // empty: it is trusted
    const QString name = QStringLiteral("localhost");
    const auto row = [&](const char *what, const char *certificate, const QString &host, bool withCa, const char *excepted,
                         const char *fault, QSsl::SslProtocol offered = QSsl::SecureProtocols) {
        QTest::newRow(what) << QString::fromLatin1(certificate) << host << withCa << QString::fromLatin1(excepted) << offered
                            << QString::fromLatin1(fault);
    };
    row("the CA file's, by name", "good", name, true, "", "");
    row("the CA file's, by address", "good", QStringLiteral("127.0.0.1"), true, "", "");
    row("TLS 1.2 is enough", "good", name, true, "", "", QSsl::TlsV1_2);
    row("an authority that nobody named is not trusted", "good", name, false, "", "comes from an authority that is unknown here");
    row("another authority than the CA file's is not trusted", "foreign", name, true, "", "comes from an authority that is unknown here");
    row("a certificate for another name is not trusted", "elsewhere", name, true, "", "its certificate is for api.example");
    row("a certificate for no such address is not trusted", "elsewhere", QStringLiteral("127.0.0.1"), true, "",
        "its certificate is for api.example");
    row("an expired one is not trusted", "expired", name, true, "", "its certificate expired on");
    row("one that signed itself is not trusted", "alone", name, true, "", "self-signed");
    row("an exception names one certificate", "alone", name, false, "alone", "");
    row("an exception names one certificate, also an expired one", "expired", name, true, "expired", "");
    row("an exception for another certificate is none", "alone", name, false, "good", "self-signed");
}

void RelayTls::trusts()
{
    QFETCH(const QString, certificate);
    QFETCH(const QString, host);
    QFETCH(const bool, withCa);
    QFETCH(const QString, excepted);
    QFETCH(const QSsl::SslProtocol, offered);
    QFETCH(const QString, fault);
    QSslConfiguration tls = m_ours.server(certificate);
    if (certificate == u"foreign")
        tls = m_other.server(certificate);
    tls.setProtocol(offered);
    RawServer server(RawServer::saying(fine), tls);
    RelayBench bench;
    bench.settings.caFile = withCa ? m_ours.caFile() : QString();
    if (!excepted.isEmpty())
        bench.settings.tls.exceptions.append({host, m_ours.fingerprint(excepted)});
    QVERIFY(bench.start(server.url(QStringLiteral("/"), host)));
    Caller caller(bench.relay.port(), bench.get("Connection: close\r\n"));
    QVERIFY(caller.hearsTheEnd());
    QTRY_COMPARE_WITH_TIMEOUT(bench.told(), 1, patienceMs);
    if (fault.isEmpty()) {
        QVERIFY2(caller.heard.startsWith("HTTP/1.1 200 OK\r\n"), caller.heard.constData());
        QCOMPARE(server.heard.size(), 1);
        return;
    }
    QVERIFY2(caller.heard.startsWith("HTTP/1.1 502 "), caller.heard.constData());
    QVERIFY2(bench.call().fault.contains(fault), qPrintable(bench.call().fault));
    QVERIFY2(server.heard.isEmpty(), "not an octet of the request goes to whom is not trusted");
    QCOMPARE(bench.call().end, End::UpstreamFailed);
}

void RelayTls::tellsTheHostByItsName()
{
    RawServer server(RawServer::saying(fine), m_ours.server(QStringLiteral("good")));
    RelayBench bench;
    bench.settings.caFile = m_ours.caFile();
    QVERIFY(bench.start(server.url(QStringLiteral("/"), QStringLiteral("localhost"))));
    Caller caller(bench.relay.port(), bench.get("Connection: close\r\n"));
    QVERIFY(caller.hearsTheEnd());
    QVERIFY(server.heard.value(0).contains("\r\nHost: localhost:" + QByteArray::number(server.serverPort()) + "\r\n"));
    QTRY_COMPARE(bench.told(), 1);
    QVERIFY(bench.call().url.startsWith(u"https://localhost:"));
}

void RelayTls::answersComeThroughWhole()
{
    QByteArray body;
    while (body.size() < 8'000'000)
        body += QByteArray::number(body.size()) + ' ';
    RawServer server(RawServer::saying(answerWith(body)), m_ours.server(QStringLiteral("good")));
    RelayBench bench;
    bench.settings.caFile = m_ours.caFile();
    QVERIFY(bench.start(server.url(QStringLiteral("/"), QStringLiteral("localhost"))));
    Caller caller(bench.relay.port(), bench.get("Connection: close\r\n"));
    QVERIFY(caller.hearsTheEnd());
    QVERIFY(caller.body() == body);
}

void RelayTls::aCaFileThatIsNoneIsTold()
{
    net::Relay relay([](const net::RelayCall &, const std::function<void()> &) {});
    net::RelaySettings settings;
    settings.upstream = QUrl(QStringLiteral("https://localhost:9"));
    settings.caFile = m_ours.path(QStringLiteral("missing.pem"));
    const auto started = relay.start(settings);
    QVERIFY(!started);
    QVERIFY2(started.error().message.contains(u"missing.pem cannot be read"), qPrintable(started.error().message));
}

QTEST_GUILESS_MAIN(RelayTls)
#include "tst_relay_tls.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/asking.h"
#include "net/errand.h"
#include "net/mask.h"
#include "net/raw_server.h"
#include "net/test_authority.h"
#include "net/transfer.h"

#include <QSslSocket>
#include <QTest>
#include <QTimer>

using namespace jotscope;
using namespace jotscope::tests;
using net::Exchange;
using net::Request;
using Stage = Exchange::Stage;
using Outcome = Exchange::Outcome;

/// What is promised of every fetch, a test for each promise. The numbers are those of the list of behaviours.
class BehavioursTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void n02_httpsUnlessOnLoopbackOrByChoice_data();
    void n02_httpsUnlessOnLoopbackOrByChoice();
    void n02_noRedirectLeavesTls();
    void n02_fiveHopsAndNoMore();
    void n02_eachHopIsJudgedAnew();
    void n03_theAddressThatWasJudgedIsTheOneThatIsUsed();
    void n03_ofSeveralAddressesOnlyThoseThatMayAreUsed_data();
    void n03_ofSeveralAddressesOnlyThoseThatMayAreUsed();
    void n03_behindAProxyItIsSaidThatTheAddressWasNotChecked();
    void n04_nothingOfOneAnswerGoesIntoTheNextRequest();
    void n04_theCapCountsWhatWasInflated();
    void n04_aTimeoutHoldsForAllHopsTogether();
    void n05_aFaultOfTlsIsFatalAndNamed();
    void n05_anExceptionIsForOneHostAndOneCertificate();
    void s04_whatWasSecretIsOverwritten();

private:
    TestAuthority m_ours{QStringLiteral("authority of the test")};
};

namespace {

/// Redirects `hops` times within the origin, then answers.
RawServer::Speech redirecting(int hops)
{
    return [hops](QTcpSocket *socket, const QByteArray &request) {
        const int hop = request.mid(5, request.indexOf(' ', 5) - 5).toInt();
        const QByteArray next = "Location: /" + QByteArray::number(hop + 1) + "\r\n";
        socket->write(hop < hops ? answerWith("", "302 Found", next) : answerWith("{\"arrived\":true}"));
        socket->disconnectFromHost();
    };
}

} // namespace

void BehavioursTest::initTestCase()
{
    QVERIFY(m_ours.isReady());
    QVERIFY(m_ours.sign(QStringLiteral("good"), QStringLiteral("DNS:localhost,IP:127.0.0.1")));
    QVERIFY(m_ours.selfSign(QStringLiteral("alone"), QStringLiteral("DNS:localhost,IP:127.0.0.1")));
}

void BehavioursTest::n02_httpsUnlessOnLoopbackOrByChoice_data()
{
    QTest::addColumn<QString>("address");
    for (const char *address : {"http://users.example/", "http://10.0.0.1/", "ftp://users.example/", "file:///etc/passwd",
             "qrc:/icons/x.svg", "data:application/json,{}", "javascript:1", "ws://users.example/", "HTTP://USERS.EXAMPLE/"})
        QTest::newRow(address) << QString::fromLatin1(address);
}

void BehavioursTest::n02_httpsUnlessOnLoopbackOrByChoice()
{
    QFETCH(QString, address);
    net::Network network;
    const Exchange exchange = askAllowed(network, requestFor(QUrl(address)));
    QVERIFY(exchange.outcome == Outcome::Refused);
    QCOMPARE(QByteArray(net::wordOf(exchange.stage)), QByteArray(net::wordOf(Stage::Policy)));
    RawServer loopback(RawServer::saying(answerWith("{}")));
    QVERIFY(askAllowed(network, requestFor(loopback.url())).wasAnswered());
}

void BehavioursTest::n02_noRedirectLeavesTls()
{
    RawServer plain(RawServer::saying(answerWith("{}")));
    const QByteArray target = "Location: http://127.0.0.1:" + QByteArray::number(plain.serverPort()) + "/\r\n";
    RawServer secure(RawServer::saying(answerWith("", "302 Found", target)), m_ours.server(QStringLiteral("good")));
    net::Network network;
    Request request = requestFor(secure.url());
    request.caFile = m_ours.caFile();
    request.allowInsecureHttp = true; // even so
    allow(network, requestFor(plain.url()));
    const Exchange exchange = askAllowed(network, request);
    QCOMPARE(exchange.status, 302);
    QCOMPARE(exchange.redirectTo, plain.url());
    QCOMPARE(plain.connections, 0);
}

void BehavioursTest::n02_fiveHopsAndNoMore()
{
    for (const int hops : {4, 5, 6}) {
        RawServer server(redirecting(hops));
        net::Network network;
        const Exchange exchange = askAllowed(network, requestFor(server.url(QStringLiteral("/0"))));
        QCOMPARE(exchange.wasAnswered(), hops <= 5);
        if (hops > 5)
            QCOMPARE(exchange.message, net::originOf(server.url()) + QStringLiteral(" redirects more than 5 times."));
        QCOMPARE(server.connections, qMin(hops + 1, 6));
    }
}

/// Only the path may change: whatever else does is another question, which consent must be asked for.
void BehavioursTest::n02_eachHopIsJudgedAnew()
{
    RawServer other(RawServer::saying(answerWith("{}")));
    RawServer server([&other](QTcpSocket *socket, const QByteArray &request) {
        const QByteArray away = other.url().toEncoded();
        const QByteArray target = request.startsWith("GET /0 ") ? QByteArray("/1") : away;
        socket->write(answerWith("", "307 Temporary Redirect", "Location: " + target + "\r\n"));
        socket->disconnectFromHost();
    });
    net::Network network;
    const Exchange exchange = askAllowed(network, requestFor(server.url(QStringLiteral("/0"))));
    QCOMPARE(server.connections, 2);
    QCOMPARE(other.connections, 0);
    QCOMPARE(exchange.redirectTo, other.url());
}

/// A name is looked up once; where the connection goes was decided then, whatever the name means meanwhile.
void BehavioursTest::n03_theAddressThatWasJudgedIsTheOneThatIsUsed()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    net::Route route;
    route.url = QUrl(QStringLiteral("http://rebinding.invalid:%1/users/7").arg(server.serverPort()));
    route.address = QHostAddress(QHostAddress::LocalHost);
    route.connectMs = route.leftMs = route.timeoutMs = 5'000;
    net::Transfer transfer(requestFor(route.url), route, this);
    const auto over = transfer.over();
    QVERIFY(QTest::qWaitFor([&over] { return over.await_ready(); }));
    Exchange exchange;
    transfer.finish(exchange);
    QVERIFY2(exchange.wasAnswered(), qPrintable(exchange.message));
    QVERIFY(server.heard.first().contains("\r\nHost: rebinding.invalid:"));

    RawServer secure(RawServer::saying(answerWith("{}")), m_ours.server(QStringLiteral("good")));
    net::Network network;
    Request request = requestFor(secure.url(QStringLiteral("/"), QStringLiteral("localhost")));
    request.caFile = m_ours.caFile();
    const Exchange byName = askAllowed(network, request); // the certificate is checked against the name, not against the address
    QVERIFY2(byName.wasAnswered(), qPrintable(byName.message));
    QCOMPARE(byName.address, QStringLiteral("127.0.0.1"));
    QVERIFY(secure.heard.first().contains("\r\nHost: localhost:"));
}

void BehavioursTest::n03_ofSeveralAddressesOnlyThoseThatMayAreUsed_data()
{
    QTest::addColumn<QStringList>("found");
    QTest::addColumn<bool>("onlyPublic");
    QTest::addColumn<QStringList>("used");
    const auto row = [](const char *name, const char *found, bool onlyPublic, const char *used) {
        QTest::newRow(name) << QString::fromLatin1(found).split(u' ') << onlyPublic
                            << QString::fromLatin1(used).split(u' ', Qt::SkipEmptyParts);
    };
    row("metadata beside a good one", "169.254.169.254 192.0.2.7", false, "192.0.2.7");
    row("metadata in each spelling",
        "169.254.169.254 ::ffff:169.254.169.254 ::ffff:a9fe:a9fe 64:ff9b::a9fe:a9fe ::169.254.169.254 "
        "2002:a9fe:a9fe:: fd00:ec2::254 fe80::1 fe80::a9fe:a9fe 100.100.100.200",
        false, "");
    row("no address of a host", "0.0.0.0 :: 255.255.255.255 224.0.0.1 ff02::1", false, "");
    row("private ones, configured", "10.0.0.1 192.168.1.1 fd00::1 127.0.0.1 ::1", false, "10.0.0.1 192.168.1.1 fd00::1 127.0.0.1 ::1");
    row("private ones that a public host named",
        "10.0.0.1 192.168.1.1 fd00::1 127.0.0.1 ::1 ::ffff:10.0.0.1 64:ff9b::a00:1 2002:a00:1::", true, "");
    row("a public one beside a private one, named by a public host", "10.0.0.1 198.51.100.7 2001:db8::7", true, "198.51.100.7 2001:db8::7");
    row("several good ones, in their order", "2001:db8::7 192.0.2.7 192.0.2.8", false, "2001:db8::7 192.0.2.7 192.0.2.8");
}

void BehavioursTest::n03_ofSeveralAddressesOnlyThoseThatMayAreUsed()
{
    QFETCH(QStringList, found);
    QFETCH(bool, onlyPublic);
    QFETCH(QStringList, used);
    net::Errand errand;
    errand.request.onlyPublicAddresses = onlyPublic;
    errand.request.timeoutMs = 5'000;
    errand.watch.start();
    QList<QHostAddress> addresses;
    for (const QString &one : found)
        addresses.append(QHostAddress(one));
    QCOMPARE(errand.judge(addresses), !used.isEmpty());
    QStringList kept;
    for (const QHostAddress &one : errand.addresses)
        kept.append(one.toString());
    QCOMPARE(kept, used);
    QCOMPARE(errand.exchange.outcome == Outcome::Refused, used.isEmpty());
}

void BehavioursTest::n03_behindAProxyItIsSaidThatTheAddressWasNotChecked()
{
    RawServer proxy(RawServer::saying(answerWith("{}")));
    net::Network network;
    network.setProxy(*net::manualProxy(QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort())));
    Request request = requestFor(QUrl(QStringLiteral("http://users.invalid/")));
    request.allowInsecureHttp = true;
    const Exchange exchange = askAllowed(network, request);
    QVERIFY(exchange.wasAnswered() && exchange.address.isEmpty());
    QVERIFY(exchange.notes.join(u' ').contains(u"The address was not checked"));
}

void BehavioursTest::n04_nothingOfOneAnswerGoesIntoTheNextRequest()
{
    RawServer server(RawServer::saying(
        answerWith("{}", "401 Unauthorized", "Set-Cookie: session=1\r\nWWW-Authenticate: Basic realm=\"x\"\r\nETag: \"a\"\r\n")));
    net::Network network;
    for (int time = 0; time < 3; ++time)
        askAllowed(network, requestFor(server.url()));
    QCOMPARE(server.heard.size(), 3); // never asked again by itself with a password
    for (const QByteArray &request : std::as_const(server.heard)) {
        QCOMPARE(request, server.heard.first());
        for (const char *field : {"\r\ncookie:", "\r\nreferer:", "\r\norigin:", "\r\nauthorization:", "\r\naccept-language:"})
            QVERIFY(!request.toLower().contains(field));
        QVERIFY(request.contains("\r\nUser-Agent: Jotscope/" JOTSCOPE_VERSION "\r\n"));
    }
}

void BehavioursTest::n04_theCapCountsWhatWasInflated()
{
    const auto zipped = [](qsizetype size) {
        const QByteArray zlib = qCompress(QByteArray(size, ' ')).mid(4);
        return "HTTP/1.1 200 OK\r\nContent-Encoding: deflate\r\nContent-Length: " + QByteArray::number(zlib.size()) + "\r\n\r\n" + zlib;
    };
    for (const qsizetype size : {(qsizetype(1) << 20) - 1, qsizetype(1) << 20, (qsizetype(1) << 20) + 1}) {
        RawServer server(RawServer::saying(zipped(size)));
        net::Network network;
        const Exchange exchange = askAllowed(network, requestFor(server.url()));
        QCOMPARE(exchange.wasAnswered(), size <= (1 << 20));
        QCOMPARE(exchange.stage == Stage::TooLarge, size > (1 << 20));
    }
}

void BehavioursTest::n04_aTimeoutHoldsForAllHopsTogether()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &request) {
        const int hop = request.mid(5, request.indexOf(' ', 5) - 5).toInt();
        QTimer::singleShot(150, socket, [socket, hop] {
            socket->write(answerWith("", "302 Found", "Location: /" + QByteArray::number(hop + 1) + "\r\n"));
            socket->disconnectFromHost();
        });
    });
    net::Network network;
    Request request = requestFor(server.url(QStringLiteral("/0")));
    request.timeoutMs = 400;
    const Exchange exchange = askAllowed(network, request);
    QCOMPARE(QByteArray(net::wordOf(exchange.stage)), QByteArray(net::wordOf(Stage::Timeout)));
    QCOMPARE(exchange.message, net::originOf(server.url()) + QStringLiteral(" did not answer within 0.4 s."));
}

void BehavioursTest::n05_aFaultOfTlsIsFatalAndNamed()
{
    RawServer server(RawServer::saying(answerWith("{}")), m_ours.server(QStringLiteral("alone")));
    net::Network network;
    const Exchange exchange = askAllowed(network, requestFor(server.url()));
    QVERIFY(exchange.outcome == Outcome::Failed && exchange.stage == Stage::Tls);
    QVERIFY2(exchange.message.contains(u"self-signed"), qPrintable(exchange.message));
    QCOMPARE(server.heard.size(), 0);
}

void BehavioursTest::n05_anExceptionIsForOneHostAndOneCertificate()
{
    RawServer server(RawServer::saying(answerWith("{}")), m_ours.server(QStringLiteral("alone")));
    net::Network network;
    net::TlsSettings settings;
    settings.exceptions = {{QStringLiteral("localhost"), m_ours.fingerprint(QStringLiteral("alone"))}};
    network.setTls(QStringLiteral("staging"), settings);
    QVERIFY(askAllowed(network, requestFor(server.url(QStringLiteral("/"), QStringLiteral("localhost")))).wasAnswered());
    QVERIFY(!askAllowed(network, requestFor(server.url())).wasAnswered()); // 127.0.0.1 is another host
    Request other = requestFor(server.url(QStringLiteral("/"), QStringLiteral("localhost")));
    other.environment = QStringLiteral("prod");
    QVERIFY(!askAllowed(network, other).wasAnswered());
}

void BehavioursTest::s04_whatWasSecretIsOverwritten()
{
    Request request;
    request.headers = {{"Authorization", QByteArray("Bearer ") + QByteArray(20, 's')}};
    request.body = QByteArray(20, 's');
    request.hidden = {QByteArray(20, 's')};
    const char *header = request.headers.first().second.constData();
    const char *body = request.body.constData();
    const char *hidden = request.hidden.first().constData();
    net::wipeSecrets(request); // the memory is still the request's: it may be looked at
    for (const char *octets : {header, body, hidden})
        QCOMPARE(QByteArray(octets, 20), QByteArray(20, '\0'));
}

QTEST_GUILESS_MAIN(BehavioursTest)
#include "tst_behaviours.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/asking.h"
#include "net/raw_server.h"

#include <QSslSocket>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using net::Exchange;
using net::Request;
using Stage = Exchange::Stage;

/// Behind a proxy, which finds the host itself.
class ProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksAProxyInFull();
    void asksTheSystemsProxy();
    void tunnelsThroughAProxy();
    void saysThatTheProxyIsAway();
    void refusesMetadataAllTheSame_data();
    void refusesMetadataAllTheSame();
    void asksLoopbackDirectly();
};

namespace {

net::ProxyChoice proxyAt(const RawServer &server)
{
    return *net::manualProxy(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()));
}

Request insecure(const QString &address)
{
    Request request = requestFor(QUrl(address));
    request.allowInsecureHttp = true;
    return request;
}

QString noteOf(const RawServer &proxy)
{
    return QStringLiteral("The address was not checked: the proxy http://127.0.0.1:%1 finds it.").arg(proxy.serverPort());
}

} // namespace

void ProxyTest::asksAProxyInFull()
{
    RawServer proxy(RawServer::saying(answerWith("{\"id\":1}")));
    net::Network network;
    network.setProxy(proxyAt(proxy));
    const Exchange exchange = askAllowed(network, insecure(QStringLiteral("http://users.invalid:8080/u/1?x")));
    QVERIFY2(exchange.wasAnswered(), qPrintable(exchange.message));
    QCOMPARE(exchange.body, QByteArray("{\"id\":1}"));
    QVERIFY(proxy.heard.first().startsWith("GET http://users.invalid:8080/u/1?x HTTP/1.1\r\nHost: users.invalid:8080\r\n"));
    QCOMPARE(exchange.proxy, QStringLiteral("http://127.0.0.1:%1").arg(proxy.serverPort()));
    QCOMPARE(exchange.notes, QStringList{noteOf(proxy)});
    QVERIFY(exchange.address.isEmpty());
}

void ProxyTest::asksTheSystemsProxy()
{
    RawServer proxy(RawServer::saying(answerWith("{}")));
    qputenv("http_proxy", QByteArray("http://me:pass@127.0.0.1:") + QByteArray::number(proxy.serverPort()));
    net::Network network;
    const Exchange exchange = askAllowed(network, insecure(QStringLiteral("http://users.invalid/")));
    qunsetenv("http_proxy");
    QVERIFY2(exchange.wasAnswered(), qPrintable(exchange.message));
    QCOMPARE(exchange.notes, QStringList{noteOf(proxy)});
    QVERIFY(proxy.heard.first().contains("\r\nProxy-Authorization: Basic " + QByteArray("me:pass").toBase64() + "\r\n"));
    net::Network direct;
    direct.setProxy({net::ProxyChoice::Kind::None, {}});
    qputenv("http_proxy", QByteArray("http://127.0.0.1:") + QByteArray::number(proxy.serverPort()));
    QVERIFY(!askAllowed(direct, insecure(QStringLiteral("http://users.invalid/"))).wasAnswered());
    qunsetenv("http_proxy");
    QCOMPARE(proxy.heard.size(), 1);
}

void ProxyTest::tunnelsThroughAProxy()
{
    RawServer proxy(RawServer::saying("HTTP/1.1 200 Connection established\r\n\r\nnot TLS at all"));
    net::Network network;
    network.setProxy(proxyAt(proxy));
    const Exchange exchange = askAllowed(network, requestFor(QUrl(QStringLiteral("https://users.invalid/"))));
    QVERIFY(proxy.heard.first().startsWith("CONNECT users.invalid:443 HTTP/1.1\r\n"));
    QVERIFY(!proxy.heard.first().contains("Jotscope/")); // the request itself waits for TLS
    QVERIFY2(exchange.stage == Stage::Tls, qPrintable(exchange.message));
}

void ProxyTest::saysThatTheProxyIsAway()
{
    net::Network network;
    {
        const RawServer gone(RawServer::saying(""));
        network.setProxy(proxyAt(gone));
    }
    for (const char *address : {"http://users.invalid/", "https://users.invalid/"}) {
        const Exchange exchange = askAllowed(network, insecure(QString::fromLatin1(address)));
        QVERIFY(exchange.stage == Stage::Connect);
        QVERIFY2(exchange.message.contains(exchange.proxy) && exchange.message.contains(QStringLiteral("refused")),
            qPrintable(exchange.message));
    }
}

void ProxyTest::refusesMetadataAllTheSame_data()
{
    QTest::addColumn<QString>("address");
    QTest::newRow("an address") << QStringLiteral("http://169.254.169.254/");
    QTest::newRow("a name") << QStringLiteral("http://metadata.google.internal/");
}

void ProxyTest::refusesMetadataAllTheSame()
{
    QFETCH(QString, address);
    RawServer proxy(RawServer::saying(answerWith("{}")));
    net::Network network;
    network.setProxy(proxyAt(proxy));
    QVERIFY(askAllowed(network, insecure(address)).outcome == Exchange::Outcome::Refused);
    Request discovered = insecure(QStringLiteral("http://10.0.0.1/"));
    discovered.onlyPublicAddresses = true;
    QVERIFY(askAllowed(network, discovered).outcome == Exchange::Outcome::Refused);
    QCOMPARE(proxy.connections, 0);
}

void ProxyTest::asksLoopbackDirectly()
{
    RawServer proxy(RawServer::saying(answerWith("{}")));
    RawServer server(RawServer::saying(answerWith("{}")));
    net::Network network;
    network.setProxy(proxyAt(proxy));
    QVERIFY(askAllowed(network, requestFor(server.url())).wasAnswered());
    QCOMPARE(proxy.connections, 0);
}

QTEST_GUILESS_MAIN(ProxyTest)
#include "tst_proxy.moc"

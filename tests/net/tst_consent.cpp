// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/asking.h"
#include "net/raw_server.h"

#include <QCoroTask>
#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimer>

using namespace jotscope;
using namespace jotscope::tests;
using net::Exchange;
using net::Request;
using Stage = Exchange::Stage;
using Outcome = Exchange::Outcome;

namespace {

/// Open sockets of this process.
int sockets()
{
    int count = 0;
    const QDir folder(QStringLiteral("/proc/self/fd"));
    for (const QString &name : folder.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot))
        count += QFile::symLinkTarget(folder.filePath(name)).contains(QStringLiteral("socket:")) ? 1 : 0;
    return count;
}

void expectRefusal(const Exchange &exchange, Stage stage, const QString &message)
{
    QCOMPARE(exchange.message, message);
    QVERIFY(exchange.outcome == Outcome::Refused);
    QCOMPARE(QByteArray(net::wordOf(exchange.stage)), QByteArray(net::wordOf(stage)));
    QCOMPARE(exchange.status, 0);
}

} // namespace

/// What leaves, and what does not.
class ConsentTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void asksNothingWithoutAYes();
    void opensNoSocketOffline();
    void sendsNoSecretWithoutAYes();
    void sendsNoTokenWithoutAYes();
    void whatIsLentToOneIsNobodyElses();
    void asksDiscoveredHostsBarely_data();
    void asksDiscoveredHostsBarely();
    void refusesAddresses_data();
    void refusesAddresses();
    void followsNoRedirectToAnotherOrigin_data();
    void followsNoRedirectToAnotherOrigin();
    void followsRedirectsWithinTheOrigin_data();
    void followsRedirectsWithinTheOrigin();
    void everyHopOfARedirectStandsInTheLedger_data();
    void everyHopOfARedirectStandsInTheLedger();
    void aHopCanBeCancelledByItsNumber();
    void masksWhatItSent();
    void masksWhatComesBack();
    void keepsNoFetchedCredential();
    void hasNoProxyForLoopback();
};

void ConsentTest::asksNothingWithoutAYes()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    net::Network network;
    expectRefusal(ask(network, requestFor(server.url())), Stage::Consent,
        QStringLiteral("Not sent: %1 was not allowed.").arg(net::originOf(server.url())));
    allow(network, requestFor(QUrl(QStringLiteral("http://127.0.0.1:1/")))); // another port is another origin
    QVERIFY(ask(network, requestFor(server.url())).outcome == Outcome::Refused);
    QCOMPARE(server.connections, 0);
    QCOMPARE(network.ledger().size(), std::size_t(2));
    QCOMPARE(network.ledger().back().number, 2);
}

void ConsentTest::opensNoSocketOffline()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    net::Network network;
    allow(network, requestFor(server.url()));
    network.setOffline(true);
    const int before = sockets();
    QVERIFY(before > 0); // the server's own
    for (int time = 0; time < 20; ++time)
        expectRefusal(ask(network, requestFor(server.url())), Stage::Policy, QStringLiteral("Not sent: offline."));
    const Request named = requestFor(QUrl(QStringLiteral("https://no-such-host.invalid/")));
    expectRefusal(askAllowed(network, named), Stage::Policy, QStringLiteral("Not sent: offline."));
    QCOMPARE(sockets(), before);
    QCOMPARE(server.connections, 0);
    network.setOffline(false);
    QVERIFY(ask(network, requestFor(server.url())).wasAnswered());
}

void ConsentTest::sendsNoSecretWithoutAYes()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    net::Network network;
    allow(network, requestFor(server.url()));
    Request request = requestFor(server.url());
    request.headers = {{"Authorization", "Bearer s3cret-s3cret"}};
    request.secretReference = QStringLiteral("env:PROD");
    const QString refusal
        = QStringLiteral("Not sent: the secret env:PROD may not go to %1 without your yes.").arg(net::originOf(server.url()));
    expectRefusal(ask(network, request), Stage::Consent, refusal);
    net::Consent consent = network.consent();
    consent.secrets = {
        {QStringLiteral("env:OTHER"), net::originOf(server.url())}, {QStringLiteral("env:PROD"), QStringLiteral("https://other.example")}};
    network.setConsent(consent);
    expectRefusal(ask(network, request), Stage::Consent, refusal);
    QCOMPARE(server.connections, 0);
    QVERIFY(askAllowed(network, request).wasAnswered());
    QVERIFY(server.heard.first().contains("s3cret-s3cret"));
}

void ConsentTest::whatIsLentToOneIsNobodyElses()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    net::Network network;
    Request request = requestFor(server.url());
    request.headers = {{"Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."}};
    request.carriesToken = true;
    net::Consent loan;
    loan.origins = loan.tokenOrigins = {net::originOf(server.url())};
    auto borrower = std::make_unique<QObject>();
    QObject another;
    network.lend(borrower.get(), loan);
    const auto asked = [&network, &request](QObject *owner) { return QCoro::waitFor(network.ask(request, QPointer<QObject>(owner))); };
    QCOMPARE(asked(&another).stage, Stage::Consent);
    QCOMPARE(server.connections, 0);
    QVERIFY(asked(borrower.get()).wasAnswered());
    network.lend(&another, loan);
    borrower.reset(); // its loan ends with it
    QVERIFY(network.inForceFor(borrower.get()).origins.isEmpty());
    QVERIFY(asked(&another).wasAnswered());
    network.lend(&another, {});
    QCOMPARE(asked(&another).stage, Stage::Consent);
    QCOMPARE(server.connections, 2);
}

void ConsentTest::sendsNoTokenWithoutAYes()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    net::Network network;
    allow(network, requestFor(server.url()));
    Request request = requestFor(server.url());
    request.headers = {{"Authorization", "Bearer eyJhbGciOiJub25lIn0.e30."}};
    request.carriesToken = true;
    expectRefusal(ask(network, request), Stage::Consent,
        QStringLiteral("Not sent: the token itself may not go to %1 without your yes.").arg(net::originOf(server.url())));
    QCOMPARE(server.connections, 0);
    QVERIFY(askAllowed(network, request).wasAnswered());
}

void ConsentTest::asksDiscoveredHostsBarely_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QString>("secret");
    QTest::addColumn<bool>("carriesToken");
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("a bare GET") << QByteArray("GET") << QString() << false << true;
    QTest::newRow("a POST") << QByteArray("POST") << QString() << false << false;
    QTest::newRow("with a secret") << QByteArray("GET") << QStringLiteral("env:PROD") << false << false;
    QTest::newRow("with the token") << QByteArray("GET") << QString() << true << false;
}

void ConsentTest::asksDiscoveredHostsBarely()
{
    QFETCH(QByteArray, method);
    QFETCH(QString, secret);
    QFETCH(bool, carriesToken);
    RawServer server(RawServer::saying(answerWith("{}")));
    net::Network network;
    network.allowDiscovered(net::originOf(server.url()));
    Request request = requestFor(server.url());
    request.method = method;
    request.secretReference = secret;
    request.carriesToken = carriesToken;
    QTEST(ask(network, request).wasAnswered(), "isAsked");
    request.onlyPublicAddresses = true; // as when a public issuer named this private address
    QVERIFY(ask(network, request).outcome == Outcome::Refused);
    QVERIFY(server.connections <= 1);
}

void ConsentTest::refusesAddresses_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<QString>("message");
    const auto row = [](const char *name, const char *address, const char *message) {
        QTest::newRow(name) << QString::fromLatin1(address) << QStringLiteral("Not sent: ") + QString::fromLatin1(message);
    };
    row("metadata", "http://169.254.169.254/latest/meta-data/",
        "169.254.169.254 is a link-local or cloud metadata address; these are never asked.");
    row("metadata inside IPv6", "http://[::ffff:a9fe:a9fe]/",
        "::ffff:169.254.169.254 is a link-local or cloud metadata address; these are never asked.");
    row("metadata by name", "http://metadata.google.internal/",
        "metadata.google.internal is a cloud metadata service; these are never asked.");
    row("metadata as a number", "http://2852039166/", "169.254.169.254 is a link-local or cloud metadata address; these are never asked.");
    row("link-local", "http://[fe80::1]/", "fe80::1 is a link-local or cloud metadata address; these are never asked.");
    row("no address of a host", "http://0.0.0.0/", "0.0.0.0 is no address of a host.");
    row("a file", "file:///etc/passwd", "expected an http or https address, found \"file\".");
    row("a resource", "qrc:/x", "expected an http or https address, found \"qrc\".");
    row("data", "data:application/json,{}", "expected an http or https address, found \"data\".");
    row("no scheme", "//users.example/", "expected an http or https address, found \"\".");
    row("no host", "http:///x", "the address names no host.");
    row("a password", "http://me:hunter22@127.0.0.1/", "the address holds a user name or password.");
}

void ConsentTest::refusesAddresses()
{
    QFETCH(QString, address);
    QFETCH(QString, message);
    net::Network network;
    Request request = requestFor(QUrl(address));
    request.allowInsecureHttp = true;
    expectRefusal(askAllowed(network, request), Stage::Policy, message);
    request.allowInsecureHttp = false;
    request.url = QUrl(QStringLiteral("http://users.example/"));
    expectRefusal(askAllowed(network, request), Stage::Policy,
        QStringLiteral("Not sent: plain HTTP to another computer; use https, or set \"allow_insecure_http\" for this environment."));
    request.url = QUrl(QStringLiteral("https://users.example/"));
    request.headers = {{"X-Id", "1\r\nHost: evil.example"}};
    expectRefusal(askAllowed(network, request), Stage::Policy, QStringLiteral("Not sent: the header X-Id holds a control character."));
}

void ConsentTest::followsNoRedirectToAnotherOrigin_data()
{
    QTest::addColumn<QByteArray>("target"); // % is the port of a server that must hear nothing
    QTest::newRow("another port") << QByteArray("http://127.0.0.1:%/x");
    QTest::newRow("another name of the same host") << QByteArray("http://localhost:%/x");
    QTest::newRow("another scheme") << QByteArray("https://127.0.0.1:%/x");
    QTest::newRow("another host, without scheme") << QByteArray("//127.0.0.1:%/x");
    QTest::newRow("with a password") << QByteArray("http://me:hunter22@127.0.0.1:%/x");
    QTest::newRow("metadata") << QByteArray("http://169.254.169.254/latest/");
    QTest::newRow("a file") << QByteArray("file:///etc/passwd");
    QTest::newRow("a script") << QByteArray("javascript:alert(1)");
    QTest::newRow("data") << QByteArray("data:application/json,{}");
}

void ConsentTest::followsNoRedirectToAnotherOrigin()
{
    QFETCH(QByteArray, target);
    RawServer other(RawServer::saying(answerWith("{}")));
    target.replace("%", QByteArray::number(other.serverPort()));
    for (const QByteArray &status : {QByteArray("301 Moved"), QByteArray("302 Found"), QByteArray("303 See Other"),
             QByteArray("307 Temporary Redirect"), QByteArray("308 Permanent Redirect")}) {
        RawServer server(RawServer::saying(answerWith("", status, "Location: " + target + "\r\n")));
        net::Network network;
        Request request = requestFor(server.url());
        request.headers = {{"Authorization", "Bearer s3cret-s3cret"}, {"apikey", "an0ther-s3cret"}};
        request.secretReference = QStringLiteral("env:PROD");
        allow(network, requestFor(other.url())); // even so
        const Exchange exchange = askAllowed(network, request);
        QVERIFY(exchange.wasAnswered());
        QCOMPARE(exchange.status, status.left(3).toInt());
        QVERIFY(!exchange.redirectTo.isEmpty());
        QCOMPARE(exchange.url, request.url);
        QCOMPARE(server.heard.size(), 1);
    }
    QCOMPARE(other.connections, 0);
}

void ConsentTest::followsRedirectsWithinTheOrigin_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("status");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("GET, 301") << QByteArray("GET") << QByteArray("301") << QByteArray("GET /users/7?x=1 HTTP/1.1");
    QTest::newRow("GET, 307") << QByteArray("GET") << QByteArray("307") << QByteArray("GET /users/7?x=1 HTTP/1.1");
    QTest::newRow("POST, 302 becomes GET") << QByteArray("POST") << QByteArray("302") << QByteArray("GET /users/7?x=1 HTTP/1.1");
    QTest::newRow("POST, 303 becomes GET") << QByteArray("POST") << QByteArray("303") << QByteArray("GET /users/7?x=1 HTTP/1.1");
    QTest::newRow("POST, 307 stays POST") << QByteArray("POST") << QByteArray("307") << QByteArray("POST /users/7?x=1 HTTP/1.1");
    QTest::newRow("POST, 308 stays POST") << QByteArray("POST") << QByteArray("308") << QByteArray("POST /users/7?x=1 HTTP/1.1");
}

void ConsentTest::followsRedirectsWithinTheOrigin()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, status);
    QFETCH(QByteArray, second);
    RawServer server([&](QTcpSocket *socket, const QByteArray &request) {
        const bool isFirst = request.contains(" /start ");
        socket->write(isFirst ? answerWith("", status + " Moved", "Location: users/7?x=1#fragment\r\n") : answerWith("{\"id\":7}"));
        socket->disconnectFromHost();
    });
    net::Network network;
    Request request = requestFor(server.url(QStringLiteral("/start")));
    request.method = method;
    request.body = method == "POST" ? "a=b" : "";
    request.headers = {{"Authorization", "Bearer s3cret-s3cret"}};
    request.secretReference = QStringLiteral("env:PROD");
    const Exchange exchange = askAllowed(network, request);
    QCOMPARE(exchange.status, 200);
    QCOMPARE(exchange.body, QByteArray("{\"id\":7}"));
    QCOMPARE(exchange.url, server.url(QStringLiteral("/users/7?x=1")));
    QVERIFY(exchange.redirectTo.isEmpty());
    QCOMPARE(server.heard.size(), 2);
    QVERIFY(server.heard.last().startsWith(second));
    QVERIFY(server.heard.last().contains("s3cret-s3cret"));
    QCOMPARE(server.heard.last().endsWith("a=b"), second.startsWith("POST"));
}

void ConsentTest::everyHopOfARedirectStandsInTheLedger_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QStringList>("sentAgain");
    QTest::newRow("to a login page: the id does not leave twice") << QByteArray("/login") << QStringList{QStringLiteral("our credential")};
    QTest::newRow("to the same with a slash: it does")
        << QByteArray("/users/a%20b/") << QStringList{QStringLiteral("user id"), QStringLiteral("our credential")};
    QTest::newRow("to the same in other letters: it does")
        << QByteArray("/users/A%20B") << QStringList{QStringLiteral("user id"), QStringLiteral("our credential")};
    QTest::newRow("to the same, encoded twice: it does")
        << QByteArray("/users/a%2520b") << QStringList{QStringLiteral("user id"), QStringLiteral("our credential")};
}

void ConsentTest::everyHopOfARedirectStandsInTheLedger()
{
    QFETCH(QByteArray, location);
    QFETCH(QStringList, sentAgain);
    RawServer server([&](QTcpSocket *socket, const QByteArray &request) {
        const bool isFirst = request.startsWith("GET /users/a%20b HTTP");
        socket->write(isFirst ? answerWith("see there", "302 Found", "Location: " + location + "\r\n") : answerWith("{}"));
        socket->disconnectFromHost();
    });
    net::Network network;
    Request request = requestFor(server.url(QStringLiteral("/users/a%20b")));
    request.headers = {{"Authorization", "Bearer s3cret-s3cret"}};
    request.secretReference = QStringLiteral("env:PROD");
    request.asked = QStringLiteral("a b");
    request.askedIs = QStringLiteral("user id");
    request.sends = QStringList{QStringLiteral("user id"), QStringLiteral("our credential")};
    const Exchange last = askAllowed(network, request);
    QCOMPARE(network.ledger().size(), std::size_t(2));
    const Exchange &asked = network.ledger().front();
    QCOMPARE(asked.url, request.url);
    QCOMPARE(asked.status, 302);
    QCOMPARE(asked.header("Location"), location);
    QCOMPARE(asked.redirectTo.toEncoded(), server.url().resolved(QUrl::fromEncoded(location)).toEncoded());
    QCOMPARE(asked.body, QByteArray("see there"));
    QCOMPARE(asked.sends, request.sends);
    QCOMPARE(asked.followedBy, 2);
    QVERIFY(!asked.isUnderWay);
    QCOMPARE(last.number, 2);
    const Exchange &line = network.ledger().back();
    QCOMPARE(line.url, last.url);
    QCOMPARE(line.status, 200);
    QCOMPARE(line.sends, sentAgain);
    QCOMPARE(line.followedBy, 0);
    QCOMPARE(line.requestHeaders, asked.requestHeaders);
    QVERIFY(!line.isUnderWay);
    QVERIFY(line.asked >= asked.asked);
}

void ConsentTest::aHopCanBeCancelledByItsNumber()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &request) {
        if (!request.startsWith("GET /start "))
            return; // says nothing
        socket->write(answerWith("", "302 Found", "Location: /slow\r\n"));
        socket->disconnectFromHost();
    });
    net::Network network;
    connect(&network, &net::Network::ledgerChanged, this, [&network] {
        if (network.ledger().size() == 2 && network.ledger().back().isUnderWay)
            QTimer::singleShot(20, &network, [&network] { network.cancel(2); });
    });
    const Exchange exchange = askAllowed(network, requestFor(server.url(QStringLiteral("/start"))));
    QVERIFY(exchange.outcome == net::Exchange::Outcome::Cancelled);
    QCOMPARE(network.ledger().front().status, 302);
    QVERIFY(network.ledger().back().outcome == net::Exchange::Outcome::Cancelled);
    QVERIFY(!network.ledger().back().isUnderWay);
}

void ConsentTest::masksWhatItSent()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    net::Network network;
    Request request = requestFor(QUrl(server.url().toString() + QStringLiteral("x?key=hunter2-hunter2")));
    request.method = "POST";
    request.headers = {{"Accept", "application/json"}, {"Authorization", "Bearer s3cret-s3cret"}, {"apikey", "an0ther-s3cret"}};
    request.body = "client_secret=hunter2-hunter2";
    request.hidden = {"hunter2-hunter2"};
    request.secretReference = QStringLiteral("env:PROD");
    const Exchange exchange = askAllowed(network, request);
    QVERIFY(server.heard.first().contains("hunter2-hunter2 HTTP") && server.heard.first().contains("an0ther-s3cret"));
    for (const Exchange &line : {exchange, network.ledger().front()}) {
        const QList<net::Header> expected
            = {{"Accept", "application/json"}, {"Authorization", "Bearer (secret env:PROD)"}, {"apikey", "(secret env:PROD)"}};
        QCOMPARE(line.requestHeaders, expected);
        QCOMPARE(line.requestBody, QByteArray("(not kept: it may hold a credential)"));
        QVERIFY(!line.url.toString().contains(QStringLiteral("hunter2")));
    }
}

void ConsentTest::masksWhatComesBack()
{
    const QByteArray basic = QByteArray("admin:pass word/9").toBase64();
    RawServer server(
        RawServer::saying(answerWith("{\"echo\": \"" + basic + "\", \"password\": \"pass word/9\", \"url\": \"/x?p=pass%20word%2F9\"}",
            "302 Found", "X-Echo: Basic " + basic + "\r\nLocation: https://other.example/?p=pass%20word%2F9\r\n")));
    net::Network network;
    Request request = requestFor(server.url());
    request.headers = {{"Authorization", "Basic " + basic}};
    request.secretReference = QStringLiteral("keychain:\"admin\"");
    const Exchange exchange = askAllowed(network, request);
    QCOMPARE(exchange.body,
        QByteArray("{\"echo\": \"(secret keychain:admin)\", \"password\": \"(secret keychain:admin)\", \"url\": \"/x?p=(secret "
                   "keychain:admin)\"}"));
    QCOMPARE(exchange.header("X-Echo"), QByteArray("Basic (secret keychain:admin)"));
    QCOMPARE(exchange.redirectTo, QUrl(QStringLiteral("https://other.example/?p=hidden")));
}

void ConsentTest::keepsNoFetchedCredential()
{
    RawServer server(RawServer::saying(answerWith("{\"access_token\": \"abc\"}")));
    net::Network network;
    Request request = requestFor(server.url());
    request.purpose = QStringLiteral("credential");
    QCOMPARE(askAllowed(network, request).body, QByteArray("{\"access_token\": \"abc\"}"));
    QCOMPARE(network.ledger().front().body, QByteArray("(not kept: it holds a credential)"));
}

void ConsentTest::hasNoProxyForLoopback()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    qputenv("http_proxy", "http://127.0.0.1:1");
    net::Network network;
    const Exchange exchange = askAllowed(network, requestFor(server.url()));
    qunsetenv("http_proxy");
    QVERIFY(exchange.wasAnswered() && exchange.proxy.isEmpty() && exchange.notes.isEmpty());
}

QTEST_GUILESS_MAIN(ConsentTest)
#include "tst_consent.moc"

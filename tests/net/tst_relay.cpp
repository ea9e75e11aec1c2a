// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/relay_bench.h"

#include <QRegularExpression>

using namespace jotscope;
using namespace jotscope::tests;
using End = net::RelayCall::End;

Q_DECLARE_METATYPE(RawServer::Speech)
Q_DECLARE_METATYPE(net::RelayCall::End)

namespace {

/// Says `answer` and leaves the connection open.
RawServer::Speech keeping(const QByteArray &answer)
{
    return [answer](QTcpSocket *socket, const QByteArray &) { socket->write(answer); };
}

const QByteArray fine = answerWith("{\"ok\":true}");

} // namespace

/// What goes through the relay, and what does not.
class RelayTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void passesTheRequestOn_data();
    void passesTheRequestOn();
    void passesTheAnswerBack_data();
    void passesTheAnswerBack();
    void refuses_data();
    void refuses();
    void answersPipelinedRequestsInTheirOrder();
    void keepsBothConnections();
    void asksAgainWhereTheUpstreamClosedAKeptConnection();
    void anAnswerThatNobodyAskedForAnswersNothing();
    void leadsRedirectsThroughItself_data();
    void leadsRedirectsThroughItself();
    void continuesAClientThatExpectsIt();
    void recordsBothSidesOfACall();
    void takesNoUpstream_data();
    void takesNoUpstream();
    void aTakenPortComesWithAFreeOne();
};

void RelayTest::passesTheRequestOn_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("heard");
    QTest::addColumn<QByteArray>("unheard");
    const QByteArray none;
    QTest::newRow("path and query as they are, behind the upstream's path")
        << QByteArray("/a%2Fb/c?x=1&y=%20#") << none << none << QByteArray("GET /v2/a%2Fb/c?x=1&y=%20# HTTP/1.1\r\n") << none;
    QTest::newRow("the Host is the upstream's")
        << QByteArray("/") << none << none << QByteArray("\r\nHost: 127.0.0.1:UPSTREAM\r\n") << none;
    QTest::newRow("headers keep their spelling, and those of one name their order")
        << QByteArray("/") << QByteArray("X-oNe: 1\r\nX-Two: 2\r\nX-oNe: 3\r\nAuthorization: Bearer eyJ\r\n") << none
        << QByteArray("X-oNe: 1\r\nX-oNe: 3\r\nX-Two: 2\r\nAuthorization: Bearer eyJ\r\n") << none;
    QTest::newRow("what concerns the connection stays behind")
        << QByteArray("/")
        << QByteArray("Connection: keep-alive, X-Hop\r\nX-Hop: 1\r\nTE: trailers\r\nUpgrade: h2c\r\nProxy-Authorization: Basic YQ==\r\n"
                      "Keep-Alive: timeout=5\r\nX-Kept: 1\r\n")
        << none << QByteArray("X-Kept: 1\r\n") << QByteArray("X-Hop");
    QTest::newRow("Upgrade stays behind") << QByteArray("/") << QByteArray("Connection: upgrade\r\nUpgrade: websocket\r\n") << none
                                          << QByteArray("GET /v2/ ") << QByteArray("websocket");
    QTest::newRow("a Connection that names the framing cannot take it away")
        << QByteArray("/") << QByteArray("Connection: content-length, host\r\nContent-Length: 5\r\n") << QByteArray("hello")
        << QByteArray("Content-Length: 5\r\n") << none;
    QTest::newRow("only encodings that can be recorded are asked for")
        << QByteArray("/") << QByteArray("Accept-Encoding: br;q=1, gzip, zstd\r\n") << none << QByteArray("Accept-Encoding: gzip\r\n")
        << QByteArray("br");
    QTest::newRow("the page of a front end on this computer may ask")
        << QByteArray("/") << QByteArray("Origin: http://localhost:3000\r\nSec-Fetch-Site: cross-site\r\n") << none
        << QByteArray("Origin: http://localhost:3000\r\n") << none;
}

void RelayTest::passesTheRequestOn()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, body);
    QFETCH(QByteArray, heard);
    QFETCH(const QByteArray, unheard);
    RawServer server(keeping(fine));
    RelayBench bench;
    QVERIFY(bench.start(server.url(QStringLiteral("/v2/"))));
    Caller caller(bench.relay.port(), bench.get(headers, target) + body);
    QVERIFY(caller.hears("{\"ok\":true}"));
    QCOMPARE(server.heard.size(), 1);
    heard.replace("UPSTREAM", QByteArray::number(server.serverPort()));
    QVERIFY2(server.heard.first().contains(heard), server.heard.first().constData());
    QVERIFY2(unheard.isEmpty() || !server.heard.first().contains(unheard), server.heard.first().constData());
    QVERIFY(server.heard.first().endsWith("\r\n\r\n" + body));
}

void RelayTest::passesTheAnswerBack_data()
{
    QTest::addColumn<QByteArray>("request"); // METHOD VERSION
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QByteArray>("start");
    QTest::addColumn<QByteArray>("body");
    const QByteArray get = "GET 1.1";
    QTest::newRow("a sized body") << get << QByteArray("HTTP/1.1 404 Not Found\r\nX-A: 1\r\nContent-Length: 4\r\n\r\ngone")
                                  << QByteArray("HTTP/1.1 404 Not Found\r\nX-A: 1\r\n") << QByteArray("gone");
    QTest::newRow("a chunked body") << get
                                    << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
                                    << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n");
    QTest::newRow("a body that the upstream's end ends") << get << QByteArray("HTTP/1.0 200 OK\r\n\r\nall of it")
                                                         << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("9\r\nall of it\r\n0\r\n\r\n");
    QTest::newRow("no chunks for a client of HTTP/1.0")
        << QByteArray("GET 1.0") << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n2\r\nde\r\n0\r\n\r\n")
        << QByteArray("HTTP/1.1 200 OK\r\n") << QByteArray("abcde");
    QTest::newRow("HEAD has a length and no body") << QByteArray("HEAD 1.1") << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n")
                                                   << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 400\r\n") << QByteArray();
    QTest::newRow("204 has no body") << get << QByteArray("HTTP/1.1 204 No Content\r\nX-A: 1\r\n\r\n")
                                     << QByteArray("HTTP/1.1 204 No Content\r\nX-A: 1\r\n") << QByteArray();
    QTest::newRow("304 has no body, whatever its length says")
        << get << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 400\r\n\r\n")
        << QByteArray("HTTP/1.1 304 Not Modified\r\nContent-Length: 400\r\n") << QByteArray();
    QTest::newRow("interim answers are read past")
        << get
        << QByteArray(
               "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n") << QByteArray("ok");
    QTest::newRow("an unknown method goes through")
        << QByteArray("PROPFIND 1.1") << QByteArray("HTTP/1.1 207 Multi-Status\r\nContent-Length: 0\r\n\r\n")
        << QByteArray("HTTP/1.1 207 Multi-Status\r\n") << QByteArray();
    QTest::newRow("several cookies stay several")
        << get << QByteArray("HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nKeep-Alive: timeout=5\r\nContent-Length: 0\r\n\r\n")
        << QByteArray("HTTP/1.1 200 OK\r\nSet-Cookie: a=1\r\nSet-Cookie: b=2\r\nContent-Length: 0\r\n") << QByteArray();
}

void RelayTest::passesTheAnswerBack()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, answer);
    QFETCH(const QByteArray, start);
    QFETCH(const QByteArray, body);
    RawServer server(RawServer::saying(answer));
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    const QList<QByteArray> words = request.split(' ');
    Caller caller(bench.relay.port());
    caller.write(words[0] + " /x HTTP/" + words[1] + "\r\nHost: " + bench.host() + "\r\nConnection: close\r\n\r\n");
    QVERIFY(caller.hearsTheEnd());
    QVERIFY2(caller.heard.startsWith(start), caller.heard.constData());
    QVERIFY2(caller.body() == body, caller.heard.constData());
    QTRY_COMPARE(bench.told(), 1);
    QCOMPARE(bench.call().end, End::Answered);
    QCOMPARE(bench.relay.counts().answered, 1);
}

void RelayTest::refuses_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("status");
    const QByteArray host = "Host: 127.0.0.1:PORT\r\n";
    const QByteArray get = "GET / HTTP/1.1\r\n" + host;
    const QByteArray post = "POST / HTTP/1.1\r\n" + host;
    QTest::newRow("Content-Length and Transfer-Encoding together: where the body ends is anybody's guess")
        << post + "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n"
        << 400;
    QTest::newRow("the same in the other order")
        << post + "Transfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\nGET /smuggled HTTP/1.1\r\n\r\n"
        << 400;
    QTest::newRow("two lengths that differ") << post + "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello" << 400;
    QTest::newRow("two lengths that agree") << post + "Content-Length: 5\r\nContent-Length: 5\r\n\r\nhello" << 400;
    QTest::newRow("two lengths in one header") << post + "Content-Length: 5, 5\r\n\r\nhello" << 400;
    QTest::newRow("a negative length") << post + "Content-Length: -5\r\n\r\nhello" << 400;
    QTest::newRow("a length with a sign") << post + "Content-Length: +5\r\n\r\nhello" << 400;
    QTest::newRow("a length in hexadecimal") << post + "Content-Length: 0x5\r\n\r\nhello" << 400;
    QTest::newRow("a length past all numbers") << post + "Content-Length: 99999999999999999999999\r\n\r\nhello" << 400;
    QTest::newRow("a transfer encoding that is not chunked") << post + "Transfer-Encoding: gzip\r\n\r\nhello" << 501;
    QTest::newRow("chunked behind another encoding") << post + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n" << 501;
    QTest::newRow("chunked that is not the last encoding") << post + "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n" << 501;
    QTest::newRow("chunked, said twice") << post + "Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("chunked in disguise") << post + "Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" << 501;
    QTest::newRow("a blank before the colon") << post + "Transfer-Encoding : chunked\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("chunks in HTTP/1.0") << "POST / HTTP/1.0\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" << 400;
    QTest::newRow("lines that end with a line feed only") << QByteArray("GET / HTTP/1.1\nHost: 127.0.0.1:PORT\n\n") << 400;
    QTest::newRow("a lone carriage return in a header") << get + "X-A: a\rX-B: b\r\n\r\n" << 400;
    QTest::newRow("a NUL in a header") << get + QByteArray("X-A: a\0b\r\n\r\n", 12) << 400;
    QTest::newRow("no Host") << QByteArray("GET / HTTP/1.1\r\n\r\n") << 400;
    QTest::newRow("no Host in HTTP/1.0 either") << QByteArray("GET / HTTP/1.0\r\n\r\n") << 400;
    QTest::newRow("two Hosts") << get + "Host: evil.example\r\n\r\n" << 400;
    QTest::newRow("a foreign Host: a name that a stranger lets resolve to this computer")
        << QByteArray("GET / HTTP/1.1\r\nHost: evil.example:PORT\r\n\r\n") << 421;
    QTest::newRow("a Host that only begins like ours") << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1.evil.example:PORT\r\n\r\n") << 421;
    QTest::newRow("another port in Host") << QByteArray("GET / HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n") << 421;
    QTest::newRow("a Host without our port") << QByteArray("GET / HTTP/1.1\r\nHost: localhost\r\n\r\n") << 421;
    QTest::newRow("a foreign Origin") << get + "Origin: https://evil.example\r\n\r\n" << 403;
    QTest::newRow("an Origin that hides") << get + "Origin: null\r\n\r\n" << 403;
    QTest::newRow("an Origin that only begins like ours") << get + "Origin: http://localhost.evil.example\r\n\r\n" << 403;
    QTest::newRow("one foreign Origin among ours") << get + "Origin: http://localhost\r\nOrigin: https://evil.example\r\n\r\n" << 403;
    QTest::newRow("an image in a foreign page, which has no Origin") << get + "Sec-Fetch-Site: cross-site\r\n\r\n" << 403;
    QTest::newRow("asked as a proxy") << "GET http://api.example/ HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("asked as a proxy for TLS") << "CONNECT api.example:443 HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("a target that is no path") << "GET x HTTP/1.1\r\n" + host + "\r\n" << 400;
    QTest::newRow("another protocol") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03 and so on\r\n\r\n", 25) << 400;
    QTest::newRow("HTTP/2 with prior knowledge") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 400;
    QTest::newRow("headers past 64 KiB") << get + "X-Large: " + QByteArray(70'000, 'x') + "\r\n\r\n" << 431;
    QTest::newRow("headers without end") << get + QByteArray("X-A: 0123456789\r\n").repeated(20'000) << 431;
    QTest::newRow("a target past 64 KiB") << "GET /" + QByteArray(70'000, 'x') + " HTTP/1.1\r\n" + host + "\r\n" << 431;
    QTest::newRow("an expectation that nobody knows") << post + "Expect: 200-ok\r\nContent-Length: 1\r\n\r\nx" << 417;
}

void RelayTest::refuses()
{
    QFETCH(QByteArray, request);
    QFETCH(const int, status);
    RawServer server(keeping(fine));
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    request.replace("PORT", QByteArray::number(bench.relay.port()));
    Caller caller(bench.relay.port(), request);
    QVERIFY(caller.hearsTheEnd());
    QVERIFY2(caller.heard.startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '), caller.heard.constData());
    QVERIFY(caller.heard.contains("Jotscope"));
    QCOMPARE(server.connections, 0);
    const net::RelayCounts counts = bench.relay.counts();
    QCOMPARE(counts.refused, 1);
    QCOMPARE(counts.calls, 0);
    QCOMPARE(bench.told(), 0);
}

void RelayTest::answersPipelinedRequestsInTheirOrder()
{
    RawServer server(
        [](QTcpSocket *socket, const QByteArray &request) { socket->write(answerWith(request.mid(4, request.indexOf(" HTTP/") - 4))); });
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    Caller caller(bench.relay.port(), bench.get({}, "/first") + bench.get({}, "/second") + bench.get("Connection: close\r\n", "/third"));
    QVERIFY(caller.hearsTheEnd());
    const qsizetype first = caller.heard.indexOf("/first");
    const qsizetype second = caller.heard.indexOf("/second");
    QVERIFY2(first > 0 && first < second && second < caller.heard.indexOf("/third"), caller.heard.constData());
    QTRY_COMPARE(bench.told(), 3);
    QCOMPARE(bench.call(2).number, 3);
}

void RelayTest::keepsBothConnections()
{
    RawServer server(keeping(fine));
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    Caller caller(bench.relay.port());
    for (int i = 1; i <= 5; ++i) {
        caller.write(bench.get());
        QTRY_COMPARE_WITH_TIMEOUT(caller.heard.count("{\"ok\":true}"), i, patienceMs);
    }
    QCOMPARE(server.connections, 1);
    QCOMPARE(bench.relay.counts().connections, 1);
    QCOMPARE(bench.relay.counts().open, 1);
}

void RelayTest::asksAgainWhereTheUpstreamClosedAKeptConnection()
{
    QTcpSocket *kept = nullptr;
    RawServer server([&kept](QTcpSocket *socket, const QByteArray &) {
        kept = socket;
        socket->write(fine);
    });
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    Caller caller(bench.relay.port(), bench.get());
    QVERIFY(caller.hears("{\"ok\":true}"));
    kept->disconnectFromHost();
    caller.heard.clear();
    caller.write(bench.get("Content-Length: 2\r\n", "/", "POST") + "hi");
    QVERIFY(caller.hears("{\"ok\":true}"));
    QCOMPARE(server.connections, 2);
    QCOMPARE(bench.relay.counts().upstreamFailed, 0);
}

void RelayTest::anAnswerThatNobodyAskedForAnswersNothing()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &request) {
        const bool isFirst = request.startsWith("GET /first");
        socket->write(answerWith(isFirst ? "\"first\"" : "\"second\"") + (isFirst ? answerWith("\"poison\"") : QByteArray()));
    });
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    Caller caller(bench.relay.port(), bench.get({}, "/first"));
    QVERIFY(caller.hears("\"first\""));
    caller.write(bench.get("Connection: close\r\n", "/second"));
    QVERIFY(caller.hearsTheEnd());
    QVERIFY2(caller.heard.contains("\"second\"") && !caller.heard.contains("poison"), caller.heard.constData());
    QCOMPARE(server.connections, 2);
}

void RelayTest::leadsRedirectsThroughItself_data()
{
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QByteArray>("told");
    QTest::newRow("to the upstream, below its path") << QByteArray("UP/v2/next?x=1") << QByteArray("HERE/next?x=1");
    QTest::newRow("to the upstream, another path") << QByteArray("UP/login") << QByteArray("UP/login");
    QTest::newRow("to a path that only begins like ours") << QByteArray("UP/v2next") << QByteArray("UP/v2next");
    QTest::newRow("without a host") << QByteArray("/v2/next") << QByteArray("/next");
    QTest::newRow("to somebody else") << QByteArray("https://id.example/login") << QByteArray("https://id.example/login");
    QTest::newRow("to somebody else without a scheme") << QByteArray("//id.example/v2/") << QByteArray("//id.example/v2/");
    QTest::newRow("relative") << QByteArray("next") << QByteArray("next");
}

void RelayTest::leadsRedirectsThroughItself()
{
    QFETCH(QByteArray, location);
    QFETCH(QByteArray, told);
    QByteArray answer;
    RawServer server([&answer](QTcpSocket *socket, const QByteArray &) { socket->write(answer); });
    RelayBench bench;
    QVERIFY(bench.start(server.url(QStringLiteral("/v2"))));
    const QByteArray up = "http://127.0.0.1:" + QByteArray::number(server.serverPort());
    answer = "HTTP/1.1 302 Found\r\nLocation: " + location.replace("UP", up) + "\r\nContent-Length: 0\r\n\r\n";
    told.replace("UP", up).replace("HERE", "http://" + bench.host());
    Caller caller(bench.relay.port(), bench.get());
    QVERIFY(caller.hears("\r\n\r\n"));
    QVERIFY2(caller.heard.contains("\r\nLocation: " + told + "\r\n"), caller.heard.constData());
    QTRY_COMPARE(bench.told(), 1);
    QVERIFY(bench.call().headers.contains(net::Header("Location", location)));
}

void RelayTest::continuesAClientThatExpectsIt()
{
    RawServer server(keeping(fine));
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    Caller caller(bench.relay.port(), bench.get("Content-Length: 5\r\nExpect: 100-continue\r\n", "/", "POST"));
    QVERIFY(caller.hears("HTTP/1.1 100 Continue\r\n\r\n"));
    caller.write("hello");
    QVERIFY(caller.hears("{\"ok\":true}"));
    QVERIFY(!server.heard.first().contains("Expect"));
    QVERIFY(server.heard.first().endsWith("hello"));
}

void RelayTest::recordsBothSidesOfACall()
{
    RawServer server(RawServer::saying("HTTP/1.1 404 Who?\r\nX-A: 1\r\nX-A: 2\r\nContent-Length: 4\r\n\r\ngone"));
    RelayBench bench;
    QVERIFY(bench.start(server.url(QStringLiteral("/v2"))));
    Caller caller(bench.relay.port(), bench.get("Authorization: Bearer eyJ\r\nContent-Length: 5\r\n", "/users?x=1", "POST") + "hello");
    QTRY_COMPARE_WITH_TIMEOUT(bench.told(), 1, patienceMs);
    const net::RelayCall call = bench.call();
    QCOMPARE(call.number, 1);
    QCOMPARE(call.method, QByteArray("POST"));
    QCOMPARE(call.target, QByteArray("/users?x=1"));
    QCOMPARE(call.url, server.url().toString().chopped(1) + QStringLiteral("/v2/users?x=1"));
    QVERIFY(call.requestHeaders.contains(net::Header("Authorization", "Bearer eyJ")));
    QVERIFY(call.requestHeaders.contains(net::Header("Host", bench.host())));
    QCOMPARE(call.requestBody, QByteArray("hello"));
    QCOMPARE(call.status, 404);
    QCOMPARE(call.statusLine, QByteArray("HTTP/1.1 404 Who?"));
    QCOMPARE(call.headers, (QList<net::Header>{{"X-A", "1"}, {"X-A", "2"}, {"Content-Length", "4"}}));
    QCOMPARE(call.body, QByteArray("gone"));
    QCOMPARE(call.end, End::Answered);
    QVERIFY(call.fault.isEmpty());
}

void RelayTest::takesNoUpstream_data()
{
    QTest::addColumn<QString>("address");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *what, const char *address, bool isTaken = false) {
        QTest::newRow(what) << QString::fromLatin1(address) << isTaken;
    };
    row("https anywhere is one", "https://api.example/v2", true);
    row("http on loopback is one", "http://localhost:8080", true);
    row("http on IPv6's loopback is one", "http://[::1]:8080", true);
    row("http elsewhere: tokens would travel readable", "http://api.example");
    row("http in a private network, too", "http://10.0.0.7");
    row("nothing", "");
    row("a host without a scheme", "api.example");
    row("another scheme", "ftp://api.example");
    row("a file", "file:///etc/passwd");
    row("user info", "https://user:secret@api.example");
    row("a query", "https://api.example/?x=1");
    row("a fragment", "https://api.example/#x");
    row("a cloud's metadata by address", "https://169.254.169.254");
    row("a cloud's metadata by name", "https://metadata.google.internal");
}

void RelayTest::takesNoUpstream()
{
    QFETCH(const QString, address);
    QFETCH(const bool, isTaken);
    net::RelaySettings settings;
    settings.upstream = QUrl(address);
    QCOMPARE(net::flawOf(settings).isEmpty(), isTaken);
}

void RelayTest::aTakenPortComesWithAFreeOne()
{
    const RawServer other(keeping(fine));
    net::Relay relay([](const net::RelayCall &, const std::function<void()> &) {});
    net::RelaySettings settings;
    settings.upstream = QUrl(QStringLiteral("http://127.0.0.1:9"));
    settings.port = other.serverPort();
    const auto refused = relay.start(settings);
    QVERIFY(!refused && !relay.isOn());
    QCOMPARE(refused.error().kind, Error::Kind::Refused);
    const QRegularExpression words(QStringLiteral("^Port %1 is taken; (\\d+) is free\\.$").arg(settings.port));
    const QRegularExpressionMatch match = words.match(refused.error().message);
    QVERIFY2(match.hasMatch(), qPrintable(refused.error().message));
    settings.port = match.captured(1).toUShort();
    const auto started = relay.start(settings);
    QVERIFY(started && *started == settings.port && relay.port() == settings.port);
    relay.stop();
    QVERIFY(!relay.isOn());
    QVERIFY2(relay.start(settings).has_value(), "a port that was given back can be had again");
}

QTEST_GUILESS_MAIN(RelayTest)
#include "tst_relay.moc"

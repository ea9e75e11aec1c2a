// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/relay_bench.h"
#include "support/packed.h"

using namespace jotscope;
using namespace jotscope::tests;
using End = net::RelayCall::End;

Q_DECLARE_METATYPE(RawServer::Speech)
Q_DECLARE_METATYPE(net::RelayCall::End)

namespace {

const QByteArray fine = answerWith("{\"ok\":true}");

} // namespace

/// Bodies on their way, and ends in the middle of them.
class RelayBodies : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anAnswerStreams();
    void arrivesWhole_data();
    void arrivesWhole();
    void aRequestStreams_data();
    void aRequestStreams();
    void recordsTheStartOfALargeBody_data();
    void recordsTheStartOfALargeBody();
    void theUpstreamEndsTooEarly_data();
    void theUpstreamEndsTooEarly();
    void theClientEndsTooEarly_data();
    void theClientEndsTooEarly();
    void anEarlyRefusalReachesAClientThatStillSends();
    void nobodyListensAtTheUpstream();
    void stopsInTheMiddle_data();
    void stopsInTheMiddle();
    void turnsAwayWhatIsTooMuch();
    void aSilentClientIsGivenUp_data();
    void aSilentClientIsGivenUp();
    void clientsWaitForWhoeverIsTold();
};

void RelayBodies::anAnswerStreams()
{
    QTcpSocket *client = nullptr;
    RawServer server([&client](QTcpSocket *socket, const QByteArray &) {
        client = socket;
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    });
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    Caller caller(bench.relay.port(), bench.get());
    QVERIFY2(caller.hears("text/event-stream"), "the head comes before any event");
    for (const char *event : {"data: one", "data: two", "data: three"}) { // each is there before the next is said
        const QByteArray text(event);
        client->write(QByteArray::number(text.size(), 16) + "\r\n" + text + "\r\n");
        QVERIFY(caller.hears(text));
    }
    QCOMPARE(bench.relay.counts().underWay(), 1);
    client->write("0\r\n\r\n");
    QVERIFY(caller.hears("0\r\n\r\n"));
    QTRY_COMPARE(bench.told(), 1);
    QCOMPARE(bench.call().body, QByteArray("data: onedata: twodata: three"));
}

void RelayBodies::arrivesWhole_data()
{
    QTest::addColumn<bool>("isChunked");
    QTest::newRow("20 MB with a length") << false;
    QTest::newRow("20 MB in chunks") << true;
}

void RelayBodies::arrivesWhole()
{
    QFETCH(const bool, isChunked);
    QByteArray body;
    while (body.size() < 20'000'000)
        body += QByteArray::number(body.size()) + ' ';
    QByteArray answer = "HTTP/1.1 200 OK\r\nConnection: close\r\n";
    if (isChunked) {
        answer += "Transfer-Encoding: chunked\r\n\r\n";
        for (qsizetype at = 0, size = 1; at < body.size(); at += size, size = size * 7 % 100'003 + 1) {
            const QByteArray piece = body.mid(at, size);
            answer += QByteArray::number(piece.size(), 16) + "\r\n" + piece + "\r\n";
        }
        answer += "0\r\n\r\n";
    } else {
        answer += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
    }
    RawServer server(RawServer::saying(answer));
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    Caller caller(bench.relay.port());
    caller.write("GET / HTTP/1.0\r\nHost: " + bench.host() + "\r\n\r\n"); // which has no chunks
    QVERIFY(caller.hearsTheEnd());
    QVERIFY(caller.body() == body);
    QTRY_COMPARE(bench.told(), 1);
    QVERIFY(bench.call().body == body.first(net::recordedCap));
}

void RelayBodies::aRequestStreams_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("first");
    QTest::addColumn<QByteArray>("second");
    QTest::newRow("with a length") << QByteArray("Content-Length: 12\r\n") << QByteArray("first!") << QByteArray("second");
    QTest::newRow("in chunks") << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray("6\r\nfirst!\r\n")
                               << QByteArray("6\r\nsecond\r\n0\r\n\r\n");
}

void RelayBodies::aRequestStreams()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, first);
    QFETCH(const QByteArray, second);
    QByteArray heard;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, &server, [&heard, socket] {
            heard += socket->readAll();
            if (heard.contains("second") && !heard.endsWith("second\r\n"))
                socket->write(fine);
        });
    });
    RelayBench bench;
    QVERIFY(bench.start(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()))));
    Caller caller(bench.relay.port(), bench.get(headers, "/", "POST") + first);
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains("first!"), patienceMs);
    caller.write(second);
    QVERIFY(caller.hears("{\"ok\":true}"));
    QVERIFY(heard.contains(headers));
    QTRY_COMPARE(bench.told(), 1);
    QCOMPARE(bench.call().requestBody, QByteArray("first!second"));
}

void RelayBodies::recordsTheStartOfALargeBody_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("coding");
    QTest::addColumn<QByteArray>("recorded");
    const QByteArray large = QByteArray("0123456789").repeated(100'000);
    QTest::newRow("as it is") << large << QByteArray("identity") << large.first(net::recordedCap);
    QTest::newRow("what is just at the cap is whole")
        << large.first(net::recordedCap) << QByteArray("identity") << large.first(net::recordedCap);
    QTest::newRow("compressed, it is read") << test::gzipped("{\"error\":\"user_not_found\"}") << QByteArray("gzip")
                                            << QByteArray("{\"error\":\"user_not_found\"}");
    QTest::newRow("a bomb in gzip stops at the cap")
        << test::gzipped(QByteArray(32 << 20, '0')) << QByteArray("gzip") << QByteArray(net::recordedCap, '0');
    QTest::newRow("damaged gzip gives what can be read") << QByteArray("no gzip at all") << QByteArray("gzip") << QByteArray();
    QTest::newRow("what cannot be read is not recorded") << QByteArray("\x0b\x02\x80ok\x03") << QByteArray("br") << QByteArray();
}

void RelayBodies::recordsTheStartOfALargeBody()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QByteArray, coding);
    QFETCH(const QByteArray, recorded);
    RawServer server(RawServer::saying("HTTP/1.1 200 OK\r\nContent-Encoding: " + coding
        + "\r\nConnection: close\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body));
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    Caller caller(bench.relay.port(), bench.get("Connection: close\r\n"));
    QVERIFY(caller.hearsTheEnd());
    QVERIFY2(caller.body() == body, "what is forwarded has no cap");
    QTRY_COMPARE(bench.told(), 1);
    QVERIFY(bench.call().body == recorded);
}

void RelayBodies::theUpstreamEndsTooEarly_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::addColumn<QByteArray>("heard"); // of the relay's client
    QTest::addColumn<int>("status");       // recorded
    const QByteArray bad = "HTTP/1.1 502 Bad Gateway\r\n";
    QTest::newRow("before it says a word") << QByteArray() << bad << 0;
    QTest::newRow("in the middle of its head") << QByteArray("HTTP/1.1 200 OK\r\nX-A: ") << bad << 0;
    QTest::newRow("in the middle of a sized body")
        << QByteArray("HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\nonly this") << QByteArray("HTTP/1.1 401 No\r\n") << 401;
    QTest::newRow("in the middle of a chunk") << QByteArray("HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n20\r\nonly this")
                                              << QByteArray("HTTP/1.1 401 No\r\n") << 401;
    QTest::newRow("between two chunks") << QByteArray("HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nonly this\r\n")
                                        << QByteArray("HTTP/1.1 401 No\r\n") << 401;
    QTest::newRow("with a chunk that is none") << QByteArray(
        "HTTP/1.1 401 No\r\nTransfer-Encoding: chunked\r\n\r\n9\r\nonly this\r\nxyz\r\n")
                                               << QByteArray("HTTP/1.1 401 No\r\n") << 401;
    QTest::newRow("it speaks no HTTP") << QByteArray("220 mail.example ESMTP\r\n\r\n") << bad << 0;
    QTest::newRow("its answer has a length and chunks: where it ends is not sure")
        << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 3\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n") << bad << 0;
    QTest::newRow("it changes the protocol unasked")
        << QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: upgrade\r\n\r\n") << bad << 0;
    QTest::newRow("its headers have no end") << "HTTP/1.1 200 OK\r\n" + QByteArray("X-A: 0123456789\r\n").repeated(20'000) << bad << 0;
    QTest::newRow("it says nothing but interim answers") << QByteArray("HTTP/1.1 100 Continue\r\n\r\n").repeated(100) << bad << 0;
}

void RelayBodies::theUpstreamEndsTooEarly()
{
    QFETCH(const QByteArray, said);
    QFETCH(const QByteArray, heard);
    QFETCH(const int, status);
    RawServer server(RawServer::saying(said));
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    Caller caller(bench.relay.port(), bench.get("Content-Length: 2\r\n", "/", "POST") + "hi");
    QVERIFY(caller.hearsTheEnd());
    QVERIFY2(caller.heard.startsWith(heard), caller.heard.constData());
    QVERIFY2(!caller.heard.endsWith("\r\n0\r\n\r\n"), "half an answer must not look whole");
    QTRY_COMPARE(bench.told(), 1);
    QCOMPARE(bench.call().end, End::UpstreamFailed);
    QCOMPARE(bench.call().status, status);
    QVERIFY(!bench.call().fault.isEmpty());
    if (status != 0)
        QCOMPARE(bench.call().body, QByteArray("only this"));
    QCOMPARE(bench.relay.counts().upstreamFailed, 1);
    QCOMPARE(bench.relay.counts().underWay(), 0);
}

void RelayBodies::theClientEndsTooEarly_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("answer"); // that the upstream begins with
    QTest::addColumn<bool>("isReset");
    for (const bool isReset : {false, true}) {
        const char *how = isReset ? "it resets the connection" : "it closes the connection";
        QTest::addRow("in the middle of its request: %s", how) << QByteArray("Content-Length: 100\r\n") << QByteArray() << isReset;
        QTest::addRow("in the middle of a chunk: %s", how) << QByteArray("Transfer-Encoding: chunked\r\n") << QByteArray() << isReset;
        QTest::addRow("before the answer: %s", how) << QByteArray() << QByteArray() << isReset;
        QTest::addRow("in the middle of the answer, which goes on: %s", how)
            << QByteArray() << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n") << isReset;
        QTest::addRow("in the middle of the answer, while the upstream is silent: %s", how)
            << QByteArray() << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n") << isReset;
    }
}

void RelayBodies::theClientEndsTooEarly()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, isReset);
    int ended = 0;
    QByteArray heard;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::disconnected, &server, [&ended] { ++ended; });
        connect(socket, &QTcpSocket::readyRead, &server, [&heard, &answer, socket] {
            heard += socket->readAll();
            socket->write(answer);
            if (answer.contains("1000000000"))
                socket->write(QByteArray(16 << 20, 'x'));
        });
    });
    RelayBench bench;
    QVERIFY(bench.start(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()))));
    {
        Caller caller(bench.relay.port(), bench.get(headers, "/", headers.isEmpty() ? "GET" : "POST"));
        if (!headers.isEmpty())
            caller.write("10\r\nhello");
        QTRY_VERIFY_WITH_TIMEOUT(heard.contains("\r\n\r\n"), patienceMs);
        if (!answer.isEmpty())
            QVERIFY(caller.hears("200 OK"));
        if (isReset)
            RawServer::reset(&caller);
    }
    QTRY_COMPARE_WITH_TIMEOUT(bench.told(), 1, patienceMs);
    QCOMPARE(bench.call().end, End::ClientLeft);
    QCOMPARE(bench.relay.counts().clientLeft, 1);
    QTRY_COMPARE_WITH_TIMEOUT(ended, 1, patienceMs); // nobody works for a client that is gone
    QTRY_COMPARE_WITH_TIMEOUT(bench.relay.counts().open, 0, patienceMs);
}

void RelayBodies::anEarlyRefusalReachesAClientThatStillSends()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 413 Too Large\r\nConnection: close\r\nContent-Length: 3\r\n\r\nno!");
        socket->disconnectFromHost();
    });
    RelayBench bench;
    QVERIFY(bench.start(server.url()));
    // Chunks, so that this server answers behind the head already.
    Caller caller(bench.relay.port(), bench.get("Transfer-Encoding: chunked\r\n", "/", "POST"));
    const QByteArray chunk = "10000\r\n" + QByteArray(0x10000, 'x') + "\r\n";
    for (int i = 0; i < 400 && caller.state() != QAbstractSocket::UnconnectedState && caller.heard.isEmpty(); ++i) {
        caller.write(chunk);
        QTest::qWait(1);
    }
    QVERIFY(caller.hears("no!"));
    QVERIFY(caller.heard.startsWith("HTTP/1.1 413 Too Large\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(bench.told(), 1, patienceMs);
    QCOMPARE(bench.call().status, 413);
}

void RelayBodies::nobodyListensAtTheUpstream()
{
    RelayBench bench;
    QVERIFY(bench.start(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(net::freePort()))));
    Caller caller(bench.relay.port(), bench.get());
    QVERIFY(caller.hearsTheEnd());
    QVERIFY(caller.heard.startsWith("HTTP/1.1 502 Bad Gateway\r\n"));
    QVERIFY(caller.heard.contains("nothing listens at 127.0.0.1:"));
    QTRY_COMPARE(bench.told(), 1);
    QCOMPARE(bench.call().end, End::UpstreamFailed);
    QCOMPARE(bench.call().status, 0);
}

void RelayBodies::stopsInTheMiddle_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("answer");
    QTest::newRow("of a request") << QByteArray("Content-Length: 100\r\n") << QByteArray();
    QTest::newRow("of waiting for an answer") << QByteArray() << QByteArray();
    QTest::newRow("of an answer") << QByteArray() << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nsome");
}

void RelayBodies::stopsInTheMiddle()
{
    QFETCH(const QByteArray, headers);
    QFETCH(const QByteArray, answer);
    QByteArray heard;
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, &server, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, &server, [&heard, &answer, socket] {
            heard += socket->readAll();
            socket->write(answer);
        });
    });
    RelayBench bench;
    QVERIFY(bench.start(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.serverPort()))));
    Caller idle(bench.relay.port());
    Caller caller(bench.relay.port(), bench.get(headers, "/", headers.isEmpty() ? "GET" : "POST"));
    QTRY_VERIFY_WITH_TIMEOUT(heard.contains("\r\n\r\n"), patienceMs);
    if (!answer.isEmpty())
        QVERIFY(caller.hears("some"));
    QTRY_COMPARE(bench.relay.counts().open, 2);
    bench.relay.stop();
    QCOMPARE(bench.told(), 1);
    QCOMPARE(bench.call().end, End::Stopped);
    QCOMPARE(bench.relay.counts().stopped, 1);
    QCOMPARE(bench.relay.counts().open, 0);
    QVERIFY(caller.hearsTheEnd());
    QVERIFY(idle.hearsTheEnd());
}

void RelayBodies::turnsAwayWhatIsTooMuch()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->write(fine); });
    RelayBench bench;
    bench.settings.connections = 3;
    QVERIFY(bench.start(server.url()));
    std::vector<std::unique_ptr<Caller>> callers;
    for (int i = 0; i < 3; ++i) {
        callers.push_back(std::make_unique<Caller>(bench.relay.port(), bench.get()));
        QVERIFY(callers.back()->hears("{\"ok\":true}"));
    }
    Caller fourth(bench.relay.port(), bench.get());
    QVERIFY(fourth.hearsTheEnd());
    QVERIFY(fourth.heard.isEmpty() || fourth.heard.startsWith("HTTP/1.1 503 "));
    QCOMPARE(bench.relay.counts().turnedAway, 1);
    QCOMPARE(bench.relay.counts().connections, 4);
    callers.pop_back();
    QTRY_COMPARE_WITH_TIMEOUT(bench.relay.counts().open, 2, patienceMs);
    Caller fifth(bench.relay.port(), bench.get());
    QVERIFY2(fifth.hears("{\"ok\":true}"), "there is room again");
}

void RelayBodies::aSilentClientIsGivenUp_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("that says nothing") << QByteArray();
    QTest::newRow("in the middle of its headers") << QByteArray("GET / HTTP/1.1\r\nHost: ");
    QTest::newRow("in the middle of its body") << QByteArray("POST / HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\nContent-Length: 9\r\n\r\nhalf");
}

void RelayBodies::aSilentClientIsGivenUp()
{
    QFETCH(QByteArray, said);
    RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->write(fine); });
    RelayBench bench;
    bench.settings.idleMs = bench.settings.headMs = bench.settings.stallMs = 50;
    QVERIFY(bench.start(server.url()));
    Caller caller(bench.relay.port());
    caller.write(said.replace("PORT", QByteArray::number(bench.relay.port())));
    QVERIFY(caller.hearsTheEnd());
    QTRY_COMPARE_WITH_TIMEOUT(bench.relay.counts().open, 0, patienceMs);
    QCOMPARE(bench.relay.counts().clientLeft, said.contains("half") ? 1 : 0);
}

/// Who is told and does nothing about it holds no more than some memory.
void RelayBodies::clientsWaitForWhoeverIsTold()
{
    const QByteArray body(net::recordedCap, 'x');
    RawServer server([&body](QTcpSocket *socket, const QByteArray &) { socket->write(answerWith(body)); });
    std::mutex mutex;
    std::vector<std::function<void()>> waiting;
    net::Relay relay([&](const net::RelayCall &, std::function<void()> done) {
        const std::lock_guard lock(mutex);
        waiting.push_back(std::move(done));
    });
    net::RelaySettings settings;
    settings.upstream = server.url();
    QVERIFY(relay.start(settings).has_value());
    const QByteArray request = "GET / HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(relay.port()) + "\r\n\r\n";
    Caller caller(relay.port(), request.repeated(2'000));
    constexpr qint64 most = (32 << 20) / (64 << 10); // of these answers in the memory that is granted
    QTRY_VERIFY_WITH_TIMEOUT(relay.counts().calls > most * 9 / 10, patienceMs);
    QTest::qWait(200);
    QVERIFY2(relay.counts().calls <= most, qPrintable(QString::number(relay.counts().calls)));
    {
        const std::lock_guard lock(mutex);
        for (const auto &done : waiting)
            done();
    }
    QTRY_VERIFY_WITH_TIMEOUT(relay.counts().calls > most, patienceMs);
    relay.stop();
}

QTEST_GUILESS_MAIN(RelayBodies)
#include "tst_relay_bodies.moc"

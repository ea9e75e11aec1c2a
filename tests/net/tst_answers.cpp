// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/asking.h"
#include "net/raw_server.h"
#include "support/packed.h"

#include <QSslSocket>
#include <QTest>
#include <QTimer>

using namespace jotscope;
using namespace jotscope::tests;
using net::Exchange;
using net::Request;
using Stage = Exchange::Stage;
using Outcome = Exchange::Outcome;

Q_DECLARE_METATYPE(RawServer::Speech)
Q_DECLARE_METATYPE(Exchange::Stage)

namespace {

} // namespace

/// What hosts answer, and what is told of it.
class AnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsWhatCameToNothing_data();
    void tellsWhatCameToNothing();
    void takesAnAnswerAsItIs_data();
    void takesAnAnswerAsItIs();
    void sendsWhatWasAskedAndNothingElse();
    void sendsABody();
    void asksOverIPv6();
    void triesTheNextAddress();
    void saysThatNothingListens();
    void saysThatAHostIsNotFound();
    void keepsEachHeader();
};

void AnswersTest::tellsWhatCameToNothing_data()
{
    QTest::addColumn<RawServer::Speech>("speech");
    QTest::addColumn<Stage>("stage");
    QTest::addColumn<QString>("message"); // behind the origin
    const auto row = [](const char *name, const RawServer::Speech &speech, Stage stage, const char *message) {
        QTest::newRow(name) << speech << stage << QString::fromLatin1(message);
    };
    const auto say = &RawServer::saying;
    row(
        "hangs", [](QTcpSocket *, const QByteArray &) {}, Stage::Timeout, "did not answer within 0.4 s.");
    row("drips its body", RawServer::goingOn("HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "x", 20), Stage::Timeout,
        "did not finish its answer within 0.4 s.");
    row("drips its headers", RawServer::goingOn("HTTP/1.1 200 OK\r\nX: ", "x", 20), Stage::Timeout,
        "did not finish its answer within 0.4 s.");
    row("says Continue without end", RawServer::goingOn("", "HTTP/1.1 100 Continue\r\n\r\n", 5), Stage::Timeout,
        "did not finish its answer within 0.4 s.");
    row("sends a body of 1 GB", RawServer::goingOn("HTTP/1.1 200 OK\r\nContent-Length: 1000000000\r\n\r\n", QByteArray(1 << 18, 'k'), 0),
        Stage::TooLarge, "sent more than 1 MiB; a key set or a user record is smaller.");
    row("sends a body without end", RawServer::goingOn("HTTP/1.1 200 OK\r\n\r\n", QByteArray(1 << 18, 'k'), 0), Stage::TooLarge,
        "sent more than 1 MiB; a key set or a user record is smaller.");
    row("sends chunks of one octet without end",
        RawServer::goingOn("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", QByteArray("1\r\nk\r\n").repeated(50'000), 0),
        Stage::TooLarge, "sent more than 1 MiB; a key set or a user record is smaller.");
    row("sends a gzip bomb", say("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\n\r\n" + test::gzipped(QByteArray(32 << 20, '\0'))),
        Stage::TooLarge, "sent more than 1 MiB; a key set or a user record is smaller.");
    row("floods with headers", RawServer::goingOn("HTTP/1.1 200 OK\r\n", QByteArray("X-Flood: 0123456789\r\n").repeated(5'000), 0),
        Stage::TooLarge, "sent more than 64 KiB of headers; no answer of a user service is like that.");
    row("breaks off in the body", say("HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{"), Stage::Transfer,
        "closed the connection before the answer was complete.");
    row("breaks off in the headers", say("HTTP/1.1 200 OK\r\nConte"), Stage::Transfer,
        "closed the connection before the answer was complete.");
    row("closes without a word", say(""), Stage::Transfer, "closed the connection without an answer; perhaps it wants https there.");
    row(
        "resets", [](QTcpSocket *socket, const QByteArray &) { RawServer::reset(socket); }, Stage::Transfer,
        "closed the connection without an answer; perhaps it wants https there.");
    row("speaks something else", say("220 mail.example ESMTP\r\n"), Stage::Transfer,
        "answered, but not in HTTP/1.1; something else listens there, or it wants https.");
    row("damages its compression", say("HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}"), Stage::Transfer,
        "sent a compressed answer that is damaged.");
    row("damages its chunks", say("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n"), Stage::Transfer,
        "sent an answer whose chunks (Transfer-Encoding) are damaged.");
    row("names no length", say("HTTP/1.1 200 OK\r\nContent-Length: much\r\n\r\n"), Stage::Transfer,
        "sent an answer whose Content-Length is no length.");
    const auto redirect = [](const QByteArray &to) { return answerWith("", "302 Found", "Location: " + to + "\r\n"); };
    row("redirects to itself", say(redirect("/start")), Stage::Transfer, "redirects in a circle.");
    row(
        "redirects on and on",
        [redirect](QTcpSocket *socket, const QByteArray &request) {
            socket->write(redirect("/" + QByteArray::number(request.mid(5, 1).toInt() + 1)));
            socket->disconnectFromHost();
        },
        Stage::Transfer, "redirects more than 5 times.");
}

void AnswersTest::tellsWhatCameToNothing()
{
    QFETCH(RawServer::Speech, speech);
    QFETCH(Stage, stage);
    QFETCH(QString, message);
    RawServer server(speech);
    net::Network network;
    Request request = requestFor(server.url(QStringLiteral("/start")));
    request.timeoutMs = stage == Stage::Timeout ? 400 : 20'000;
    Watchdog watchdog;
    const Exchange exchange = askAllowed(network, request);
    QCOMPARE(exchange.message, net::originOf(request.url) + u' ' + message);
    QVERIFY(exchange.outcome == Outcome::Failed);
    QCOMPARE(QByteArray(net::wordOf(exchange.stage)), QByteArray(net::wordOf(stage)));
    QCOMPARE(exchange.status, message.startsWith(QStringLiteral("redirects")) ? 302 : 0);
    QVERIFY(exchange.body.isEmpty());
    QVERIFY(exchange.milliseconds < request.timeoutMs + 2'000);
    QVERIFY2(watchdog.longestMs() < mostMs, qPrintable(QString::number(watchdog.longestMs())));
    QCOMPARE(network.ledger().size(), std::size_t(server.heard.isEmpty() ? 1 : server.heard.size()));
    QCOMPARE(network.ledger().back().message, exchange.message);
}

void AnswersTest::takesAnAnswerAsItIs_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &answer, int status, const QByteArray &body) {
        QTest::newRow(name) << answer << status << body;
    };
    row("200", answerWith("{}"), 200, "{}");
    row("empty", answerWith(""), 200, "");
    row("304", answerWith("", "304 Not Modified", "ETag: \"a\"\r\n"), 304, "");
    row("404", answerWith("{\"error\":1}", "404 Not Found"), 404, "{\"error\":1}");
    row("407 of a host that is no proxy", answerWith("{}", "407 Proxy Authentication Required"), 407, "{}");
    row("429", answerWith("{}", "429 Too Many Requests", "Retry-After: 7\r\n"), 429, "{}");
    row("500", answerWith("oops", "500 Internal Server Error"), 500, "oops");
    row("503", answerWith("", "503 Service Unavailable", "Retry-After: Fri, 02 Jan 2026 04:00:00 GMT\r\n"), 503, "");
    row("a page instead of JSON", "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>", 200, "<html>");
    row("a redirect without a place", answerWith("", "302 Found"), 302, "");
    row("401 without asking for a password", answerWith("{}", "401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n"), 401, "{}");
}

void AnswersTest::takesAnAnswerAsItIs()
{
    QFETCH(QByteArray, answer);
    RawServer server(RawServer::saying(answer));
    net::Network network;
    const Exchange exchange = askAllowed(network, requestFor(server.url()));
    QVERIFY2(exchange.wasAnswered(), qPrintable(exchange.message));
    QVERIFY(exchange.stage == Stage::None && exchange.message.isEmpty());
    QTEST(exchange.status, "status");
    QTEST(exchange.body, "body");
    QCOMPARE(exchange.address, QStringLiteral("127.0.0.1"));
    QCOMPARE(server.heard.size(), 1);
    if (exchange.status == 429)
        QVERIFY(net::retryAt(exchange) > exchange.asked.addSecs(6));
}

void AnswersTest::sendsWhatWasAskedAndNothingElse()
{
    RawServer server(RawServer::saying(answerWith("{}", "200 OK", "Set-Cookie: a=b\r\n")));
    net::Network network;
    Request request = requestFor(QUrl(server.url().toString() + QStringLiteral("users/a%2Fb%7C%C3%BC?q=%20x&y=1+2")));
    request.headers
        = {{"Accept", "application/json"}, {"Authorization", "Bearer s3cret-s3cret"}, {"Host", "evil.example"}, {"Connection", "upgrade"}};
    const QByteArray expected
        = "GET /users/a%2Fb%7C%C3%BC?q=%20x&y=1+2 HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(server.serverPort())
        + "\r\nUser-Agent: Jotscope/" JOTSCOPE_VERSION "\r\nAccept-Encoding: gzip\r\nConnection: close\r\nAccept: application/json\r\n"
          "Authorization: Bearer s3cret-s3cret\r\n\r\n";
    for (int time = 0; time < 2; ++time) { // no cookie the second time
        askAllowed(network, request);
        QCOMPARE(server.heard.last(), expected);
    }
}

void AnswersTest::sendsABody()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    net::Network network;
    Request request = requestFor(server.url());
    request.method = "POST";
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    request.body = "token=abc";
    QVERIFY(askAllowed(network, request).wasAnswered());
    QVERIFY(server.heard.last().startsWith("POST / HTTP/1.1\r\n"));
    QVERIFY(server.heard.last().endsWith("\r\nContent-Length: 9\r\n\r\ntoken=abc"));
    request.body.clear();
    QVERIFY(askAllowed(network, request).wasAnswered());
    QVERIFY(server.heard.last().endsWith("\r\nContent-Length: 0\r\n\r\n"));
}

void AnswersTest::asksOverIPv6()
{
    RawServer server(RawServer::saying(answerWith("{}")), QHostAddress(QHostAddress::LocalHostIPv6));
    QVERIFY(server.isListening());
    net::Network network;
    const Exchange exchange = askAllowed(network, requestFor(server.url()));
    QVERIFY2(exchange.wasAnswered(), qPrintable(exchange.message));
    QCOMPARE(exchange.address, QStringLiteral("::1"));
    QVERIFY(server.heard.first().contains("\r\nHost: [::1]:" + QByteArray::number(server.serverPort()) + "\r\n"));
}

void AnswersTest::triesTheNextAddress()
{
    for (const auto &address :
        {QHostAddress(QHostAddress::LocalHostIPv6), QHostAddress(QHostAddress::LocalHost)}) { // one of them comes second
        RawServer server(RawServer::saying(answerWith("{}")), address);
        net::Network network;
        const Exchange exchange = askAllowed(network, requestFor(server.url(QStringLiteral("/"), QStringLiteral("localhost"))));
        if (!exchange.wasAnswered()) // this machine's localhost has one address only
            QCOMPARE(exchange.message, net::originOf(exchange.url) + QStringLiteral(" refused the connection: nothing listens there."));
        else
            QCOMPARE(exchange.address, address.toString());
    }
}

void AnswersTest::saysThatNothingListens()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    const QUrl url(QStringLiteral("http://127.0.0.1:%1/").arg(server.serverPort()));
    server.close();
    net::Network network;
    const Exchange exchange = askAllowed(network, requestFor(url));
    QCOMPARE(exchange.message, net::originOf(url) + QStringLiteral(" refused the connection: nothing listens there."));
    QVERIFY(exchange.stage == Stage::Connect);
}

void AnswersTest::saysThatAHostIsNotFound()
{
    net::Network network;
    const Exchange exchange = askAllowed(network, requestFor(QUrl(QStringLiteral("https://no-such-host.invalid/"))));
    QVERIFY(exchange.outcome == Outcome::Failed);
    const bool isLate = exchange.stage == Stage::Timeout; // a resolver that does not answer
    QCOMPARE(exchange.message,
        isLate ? QStringLiteral("The address of no-such-host.invalid was not found within 5 s.")
               : QStringLiteral("The host no-such-host.invalid was not found."));
}

void AnswersTest::keepsEachHeader()
{
    RawServer server(
        RawServer::saying(answerWith("{}", "200 OK", "X-Request-Id: 1\r\nWWW-Authenticate: Bearer\r\nWWW-Authenticate: Basic\r\n")));
    net::Network network;
    const Exchange exchange = askAllowed(network, requestFor(server.url()));
    QCOMPARE(exchange.headers.size(), 5);
    QCOMPARE(exchange.header("x-request-id"), QByteArray("1"));
    QCOMPARE(exchange.header("www-authenticate"), QByteArray("Bearer"));
}

QTEST_GUILESS_MAIN(AnswersTest)
#include "tst_answers.moc"

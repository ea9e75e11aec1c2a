// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "demo/demo.h"
#include "net/raw_server.h"

#include <QProcess>
#include <QTcpSocket>
#include <QTest>

#include <algorithm>
#include <csignal>

using namespace jotscope;
using test::at;
using test::Program;
using tests::RawServer;

namespace {

constexpr int patienceMs = 30'000;

/// `jotscope-cli listen`, until it is told to end.
class Listening : public QProcess {
public:
    explicit Listening(const QStringList &arguments)
    {
        start(QStringLiteral(JOTSCOPE_BIN "/jotscope-cli"), QStringList{QStringLiteral("listen")} + arguments);
        connect(this, &QProcess::readyReadStandardError, this, [this] { err += readAllStandardError(); });
        connect(this, &QProcess::readyReadStandardOutput, this, [this] { out += readAllStandardOutput(); });
    }
    ~Listening() override
    {
        if (state() != NotRunning)
            kill();
        (void)QTest::qWaitFor([this] { return state() == NotRunning; }, patienceMs);
    }
    /// 0: it does not listen.
    quint16 port()
    {
        const QByteArray before = "Listening at http://127.0.0.1:";
        (void)QTest::qWaitFor([&] { return err.contains(before) || state() == NotRunning; }, patienceMs);
        const qsizetype at = err.indexOf(before);
        return at < 0 ? quint16(0) : err.mid(at + before.size(), err.indexOf(',', at) - at - before.size()).toUShort();
    }
    int endBy(int signal)
    {
        ::kill(pid_t(processId()), signal);
        return ended();
    }
    int ended()
    {
        (void)QTest::qWaitFor([this] { return state() == NotRunning; }, patienceMs);
        out += readAllStandardOutput();
        err += readAllStandardError();
        return exitStatus() == NormalExit ? exitCode() : -1;
    }
    QByteArray out;
    QByteArray err;
};

} // namespace

/// The relay without a window.
class Listen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aCallBecomesALine_data();
    void aCallBecomesALine();
    void aCallToTheDemoIsSeenWithItsAnswer();
    void wordsInsteadOfJson();
    void redactedLinesHoldNoSignature();
    void redactedLinesHoldNobodyOfTheAnswer();
    void aSignalEndsItWithTotals_data();
    void aSignalEndsItWithTotals();
    void anUpstreamThatIsNotThereIsTold();
    void aTakenPortComesWithAFreeOne();
    void whatCannotBeForwardedToIsRefused_data();
    void whatCannotBeForwardedToIsRefused();

private:
    /// Asks with the token, and waits for the answer.
    QByteArray call(quint16 port, const QByteArray &target = "/orders?page=2") const { return call(port, target, m_token); }
    QByteArray call(quint16 port, const QByteArray &target, const QByteArray &token) const;
    const QByteArray m_token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJlLW9mLXRoaXJ0eS10d28tb2N0ZXRzISE";
    const RawServer::Speech m_refusing = RawServer::saying(
        "HTTP/1.1 404 Not Found\r\nContent-Type: application/json\r\nContent-Length: 26\r\n\r\n{\"error\":\"user_not_found\"}");
};

QByteArray Listen::call(quint16 port, const QByteArray &target, const QByteArray &token) const
{
    QTcpSocket client;
    QByteArray heard;
    connect(&client, &QTcpSocket::readyRead, &client, [&] { heard += client.readAll(); });
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    client.write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(port)
        + "\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    (void)QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, patienceMs);
    return heard;
}

void Listen::aCallBecomesALine_data()
{
    QTest::addColumn<bool>("isAsked");
    QTest::newRow("at a random port") << false;
    QTest::newRow("at the port that was asked for") << true;
}

void Listen::aCallBecomesALine()
{
    QFETCH(const bool, isAsked);
    RawServer server(m_refusing);
    quint16 free = 0;
    {
        const RawServer other(m_refusing);
        free = other.serverPort();
    }
    QStringList arguments{QStringLiteral("--upstream"), server.url(QStringLiteral("/v2")).toString()};
    if (isAsked)
        arguments += {QStringLiteral("--port"), QString::number(free)};
    Listening listening(arguments);
    QVERIFY2(listening.port() > 0, listening.err.constData());
    if (isAsked)
        QCOMPARE(listening.port(), free);
    QVERIFY2(listening.err.contains("forwarding to http://127.0.0.1:" + QByteArray::number(server.serverPort()) + "/v2"),
        listening.err.constData());
    QVERIFY(call(listening.port()).startsWith("HTTP/1.1 404 Not Found\r\n"));
    QTRY_VERIFY_WITH_TIMEOUT(listening.out.endsWith('\n'), patienceMs); // while it runs, not at its end only
    const json::Value line = json::read(listening.out).root;
    QCOMPARE(at(line, u"/text"), QString::fromLatin1(m_token));
    QCOMPARE(at(line, u"/origin"), QStringLiteral("Relay"));
    QCOMPARE(at(line, u"/place"), QStringLiteral("request 1, Authorization"));
    QCOMPARE(at(line, u"/request"), QStringLiteral("GET http://127.0.0.1:%1/v2/orders").arg(server.serverPort()));
    const QString answer = at(line, u"/answer");
    QVERIFY2(answer.startsWith(u"HTTP/1.1 404 Not Found\n") && answer.endsWith(u"\n\n{\"error\":\"user_not_found\"}"), qPrintable(answer));
    QCOMPARE(at(line, u"/kind"), QStringLiteral("jws"));
}

void Listen::aCallToTheDemoIsSeenWithItsAnswer()
{
    demo::Demo demo;
    QVERIFY(demo.start().has_value());
    const std::vector<environments::Environment> environments = demo.environments();
    const std::vector<demo::Scenario> scenarios = demo.scenarios();
    const auto scenario = std::ranges::find_if(scenarios, [](const demo::Scenario &one) { return one.id == u"user-deleted"; });
    QVERIFY(scenario != scenarios.end());
    const QByteArray token = scenario->sighting.text;
    Listening listening({QStringLiteral("--upstream"), environments.front().userEndpoint->baseUrl});
    QVERIFY2(listening.port() > 0, listening.err.constData());
    const QByteArray heard = call(listening.port(), "/users/7", token);
    QVERIFY2(heard.startsWith("HTTP/1.1 401 "), heard.constData());
    QTRY_VERIFY_WITH_TIMEOUT(listening.out.endsWith('\n'), patienceMs);
    const json::Value line = json::read(listening.out).root;
    QCOMPARE(at(line, u"/text"), QString::fromLatin1(token));
    QCOMPARE(at(line, u"/request"), QStringLiteral("GET %1/users/7").arg(environments.front().userEndpoint->baseUrl));
    const QString answer = at(line, u"/answer");
    QVERIFY2(answer.startsWith(u"HTTP/1.1 401 "), qPrintable(answer));
    QCOMPARE(answer.section(QStringLiteral("\n\n"), 1), QString::fromUtf8(heard.mid(heard.indexOf("\r\n\r\n") + 4)));
}

void Listen::wordsInsteadOfJson()
{
    RawServer server(m_refusing);
    Listening listening({QStringLiteral("--upstream"), server.url().toString(), QStringLiteral("--format"), QStringLiteral("text")});
    call(listening.port());
    QTRY_VERIFY_WITH_TIMEOUT(listening.out.endsWith('\n'), patienceMs);
    const QByteArray expected = "Relay, request 1, Authorization: jws HS256, sub 7, GET http://127.0.0.1:"
        + QByteArray::number(server.serverPort()) + "/orders → HTTP/1.1 404 Not Found\n";
    QCOMPARE(listening.out, expected);
}

void Listen::redactedLinesHoldNoSignature()
{
    RawServer server(m_refusing);
    Listening listening({QStringLiteral("--upstream"), server.url().toString(), QStringLiteral("--redact"), QStringLiteral("signature")});
    call(listening.port());
    QTRY_VERIFY_WITH_TIMEOUT(listening.out.endsWith('\n'), patienceMs);
    QVERIFY(listening.out.contains("\"place\""));
    QVERIFY(!listening.out.contains(m_token.mid(m_token.lastIndexOf('.') + 1)));
}

/// Who the service speaks of need not stand in the token.
void Listen::redactedLinesHoldNobodyOfTheAnswer()
{
    const QByteArray body = "{\"email\":\"kim.ito@other.example\",\"name\":\"Kim Ito\",\"message\":\"kim.ito@other.example is blocked\"}";
    RawServer server(RawServer::saying("HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\nX-User: kim.ito\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + body));
    Listening listening({QStringLiteral("--upstream"), server.url().toString(), QStringLiteral("--redact"), QStringLiteral("identity")});
    call(listening.port(), "/users?email=kim.ito%40other.example");
    QTRY_VERIFY_WITH_TIMEOUT(listening.out.endsWith('\n'), patienceMs);
    const json::Value line = json::read(listening.out).root;
    const QString answer = at(line, u"/answer");
    QVERIFY2(answer.startsWith(u"HTTP/1.1 403 Forbidden\nContent-Type: application/json\n"), qPrintable(answer));
    QVERIFY2(answer.endsWith(u"{\"email\":\"email-1\",\"name\":\"name-1\",\"message\":\"email-1 is blocked\"}"), qPrintable(answer));
    QVERIFY2(!listening.out.contains("ito") && !listening.out.contains("Ito"), listening.out.constData());
}

void Listen::aSignalEndsItWithTotals_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("the end of a service") << SIGTERM;
}

void Listen::aSignalEndsItWithTotals()
{
    QFETCH(const int, signal);
    RawServer server(m_refusing);
    Listening listening({QStringLiteral("--upstream"), server.url().toString()});
    const quint16 port = listening.port();
    for (int i = 0; i < 3; ++i)
        call(port);
    QTcpSocket foreign;
    foreign.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    foreign.write("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n");
    QTRY_VERIFY_WITH_TIMEOUT(foreign.bytesAvailable() > 0, patienceMs);
    QCOMPARE(listening.endBy(signal), 0);
    QCOMPARE(listening.out.count('\n'), 3);
    QVERIFY2(
        listening.err.endsWith("Calls: 3, of these 3 answered. Tokens seen: 3. Requests not passed on: 1.\n"), listening.err.constData());
}

void Listen::anUpstreamThatIsNotThereIsTold()
{
    QString gone;
    {
        const RawServer server(m_refusing);
        gone = server.url().toString();
    }
    Listening listening({QStringLiteral("--upstream"), gone});
    QVERIFY(call(listening.port()).startsWith("HTTP/1.1 502 "));
    QTRY_VERIFY_WITH_TIMEOUT(listening.err.contains("Request 1: nothing listens at 127.0.0.1:"), patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(listening.out.endsWith('\n'), patienceMs);
    const json::Value line = json::read(listening.out).root;
    QVERIFY2(line.find(u"request") && !line.find(u"answer"), "our own 502 is no answer of the service");
    QCOMPARE(listening.endBy(SIGINT), 0);
    QVERIFY2(listening.err.contains("1 failed at the upstream"), listening.err.constData());
}

void Listen::aTakenPortComesWithAFreeOne()
{
    RawServer server(m_refusing);
    Listening listening(
        {QStringLiteral("--upstream"), server.url().toString(), QStringLiteral("--port"), QString::number(server.serverPort())});
    QCOMPARE(listening.ended(), 3);
    const QByteArray taken = "Port " + QByteArray::number(server.serverPort()) + " is taken; ";
    QVERIFY2(listening.err.contains(taken) && listening.err.contains(" is free."), listening.err.constData());
}

void Listen::whatCannotBeForwardedToIsRefused_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("words");
    const QString upstream = QStringLiteral("--upstream");
    QTest::newRow("no upstream") << QStringList() << 2 << QByteArray("--upstream");
    QTest::newRow("plain HTTP off this computer")
        << QStringList{upstream, QStringLiteral("http://api.example")} << 2 << QByteArray("use https://api.example");
    QTest::newRow("no address") << QStringList{upstream, QStringLiteral("api.example")} << 2 << QByteArray("expected an address such as");
    QTest::newRow("no port") << QStringList{upstream, QStringLiteral("http://127.0.0.1:9"), QStringLiteral("--port"),
        QStringLiteral("70000")}
                             << 2 << QByteArray("--port");
    QTest::newRow("a CA file that is not there")
        << QStringList{upstream, QStringLiteral("https://localhost:9"), QStringLiteral("--ca-file"), QStringLiteral("missing.pem")} << 3
        << QByteArray("missing.pem cannot be read");
}

void Listen::whatCannotBeForwardedToIsRefused()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const int, code);
    QFETCH(const QByteArray, words);
    Listening listening(arguments);
    QCOMPARE(listening.ended(), code);
    QVERIFY2(listening.err.contains(words), listening.err.constData());
}

QTEST_GUILESS_MAIN(Listen)
#include "tst_cli_listen.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/relay_capture.h"

#include "net/raw_server.h"

#include <QTcpSocket>
#include <QTest>

using namespace jotscope;
using capture::Sighting;

namespace {

net::RelayCall anyCall()
{
    net::RelayCall call;
    call.number = 14;
    call.began = QDateTime(QDate(2026, 11, 18), QTime(9, 38, 7), Qt::UTC);
    call.method = "GET";
    call.target = "/orders?page=2";
    call.url = QStringLiteral("https://api.example/v2/orders?page=2");
    call.requestHeaders = {{"Host", "127.0.0.1:8080"}, {"Accept", "*/*"}};
    call.status = 404;
    call.statusLine = "HTTP/1.1 404 Not Found";
    call.headers = {{"Content-Type", "application/json"}, {"Set-Cookie", "a=1"}};
    call.body = "{\"error\":\"user_not_found\"}";
    return call;
}

} // namespace

/// Calls through the relay as sightings.
class Relayed : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void findsTheTokenInItsPlace_data();
    void findsTheTokenInItsPlace();
    void hasRequestAndAnswer();
    void aCallWithoutAnAnswerHasNone();
    void severalTokensComeOnceEachInTheirOrder();
    void anOpaqueCredentialIsSeenToo();
    void aCallWithoutACredentialGivesNothing_data();
    void aCallWithoutACredentialGivesNothing();
    void linesInHeadersForgeNothing();
    void tellsOfEveryCallInItsOwnThread();

private:
    const QByteArray m_token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJlLW9mLXRoaXJ0eS10d28tb2N0ZXRz";
    const QByteArray m_other = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI4In0.c2lnbmF0dXJlLW9mLXRoaXJ0eS10d28tb2N0ZXRz";
};

void Relayed::findsTheTokenInItsPlace_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QByteArray>("header"); // NAME: VALUE
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("place");
    const QByteArray none;
    const auto row = [](const char *what, const QByteArray &target, const QByteArray &header, const QByteArray &body, const char *place) {
        QTest::newRow(what) << target << header << body << QString::fromLatin1(place);
    };
    row("a bearer header", "/", "Authorization: Bearer " + m_token, none, "request 14, Authorization");
    row("a bearer header in lower case", "/", "authorization: bearer " + m_token, none, "request 14, authorization");
    row("a header of a gateway", "/", "Cf-Access-Jwt-Assertion: " + m_token, none, "request 14, Cf-Access-Jwt-Assertion");
    row("a cookie", "/", "Cookie: theme=dark; session=" + m_token + "; lang=en", none, "request 14, cookie session");
    row("the query", "/orders?access_token=" + m_token, none, none, "request 14, query access_token");
    row("the path", "/reset/" + m_token, none, none, "request 14, URL");
    row("JSON in the body", "/", "Content-Type: application/json", "{\"id_token\":\"" + m_token + "\"}", "request 14, body, $.id_token");
    row("a form in the body", "/", "Content-Type: application/x-www-form-urlencoded", "grant_type=x&assertion=" + m_token,
        "request 14, form field assertion");
    row("the body alone", "/", "Content-Type: text/plain", m_token, "request 14, body");
}

void Relayed::findsTheTokenInItsPlace()
{
    QFETCH(const QByteArray, target);
    QFETCH(const QByteArray, header);
    QFETCH(const QByteArray, body);
    QFETCH(const QString, place);
    net::RelayCall call = anyCall();
    call.target = target;
    if (const qsizetype colon = header.indexOf(": "); colon > 0)
        call.requestHeaders.append(net::Header(header.first(colon), header.mid(colon + 2)));
    call.requestBody = body;
    const std::vector<Sighting> found = capture::relayedTokens(call);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().text, m_token);
    QCOMPARE(found.front().place, place);
    QCOMPARE(found.front().origin, QStringLiteral("Relay"));
    QCOMPARE(found.front().seen, call.began);
}

void Relayed::hasRequestAndAnswer()
{
    net::RelayCall call = anyCall();
    call.requestHeaders.append(net::Header("Authorization", "Bearer " + m_token));
    const std::vector<Sighting> found = capture::relayedTokens(call);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().request, QStringLiteral("GET https://api.example/v2/orders"));
    QCOMPARE(found.front().answer,
        QByteArray("HTTP/1.1 404 Not Found\nContent-Type: application/json\nSet-Cookie: a=1\n\n{\"error\":\"user_not_found\"}"));
}

void Relayed::aCallWithoutAnAnswerHasNone()
{
    net::RelayCall call = anyCall();
    call.requestHeaders.append(net::Header("Authorization", "Bearer " + m_token));
    call.status = 0;
    call.statusLine.clear();
    const std::vector<Sighting> found = capture::relayedTokens(call);
    QCOMPARE(found.size(), std::size_t(1));
    QVERIFY(found.front().answer.isEmpty());
    QVERIFY(!found.front().request.isEmpty());
}

void Relayed::severalTokensComeOnceEachInTheirOrder()
{
    net::RelayCall call = anyCall();
    call.requestHeaders += {{"Authorization", "Bearer " + m_token}, {"Cookie", "a=" + m_other + "; b=" + m_token}};
    call.requestBody = m_token;
    const std::vector<Sighting> found = capture::relayedTokens(call);
    QCOMPARE(found.size(), std::size_t(2));
    QCOMPARE(found.front().text, m_token);
    QCOMPARE(found.front().place, QStringLiteral("request 14, Authorization"));
    QCOMPARE(found.back().text, m_other);
    QCOMPARE(found.back().answer, found.front().answer);
}

void Relayed::anOpaqueCredentialIsSeenToo()
{
    net::RelayCall call = anyCall();
    call.requestHeaders.append(net::Header("Authorization", "Bearer 2YotnFZFEjr1zCsicMWpAA"));
    const std::vector<Sighting> found = capture::relayedTokens(call);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found.front().text, QByteArray("2YotnFZFEjr1zCsicMWpAA"));
    QCOMPARE(found.front().place, QStringLiteral("request 14, Authorization"));
    QVERIFY(!found.front().answer.isEmpty());
}

void Relayed::aCallWithoutACredentialGivesNothing_data()
{
    QTest::addColumn<QByteArray>("authorization");
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no header at all") << QByteArray() << QByteArray();
    QTest::newRow("a user and a password") << QByteArray("Basic dXNlcjpwYXNzd29yZA==") << QByteArray();
    QTest::newRow("one word in the body") << QByteArray() << QByteArray("ping");
    QTest::newRow("octets in the body") << QByteArray() << QByteArray("\0\xff\xfe\x80", 4);
}

void Relayed::aCallWithoutACredentialGivesNothing()
{
    QFETCH(const QByteArray, authorization);
    QFETCH(const QByteArray, body);
    net::RelayCall call = anyCall();
    call.requestBody = body;
    if (!authorization.isEmpty())
        call.requestHeaders.append(net::Header("Authorization", authorization));
    QVERIFY(capture::relayedTokens(call).empty());
}

void Relayed::linesInHeadersForgeNothing()
{
    net::RelayCall call = anyCall();
    call.requestHeaders.append(net::Header("Authorization", "Bearer " + m_token));
    call.headers = {{"X-A\nHTTP/1.1 200 OK", "b\r\n\r\nforged"}};
    const std::vector<Sighting> found = capture::relayedTokens(call);
    QCOMPARE(
        found.front().answer, QByteArray("HTTP/1.1 404 Not Found\nX-A HTTP/1.1 200 OK: b    forged\n\n{\"error\":\"user_not_found\"}"));
}

void Relayed::tellsOfEveryCallInItsOwnThread()
{
    tests::RawServer server([](QTcpSocket *socket, const QByteArray &) { socket->write(tests::answerWith("{}")); });
    capture::RelayCapture relay;
    QList<qint64> numbers;
    QList<Sighting> sightings;
    connect(&relay, &capture::RelayCapture::seen, this, [&](const net::RelayCall &call, const std::vector<Sighting> &found) {
        QCOMPARE(QThread::currentThread(), thread());
        numbers.append(call.number);
        for (const Sighting &one : found)
            sightings.append(one);
    });
    net::RelaySettings settings;
    settings.upstream = server.url();
    const auto address = relay.start(settings);
    QVERIFY(address && relay.isOn());
    QCOMPARE(*address, relay.address());
    QTcpSocket client;
    client.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(QUrl(*address).port()));
    for (int i = 0; i < 300; ++i)
        client.write(
            "GET / HTTP/1.1\r\nHost: " + QUrl(*address).authority().toLatin1() + "\r\nAuthorization: Bearer " + m_token + "\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(relay.counts().answered, 300, 20'000);
    relay.stop();
    QCOMPARE(numbers.size(), 300);
    QVERIFY(std::is_sorted(numbers.begin(), numbers.end()));
    QCOMPARE(sightings.size(), 300);
    QVERIFY(relay.address().isEmpty());
    QCOMPARE(relay.counts().calls, 300);
}

QTEST_GUILESS_MAIN(Relayed)
#include "tst_relayed.moc"

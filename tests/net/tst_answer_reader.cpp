// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/answer_reader.h"
#include "support/packed.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jotscope::net;
using jotscope::test::gzipped;
using Fault = AnswerReader::Fault;
Q_DECLARE_METATYPE(AnswerReader::Fault)

namespace {

QByteArray sized(const QByteArray &body, const QByteArray &headers = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "\r\n" + body;
}

} // namespace

class AnswerReaderTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void keepsHeadersAsTheyCame();
    void survivesAnyOctets();

private:
    static AnswerReader readIn(const QByteArray &wire, qsizetype step, const QByteArray &method = "GET");
};

AnswerReader AnswerReaderTest::readIn(const QByteArray &wire, qsizetype step, const QByteArray &method)
{
    AnswerReader reader(method);
    for (qsizetype at = 0; at < wire.size() && !reader.isOver(); at += step)
        reader.take(QByteArrayView(wire).sliced(at, qMin(step, wire.size() - at)));
    reader.close();
    return reader;
}

void AnswerReaderTest::reads_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    const auto row = [](const char *name, const QByteArray &wire, const QByteArray &body, int status = 200,
                         const QByteArray &method = "GET") { QTest::newRow(name) << method << wire << status << body; };
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    row("a body of a length", sized("{}"), "{}");
    row("an empty body", sized(""), "");
    row("a body up to the end of the connection", "HTTP/1.0 200 OK\r\n\r\n{}", "{}");
    row("no reason phrase", "HTTP/1.1 404\r\nContent-Length: 1\r\n\r\nx", "x", 404);
    row("an empty reason phrase", "HTTP/1.1 404 \r\nContent-Length: 1\r\n\r\nx", "x", 404);
    row("bare line feeds", "HTTP/1.1 200 OK\nContent-Length: 2\n\n{}", "{}");
    row("a status that nobody knows", "HTTP/1.1 999 Denied\r\nContent-Length: 0\r\n\r\n", "", 999);
    row("interim answers before the real one", "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: a\r\n\r\n" + sized("{}"),
        "{}");
    row("chunks", chunked + "1\r\n{\r\n1\r\n}\r\n0\r\n\r\n", "{}");
    row("chunks with extensions and trailers", chunked + "2;a=\"b\"\r\n{}\r\n0;z\r\nDigest: x\r\n\r\n", "{}");
    row("chunks with sizes in capitals and zeros", chunked + "00A\r\n0123456789\r\n0\r\n\r\n", "0123456789");
    row("chunks win over a length", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n",
        "{}");
    row("the same length twice", "HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}", "{}");
    row("no body for HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n", "", 200, "HEAD");
    row("no body with 204", "HTTP/1.1 204 No Content\r\n\r\n", "", 204);
    row("no body with 304", "HTTP/1.1 304 Not Modified\r\nContent-Length: 99\r\nContent-Encoding: gzip\r\n\r\n", "", 304);
    row("gzip", sized(gzipped("{\"id\": 1}"), "Content-Encoding: gzip\r\n"), "{\"id\": 1}");
    row("gzip under its old name", sized(gzipped("{}"), "content-encoding: X-GZIP\r\n"), "{}");
    row("gzip of two members", sized(gzipped("{\"a\"") + gzipped(": 1}"), "Content-Encoding: gzip\r\n"), "{\"a\": 1}");
    row("zlib as deflate", sized(qCompress("{\"id\": 1}").mid(4), "Content-Encoding: deflate\r\n"), "{\"id\": 1}");
    row("gzip in chunks",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nContent-Encoding: gzip\r\n\r\n" + QByteArray::number(gzipped("{}").size(), 16)
            + "\r\n" + gzipped("{}") + "\r\n0\r\n\r\n",
        "{}");
    row("gzip of nothing, said with nothing", sized("", "Content-Encoding: gzip\r\n"), "");
    row("an encoding that was not asked for stays as it is", sized("\x1b\x02", "Content-Encoding: br\r\n"), "\x1b\x02");
    row("octets behind the end are not read", sized("{}") + "HTTP/1.1 500 Smuggled\r\n\r\n", "{}");
    row("just as large as may be", sized(QByteArray(bodyCap, 'k')), QByteArray(bodyCap, 'k'));
    row("just as large as may be, inflated", sized(gzipped(QByteArray(bodyCap, 'k')), "Content-Encoding: gzip\r\n"),
        QByteArray(bodyCap, 'k'));
    const QByteArray start = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nX: ";
    row("headers just as large as may be", start + QByteArray(headCap - start.size() - 4, 'x') + "\r\n\r\n", "");
}

void AnswerReaderTest::reads()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, wire);
    for (const qsizetype step : {qsizetype(1), qsizetype(7), wire.size()}) {
        if (step == 1 && wire.size() > 100'000)
            continue;
        const AnswerReader reader = readIn(wire, step, method);
        QVERIFY(reader.fault() == Fault::None);
        QVERIFY(reader.isComplete());
        QTEST(reader.status(), "status");
        QTEST(reader.body(), "body");
    }
}

void AnswerReaderTest::refuses_data()
{
    QTest::addColumn<QByteArray>("wire");
    QTest::addColumn<Fault>("fault");
    const auto row = [](const char *name, const QByteArray &wire, Fault fault) { QTest::newRow(name) << wire << fault; };
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    const QByteArray gzip = "Content-Encoding: gzip\r\n";
    row("nothing", "", Fault::Truncated);
    row("headers that break off", "HTTP/1.1 200 OK\r\nContent-Le", Fault::Truncated);
    row("a body that breaks off", sized("0123456789").chopped(1), Fault::Truncated);
    row("chunks that break off", chunked + "5\r\n{}", Fault::Truncated);
    row("chunks without their end", chunked + "2\r\n{}\r\n", Fault::Truncated);
    row("the banner of another protocol", "SSH-2.0-OpenSSH_9.2\r\n", Fault::NotHttp);
    row("a TLS alert", QByteArray("\x15\x03\x01\x00\x02\x02\x46", 7), Fault::NotHttp);
    row("HTTP/2", QByteArray("\x00\x00\x12\x04\x00\x00", 6), Fault::NotHttp);
    row("HTTP/0.9", "<html>", Fault::NotHttp);
    row("a status of two digits", "HTTP/1.1 20 OK\r\n\r\n", Fault::NotHttp);
    row("a status of four digits", "HTTP/1.1 2000 OK\r\n\r\n", Fault::NotHttp);
    row("a status that is no number", "HTTP/1.1 2x0 OK\r\n\r\n", Fault::NotHttp);
    row("a later version", "HTTP/1.2 200 OK\r\n\r\n", Fault::NotHttp);
    row("a change of protocol that was not asked for", "HTTP/1.1 101 Switching Protocols\r\n\r\n", Fault::NotHttp);
    row("a negative length", "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n", Fault::BadLength);
    row("a length with a sign", "HTTP/1.1 200 OK\r\nContent-Length: +1\r\n\r\nx", Fault::BadLength);
    row("two lengths", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx", Fault::BadLength);
    row("an empty length", "HTTP/1.1 200 OK\r\nContent-Length:\r\n\r\nxx", Fault::BadLength);
    row("a length past all numbers", "HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n", Fault::BadLength);
    row("a length just past the cap", "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(bodyCap + 1) + "\r\n\r\n",
        Fault::BodyTooLarge);
    row("a transfer coding that was not asked for", "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip, chunked\r\n\r\n", Fault::BadChunk);
    row("a chunk without a size", chunked + "\r\n{}\r\n", Fault::BadChunk);
    row("a chunk of a negative size", chunked + "-2\r\n{}\r\n", Fault::BadChunk);
    row("a chunk whose size has a prefix", chunked + "0x2\r\n{}\r\n", Fault::BadChunk);
    row("a chunk of nine digits", chunked + "100000002\r\n{}\r\n", Fault::BadChunk);
    row("a chunk longer than it says", chunked + "1\r\n{}\r\n", Fault::BadChunk);
    row("a chunk extension without end", chunked + "2;" + QByteArray(2'000, 'x'), Fault::BadChunk);
    row("trailers without end", chunked + "0\r\n" + QByteArray("X: 0123456789012345678901234567890123456789\r\n").repeated(2'000),
        Fault::HeadTooLarge);
    row("a body just past the cap", "HTTP/1.0 200 OK\r\n\r\n" + QByteArray(bodyCap + 1, 'k'), Fault::BodyTooLarge);
    row("chunks past the cap", chunked + QByteArray("10000\r\n" + QByteArray(0x10000, 'k') + "\r\n").repeated(17), Fault::BodyTooLarge);
    row("a gzip bomb", sized(gzipped(QByteArray(40 << 20, '\0')), gzip), Fault::BodyTooLarge);
    row("just past the cap, inflated", sized(gzipped(QByteArray(bodyCap + 1, 'k')), gzip), Fault::BodyTooLarge);
    row("gzip that is none", sized("{\"id\": 1}", gzip), Fault::BadCompression);
    row("gzip that breaks off", sized(gzipped("{\"id\": 1}").chopped(4), gzip), Fault::BadCompression);
    row("gzip that breaks off in its head", sized(gzipped("{}").left(4), gzip), Fault::BadCompression);
    row("gzip with a changed octet", sized(gzipped("{\"id\": 1}").replace(12, 1, "\xff"), gzip), Fault::BadCompression);
    const QByteArray start = "HTTP/1.1 200 OK\r\nX: ";
    row("headers just past the cap", start + QByteArray(headCap - start.size() - 3, 'x') + "\r\n\r\n", Fault::HeadTooLarge);
    row("headers without end", "HTTP/1.1 200 OK\r\n" + QByteArray("X: y\r\n").repeated(20'000), Fault::HeadTooLarge);
}

void AnswerReaderTest::refuses()
{
    QFETCH(QByteArray, wire);
    QFETCH(Fault, fault);
    for (const qsizetype step : {qsizetype(1), qsizetype(1'460), qMax(qsizetype(1), wire.size())}) {
        if (step == 1 && wire.size() > 100'000)
            continue;
        const AnswerReader reader = readIn(wire, step);
        QVERIFY(!reader.isComplete());
        QCOMPARE(int(reader.fault()), int(fault));
        QVERIFY(reader.body().size() <= bodyCap + (1 << 17)); // one piece past the cap at most
    }
}

void AnswerReaderTest::keepsHeadersAsTheyCame()
{
    const AnswerReader reader = readIn("HTTP/1.1 401 No\r\nContent-Length: 0\r\nWWW-Authenticate: Bearer\r\nwww-authenticate:\t Basic  \r\n"
                                       "Empty:\r\nFolded: a\r\n  b\r\nno colon here\r\n: no name\r\n\r\n",
        1);
    const QList<Header> expected
        = {{"Content-Length", "0"}, {"WWW-Authenticate", "Bearer"}, {"www-authenticate", "Basic"}, {"Empty", ""}, {"Folded", "a b"}};
    QCOMPARE(reader.headers(), expected);
    QCOMPARE(reader.status(), 401);
}

void AnswerReaderTest::survivesAnyOctets()
{
    const QList<QByteArray> pieces = {"HTTP/1.1 200 OK\r\n", "HTTP/1.1 100 C\r\n\r\n", "Content-Length: 5\r\n",
        "Transfer-Encoding: chunked\r\n", "Content-Encoding: gzip\r\n", "\r\n", "\n", "5\r\n", "0\r\n", "hello", "f;x\r\n",
        gzipped("hello"), QByteArray(1, '\0'), "\xff", ":", " "};
    QRandomGenerator dice(7);
    for (int round = 0; round < 20'000; ++round) {
        QByteArray wire = dice.bounded(4) > 0 ? pieces[0] : QByteArray();
        for (int left = dice.bounded(12); left > 0; --left)
            wire += pieces[dice.bounded(int(pieces.size()))];
        const AnswerReader whole = readIn(wire, qMax(qsizetype(1), wire.size()));
        const AnswerReader split = readIn(wire, 1 + dice.bounded(9));
        QVERIFY(whole.isOver() && split.isOver());
        QCOMPARE(int(whole.fault()), int(split.fault()));
        QCOMPARE(whole.body(), split.body());
        QCOMPARE(whole.headers(), split.headers());
    }
}

QTEST_GUILESS_MAIN(AnswerReaderTest)
#include "tst_answer_reader.moc"

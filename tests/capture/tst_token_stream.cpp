// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/find_tokens.h"
#include "capture/random_token.h"
#include "capture/token_stream.h"
#include "capture/transform.h"
#include "support/packed.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <thread>
#include <unistd.h>

using namespace jotscope;
using namespace jotscope::capture;

/// Files of any size, block by block: packed, growing, rotated, HARs that are larger than a block.
class TestTokenStream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void packedLogsGiveTheSameTokens_data();
    void packedLogsGiveTheSameTokens();
    void aDamagedArchiveGivesWhatStandsBefore();
    void eachTokenOfALargeHarHasItsRequestAndAnswer();
    void aLargeHarThatIsCutOffGivesWhatItHas();
    void anEntryOfAHarThatIsTooLargeStillGivesItsTokens();
    void aPipeThatPausesIsToldAtOnce();
    void aPipeThatPausesInsideATokenGivesItWhole();
    void aLogThatGrowsIsFollowed();
    void aLineThatDoesNotEndIsToldAfterAWhile();
    void aLogThatIsTruncatedIsReadFromItsBeginning();
    void aLogThatIsRotatedIsFollowedIntoTheNewOne();
    void aFolderCannotBeOpened();

private:
    QString write(const QByteArray &text, const char *name = "app.log") const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("a file of the test cannot be written");
        return file.fileName();
    }
    QTemporaryDir m_folder;
};

namespace {

struct All {
    std::vector<Sighting> sightings;
    QString fault;

    QByteArrayList texts() const
    {
        QByteArrayList texts;
        for (const Sighting &one : sightings)
            texts += one.text;
        return texts;
    }
};

All allOf(Source source)
{
    All all;
    TokenStream stream(source, QStringLiteral("file"));
    for (;;) {
        auto batch = stream.next();
        if (!batch) {
            all.fault = batch.error().message;
            return all;
        }
        all.sightings.insert(all.sightings.end(), batch->sightings.begin(), batch->sightings.end());
        if (batch->isLast)
            return all;
    }
}

/// Reads on until that many tokens came, or a note did; what is still missing after a while never will.
TokenStream::Batch nextOf(TokenStream &stream, std::size_t count = 1)
{
    TokenStream::Batch all;
    for (int turns = 0; turns < 200 && all.sightings.size() < count && all.note.isEmpty(); ++turns) {
        auto batch = stream.next();
        if (!batch)
            qFatal("%s", qPrintable(batch.error().message));
        all.sightings.insert(all.sightings.end(), batch->sightings.begin(), batch->sightings.end());
        all.note = batch->note;
        all.isLast = batch->isLast;
        if (all.isLast)
            break;
    }
    return all;
}

void append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::Append) || file.write(text) != text.size())
        qFatal("cannot append");
}

/// A browser's: each request with a token of its own, each answer as large as asked for.
QByteArray harOf(const QByteArrayList &tokens, qsizetype answerOctets)
{
    QByteArray har = "{\n  \"log\": {\n    \"version\": \"1.2\",\n    \"creator\": { \"name\": \"WebInspector\", \"version\": \"537.36\" "
                     "},\n    \"entries\": [";
    for (int i = 0; i < tokens.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        har += i == 0 ? "\n" : ",\n";
        har += "{ \"_initiator\": { \"type\": \"script\" }, \"startedDateTime\": \"2026-11-24T10:00:00Z\", \"request\": { \"method\": "
               "\"GET\", "
               "\"url\": \"https://api.example/orders/"
            + number + "\", \"headers\": [ { \"name\": \"Authorization\", \"value\": \"Bearer " + tokens[i]
            + "\" } ] }, \"response\": { \"status\": 401, \"statusText\": \"Unauthorized\", \"headers\": [], \"content\": { \"text\": \""
            + number + ' ' + QByteArray(answerOctets, 'x') + "\" } } }";
    }
    return har + "] } }\n";
}

QByteArrayList randomTokens(int count, quint32 seed)
{
    QRandomGenerator random(seed);
    QByteArrayList tokens;
    for (int i = 0; i < count; ++i)
        tokens += randomToken(random);
    return tokens;
}

} // namespace

void TestTokenStream::packedLogsGiveTheSameTokens_data()
{
    QTest::addColumn<int>("form");
    QTest::newRow("gzip, whatever its name") << 1;
    QTest::newRow("zstd, whatever its name") << 2;
    QTest::newRow("gzip members behind one another") << 3;
}

void TestTokenStream::packedLogsGiveTheSameTokens()
{
    QFETCH(int, form);
    const QByteArrayList tokens = randomTokens(30, 5);
    QByteArray log;
    for (const QByteArray &token : tokens)
        log += QByteArray(400'000, ' ') + "\nauth=\"Bearer " + token + "\" refused\n";
    const QByteArray packed = form == 1 ? test::gzipped(log)
        : form == 2                     ? test::zstdPacked(log)
                                        : test::gzipped(log.first(log.size() / 2)) + test::gzipped(log.sliced(log.size() / 2));
    const All all = allOf(Source::open(write(packed)).value());
    QVERIFY2(all.fault.isEmpty(), qPrintable(all.fault));
    QCOMPARE(all.texts(), tokens);
    QCOMPARE(all.sightings.back().place, QStringLiteral("line 60, auth"));
}

void TestTokenStream::aDamagedArchiveGivesWhatStandsBefore()
{
    const QByteArrayList tokens = randomTokens(20, 6);
    QByteArray log;
    for (const QByteArray &token : tokens)
        log += "auth=\"Bearer " + token + "\"\n";
    const QByteArray packed = test::gzipped(log) + test::gzipped(log).first(1000);
    const All all = allOf(Source::open(write(packed)).value());
    QCOMPARE(all.fault, QStringLiteral("file: cannot be read further: the gzip data are cut short."));
    QCOMPARE(all.texts().mid(0, 20), tokens);
}

void TestTokenStream::eachTokenOfALargeHarHasItsRequestAndAnswer()
{
    const QByteArrayList tokens = randomTokens(40, 7);
    const All all = allOf(Source::open(write(harOf(tokens, 400'000))).value());
    QCOMPARE(all.texts(), tokens);
    for (int i = 0; i < tokens.size(); ++i) {
        const Sighting &one = all.sightings[std::size_t(i)];
        const QByteArray number = QByteArray::number(i + 1);
        QCOMPARE(one.place, QStringLiteral("request %1, Authorization").arg(i + 1));
        QCOMPARE(one.request, QStringLiteral("GET https://api.example/orders/%1").arg(i + 1));
        QVERIFY(one.answer.startsWith("HTTP/1.1 401 Unauthorized\n\n" + number + " xxx"));
    }
}

void TestTokenStream::aLargeHarThatIsCutOffGivesWhatItHas()
{
    const QByteArrayList tokens = randomTokens(40, 8);
    const QByteArray har = harOf(tokens, 400'000);
    const All all = allOf(Source::open(write(har.first(har.indexOf(tokens[30]) + tokens[30].size() + 1000))).value());
    QCOMPARE(all.texts(), tokens.mid(0, 31));
    QCOMPARE(all.sightings.back().place, QStringLiteral("request 31, Authorization"));
    QVERIFY(all.sightings[29].answer.startsWith("HTTP/1.1 401 Unauthorized\n\n30 xxx"));
}

void TestTokenStream::anEntryOfAHarThatIsTooLargeStillGivesItsTokens()
{
    const QByteArrayList tokens = randomTokens(3, 9);
    const All all = allOf(Source::open(write(harOf(tokens, 24 << 20))).value());
    QCOMPARE(all.texts(), tokens);
}

void TestTokenStream::aPipeThatPausesIsToldAtOnce()
{
    int ends[2];
    QVERIFY(pipe(ends) == 0);
    const QByteArrayList tokens = randomTokens(2, 10);
    const QByteArray first = "one " + tokens[0] + "\nand the be";
    QVERIFY(::write(ends[1], first.constData(), std::size_t(first.size())) == first.size());
    Source source = Source::ofDescriptor(ends[0]);
    TokenStream stream(source, QStringLiteral("stdin"));
    QCOMPARE(nextOf(stream).sightings.front().text, tokens[0]); // although nobody closed it
    const QByteArray second = "ginning\ntwo=" + tokens[1];
    QVERIFY(::write(ends[1], second.constData(), std::size_t(second.size())) == second.size());
    ::close(ends[1]);
    const auto last = nextOf(stream);
    QCOMPARE(last.sightings.front().text, tokens[1]);
    QCOMPARE(last.sightings.front().place, QStringLiteral("line 3, two"));
    ::close(ends[0]);
}

void TestTokenStream::aPipeThatPausesInsideATokenGivesItWhole()
{
    int ends[2];
    QVERIFY(pipe(ends) == 0);
    const QByteArray token = randomTokens(1, 11).front();
    std::thread writer([&token, out = ends[1]] {
        for (const QByteArray &piece : {"x\nBearer " + token.first(40), token.sliced(40) + " y\n"}) {
            (void)!::write(out, piece.constData(), std::size_t(piece.size()));
            std::this_thread::sleep_for(std::chrono::milliseconds(700));
        }
        ::close(out);
    });
    const All all = allOf(Source::ofDescriptor(ends[0]));
    writer.join();
    ::close(ends[0]);
    QCOMPARE(all.texts(), QByteArrayList{token});
}

void TestTokenStream::aLogThatGrowsIsFollowed()
{
    const QByteArrayList tokens = randomTokens(3, 12);
    const QString path = write("first " + tokens[0] + "\n");
    Source source = Source::open(path, true).value();
    TokenStream stream(source, QStringLiteral("app.log"));
    QCOMPARE(nextOf(stream).sightings.front().text, tokens[0]);
    for (int i = 1; i < 3; ++i) {
        append(path, "next=" + tokens[i] + "\n");
        const Sighting one = nextOf(stream).sightings.front();
        QCOMPARE(one.text, tokens[i]);
        QCOMPARE(one.place, QStringLiteral("line %1, next").arg(i + 1));
    }
}

void TestTokenStream::aLineThatDoesNotEndIsToldAfterAWhile()
{
    const QByteArray token = randomTokens(1, 13).front();
    Source source = Source::open(write("whole line\nBearer " + token), true).value();
    TokenStream stream(source, QStringLiteral("app.log"));
    QCOMPARE(nextOf(stream).sightings.front().text, token);
}

/// As logrotate's copytruncate leaves it.
void TestTokenStream::aLogThatIsTruncatedIsReadFromItsBeginning()
{
    const QByteArrayList tokens = randomTokens(2, 14);
    const QString path = write("a longer beginning of the log\nfirst " + tokens[0] + "\n");
    Source source = Source::open(path, true).value();
    TokenStream stream(source, QStringLiteral("app.log"));
    QCOMPARE(nextOf(stream).sightings.front().text, tokens[0]);
    QFile file(path);
    QVERIFY(file.resize(0));
    const auto note = nextOf(stream);
    QCOMPARE(note.note, QStringLiteral("was truncated: reading it from its beginning"));
    append(path, "again=" + tokens[1] + "\n");
    const Sighting one = nextOf(stream).sightings.front();
    QCOMPARE(one.text, tokens[1]);
    QCOMPARE(one.place, QStringLiteral("again"));
}

/// What the writer still puts into the old one, before it notices, is not lost.
void TestTokenStream::aLogThatIsRotatedIsFollowedIntoTheNewOne()
{
    const QByteArrayList tokens = randomTokens(3, 15);
    const QString path = write("first " + tokens[0] + "\n");
    Source source = Source::open(path, true).value();
    TokenStream stream(source, QStringLiteral("app.log"));
    QCOMPARE(nextOf(stream).sightings.front().text, tokens[0]);
    QVERIFY(QFile::rename(path, path + QStringLiteral(".1")));
    append(path + QStringLiteral(".1"), "late " + tokens[1] + "\n");
    write("new=" + tokens[2] + "\n");
    QCOMPARE(nextOf(stream).sightings.front().text, tokens[1]);
    QCOMPARE(nextOf(stream).note, QStringLiteral("was replaced: reading the new one"));
    const Sighting one = nextOf(stream).sightings.front();
    QCOMPARE(one.text, tokens[2]);
    QCOMPARE(one.place, QStringLiteral("new"));
}

void TestTokenStream::aFolderCannotBeOpened()
{
    const auto source = Source::open(m_folder.path());
    QVERIFY(!source);
    QVERIFY2(source.error().message.endsWith(QStringLiteral("cannot be read: Is a directory.")), qPrintable(source.error().message));
}

QTEST_APPLESS_MAIN(TestTokenStream)
#include "tst_token_stream.moc"

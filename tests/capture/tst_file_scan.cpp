// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/file_scan.h"
#include "capture/random_token.h"
#include "support/packed.h"

#include <QFile>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using namespace jotscope::capture;

/// A scan beside the window: found as it goes, how far, how fast, ended in every way.
class TestFileScan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everythingIsFoundAndThenItEnds();
    void aRefusalIsToldAlthoughAnotherAnswerWasKnown();
    void itIsCancelledAtOnceAndSaysHowFarItCame();
    void aDamagedArchiveFailsWithWhatWasFound();
    void aFileThatIsMissingFails();
    void aGrowingFileIsFollowedUntilItIsCancelled();
    void itMayBeDestroyedWhileItRuns();
    void anOwnerThatDoesNotListenStopsIt();
    void paceTellsRateAndWhatIsLeft_data();
    void paceTellsRateAndWhatIsLeft();

private:
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    QTemporaryDir m_folder;
    QByteArrayList m_tokens;
    QByteArray m_log;
};

namespace {

/// What a scan told, in order.
struct Heard {
    explicit Heard(FileScan &scan)
    {
        QObject::connect(&scan, &FileScan::found, &scan, [this](const std::vector<Sighting> &sightings) {
            ++batches;
            for (const Sighting &one : sightings)
                texts += one.text;
        });
        QObject::connect(&scan, &FileScan::progressed, &scan, [this](const Progress &progress) { all.push_back(progress); });
        QObject::connect(&scan, &FileScan::noted, &scan, [this](const QString &note) { notes += note; });
        QObject::connect(&scan, &FileScan::ended, &scan, [this](const FileScan::End &told) { end = told; });
    }
    bool waitForEnd() const
    {
        return QTest::qWaitFor([this] { return end.has_value(); }, 30'000);
    }
    QByteArrayList texts;
    int batches = 0;
    std::vector<Progress> all;
    QStringList notes;
    std::optional<FileScan::End> end;
};

void write(const QString &path, const QByteArray &text)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("a file of the test cannot be written");
}

} // namespace

void TestFileScan::initTestCase()
{
    QRandomGenerator random(21);
    for (int i = 0; i < 60; ++i) {
        m_tokens += randomToken(random);
        m_log += QByteArray(400'000, ' ') + "\nauth=\"Bearer " + m_tokens.back() + "\" refused\n";
    }
    write(path("app.log"), m_log);
}

void TestFileScan::everythingIsFoundAndThenItEnds()
{
    FileScan scan({path("app.log")});
    Heard heard(scan);
    scan.start();
    QVERIFY(heard.waitForEnd());
    QCOMPARE(heard.texts, m_tokens);
    QVERIFY(heard.batches > 1); // as it goes
    QCOMPARE(heard.end->how, FileScan::End::How::Done);
    QCOMPARE(heard.end->progress.tokens, qint64(60));
    QCOMPARE(heard.end->progress.percent(), 100);
    QVERIFY(!heard.all.empty());
    for (const Progress &progress : heard.all)
        QVERIFY(progress.size == m_log.size() && progress.octets <= progress.size);
}

void TestFileScan::aRefusalIsToldAlthoughAnotherAnswerWasKnown()
{
    QByteArray log;
    for (const char *status : {"200 OK", "401 Unauthorized", "204 No Content", "404 Not Found"})
        log += "> GET /orders HTTP/1.1\n> Host: a.example\n> Authorization: Bearer " + m_tokens[0] + "\n>\n< HTTP/1.1 " + status
            + "\n< Server: a\n<\n" + QByteArray(9'000'000, ' ') + "\n"; // in a block of its own
    write(path("calls.log"), log);
    FileScan scan({path("calls.log")});
    QByteArrayList answers;
    connect(&scan, &FileScan::found, &scan, [&](const std::vector<Sighting> &sightings) {
        for (const Sighting &one : sightings)
            answers += one.answer.left(12);
    });
    Heard heard(scan);
    scan.start();
    QVERIFY(heard.waitForEnd());
    QCOMPARE(answers, (QByteArrayList{"HTTP/1.1 200", "HTTP/1.1 401"}));
    QCOMPARE(heard.end->progress.tokens, qint64(1));
}

void TestFileScan::itIsCancelledAtOnceAndSaysHowFarItCame()
{
    QByteArray packed;
    for (int i = 0; i < 40; ++i)
        packed += test::gzipped(m_log);
    write(path("long.gz"), packed);
    FileScan scan({path("long.gz")});
    Heard heard(scan);
    connect(&scan, &FileScan::found, &scan, &FileScan::cancel);
    scan.start();
    QVERIFY(heard.waitForEnd());
    QCOMPARE(heard.end->how, FileScan::End::How::Cancelled);
    QVERIFY(heard.end->progress.percent() < 100);
    QVERIFY(!heard.texts.isEmpty() && heard.texts.size() < 40 * 60);
}

void TestFileScan::aDamagedArchiveFailsWithWhatWasFound()
{
    const QByteArray packed = test::zstdPacked(m_log);
    write(path("cut.zst"), packed + packed.first(packed.size() / 2));
    FileScan scan({path("cut.zst"), QStringLiteral("the log")});
    Heard heard(scan);
    scan.start();
    QVERIFY(heard.waitForEnd());
    QCOMPARE(heard.end->how, FileScan::End::How::Failed);
    QCOMPARE(heard.end->message, QStringLiteral("the log: cannot be read further: the zstd data are cut short."));
    QCOMPARE(heard.texts.mid(0, 60), m_tokens);
}

void TestFileScan::aFileThatIsMissingFails()
{
    FileScan scan({path("nothing.log")});
    Heard heard(scan);
    scan.start();
    QVERIFY(heard.waitForEnd());
    QCOMPARE(heard.end->how, FileScan::End::How::Failed);
    QVERIFY2(heard.end->message.contains(QStringLiteral("No such file")), qPrintable(heard.end->message));
}

void TestFileScan::aGrowingFileIsFollowedUntilItIsCancelled()
{
    write(path("grows.log"), "a " + m_tokens[0] + "\n");
    FileScan scan({path("grows.log"), {}, true});
    Heard heard(scan);
    scan.start();
    QTRY_COMPARE(heard.texts, m_tokens.mid(0, 1));
    QFile file(path("grows.log"));
    QVERIFY(file.open(QIODevice::Append) && file.write("b " + m_tokens[1] + "\n") > 0 && file.flush());
    QTRY_COMPARE(heard.texts, m_tokens.mid(0, 2));
    QVERIFY(!heard.end);
    QVERIFY(file.resize(0));
    QTRY_COMPARE(heard.notes.size(), 1);
    scan.cancel();
    QVERIFY(heard.waitForEnd());
    QCOMPARE(heard.end->how, FileScan::End::How::Cancelled);
}

void TestFileScan::itMayBeDestroyedWhileItRuns()
{
    for (int i = 0; i < 5; ++i) {
        auto scan = std::make_unique<FileScan>(FileScan::Wish{path("app.log")});
        Heard heard(*scan);
        scan->start();
        QTest::qWait(i * 10);
        scan.reset();
    }
}

/// Memory stays what a few batches take, however slow the owner is.
void TestFileScan::anOwnerThatDoesNotListenStopsIt()
{
    QRandomGenerator random(22);
    QByteArrayList tokens;
    for (int i = 0; i < 1500; ++i)
        tokens += randomToken(random);
    write(path("many.log"), "auth=" + tokens.join("\nauth="));
    FileScan scan({path("many.log")});
    Heard heard(scan);
    scan.start();
    QThread::msleep(1500); // no events
    QCoreApplication::processEvents();
    QVERIFY2(heard.texts.size() <= 500, qPrintable(QString::number(heard.texts.size())));
    QVERIFY(heard.waitForEnd());
    QCOMPARE(heard.texts, tokens);
}

void TestFileScan::paceTellsRateAndWhatIsLeft_data()
{
    QTest::addColumn<QList<QPair<int, int>>>("marks"); // octets, milliseconds
    QTest::addColumn<double>("rate");
    QTest::addColumn<int>("left"); // of 10,000 octets
    using Marks = QList<QPair<int, int>>;
    QTest::newRow("nothing is known at first") << Marks{{0, 0}} << 0.0 << -1;
    QTest::newRow("nothing is told too early") << Marks{{0, 0}, {5000, 99}} << 0.0 << -1;
    QTest::newRow("half in a second leaves a second") << Marks{{0, 0}, {5000, 1000}} << 5000.0 << 1;
    QTest::newRow("the end leaves nothing") << Marks{{0, 0}, {10000, 1000}} << 10000.0 << 0;
    QTest::newRow("only the last seconds count") << Marks{{0, 0}, {100, 10000}, {1100, 14000}, {2100, 18000}} << 250.0 << 32;
    QTest::newRow("a pause leaves no time to tell") << Marks{{5000, 0}, {5000, 3000}} << 0.0 << -1;
    QTest::newRow("what began anew counts anew") << Marks{{0, 0}, {9000, 1000}, {0, 2000}} << 0.0 << -1;
}

void TestFileScan::paceTellsRateAndWhatIsLeft()
{
    using Marks = QList<QPair<int, int>>;
    QFETCH(Marks, marks);
    QFETCH(double, rate);
    QFETCH(int, left);
    Pace pace;
    for (const auto &[octets, milliseconds] : std::as_const(marks))
        pace.note(octets, milliseconds);
    const Progress progress = pace.progress(marks.back().first, 10'000, 0);
    QCOMPARE(progress.octetsPerSecond, rate);
    QCOMPARE(progress.secondsLeft, qint64(left));
}

QTEST_GUILESS_MAIN(TestFileScan)
#include "tst_file_scan.moc"

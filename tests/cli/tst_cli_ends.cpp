// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "cli/token_log.h"
#include "support/packed.h"

#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace jotscope;
using test::at;
using test::Program;
using test::textsOf;

/// Streams that have no end, or another than that of their input: logs that grow, Ctrl+C, readers that are slow, full disks.
class Ends : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aGrowingLogIsToldAtOnceUntilCtrlC();
    void standardInputIsToldAsItComes();
    void ctrlCEndsALongScanWithWhatWasFound();
    void ctrlCTellsWhatWasNotRead();
    void ctrlCCostsNothingOfWhatWaitsToBeRead();
    void aSecondCtrlCEndsItAtOnce();
    void auditTellsItsTotalsOnCtrlC();
    void aFullDiskIsTold();

private:
    QString write(const char *name, const QByteArray &text) const { return m_program.file(QString::fromLatin1(name), text); }
    Program m_program;
    const QByteArrayList m_tokens = test::someTokens();
    const QByteArray m_log = test::logOf(m_tokens);
};

namespace {

const QString program = QStringLiteral(JOTSCOPE_BIN "/jotscope-cli");

/// A program that goes on until it is told to stop.
struct Going {
    explicit Going(const QStringList &arguments) { process.start(program, arguments); }
    ~Going()
    {
        process.kill();
        process.waitForFinished();
    }
    bool waitForLines(int count)
    {
        return QTest::qWaitFor(
            [this, count] {
                out += process.readAllStandardOutput();
                return out.count('\n') >= count;
            },
            20'000);
    }
    int interrupt()
    {
        ::kill(pid_t(process.processId()), SIGINT);
        const bool isOver = QTest::qWaitFor([this] { return process.state() == QProcess::NotRunning; }, 20'000);
        out += process.readAllStandardOutput();
        return isOver && process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    }
    QProcess process;
    QByteArray out;
};

/// A program whose output goes into a pipe of 4 KiB that is read when the test says so.
struct Unread {
    Unread(const QString &pipe, const QStringList &arguments)
    {
        const QByteArray path = QFile::encodeName(pipe);
        mkfifo(path.constData(), 0600);
        reader = ::open(path.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
        room = fcntl(reader, F_SETPIPE_SZ, 4096);
        process.setStandardOutputFile(pipe);
        process.start(program, arguments);
    }
    ~Unread()
    {
        process.kill();
        process.waitForFinished();
        ::close(reader);
    }
    bool waitUntilFull() const
    {
        const auto isFull = [this, waiting = 0]() mutable { return ioctl(reader, FIONREAD, &waiting) == 0 && waiting == room; };
        return room > 0 && QTest::qWaitFor(isFull, 20'000);
    }
    void fill() const
    {
        while (::write(reader, "\n", 1) == 1) { }
    }
    QByteArray read() const
    {
        QByteArray all;
        char piece[4096];
        for (ssize_t octets = 0; (octets = ::read(reader, piece, sizeof piece)) > 0;)
            all.append(piece, octets);
        return all;
    }
    QProcess process;
    int reader = -1;
    int room = -1;
};

} // namespace

void Ends::aGrowingLogIsToldAtOnceUntilCtrlC()
{
    const QString path = write("grows.log", "Bearer " + m_tokens[0] + "\n");
    Going scan({QStringLiteral("scan"), QStringLiteral("--follow"), path});
    QVERIFY(scan.waitForLines(1));
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append) && file.write("auth=" + m_tokens[1] + "\n") > 0 && file.flush());
    QVERIFY(scan.waitForLines(2));
    QVERIFY(QFile::rename(path, path + QStringLiteral(".1")));
    write("grows.log", "Bearer " + m_tokens[2] + "\n");
    QVERIFY(scan.waitForLines(3));
    QCOMPARE(scan.interrupt(), 0);
    QCOMPARE(textsOf(scan.out), m_tokens.mid(0, 3));
    QCOMPARE(scan.process.readAllStandardError(), QByteArray("jotscope-cli: grows.log was replaced: reading the new one.\n"));
}

void Ends::standardInputIsToldAsItComes()
{
    Going scan({QStringLiteral("scan")});
    for (int i = 0; i < 3; ++i) {
        scan.process.write("auth=" + m_tokens[i] + "\n");
        QVERIFY(scan.waitForLines(i + 1)); // although nothing is closed
    }
    scan.process.closeWriteChannel();
    QVERIFY(scan.process.waitForFinished());
    QCOMPARE(scan.process.exitCode(), 0);
}

void Ends::ctrlCEndsALongScanWithWhatWasFound()
{
    QByteArray packed;
    for (int i = 0; i < 200; ++i)
        packed += test::gzipped(m_log);
    const QString path = write("long.gz", packed);
    Going scan({QStringLiteral("scan"), path});
    QVERIFY(scan.waitForLines(5));
    QCOMPARE(scan.interrupt(), 3); // not read to its end
    QVERIFY(textsOf(scan.out).size() < 200 * 12);
    const QByteArray said = scan.process.readAllStandardError();
    QVERIFY2(said.startsWith("jotscope-cli: long.gz: stopped at ") && said.endsWith(" found.\n"), said.constData());
}

void Ends::ctrlCTellsWhatWasNotRead()
{
    const QString read = write("read.log", "Bearer " + m_tokens[0] + "\nBearer " + m_tokens[1] + "\n");
    Going scan({QStringLiteral("scan"), read, QStringLiteral("-"), read, read});
    scan.process.write("Bearer " + m_tokens[2] + "\n");
    QVERIFY(scan.waitForLines(3));
    QCOMPARE(scan.interrupt(), 3);
    const QByteArray said = scan.process.readAllStandardError();
    QVERIFY2(said.startsWith("jotscope-cli: stdin: stopped after ") && said.contains(", 1 found.\n"), said.constData());
    QVERIFY2(said.endsWith("jotscope-cli: 2 inputs were not read.\n"), said.constData());
}

void Ends::ctrlCCostsNothingOfWhatWaitsToBeRead()
{
    QByteArrayList tokens;
    for (const char last : {'0', '1', '2', '3', '4'})
        tokens += QByteArray("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJkYW5hIn0.c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtMTI") + last;
    const QByteArray log = tokens.join('\n') + (QByteArray(999, ' ') + '\n').repeated(9000);
    Unread scan(m_program.path(QStringLiteral("slow reader")), {QStringLiteral("scan"), write("much.log", log)});
    scan.fill();
    QTest::qWait(500); // by then it waits; sooner it passes too
    ::kill(pid_t(scan.process.processId()), SIGINT);
    QTest::qWait(200); // before there is room
    QByteArray out;
    const auto isOver = [&] {
        const bool hasEnded = scan.process.state() == QProcess::NotRunning;
        out += scan.read();
        return hasEnded;
    };
    QVERIFY(QTest::qWaitFor(isOver, 20'000));
    QCOMPARE(scan.process.exitCode(), 3);
    QCOMPARE(textsOf(out), tokens);
    const QByteArray said = scan.process.readAllStandardError();
    QVERIFY2(said.endsWith(", 5 found.\n"), said.constData());
}

void Ends::aSecondCtrlCEndsItAtOnce()
{
    Unread scan(m_program.path(QStringLiteral("no reader")), {QStringLiteral("scan"), write("much.log", m_log)});
    QVERIFY(scan.waitUntilFull());
    const auto isOver = [&] {
        if (scan.process.processId() > 0)
            ::kill(pid_t(scan.process.processId()), SIGINT);
        return scan.process.state() == QProcess::NotRunning;
    };
    QVERIFY(QTest::qWaitFor(isOver, 20'000));
    QCOMPARE(scan.process.exitStatus(), QProcess::CrashExit);
}

void Ends::auditTellsItsTotalsOnCtrlC()
{
    const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJkYW5hIn0.c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtMTI";
    Going audit({QStringLiteral("audit"), QStringLiteral("--follow"), write("audit.log", "Bearer " + token + "\n")});
    QVERIFY(audit.waitForLines(1));
    QCOMPARE(audit.interrupt(), 3); // no key, so nothing is decided
    const json::Value totals = json::read(audit.out.trimmed().split('\n').back()).root;
    QCOMPARE(at(totals, u"/schema"), QStringLiteral("jotscope/audit/1"));
    QCOMPARE(totals.at(u"/tokens")->number.toInt(), 1);
}

void Ends::aFullDiskIsTold()
{
    QProcess scan;
    scan.setStandardOutputFile(QStringLiteral("/dev/full"));
    scan.start(program, {QStringLiteral("scan"), write("small.log", m_log.first(600'000))});
    QVERIFY(scan.waitForFinished());
    QCOMPARE(scan.exitCode(), 3);
    QCOMPARE(scan.readAllStandardError(), QByteArray("jotscope-cli: Standard output cannot be written: No space left on device.\n"));
}

QTEST_GUILESS_MAIN(Ends)
#include "tst_cli_ends.moc"

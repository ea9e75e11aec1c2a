// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/random_token.h"
#include "cli/program.h"
#include "support/packed.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QTest>

#include <csignal>

#include <fcntl.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace jotscope;
using test::at;
using test::Program;

/// `scan` on what people really have: packed logs, logs that grow, folders, HARs, terminals, and Ctrl+C.
class Scan : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void packedLogsAreReadByContent_data();
    void packedLogsAreReadByContent();
    void aDamagedArchiveTellsItsTokensAndItsFault();
    void theOtherFilesAreReadWhenOneCannotBe();
    void aFolderStandsForItsFiles();
    void aHarLargerThanABlockGivesEachTokenItsPlace();
    void whoStandsInAnAnswerOnlyIsRedactedToo_data();
    void whoStandsInAnAnswerOnlyIsRedactedToo();
    void wordsAreRedactedToo();
    void theOtherVerbsReadPackedAndLargeInputs();
    void aGrowingLogIsToldAtOnceUntilCtrlC();
    void standardInputIsToldAsItComes();
    void ctrlCEndsALongScanWithWhatWasFound();
    void ctrlCTellsWhatWasNotRead();
    void ctrlCCostsNothingOfWhatWaitsToBeRead();
    void aFullDiskIsTold();
    void aNameWithAPercentSignIsToldAsItIs();
    void aPackedCaseFileHasALimit();
    void auditTellsItsTotalsOnCtrlC();
    void aTerminalIsToldHowFarItIs();
    void aPipeIsToldNothingOfThat();

private:
    QByteArrayList textsOf(const QByteArray &out) const;
    QString write(const char *name, const QByteArray &text) const { return m_program.file(QString::fromLatin1(name), text); }
    Program m_program;
    QByteArrayList m_tokens;
    QByteArray m_log;
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

} // namespace

QByteArrayList Scan::textsOf(const QByteArray &out) const
{
    QByteArrayList texts;
    for (const QByteArray &line : out.split('\n')) {
        if (!line.isEmpty())
            texts += at(json::read(line).root, u"/text").toUtf8();
    }
    return texts;
}

void Scan::initTestCase()
{
    QRandomGenerator random(31);
    for (int i = 0; i < 12; ++i) {
        m_tokens += capture::randomToken(random);
        m_log += QByteArray(500'000, ' ') + "\nauth=\"Bearer " + m_tokens.back() + "\" refused\n";
    }
}

void Scan::packedLogsAreReadByContent_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("gzip") << test::gzipped(m_log);
    QTest::newRow("zstd") << test::zstdPacked(m_log);
    QTest::newRow("two gzip members and a zstd frame")
        << test::gzipped(m_log.first(100)) + test::gzipped(m_log.mid(100, 1'000'000)) + test::zstdPacked(m_log.sliced(1'000'100));
}

void Scan::packedLogsAreReadByContent()
{
    QFETCH(QByteArray, content);
    const auto run = m_program.run({QStringLiteral("scan"), write("app.log", content)});
    QVERIFY2(run.code == 0 && run.err.isEmpty(), run.err.constData());
    QCOMPARE(textsOf(run.out), m_tokens);
    QCOMPARE(textsOf(m_program.run({QStringLiteral("scan")}, content).out), m_tokens);
}

void Scan::aDamagedArchiveTellsItsTokensAndItsFault()
{
    const QByteArray packed = test::gzipped(m_log) + test::gzipped(m_log).chopped(20);
    const auto run = m_program.run({QStringLiteral("scan"), write("cut.gz", packed)});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.err, QByteArray("jotscope-cli: cut.gz: cannot be read further: the gzip data are cut short.\n"));
    QCOMPARE(textsOf(run.out).mid(0, 12), m_tokens);
}

void Scan::theOtherFilesAreReadWhenOneCannotBe()
{
    const QString missing = m_program.path(QStringLiteral("nothing.log"));
    const auto run = m_program.run({QStringLiteral("scan"), missing, write("one.log", "Bearer " + m_tokens[0] + "\n")});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("nothing.log: cannot be read: No such file"), run.err.constData());
    QCOMPARE(textsOf(run.out), m_tokens.mid(0, 1));
}

void Scan::aFolderStandsForItsFiles()
{
    QVERIFY(QDir(m_program.home()).mkpath(QStringLiteral("logs/old")));
    write("logs/a.log", "Bearer " + m_tokens[0] + "\n");
    write("logs/old/b.log.gz", test::gzipped("Bearer " + m_tokens[1] + "\n"));
    write("logs/nothing.log", "nothing\n");
    QVERIFY(QFile::link(m_program.home(), m_program.path(QStringLiteral("logs/round")))); // leads out, and round and round
    const auto run = m_program.run({QStringLiteral("scan"), m_program.path(QStringLiteral("logs"))});
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(textsOf(run.out), m_tokens.mid(0, 2));
    QVERIFY2(run.out.contains("\"old/b.log.gz\""), run.out.constData());
}

void Scan::aHarLargerThanABlockGivesEachTokenItsPlace()
{
    QByteArray har = "{\"log\":{\"version\":\"1.2\",\"entries\":[";
    for (const QByteArray &token : std::as_const(m_tokens))
        har += "{\"request\":{\"method\":\"GET\",\"url\":\"https://a.example/"
               "\",\"headers\":[{\"name\":\"Authorization\",\"value\":\"Bearer "
            + token + "\"}]},\"response\":{\"status\":401,\"content\":{\"text\":\"" + QByteArray(800'000, 'x') + "\"}}},";
    const auto run = m_program.run({QStringLiteral("scan"), write("big.har", har)}); // and it is cut off
    QVERIFY2(run.code == 0, run.err.constData());
    QCOMPARE(textsOf(run.out), m_tokens);
    QVERIFY2(run.out.contains("\"request 12, Authorization\""), run.out.right(300).constData());
}

void Scan::whoStandsInAnAnswerOnlyIsRedactedToo_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("left");
    QTest::newRow("members that are personal get labels, the refusal stays")
        << QByteArray("{\"email\":\"kim.ito@other.example\",\"name\":\"Kim Ito\",\"error\":\"user_blocked\"}")
        << QStringLiteral("{\"email\":\"email-1\",\"name\":\"name-1\",\"error\":\"user_blocked\"}");
    QTest::newRow("an address in a sentence gets the label of the member")
        << QByteArray("{\"message\":\"No account for kim.ito@other.example (Kim Ito)\",\"user\":{\"name\":\"Kim Ito\"}}")
        << QStringLiteral("{\"message\":\"No account for email-1 (name-1)\",\"user\":{\"name\":\"name-1\"}}");
    QTest::newRow("an answer that is no JSON goes")
        << QByteArray("<h1>Kim Ito was not found</h1>") << QStringLiteral("[removed: 30 octets that are no JSON]");
}

void Scan::whoStandsInAnAnswerOnlyIsRedactedToo()
{
    QFETCH(const QByteArray, body);
    QFETCH(const QString, left);
    const QByteArray har = "{\"log\":{\"version\":\"1.2\",\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://a.example/\","
                           "\"headers\":[{\"name\":\"Authorization\",\"value\":\"Bearer "
        + m_tokens[0] + "\"}]},\"response\":{\"status\":401,\"statusText\":\"Unauthorized\",\"content\":{\"text\":\""
        + QByteArray(body).replace('"', "\\\"") + "\"}}}]}}";
    const QString path = write("one.har", har);
    for (const char *verb : {"scan", "decode"}) {
        const auto run = m_program.run({QLatin1String(verb), QStringLiteral("--redact"), QStringLiteral("identity"),
            QStringLiteral("--format"), QStringLiteral("json"), path});
        QVERIFY2(run.code == 0, run.err.constData());
        QVERIFY2(!run.out.contains("Kim") && !run.out.contains("kim"), run.out.constData());
        const json::Value whole = json::read(run.out).root;
        const QString answer = at(whole, u"/answer") + at(whole, u"/tokens/0/answer");
        QVERIFY2(answer.endsWith(left), qPrintable(answer));
    }
}

void Scan::wordsAreRedactedToo()
{
    const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJraW0uaXRvQG90aGVyLmV4YW1wbGUifQ.c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtMTI";
    const QString path = write("words.log", "GET /?user=kim.ito%40other.example HTTP/1.1\nAuthorization: Bearer " + token + "\n\n");
    const QStringList arguments{QStringLiteral("scan"), QStringLiteral("--format"), QStringLiteral("text"), path};
    QVERIFY(m_program.run(arguments).out.contains("sub kim.ito@other.example"));
    const auto run = m_program.run(arguments + QStringList{QStringLiteral("--redact"), QStringLiteral("identity")});
    QVERIFY2(run.out.contains("jws HS256, sub subject-1") && !run.out.contains("kim"), run.out.constData());
}

/// What is too large to be kept is looked through block by block: each token once, with the request that was refused.
void Scan::theOtherVerbsReadPackedAndLargeInputs()
{
    QByteArray har = "{\"log\":{\"version\":\"1.2\",\"entries\":[";
    for (const char *status : {"200", "401"}) {
        for (const QByteArray &token : std::as_const(m_tokens))
            har += "{\"request\":{\"method\":\"GET\",\"url\":\"https://a.example/"
                   "\",\"headers\":[{\"name\":\"Authorization\",\"value\":\"Bearer "
                + token + "\"}]},\"response\":{\"status\":" + status + ",\"content\":{\"text\":\"" + QByteArray(900'000, 'x') + "\"}}},";
    }
    for (const QByteArray &content : {har, test::gzipped(har), test::zstdPacked(m_log)}) {
        const auto run
            = m_program.run({QStringLiteral("decode"), QStringLiteral("--format"), QStringLiteral("json"), write("input", content)});
        QVERIFY2(run.err.isEmpty(), run.err.constData());
        for (qsizetype i = 0; i < m_tokens.size(); ++i) {
            const json::Value token = run.token(std::size_t(i));
            QCOMPARE(at(token, u"/text").toUtf8(), m_tokens[i]);
            if (!content.startsWith("\x28\xb5"))
                QCOMPARE(at(token, u"/place"), QStringLiteral("request %1, Authorization").arg(13 + i));
        }
        QVERIFY(at(run.token(std::size_t(m_tokens.size())), u"/text").isEmpty());
    }
}

void Scan::aGrowingLogIsToldAtOnceUntilCtrlC()
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

void Scan::standardInputIsToldAsItComes()
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

void Scan::ctrlCEndsALongScanWithWhatWasFound()
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

void Scan::ctrlCTellsWhatWasNotRead()
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

void Scan::ctrlCCostsNothingOfWhatWaitsToBeRead()
{
    const QByteArray pipe = QFile::encodeName(m_program.path(QStringLiteral("slow reader")));
    QCOMPARE(mkfifo(pipe.constData(), 0600), 0);
    const int reader = ::open(pipe.constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC);
    const int room = fcntl(reader, F_SETPIPE_SZ, 4096);
    QProcess scan;
    scan.setStandardOutputFile(QFile::decodeName(pipe));
    scan.start(program, {QStringLiteral("scan"), write("much.log", m_log + m_log)});
    int waiting = 0;
    QTRY_VERIFY_WITH_TIMEOUT(ioctl(reader, FIONREAD, &waiting) == 0 && waiting == room, 20'000);
    ::kill(pid_t(scan.processId()), SIGINT);
    QByteArray out;
    const auto isOver = [&] {
        const bool hasEnded = scan.state() == QProcess::NotRunning;
        char piece[4096];
        for (ssize_t octets = 0; (octets = ::read(reader, piece, sizeof piece)) > 0;)
            out.append(piece, octets);
        return hasEnded;
    };
    QVERIFY(QTest::qWaitFor(isOver, 20'000));
    ::close(reader);
    QCOMPARE(scan.exitCode(), 3);
    const QByteArray said = scan.readAllStandardError();
    const QByteArrayList told = textsOf(out);
    QCOMPARE(told, m_tokens.first(told.size()));
    QVERIFY2(said.endsWith(", " + QByteArray::number(told.size()) + " found.\n"), said.constData());
}

void Scan::aFullDiskIsTold()
{
    QProcess scan;
    scan.setStandardOutputFile(QStringLiteral("/dev/full"));
    scan.start(program, {QStringLiteral("scan"), write("small.log", m_log.first(600'000))});
    QVERIFY(scan.waitForFinished());
    QCOMPARE(scan.exitCode(), 3);
    QCOMPARE(scan.readAllStandardError(), QByteArray("jotscope-cli: Standard output cannot be written: No space left on device.\n"));
}

void Scan::aNameWithAPercentSignIsToldAsItIs()
{
    const QString path = write("100%3.gz", test::gzipped(m_log).chopped(20));
    const auto run = m_program.run({QStringLiteral("decode"), path});
    QVERIFY2(run.err.contains("100%3.gz: cannot be read further: the gzip data are cut short.\n"), run.err.constData());
}

void Scan::aPackedCaseFileHasALimit()
{
    QByteArray packed = test::zstdPacked("{\"schema\":\"jotscope/case/1\",");
    const QByteArray mebibyte = test::zstdPacked(QByteArray(1 << 20, ' '));
    for (int i = 0; i < 257; ++i)
        packed += mebibyte;
    const auto run = m_program.run({QStringLiteral("decode"), write("endless.jotscope", packed)});
    QCOMPARE(run.code, 3);
    QCOMPARE(run.err, QByteArray("jotscope-cli: endless.jotscope is larger than 256 MiB, which no case file is.\n"));
}

void Scan::auditTellsItsTotalsOnCtrlC()
{
    const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJkYW5hIn0.c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtMTI";
    Going audit({QStringLiteral("audit"), QStringLiteral("--follow"), write("audit.log", "Bearer " + token + "\n")});
    QVERIFY(audit.waitForLines(1));
    QCOMPARE(audit.interrupt(), 3); // no key, so nothing is decided
    const json::Value totals = json::read(audit.out.trimmed().split('\n').back()).root;
    QCOMPARE(at(totals, u"/schema"), QStringLiteral("jotscope/audit/1"));
    QCOMPARE(totals.at(u"/tokens")->number.toInt(), 1);
}

void Scan::aTerminalIsToldHowFarItIs()
{
    const QString log = write("terminal.log", m_log);
    QProcess terminal; // script(1) gives the program one
    terminal.start(QStringLiteral("script"),
        {QStringLiteral("-qec"),
            QStringLiteral("(cat '%1'; sleep 1; echo Bearer %2) | '%3' scan --format text -")
                .arg(log, QString::fromLatin1(m_tokens[0]), program),
            QStringLiteral("/dev/null")});
    QVERIFY(terminal.waitForFinished(30'000));
    const QByteArray shown = terminal.readAllStandardOutput();
    QVERIFY2(shown.contains("\rstdin  6.0 MB  "), shown.constData());
    QVERIFY2(shown.contains("  12 tokens\x1b[K"), shown.constData());
    QVERIFY2(shown.contains("\r\x1b[Kstdin, line 25"), shown.constData()); // taken away before a result
}

void Scan::aPipeIsToldNothingOfThat()
{
    const auto run = m_program.run({QStringLiteral("scan")}, m_log);
    QVERIFY2(run.code == 0 && run.err.isEmpty(), run.err.constData());
}

QTEST_GUILESS_MAIN(Scan)
#include "tst_cli_scan.moc"

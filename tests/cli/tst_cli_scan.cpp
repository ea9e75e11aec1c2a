// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "cli/token_log.h"
#include "support/packed.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace jotscope;
using test::at;
using test::Program;
using test::textsOf;

/// `scan` on what people really have: packed logs, folders, HARs, terminals.
class Scan : public QObject {
    Q_OBJECT
private Q_SLOTS:
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
    void aNameWithAPercentSignIsToldAsItIs();
    void aPackedCaseFileHasALimit();
    void aTerminalIsToldHowFarItIs();
    void aPipeIsToldNothingOfThat();

private:
    QString write(const char *name, const QByteArray &text) const { return m_program.file(QString::fromLatin1(name), text); }
    Program m_program;
    const QByteArrayList m_tokens = test::someTokens();
    const QByteArray m_log = test::logOf(m_tokens);
};

namespace {

const QString program = QStringLiteral(JOTSCOPE_BIN "/jotscope-cli");

} // namespace

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
    for (const QByteArray &token : m_tokens)
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
        for (const QByteArray &token : m_tokens)
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

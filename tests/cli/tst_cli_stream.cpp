// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QFile>
#include <QTest>

using namespace jotscope;
using test::at;
using test::Program;

/// `scan` and `audit` on texts that are larger than one block.
class Stream : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void scanTellsTheLineInTheWholeFile();
    void scanFindsTheSameWithSeveralJobs();
    void scanFindsEveryTokenOfOneEndlessLine();
    void scanOfNothingPrintsNothing();
    void aFileThatIsMissingIsTold();
    void auditCountsAndItsExitCodeSpeaks();
    void auditCountsPlacesWhateverTheBlocks_data();
    void auditCountsPlacesWhateverTheBlocks();
    void auditsAddUp();
    void auditWritesAReportOfEachDistinctToken();
    void redactedLinesHoldNoSignature();

private:
    QList<QByteArray> linesOf(const Program::Run &run) const { return run.out.split('\n').mid(0, run.out.count('\n')); }
    QByteArray tokenOf(int number, const QString &key) const;
    QString write(const char *name, const QByteArray &text) const;
    Program m_program;
    QString m_good;
    QString m_other;
    QByteArray m_log; ///< 12 MiB, 40 tokens, every third repeated, every fourth of a stranger's key
    QList<int> m_lines;
};

namespace {

int number(const json::Value &value, QStringView pointer)
{
    const json::Value *found = value.at(pointer);
    return found ? found->number.toInt() : -1;
}

} // namespace

QByteArray Stream::tokenOf(int number, const QString &key) const
{
    const QByteArray payload = "{\"iss\":\"https://id.example\",\"sub\":\"user-" + QByteArray::number(number) + "\"}";
    return m_program.run({QStringLiteral("sign"), QStringLiteral("--key"), key, QStringLiteral("--alg"), QStringLiteral("HS256")}, payload)
        .out.trimmed();
}

QString Stream::write(const char *name, const QByteArray &text) const
{
    QFile file(m_program.path(QString::fromLatin1(name)));
    return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
}

void Stream::initTestCase()
{
    m_good = m_program.path(QStringLiteral("good.jwk"));
    m_other = m_program.path(QStringLiteral("other.jwk"));
    for (const QString &key : {m_good, m_other}) {
        const auto made = m_program.run(
            {QStringLiteral("sign"), QStringLiteral("--generate"), QStringLiteral("HS256"), QStringLiteral("--key-out"), key}, "{}");
        QVERIFY2(made.code == 0, made.err.constData());
    }
    const QByteArray filler
        = "2026-01-02T03:04:05Z INFO GET /orders 200 12ms client=10.0.0.7 agent=\"curl/8\" id=7c2e4a90-5b1f-4d83-9a6e-2f0c8b417de3\n";
    int line = 1;
    for (int number = 0; number < 40; ++number) {
        for (; m_log.size() < (number + 1) * 300'000; ++line)
            m_log += filler;
        const bool isStranger = number % 4 == 0;
        m_log += "2026-01-02T03:04:05Z WARN auth=\"Bearer " + tokenOf(number % 3 == 0 ? 0 : number, isStranger ? m_other : m_good)
            + "\" refused\n";
        m_lines += line++;
    }
    QVERIFY(!write("app.log", m_log).isEmpty());
}

void Stream::scanTellsTheLineInTheWholeFile()
{
    const auto run = m_program.run({QStringLiteral("scan"), m_program.path(QStringLiteral("app.log"))});
    QVERIFY2(run.code == 0, run.err.constData());
    const QList<QByteArray> lines = linesOf(run);
    QList<int> found;
    for (const QByteArray &line : lines) {
        const json::Value token = json::read(line).root;
        const QString place = at(token, u"/place");
        QVERIFY2(place.startsWith(u"line "), qPrintable(place));
        found += place.mid(5).split(u',').front().toInt();
        QCOMPARE(at(token, u"/origin"), QStringLiteral("app.log"));
        QCOMPARE(at(token, u"/payload/iss"), QStringLiteral("https://id.example"));
    }
    QList<int> distinct; // a block names each token once
    for (const int line : std::as_const(m_lines)) {
        if (found.contains(line))
            distinct += line;
    }
    QCOMPARE(found, distinct);
    QVERIFY2(found.size() >= 27 && found.back() > 3 * m_lines.back() / 4, qPrintable(QString::number(found.size())));
}

void Stream::scanFindsTheSameWithSeveralJobs()
{
    const QString log = m_program.path(QStringLiteral("app.log"));
    const auto one = m_program.run({QStringLiteral("scan"), log});
    const auto three = m_program.run({QStringLiteral("scan"), QStringLiteral("--jobs"), QStringLiteral("3"), log});
    QCOMPARE(three.out, one.out);
}

void Stream::scanFindsEveryTokenOfOneEndlessLine()
{
    QByteArray har = "{\"log\":[";
    QList<QByteArray> expected;
    for (int number = 0; number < 12; ++number) {
        expected += tokenOf(100 + number, m_good);
        har += "{\"pad\":\"" + QByteArray(900'000, 'x') + "\",\"token\":\"" + expected.back() + "\"},";
    }
    const auto run = m_program.run({QStringLiteral("scan"), QStringLiteral("-")}, har + "{}]}");
    QVERIFY2(run.code == 0, run.err.constData());
    QList<QByteArray> found;
    for (const QByteArray &line : linesOf(run))
        found += at(json::read(line).root, u"/text").toUtf8();
    QCOMPARE(found, expected);
}

void Stream::scanOfNothingPrintsNothing()
{
    const auto run = m_program.run({QStringLiteral("scan"), QStringLiteral("-")}, "no token in here, not even jwt.io or 1.2.3\n");
    QCOMPARE(run.code, 0);
    QVERIFY(run.out.isEmpty());
}

void Stream::aFileThatIsMissingIsTold()
{
    const auto run = m_program.run({QStringLiteral("scan"), m_program.path(QStringLiteral("nothing.log"))});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("cannot be read"), run.err.constData());
}

void Stream::auditCountsAndItsExitCodeSpeaks()
{
    const QString log = m_program.path(QStringLiteral("app.log"));
    const auto run = m_program.run({QStringLiteral("audit"), QStringLiteral("--key"), m_good, log});
    QCOMPARE(run.code, 1);
    const QList<QByteArray> lines = linesOf(run);
    const json::Value totals = json::read(lines.back()).root;
    QCOMPARE(at(totals, u"/schema"), QStringLiteral("jotscope/audit/1"));
    QCOMPARE(number(totals, u"/tokens"), int(m_lines.size())); // also where a block tells one only once
    QCOMPARE(number(totals, u"/distinct"), 28);                // 26 users, user 0 by both keys
    const int accepted = number(totals, u"/verdicts/accepted");
    const int rejected = number(totals, u"/verdicts/rejected");
    QCOMPARE(accepted + rejected, int(m_lines.size()));
    QVERIFY(accepted > rejected && rejected > 0);
    const auto text = m_program.run(
        {QStringLiteral("audit"), QStringLiteral("--format"), QStringLiteral("text"), QStringLiteral("--key"), m_good, log});
    QVERIFY2(text.out.contains("28 distinct"), text.out.constData());
    QVERIFY2(text.out.contains("https://id.example"), text.out.constData());
}

void Stream::auditCountsPlacesWhateverTheBlocks_data()
{
    QTest::addColumn<int>("lines");
    QTest::addColumn<int>("blanks");
    QTest::newRow("93 lines of one block are 93 places of one token") << 93 << 10;
    QTest::newRow("93 lines of three blocks are 93 places of one token") << 93 << 120'000;
    QTest::newRow("one line is one place") << 1 << 10;
}

void Stream::auditCountsPlacesWhateverTheBlocks()
{
    QFETCH(int, lines);
    QFETCH(int, blanks);
    const QByteArray line = QByteArray(blanks, ' ') + " auth=\"Bearer " + tokenOf(5, m_good) + "\" refused\n";
    for (const char *jobs : {"1", "3"}) {
        const auto run = m_program.run({QStringLiteral("audit"), QStringLiteral("--key"), m_good, QStringLiteral("--jobs"),
                                           QString::fromLatin1(jobs), QStringLiteral("-")},
            line.repeated(lines));
        QVERIFY2(run.code == 0, run.err.constData());
        const json::Value totals = json::read(linesOf(run).back()).root;
        QCOMPARE(number(totals, u"/tokens"), lines);
        QCOMPARE(number(totals, u"/distinct"), 1);
        QCOMPARE(number(totals, u"/verdicts/accepted"), lines);
        QCOMPARE(number(totals, u"/issuers/https:~1~1id.example"), lines);
    }
}

void Stream::auditsAddUp()
{
    const auto run = m_program.run({QStringLiteral("audit"), QStringLiteral("--key"), m_good, QStringLiteral("-")},
        tokenOf(1, m_good) + "\n" + tokenOf(2, m_good) + "\n");
    QVERIFY2(run.code == 0, run.err.constData());
    const QString once = write("once.ndjson", run.out);
    const auto merged = m_program.run({QStringLiteral("audit"), QStringLiteral("--merge"), once, once});
    QCOMPARE(merged.code, 0);
    QCOMPARE(number(json::read(merged.out).root, u"/tokens"), 4);
    QCOMPARE(number(json::read(merged.out).root, u"/distinct"), 2); // the same two
    QVERIFY2(merged.err.isEmpty(), merged.err.constData());
    const QString others = write("others.ndjson",
        m_program
            .run({QStringLiteral("audit"), QStringLiteral("--redact"), QStringLiteral("identity"), QStringLiteral("-")},
                tokenOf(2, m_good) + "\n" + tokenOf(3, m_good) + "\n")
            .out);
    const auto three = m_program.run({QStringLiteral("audit"), QStringLiteral("--merge"), once, others});
    QCOMPARE(number(json::read(three.out).root, u"/distinct"), 3);
    const QString totals = write("totals.ndjson", linesOf(run).back() + '\n');
    const auto uncertain = m_program.run({QStringLiteral("audit"), QStringLiteral("--merge"), once, totals});
    QCOMPARE(number(json::read(uncertain.out).root, u"/distinct"), 4);
    QVERIFY2(uncertain.err.contains("totals.ndjson does not tell each of its tokens"), uncertain.err.constData());
    QCOMPARE(number(json::read(merged.out).root, u"/verdicts/accepted"), 4);
    const auto wrong = m_program.run({QStringLiteral("audit"), QStringLiteral("--merge"), m_good});
    QCOMPARE(wrong.code, 2);
    QVERIFY2(wrong.err.contains("expected the output of jotscope-cli audit"), wrong.err.constData());
}

void Stream::auditWritesAReportOfEachDistinctToken()
{
    const QString log = m_program.path(QStringLiteral("app.log"));
    const QString html = m_program.path(QStringLiteral("audit.html"));
    const QString json = m_program.path(QStringLiteral("audit.json"));
    const auto run = m_program.run({QStringLiteral("audit"), QStringLiteral("--key"), m_good, QStringLiteral("--report"), html,
        QStringLiteral("--report"), json, log});
    QVERIFY2(run.code == 1, run.err.constData());
    const int distinct = number(json::read(linesOf(run).back()).root, u"/distinct");
    QFile written(json);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const json::Document document = json::read(written.readAll());
    QCOMPARE(int(document.root.find(u"tokens")->items.size()), distinct);
    QFile page(html);
    QVERIFY(page.open(QIODevice::ReadOnly));
    const QByteArray text = page.readAll();
    QCOMPARE(int(text.count("<article")), distinct);
    QVERIFY(!text.contains(tokenOf(0, m_good).split('.').back()));
    const auto again = m_program.run({QStringLiteral("audit"), QStringLiteral("--key"), m_good, QStringLiteral("--report"), html, log});
    QCOMPARE(again.code, 2);
    QVERIFY2(again.err.contains("exists") && again.out.isEmpty(), again.err.constData());
}

void Stream::redactedLinesHoldNoSignature()
{
    const QByteArray token = tokenOf(7, m_good);
    const QByteArray signature = token.mid(token.lastIndexOf('.') + 1);
    const auto plain = m_program.run({QStringLiteral("scan"), QStringLiteral("-")}, token);
    QVERIFY(plain.out.contains(signature));
    const auto cut
        = m_program.run({QStringLiteral("scan"), QStringLiteral("--redact"), QStringLiteral("signature"), QStringLiteral("-")}, token);
    QVERIFY(cut.out.contains("user-7") && !cut.out.contains(signature));
}

QTEST_GUILESS_MAIN(Stream)
#include "tst_cli_stream.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"

#include <QProcess>
#include <QTest>

using namespace jotscope;
using test::Program;

/// What is said of a command line that is wrong, and of a shell that gave the program less than it expects.
class Usage : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aSecretInPlaceOfItsFileIsNotTold_data();
    void aSecretInPlaceOfItsFileIsNotTold();
    void whatWasClosedIsToldAndNothingHangs_data();
    void whatWasClosedIsToldAndNothingHangs();
    void anInstantIsNoOtherNumber_data();
    void anInstantIsNoOtherNumber();
    void nothingBetweenTwoBlanksIsNoInput_data();
    void nothingBetweenTwoBlanksIsNoInput();
    void aMistypedFileIsNotWhatTheServiceSaid_data();
    void aMistypedFileIsNotWhatTheServiceSaid();

private:
    Program m_program;
};

namespace {

const QByteArray token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                         "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

QStringList words(const char *text)
{
    return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

void Usage::aSecretInPlaceOfItsFileIsNotTold_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("secret");
    const QString secret = QStringLiteral("my-super-secret-hmac-key");
    for (const char *option : {"verify --secret-file", "verify --password-file", "verify --key", "explain --secret-file",
             "sign --secret-file", "sign --password-file", "sign --key"})
        QTest::addRow("%s does not tell the secret", option) << words(option) << secret;
    const QString key = QStringLiteral("{\"keys\":[{\"kty\":\"oct\",\"k\":\"c2VjcmV0LXNlY3JldC1zZWNyZXQtc2VjcmV0LXNlY3JldA\"}]}");
    QTest::newRow("a set of keys as JSON is not told either") << words("verify --jwks") << key;
}

void Usage::aSecretInPlaceOfItsFileIsNotTold()
{
    QFETCH(QStringList, arguments);
    QFETCH(QString, secret);
    const auto run = m_program.run(arguments + QStringList{secret}, token);
    QCOMPARE(run.code, 3);
    QVERIFY2(!run.err.contains(secret.toUtf8()) && !run.err.contains("super") && !run.err.contains("c2Vj"), run.err.constData());
    QVERIFY2(run.err.contains("not shown"), run.err.constData());
}

void Usage::whatWasClosedIsToldAndNothingHangs_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("err");
    const QByteArray noInput = "cannot be read: Bad file descriptor.";
    for (const char *verb : {"decode", "verify", "explain", "report"})
        QTest::addRow("%s without standard input says so", verb) << QStringLiteral("%1 <&-").arg(QLatin1String(verb)) << 3 << noInput;
    for (const char *verb : {"scan", "audit"})
        QTest::addRow("%s without standard input says so", verb)
            << QStringLiteral("%1 <&-").arg(QLatin1String(verb)) << 3 << QByteArray("cannot be read further: Bad file descriptor.");
    QTest::newRow("sign without standard input signs nothing") << QStringLiteral("sign --generate HS256 --key-out - <&-") << 3 << noInput;
    QTest::newRow("decode without standard output says so")
        << QStringLiteral("decode token >&-") << 3 << QByteArray("Standard output cannot be written: Bad file descriptor.");
    QTest::newRow("decode of a file needs no standard input") << QStringLiteral("decode token <&-") << 0 << QByteArray();
    QTest::newRow("decode needs no standard error") << QStringLiteral("decode token 2>&-") << 0 << QByteArray();
}

void Usage::whatWasClosedIsToldAndNothingHangs()
{
    QFETCH(QString, command);
    QFETCH(int, code);
    QFETCH(QByteArray, err);
    m_program.file(QStringLiteral("token"), token);
    QProcess shell;
    shell.setWorkingDirectory(m_program.home());
    shell.start(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("exec " JOTSCOPE_BIN "/jotscope-cli ") + command});
    QVERIFY2(shell.waitForFinished(10'000), "it hangs");
    const QByteArray said = shell.readAllStandardError();
    QVERIFY2(shell.exitCode() == code, said.constData());
    QVERIFY2(said.contains(err), said.constData());
}

void Usage::anInstantIsNoOtherNumber_data()
{
    QTest::addColumn<QString>("instant");
    QTest::addColumn<QByteArray>("found"); ///< empty: it is taken
    QTest::newRow("milliseconds are refused, and their seconds told")
        << QStringLiteral("1767000100000") << QByteArray("1767000100000, which seem to be milliseconds; in seconds that is 1767000100.");
    QTest::newRow("microseconds are refused, and their seconds told") << QStringLiteral(
        "1767000100000000") << QByteArray("1767000100000000, which seem to be microseconds; in seconds that is 1767000100.");
    QTest::newRow("the year 5000 is refused") << QStringLiteral("95617584000") << QByteArray("95617584000, which seem to be");
    QTest::newRow("the second before it is taken") << QStringLiteral("95617583999") << QByteArray();
    QTest::newRow("the first second of 1970 is taken") << QStringLiteral("0") << QByteArray();
    QTest::newRow("the second before it is refused") << QStringLiteral("-1") << QByteArray("-1, which lies before.");
}

void Usage::anInstantIsNoOtherNumber()
{
    QFETCH(QString, instant);
    QFETCH(QByteArray, found);
    for (const char *verb : {"decode", "scan"}) {
        const auto run = m_program.run({QLatin1String(verb), QStringLiteral("--as-of"), instant}, token);
        QVERIFY2(run.code == (found.isEmpty() ? 0 : 2), run.err.constData());
        QVERIFY2(found.isEmpty() || run.err.contains("--as-of: expected seconds since 1970, found " + found), run.err.constData());
    }
}

void Usage::nothingBetweenTwoBlanksIsNoInput_data()
{
    QTest::addColumn<QString>("verb");
    for (const char *verb : {"decode", "verify", "explain", "diff", "report", "scan", "audit"})
        QTest::addRow("%s asks whether a variable is empty", verb) << QString::fromLatin1(verb);
}

void Usage::nothingBetweenTwoBlanksIsNoInput()
{
    QFETCH(QString, verb);
    const auto run = m_program.run({verb, QString()}, token);
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains("is a variable empty?"), run.err.constData());
}

void Usage::aMistypedFileIsNotWhatTheServiceSaid_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isPath");
    for (const char *path : {"eror.txt", "answers/503", "./answer", "eror.json"})
        QTest::addRow("%s is told to be no file", path) << QString::fromLatin1(path) << true;
    for (const char *answer : {"invalid_token", "Unauthorized", "401", "User not found.", "unauthorized.", "{\"error\":\"no.user\"}",
             "HTTP/1.1 401 Unauthorized", "user.not_found"})
        QTest::addRow("\"%s\" is taken without a word", answer) << QString::fromLatin1(answer) << false;
}

void Usage::aMistypedFileIsNotWhatTheServiceSaid()
{
    QFETCH(QString, answer);
    const auto run = m_program.run({QStringLiteral("explain"), QStringLiteral("--service-error"), answer}, token);
    QTEST(run.err.contains("--service-error: there is no file \"" + answer.toUtf8() + "\""), "isPath");
}

QTEST_GUILESS_MAIN(Usage)
#include "tst_cli_usage.moc"

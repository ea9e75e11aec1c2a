// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/core_dumps.h"
#include "environments/secrets.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace jotscope;
using namespace jotscope::environments;

class SecretsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsReferences_data();
    void knowsReferences();
    void readsFiles_data();
    void readsFiles();
    void readsVariables();
    void saysWhatIsMissing_data();
    void saysWhatIsMissing();
    void resolvesLater();
    void wipes();
    void forbidsCoreDumps();
};

void SecretsTest::knowsReferences_data()
{
    QTest::addColumn<bool>("isReference");
    QTest::newRow("env:A") << true;
    QTest::newRow("env:_a1") << true;
    QTest::newRow("env:") << false;
    QTest::newRow("env:1A") << false;
    QTest::newRow("env:A-B") << false;
    QTest::newRow("env:A ") << false;
    QTest::newRow("env:A\n") << false;
    QTest::newRow("ENV:A") << false;
    QTest::newRow("file:a") << true;
    QTest::newRow("file:/a b/c") << true;
    QTest::newRow("file:") << false;
    QTest::newRow("file:a\nb") << false;
    QTest::newRow("keychain:prod admin") << true;
    QTest::newRow("keychain:") << false;
    QTest::newRow("keychain:a\x1b") << false;
    QTest::newRow("hunter2") << false;
    QTest::newRow("https://user:password@example") << false;
    QTest::newRow("demo:prod") << false;
    QTest::newRow("") << false;
}

void SecretsTest::knowsReferences()
{
    QFETCH(bool, isReference);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    QCOMPARE(isSecretReference(text), isReference);
    if (!isReference) {
        const auto secret = resolveSecret(text);
        QVERIFY(!secret && secret.error().kind == Error::Kind::Usage);
        QVERIFY(text.endsWith(u':') || text.isEmpty() || !secret.error().message.contains(text));
    }
}

void SecretsTest::readsFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("no line break") << QByteArray("s3cret") << QByteArray("s3cret");
    QTest::newRow("one line break is cut") << QByteArray("s3cret\n") << QByteArray("s3cret");
    QTest::newRow("one of two line breaks is cut") << QByteArray("s3cret\n\n") << QByteArray("s3cret\n");
    QTest::newRow("a line break of another system is cut") << QByteArray("s3cret\r\n") << QByteArray("s3cret");
    QTest::newRow("blanks stay") << QByteArray(" s3cret \n") << QByteArray(" s3cret ");
    QTest::newRow("octets that are no text stay") << QByteArray("\0\xff\n\x80", 4) << QByteArray("\0\xff\n\x80", 4);
    QTest::newRow("as large as may be") << QByteArray(1 << 20, 'k') << QByteArray(1 << 20, 'k');
}

void SecretsTest::readsFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QByteArray, secret);
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("a secret")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    const auto found = resolveSecret(QStringLiteral("file:") + file.fileName());
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(*found, secret);
    qputenv("HOME", folder.path().toUtf8());
    QCOMPARE(*resolveSecret(QStringLiteral("file:~/a secret")), secret);
}

void SecretsTest::readsVariables()
{
    qputenv("JOTSCOPE_TEST_SECRET", "s3cret \xc3\xbc\n");
    QCOMPARE(*resolveSecret(QStringLiteral("env:JOTSCOPE_TEST_SECRET")), QByteArray("s3cret \xc3\xbc\n"));
}

void SecretsTest::saysWhatIsMissing_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("message");
    const QString folder = QDir::tempPath();
    qputenv("JOTSCOPE_TEST_EMPTY", "");
    QTest::newRow("a variable that is not set")
        << QStringLiteral("env:JOTSCOPE_TEST_NONE")
        << QStringLiteral(
               "Secret env:JOTSCOPE_TEST_NONE: expected the environment variable JOTSCOPE_TEST_NONE to be set, found that it is not.");
    QTest::newRow("a variable that is empty")
        << QStringLiteral("env:JOTSCOPE_TEST_EMPTY")
        << QStringLiteral(
               "Secret env:JOTSCOPE_TEST_EMPTY: expected the environment variable JOTSCOPE_TEST_EMPTY with a value, found it empty.");
    QTest::newRow("a file that is not there") << QStringLiteral(
        "file:/none/here") << QStringLiteral("Secret file:/none/here: the file cannot be read: No such file or directory.");
    QTest::newRow("a folder") << QStringLiteral("file:") + folder
                              << QStringLiteral("Secret file:") + folder + QStringLiteral(": expected a file, found a folder.");
    QTest::newRow("an empty file") << QStringLiteral("file:/dev/null")
                                   << QStringLiteral("Secret file:/dev/null: expected a secret, found an empty file.");
    QTest::newRow("a file without an end") << QStringLiteral("file:/dev/zero")
                                           << QStringLiteral("Secret file:/dev/zero: expected a secret, found more than 1 MiB.");
}

void SecretsTest::saysWhatIsMissing()
{
    QFETCH(QString, reference);
    QFETCH(QString, message);
    const auto secret = resolveSecret(reference);
    QVERIFY(!secret);
    QCOMPARE(secret.error().message, message);
    QCOMPARE(secret.error().kind, Error::Kind::Io);
}

void SecretsTest::resolvesLater()
{
    qputenv("JOTSCOPE_TEST_SECRET", "s3cret");
    QByteArray found;
    bool isBefore = true;
    resolveSecretLater(QStringLiteral("env:JOTSCOPE_TEST_SECRET"), this, [&](const Result<QByteArray> &secret) {
        QVERIFY(!isBefore);
        found = *secret;
    });
    isBefore = false;
    QTRY_COMPARE(found, QByteArray("s3cret"));
    bool isCalled = false;
    auto *dying = new QObject;
    resolveSecretLater(QStringLiteral("env:JOTSCOPE_TEST_SECRET"), dying, [&](const Result<QByteArray> &) { isCalled = true; });
    delete dying;
    QTest::qWait(20);
    QVERIFY(!isCalled);
}

void SecretsTest::wipes()
{
    QByteArray secret(5'000, 'k');
    const QByteArray copy = secret;
    wipe(secret);
    QVERIFY(secret.isEmpty());
    QCOMPARE(copy, QByteArray(5'000, 'k')); // is somebody else's
    wipe(secret);
    QVERIFY(secret.isEmpty());
}

void SecretsTest::forbidsCoreDumps()
{
    const pid_t child = fork(); // for good: not in this process
    QVERIFY(child >= 0);
    if (child == 0) {
        rlimit limit = {1, 1};
        const bool isForbidden = forbidCoreDumps() && getrlimit(RLIMIT_CORE, &limit) == 0 && limit.rlim_cur == 0 && limit.rlim_max == 0;
        _exit(isForbidden && prctl(PR_GET_DUMPABLE, 0, 0, 0, 0) == 0 ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    QVERIFY(WIFEXITED(status));
    QCOMPARE(WEXITSTATUS(status), 0);
}

QTEST_GUILESS_MAIN(SecretsTest)
#include "tst_secrets.moc"

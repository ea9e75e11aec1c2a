// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/private_keyring.h"

#include <QElapsedTimer>
#include <QTest>

using jotscope::tests::PrivateKeyring;

namespace {

struct Answer {
    QByteArray text; ///< "secret …" or "error …"
    qint64 milliseconds = 0;
};

void begin(QProcess &probe, const PrivateKeyring &keyring, int patienceMs, const char *verb, const QString &name)
{
    probe.setProcessEnvironment(keyring.environment());
    probe.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    probe.start(QStringLiteral(JOTSCOPE_BIN "/keyring_probe"), {QString::number(patienceMs), QString::fromLatin1(verb), name});
}

Answer ask(const PrivateKeyring &keyring, const char *verb, const QString &name, const QByteArray &input = {}, int patienceMs = 30'000)
{
    QElapsedTimer watch;
    watch.start();
    QProcess probe;
    begin(probe, keyring, patienceMs, verb, name);
    probe.write(input);
    probe.closeWriteChannel();
    const bool hasEnded = probe.waitForFinished(35'000) && probe.exitStatus() == QProcess::NormalExit;
    return {hasEnded ? probe.readAllStandardOutput().chopped(1) : QByteArray("no answer"), watch.elapsed()};
}

} // namespace

/// Against a real Secret Service.
class KeychainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsReadsAndForgets();
    void keepsSecretsOfAnyKind_data();
    void keepsSecretsOfAnyKind();
    void saysThatAnEntryIsMissing();
    void saysThatTheKeyringIsLocked();
    void saysThatNoKeyringRuns();
    void saysThatThereIsNoBus();
    void stopsWaitingForAKeyringThatHangs();
    void neverStoresInPlainText();
};

void KeychainTest::keepsReadsAndForgets()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startDaemon("password of the test"));
    const QString name = QStringLiteral("prod admin");
    QCOMPARE(ask(keyring, "store", name, "s3cret").text, QByteArray("secret "));
    QCOMPARE(ask(keyring, "read", name).text, QByteArray("secret s3cret"));
    QCOMPARE(ask(keyring, "later", name).text, QByteArray("secret s3cret"));
    QCOMPARE(ask(keyring, "store", name, "another").text, QByteArray("secret "));
    QCOMPARE(ask(keyring, "read", name).text, QByteArray("secret another"));
    QCOMPARE(ask(keyring, "delete", name).text, QByteArray("secret "));
    QVERIFY(ask(keyring, "read", name).text.startsWith("error "));
    QCOMPARE(ask(keyring, "delete", name).text, QByteArray("secret ")); // what is not there is removed already
}

void KeychainTest::keepsSecretsOfAnyKind_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::newRow("one octet") << QByteArray("x");
    QTest::newRow("a line break at the end") << QByteArray("line\n");
    QTest::newRow("octets that are no text") << QByteArray("\xff\xfe\x80 \x01", 5);
    QTest::newRow("a long one") << QByteArray(60'000, 'k');
}

void KeychainTest::keepsSecretsOfAnyKind()
{
    QFETCH(QByteArray, secret);
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startDaemon("password of the test"));
    QCOMPARE(ask(keyring, "store", QStringLiteral("any"), secret).text, QByteArray("secret "));
    QCOMPARE(ask(keyring, "read", QStringLiteral("any")).text, "secret " + secret);
}

void KeychainTest::saysThatAnEntryIsMissing()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startDaemon("password of the test"));
    QCOMPARE(ask(keyring, "read", QStringLiteral("nothing")).text,
        QByteArray("error Secret keychain:nothing: the keyring has no entry of that name for Jotscope."));
}

void KeychainTest::saysThatTheKeyringIsLocked()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startDaemon("password of the test"));
    QCOMPARE(ask(keyring, "store", QStringLiteral("prod"), "s3cret").text, QByteArray("secret "));
    keyring.endDaemon();
    QVERIFY(keyring.startDaemon({}));
    for (const char *verb : {"read", "delete", "later"}) {
        const Answer answer = ask(keyring, verb, QStringLiteral("prod"));
        QVERIFY2(answer.text.startsWith("error Secret keychain:prod: the keyring is locked"), answer.text.constData());
        QVERIFY(answer.text.contains("\"env:NAME\""));
    }
    const Answer answer = ask(keyring, "store", QStringLiteral("prod"), "s3cret");
    QVERIFY2(answer.text.startsWith("error Secret keychain:prod: ") && answer.text.contains("lock"), answer.text.constData());
}

void KeychainTest::saysThatNoKeyringRuns()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus());
    const Answer answer = ask(keyring, "read", QStringLiteral("prod"));
    QVERIFY2(answer.text.startsWith("error Secret keychain:prod: no unlocked keyring answered"), answer.text.constData());
    QVERIFY(answer.text.contains("\"env:NAME\""));
    QVERIFY(answer.milliseconds < 5'000);
}

void KeychainTest::saysThatThereIsNoBus()
{
    const PrivateKeyring keyring;
    for (const char *verb : {"read", "store", "delete", "later"}) {
        const Answer answer = ask(keyring, verb, QStringLiteral("prod"), "s3cret");
        QVERIFY2(answer.text.startsWith("error Secret keychain:prod: no unlocked keyring answered"), answer.text.constData());
        QVERIFY(answer.text.contains("\"env:NAME\"") && !answer.text.contains("s3cret"));
        QVERIFY(answer.milliseconds < 5'000);
    }
}

void KeychainTest::stopsWaitingForAKeyringThatHangs()
{
    PrivateKeyring keyring;
    QVERIFY(keyring.startBus() && keyring.startDaemon("password of the test"));
    QCOMPARE(ask(keyring, "store", QStringLiteral("prod"), "s3cret").text, QByteArray("secret "));
    keyring.freezeDaemon(true);
    QProcess probe;
    begin(probe, keyring, 400, "twice", QStringLiteral("prod"));
    QVERIFY(probe.waitForReadyRead(5'000));
    QCOMPARE(probe.readLine().trimmed(),
        QByteArray("error Secret keychain:prod: the keyring did not answer within 0.4 s; perhaps its unlock prompt waits."));
    keyring.freezeDaemon(false);
    probe.write("go on\n");
    QVERIFY(probe.waitForFinished(10'000));
    QCOMPARE(probe.readAllStandardOutput(), QByteArray("secret s3cret\n"));
}

void KeychainTest::neverStoresInPlainText()
{
    const PrivateKeyring keyring; // no bus: where a careless library would fall back to a file
    ask(keyring, "store", QStringLiteral("prod"), "s3cret-in-clear");
    QProcess search;
    search.start(
        QStringLiteral("grep"), {QStringLiteral("-r"), QStringLiteral("s3cret"), keyring.environment().value(QStringLiteral("HOME"))});
    QVERIFY(search.waitForFinished());
    QCOMPARE(search.exitCode(), 1);
}

QTEST_GUILESS_MAIN(KeychainTest)
#include "tst_keychain.moc"

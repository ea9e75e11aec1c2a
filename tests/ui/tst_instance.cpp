// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/instance.h"
#include "ui/window/options.h"

#include <QBuffer>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using jotscope::ui::Given;
using jotscope::ui::Instance;

/// A second start hands over to the first.
class InstanceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void theSecondHandsItsFilesOverAndTheFirstHearsThem();
    void howAWindowLooksIsNoReasonForAnother();
    void aLongTextIsHandedOverWhole();
    void argumentsAreFilesAndTexts();
    void standardInputIsReadUpToItsBound();
    void theSecondNeedNotWaitUntilItsFilesAreRead();
    void nobodyElseMayOpenTheSocket();
    void whatAKilledOneLeftIsTakenOver();
    void nothingIsSwallowedByOneThatDoesNotAnswer();
    void garbageIsIgnored_data();
    void garbageIsIgnored();

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromLatin1(name)); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void InstanceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
}

void InstanceTest::theSecondHandsItsFilesOverAndTheFirstHearsThem()
{
    Instance first;
    QVERIFY(first.claim());
    QSignalSpy received(&first, &Instance::received);
    const Given given = {{QStringLiteral("/tmp/a b.har"), QStringLiteral("/tmp/ü.log")},
        {{QByteArray("eyJh\xff\n\"", 7), QStringLiteral("Standard input")}}};
    bool isHanded = false;
    std::unique_ptr<QThread> second(QThread::create([&] { // as another process would: it waits for the answer
        Instance other;
        isHanded = !other.claim() && other.handOver(given);
    }));
    second->start();
    QTRY_COMPARE(received.size(), 1);
    QTRY_VERIFY(second->isFinished());
    QVERIFY(isHanded);
    QVERIFY(received.front().front().value<Given>() == given);
}

void InstanceTest::aLongTextIsHandedOverWhole()
{
    Instance first;
    QVERIFY(first.claim());
    QSignalSpy received(&first, &Instance::received);
    const Given given = {{}, {{QByteArray(jotscope::ui::mostGivenOctets, 'x'), QStringLiteral("Standard input")}}};
    bool isHanded = false;
    std::unique_ptr<QThread> second(QThread::create([&] {
        Instance other;
        isHanded = !other.claim() && other.handOver(given);
    }));
    second->start();
    QTRY_VERIFY_WITH_TIMEOUT(second->isFinished(), 20'000);
    QVERIFY(isHanded);
    QVERIFY(received.front().front().value<Given>() == given);
}

void InstanceTest::argumentsAreFilesAndTexts()
{
    QBuffer input;
    input.setData("from a pipe");
    QVERIFY(input.open(QIODevice::ReadOnly));
    const QString token = QStringLiteral("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");
    const auto given = jotscope::ui::readGiven(
        {path("app.log"), QStringLiteral("-"), QStringLiteral("Bearer ") + token, QStringLiteral("a.jwt")}, input);
    QVERIFY(given);
    const Given wanted = {{path("app.log"), QFileInfo(QStringLiteral("a.jwt")).absoluteFilePath()},
        {{"from a pipe", QStringLiteral("Standard input")}, {"Bearer " + token.toUtf8(), QStringLiteral("Command line")}}};
    QVERIFY(*given == wanted);
}

void InstanceTest::standardInputIsReadUpToItsBound()
{
    for (const auto &[octets, isRead] :
        {std::pair(jotscope::ui::mostGivenOctets, true), std::pair(jotscope::ui::mostGivenOctets + 1, false)}) {
        QBuffer input;
        input.setData(QByteArray(octets, 'x'));
        QVERIFY(input.open(QIODevice::ReadOnly));
        const auto given = jotscope::ui::readGiven({QStringLiteral("-")}, input);
        QCOMPARE(given.has_value(), isRead);
    }
}

void InstanceTest::theSecondNeedNotWaitUntilItsFilesAreRead()
{
    Instance first;
    QVERIFY(first.claim());
    bool isHanded = false;
    std::unique_ptr<QThread> second(QThread::create([&] {
        Instance other;
        isHanded = !other.claim() && other.handOver({{QStringLiteral("/tmp/long.json")}, {}});
    }));
    bool hasEnded = false;
    connect(&first, &Instance::received, this, [&] { hasEnded = second->wait(20'000); }); // a file that takes its time
    second->start();
    QTRY_VERIFY_WITH_TIMEOUT(second->isFinished(), 20'000);
    QVERIFY(hasEnded && isHanded);
}

void InstanceTest::nobodyElseMayOpenTheSocket()
{
    Instance first;
    QVERIFY(first.claim());
    const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QCOMPARE(QFileInfo(path("jotscope.sock")).permissions() & others, QFile::Permissions());
}

void InstanceTest::whatAKilledOneLeftIsTakenOver()
{
    QFile lock(path("jotscope.sock.lock"));
    QVERIFY(lock.open(QIODevice::WriteOnly));
    QProcess gone;
    gone.start(QStringLiteral("true"), QStringList());
    const qint64 pid = gone.processId();
    QVERIFY(gone.waitForFinished());
    lock.write(QByteArray::number(pid) + "\njotscope\n" + QSysInfo::machineHostName().toLocal8Bit() + "\n" + QSysInfo::machineUniqueId()
        + "\n" + QSysInfo::bootUniqueId() + "\n");
    lock.close();
    QFile left(path("jotscope.sock"));
    QVERIFY(left.open(QIODevice::WriteOnly));
    left.close();
    Instance next;
    QVERIFY(next.claim());
}

/// Rather a window of one's own than none.
void InstanceTest::nothingIsSwallowedByOneThatDoesNotAnswer()
{
    QLocalServer hung;
    QVERIFY(hung.listen(path("jotscope.sock")));
    Instance second;
    QVERIFY(!second.handOver({{QStringLiteral("/tmp/a")}, {}}));
}

void InstanceTest::garbageIsIgnored_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("no JSON") << QByteArray("hello\n");
    QTest::newRow("no files") << QByteArray("{}\n");
    QTest::newRow("a path that is not absolute") << QByteArray("{\"files\":[\"../a\"]}\n");
    QTest::newRow("a number for a path") << QByteArray("{\"files\":[1]}\n");
    QTest::newRow("a text that is no object") << QByteArray("{\"files\":[],\"texts\":[\"eyJ\"]}\n");
    QTest::newRow("a text that is no base64") << QByteArray("{\"files\":[],\"texts\":[{\"origin\":\"stdin\",\"base64\":\"?\"}]}\n");
    QTest::newRow("more than any text") << QByteArray(9 << 20, 'x');
}

void InstanceTest::garbageIsIgnored()
{
    QFETCH(QByteArray, message);
    Instance first;
    QVERIFY(first.claim());
    QSignalSpy received(&first, &Instance::received);
    QLocalSocket socket;
    socket.connectToServer(path("jotscope.sock"));
    QVERIFY(socket.waitForConnected());
    socket.write(message);
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, 10000);
    QVERIFY(received.isEmpty());
}

void InstanceTest::howAWindowLooksIsNoReasonForAnother()
{
    const auto isOrdinary = [](QStringList arguments) {
        arguments.prepend(QStringLiteral("jotscope"));
        return jotscope::ui::readOptions(arguments).isOrdinary();
    };
    QVERIFY(isOrdinary({}));
    QVERIFY(isOrdinary({QStringLiteral("--size"), QStringLiteral("800x600")}));
    QVERIFY(isOrdinary({QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("--language"), QStringLiteral("de")}));
    for (const char *apart : {"--new-window", "--demo", "--screenshot=x.png", "--environments=x.json"})
        QVERIFY2(!isOrdinary({QString::fromLatin1(apart)}), apart);
}

QTEST_GUILESS_MAIN(InstanceTest)
#include "tst_instance.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/any_environment.h"
#include "environments/environments_file.h"
#include "environments/examples.h"
#include "environments/schema_check.h"
#include "json/read.h"

#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <sys/wait.h>
#include <unistd.h>

using namespace jotscope;
using namespace jotscope::environments;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::vector<Environment> some(quint32 seed, int count)
{
    tests::AnyEnvironment dice(seed);
    std::vector<Environment> made;
    for (int i = 0; i < count; ++i)
        made.push_back(dice.make(i));
    return made;
}

} // namespace

class WritingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsBackWhatItWrote();
    void readsBackEveryExample_data();
    void readsBackEveryExample();
    void namesFilesRelativeToTheFolder();
    void saves();
    void savesThroughALink();
    void saysWhyItCannotSave();
    void survivesKillWhileSaving();
};

void WritingTest::readsBackWhatItWrote()
{
    const auto schema = tests::SchemaCheck::of(QStringLiteral(SCHEMAS "/environments.json"));
    const QString folder = QStringLiteral("/srv/team/config");
    for (quint32 seed = 1; seed <= 300; ++seed) {
        const std::vector<Environment> written = some(seed, 2);
        for (const QString &relativeTo : {folder, QString()}) {
            const QByteArray text = writeEnvironments(written, relativeTo);
            const auto read = readEnvironments(text, QStringLiteral("seed %1").arg(seed), folder);
            QVERIFY2(read, read ? "" : qPrintable(read.error().message + QString::fromUtf8(text)));
            QVERIFY2(*read == written, text.constData());
            QCOMPARE(writeEnvironments(*read, relativeTo), text);
            QCOMPARE(schema.problemOf(json::read(text).root), QString());
        }
    }
}

void WritingTest::readsBackEveryExample_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const tests::Example &example : tests::examplesIn(QStringLiteral("accepted.txt")))
        QTest::newRow(example.name.constData()) << example.text;
}

void WritingTest::readsBackEveryExample()
{
    QFETCH(QByteArray, text);
    const QString folder = QStringLiteral("/srv/team/config");
    const auto read = readEnvironments(text, QStringLiteral("team.json"), folder);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    const auto again = readEnvironments(writeEnvironments(*read, folder), QStringLiteral("written"), folder);
    QVERIFY2(again, again ? "" : qPrintable(again.error().message));
    QVERIFY(*again == *read);
}

void WritingTest::namesFilesRelativeToTheFolder()
{
    Environment environment;
    environment.name = QStringLiteral("prod");
    environment.caFile = QStringLiteral("/srv/team/config/tls/ca.pem");
    environment.clientCertificate = ClientCertificate{QStringLiteral("/srv/team/me.pem"), QStringLiteral("/srv/team/configured/me.key"),
        QStringLiteral("file:/srv/team/config/me.password")};
    const QByteArray text = writeEnvironments({environment}, QStringLiteral("/srv/team/config"));
    QVERIFY(text.contains("\"ca_file\": \"tls/ca.pem\""));
    QVERIFY(text.contains("\"file\": \"/srv/team/me.pem\""));
    QVERIFY(text.contains("\"key_file\": \"/srv/team/configured/me.key\""));
    QVERIFY(text.contains("\"password\": \"file:me.password\""));
}

void WritingTest::saves()
{
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("not/yet/there/environments.json"));
    const auto written = some(7, 3);
    QVERIFY(saveEnvironments(path, written));
    const auto read = loadEnvironments(path);
    QVERIFY2(read, read ? "" : qPrintable(read.error().message));
    QVERIFY(*read == written);
    QVERIFY(saveEnvironments(path, {}));
    QCOMPARE(loadEnvironments(path)->size(), std::size_t(0));
    QCOMPARE(contentOf(path), QByteArray("{\n  \"schema\": \"jotscope/environments/1\",\n  \"environments\": []\n}\n"));
    QCOMPARE(QFileInfo(path).dir().entryList(QDir::Files | QDir::Hidden).size(), 1);
}

void WritingTest::savesThroughALink()
{
    QTemporaryDir place;
    const QString target = place.filePath(QStringLiteral("repository.json"));
    const QString link = place.filePath(QStringLiteral("environments.json"));
    QVERIFY(saveEnvironments(target, {}));
    QVERIFY(QFile::link(target, link));
    QVERIFY(saveEnvironments(link, some(3, 1)));
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(loadEnvironments(target)->size(), std::size_t(1));
}

void WritingTest::saysWhyItCannotSave()
{
    QTemporaryDir place;
    QFile file(place.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto folder = saveEnvironments(place.filePath(QStringLiteral("file/environments.json")), {});
    QVERIFY(!folder && folder.error().kind == Error::Kind::Io);
    QVERIFY(folder.error().message.endsWith(QStringLiteral("/file: the folder cannot be made.")));
    QVERIFY(QDir(place.path()).mkdir(QStringLiteral("taken.json")));
    const auto taken = saveEnvironments(place.filePath(QStringLiteral("taken.json")), {});
    QVERIFY(!taken && taken.error().message.contains(QStringLiteral("taken.json: the environments file cannot be written: ")));
}

void WritingTest::survivesKillWhileSaving()
{
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("environments.json"));
    const auto before = some(11, 12);
    const auto after = some(12, 14);
    QVERIFY(saveEnvironments(path, before));
    QRandomGenerator dice(5);
    int olds = 0;
    for (int round = 0; round < 200; ++round) {
        int progress[2];
        QCOMPARE(pipe(progress), 0);
        const pid_t child = fork();
        QVERIFY(child >= 0);
        if (child == 0) {
            bool going = true;
            for (int save = 0; going; ++save)
                going = saveEnvironments(path, save % 2 == 0 ? after : before) && write(progress[1], "s", 1) == 1;
            _exit(1);
        }
        char done[3];
        for (int saves = dice.bounded(3); saves > 0; --saves)
            QCOMPARE(read(progress[0], done, 1), ssize_t(1));
        usleep(useconds_t(dice.bounded(1'500))); // about as long as one save
        kill(child, SIGKILL);
        waitpid(child, nullptr, 0);
        close(progress[0]);
        close(progress[1]);
        const auto found = loadEnvironments(path);
        QVERIFY2(found, found ? "" : qPrintable(found.error().message));
        QVERIFY(*found == before || *found == after);
        olds += *found == before ? 1 : 0;
    }
    QVERIFY2(olds > 0 && olds < 200, "the kills met only one of the two files");
}

QTEST_GUILESS_MAIN(WritingTest)
#include "tst_writing.moc"

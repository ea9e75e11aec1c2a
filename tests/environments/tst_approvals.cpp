// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/approvals.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using namespace jotscope::environments;

class ApprovalsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keeps();
    void liesInTheDataFolder();
    void asksAgainForAnotherPair();
    void readsNothingFromABrokenFile_data();
    void readsNothingFromABrokenFile();
    void skipsRowsThatItDoesNotKnow();
    void saysWhyItCannotSave();
};

void ApprovalsTest::keeps()
{
    QTemporaryDir place;
    const QString path = place.filePath(QStringLiteral("not/yet/approvals.json"));
    QVERIFY(loadApprovals(path) == Approvals());
    Approvals approvals;
    approvals.origins = {QStringLiteral("https://id.example"), QStringLiteral("http://127.0.0.1:8080")};
    approvals.secrets = {{QStringLiteral("env:A"), QStringLiteral("https://id.example")},
        {QStringLiteral("keychain:ü\n\""), QStringLiteral("https://b.example")}};
    QVERIFY(saveApprovals(approvals, path));
    QVERIFY(loadApprovals(path) == approvals);
    QCOMPARE(QFileInfo(path).permissions() & ~(QFileDevice::ReadUser | QFileDevice::WriteUser),
        QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    QVERIFY(QFile::setPermissions(path, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadOther)); // loosened by somebody
    approvals.origins.clear();
    approvals.problem = QStringLiteral("is not kept");
    QVERIFY(saveApprovals(approvals, path));
    approvals.problem.clear();
    QVERIFY(loadApprovals(path) == approvals);
    QVERIFY(!QFileInfo(path).permission(QFileDevice::ReadOther));
}

void ApprovalsTest::liesInTheDataFolder()
{
    QStandardPaths::setTestModeEnabled(true);
    QVERIFY(approvalsPath().startsWith(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)));
    Approvals approvals;
    approvals.origins = {QStringLiteral("https://id.example")};
    QVERIFY(saveApprovals(approvals));
    QVERIFY(loadApprovals() == approvals);
    QVERIFY(QFile::remove(approvalsPath()));
}

void ApprovalsTest::asksAgainForAnotherPair()
{
    Approvals approvals;
    approvals.secrets = {{QStringLiteral("env:A"), QStringLiteral("https://id.example")}};
    QVERIFY(!approvals.secrets.contains({QStringLiteral("env:B"), QStringLiteral("https://id.example")}));
    QVERIFY(!approvals.secrets.contains({QStringLiteral("env:A"), QStringLiteral("https://id.example:8443")}));
    QVERIFY(!approvals.secrets.contains({QStringLiteral("env:A"), QStringLiteral("http://id.example")}));
}

void ApprovalsTest::readsNothingFromABrokenFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray("{\"schema\": \"jotscope/approvals/1\", \"origins\": [\"https://id.example\"");
    QTest::newRow("no schema") << QByteArray("{\"origins\": [\"https://id.example\"]}");
    QTest::newRow("a later schema") << QByteArray("{\"schema\": \"jotscope/approvals/2\", \"origins\": [\"https://id.example\"]}");
    QTest::newRow("a list") << QByteArray("[\"https://id.example\"]");
    QTest::newRow("no JSON") << QByteArray("\x7f"
                                           "ELF");
}

void ApprovalsTest::readsNothingFromABrokenFile()
{
    QFETCH(QByteArray, text);
    QTemporaryDir place;
    QFile file(place.filePath(QStringLiteral("approvals.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
    file.close();
    const Approvals approvals = loadApprovals(file.fileName());
    QVERIFY(approvals.origins.isEmpty() && approvals.secrets.isEmpty());
    QCOMPARE(approvals.problem,
        file.fileName() + QStringLiteral(": expected approvals (jotscope/approvals/1), found something else; nothing counts as approved."));
}

void ApprovalsTest::skipsRowsThatItDoesNotKnow()
{
    QTemporaryDir place;
    QFile file(place.filePath(QStringLiteral("approvals.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\": \"jotscope/approvals/1\", \"later\": true, \"origins\": [7, \"https://id.example\", null],"
               "\"secrets\": [{\"secret\": \"env:A\"}, {\"secret\": \"env:A\", \"origin\": \"https://id.example\", \"since\": 1}, \"x\"]}");
    file.close();
    const Approvals approvals = loadApprovals(file.fileName());
    QCOMPARE(approvals.origins, QSet<QString>{QStringLiteral("https://id.example")});
    QCOMPARE(approvals.secrets.size(), 1);
    QVERIFY(approvals.problem.isEmpty());
}

void ApprovalsTest::saysWhyItCannotSave()
{
    QTemporaryDir place;
    QFile file(place.filePath(QStringLiteral("file")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const auto saved = saveApprovals({}, place.filePath(QStringLiteral("file/approvals.json")));
    QVERIFY(!saved && saved.error().message.endsWith(QStringLiteral("/file: the folder cannot be made.")));
}

QTEST_GUILESS_MAIN(ApprovalsTest)
#include "tst_approvals.moc"

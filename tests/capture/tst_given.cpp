// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/given.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;

/// What a command line gives: names of files, or the text itself.
class Given : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aTextIsToldFromAName_data();
    void aTextIsToldFromAName();
    void whatIsThereIsAFile();
    void noNameTellsAToken_data();
    void noNameTellsAToken();
};

namespace {

const QString token
    = QStringLiteral("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0.SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c");

}

void Given::aTextIsToldFromAName_data()
{
    QTest::addColumn<QString>("argument");
    QTest::addColumn<bool>("isText");
    QTest::newRow("a token is a text") << token << true;
    QTest::newRow("a token in quotes is a text") << QString(u'"' + token + u'"') << true;
    QTest::newRow("a token with Bearer is a text") << QString(QStringLiteral("Bearer ") + token) << true;
    QTest::newRow("an opaque token with Bearer is a text") << QStringLiteral("Bearer ghp_16C7e42F292c6912E7710c838347Ae178B4a") << true;
    QTest::newRow("a curl command is a text") << QString(
        QStringLiteral("curl -H 'Authorization: Bearer ") + token + QStringLiteral("' https://api.example/orders"))
                                              << true;
    QTest::newRow("a key set is a text") << QStringLiteral("{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"AA\"}]}") << true;
    QTest::newRow("the address of a key set is a text") << QStringLiteral("https://id.example/.well-known/jwks.json") << true;
    QTest::newRow("several lines are a text") << QStringLiteral("one\ntwo") << true;
    QTest::newRow("a name of 255 octets may be a file's") << QString(255, u'a') << false;
    QTest::newRow("a name of 256 octets can be no file's") << QString(256, u'a') << true;
    QTest::newRow("a path of short names is a path") << QStringLiteral("/a/b/").repeated(60) << false;
    QTest::newRow("a missing file is a file") << QStringLiteral("missing.jwt") << false;
    QTest::newRow("a missing file in a folder is a file") << QStringLiteral("logs/app-2026-11-18.log.gz") << false;
    QTest::newRow("a name with blanks is a file") << QStringLiteral("my saved token.txt") << false;
    QTest::newRow("the hyphen is standard input") << QStringLiteral("-") << false;
    QTest::newRow("nothing is nothing") << QString() << false;
}

void Given::aTextIsToldFromAName()
{
    QFETCH(QString, argument);
    QTEST(capture::isGivenText(argument), "isText");
}

void Given::whatIsThereIsAFile()
{
    QTemporaryDir folder;
    QFile file(folder.filePath(token));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QVERIFY(!capture::isGivenText(file.fileName()));
}

void Given::noNameTellsAToken_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("told");
    QTest::newRow("a usual name is told whole") << QStringLiteral("app.log") << QStringLiteral("app.log");
    QTest::newRow("a token is shortened to what shows that it is one") << token << QStringLiteral("eyJhbGci…");
    QTest::newRow("a path that ends in a token keeps its folder")
        << QString(QStringLiteral("/tmp/") + token) << QStringLiteral("/tmp/eyJhbGci…");
    QTest::newRow("of a key nothing is told") << QStringLiteral("{\"kty\":\"oct\",\"k\":\"c2VjcmV0\"}")
                                              << QStringLiteral("A key in place of a file's name (not shown)");
    QTest::newRow("a name of 80 characters is told whole") << QString(80, u'a') << QString(80, u'a');
    QTest::newRow("a longer one is told from both ends") << QString(81, u'a') << QString(QString(40, u'a') + u'…' + QString(20, u'a'));
}

void Given::noNameTellsAToken()
{
    QFETCH(QString, name);
    QTEST(capture::toldName(name), "told");
}

QTEST_GUILESS_MAIN(Given)
#include "tst_given.moc"

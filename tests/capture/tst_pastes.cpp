// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/find_tokens.h"
#include "capture/transform.h"
#include "json/read.h"

#include <QFile>
#include <QTest>

using namespace jotscope;
using namespace jotscope::capture;

/// tests/data/capture/pastes.json and near_misses.json: one case each, with the exact tokens that it must give.
/// `text` (or `lines`) may hold {{token|transform}}; `tokens` are recipes of the same kind without braces;
/// `places` and `cleaned` (joined by "; ") are compared where they stand.
class TestPastes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_tokens = sampleTokens(); }
    void paddingStaysWithItsToken_data();
    void paddingStaysWithItsToken();
    void tokensOfPastes_data() { addRows(QStringLiteral("pastes.json")); }
    void tokensOfPastes() { check(); }
    void nothingOfNearMisses_data() { addRows(QStringLiteral("near_misses.json")); }
    void nothingOfNearMisses() { check(); }
    void thereAreEnough();

private:
    void addRows(const QString &name);
    void check();
    static json::Value read(const QString &name);

    NamedTexts m_tokens;
};

json::Value TestPastes::read(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/capture/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    const QByteArray text = file.readAll();
    json::Document document = json::read(text);
    if (document.fault)
        qFatal("%s, line %d: expected %s", qPrintable(name), json::placeOf(text, document.fault->offset).line,
            qPrintable(document.fault->expected));
    return std::move(document.root);
}

QStringList textsOf(const json::Value *array)
{
    QStringList texts;
    for (const json::Value &item : array ? array->items : std::vector<json::Value>())
        texts += item.text;
    return texts;
}

/// What is wrong with it is told of the token, not cut off with half of it.
void TestPastes::paddingStaysWithItsToken_data()
{
    QTest::addColumn<QByteArray>("token");
    const QByteArray signature = "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
    QTest::newRow("a header of 36 characters and one =")
        << "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9=.eyJzdWIiOiIxMjM0NTY3ODkwIn0." + signature;
    QTest::newRow("a header of 36 characters and two =")
        << "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9==.eyJzdWIiOiIxMjM0NTY3ODkwIn0." + signature;
    QTest::newRow("a header of 36 characters and three =")
        << "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9===.eyJzdWIiOiIxMjM0NTY3ODkwIn0." + signature;
    QTest::newRow("a header of 50 characters and two =")
        << "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImEifQ==.eyJzdWIiOiIxMjM0NTY3ODkwIn0." + signature;
    QTest::newRow("a header of 50 characters and one =")
        << "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCIsImtpZCI6ImEifQ=.eyJzdWIiOiIxMjM0NTY3ODkwIn0." + signature;
    QTest::newRow("a payload of 27 characters and one =")
        << "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0=." + signature;
    QTest::newRow("a payload of 27 characters and two =")
        << "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0==." + signature;
    QTest::newRow("a signature of 43 characters and one =")
        << "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0." + signature + "=";
}

void TestPastes::paddingStaysWithItsToken()
{
    QFETCH(QByteArray, token);
    for (const QByteArray &text : {token, "Authorization: Bearer " + token + "\r\nHost: api.example\r\n", "token=" + token + "&state=1"}) {
        const auto found = capture::findTokens(text, QStringLiteral("test"), {});
        QCOMPARE(int(found.size()), 1);
        QCOMPARE(found.front().text, token);
    }
}

void TestPastes::addRows(const QString &name)
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("recipes");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QStringList>("cleaned");
    for (const json::Value &paste : read(name).items) {
        const json::Value *lines = paste.find(u"lines");
        const QString pattern = lines ? textsOf(lines).join(u'\n') : paste.find(u"text")->text;
        QTest::newRow(qPrintable(paste.find(u"name")->text))
            << pattern << textsOf(paste.find(u"tokens")) << textsOf(paste.find(u"places")) << textsOf(paste.find(u"cleaned"));
    }
}

void TestPastes::check()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, recipes);
    QFETCH(QStringList, places);
    QFETCH(QStringList, cleaned);
    QByteArrayList expected;
    for (const QString &recipe : recipes)
        expected += recipe.startsWith(u'=') ? recipe.mid(1).toUtf8() : chained(recipe, m_tokens);
    QByteArrayList found;
    QStringList foundPlaces;
    QStringList foundCleaned;
    for (const Sighting &sighting : findTokens(expanded(pattern, m_tokens), QStringLiteral("Clipboard"), QDateTime())) {
        found += sighting.text;
        foundPlaces += sighting.place;
        foundCleaned += sighting.cleaned.join(QStringLiteral("; "));
    }
    QCOMPARE(found.join('\n'), expected.join('\n'));
    if (!places.isEmpty())
        QCOMPARE(foundPlaces, places);
    if (!cleaned.isEmpty())
        QCOMPARE(foundCleaned, cleaned);
}

void TestPastes::thereAreEnough()
{
    QVERIFY(read(QStringLiteral("pastes.json")).items.size() >= 150);
    QVERIFY(read(QStringLiteral("near_misses.json")).items.size() >= 40);
}

QTEST_GUILESS_MAIN(TestPastes)
#include "tst_pastes.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/find_tokens.h"
#include "capture/transform.h"
#include "json/read.h"
#include "json/write.h"

#include <QFile>
#include <QTest>

using namespace jotscope;
using namespace jotscope::capture;

/// tests/data/capture/conversations.json: HARs and transcripts, each token with the request that carried it and the answer to it.
class TestConversations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { m_tokens = sampleTokens(); }
    void dialogs_data();
    void dialogs();
    void everyTruncationOfAHar_data();
    void everyTruncationOfAHar();
    void bodyIsCapped();

private:
    NamedTexts m_tokens;
};

QByteArray contentOf(const QString &name)
{
    QFile file(QStringLiteral(TEST_DATA "/capture/") + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read", qPrintable(name));
    return file.readAll();
}

QStringList textsOf(const json::Value *array)
{
    QStringList texts;
    for (const json::Value &item : array ? array->items : std::vector<json::Value>())
        texts += item.text;
    return texts;
}

void TestConversations::dialogs_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QStringList>("recipes");
    QTest::addColumn<QStringList>("places");
    QTest::addColumn<QStringList>("requests");
    QTest::addColumn<QStringList>("answers");
    const json::Document document = json::read(contentOf(QStringLiteral("conversations.json")));
    QVERIFY(document.isSound());
    for (const json::Value &row : document.root.items) {
        const json::Value *lines = row.find(u"lines");
        const json::Value *file = row.find(u"file");
        const QString pattern = lines ? textsOf(lines).join(u'\n')
            : file                    ? QString::fromUtf8(contentOf(file->text))
                                      : row.find(u"text")->text;
        QTest::newRow(qPrintable(row.find(u"name")->text)) << pattern << textsOf(row.find(u"tokens")) << textsOf(row.find(u"places"))
                                                           << textsOf(row.find(u"requests")) << textsOf(row.find(u"answers"));
    }
}

void TestConversations::dialogs()
{
    QFETCH(QString, pattern);
    QFETCH(QStringList, recipes);
    QFETCH(QStringList, places);
    QFETCH(QStringList, requests);
    QFETCH(QStringList, answers);
    QByteArrayList expected;
    for (const QString &recipe : recipes)
        expected += chained(recipe, m_tokens);
    QByteArrayList found;
    QStringList foundPlaces;
    QStringList foundRequests;
    QStringList foundAnswers;
    for (const Sighting &sighting : findTokens(expanded(pattern, m_tokens), QStringLiteral("file"), QDateTime())) {
        found += sighting.text;
        foundPlaces += sighting.place;
        foundRequests += sighting.request;
        foundAnswers += QString::fromUtf8(sighting.answer);
    }
    QStringList expectedAnswers;
    for (const QString &answer : answers)
        expectedAnswers += QString::fromUtf8(expanded(answer, m_tokens));
    QCOMPARE(found.join('\n'), expected.join('\n'));
    if (!places.isEmpty())
        QCOMPARE(foundPlaces, places);
    QCOMPARE(foundRequests, requests);
    QCOMPARE(foundAnswers, expectedAnswers);
}

void TestConversations::everyTruncationOfAHar_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"chromium.har", "firefox.har", "firefox-cookies.har", "safari.har", "mitmproxy.har"})
        QTest::newRow(name) << QString::fromLatin1(name);
}

/// Cut anywhere, or with one octet gone, a HAR gives what stands before the fault and never more tokens than it has.
void TestConversations::everyTruncationOfAHar()
{
    QFETCH(QString, name);
    const QByteArray har = expanded(QString::fromUtf8(contentOf(name)), m_tokens);
    const auto find = [](const QByteArray &text) { return findTokens(text, QString(), QDateTime()); };
    const std::size_t whole = find(har).size();
    std::size_t before = 0;
    for (qsizetype length = 0; length < har.size(); length += 41) {
        const std::size_t now = find(har.first(length)).size();
        QVERIFY2(now <= whole && now + 1 >= before, qPrintable(QString::number(length)));
        before = now;
        QByteArray damaged = har;
        damaged[length] = '\x01';
        QVERIFY2(find(damaged).size() + 1 >= whole, qPrintable(QString::number(length)));
    }
}

void TestConversations::bodyIsCapped()
{
    const QByteArray text = "curl -i -H 'Authorization: Bearer " + m_tokens[QStringLiteral("seed")]
        + "' https://a.example/\nHTTP/1.1 500 No\n\n" + QByteArray(2 << 20, 'x');
    const std::vector<Sighting> sightings = findTokens(text, QString(), QDateTime());
    QCOMPARE(sightings.size(), std::size_t(1));
    QCOMPARE(sightings[0].answer.size(), qsizetype((1 << 20) + 17));
}

QTEST_GUILESS_MAIN(TestConversations)
#include "tst_conversations.moc"

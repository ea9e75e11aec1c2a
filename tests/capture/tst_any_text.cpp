// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/find_keys.h"
#include "capture/find_tokens.h"
#include "capture/random_token.h"
#include "capture/transform.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTest>

#include <ctime>

using namespace jotscope;
using namespace jotscope::capture;

/// Every transformation of random tokens gives exactly those tokens; and no text takes more than linear time.
class TestAnyText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void transformedTokens_data();
    void transformedTokens();
    void transformedTwice_data();
    void transformedTwice();
    void severalTransformedTokens();
    void cutTokens();
    void tokensThatSomebodyCutByDots();
    void octetsOfNoTextAreNoWord_data();
    void octetsOfNoTextAreNoWord();
    void timeOfNoise_data();
    void timeOfNoise();
    void everyPrefixOfADialog();
    void mutatedTexts();
};

QByteArrayList textsIn(const QByteArray &text)
{
    QByteArrayList found;
    for (const Sighting &sighting : findTokens(text, QStringLiteral("test"), QDateTime()))
        found += sighting.text;
    return found;
}

void TestAnyText::transformedTokens_data()
{
    QTest::addColumn<QString>("how");
    for (const QString &how : losslessTransforms())
        QTest::newRow(qPrintable(how)) << how;
}

void TestAnyText::transformedTokens()
{
    QFETCH(QString, how);
    QRandomGenerator random(20240501);
    for (int i = 0; i < 150; ++i) {
        const QByteArray token = randomToken(random);
        const QByteArray text = transformed(token, how);
        const QByteArrayList found = textsIn(text);
        QVERIFY2(found == QByteArrayList{token},
            QByteArray(
                "token " + QByteArray::number(i) + "\nexpected " + token + "\nfound    " + found.join("\n         ") + "\nin       " + text)
                .constData());
    }
}

void TestAnyText::transformedTwice_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("then");
    for (const char *first : {"fold", "mail-quote", "backslash", "percent", "json", "spans", "zero-width", "concatenated", "set-cookies"}) {
        for (const char *then : {"json", "percent", "entities", "base64", "base64-lines", "ansi", "unicode-escapes"})
            QTest::addRow("%s, then %s", first, then) << QString::fromLatin1(first) << QString::fromLatin1(then);
    }
}

void TestAnyText::transformedTwice()
{
    QFETCH(QString, first);
    QFETCH(QString, then);
    QRandomGenerator random(7);
    for (int i = 0; i < 25; ++i) {
        const QByteArray token = randomToken(random);
        const QByteArray text = transformed(transformed(token, first), then);
        const QByteArrayList found = textsIn(text);
        QVERIFY2(found == QByteArrayList{token},
            QByteArray("expected " + token + "\nfound    " + found.join("\n         ") + "\nin       " + text).constData());
    }
}

/// Tokens behind one another in one text, each in its own dress.
void TestAnyText::severalTransformedTokens()
{
    QRandomGenerator random(42);
    const QStringList hows = losslessTransforms();
    for (int i = 0; i < 200; ++i) {
        QByteArray text;
        QByteArrayList expected;
        for (int n = random.bounded(2, 5); n > 0; --n) {
            QString how = hows[random.bounded(int(hows.size()))];
            if (how == u"utf16" || how.contains(u"cookie") || how == u"quoted-printable" || how == u"header" || how == u"curl"
                || how == u"cmd") // these speak for a whole text
                how = QStringLiteral("percent");
            const QByteArray token = randomToken(random);
            expected += token;
            text += "user " + QByteArray::number(n) + " has (" + transformed(token, how) + ")\nand then\n";
        }
        const QByteArrayList found = textsIn(text);
        QVERIFY2(found == expected,
            QByteArray("expected " + expected.join("\n         ") + "\nfound    " + found.join("\n         ") + "\nin       " + text)
                .constData());
    }
}

/// A token that lost its end is still seen, as far as it goes.
void TestAnyText::cutTokens()
{
    QRandomGenerator random(3);
    for (int i = 0; i < 300; ++i) {
        const QByteArray token = randomToken(random);
        const QByteArray cut = token.first(random.bounded(int(token.indexOf('.')), int(token.size())));
        const QByteArrayList found = textsIn("token=" + cut + " user=ann");
        QVERIFY2(found.size() == 1 && (found[0] == cut || found[0] + '.' == cut || found[0] + ".." == cut),
            QByteArray("expected " + cut + "\nfound    " + found.join("\n         ")).constData());
    }
}

/// "eyJhbGciOi...": what stands there, told as cut.
void TestAnyText::tokensThatSomebodyCutByDots()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 300; ++i) {
        const QByteArray token = randomToken(random);
        QByteArray cut = token.first(random.bounded(20, int(token.size())));
        while (cut.endsWith('.'))
            cut.chop(1);
        const QByteArray dots = i % 2 == 0 ? "..." : "\xe2\x80\xa6";
        const std::vector<Sighting> found = findTokens("Authorization: Bearer " + cut + dots + "\n", QStringLiteral("test"), QDateTime());
        QVERIFY2(found.size() == 1 && found[0].text == cut, QByteArray("expected " + cut).constData());
        QVERIFY2(found[0].cleaned.join(u' ').contains(QStringLiteral("the rest is missing")), qPrintable(found[0].cleaned.join(u' ')));
    }
}

void TestAnyText::octetsOfNoTextAreNoWord_data()
{
    QTest::addColumn<QByteArray>("octets");
    QTest::addColumn<bool>("isWord");
    const QByteArray word = "ghp_16C7e42F292c6912E7710c838347Ae178B4a";
    QTest::newRow("a word") << word << true;
    QTest::newRow("a word in colours") << "\x1b[32m" + word + "\x1b[0m" << true;
    QTest::newRow("a picture") << QByteArray::fromHex("ffd8ffe000104a46494600010101006000600000") + QByteArray(2000, '\x03') << false;
    QTest::newRow("an archive") << QByteArray("PK\x03\x04") + QByteArray(3000, 'z') << false;
}

void TestAnyText::octetsOfNoTextAreNoWord()
{
    QFETCH(QByteArray, octets);
    QFETCH(bool, isWord);
    QCOMPARE(!findTokens(octets, QStringLiteral("test"), QDateTime()).empty(), isWord);
}

void TestAnyText::timeOfNoise_data()
{
    QTest::addColumn<QByteArray>("unit");
    QTest::addColumn<int>("size");
    QTest::newRow("1 MB of eyJ and a blank") << QByteArray("eyJ ") << 1'000'000;
    QTest::newRow("1 MB of dots") << QByteArray(".") << 1'000'000;
    for (const char *unit : {"eyJ", "eyJ ", "eyJ.", ".", "...", "eyJ4.", "eyJ4-", "eyJhbGciOi-", "eyJhbGciOi\n", "eyJhbGciOi.\n",
             "eyJhbGciOi/", "eyJhbGciOi=", "eyJhbGciOi~", "eyJhbGciOi ", "eyJhbGciOi.", ".eyJraWQiOiJ4In0", ".eyJ4IjoxfQ", "%65%79%4A",
             "\\u0065", "\\\\", "&#x65;", "<span ", "<span>eyJ4", "\x1b[0m", "\x1b]", "[", "{\"a\":", "\"", "\"\\", "=3D=\n",
             "ZXlKaGJHY2lPaUpJVXpJMU5pSjk ", "eyJhbGciOi\"+\"", "a.0=eyJhbGciOi; a.1=x; ", "a.0=", "{\"signatures\":[",
             "{\"protected\":\"eyJhbGciOiJIUzI1NiJ9\",\"signature\":\"x\",\"a\":", "eyJhbGciOiJIUzI1NiJ9.e30.", "eyJhbGciOiJIUzI1NiJ9.\n",
             "&a=eyJhbGciOi", "GET / HTTP/1.1\n", "HTTP/1.1 200 OK\n\n", "{\"log\":{\"entries\":[", "curl x\n{\n", "curl x\n{\"a\":[",
             "{\"request\":{\"method\":\"GET\",\"url\":\"eyJhbGciOi\"", "{\"response\":{"})
        QTest::newRow(QByteArray("200 kB of ").append(QByteArray(unit).replace('\n', "\\n").replace('\x1b', "ESC")).constData())
            << QByteArray(unit) << 200'000;
}

/// Time of the processor, so that a busy machine does not count. What grows with the square of the size takes tens of seconds here.
void TestAnyText::timeOfNoise()
{
    QFETCH(QByteArray, unit);
    QFETCH(int, size);
    const QByteArray text = "eyJhbGciOi" + unit.repeated(size / unit.size());
    const std::clock_t begin = std::clock();
    textsIn(text);
    const double seconds = double(std::clock() - begin) / CLOCKS_PER_SEC;
    QVERIFY2(seconds < 5.0 * size / 1'000'000, QByteArray::number(seconds).constData());
}

/// Whatever a text ends with, it is read without a fault, and no more than its tokens is found.
void TestAnyText::everyPrefixOfADialog()
{
    const NamedTexts tokens = sampleTokens();
    const QByteArray dialog = expanded(
        QStringLiteral("> GET /cb?token={{seed|percent}} HTTP/1.1\n> Cookie: {{jwe-dir|cookies:100}}x=1\n>\n< HTTP/1.1 401 No\n<\n"
                       "{\"a\":\"{{general|json}}\",\"b\":{{flattened}},\"c\":\"{{sd-jwt|zero-width}}\",\"d\":\"{{seed|base64}}\"}\n"),
        tokens);
    QVERIFY(textsIn(dialog).size() >= 5);
    for (qsizetype length = 0; length < dialog.size(); ++length)
        QVERIFY(textsIn(dialog.first(length)).size() <= 7);
}

/// Damage of any kind: nothing but the tokens' number may change.
void TestAnyText::mutatedTexts()
{
    const NamedTexts tokens = sampleTokens();
    QByteArrayList seeds;
    for (const char *name : {"chromium.har", "firefox.har", "firefox-cookies.har", "safari.har", "mitmproxy.har", "pastes.json",
             "conversations.json", "near_misses.json"}) {
        QFile file(QStringLiteral(TEST_DATA "/capture/") + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        seeds += expanded(QString::fromUtf8(file.readAll()), tokens);
    }
    constexpr char spices[] = "\"\\{}[]:,.~=+/%\n\r <>&eyJ\x1b"; // and its NUL
    QRandomGenerator random(99);
    for (int i = 0; i < 1500; ++i) {
        const QByteArray &seed = seeds[random.bounded(int(seeds.size()))];
        QByteArray text = seed.mid(random.bounded(int(seed.size())), random.bounded(1, 6000));
        for (int n = random.bounded(1, 12); n > 0; --n) {
            const int at = random.bounded(int(text.size()));
            if (random.bounded(3) == 0)
                text.remove(at, random.bounded(1, 40));
            else
                text.insert(at, QByteArray(random.bounded(1, 4), spices[random.bounded(int(std::size(spices)))]));
            if (text.isEmpty())
                text = "e";
        }
        for (const Sighting &sighting : findTokens(text, QString(), QDateTime()))
            QVERIFY(!sighting.text.isEmpty() && !sighting.place.isEmpty());
        offeredKeys(text);
    }
}

QTEST_GUILESS_MAIN(TestAnyText)
#include "tst_any_text.moc"

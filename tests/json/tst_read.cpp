// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/read.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jotscope;
using json::Document;

class Read : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheBreak_data();
    void namesTheBreak();
    void acceptsWhatRfc8259Allows_data();
    void acceptsWhatRfc8259Allows();
    void keepsWhatStandsBeforeTheBreak();
    void keepsOrderDuplicatesAndNumbers();
    void keepsInvisibleCharacters();
    void keepsHalfACharacter();
    void readsOnBehindAByteOrderMark();
    void nestsToTheLimitAndNoDeeper_data();
    void nestsToTheLimitAndNoDeeper();
    void answersHugeInputsInLinearTime_data();
    void answersHugeInputsInLinearTime();
    void survivesEveryCutOfADocument();
    void placesAnOffsetInLinesAndColumns_data();
    void placesAnOffsetInLinesAndColumns();
};

void Read::namesTheBreak_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("found");
    const auto row = [](const char *name, QByteArray text, int offset, const char *expected, const char *found) {
        QTest::newRow(name) << text << offset << QString::fromLatin1(expected) << QString::fromLatin1(found);
    };
    row("an empty text has no value", "", 0, "a value", "the end of the text");
    row("blanks alone have no value", " \n", 2, "a value", "the end of the text");
    row("an object that never closes", "{\"a\":1", 6, "',' or '}'", "the end of the text");
    row("an array that never closes", "[1", 2, "',' or ']'", "the end of the text");
    row("an object that opens and ends", "{", 1, "a member name or '}'", "the end of the text");
    row("a comma before the closing brace", "{\"a\":1,}", 7, "a member name", "'}'");
    row("a comma before the closing bracket", "[1,]", 3, "a value", "']'");
    row("a name without quotes", "{a:1}", 1, "a member name or '}'", "'a'");
    row("a name in single quotes", "{'a':1}", 1, "a member name or '}'", "'''");
    row("a missing colon", "{\"a\" 1}", 5, "':'", "'1'");
    row("a missing value", "{\"a\":}", 5, "a value", "'}'");
    row("a missing comma between members", "{\"a\":1 \"b\":2}", 7, "',' or '}'", "'\"'");
    row("a bracket closed by a brace", "[1}", 2, "',' or ']'", "'}'");
    row("a word cut short", "[tru", 4, "true", "the end of the text");
    row("a word in the wrong case", "[True]", 1, "a value", "'T'");
    row("a word misspelt", "nulll", 4, "the end of the text", "'l'");
    row("NaN is no JSON", "[NaN]", 1, "a value", "'N'");
    row("a comment", "{/**/}", 1, "a member name or '}'", "'/'");
    row("a second document behind the first", "{} {}", 3, "the end of the text", "'{'");
    row("a NUL behind the document", QByteArray("{}\0", 3), 2, "the end of the text", "octet 0x00");
    row("a leading zero", "[01]", 2, "no digit behind a leading zero", "'1'");
    row("a lone minus", "[-]", 2, "a digit", "']'");
    row("a plus sign", "[+1]", 1, "a value", "'+'");
    row("a point without digits behind", "[1.]", 3, "a digit", "']'");
    row("a point without digits before", "[.5]", 1, "a value", "'.'");
    row("an exponent without digits", "[1e]", 3, "a digit", "']'");
    row("an exponent with a sign alone", "[1e+]", 4, "a digit", "']'");
    row("a hexadecimal number", "[0x1]", 2, "',' or ']'", "'x'");
    row("a string that never closes", "\"ab", 3, "a closing quote", "the end of the text");
    row("a string cut behind its backslash", "\"ab\\", 3, "an escape such as \\n or \\u0020", "'\\'");
    row("an unknown escape", "\"\\x41\"", 1, "an escape such as \\n or \\u0020", "'\\'");
    row("a short hexadecimal escape", "\"\\u12\"", 1, "four hexadecimal digits behind \\u", "'\\'");
    row("a hexadecimal escape with a foreign digit", "\"\\u12g4\"", 1, "four hexadecimal digits behind \\u", "'\\'");
    row("a raw tabulator inside a string", "\"a\tb\"", 2, "no control character inside a string", "octet 0x09");
    row("a raw line break inside a string", "\"a\nb\"", 2, "no control character inside a string", "octet 0x0a");
    row("a raw NUL inside a string", QByteArray("\"\0\"", 3), 1, "no control character inside a string", "octet 0x00");
    row("a lone continuation octet", "\"\x80\"", 1, "well-formed UTF-8", "octet 0x80");
    row("an overlong slash", "\"\xc0\xaf\"", 1, "well-formed UTF-8", "octet 0xc0");
    row("an overlong three-octet sequence", "\"\xe0\x80\xaf\"", 1, "well-formed UTF-8", "octet 0xe0");
    row("a surrogate in UTF-8", "\"\xed\xa0\x80\"", 1, "well-formed UTF-8", "octet 0xed");
    row("a code point beyond U+10FFFF", "\"\xf4\x90\x80\x80\"", 1, "well-formed UTF-8", "octet 0xf4");
    row("a sequence cut by the quote", "\"\xe2\x82\"", 1, "well-formed UTF-8", "octet 0xe2");
    row("UTF-16 text", QByteArray("{\0\"\0}\0", 6), 1, "a member name or '}'", "octet 0x00");
    row("a UTF-16 byte order mark", "\xff\xfe{", 0, "a value", "octet 0xff");
    row("a no-break space between tokens",
        "[1,\xc2\xa0"
        "2]",
        3, "a value", "octet 0xc2");
    row("smart quotes around a name",
        "{\xe2\x80\x9c"
        "a\xe2\x80\x9d:1}",
        1, "a member name or '}'", "octet 0xe2");
}

void Read::namesTheBreak()
{
    QFETCH(QByteArray, text);
    const Document document = json::read(text);
    QVERIFY(document.fault);
    QTEST(int(document.fault->offset), "offset");
    QTEST(document.fault->expected, "expected");
    QTEST(document.fault->found, "found");
}

void Read::acceptsWhatRfc8259Allows_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a lone number") << QByteArray("-0");
    QTest::newRow("a lone string") << QByteArray("\"\"");
    QTest::newRow("a lone null") << QByteArray("null");
    QTest::newRow("blanks around everything") << QByteArray(" \t\r\n{ \"a\" : [ ] } \n");
    QTest::newRow("a number beyond any double") << QByteArray("1e400");
    QTest::newRow("an integer of 400 digits") << QByteArray(400, '7');
    QTest::newRow("every escape") << QByteArray("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\\u0000\\uFFFF\\ud83d\\ude00\"");
    QTest::newRow("half a character (RFC 8259 §8.2)") << QByteArray("\"\\ud83d\"");
    QTest::newRow("two first halves") << QByteArray("\"\\ud83d\\ud83d\"");
    QTest::newRow("a second half alone") << QByteArray("\"\\ude00\"");
    QTest::newRow("the last code point") << QByteArray("\"\xf4\x8f\xbf\xbf\"");
    QTest::newRow("a DEL inside a string") << QByteArray("\"\x7f\"");
    QTest::newRow("an empty name, twice") << QByteArray("{\"\":0,\"\":1}");
}

void Read::acceptsWhatRfc8259Allows()
{
    QFETCH(QByteArray, text);
    const Document document = json::read(text);
    QVERIFY2(document.isSound(), document.fault ? qPrintable(document.fault->expected) : "");
}

void Read::keepsWhatStandsBeforeTheBreak()
{
    const Document document = json::read("{\"iss\":\"https://a\",\"roles\":[\"x\",\"y\"],\"sub\":\"12");
    QVERIFY(document.fault);
    QCOMPARE(int(document.root.members.size()), 3);
    QCOMPARE(document.root.find(u"iss")->text, QStringLiteral("https://a"));
    QCOMPARE(int(document.root.find(u"roles")->items.size()), 2);
    QCOMPARE(document.root.find(u"sub")->text, QStringLiteral("12"));
    QCOMPARE(document.root.end, qsizetype(46));
}

void Read::keepsOrderDuplicatesAndNumbers()
{
    const Document document = json::read("{\"z\":1,\"a\":10000000000000000001,\"z\":1.50,\"\\u007a\":-0}");
    QVERIFY(document.isSound());
    const auto &members = document.root.members;
    QCOMPARE(int(members.size()), 4);
    QCOMPARE(members[0].name, QStringLiteral("z"));
    QCOMPARE(members[1].value.number, QByteArray("10000000000000000001"));
    QCOMPARE(members[2].value.number, QByteArray("1.50"));
    QCOMPARE(members[3].value.number, QByteArray("-0"));
    QVERIFY(!members[0].duplicate);
    QVERIFY(!members[1].duplicate);
    QVERIFY(members[2].duplicate);
    QVERIFY2(members[3].duplicate, "an escaped spelling of the same name is the same name");
    QCOMPARE(document.root.find(u"z"), &members[3].value);
    QCOMPARE(members[3].nameBegin, qsizetype(41));
}

void Read::keepsInvisibleCharacters()
{
    const QByteArray text = "[\"\xef\xbb\xbf"
                            "a\",\"a\xef\xbb\xbf\",\"\\n\xef\xbb\xbf\",\"\xe2\x80\x8b\"]";
    const Document document = json::read(text);
    QVERIFY(document.isSound());
    QCOMPARE(document.root.items[0].text, QStringLiteral("\uFEFFa"));
    QCOMPARE(document.root.items[1].text, QStringLiteral("a\uFEFF"));
    QCOMPARE(document.root.items[2].text, QStringLiteral("\n\uFEFF"));
    QCOMPARE(document.root.items[3].text, QStringLiteral("\u200B"));
}

void Read::keepsHalfACharacter()
{
    const Document document = json::read("[\"a\\ud800\",\"\\ud800\\ude00\",\"\\ud800\\u0061\",\"\\ud800\\n\"]");
    QVERIFY(document.isSound());
    QCOMPARE(document.root.items[0].text, u'a' + QString(QChar(0xd800)));
    QVERIFY(QStringView(document.root.items[1].text).isValidUtf16());
    QCOMPARE(document.root.items[2].text, QString(QChar(0xd800)) + u'a');
    QCOMPARE(document.root.items[3].text, QString(QChar(0xd800)) + u'\n');
}

void Read::readsOnBehindAByteOrderMark()
{
    const Document document = json::read("\xef\xbb\xbf{\"a\":1}");
    QVERIFY(document.byteOrderMark);
    QVERIFY(document.isSound());
    QCOMPARE(document.root.begin, qsizetype(3));
}

void Read::nestsToTheLimitAndNoDeeper_data()
{
    QTest::addColumn<int>("depth");
    QTest::addColumn<bool>("sound");
    QTest::newRow("one level less than the limit") << json::maxDepth - 1 << true;
    QTest::newRow("the limit") << json::maxDepth << true;
    QTest::newRow("one level more than the limit") << json::maxDepth + 1 << false;
    QTest::newRow("100,000 levels") << 100'000 << false;
}

void Read::nestsToTheLimitAndNoDeeper()
{
    QFETCH(int, depth);
    QFETCH(bool, sound);
    const Document arrays = json::read(QByteArray(depth, '[') + QByteArray(depth, ']'));
    QCOMPARE(arrays.isSound(), sound);
    const Document objects = json::read(QByteArray("{\"a\":").repeated(depth) + '1' + QByteArray(depth, '}'));
    QCOMPARE(objects.isSound(), sound);
    if (!sound) {
        QCOMPARE(arrays.fault->offset, qsizetype(json::maxDepth));
        QVERIFY(arrays.fault->expected.contains(QStringLiteral("512")));
    }
}

void Read::answersHugeInputsInLinearTime_data()
{
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("numbers") << QByteArray("0,");
    QTest::newRow("empty objects") << QByteArray("{},");
    QTest::newRow("short strings") << QByteArray("\"a\",");
    QTest::newRow("escapes") << QByteArray("\"\\u00e9\\n\\ud83d\\ude00\",");
    QTest::newRow("members of one name") << QByteArray("{\"a\":1,\"a\":2},");
}

void Read::answersHugeInputsInLinearTime()
{
    QFETCH(QByteArray, piece);
    const QByteArray text = '[' + piece.repeated(1'000'000 / piece.size()) + "0]";
    QElapsedTimer timer;
    timer.start();
    QVERIFY(json::read(text).isSound());
    QVERIFY2(timer.elapsed() < 5000, "a watchdog of ten times what it takes");
}

void Read::survivesEveryCutOfADocument()
{
    const QByteArray text = "\xef\xbb\xbf{\"a\":[true,false,null,-1.5e+3,\"\\u00e9\\ud83d\\ude00\xf0\x9f\x98\x80\"],\"b\":{\"c\":{}}}";
    for (qsizetype length = 0; length < text.size(); ++length) {
        const Document document = json::read(text.first(length));
        QVERIFY2(document.fault, "no part of a document is a document");
        QVERIFY(document.fault->offset <= length);
        QVERIFY(document.root.end <= length);
    }
    QVERIFY(json::read(text).isSound());
}

void Read::placesAnOffsetInLinesAndColumns_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("offset");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    const QByteArray text = "{\n  \"\xc3\xa9\": 1\n}";
    QTest::newRow("the first octet") << text << 0 << 1 << 1;
    QTest::newRow("the line break belongs to its line") << text << 1 << 1 << 2;
    QTest::newRow("the start of the second line") << text << 2 << 2 << 1;
    QTest::newRow("behind a character of two octets") << text << 7 << 2 << 5;
    QTest::newRow("the start of the third line") << text << 12 << 3 << 1;
    QTest::newRow("behind the end") << text << 99 << 3 << 2;
}

void Read::placesAnOffsetInLinesAndColumns()
{
    QFETCH(QByteArray, text);
    QFETCH(int, offset);
    const json::Place place = json::placeOf(text, offset);
    QTEST(place.line, "line");
    QTEST(place.column, "column");
}

QTEST_GUILESS_MAIN(Read)
#include "tst_read.moc"

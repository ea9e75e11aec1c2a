// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/read.h"
#include "json/write.h"

#include <QStringDecoder>
#include <QTest>

using namespace jotscope;
using json::Value;

class Write : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void writesAsItStood_data();
    void writesAsItStood();
    void escapesWhatWouldForgeOutput_data();
    void escapesWhatWouldForgeOutput();
    void indents();
    void findsByPointer_data();
    void findsByPointer();
    void everyNameIsFoundByItsPointer();
    void tellsATextAndNothingElse();
    void marksMembersAddedTwice();
};

void Write::writesAsItStood_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("order and duplicates") << QByteArray("{\"z\":1,\"a\":2,\"z\":3}");
    QTest::newRow("numbers keep their source text") << QByteArray("[1e400,-0,1.50,9007199254740993]");
    QTest::newRow("every kind of value") << QByteArray("[null,true,false,\"\",[],{}]");
    QTest::newRow("characters beyond the basic plane") << QByteArray("\"\xf0\x9f\x98\x80\"");
    QTest::newRow("quotes, backslashes and breaks") << QByteArray("\"\\\"\\\\\\n\\r\\t/\"");
}

void Write::writesAsItStood()
{
    QFETCH(QByteArray, text);
    QCOMPARE(json::write(json::read(text).root), text);
}

void Write::escapesWhatWouldForgeOutput_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("NUL") << QString(QChar(0)) << QByteArray("\"\\u0000\"");
    QTest::newRow("ESC") << QStringLiteral("\x1b[2J") << QByteArray("\"\\u001b[2J\"");
    QTest::newRow("DEL") << QString(QChar(0x7f)) << QByteArray("\"\\u007f\"");
    QTest::newRow("a C1 control") << QString(QChar(0x9b)) << QByteArray("\"\\u009b\"");
    QTest::newRow("the line separator") << QString(QChar(0x2028)) << QByteArray("\"\\u2028\"");
    QTest::newRow("right-to-left override") << QString(QChar(0x202e)) << QByteArray("\"\\u202e\"");
    QTest::newRow("right-to-left isolate") << QString(QChar(0x2067)) << QByteArray("\"\\u2067\"");
    QTest::newRow("a byte order mark") << QString(QChar(0xfeff)) << QByteArray("\"\\ufeff\"");
    QTest::newRow("a zero-width space") << QString(QChar(0x200b)) << QByteArray("\"\\u200b\"");
    QTest::newRow("a word joiner") << QString(QChar(0x2060)) << QByteArray("\"\\u2060\"");
    QTest::newRow("a soft hyphen") << QString(QChar(0xad)) << QByteArray("\"\\u00ad\"");
    QTest::newRow("a tag character") << QStringLiteral("\U000E0041") << QByteArray("\"\\udb40\\udc41\"");
    QTest::newRow("a lone high surrogate") << QString(QChar(0xd83d)) << QByteArray("\"\\ud83d\"");
    QTest::newRow("a lone low surrogate") << QString(QChar(0xde00)) << QByteArray("\"\\ude00\"");
}

void Write::escapesWhatWouldForgeOutput()
{
    QFETCH(QString, text);
    const QByteArray written = json::write(Value::of(text));
    QTEST(written, "written");
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder.decode(written);
    QVERIFY(!decoded.isEmpty() && !decoder.hasError());
}

void Write::indents()
{
    Value object = Value::object();
    object.add(QStringLiteral("a"), Value::array().add(Value::of(1)).add(Value::object()));
    object.add(QStringLiteral("b"), Value::of("x"));
    QCOMPARE(json::write(object, 2), QByteArray("{\n  \"a\": [\n    1,\n    {}\n  ],\n  \"b\": \"x\"\n}"));
}

void Write::findsByPointer_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QByteArray>("written");
    QTest::newRow("the whole") << QString() << QByteArray("{\"a\":[{\"b/c~d\":7}],\"\":8,\"0\":9}");
    QTest::newRow("through an array, escapes undone") << QStringLiteral("/a/0/b~1c~0d") << QByteArray("7");
    QTest::newRow("the empty name") << QStringLiteral("/") << QByteArray("8");
    QTest::newRow("a digit as a name") << QStringLiteral("/0") << QByteArray("9");
    QTest::newRow("behind the last item") << QStringLiteral("/a/1") << QByteArray();
    QTest::newRow("an index with a sign") << QStringLiteral("/a/+0") << QByteArray();
    QTest::newRow("an index with a leading zero") << QStringLiteral("/a/00") << QByteArray();
    QTest::newRow("no slash first") << QStringLiteral("a") << QByteArray();
    QTest::newRow("into a scalar") << QStringLiteral("/0/x") << QByteArray();
}

void Write::findsByPointer()
{
    QFETCH(QString, pointer);
    const Value root = json::read("{\"a\":[{\"b/c~d\":7}],\"\":8,\"0\":9}").root;
    const Value *found = root.at(pointer);
    QTEST(found ? json::write(*found) : QByteArray(), "written");
}

void Write::everyNameIsFoundByItsPointer()
{
    for (const char *text : {"a", "", "~", "/", "~1", "~01", "a/b~c", "%7e", "0"}) {
        const QString name = QString::fromLatin1(text);
        Value object = Value::object();
        object.add(name, Value::of(text));
        QCOMPARE(json::unescapedName(json::escapedName(name)), name);
        QVERIFY2(object.at(u'/' + json::escapedName(name)) == &object.members[0].value, text);
    }
}

void Write::tellsATextAndNothingElse()
{
    const Value root = json::read("{\"a\":\"x\",\"b\":7,\"c\":null,\"a\":\"y\"}").root;
    QCOMPARE(root.textAt(u"a"), QStringLiteral("y"));
    for (const QStringView name : {u"b", u"c", u"d"})
        QCOMPARE(root.textAt(name), QString());
    QCOMPARE(Value::of("x").textAt(u"a"), QString());
}

void Write::marksMembersAddedTwice()
{
    Value object = Value::object();
    object.add(QStringLiteral("a"), Value::of(1)).add(QStringLiteral("a"), Value::of(2));
    QVERIFY(!object.members[0].duplicate);
    QVERIFY(object.members[1].duplicate);
}

QTEST_GUILESS_MAIN(Write)
#include "tst_write.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "json/splice.h"

#include <QTest>

using namespace jotscope;
using json::Value;

/// A member is changed in a text, and nothing else.
class Splice : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void setsAMember_data();
    void setsAMember();
    void removesAMember_data();
    void removesAMember();
};

void Splice::setsAMember_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");
    const auto row
        = [](const char *name, const char *text, const char *wanted) { QTest::newRow(name) << QByteArray(text) << QByteArray(wanted); };
    row("a value is replaced, blanks and order stay", "{ \"a\" : 1 ,\n \"kid\" :\t\"x\" }", "{ \"a\" : 1 ,\n \"kid\" :\t7 }");
    row("of two members of one name the one that counts", "{\"kid\":1,\"kid\":2}", "{\"kid\":1,\"kid\":7}");
    row("a missing member comes last", "{\"a\":1,\"b\":2}", "{\"a\":1,\"b\":2,\"kid\": 7}");
    row("and is laid out like the last one", "{\n  \"a\": 1,\n  \"b\": 2\n}", "{\n  \"a\": 1,\n  \"b\": 2,\n  \"kid\": 7\n}");
    row("also where there is but one", "{\n  \"a\": 1\n}", "{\n  \"a\": 1,\n  \"kid\": 7\n}");
    row("into an empty object", "{}", "{\"kid\": 7}");
    row("letters of several octets before it do not shift it", "{\"\xc3\xa4\":\"\xe2\x82\xac\",\"kid\":1}",
        "{\"\xc3\xa4\":\"\xe2\x82\xac\",\"kid\":7}");
    row("a broken text stays", "{\"kid\":1", "{\"kid\":1");
    row("an array stays", "[1]", "[1]");
}

void Splice::setsAMember()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    QCOMPARE(json::withMember(text, u"kid", Value::of(7)), wanted);
}

void Splice::removesAMember_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("wanted");
    const auto row
        = [](const char *name, const char *text, const char *wanted) { QTest::newRow(name) << QByteArray(text) << QByteArray(wanted); };
    row("the first", "{\n  \"kid\": 1,\n  \"a\": 2\n}", "{\n  \"a\": 2\n}");
    row("the last", "{\"a\":1, \"kid\":2}", "{\"a\":1}");
    row("one between", "{\"a\":1,\"kid\":2,\"b\":3}", "{\"a\":1,\"b\":3}");
    row("the only one", "{ \"kid\" : 1 }", "{ }");
    row("every one of that name", "{\"kid\":1,\"kid\":2}", "{}");
    row("none of that name", "{\"a\":1}", "{\"a\":1}");
    row("a broken text stays", "{\"kid\":1", "{\"kid\":1");
}

void Splice::removesAMember()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, wanted);
    QCOMPARE(json::withoutMember(text, u"kid"), wanted);
}

QTEST_APPLESS_MAIN(Splice)
#include "tst_splice.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/base64url.h"

#include <QTest>

using namespace jotscope::jose;
using Kind = Base64Fault::Kind;

class Base64UrlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsStrictText_data();
    void readsStrictText();
    void namesEachFault_data();
    void namesEachFault();
    void namesSeveralFaultsAtOnce();
    void bringsBackEveryOctet();
};

void Base64UrlTest::readsStrictText_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("octets");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
    QTest::newRow("RFC 4648 10: f") << QByteArray("Zg") << QByteArray("f");
    QTest::newRow("RFC 4648 10: fo") << QByteArray("Zm8") << QByteArray("fo");
    QTest::newRow("RFC 4648 10: foo") << QByteArray("Zm9v") << QByteArray("foo");
    QTest::newRow("RFC 4648 10: foob") << QByteArray("Zm9vYg") << QByteArray("foob");
    QTest::newRow("RFC 4648 10: fooba") << QByteArray("Zm9vYmE") << QByteArray("fooba");
    QTest::newRow("RFC 4648 10: foobar") << QByteArray("Zm9vYmFy") << QByteArray("foobar");
    QTest::newRow("RFC 7515 C") << QByteArray("A-z_4ME") << QByteArray("\x03\xec\xff\xe0\xc1");
}

void Base64UrlTest::readsStrictText()
{
    QFETCH(QByteArray, text);
    const Base64Read read = fromBase64Url(text);
    QVERIFY(read.isStrict() && read.isReadable);
    QTEST(read.octets, "octets");
    QCOMPARE(toBase64Url(read.octets), text);
}

void Base64UrlTest::namesEachFault_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("offset");
    QTest::addColumn<bool>("readable");
    QTest::addColumn<QByteArray>("octets");
    const auto row = [](const char *name, QByteArray text, Kind kind, int offset, bool readable, QByteArray octets) {
        QTest::newRow(name) << text << int(kind) << offset << readable << octets;
    };
    row("one equals sign", "Zm8=", Kind::Padding, 3, true, "fo");
    row("two equals signs: the first is named", "Zg==", Kind::Padding, 2, true, "f");
    row("nothing but padding", "====", Kind::Padding, 0, true, "");
    row("a plus", "A+z_4ME", Kind::StandardAlphabet, 1, true, "\x03\xec\xff\xe0\xc1");
    row("a slash", "A-z/4ME", Kind::StandardAlphabet, 3, true, "\x03\xec\xff\xe0\xc1");
    row("a blank inside", "Zm 9v", Kind::Blank, 2, true, "foo");
    row("a line break inside", "Zm9\nv", Kind::Blank, 3, true, "foo");
    row("a carriage return at the end", "Zm9v\r", Kind::Blank, 4, true, "foo");
    row("a tabulator first", "\tZm9v", Kind::Blank, 0, true, "foo");
    row("a foreign character stops it", "Zm9v!Zm9v", Kind::Foreign, 4, false, "foo");
    row("a NUL stops it", QByteArray("Zm9v\0", 5), Kind::Foreign, 4, false, "foo");
    row("a no-break space stops it", "Zm9v\xc2\xa0", Kind::Foreign, 4, false, "foo");
    row("a zero-width space stops it", "Zm9v\xe2\x80\x8b", Kind::Foreign, 4, false, "foo");
    row("a percent sign stops it", "Zg%3D%3D", Kind::Foreign, 2, false, "f");
    row("spare bits of two characters", "Zh", Kind::SpareBits, 1, true, "f");
    row("spare bits of three characters", "Zm9", Kind::SpareBits, 2, true, "fo");
    row("the lowest spare bit of three characters", "Zm9vZm9", Kind::SpareBits, 6, true, "foofo");
    row("one character too many or three too few", "Zm9vZ", Kind::Length, 4, false, "foo");
    row("a single character", "Z", Kind::Length, 0, false, "");
}

void Base64UrlTest::namesEachFault()
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, octets);
    const Base64Read read = fromBase64Url(text);
    QCOMPARE(read.faults.size(), std::size_t(1));
    QTEST(int(read.faults[0].kind), "kind");
    QTEST(int(read.faults[0].offset), "offset");
    QTEST(read.isReadable, "readable");
    QCOMPARE(read.octets, octets);
}

void Base64UrlTest::namesSeveralFaultsAtOnce()
{
    const Base64Read read = fromBase64Url("A+ z/4ME== ");
    QCOMPARE(read.faults.size(), std::size_t(3));
    QCOMPARE(read.faults[0].offset, qsizetype(1));
    QCOMPARE(read.faults[1].offset, qsizetype(2));
    QCOMPARE(read.faults[2].offset, qsizetype(8));
}

void Base64UrlTest::bringsBackEveryOctet()
{
    QByteArray octets;
    for (int i = 0; i < 256; ++i) {
        octets += char(i * 167);
        QCOMPARE(fromBase64Url(toBase64Url(octets)).octets, octets);
    }
}

QTEST_GUILESS_MAIN(Base64UrlTest)
#include "tst_base64url.moc"

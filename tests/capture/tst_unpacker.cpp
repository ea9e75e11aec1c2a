// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/unpacker.h"
#include "support/packed.h"

#include <QRandomGenerator>
#include <QTest>

using namespace jotscope;
using capture::Unpacker;

/// gzip and zstd by content, in pieces of any size, sound and damaged.
class TestUnpacker : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void textsComeOutAsTheyWere_data();
    void textsComeOutAsTheyWere();
    void faultsAreToldBehindWhatCouldBeRead_data();
    void faultsAreToldBehindWhatCouldBeRead();
    void everyCutGivesABeginning();
    void everyFlippedBitIsNoCrash();
    void aBombComesOutInPiecesOfTheSizeAskedFor_data();
    void aBombComesOutInPiecesOfTheSizeAskedFor();
};

namespace {

struct Unpacked {
    QByteArray text;
    QString fault;
};

/// Given and taken in pieces of these sizes.
Unpacked unpacked(const QByteArray &packed, qsizetype given, qsizetype taken)
{
    Unpacker unpacker;
    Unpacked result;
    QByteArray piece(taken, Qt::Uninitialized);
    const auto takeAll = [&] {
        for (qsizetype octets = unpacker.take(piece.data(), taken); octets > 0; octets = unpacker.take(piece.data(), taken))
            result.text.append(piece.constData(), octets);
    };
    for (qsizetype at = 0; at < packed.size() && unpacker.fault().isEmpty(); at += given) {
        unpacker.give(packed.mid(at, given));
        takeAll();
    }
    unpacker.finish();
    takeAll();
    result.fault = unpacker.fault();
    return result;
}

QByteArray someText()
{
    QRandomGenerator random(11);
    QByteArray text;
    for (int i = 0; i < 3000; ++i)
        text += "line " + QByteArray::number(i) + ' ' + QByteArray::number(random.generate64(), 36) + '\n';
    return text;
}

/// An empty frame whose header names a window of 2 GiB.
QByteArray zstdOfAWideWindow()
{
    return QByteArray::fromHex("28b52ffd00a8010000");
}

} // namespace

void TestUnpacker::textsComeOutAsTheyWere_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<QByteArray>("text");
    const QByteArray text = someText();
    const QByteArray skippable = QByteArray::fromHex("502a4d1803000000") + "abc";
    QTest::newRow("a plain text passes as it is") << text << text;
    QTest::newRow("an empty text") << QByteArray() << QByteArray();
    QTest::newRow("one octet that gzip begins with too") << QByteArray("\x1f") << QByteArray("\x1f");
    QTest::newRow("three octets that zstd begins with too") << QByteArray("\x28\xb5\x2f") << QByteArray("\x28\xb5\x2f");
    QTest::newRow("a P, which a packed file may begin with") << QByteArray("P") << QByteArray("P");
    QTest::newRow("gzip") << test::gzipped(text) << text;
    QTest::newRow("gzip of nothing") << test::gzipped({}) << QByteArray();
    QTest::newRow("three gzip members behind one another")
        << test::gzipped(text.first(700)) + test::gzipped({}) + test::gzipped(text.sliced(700)) << text;
    QTest::newRow("gzip padded with zeros, as on a tape") << test::gzipped(text) + QByteArray(1000, '\0') << text;
    QTest::newRow("a member behind padding") << test::gzipped(text) + QByteArray(9, '\0') + test::gzipped("end") << text + "end";
    QTest::newRow("zstd") << test::zstdPacked(text) << text;
    QTest::newRow("zstd of nothing") << test::zstdPacked({}) << QByteArray();
    QTest::newRow("two zstd frames behind one another") << test::zstdPacked(text.first(9)) + test::zstdPacked(text.sliced(9)) << text;
    QTest::newRow("a skippable frame first, as pzstd writes it") << skippable + test::zstdPacked(text) << text;
    QTest::newRow("gzip and zstd behind one another")
        << test::gzipped("a\n") + test::zstdPacked("b\n") + test::gzipped("c\n") << QByteArray("a\nb\nc\n");
}

void TestUnpacker::textsComeOutAsTheyWere()
{
    QFETCH(QByteArray, packed);
    QFETCH(QByteArray, text);
    QCOMPARE(capture::isPacked(packed), packed != text);
    for (const qsizetype given : {1, 7, 4096, 1 << 20}) {
        for (const qsizetype taken : {1, 100, 1 << 20}) {
            const Unpacked result = unpacked(packed, given, taken);
            QVERIFY2(result.fault.isEmpty(), qPrintable(result.fault));
            QVERIFY2(result.text == text, qPrintable(QStringLiteral("%1 given, %2 taken").arg(given).arg(taken)));
        }
    }
}

void TestUnpacker::faultsAreToldBehindWhatCouldBeRead_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::addColumn<int>("least"); ///< octets of the text that must come out
    QTest::addColumn<QString>("fault");
    const QByteArray text = someText();
    const QByteArray gzip = test::gzipped(text);
    const QByteArray zstd = test::zstdPacked(text);
    QByteArray wrongSum = gzip;
    wrongSum[wrongSum.size() - 8] = char(wrongSum[wrongSum.size() - 8] ^ 1);
    const int half = int(text.size() / 3);
    QTest::newRow("gzip cut in the middle") << gzip.first(gzip.size() / 2) << half << QStringLiteral("the gzip data are cut short");
    QTest::newRow("gzip cut in its check sum") << gzip.chopped(3) << int(text.size()) << QStringLiteral("the gzip data are cut short");
    QTest::newRow("gzip cut in its header") << gzip.first(5) << 0 << QStringLiteral("the gzip data are cut short");
    QTest::newRow("gzip with a wrong check sum")
        << wrongSum << int(text.size()) << QStringLiteral("the gzip data are damaged (incorrect data check)");
    QTest::newRow("zstd cut in the middle") << zstd.chopped(10) << 0 << QStringLiteral("the zstd data are cut short");
    QTest::newRow("text behind gzip") << gzip + "hello" << int(text.size())
                                      << QStringLiteral("something that is not packed stands behind the packed text");
    QTest::newRow("a window of 2 GiB") << zstdOfAWideWindow() << 0 << QStringLiteral("the zstd data need a window of more than 128 MiB");
    QTest::newRow("xz") << QByteArray::fromHex("fd377a585a000004") << 0
                        << QStringLiteral("it is packed with xz; of packed files gzip and zstd are read");
    QTest::newRow("zip") << QByteArray("PK\x03\x04 and so on") << 0
                         << QStringLiteral("it is packed with zip; of packed files gzip and zstd are read");
}

void TestUnpacker::faultsAreToldBehindWhatCouldBeRead()
{
    QFETCH(QByteArray, packed);
    QFETCH(int, least);
    QFETCH(QString, fault);
    const QByteArray text = someText();
    QVERIFY(capture::isPacked(packed));
    for (const qsizetype given : {1, 4096, 1 << 20}) {
        const Unpacked result = unpacked(packed, given, 5000);
        QCOMPARE(result.fault, fault);
        QVERIFY(text.startsWith(result.text));
        QVERIFY2(result.text.size() >= least, qPrintable(QString::number(result.text.size())));
    }
}

void TestUnpacker::everyCutGivesABeginning()
{
    const QByteArray text = someText().first(600);
    for (const QByteArray &packed : {test::gzipped(text), test::zstdPacked(text)}) {
        for (qsizetype size = 4; size < packed.size(); ++size) {
            const Unpacked result = unpacked(packed.first(size), 64, 64);
            QVERIFY(text.startsWith(result.text));
            QVERIFY2(result.fault.contains(QStringLiteral("cut short")), qPrintable(result.fault));
        }
    }
}

void TestUnpacker::everyFlippedBitIsNoCrash()
{
    const QByteArray text = someText().first(300);
    for (const QByteArray &packed : {test::gzipped(text), test::zstdPacked(text)}) {
        for (qsizetype bit = 0; bit < packed.size() * 8; ++bit) {
            QByteArray damaged = packed;
            damaged[bit / 8] = char(damaged[bit / 8] ^ (1 << (bit % 8)));
            const Unpacked result = unpacked(damaged, 50, 1000);
            QVERIFY(result.text.size() < (1 << 20));
        }
    }
}

void TestUnpacker::aBombComesOutInPiecesOfTheSizeAskedFor_data()
{
    QTest::addColumn<QByteArray>("packed");
    QTest::newRow("gzip") << test::gzipped(QByteArray(64 << 20, 'a'));
    QTest::newRow("zstd") << test::zstdPacked(QByteArray(64 << 20, 'a'));
}

/// A thousand times larger inside: taken a little at a time, and never more held than the window.
void TestUnpacker::aBombComesOutInPiecesOfTheSizeAskedFor()
{
    QFETCH(QByteArray, packed);
    QVERIFY(packed.size() < 100'000);
    Unpacker unpacker;
    unpacker.give(packed);
    unpacker.finish();
    QByteArray piece(1 << 16, Qt::Uninitialized);
    qint64 all = 0;
    for (qsizetype octets = unpacker.take(piece.data(), piece.size()); octets > 0; octets = unpacker.take(piece.data(), piece.size())) {
        QVERIFY(octets <= piece.size());
        all += octets;
    }
    QCOMPARE(all, qint64(64 << 20));
    QVERIFY(unpacker.fault().isEmpty());
}

QTEST_APPLESS_MAIN(TestUnpacker)
#include "tst_unpacker.moc"

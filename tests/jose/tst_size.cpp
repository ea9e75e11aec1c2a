// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/inside.h"
#include "jose/making.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jotscope;

/// Hostile sizes get an answer. The limit is a watchdog, some ten times what the slowest takes; `./dev bench` has the figures.
class Size : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void isAnswered_data();
    void isAnswered();
};

void Size::isAnswered_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray header = test::encoded("{\"alg\":\"HS256\"}");
    const auto tokenOf = [&header](const QByteArray &payload) { return header + '.' + test::encoded(payload) + ".AAAA"; };
    const auto deep = [](int levels) { return "{\"a\":" + QByteArray(levels, '[') + QByteArray(levels, ']') + '}'; };
    QByteArray members = "{\"a\":0";
    for (int i = 0; i < 60'000; ++i)
        members += ",\"a" + QByteArray::number(i) + "\":\"" + QByteArray::number(i) + '"';
    QByteArray disclosures = tokenOf("{\"_sd\":[]}") + '~';
    for (int i = 0; i < 20'000; ++i)
        disclosures += test::encoded("[\"s\",\"n" + QByteArray::number(i) + "\",1]") + '~';
    QByteArray signatures = "{\"payload\":\"e30\",\"signatures\":[";
    for (int i = 0; i < 10'000; ++i)
        signatures += QByteArray(i > 0 ? "," : "") + "{\"protected\":\"" + header + "\",\"signature\":\"AAAA\"}";
    QTest::newRow("a token of 1 MB") << tokenOf("{\"a\":\"" + QByteArray(1 << 20, 'x') + "\"}");
    QTest::newRow("100,000 dots") << QByteArray(100'000, '.');
    QTest::newRow("100,000 dots behind a header") << header + QByteArray(100'000, '.');
    QTest::newRow("JSON 100,000 deep") << tokenOf(deep(100'000));
    QTest::newRow("a header 100,000 deep") << test::encoded(deep(100'000)) + ".e30.AAAA";
    QTest::newRow("60,000 members") << tokenOf(members + '}');
    QTest::newRow("60,000 times one member") << tokenOf("{\"a\":0" + QByteArray(",\"a\":0").repeated(60'000) + '}');
    QTest::newRow("20,000 disclosures") << disclosures;
    QTest::newRow("10,000 signatures") << signatures + "]}";
    QTest::newRow("1 MB of one word") << QByteArray(1 << 20, 'A');
    QTest::newRow("1 MB of openings") << QByteArray("{\"payload\":").repeated(95'000);
}

void Size::isAnswered()
{
    QFETCH(QByteArray, text);
    std::vector<keys::Key> keys;
    for (int i = 0; i < 2000; ++i)
        keys.push_back(keys::secretKey("secret number " + QByteArray::number(i), QStringLiteral("test")));
    const keys::KeySet set = test::setOf(keys);
    QElapsedTimer timer;
    timer.start();
    const jose::Token token = jose::decode(text);
    QVERIFY(jose::verify(token, {set}).verdict != jose::Verification::Verdict::Valid);
    jose::lookInside(token, {set});
    QVERIFY2(timer.elapsed() < 10'000, qPrintable(QStringLiteral("%1 ms").arg(timer.elapsed())));
}

QTEST_GUILESS_MAIN(Size)
#include "tst_size.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/freshness.h"

#include <QLocale>
#include <QTest>

using namespace jotscope;

/// What a private cache may do with an answer (RFC 9111).
class FreshnessTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void lastsAsLongAsTheHeadersSay_data();
    void lastsAsLongAsTheHeadersSay();
    void keepsWhatARevalidationNeeds();
    void readsADateAsTheLocaleDoes();
};

void FreshnessTest::lastsAsLongAsTheHeadersSay_data()
{
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<qint64>("seconds");
    QTest::addColumn<bool>("mayKeep");

    const QByteArray date = "Date: Wed, 18 Nov 2026 09:00:00 GMT\n";
    QTest::newRow("max-age is the lifetime") << QByteArray("Cache-Control: public, max-age=300\n") << qint64(300) << true;
    QTest::newRow("max-age in quotes counts") << QByteArray("Cache-Control: max-age=\"300\"\n") << qint64(300) << true;
    QTest::newRow("names of directives in any case") << QByteArray("cache-control: MAX-AGE=300\n") << qint64(300) << true;
    QTest::newRow("Age is taken off (5.1)") << QByteArray("Cache-Control: max-age=300\nAge: 120\n") << qint64(180) << true;
    QTest::newRow("an Age beyond the lifetime leaves nothing") << QByteArray("Cache-Control: max-age=300\nAge: 301\n") << qint64(0) << true;
    QTest::newRow("max-age outranks Expires (5.3)") << date + "Cache-Control: max-age=10\nExpires: Wed, 18 Nov 2026 10:00:00 GMT\n"
                                                    << qint64(10) << true;
    QTest::newRow("s-maxage is for shared caches only") << QByteArray("Cache-Control: max-age=10, s-maxage=900\n") << qint64(10) << true;
    QTest::newRow("Expires counts from Date") << date + "Expires: Wed, 18 Nov 2026 09:10:00 GMT\n" << qint64(600) << true;
    QTest::newRow("an Expires in the past is stale") << date + "Expires: Wed, 18 Nov 2026 08:59:59 GMT\n" << qint64(0) << true;
    QTest::newRow("Expires: 0 is stale (5.3)") << date + "Expires: 0\n" << qint64(0) << true;
    QTest::newRow("no-cache asks each time") << QByteArray("Cache-Control: no-cache, max-age=300\n") << qint64(0) << true;
    QTest::newRow("no-store is not kept") << QByteArray("Cache-Control: no-store, max-age=300\n") << qint64(0) << false;
    QTest::newRow("private is for us") << QByteArray("Cache-Control: private, max-age=60\n") << qint64(60) << true;
    QTest::newRow("the same directive twice with two values is stale (4.2.1)")
        << QByteArray("Cache-Control: max-age=300, max-age=60\n") << qint64(0) << true;
    QTest::newRow("two header lines are one list")
        << QByteArray("Cache-Control: public\nCache-Control: max-age=60\n") << qint64(60) << true;
    QTest::newRow("a max-age that is no number is stale") << QByteArray("Cache-Control: max-age=soon\n") << qint64(0) << true;
    QTest::newRow("a negative max-age is stale") << QByteArray("Cache-Control: max-age=-1\n") << qint64(0) << true;
    QTest::newRow("a max-age beyond all numbers is a year")
        << QByteArray("Cache-Control: max-age=99999999999999999999\n") << qint64(31536000) << true;
    QTest::newRow("Pragma: no-cache counts without Cache-Control") << QByteArray("Pragma: no-cache\n") << qint64(0) << true;
    QTest::newRow("nothing said is a minute") << QByteArray("Content-Type: application/json\n") << qint64(60) << true;
    QTest::newRow("Last-Modified ten hours ago is an hour") << date + "Last-Modified: Tue, 17 Nov 2026 23:00:00 GMT\n"
                                                            << qint64(3600) << true;
    QTest::newRow("Last-Modified years ago is a day") << date + "Last-Modified: Wed, 18 Nov 2020 09:00:00 GMT\n" << qint64(86400) << true;
    QTest::newRow("a Last-Modified ahead of Date says nothing") << date + "Last-Modified: Thu, 19 Nov 2026 09:00:00 GMT\n"
                                                                << qint64(60) << true;
}

void FreshnessTest::lastsAsLongAsTheHeadersSay()
{
    QFETCH(QByteArray, headers);
    net::Exchange exchange;
    exchange.asked = QDateTime(QDate(2026, 11, 18), QTime(9, 0), Qt::UTC);
    for (const QByteArray &line : headers.split('\n')) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0)
            exchange.headers.append({line.left(colon), line.mid(colon + 1).trimmed()});
    }
    const net::Freshness fresh = net::freshnessOf(exchange);
    QTEST(fresh.seconds, "seconds");
    QTEST(fresh.mayKeep, "mayKeep");
}

void FreshnessTest::keepsWhatARevalidationNeeds()
{
    net::Exchange exchange;
    exchange.headers = {{"etag", "W/\"a,b\""}, {"last-modified", "Wed, 18 Nov 2026 09:00:00 GMT"}};
    const net::Freshness fresh = net::freshnessOf(exchange);
    QCOMPARE(fresh.etag, QByteArray("W/\"a,b\""));
    QCOMPARE(fresh.lastModified, QByteArray("Wed, 18 Nov 2026 09:00:00 GMT"));
}

void FreshnessTest::readsADateAsTheLocaleDoes()
{
    const QString form = QStringLiteral("ddd, dd MMM yyyy HH:mm:ss 'GMT'");
    QByteArrayList texts = {"", "0", "Wed, 18 Nov 2026 09:00:00 GMT ", "Tue, 18 Nov 2026 09:00:00 GMT", "Wed, 31 Feb 2026 09:00:00 GMT",
        "Wed, 18 Nov 2026 24:00:00 GMT", "Wed, 18 Nov 2026 23:59:60 GMT", "wed, 18 nov 2026 09:00:00 GMT", "Wed, 18 Nov 2026 09:00:00 UTC",
        "Wed, 18 ovD 2026 09:00:00 GMT", "edT, 18 Nov 2026 09:00:00 GMT", "Wednesday, 18-Nov-26 09:00:00 GMT",
        "Wed, 18 Nov 2026 9:00:00 GMT"};
    for (qint64 seconds = 0; seconds < 4'000'000'000; seconds += 5'432'101)
        texts.append(QLocale::c().toString(QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC), form).toLatin1());
    for (const QByteArray &text : std::as_const(texts)) {
        QDateTime expected = QLocale::c().toDateTime(QString::fromLatin1(text.trimmed()), form);
        expected.setTimeSpec(Qt::UTC);
        QVERIFY2(net::httpDate(text) == expected && net::httpDate(text).isValid() == expected.isValid(), text.constData());
    }
}

QTEST_GUILESS_MAIN(FreshnessTest)
#include "tst_freshness.moc"

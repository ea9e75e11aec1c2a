// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address.h"
#include "net/exchange.h"
#include "net/proxy.h"

#include <QTest>

using namespace jotscope::net;

class AddressTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void judges_data();
    void judges();
    void refusesNames_data();
    void refusesNames();
    void namesOrigins_data();
    void namesOrigins();
    void readsProxies_data();
    void readsProxies();
    void readsRetryAfter_data();
    void readsRetryAfter();
};

void AddressTest::judges_data()
{
    QTest::addColumn<bool>("isPublic");
    QTest::addColumn<bool>("isEver"); // asked when it is configured
    const auto row = [](const char *address, bool isPublic, bool isEver) { QTest::newRow(address) << isPublic << isEver; };
    row("93.184.216.34", true, true);
    row("9.255.255.255", true, true);
    row("10.0.0.0", false, true);
    row("10.255.255.255", false, true);
    row("11.0.0.0", true, true);
    row("100.63.255.255", true, true);
    row("100.64.0.0", false, true);
    row("100.127.255.255", false, true);
    row("100.128.0.0", true, true);
    row("127.0.0.1", false, true);
    row("127.255.255.254", false, true);
    row("128.0.0.0", true, true);
    row("169.253.255.255", true, true);
    row("169.254.0.1", false, false);
    row("169.254.169.254", false, false);
    row("169.254.170.2", false, false);
    row("169.255.0.0", true, true);
    row("172.15.255.255", true, true);
    row("172.16.0.0", false, true);
    row("172.31.255.255", false, true);
    row("172.32.0.0", true, true);
    row("192.167.255.255", true, true);
    row("192.168.0.0", false, true);
    row("192.169.0.0", true, true);
    row("192.0.0.192", false, false);
    row("100.100.100.200", false, false);
    row("168.63.129.16", true, false);
    row("0.0.0.0", false, false);
    row("224.0.0.1", false, false);
    row("255.255.255.255", false, false);
    row("2606:2800:220:1::1", true, true);
    row("::1", false, true);
    row("::", false, false);
    row("fbff::1", true, true);
    row("fc00::1", false, true);
    row("fdff::1", false, true);
    row("fe80::1", false, false);
    row("ff02::1", false, false);
    row("fd00:ec2::254", false, false);
    row("fd00:ec2::253", false, true);
    row("fd20:ce::254", false, false);
    row("::ffff:10.0.0.1", false, true);
    row("::ffff:93.184.216.34", true, true);
    row("::ffff:169.254.169.254", false, false);
    row("::169.254.169.254", false, false);
    row("64:ff9b::10.0.0.1", false, true);
    row("64:ff9b::a9fe:a9fe", false, false);
    row("64:ff9b::5db8:d822", true, true);
    row("2002:a9fe:a9fe::1", false, false);
    row("2002:0a00:0001::1", false, true);
}

void AddressTest::judges()
{
    QFETCH(bool, isPublic);
    QFETCH(bool, isEver);
    const QHostAddress address(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(!address.isNull());
    QCOMPARE(isPublicAddress(address), isPublic);
    QCOMPARE(jotscope::net::isPublic(address.toString()), isPublic);
    QCOMPARE(refusalOf(address, false).isEmpty(), isEver);
    QCOMPARE(refusalOf(address, true).isEmpty(), isEver && isPublic);
    QVERIFY(refusalOf(address, true).isEmpty() || refusalOf(address, true).startsWith(address.toString()));
}

void AddressTest::refusesNames_data()
{
    QTest::addColumn<bool>("isRefused");
    QTest::newRow("metadata.google.internal") << true;
    QTest::newRow("Metadata.Google.Internal.") << true;
    QTest::newRow("instance-data") << true;
    QTest::newRow("metadata.example") << false;
    QTest::newRow("localhost") << false;
}

void AddressTest::refusesNames()
{
    QFETCH(bool, isRefused);
    QCOMPARE(!refusalOf(QString::fromLatin1(QTest::currentDataTag())).isEmpty(), isRefused);
}

void AddressTest::namesOrigins_data()
{
    QTest::addColumn<QString>("origin");
    QTest::newRow("https://Users.Example/a?b") << QStringLiteral("https://users.example");
    QTest::newRow("https://users.example:443") << QStringLiteral("https://users.example");
    QTest::newRow("https://users.example:80") << QStringLiteral("https://users.example:80");
    QTest::newRow("http://users.example:80/") << QStringLiteral("http://users.example");
    QTest::newRow("http://[FD00::1]:8080/") << QStringLiteral("http://[fd00::1]:8080");
    QTest::newRow("https://b\xc3\xbc"
                  "cher.example/")
        << QStringLiteral("https://xn--bcher-kva.example");
}

void AddressTest::namesOrigins()
{
    QTEST(originOf(QUrl(QString::fromUtf8(QTest::currentDataTag()))), "origin");
}

void AddressTest::readsProxies_data()
{
    QTest::addColumn<bool>("isProxy");
    QTest::newRow("http://proxy.example:3128") << true;
    QTest::newRow("socks5://127.0.0.1:1080") << true;
    QTest::newRow("http://[::1]:3128") << true;
    QTest::newRow("http://proxy.example") << false;
    QTest::newRow("https://proxy.example:3128") << false;
    QTest::newRow("http://me:hunter22@proxy.example:3128") << false;
    QTest::newRow("http://proxy.example:3128/path") << false;
    QTest::newRow("proxy.example:3128") << false;
    QTest::newRow("") << false;
}

void AddressTest::readsProxies()
{
    QFETCH(bool, isProxy);
    const QString text = QString::fromLatin1(QTest::currentDataTag());
    const auto choice = manualProxy(text);
    QCOMPARE(bool(choice), isProxy);
    if (choice)
        QVERIFY(choice->kind == ProxyChoice::Kind::Manual && isUsed(choice->manual)
            && nameOf(choice->manual).startsWith(text.section(u':', 0, 0)));
    else
        QVERIFY(!choice.error().message.contains(QStringLiteral("hunter22")));
}

void AddressTest::readsRetryAfter_data()
{
    QTest::addColumn<QByteArray>("field");
    QTest::addColumn<QString>("instant");
    const auto row = [](const char *name, const char *field, const char *instant) {
        QTest::newRow(name) << QByteArray(field) << QString::fromLatin1(instant);
    };
    row("seconds", "120", "2026-01-02T03:06:07.500Z");
    row("nothing", "0", "2026-01-02T03:04:07.500Z");
    row("a date", "Fri, 02 Jan 2026 04:00:00 GMT", "2026-01-02T04:00:00.000Z");
    row("a negative number", "-1", "");
    row("more than a year", "99999999", "");
    row("another text", "soon", "");
    row("no header", "", "");
}

void AddressTest::readsRetryAfter()
{
    QFETCH(QByteArray, field);
    Exchange exchange;
    exchange.asked = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
    exchange.milliseconds = 2'500;
    if (!field.isEmpty())
        exchange.headers = {{"retry-after", field}};
    QTEST(retryAt(exchange).toString(Qt::ISODateWithMs), "instant");
}

QTEST_GUILESS_MAIN(AddressTest)
#include "tst_address.moc"

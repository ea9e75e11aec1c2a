// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/certificate.h"
#include "keys/key_set.h"

#include <QFile>
#include <QTest>

using namespace jotscope;

namespace {

QByteArray pem(const char *name)
{
    QFile file(QStringLiteral(TEST_DATA "/keys/") + QString::fromLatin1(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArrayList derOf(const QByteArray &text)
{
    QByteArrayList ders;
    for (const QByteArray &block : text.split('-')) {
        if (block.startsWith('\n') && block.size() > 40)
            ders += QByteArray::fromBase64(QByteArray(block).replace('\n', ""));
    }
    return ders;
}

json::Value x5cOf(const QByteArrayList &ders)
{
    json::Value x5c = json::Value::array();
    for (const QByteArray &der : ders)
        x5c.add(json::Value::of(QString::fromLatin1(der.toBase64())));
    return x5c;
}

} // namespace

class PemTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsEveryForm_data();
    void readsEveryForm();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
    void keepsGoodKeysBesideBadOnes();
    void opensACertificate();
    void followsAChain();
    void refusesABrokenChain_data();
    void refusesABrokenChain();
};

void PemTest::readsEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("kty");
    QTest::addColumn<bool>("isPrivate");
    QTest::addColumn<int>("count");
    const auto row = [](const char *name, const QByteArray &text, const char *kty, bool isPrivate, int count) {
        QTest::newRow(name) << text << QString::fromLatin1(kty) << isPrivate << count;
    };
    row("PUBLIC KEY", pem("rsa-spki-public.pem"), "RSA", false, 1);
    row("RSA PUBLIC KEY", pem("rsa-pkcs1-public.pem"), "RSA", false, 1);
    row("RSA PRIVATE KEY", pem("rsa-pkcs1-private.pem"), "RSA", true, 1);
    row("PRIVATE KEY", pem("leaf-private-key.pem"), "EC", true, 1);
    row("EC PRIVATE KEY", pem("ec-sec1-private.pem"), "EC", true, 1);
    row("EC PARAMETERS before the key", pem("ec-with-parameters.pem"), "EC", true, 1);
    row("two certificates", pem("chain.pem"), "EC", false, 2);
    row("an RSA key for PSS only", pem("rsa-pss-only-public.pem"), "RSA", false, 1);
    row("text around it", "Here is the key:\n" + pem("rsa-spki-public.pem") + "Regards", "RSA", false, 1);
    row("line breaks of Windows", pem("rsa-spki-public.pem").replace('\n', "\r\n"), "RSA", false, 1);
    row("no line break at the end", pem("rsa-spki-public.pem").trimmed(), "RSA", false, 1);
}

void PemTest::readsEveryForm()
{
    QFETCH(QByteArray, text);
    const auto set = keys::readPem(text, QStringLiteral("a file"));
    QVERIFY2(set, set ? "" : qPrintable(set.error().message));
    QVERIFY2(set->notes.isEmpty(), qPrintable(set->notes.join(u' ')));
    QTEST(int(set->keys.size()), "count");
    QTEST(set->keys[0].kty, "kty");
    QTEST(set->keys[0].wasPrivate, "isPrivate");
    QTEST(bool(set->keys[0].privateHandle), "isPrivate");
}

void PemTest::saysWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("nothing") << QByteArray() << QStringLiteral("expected PEM text");
    QTest::newRow("no end") << pem("rsa-spki-public.pem").chopped(30) << QStringLiteral("expected PEM text");
    QTest::newRow("an encrypted private key") << pem("encrypted-private.pem")
                                              << QStringLiteral("encrypted; expected a key without a passphrase");
    QTest::newRow("a DSA key") << pem("dsa-public.pem") << QStringLiteral("no kind of key");
    QTest::newRow("an unknown label") << QByteArray("-----BEGIN SECRET-----\nAAAA\n-----END SECRET-----\n")
                                      << QStringLiteral("SECRET: skipped");
    QTest::newRow("rubbish inside") << QByteArray("-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----\n")
                                    << QStringLiteral("cannot be read");
}

void PemTest::saysWhatItCannotRead()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const auto set = keys::readPem(text, QStringLiteral("a file"));
    QVERIFY(!set);
    QVERIFY2(set.error().message.contains(says), qPrintable(set.error().message));
    QVERIFY(set.error().message.startsWith(QStringLiteral("a file: ")));
}

void PemTest::keepsGoodKeysBesideBadOnes()
{
    const auto set
        = keys::readPem(pem("dsa-public.pem") + pem("rsa-1024-bits.pem") + pem("encrypted-private.pem"), QStringLiteral("a file"));
    QVERIFY(set);
    QCOMPARE(set->keys.size(), std::size_t(1));
    QCOMPARE(set->notes.size(), 2);
    QVERIFY(set->keys[0].warnings[0].contains(QStringLiteral("1024 bits")));
}

void PemTest::opensACertificate()
{
    const auto certificate = keys::readCertificate(derOf(pem("chain.pem"))[0]);
    QVERIFY2(certificate, certificate ? "" : qPrintable(certificate.error().message));
    QCOMPARE(certificate->subject, QStringLiteral("CN=signer.example\u202E,O=Jotscope Tests\\, \u00DCnit"));
    QCOMPARE(certificate->issuer, QStringLiteral("CN=Test Root,O=Jotscope Tests"));
    QCOMPARE(certificate->serial, QStringLiteral("abcdef"));
    QCOMPARE(certificate->names,
        QStringList({QStringLiteral("DNS:signer.example"), QStringLiteral("URI:https://id.example/"), QStringLiteral("email:a@example.com"),
            QStringLiteral("IP:192.0.2.1"), QStringLiteral("IP:2001:db8::1")}));
    QCOMPARE(certificate->notBefore, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QCOMPARE(certificate->notAfter, QDateTime(QDate(2036, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QVERIFY(!certificate->isAuthority);
    QCOMPARE(certificate->signedWith, QStringLiteral("ecdsa-with-SHA256"));
    QCOMPARE(certificate->key.crv, QStringLiteral("P-256"));
    QCOMPARE(certificate->sha256.size(), 43);
    QCOMPARE(certificate->sha1.size(), 27);
}

void PemTest::followsAChain()
{
    const auto chain = keys::readChain(x5cOf(derOf(pem("chain.pem"))));
    QVERIFY(chain);
    QCOMPARE(chain->size(), std::size_t(2));
    QVERIFY((*chain)[1].isAuthority);
    QCOMPARE(keys::whyNotIssuedBy((*chain)[0], (*chain)[1]), QString());
    QCOMPARE(keys::whyNotIssuedBy((*chain)[1], (*chain)[1]), QString());
    QVERIFY(!keys::whyNotIssuedBy((*chain)[1], (*chain)[0]).isEmpty());
    const auto stranger = keys::readCertificate(derOf(pem("leaf-signed-by-a-stranger.pem"))[0]);
    QCOMPARE(keys::whyNotIssuedBy(*stranger, (*chain)[1]), QStringLiteral("its signature was not made with that key"));
}

void PemTest::refusesABrokenChain_data()
{
    QTest::addColumn<json::Value>("x5c");
    const QByteArray der = derOf(pem("chain.pem"))[0];
    QTest::newRow("no array") << json::Value::of("AAAA");
    QTest::newRow("an empty array") << json::Value::array();
    QTest::newRow("a number") << json::Value::array().add(json::Value::of(1));
    QTest::newRow("rubbish") << x5cOf({"AAAA"});
    QTest::newRow("a certificate cut short") << x5cOf({der.chopped(1)});
    QTest::newRow("a certificate with text behind") << x5cOf({der + '\0'});
    QTest::newRow("a good one and rubbish") << x5cOf({der, "AAAA"});
    QTest::newRow("base64url instead of base64")
        << json::Value::array().add(json::Value::of(QString::fromLatin1(der.toBase64(QByteArray::Base64UrlEncoding))));
}

void PemTest::refusesABrokenChain()
{
    QFETCH(json::Value, x5c);
    QVERIFY(!keys::readChain(x5c));
}

QTEST_GUILESS_MAIN(PemTest)
#include "tst_pem.moc"

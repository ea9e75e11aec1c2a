// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/mint.h"
#include "keys/readings.h"
#include "keys/roca.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace jotscope;

class SecretTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesWhatIsNoSecret_data();
    void refusesWhatIsNoSecret();
    void knowsPublishedExamples();
    void readsTheTextOfASecret_data();
    void readsTheTextOfASecret();
    void findsOtherReadings_data();
    void findsOtherReadings();
    void listsTheTextsOfAPublicKey();
    void knowsTheMarkOfRoca();
};

void SecretTest::refusesWhatIsNoSecret_data()
{
    QTest::addColumn<QByteArray>("secret");
    QTest::addColumn<bool>("refused");
    const keys::Key key = keys::generateKeyOf(QStringLiteral("P-256"), {})->publicHalf;
    QTest::newRow("nothing") << QByteArray() << true;
    QTest::newRow("one octet") << QByteArray("x") << false;
    QTest::newRow("a zero octet") << QByteArray(1, '\0') << false;
    QTest::newRow("the PEM of a public key") << keys::publicPem(key) << true;
    QTest::newRow("the JWK of a public key") << keys::publicJwk(key) << true;
    QTest::newRow("a JWKS behind a line break") << "\n{\"keys\":[" + keys::publicJwk(key) + "]}" << true;
    QTest::newRow("JSON that is no key") << QByteArray("{\"a\":1}") << false;
    QTest::newRow("a brace and a word") << QByteArray("{kty}") << false;
}

void SecretTest::refusesWhatIsNoSecret()
{
    QFETCH(QByteArray, secret);
    QTEST(!keys::secretKey(secret, QStringLiteral("test")).refusal.isEmpty(), "refused");
}

void SecretTest::knowsPublishedExamples()
{
    QVERIFY(keys::isPublishedExample("your-256-bit-secret"));
    QVERIFY(keys::isPublishedExample("secret"));
    QVERIFY(!keys::isPublishedExample("Your-256-bit-secret"));
    QVERIFY(!keys::isPublishedExample(""));
    QVERIFY(!keys::isPublishedExample(
        "# Secrets printed in documentation, tutorials and default configurations. One a line, exactly as it is used."));
    QCOMPARE(keys::secretKey("secret", QStringLiteral("test")).warnings.size(), 1);
    QFile list(QStringLiteral(":/jotscope/weak_secrets.txt"));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QByteArrayList lines = list.readAll().trimmed().split('\n');
    QVERIFY(lines.size() >= 200);
    QCOMPARE(QSet<QByteArray>(lines.begin(), lines.end()).size(), lines.size());
}

void SecretTest::readsTheTextOfASecret_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("encoding");
    QTest::addColumn<QByteArray>("octets");
    using keys::Encoding;
    const auto row = [](const char *name, const char *text, Encoding encoding, const char *octets) {
        QTest::newRow(name) << QByteArray(text) << int(encoding) << QByteArray(octets);
    };
    row("UTF-8 as it stands", "\xc3\xa9 ", Encoding::Utf8, "\xc3\xa9 ");
    row("base64 with padding", "c2VjcmV0Lz8=", Encoding::Base64, "secret/?");
    row("base64 without padding", "c2VjcmV0Lz8", Encoding::Base64, "secret/?");
    row("base64url is no base64", "c2VjcmV0Pz8_", Encoding::Base64, "");
    row("base64url", "c2VjcmV0Pz8_", Encoding::Base64Url, "secret???");
    row("hexadecimal", "736563526574", Encoding::Hex, "secRet");
    row("hexadecimal in capitals", "7E7F", Encoding::Hex, "~\x7f");
    row("an odd hexadecimal digit", "73656", Encoding::Hex, "");
    row("no hexadecimal", "secret", Encoding::Hex, "");
}

void SecretTest::readsTheTextOfASecret()
{
    QFETCH(QByteArray, text);
    QFETCH(int, encoding);
    QTEST(keys::decodeSecret(text, keys::Encoding(encoding)), "octets");
}

void SecretTest::findsOtherReadings_data()
{
    QTest::addColumn<QByteArray>("given");
    QTest::addColumn<QByteArray>("used");
    QTest::addColumn<QString>("how");
    const QByteArray octets = QByteArray::fromHex("fbefbefbef00112233445566778899aabbccddeeff");
    QTest::newRow("base64 text given, octets used") << octets.toBase64() << octets << QStringLiteral("read as base64");
    QTest::newRow("base64url text given, octets used")
        << octets.toBase64(QByteArray::Base64UrlEncoding) << octets << QStringLiteral("read as base64url");
    QTest::newRow("hexadecimal text given, octets used") << octets.toHex() << octets << QStringLiteral("read as hexadecimal");
    QTest::newRow("octets given, base64 text used") << octets << octets.toBase64() << QStringLiteral("used as its base64 text");
    QTest::newRow("octets given, hexadecimal text used") << octets << octets.toHex() << QStringLiteral("used as its hexadecimal text");
    QTest::newRow("a line break too many") << QByteArray("secret!\n") << QByteArray("secret!")
                                           << QStringLiteral("used without the blanks and line breaks around it");
    QTest::newRow("a line break too few") << QByteArray("secret!") << QByteArray("secret!\n")
                                          << QStringLiteral("used with a line break behind it");
}

void SecretTest::findsOtherReadings()
{
    QFETCH(QByteArray, given);
    QFETCH(QByteArray, used);
    QFETCH(QString, how);
    QStringList found;
    for (const keys::Reading &reading : keys::otherReadings(given)) {
        QVERIFY(reading.secret != given);
        if (reading.secret == used)
            found += reading.how;
    }
    QCOMPARE(found, QStringList(how));
}

void SecretTest::listsTheTextsOfAPublicKey()
{
    const keys::Key rsa = keys::generateKeyOf(QStringLiteral("RSA"), {})->publicHalf;
    const auto texts = keys::confusableSecrets(rsa);
    const auto has = [&texts](const QByteArray &text) { return std::find(texts.begin(), texts.end(), text) != texts.end(); };
    const QByteArray pem = keys::publicPem(rsa);
    QVERIFY(has(pem) && has(pem.trimmed()) && has(QByteArray(pem).replace('\n', "\r\n")));
    QVERIFY(has(QByteArray::fromBase64(pem.mid(26, pem.indexOf("-----END") - 26))));
    QVERIFY(std::any_of(
        texts.begin(), texts.end(), [](const QByteArray &text) { return text.startsWith("-----BEGIN RSA PUBLIC KEY-----\n"); }));
    QVERIFY(keys::confusableSecrets(keys::secretKey("abc", {})).empty());
}

void SecretTest::knowsTheMarkOfRoca()
{
    // 65537^5 + (2^300 + 7) * M with M the product of the primes 2..167: the shape of every factor and modulus of the faulty library.
    const QByteArray marked = QByteArray::fromHex(
        "924cba6ae99dfa084537facc54948df0c23da044d8cabe0edd75bc600000000000000000004001918ec6351d639e487db96500fe1954fb"
        "f6231ee2b33080e8826b");
    QVERIFY(keys::isRoca(marked));
    QByteArray sound = marked;
    sound[sound.size() - 1] = char(uchar(sound[sound.size() - 1]) ^ 2);
    QVERIFY(!keys::isRoca(sound));
    QVERIFY2(!keys::isRoca(QByteArray("\1")), "a small number proves nothing");
}

QTEST_GUILESS_MAIN(SecretTest)
#include "tst_secret.moc"

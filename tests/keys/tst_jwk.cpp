// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_set.h"
#include "keys/mint.h"
#include "json/read.h"
#include "json/write.h"

#include <QFile>
#include <QTest>

using namespace jotscope;
using keys::Key;
using keys::KeySet;

namespace {

const QString from = QStringLiteral("the test");
// RFC 7515 A.3, the public key
const QByteArray x = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU";
const QByteArray y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";

QByteArray ec(const QByteArray &crv, const QByteArray &first, const QByteArray &second)
{
    return "{\"kty\":\"EC\",\"crv\":\"" + crv + "\",\"x\":\"" + first + "\",\"y\":\"" + second + "\"}";
}

QByteArray base64Url(const QByteArray &octets)
{
    return octets.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray rsa(const QByteArray &n, const QByteArray &e)
{
    return "{\"kty\":\"RSA\",\"n\":\"" + base64Url(n) + "\",\"e\":\"" + base64Url(e) + "\"}";
}

QByteArray f4()
{
    return QByteArray("\1\0\1", 3); // 65537
}

} // namespace

class JwkTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refusesBrokenKeysAndSaysWhy_data();
    void refusesBrokenKeysAndSaysWhy();
    void examplesOfTheRfcs_data();
    void examplesOfTheRfcs();
    void computesTheThumbprintOfRfc7638();
    void warnsOfWeakRsa_data();
    void warnsOfWeakRsa();
    void bringsBackEveryKindOfKey_data();
    void bringsBackEveryKindOfKey();
    void leavesAPrivateHalfAsideThatDoesNotFit_data();
    void leavesAPrivateHalfAsideThatDoesNotFit();
    void readsSetsAndSingleKeys();
    void namesTheLineOfABrokenSet();
    void readsTwoThousandKeys();
};

void JwkTest::refusesBrokenKeysAndSaysWhy_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("says");
    const auto row
        = [](const char *name, const QByteArray &jwk, const char *says) { QTest::newRow(name) << jwk << QString::fromUtf8(says); };
    const QByteArray p256 = "P-256";
    row("no kty", "{\"kid\":\"a\"}", "JWKS");
    row("an unknown kty", "{\"kty\":\"PGP\"}", "\"PGP\"");
    row("kty in lower case", "{\"kty\":\"rsa\"}", "\"rsa\"");
    row("kty that is no string", "{\"kty\":1}", "\"kty\"");
    row("an unknown curve", ec("P-192", x, y), "\"P-192\"");
    row("an Edwards curve under EC", ec("Ed25519", x, y), "\"Ed25519\"");
    row("a Weierstrass curve under OKP", "{\"kty\":\"OKP\",\"crv\":\"P-256\",\"x\":\"" + x + "\"}", "\"P-256\"");
    row("no y", "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + x + "\"}", "\"y\"");
    row("x of 31 octets", ec(p256, base64Url(QByteArray(31, '\1')), y), "32 octets");
    row("x of 33 octets", ec(p256, base64Url(QByteArray(33, '\0')), y), "32 octets");
    row("a point that is not on the curve", ec(p256, y, x), "no point");
    row("the point at infinity written as zeros", ec(p256, base64Url(QByteArray(32, '\0')), base64Url(QByteArray(32, '\0'))), "no point");
    row("a coordinate of the prime and more", ec(p256, base64Url(QByteArray(32, '\xff')), y), "no point");
    row("a point of another curve", ec("secp256k1", x, y), "no point");
    row("Ed25519 of 31 octets", "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"" + base64Url(QByteArray(31, '\1')) + "\"}", "32 octets");
    row("Ed448 of 56 octets", "{\"kty\":\"OKP\",\"crv\":\"Ed448\",\"x\":\"" + base64Url(QByteArray(56, '\1')) + "\"}", "57 octets");
    row("standard base64", "{\"kty\":\"oct\",\"k\":\"a+b/\"}", "base64url");
    row("k that is no string", "{\"kty\":\"oct\",\"k\":12345678}", "base64url text");
    row("n that is empty", "{\"kty\":\"RSA\",\"n\":\"\",\"e\":\"AQAB\"}", "\"n\"");
    row("n of 16392 bits", rsa(QByteArray(16385 / 8 + 1, '\xff'), f4()), "16384");
    row("use that is no string", "{\"kty\":\"oct\",\"k\":\"AAAA\",\"use\":[\"sig\"]}", "\"use\"");
    row("key_ops that is no array", "{\"kty\":\"oct\",\"k\":\"AAAA\",\"key_ops\":\"verify\"}", "\"key_ops\"");
    row("kid that is a number", "{\"kty\":\"oct\",\"k\":\"AAAA\",\"kid\":1}", "\"kid\"");
    row("an ML-DSA key of no size", "{\"kty\":\"AKP\",\"alg\":\"ML-DSA-44\",\"pub\":\"AAAA\"}", "ML-DSA");
}

void JwkTest::refusesBrokenKeysAndSaysWhy()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QString, says);
    const auto set = keys::readJwks(jwk, from);
    QVERIFY(!set);
    QVERIFY2(set.error().message.contains(says), qPrintable(set.error().message));
}

void JwkTest::examplesOfTheRfcs_data()
{
    QTest::addColumn<json::Value>("example");
    QFile file(QStringLiteral(TEST_DATA "/keys/rfc_keys.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json::Document examples = json::read(file.readAll());
    for (const json::Value &example : examples.root.items)
        QTest::newRow(qPrintable(example.find(u"section")->text)) << example;
    QVERIFY(examples.root.items.size() == 12);
}

void JwkTest::examplesOfTheRfcs()
{
    QFETCH(json::Value, example);
    const auto set = keys::readJwks(json::write(*example.find(u"set")), from);
    QVERIFY2(set, set ? "" : qPrintable(set.error().message));
    QCOMPARE(set->notes, QStringList());
    const json::Value &kinds = *example.find(u"kinds");
    QCOMPARE(set->keys.size(), kinds.items.size());
    for (std::size_t i = 0; i < set->keys.size(); ++i) {
        const keys::Key &key = set->keys[i];
        QCOMPARE(key.crv.isEmpty() ? key.kty : key.kty + u' ' + key.crv, kinds.items[i].text);
        QCOMPARE(key.refusal, QString());
        QCOMPARE(key.wasPrivate, example.find(u"private")->boolean);
        QCOMPARE(bool(key.privateHandle), key.wasPrivate); // a private half that did not fit would have been left aside
        const json::Value *list = example.at(u"/set/keys");
        const json::Value &jwk = list ? list->items[i] : *example.find(u"set");
        const json::Value *kid = jwk.find(u"kid");
        QCOMPARE(key.kid, kid ? kid->text : QString());
        if (const json::Value *thumbprint = example.find(u"thumbprint"))
            QCOMPARE(key.thumbprint, thumbprint->text);
    }
}

void JwkTest::computesTheThumbprintOfRfc7638()
{
    QFile file(QStringLiteral(TEST_DATA "/keys/rfc7638.jwk"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const auto set = keys::readJwks(file.readAll(), from);
    QVERIFY(set);
    QCOMPARE(set->keys[0].thumbprint, QStringLiteral("NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs"));
    QCOMPARE(set->keys[0].kid, QStringLiteral("2011-04-29"));
    const auto okp = keys::readJwks("{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}", from);
    QCOMPARE(okp->keys[0].thumbprint, QStringLiteral("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k")); // RFC 8037 A.3
}

void JwkTest::warnsOfWeakRsa_data()
{
    QTest::addColumn<QByteArray>("jwk");
    QTest::addColumn<QString>("warning");
    QTest::addColumn<QString>("refusal");
    const auto row = [](const char *name, const QByteArray &n, const QByteArray &e, const char *warning, const char *refusal) {
        QTest::newRow(name) << rsa(n, e) << QString::fromUtf8(warning) << QString::fromUtf8(refusal);
    };
    const QByteArray n2048 = '\xf1' + QByteArray(254, '\x55') + '\x01';
    row("2047 bits", '\x71' + QByteArray(254, '\x55') + '\x01', f4(), "2047 bits", "");
    row("2048 bits", n2048, f4(), "", "");
    row("e = 1", n2048, "\x01", "", "e = 1");
    row("e = 3", n2048, "\x03", "exponent 3", "");
    row("e = 5", n2048, "\x05", "", "");
    row("e = 2", n2048, "\x02", "", "even");
    row("e of 256 bits", n2048, QByteArray(32, '\xff'), "", "");
    row("e of 257 bits", n2048, '\x01' + QByteArray(32, '\xff'), "", "256 bits");
    row("a leading zero in n", '\0' + n2048, f4(), "leading zero", "");
}

void JwkTest::warnsOfWeakRsa()
{
    QFETCH(QByteArray, jwk);
    QFETCH(QString, warning);
    QFETCH(QString, refusal);
    const auto set = keys::readJwks(jwk, from);
    QVERIFY2(set, set ? "" : qPrintable(set.error().message));
    const Key &key = set->keys[0];
    const QString warnings = key.warnings.join(u' ');
    QVERIFY2(warning.isEmpty() ? warnings.isEmpty() : warnings.contains(warning), qPrintable(warnings));
    QVERIFY2(refusal.isEmpty() ? key.refusal.isEmpty() : key.refusal.contains(refusal), qPrintable(key.refusal));
}

void JwkTest::bringsBackEveryKindOfKey_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"RSA", "oct", "P-256", "P-384", "P-521", "secp256k1", "Ed25519", "Ed448", "X25519", "X448"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void JwkTest::bringsBackEveryKindOfKey()
{
    QFETCH(QString, kind);
    const auto made = keys::generateKeyOf(kind, QStringLiteral("k1"));
    QVERIFY(made);
    const auto whole = keys::readJwks(keys::privateJwk(*made), from);
    QVERIFY2(whole, whole ? "" : qPrintable(whole.error().message));
    const Key &key = whole->keys[0];
    QCOMPARE(key.kid, QStringLiteral("k1"));
    QCOMPARE(key.thumbprint, made->publicHalf.thumbprint);
    QVERIFY2(key.warnings.isEmpty(), qPrintable(key.warnings.join(u' ')));
    const auto again = keys::signingKeyOf(key);
    QVERIFY(again);
    QCOMPARE(keys::privateJwk(*again), keys::privateJwk(*made));
    if (kind == u"oct") {
        QCOMPARE(*key.secret, *made->publicHalf.secret);
        QVERIFY(!keys::publicJwk(key).contains("\"k\""));
        return;
    }
    QVERIFY(key.wasPrivate && key.privateHandle);
    const auto half = keys::readJwks(keys::publicJwk(key), from);
    QVERIFY(!half->keys[0].wasPrivate && !half->keys[0].privateHandle);
    QCOMPARE(half->keys[0].thumbprint, key.thumbprint);
    QVERIFY2(!keys::signingKeyOf(half->keys[0]), "a public key signs nothing");
    for (const QByteArray &pem : {keys::publicPem(key), keys::privatePem(*again)}) {
        const auto read = keys::readPem(pem, from);
        QVERIFY(read);
        QCOMPARE(read->keys[0].thumbprint, key.thumbprint);
        QCOMPARE(bool(read->keys[0].privateHandle), pem.contains("PRIVATE"));
    }
}

void JwkTest::leavesAPrivateHalfAsideThatDoesNotFit_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"RSA", "P-256", "secp256k1", "Ed25519", "Ed448", "X25519"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void JwkTest::leavesAPrivateHalfAsideThatDoesNotFit()
{
    QFETCH(QString, kind);
    const QByteArray one = keys::publicJwk(keys::generateKeyOf(kind, {})->publicHalf);
    const QByteArray other = keys::privateJwk(*keys::generateKeyOf(kind, {}));
    const qsizetype begin = other.indexOf("\"d\":");
    const auto set = keys::readJwks(one.chopped(1) + ',' + other.sliced(begin), from);
    QVERIFY(set);
    QVERIFY(!set->keys[0].privateHandle);
    QVERIFY(set->keys[0].warnings.join(u' ').contains(QStringLiteral("does not belong")));
}

void JwkTest::readsSetsAndSingleKeys()
{
    const QByteArray key = ec("P-256", x, y);
    QCOMPARE(keys::readJwks(key, from)->keys.size(), std::size_t(1));
    QCOMPARE(keys::readJwks("{\"keys\":[]}", from)->keys.size(), std::size_t(0));
    const auto set = keys::readJwks("{\"keys\":[" + key + ",{\"kty\":\"EC\",\"kid\":\"b\"}," + key + "],\"other\":1}", from);
    QCOMPARE(set->keys.size(), std::size_t(2));
    QCOMPARE(set->notes.size(), 1);
    QVERIFY(set->notes[0].startsWith(QStringLiteral("key \"b\": skipped, ")));
    QCOMPARE(set->keys[1].from, from);
    for (const char *text : {"", "[]", "{}", "7", "{\"keys\":{}}", "{\"error\":\"no\"}"})
        QVERIFY2(!keys::readJwks(text, from), text);
}

void JwkTest::namesTheLineOfABrokenSet()
{
    const auto set = keys::readJwks("{\n  \"keys\": [\n    {\"kty\" \"EC\"}\n  ]\n}", from);
    QVERIFY(!set);
    QCOMPARE(set.error().message, QStringLiteral("the test: not a JWKS: line 3, column 12: expected ':', found '\"'"));
}

void JwkTest::readsTwoThousandKeys()
{
    const QByteArray text = "{\"keys\":[" + (ec("P-256", x, y) + ',').repeated(1999) + ec("P-256", x, y) + "]}";
    QCOMPARE(keys::readJwks(text, from)->keys.size(), std::size_t(2000));
}

QTEST_GUILESS_MAIN(JwkTest)
#include "tst_jwk.moc"

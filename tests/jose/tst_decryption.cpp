// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/decryption.h"
#include "jose/inflate.h"
#include "jose/making.h"
#include "jose/mint.h"
#include "keys/content.h"
#include "keys/management.h"
#include "json/write.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jotscope;
using jose::Decryption;
using jose::Opening;
using Verdict = Decryption::Verdict;

namespace {

const QByteArray plaintext = "{\"sub\":\"alice\"}";

QByteArray headerOf(const QString &alg, const QString &enc, const char *more = "")
{
    return "{\"alg\":\"" + alg.toLatin1() + "\",\"enc\":\"" + enc.toLatin1() + '"' + more + '}';
}

/// The private key or secret that opens what is made for it.
keys::Key ownKey(const QString &alg, const QString &enc, const QString &curve)
{
    static QHash<QString, keys::Key> kept;
    const keys::Management &row = *keys::management(alg);
    using Family = keys::Management::Family;
    const bool isRsa = row.family == Family::RsaOaep || row.family == Family::Rsa15;
    const int octets = row.family == Family::Direct ? keys::contentCipher(enc)->keyOctets : row.wrapOctets;
    const QString kind = isRsa ? QStringLiteral("RSA") : row.family == Family::Agreement ? curve : QStringLiteral("oct");
    keys::Key &key = kept[kind + QString::number(octets * (kind == u"oct"))];
    if (key.kty.isEmpty()) {
        const auto made = keys::generateKeyOf(kind, {}, octets);
        key = made->publicHalf;
        key.privateHandle = made->handle;
    }
    return key;
}

QByteArray sealed(const QByteArray &header, const keys::Key &key, const QByteArray &content = plaintext)
{
    const auto token = jose::seal(json::read(header).root, content, key);
    if (!token)
        qFatal("%s", qPrintable(token.error().message));
    return *token;
}

Decryption opened(const QByteArray &token, std::vector<keys::Key> keys, const Opening &opening = {})
{
    return jose::decrypt(jose::decode(token), {test::setOf(std::move(keys))}, opening);
}

QByteArray withPart(const QByteArray &token, int index, const QByteArray &octets)
{
    QByteArrayList parts = token.split('.');
    parts[index] = test::encoded(octets);
    return parts.join('.');
}

QByteArray partOf(const QByteArray &token, int index)
{
    return QByteArray::fromBase64(token.split('.')[index], QByteArray::Base64UrlEncoding);
}

} // namespace

/// The required behaviours E01–E05, and every pair of algorithms.
class DecryptionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void opensWhatItSealed_data();
    void opensWhatItSealed();
    void e01_everyFailureLooksAlike_data();
    void e01_everyFailureLooksAlike();
    void e01_pkcs1PaddingIsNoOracle();
    void e02_theEphemeralKeyMustBeSound_data();
    void e02_theEphemeralKeyMustBeSound();
    void e03_roundsAreCappedBeforeTheWork_data();
    void e03_roundsAreCappedBeforeTheWork();
    void e03_inflationStopsAtItsLimit();
    void e04_decryptedIsNotSigned();
    void e05_aDeflateStreamMustBeWhole_data();
    void e05_aDeflateStreamMustBeWhole();
    void saysWhatKeepsItShut_data();
    void saysWhatKeepsItShut();
    void respectsTheLimitsOfAKey_data();
    void respectsTheLimitsOfAKey();
    void findsTheKeyByItsKid();
    void boundsTheWorkOfAHostileToken();
};

void DecryptionTest::opensWhatItSealed_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("enc");
    QTest::addColumn<QString>("curve");
    const QStringList curves
        = {QStringLiteral("P-256"), QStringLiteral("P-384"), QStringLiteral("P-521"), QStringLiteral("X25519"), QStringLiteral("X448")};
    int turn = 0;
    for (const keys::Management &row : keys::managements()) {
        const bool agrees = row.family == keys::Management::Family::Agreement;
        for (const keys::ContentCipher &content : keys::contentCiphers()) {
            const QString curve = agrees ? curves[turn++ % curves.size()] : QString();
            QTest::addRow("%s with %s %s", row.name, content.name, qPrintable(curve))
                << QString::fromLatin1(row.name) << QString::fromLatin1(content.name) << curve;
        }
    }
    for (const QString &curve : curves)
        QTest::addRow("ECDH-ES on %s", qPrintable(curve)) << QStringLiteral("ECDH-ES") << QStringLiteral("A256GCM") << curve;
}

void DecryptionTest::opensWhatItSealed()
{
    QFETCH(QString, alg);
    QFETCH(QString, enc);
    QFETCH(QString, curve);
    const keys::Key key = ownKey(alg, enc, curve);
    const QByteArray token = sealed(headerOf(alg, enc, ",\"p2c\":1000,\"apu\":\"QWxpY2U\",\"zip\":\"DEF\""), key);
    const Decryption found = opened(token, {key});
    QVERIFY2(found.verdict == Verdict::Decrypted, qPrintable(found.message));
    QCOMPARE(found.plaintext, plaintext);
    keys::Key half = key;
    half.privateHandle.reset();
    if (!key.secret)
        QCOMPARE(opened(token, {half}).reason, QStringLiteral("key-not-allowed"));
    QCOMPARE(opened(token, {}).verdict, Verdict::NoKey);
}

void DecryptionTest::e01_everyFailureLooksAlike_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<keys::Key>("key");
    const QString gcm = QStringLiteral("A128GCM");
    const QString cbc = QStringLiteral("A128CBC-HS256");
    const QString wrap = QStringLiteral("A128KW");
    const QString rsa = QStringLiteral("RSA1_5");
    const keys::Key key = ownKey(wrap, gcm, {});
    const keys::Key rsaKey = ownKey(rsa, gcm, {});
    const QByteArray one = sealed(headerOf(wrap, gcm), key);
    const QByteArray two = sealed(headerOf(wrap, cbc), key);
    const QByteArray three = sealed(headerOf(rsa, cbc), rsaKey);
    const auto flipped = [](QByteArray octets) {
        octets[0] = char(octets[0] ^ 1);
        return octets;
    };
    const auto row = [](const char *name, const QByteArray &token, const keys::Key &with) { QTest::newRow(name) << token << with; };
    row("a wrong key", one, keys::secretKey(QByteArray(16, 'x'), QStringLiteral("other")));
    row("a changed encrypted key", withPart(one, 1, flipped(partOf(one, 1))), key);
    row("a short encrypted key", withPart(one, 1, partOf(one, 1).chopped(8)), key);
    row("no encrypted key", withPart(one, 1, {}), key);
    row("a changed header", withPart(one, 0, headerOf(wrap, gcm, ",\"a\":1")), key);
    row("a changed ciphertext", withPart(one, 3, flipped(partOf(one, 3))), key);
    row("a short ciphertext", withPart(one, 3, partOf(one, 3).chopped(1)), key);
    row("a changed tag", withPart(one, 4, flipped(partOf(one, 4))), key);
    row("a tag of 15 octets", withPart(one, 4, partOf(one, 4).chopped(1)), key);
    row("a tag of 12 octets", withPart(one, 4, partOf(one, 4).first(12)), key);
    row("a tag of 4 octets", withPart(one, 4, partOf(one, 4).first(4)), key);
    row("a tag of 1 octet", withPart(one, 4, partOf(one, 4).first(1)), key);
    row("no tag", withPart(one, 4, {}), key);
    row("a tag of 17 octets", withPart(one, 4, partOf(one, 4) + '\0'), key);
    row("an iv of 16 octets", withPart(one, 2, QByteArray(16, 'i')), key);
    row("no iv", withPart(one, 2, {}), key);
    row("CBC: a changed ciphertext", withPart(two, 3, flipped(partOf(two, 3))), key);
    row("CBC: a changed tag", withPart(two, 4, flipped(partOf(two, 4))), key);
    row("CBC: a tag of 8 octets", withPart(two, 4, partOf(two, 4).first(8)), key);
    row("CBC: a changed iv", withPart(two, 2, flipped(partOf(two, 2))), key);
    row("RSA1_5: a changed encrypted key", withPart(three, 1, flipped(partOf(three, 1))), rsaKey);
    row("RSA1_5: an encrypted key of zeros", withPart(three, 1, QByteArray(256, '\0')), rsaKey);
    row("RSA1_5: a short encrypted key", withPart(three, 1, partOf(three, 1).chopped(1)), rsaKey);
}

void DecryptionTest::e01_everyFailureLooksAlike()
{
    QFETCH(QByteArray, token);
    QFETCH(keys::Key, key);
    const Decryption found = opened(token, {key});
    QCOMPARE(found.verdict, Verdict::Failed);
    QCOMPARE(found.reason, QStringLiteral("decryption-failed"));
    QCOMPARE(found.message, QStringLiteral("No given key opens it: the keys are not the right ones, or the bytes were changed."));
    QVERIFY(found.plaintext.isEmpty() && !found.key);
    QCOMPARE(found.tried.back().message, QStringLiteral("does not open it"));
}

void DecryptionTest::e01_pkcs1PaddingIsNoOracle()
{
    const keys::Key key = ownKey(QStringLiteral("RSA1_5"), QStringLiteral("A128GCM"), {});
    const keys::Management &row = *keys::management(u"RSA1_5");
    keys::Envelope envelope;
    envelope.encryptedKey = QByteArray(256, '\x01');
    const auto one = keys::openKey(key, row, "A128GCM", 16, envelope);
    const auto other = keys::openKey(key, row, "A128GCM", 16, envelope);
    QVERIFY(one && one->size() == 16 && other && *one != *other);
    const auto wrongLength = keys::sealKey(key, row, "A128GCM", 16, {}, QByteArray(17, 'k'));
    const auto opened = keys::openKey(key, row, "A128GCM", 16, wrongLength->envelope);
    QVERIFY2(opened && opened->size() == 16 && *opened != QByteArray(16, 'k'), "a key of another length becomes a random one");
}

void DecryptionTest::e02_theEphemeralKeyMustBeSound_data()
{
    QTest::addColumn<QString>("curve");
    QTest::addColumn<QByteArray>("epk");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *curve, const QByteArray &epk, const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(curve) << epk << QString::fromLatin1(reason);
    };
    const auto publicOf = [](const char *kind) { return keys::publicJwk(keys::generateKeyOf(QString::fromLatin1(kind), {})->publicHalf); };
    const auto okp = [](const char *crv, const QByteArray &x) {
        return "{\"kty\":\"OKP\",\"crv\":\"" + QByteArray(crv) + "\",\"x\":\"" + test::encoded(x) + "\"}";
    };
    row("another curve", "P-256", publicOf("P-384"), "key-not-allowed");
    row("another kind of curve", "P-256", publicOf("X25519"), "key-not-allowed");
    row("a point off the curve (Sanso 2017)", "P-256",
        "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + test::encoded(QByteArray(32, '\1')) + "\",\"y\":\""
            + test::encoded(QByteArray(32, '\1')) + "\"}",
        "malformed");
    row("the zero point of X25519", "X25519", okp("X25519", QByteArray(32, '\0')), "decryption-failed");
    row("the point one of X25519", "X25519", okp("X25519", '\1' + QByteArray(31, '\0')), "decryption-failed");
    row("a point of order 8 of X25519", "X25519",
        okp("X25519", QByteArray::fromHex("e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800")), "decryption-failed");
    row("the zero point of X448", "X448", okp("X448", QByteArray(56, '\0')), "decryption-failed");
    row("a secret", "P-256", "{\"kty\":\"oct\",\"k\":\"AAAA\"}", "malformed");
    row("a string", "P-256", "\"AAAA\"", "malformed");
    row("a signing key", "X25519", publicOf("Ed25519"), "key-not-allowed");
}

void DecryptionTest::e02_theEphemeralKeyMustBeSound()
{
    QFETCH(QString, curve);
    QFETCH(QByteArray, epk);
    const QString alg = QStringLiteral("ECDH-ES");
    const keys::Key key = ownKey(alg, QStringLiteral("A128GCM"), curve);
    const QByteArray token = sealed(headerOf(alg, QStringLiteral("A128GCM")), key);
    const Decryption found = opened(withPart(token, 0, headerOf(alg, QStringLiteral("A128GCM"), (",\"epk\":" + epk).constData())), {key});
    QVERIFY(found.verdict != Verdict::Decrypted);
    QTEST(found.reason, "reason");
}

void DecryptionTest::e03_roundsAreCappedBeforeTheWork_data()
{
    QTest::addColumn<QByteArray>("rounds");
    QTest::addColumn<QString>("reason");
    QTest::newRow("at the limit") << QByteArray("2000") << QStringLiteral("decryption-failed");
    QTest::newRow("one more than the limit") << QByteArray("2001") << QStringLiteral("rounds-refused");
    QTest::newRow("2^31") << QByteArray("2147483648") << QStringLiteral("rounds-refused");
    QTest::newRow("beyond 64 bits") << QByteArray("99999999999999999999") << QStringLiteral("malformed");
    QTest::newRow("zero") << QByteArray("0") << QStringLiteral("malformed");
    QTest::newRow("negative") << QByteArray("-1") << QStringLiteral("malformed");
    QTest::newRow("a fraction") << QByteArray("1000.5") << QStringLiteral("malformed");
    QTest::newRow("a string") << QByteArray("\"1000\"") << QStringLiteral("malformed");
    QTest::newRow("one: too few, but done") << QByteArray("1") << QStringLiteral("decryption-failed");
}

void DecryptionTest::e03_roundsAreCappedBeforeTheWork()
{
    QFETCH(QByteArray, rounds);
    const QByteArray header = headerOf(
        QStringLiteral("PBES2-HS256+A128KW"), QStringLiteral("A128GCM"), (",\"p2s\":\"c2FsdHNhbHQ\",\"p2c\":" + rounds).constData());
    const QByteArray token = test::encoded(header) + '.' + test::encoded(QByteArray(24, 'k')) + '.' + test::encoded(QByteArray(12, 'i'))
        + '.' + test::encoded("x") + '.' + test::encoded(QByteArray(16, 't'));
    Opening opening;
    opening.password = "secret";
    QCOMPARE(opening.mostRounds, 1'200'000);
    opening.mostRounds = 2000;
    const Decryption found = opened(token, {}, opening);
    QTEST(found.reason, "reason");
    QCOMPARE(found.warnings.join(u' ').contains(QStringLiteral("recommends 1000")), rounds == "1");
}

void DecryptionTest::e03_inflationStopsAtItsLimit()
{
    const QString dir = QStringLiteral("dir");
    const QString gcm = QStringLiteral("A128GCM");
    const keys::Key key = ownKey(dir, gcm, {});
    const QByteArray header = headerOf(dir, gcm, ",\"zip\":\"DEF\"");
    QCOMPARE(opened(sealed(header, key, QByteArray(250 * 1024, 'a')), {key}).verdict, Verdict::Decrypted);
    const Decryption over = opened(sealed(header, key, QByteArray(250 * 1024 + 1, 'a')), {key});
    QCOMPARE(over.verdict, Verdict::Failed);
    QCOMPARE(over.reason, QStringLiteral("too-large"));
    QVERIFY(over.plaintext.isEmpty());
    const QByteArray bomb = sealed(header, key, QByteArray(20'000'000, 'a'));
    QVERIFY(bomb.size() < 50'000);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(opened(bomb, {key}).reason, QStringLiteral("too-large"));
    QVERIFY2(timer.elapsed() < 2000, "reading stops at the limit");
    Opening wide;
    wide.mostOctets = 300 * 1024;
    QCOMPARE(opened(sealed(header, key, QByteArray(250 * 1024 + 1, 'a')), {key}, wide).verdict, Verdict::Decrypted);
    QCOMPARE(opened(sealed(headerOf(dir, gcm, ",\"zip\":\"LZ4\""), key), {key}).reason, QStringLiteral("bad-compression"));
}

void DecryptionTest::e04_decryptedIsNotSigned()
{
    const QString alg = QStringLiteral("RSA-OAEP");
    const QString enc = QStringLiteral("A256GCM");
    const keys::Key key = ownKey(alg, enc, {});
    const QByteArray inner = test::plainToken(QStringLiteral("ES256"));
    const QByteArray token = sealed(headerOf(alg, enc, ",\"cty\":\"JWT\""), key, inner);
    QCOMPARE(jose::verify(jose::decode(token), {test::setOf({key})}).verdict, jose::Verification::Verdict::Encrypted);
    const Decryption found = opened(token, {key});
    QVERIFY(found.message.contains(QStringLiteral("says nothing about who made it")));
    QCOMPARE(found.nested.size(), std::size_t(1));
    QCOMPARE(found.nested[0].text, inner);
    QCOMPARE(jose::verify(found.nested[0], {test::setOf({key})}).verdict, jose::Verification::Verdict::NoKey);
    QCOMPARE(jose::verify(found.nested[0], {test::setOf({test::keyFor(QStringLiteral("ES256")).publicHalf})}).verdict,
        jose::Verification::Verdict::Valid);
    QVERIFY2(opened(sealed(headerOf(alg, enc), key), {key}).nested.empty(), "claims are no token");
}

void DecryptionTest::e05_aDeflateStreamMustBeWhole_data()
{
    QTest::addColumn<QByteArray>("deflated");
    QTest::addColumn<bool>("whole");
    const QByteArray good = jose::deflateRaw(plaintext);
    QTest::newRow("whole") << good << true;
    QTest::newRow("cut by one octet") << good.chopped(1) << false;
    QTest::newRow("cut in the middle") << good.first(good.size() / 2) << false;
    QTest::newRow("nothing") << QByteArray() << false;
    QTest::newRow("an octet behind") << good + '\0' << false;
    QTest::newRow("a second stream behind") << good + good << false;
    QTest::newRow("no deflate stream") << QByteArray("\xff\xff\xff\xff") << false;
    QTest::newRow("zlib instead of raw deflate") << qCompress(plaintext).sliced(4) << false;
}

void DecryptionTest::e05_aDeflateStreamMustBeWhole()
{
    QFETCH(QByteArray, deflated);
    QFETCH(bool, whole);
    const auto inflated = jose::inflateRaw(deflated, 1000);
    QCOMPARE(inflated.has_value(), whole);
    if (whole)
        QCOMPARE(*inflated, plaintext);
}

void DecryptionTest::saysWhatKeepsItShut_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const QByteArray &token, Verdict verdict, const char *reason) {
        QTest::newRow(name) << token << verdict << QString::fromLatin1(reason);
    };
    const auto with = [](const QByteArray &header, const char *key = "") { return test::encoded(header) + '.' + key + ".AAAA.AAAA.AAAA"; };
    row("a signed token", test::plainToken(QStringLiteral("HS256")), Verdict::NotEncrypted, "not-a-jwe");
    row("an unknown alg", with("{\"alg\":\"XYZ\",\"enc\":\"A128GCM\"}"), Verdict::Unsupported, "alg-unknown");
    row("an unknown enc", with("{\"alg\":\"dir\",\"enc\":\"XYZ\"}"), Verdict::Unsupported, "alg-unknown");
    row("no enc", with("{\"alg\":\"dir\"}"), Verdict::Unsupported, "alg-unknown");
    row("alg in lower case", with("{\"alg\":\"rsa-oaep\",\"enc\":\"A128GCM\"}"), Verdict::Unsupported, "alg-unknown");
    row("an unknown extension", with("{\"alg\":\"dir\",\"enc\":\"A128GCM\",\"crit\":[\"x\"],\"x\":1}"), Verdict::Unsupported,
        "crit-unknown");
    row("a malformed extension", with("{\"alg\":\"dir\",\"enc\":\"A128GCM\",\"crit\":[]}"), Verdict::Failed, "crit-malformed");
    row("dir with an encrypted key", with("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}", "AAAA"), Verdict::Failed, "malformed");
    row("ECDH-ES without epk", with("{\"alg\":\"ECDH-ES\",\"enc\":\"A128GCM\"}"), Verdict::Failed, "malformed");
    row("PBES2 with a short salt", with("{\"alg\":\"PBES2-HS256+A128KW\",\"enc\":\"A128GCM\",\"p2c\":1000,\"p2s\":\"AAAA\"}"),
        Verdict::Failed, "malformed");
    row("padding in the ciphertext", test::encoded("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}") + "..AAAA.AA==.AAAA", Verdict::Failed,
        "not-strict");
    row("no key", with("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}"), Verdict::NoKey, "key-not-allowed");
}

void DecryptionTest::saysWhatKeepsItShut()
{
    QFETCH(QByteArray, token);
    const Decryption found = opened(token, {keys::secretKey(QByteArray(15, 'x'), QStringLiteral("short"))});
    QTEST(found.verdict, "verdict");
    QTEST(found.reason, "reason");
    QVERIFY(found.message.endsWith(u'.'));
}

void DecryptionTest::respectsTheLimitsOfAKey_data()
{
    QTest::addColumn<QString>("use");
    QTest::addColumn<QStringList>("keyOps");
    QTest::addColumn<QString>("alg");
    QTest::addColumn<bool>("opens");
    const QString none;
    QTest::newRow("no limits") << none << QStringList() << none << true;
    QTest::newRow("use enc") << QStringLiteral("enc") << QStringList() << none << true;
    QTest::newRow("use sig") << QStringLiteral("sig") << QStringList() << none << false;
    QTest::newRow("key_ops decrypt") << none << QStringList(QStringLiteral("decrypt")) << none << true;
    QTest::newRow("key_ops unwrapKey") << none << QStringList(QStringLiteral("unwrapKey")) << none << true;
    QTest::newRow("key_ops encrypt") << none << QStringList(QStringLiteral("encrypt")) << none << false;
    QTest::newRow("its own alg") << none << QStringList() << QStringLiteral("A128KW") << true;
    QTest::newRow("another alg") << none << QStringList() << QStringLiteral("A128GCMKW") << false;
}

void DecryptionTest::respectsTheLimitsOfAKey()
{
    QFETCH(QString, use);
    QFETCH(QStringList, keyOps);
    QFETCH(QString, alg);
    QFETCH(bool, opens);
    keys::Key key = ownKey(QStringLiteral("A128KW"), QStringLiteral("A128GCM"), {});
    const QByteArray token = sealed(headerOf(QStringLiteral("A128KW"), QStringLiteral("A128GCM")), key);
    key.use = use;
    key.keyOps = keyOps;
    key.alg = alg;
    QCOMPARE(opened(token, {key}).verdict, opens ? Verdict::Decrypted : Verdict::NoKey);
}

void DecryptionTest::findsTheKeyByItsKid()
{
    const QString alg = QStringLiteral("A128KW");
    const keys::Key key = test::renamed(ownKey(alg, QStringLiteral("A128GCM"), {}), QStringLiteral("mine"));
    const keys::Key other = test::renamed(keys::secretKey(QByteArray(16, 'o'), QStringLiteral("test")), QStringLiteral("other"));
    const Decryption found = opened(sealed(headerOf(alg, QStringLiteral("A128GCM"), ",\"kid\":\"mine\""), key), {other, key});
    QCOMPARE(found.tried.size(), std::size_t(1));
    const Decryption unnamed = opened(sealed(headerOf(alg, QStringLiteral("A128GCM")), key), {other, key});
    QCOMPARE(unnamed.tried.size(), std::size_t(2));
    QCOMPARE(unnamed.key->kid, QStringLiteral("mine"));
}

void DecryptionTest::boundsTheWorkOfAHostileToken()
{
    QByteArray recipients;
    for (int i = 0; i < 2000; ++i)
        recipients += "{\"header\":{\"alg\":\"PBES2-HS512+A256KW\",\"p2s\":\"c2FsdHNhbHQ\",\"p2c\":30000},\"encrypted_key\":\""
            + test::encoded(QByteArray(40, 'k')) + "\"},";
    const QByteArray token = "{\"protected\":\"" + test::encoded("{\"enc\":\"A256GCM\"}") + "\",\"recipients\":[" + recipients.chopped(1)
        + "],\"iv\":\"AAAAAAAAAAAAAAAA\",\"ciphertext\":\"AAAA\",\"tag\":\"AAAAAAAAAAAAAAAAAAAAAA\"}";
    const std::vector<keys::Key> keys(500, keys::secretKey("a password", QStringLiteral("test")));
    QElapsedTimer timer;
    timer.start();
    Opening opening;
    opening.mostRounds = 30'000;
    QVERIFY(opened(token, keys, opening).verdict == Verdict::Failed);
    QVERIFY2(timer.elapsed() < 10'000, "five derivations, not a million");
}

QTEST_GUILESS_MAIN(DecryptionTest)
#include "tst_decryption.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/algorithm.h"
#include "jose/claims.h"
#include "jose/making.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jotscope;
using jose::Verification;
using Verdict = Verification::Verdict;

/// One test for each of the required behaviours V01–V17; the attack classes have a program of their own.
class VerificationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void v01_onlyAConfiguredKeyThatVerifiesTheseBytesMakesItValid_data();
    void v01_onlyAConfiguredKeyThatVerifiesTheseBytesMakesItValid();
    void v02_noneIsNeverValidInAnySpelling_data();
    void v02_noneIsNeverValidInAnySpelling();
    void v03_familyAndCurveOfTheKeyDecide_data();
    void v03_familyAndCurveOfTheKeyDecide();
    void v04_keysInsideTheHeaderAreNeverUsed_data();
    void v04_keysInsideTheHeaderAreNeverUsed();
    void v05_signaturesHaveExactlyOneForm_data();
    void v05_signaturesHaveExactlyOneForm();
    void v06_extensionsThatAreNotUnderstoodRefuse_data();
    void v06_extensionsThatAreNotUnderstoodRefuse();
    void v07_limitsOfAKeyAreRespected_data();
    void v07_limitsOfAKeyAreRespected();
    void v08_aKidThatIsMissing();
    void v08_theRightKeyUnderAnotherKid();
    void v08_aKidThatIsAThumbprint();
    void v09_withoutKidEveryEligibleKeyIsTried();
    void v10_threeWordsForThreeThings();
    void v11_onlyStrictTextVerifies_data();
    void v11_onlyStrictTextVerifies();
    void v12_whatIsOddButSignedStaysValid();
    void v13_weakKeysAreNamedOrRefused();
    void v15_aDetachedPayloadIsAskedFor();
    void v15_anUnencodedPayload();
    void v16_timeIsNoMatterOfTheSignature();
    void v17_aBrokenEntryHidesNoGoodKey();
    void answersTwoThousandKeysInTime();
    void namesMlDsaAndSaysWhatItNeeds();
};

void VerificationTest::v01_onlyAConfiguredKeyThatVerifiesTheseBytesMakesItValid_data()
{
    QTest::addColumn<QString>("alg");
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (keys::isSupported(row.scheme))
            QTest::newRow(row.name) << QString::fromLatin1(row.name);
    }
}

void VerificationTest::v01_onlyAConfiguredKeyThatVerifiesTheseBytesMakesItValid()
{
    QFETCH(QString, alg);
    const QByteArray token = test::plainToken(alg);
    const keys::Key right = test::keyFor(alg).publicHalf;
    const keys::Key wrong = test::anotherKey(alg).publicHalf;
    const Verification valid = test::verdictOn(token, {right});
    QCOMPARE(valid.verdict, Verdict::Valid);
    QCOMPARE(valid.reason, QStringLiteral("verified"));
    QCOMPARE(valid.key->thumbprint, right.thumbprint);
    QCOMPARE(test::verdictOn(token, {wrong}).verdict, Verdict::Invalid);
    QCOMPARE(test::verdictOn(token, {}).verdict, Verdict::NoKey);
    QByteArray changed = token;
    changed[token.indexOf('.') + 4] = changed[token.indexOf('.') + 4] == 'A' ? 'B' : 'A';
    QCOMPARE(test::verdictOn(changed, {right}).verdict, Verdict::Invalid);
    const qsizetype inSignature = token.lastIndexOf('.') + 7;
    changed = token;
    changed[inSignature] = changed[inSignature] == 'A' ? 'B' : 'A';
    QCOMPARE(test::verdictOn(changed, {right}).verdict, Verdict::Invalid);
}

void VerificationTest::v02_noneIsNeverValidInAnySpelling_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<bool>("unsecured");
    const auto row = [](const char *name, const char *alg, bool unsecured) { QTest::newRow(name) << QByteArray(alg) << unsecured; };
    row("none", "\"none\"", true);
    row("None", "\"None\"", true);
    row("NONE", "\"NONE\"", true);
    row("nOnE", "\"nOnE\"", true);
    row("a blank behind", "\"none \"", true);
    row("a line break before", "\"\\nnone\"", true);
    row("a NUL behind", "\"none\\u0000\"", true);
    row("a zero-width space inside", "\"no\\u200bne\"", true);
    row("a Cyrillic o", "\"n\\u043ene\"", true);
    row("a Cyrillic e", "\"non\\u0435\"", true);
    row("a Greek omicron", "\"n\\u03bfne\"", true);
    row("fullwidth letters", "\"\\uff4e\\uff4f\\uff4e\\uff45\"", true);
    row("a combining accent", "\"none\\u0301\"", true);
    row("an array", "[\"none\"]", true);
    row("an array with another algorithm first", "[\"HS256\",\"none\"]", true);
    row("null", "null", true);
    row("empty", "\"\"", true);
    row("blank", "\" \"", true);
    row("nones is another word", "\"nones\"", false);
    row("a number", "0", false);
    row("an object", "{\"none\":1}", false);
    row("lower-case hs256", "\"hs256\"", false);
}

void VerificationTest::v02_noneIsNeverValidInAnySpelling()
{
    QFETCH(QByteArray, alg);
    QFETCH(bool, unsecured);
    const QByteArray start = test::encoded("{\"alg\":" + alg + '}') + ".e30.";
    const keys::Key secret = test::keyFor(QStringLiteral("HS256")).publicHalf;
    const Verification bare = test::verdictOn(start, {secret});
    QCOMPARE(bare.verdict == Verdict::Unsigned, unsecured);
    QVERIFY(bare.verdict != Verdict::Valid);
    const auto mac = keys::sign(test::keyFor(QStringLiteral("HS256")), jose::algorithm(u"HS256")->scheme, start.chopped(1));
    QVERIFY2(test::verdictOn(start + test::encoded(*mac), {secret}).verdict != Verdict::Valid, "a good HMAC does not help");
}

void VerificationTest::v03_familyAndCurveOfTheKeyDecide_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("keyAlg");
    const auto row = [](const char *alg, const char *keyAlg) {
        QTest::addRow("%s with a key for %s", alg, keyAlg) << QString::fromLatin1(alg) << QString::fromLatin1(keyAlg);
    };
    row("HS256", "RS256");
    row("HS256", "ES256");
    row("HS256", "Ed25519");
    row("RS256", "HS256");
    row("RS256", "ES256");
    row("ES256", "ES384");
    row("ES256", "ES256K");
    row("ES256K", "ES256");
    row("ES512", "ES256");
    row("Ed25519", "Ed448");
    row("Ed448", "Ed25519");
    row("EdDSA", "ES256");
    row("EdDSA", "HS256");
}

void VerificationTest::v03_familyAndCurveOfTheKeyDecide()
{
    QFETCH(QString, alg);
    QFETCH(QString, keyAlg);
    const Verification found = test::verdictOn(test::plainToken(alg), {test::keyFor(keyAlg).publicHalf});
    QCOMPARE(found.verdict, Verdict::NoKey);
    QCOMPARE(found.reason, QStringLiteral("key-not-allowed"));
    QVERIFY(!found.tried[0].eligible);
}

void VerificationTest::v04_keysInsideTheHeaderAreNeverUsed_data()
{
    QTest::addColumn<QByteArray>("member");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<bool>("hint");
    const QByteArray jwk = keys::publicJwk(test::keyFor(QStringLiteral("ES256")).publicHalf);
    QTest::newRow("jwk") << "\"jwk\":" + jwk << QStringLiteral("embedded-key") << true;
    QTest::newRow("x5c that is no certificate") << QByteArray("\"x5c\":[\"AAAA\"]") << QStringLiteral("embedded-key") << false;
    QTest::newRow("jku") << QByteArray("\"jku\":\"https://attacker.example/jwks.json\"") << QStringLiteral("no-keys") << false;
    QTest::newRow("x5u") << QByteArray("\"x5u\":\"https://attacker.example/cert.pem\"") << QStringLiteral("no-keys") << false;
}

void VerificationTest::v04_keysInsideTheHeaderAreNeverUsed()
{
    QFETCH(QByteArray, member);
    QFETCH(QString, reason);
    QFETCH(bool, hint);
    const QString alg = QStringLiteral("ES256");
    const QByteArray token = test::tokenOf("{\"alg\":\"ES256\"," + member + '}', "{}", alg, test::keyFor(alg));
    const Verification without = test::verdictOn(token, {});
    QCOMPARE(without.verdict, Verdict::NoKey);
    QCOMPARE(without.reason, reason);
    QCOMPARE(without.hints.size(), hint ? 1 : 0);
    const Verification another = test::verdictOn(token, {test::anotherKey(alg).publicHalf});
    QCOMPARE(another.verdict, Verdict::Invalid);
    QVERIFY(!another.key);
    QCOMPARE(test::verdictOn(token, {test::keyFor(alg).publicHalf}).verdict, Verdict::Valid);
}

void VerificationTest::v05_signaturesHaveExactlyOneForm_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QByteArray>("signature");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *name, const char *alg, const QByteArray &signature, const char *reason) {
        QTest::newRow(name) << QString::fromLatin1(alg) << signature << QString::fromLatin1(reason);
    };
    const auto good = [](const char *alg) { return jose::decode(test::plainToken(QString::fromLatin1(alg))).signature; };
    const QByteArray order = QByteArray::fromHex("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551");
    const QByteArray es = good("ES256");
    row("ES256 with r = s = 0", "ES256", QByteArray(64, '\0'), "bad-signature-form");
    row("ES256 with r = 0", "ES256", QByteArray(32, '\0') + es.sliced(32), "bad-signature-form");
    row("ES256 with s = 0", "ES256", es.first(32) + QByteArray(32, '\0'), "bad-signature-form");
    row("ES256 with r = s = n", "ES256", order + order, "mismatch");
    row("ES256 with r = n, s = 0", "ES256", order + QByteArray(32, '\0'), "bad-signature-form");
    row("ES256 one octet short", "ES256", es.chopped(1), "bad-signature-form");
    row("ES256 one octet long", "ES256", es + '\0', "bad-signature-form");
    row("ES256 with a zero before r and s", "ES256", '\0' + es.first(32) + '\0' + es.sliced(32), "bad-signature-form");
    row("HS256 one octet short", "HS256", good("HS256").chopped(1), "bad-signature-form");
    row("HS256 one octet long", "HS256", good("HS256") + '\0', "bad-signature-form");
    row("RS256 with a zero before", "RS256", '\0' + good("RS256"), "bad-signature-form");
    row("RS256 one octet short", "RS256", good("RS256").chopped(1), "bad-signature-form");
    row("RS256 of zeros", "RS256", QByteArray(256, '\0'), "mismatch");
    row("RS256 greater than the modulus", "RS256", QByteArray(256, '\xff'), "mismatch");
    row("PS256 of zeros", "PS256", QByteArray(256, '\0'), "mismatch");
    QByteArray ed = good("Ed25519");
    // S + L: the same point, another text; L = 2^252 + 27742317777372353535851937790883648493, little-endian.
    const QByteArray l = QByteArray::fromHex("edd3f55c1a631258d69cf7a2def9de1400000000000000000000000000000010");
    int carry = 0;
    for (int i = 0; i < 32; ++i) {
        carry += uchar(ed[32 + i]) + uchar(l[i]);
        ed[32 + i] = char(carry & 0xff);
        carry >>= 8;
    }
    row("Ed25519 with S + L", "Ed25519", ed, "mismatch");
    row("Ed25519 one octet long", "Ed25519", good("Ed25519") + '\0', "bad-signature-form");
    row("Ed448 of zeros", "Ed448", QByteArray(114, '\0'), "mismatch");
}

void VerificationTest::v05_signaturesHaveExactlyOneForm()
{
    QFETCH(QString, alg);
    QFETCH(QByteArray, signature);
    const QByteArray token = test::plainToken(alg);
    const QByteArray changed = token.first(token.lastIndexOf('.') + 1) + test::encoded(signature);
    const Verification found = test::verdictOn(changed, {test::keyFor(alg).publicHalf});
    QCOMPARE(found.verdict, Verdict::Invalid);
    QTEST(found.reason, "reason");
}

void VerificationTest::v06_extensionsThatAreNotUnderstoodRefuse_data()
{
    QTest::addColumn<QByteArray>("members");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const char *members, const char *reason, const char *says) {
        QTest::newRow(name) << QByteArray(members) << QString::fromLatin1(reason) << QString::fromUtf8(says);
    };
    row("an unknown extension", "\"crit\":[\"exp\"],\"exp\":1", "crit-unknown", "exp");
    row("a known and an unknown one", "\"crit\":[\"b64\",\"x\"],\"b64\":true,\"x\":1", "crit-unknown", "x");
    row("an empty list", "\"crit\":[]", "crit-malformed", "at least one");
    row("no list", "\"crit\":\"b64\",\"b64\":true", "crit-malformed", "list");
    row("null", "\"crit\":null", "crit-malformed", "list");
    row("an object", "\"crit\":{\"b64\":1}", "crit-malformed", "list");
    row("a number in the list", "\"crit\":[1]", "crit-malformed", "no string");
    row("a name of RFC 7515", "\"crit\":[\"alg\"]", "crit-malformed", "\"alg\"");
    row("a name that is absent", "\"crit\":[\"x\"]", "crit-malformed", "does not hold");
    row("a name twice", "\"crit\":[\"b64\",\"b64\"],\"b64\":true", "crit-malformed", "twice");
    row("b64 that is a string", "\"crit\":[\"b64\"],\"b64\":\"false\"", "crit-malformed", "true or false");
    row("b64 that is null", "\"b64\":null", "crit-malformed", "true or false");
    row("b64 false that is not critical", "\"b64\":false", "crit-malformed", "does not list");
}

void VerificationTest::v06_extensionsThatAreNotUnderstoodRefuse()
{
    QFETCH(QByteArray, members);
    QFETCH(QString, says);
    const QString alg = QStringLiteral("HS256");
    const QByteArray token = test::tokenOf("{\"alg\":\"HS256\"," + members + '}', "{}", alg, test::keyFor(alg));
    const Verification found = test::verdictOn(token, {test::keyFor(alg).publicHalf});
    QVERIFY(found.verdict == Verdict::Invalid || found.verdict == Verdict::Unsupported);
    QTEST(found.reason, "reason");
    QVERIFY2(found.message.contains(says), qPrintable(found.message));
}

void VerificationTest::v07_limitsOfAKeyAreRespected_data()
{
    QTest::addColumn<QByteArray>("limits");
    QTest::addColumn<bool>("allowed");
    QTest::newRow("no limits") << QByteArray("") << true;
    QTest::newRow("use sig") << QByteArray(",\"use\":\"sig\"") << true;
    QTest::newRow("use enc") << QByteArray(",\"use\":\"enc\"") << false;
    QTest::newRow("a use of somebody's own") << QByteArray(",\"use\":\"tls\"") << false;
    QTest::newRow("key_ops verify") << QByteArray(",\"key_ops\":[\"verify\"]") << true;
    QTest::newRow("key_ops with verify among others") << QByteArray(",\"key_ops\":[\"encrypt\",\"verify\"]") << true;
    QTest::newRow("key_ops encrypt") << QByteArray(",\"key_ops\":[\"encrypt\"]") << false;
    QTest::newRow("key_ops of nothing") << QByteArray(",\"key_ops\":[]") << false;
    QTest::newRow("alg of its own") << QByteArray(",\"alg\":\"RS256\"") << true;
    QTest::newRow("alg of another hash") << QByteArray(",\"alg\":\"RS512\"") << false;
    QTest::newRow("alg of another padding") << QByteArray(",\"alg\":\"PS256\"") << false;
    QTest::newRow("alg of an encryption") << QByteArray(",\"alg\":\"RSA-OAEP\"") << false;
    QTest::newRow("alg in lower case") << QByteArray(",\"alg\":\"rs256\"") << false;
}

void VerificationTest::v07_limitsOfAKeyAreRespected()
{
    QFETCH(QByteArray, limits);
    QFETCH(bool, allowed);
    const QString alg = QStringLiteral("RS256");
    const auto set = keys::readJwks(keys::publicJwk(test::keyFor(alg).publicHalf).chopped(1) + limits + '}', QStringLiteral("test"));
    QVERIFY(set);
    const Verification found = jose::verify(jose::decode(test::plainToken(alg)), {*set});
    QCOMPARE(found.verdict, allowed ? Verdict::Valid : Verdict::NoKey);
    if (!allowed) {
        QVERIFY(found.reason == u"key-not-allowed" || found.reason == u"weak-key-refused");
        QVERIFY2(found.hints.size() == 1 || found.reason == u"weak-key-refused", "the key that may not be used is named");
    }
}

void VerificationTest::v08_aKidThatIsMissing()
{
    const QString alg = QStringLiteral("ES256");
    const keys::Key other = test::renamed(test::anotherKey(alg).publicHalf, QStringLiteral("blue"));
    const keys::Key third = test::renamed(test::anotherKey(alg).publicHalf, QStringLiteral("green"));
    const Verification found = test::verdictOn(test::plainToken(alg, QStringLiteral("red")), {other, third});
    QCOMPARE(found.verdict, Verdict::NoKey);
    QCOMPARE(found.reason, QStringLiteral("kid-not-found"));
    QCOMPARE(found.message, QStringLiteral("No configured key has the kid \"red\"; there are: \"blue\", \"green\"."));
    const keys::Key secret = keys::secretKey("a secret of more than thirty-two octets", QStringLiteral("typed"));
    QCOMPARE(test::verdictOn(test::plainToken(alg, QStringLiteral("red")), {other, secret}).reason, QStringLiteral("kid-not-found"));
    QCOMPARE(test::verdictOn(test::plainToken(alg, QStringLiteral("red")), {secret}).reason, QStringLiteral("key-not-allowed"));
    const Verification sameKid = test::verdictOn(
        test::plainToken(alg, QStringLiteral("blue")), {other, test::renamed(test::anotherKey(alg).publicHalf, QString())});
    QCOMPARE(sameKid.verdict, Verdict::Invalid);
}

void VerificationTest::v08_theRightKeyUnderAnotherKid()
{
    const QString alg = QStringLiteral("ES256");
    const QByteArray token = test::plainToken(alg, QStringLiteral("red"));
    const keys::Key right = test::renamed(test::keyFor(alg).publicHalf, QStringLiteral("blue"));
    const Verification found = test::verdictOn(token, {test::renamed(test::anotherKey(alg).publicHalf, QStringLiteral("red")), right});
    QCOMPARE(found.verdict, Verdict::Valid);
    QVERIFY(found.kidDiffers);
    QVERIFY(found.warnings.join(u' ').contains(QStringLiteral("\"red\", but \"blue\"")));
    const Verification same = test::verdictOn(token, {test::renamed(right, QStringLiteral("red"))});
    QVERIFY(same.verdict == Verdict::Valid && !same.kidDiffers && same.warnings.isEmpty());
    const Verification unnamed = test::verdictOn(token, {test::renamed(right, QString())});
    QVERIFY2(unnamed.verdict == Verdict::Valid && !unnamed.kidDiffers, "a key without kid contradicts nothing");
    const Verification cased = test::verdictOn(token, {test::renamed(right, QStringLiteral("Red"))});
    QVERIFY2(cased.kidDiffers, "kids are compared exactly");
}

void VerificationTest::v08_aKidThatIsAThumbprint()
{
    const QString alg = QStringLiteral("ES256");
    const keys::Key right = test::keyFor(alg).publicHalf;
    const Verification found
        = test::verdictOn(test::plainToken(alg, right.thumbprint), {test::renamed(test::anotherKey(alg).publicHalf, QString()), right});
    QCOMPARE(found.verdict, Verdict::Valid);
    QVERIFY2(found.tried.size() == 1, "the key whose thumbprint is named comes first");
}

void VerificationTest::v09_withoutKidEveryEligibleKeyIsTried()
{
    const QString alg = QStringLiteral("RS256");
    const keys::Key right = test::renamed(test::keyFor(alg).publicHalf, QStringLiteral("third"));
    const Verification found = test::verdictOn(test::plainToken(alg),
        {test::renamed(test::keyFor(QStringLiteral("ES256")).publicHalf, QStringLiteral("first")),
            test::renamed(test::anotherKey(alg).publicHalf, QStringLiteral("second")), right});
    QCOMPARE(found.verdict, Verdict::Valid);
    QCOMPARE(found.key->kid, QStringLiteral("third"));
    QCOMPARE(found.tried.size(), std::size_t(3));
    QCOMPARE(found.tried[0].reason, QStringLiteral("key-not-allowed"));
    QCOMPARE(found.tried[1].reason, QStringLiteral("mismatch"));
    QCOMPARE(found.tried[2].reason, QStringLiteral("verified"));
}

void VerificationTest::v10_threeWordsForThreeThings()
{
    const QString alg = QStringLiteral("ES256");
    const QByteArray token = test::plainToken(alg);
    QCOMPARE(wordOf(test::verdictOn(token, {test::anotherKey(alg).publicHalf}).verdict), "invalid");
    QCOMPARE(wordOf(test::verdictOn(token, {test::keyFor(QStringLiteral("RS256")).publicHalf}).verdict), "no-key");
    QCOMPARE(wordOf(test::verdictOn(token, {}).verdict), "no-key");
    const QByteArray unknown = test::encoded("{\"alg\":\"XS256\"}") + ".e30.AAAA";
    QCOMPARE(wordOf(test::verdictOn(unknown, {test::keyFor(alg).publicHalf}).verdict), "unsupported");
    QCOMPARE(test::verdictOn(unknown, {}).reason, QStringLiteral("alg-unknown"));
    QCOMPARE(wordOf(test::verdictOn(token, {test::keyFor(alg).publicHalf}).verdict), "valid");
}

void VerificationTest::v11_onlyStrictTextVerifies_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<bool>("laxHint");
    const QString alg = QStringLiteral("HS256");
    const QByteArray token = test::plainToken(alg);
    const QByteArray h = token.first(token.indexOf('.'));
    const QByteArray padded = h + "=." + token.split('.')[1] + '=';
    const auto mac = [](const QByteArray &input) {
        return '.' + test::encoded(*keys::sign(test::keyFor(QStringLiteral("HS256")), jose::algorithm(u"HS256")->scheme, input));
    };
    QTest::newRow("padding that was signed (AWS load balancers)") << padded + mac(padded) << true;
    QTest::newRow("padding behind the signature") << token + '=' << true;
    QTest::newRow("padding that was not signed") << padded + '.' + token.split('.')[2] << false;
    QTest::newRow("a blank inside the payload") << QByteArray(token).insert(h.size() + 5, ' ') << false;
    QTest::newRow("a line break inside the signature") << QByteArray(token).insert(token.size() - 5, '\n') << true;
    QTest::newRow("a fourth part") << token + ".x" << false;
    QTest::newRow("a fourth, empty part") << token + '.' << false;
    QTest::newRow("a header in UTF-8 that is not well-formed") << test::encoded("{\"alg\":\"HS256\",\"kid\":\"\xff\"}") + ".e30"
            + mac(test::encoded("{\"alg\":\"HS256\",\"kid\":\"\xff\"}") + ".e30")
                                                               << true;
}

void VerificationTest::v11_onlyStrictTextVerifies()
{
    QFETCH(QByteArray, text);
    QFETCH(bool, laxHint);
    const Verification found = test::verdictOn(text, {test::keyFor(QStringLiteral("HS256")).publicHalf});
    QCOMPARE(found.verdict, Verdict::Invalid);
    QCOMPARE(found.reason, QStringLiteral("not-strict"));
    QCOMPARE(found.hints.size(), laxHint ? 1 : 0);
}

void VerificationTest::v12_whatIsOddButSignedStaysValid()
{
    const QString alg = QStringLiteral("HS256");
    const keys::Key secret = test::keyFor(alg).publicHalf;
    for (const QByteArray &payload :
        {QByteArray("not JSON"), QByteArray("\xef\xbb\xbf{}"), QByteArray("{\"a\":1,\"a\":2}"), QByteArray("\xff\xfe")}) {
        const QByteArray token = test::tokenOf("{\"alg\":\"HS256\"}", payload, alg, test::keyFor(alg));
        QCOMPARE(test::verdictOn(token, {secret}).verdict, Verdict::Valid);
        const jose::Token decoded = jose::decode(token);
        QVERIFY(!decoded.flaws.empty());
        QVERIFY(!decoded.hasFatalFlaw());
    }
}

void VerificationTest::v13_weakKeysAreNamedOrRefused()
{
    const QString alg = QStringLiteral("HS256");
    const auto with = [&alg](const QByteArray &secret) {
        const auto key = *keys::signingKeyFromSecret(secret, {});
        const auto mac = keys::sign(key, jose::algorithm(alg)->scheme, test::encoded("{\"alg\":\"HS256\"}") + ".e30");
        const QByteArray token
            = test::encoded("{\"alg\":\"HS256\"}") + ".e30." + (mac ? test::encoded(*mac) : test::encoded(QByteArray(32, 'x')));
        return test::verdictOn(token, {key.publicHalf});
    };
    QVERIFY(with(QByteArray(31, 'k')).warnings.join(u' ').contains(QStringLiteral("31 octets")));
    QVERIFY(with(QByteArray(32, 'k')).warnings.isEmpty());
    QVERIFY(with(QByteArray(33, 'k')).warnings.isEmpty());
    QVERIFY(with("your-256-bit-secret").warnings.join(u' ').contains(QStringLiteral("published example")));
    const Verification empty = with("");
    QCOMPARE(empty.verdict, Verdict::NoKey);
    QCOMPARE(empty.reason, QStringLiteral("weak-key-refused"));
}

void VerificationTest::v15_aDetachedPayloadIsAskedFor()
{
    const QString alg = QStringLiteral("ES256");
    const keys::Key key = test::keyFor(alg).publicHalf;
    const QByteArray whole = test::plainToken(alg);
    const QByteArrayList parts = whole.split('.');
    const jose::Token detached = jose::decode(parts[0] + ".." + parts[2]);
    const Verification asked = jose::verify(detached, {test::setOf({key})});
    QCOMPARE(asked.verdict, Verdict::Unsupported);
    QCOMPARE(asked.reason, QStringLiteral("payload-detached"));
    const auto with = [&](const char *payload) { return jose::verify(detached, {test::setOf({key})}, {QByteArray(payload)}); };
    QCOMPARE(with("{\"sub\":\"alice\"}").verdict, Verdict::Valid);
    QCOMPARE(with("{\"sub\":\"bob\"}").verdict, Verdict::Invalid);
    QCOMPARE(with("").verdict, Verdict::Invalid);
    const jose::Token empty = jose::decode(test::tokenOf("{\"alg\":\"ES256\"}", "", alg, test::keyFor(alg)));
    QVERIFY2(
        jose::verify(empty, {test::setOf({key})}).verdict == Verdict::Valid, "a signature over nothing proves that nothing was signed");
    QCOMPARE(jose::verify(empty, {test::setOf({test::anotherKey(alg).publicHalf})}).reason, QStringLiteral("payload-detached"));
    QCOMPARE(jose::verify(empty, {}).reason, QStringLiteral("payload-detached"));
    QCOMPARE(jose::verify(empty, {test::setOf({key})}, {QByteArray("")}).verdict, Verdict::Valid);
    const jose::Token attached = jose::decode(whole);
    QVERIFY2(
        jose::verify(attached, {test::setOf({key})}, {QByteArray("other")}).verdict == Verdict::Valid, "the token's own payload counts");
}

void VerificationTest::v15_anUnencodedPayload()
{
    const QString alg = QStringLiteral("HS256");
    const QByteArray header = test::encoded("{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}");
    const auto mac
        = [&alg](const QByteArray &input) { return test::encoded(*keys::sign(test::keyFor(alg), jose::algorithm(alg)->scheme, input)); };
    const std::vector<keys::KeySet> sets = {test::setOf({test::keyFor(alg).publicHalf})};
    const jose::Token detached = jose::decode(header + ".." + mac(header + ".$.02"));
    QCOMPARE(jose::verify(detached, sets, {QByteArray("$.02")}).verdict, Verdict::Valid);
    QCOMPARE(jose::verify(detached, sets, {QByteArray("$.03")}).verdict, Verdict::Invalid);
    const jose::Token attached = jose::decode(header + ".{\"sub\":1}." + mac(header + ".{\"sub\":1}"));
    QCOMPARE(attached.payloadBytes, QByteArray("{\"sub\":1}"));
    QVERIFY(attached.flaws.empty());
    QCOMPARE(jose::verify(attached, sets).verdict, Verdict::Valid);
}

void VerificationTest::v16_timeIsNoMatterOfTheSignature()
{
    const QString alg = QStringLiteral("HS256");
    for (const char *payload : {"{\"exp\":1}", "{\"nbf\":99999999999}", "{\"exp\":\"soon\"}", "{\"aud\":\"other\",\"iss\":\"other\"}"}) {
        const QByteArray token = test::tokenOf("{\"alg\":\"HS256\"}", payload, alg, test::keyFor(alg));
        QCOMPARE(test::verdictOn(token, {test::keyFor(alg).publicHalf}).verdict, Verdict::Valid);
    }
}

void VerificationTest::v17_aBrokenEntryHidesNoGoodKey()
{
    const QString alg = QStringLiteral("ES256");
    const QByteArray good = keys::publicJwk(test::renamed(test::keyFor(alg).publicHalf, QStringLiteral("good")));
    const QByteArray broken
        = "null,7,[],{},{\"kty\":\"EC\"},{\"kty\":\"FOO\",\"kid\":\"foo\"},{\"kty\":\"RSA\",\"n\":\"!\",\"e\":\"AQAB\"},"
          "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"AAAA\",\"y\":\"AAAA\"},{\"kty\":\"oct\",\"k\":7}";
    const auto set = keys::readJwks("{\"keys\":[" + broken + ',' + good + ',' + broken + "]}", QStringLiteral("test"));
    QVERIFY(set);
    QCOMPARE(set->keys.size(), std::size_t(1));
    QCOMPARE(set->notes.size(), 18);
    QVERIFY(set->notes[5].contains(QStringLiteral("\"foo\"")) && set->notes[5].contains(QStringLiteral("\"FOO\"")));
    QCOMPARE(jose::verify(jose::decode(test::plainToken(alg)), {*set}).verdict, Verdict::Valid);
}

void VerificationTest::answersTwoThousandKeysInTime()
{
    const QString alg = QStringLiteral("RS256");
    std::vector<keys::Key> keys(1999, test::anotherKey(alg).publicHalf);
    for (std::size_t i = 0; i < keys.size(); ++i)
        keys[i].kid = QString::number(i);
    keys.push_back(test::renamed(test::keyFor(alg).publicHalf, QStringLiteral("last")));
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(test::verdictOn(test::plainToken(alg), keys).verdict, Verdict::Valid);
    keys.pop_back();
    const Verification found = test::verdictOn(test::plainToken(alg, QStringLiteral("gone")), keys);
    QCOMPARE(found.reason, QStringLiteral("kid-not-found"));
    QVERIFY(found.message.endsWith(QStringLiteral(" and 1991 more.")));
    QVERIFY2(timer.elapsed() < 5000, "a watchdog of ten times what it takes");
}

void VerificationTest::namesMlDsaAndSaysWhatItNeeds()
{
    const QByteArray token = test::encoded("{\"alg\":\"ML-DSA-65\"}") + ".e30." + test::encoded(QByteArray(3309, 'x'));
    const Verification found = test::verdictOn(token, {test::keyFor(QStringLiteral("ES256")).publicHalf});
    if (keys::isSupported(jose::algorithm(u"ML-DSA-65")->scheme)) {
        QCOMPARE(found.verdict, Verdict::NoKey);
    } else {
        QCOMPARE(found.verdict, Verdict::Unsupported);
        QVERIFY2(found.message.contains(QStringLiteral("needs OpenSSL 3.5")), qPrintable(found.message));
    }
}

QTEST_GUILESS_MAIN(VerificationTest)
#include "tst_verification.moc"

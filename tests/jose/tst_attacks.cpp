// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/algorithm.h"
#include "jose/making.h"

#include <QTest>

using namespace jotscope;
using jose::Verification;
using Verdict = Verification::Verdict;

namespace {

const QString hs256 = QStringLiteral("HS256");

QByteArray macWith(const QByteArray &secret, const QByteArray &input)
{
    keys::SigningKey key;
    key.publicHalf = keys::secretKey(secret, QStringLiteral("an attacker"));
    key.publicHalf.refusal.clear();
    return *keys::sign(key, jose::algorithm(hs256)->scheme, input);
}

QByteArray forged(const QByteArray &secret, const QByteArray &header = "{\"alg\":\"HS256\"}")
{
    const QByteArray input = test::encoded(header) + '.' + test::encoded("{\"sub\":\"admin\"}");
    return input + '.' + test::encoded(macWith(secret, input));
}

} // namespace

/// The attack classes, each shown and then refused, and what is said of a signature that almost fits.
class AttacksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keyConfusionIsNamed_data();
    void keyConfusionIsNamed();
    void aPublicKeyGivenAsASecretIsRefused();
    void kidIsOpaqueText_data();
    void kidIsOpaqueText();
    void aKeyInTheHeaderIsCalledSelfConsistentAtMost();
    void anAttackersKeyUnderAKnownKid();
    void theValueThatIsShownIsTheValueThatCounts();
    void theHintNamesWhatWouldHaveVerified_data();
    void theHintNamesWhatWouldHaveVerified();
    void nothingIsHintedAtWithoutProof();
    void aDecryptedOrSignedTokenIsNeverMistakenForTheOther();
};

void AttacksTest::keyConfusionIsNamed_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<int>("text");
    for (const char *alg : {"RS256", "ES256", "Ed25519"}) {
        const auto texts = keys::confusableSecrets(test::keyFor(QString::fromLatin1(alg)).publicHalf);
        for (int i = 0; i < int(texts.size()); ++i)
            QTest::addRow("HMAC with text %d of a key for %s", i, alg) << QString::fromLatin1(alg) << i;
    }
}

void AttacksTest::keyConfusionIsNamed()
{
    QFETCH(QString, alg);
    QFETCH(int, text);
    const keys::Key key = test::keyFor(alg).publicHalf;
    const Verification found = test::verdictOn(forged(keys::confusableSecrets(key)[std::size_t(text)]), {key});
    QCOMPARE(found.verdict, Verdict::Invalid);
    QCOMPARE(found.reason, QStringLiteral("key-confusion"));
}

void AttacksTest::aPublicKeyGivenAsASecretIsRefused()
{
    const QByteArray pem = keys::publicPem(test::keyFor(QStringLiteral("ES256")).publicHalf);
    const Verification found = test::verdictOn(forged(pem), {keys::secretKey(pem, QStringLiteral("--secret-file key.pem"))});
    QCOMPARE(found.verdict, Verdict::NoKey);
    QCOMPARE(found.reason, QStringLiteral("weak-key-refused"));
    QVERIFY(found.message.contains(QStringLiteral("text of a key")));
}

void AttacksTest::kidIsOpaqueText_data()
{
    QTest::addColumn<QByteArray>("kid");
    QTest::newRow("a path to an empty file") << QByteArray("../../../../dev/null");
    QTest::newRow("an absolute path") << QByteArray("/etc/hostname");
    QTest::newRow("SQL") << QByteArray("x' UNION SELECT 'AA'--");
    QTest::newRow("LDAP") << QByteArray("*)(uid=*))(|(uid=*");
    QTest::newRow("a URL") << QByteArray("https://attacker.example/key");
    QTest::newRow("a template") << QByteArray("{{7*7}}${7*7}%1");
    QTest::newRow("a shell command") << QByteArray("|/bin/sleep 10|");
    QTest::newRow("a pattern") << QByteArray("*");
}

void AttacksTest::kidIsOpaqueText()
{
    QFETCH(QByteArray, kid);
    const keys::Key secret = test::renamed(test::keyFor(hs256).publicHalf, QStringLiteral("1"));
    for (const QByteArray &guess : {QByteArray(), QByteArray("AA"), kid}) {
        const Verification found = test::verdictOn(forged(guess, "{\"alg\":\"HS256\",\"kid\":\"" + kid + "\"}"), {secret});
        QCOMPARE(found.verdict, Verdict::NoKey);
        QCOMPARE(found.reason, QStringLiteral("kid-not-found"));
        QVERIFY2(found.message.contains(QString::fromUtf8(kid)), "and it is shown as it stands");
    }
}

void AttacksTest::aKeyInTheHeaderIsCalledSelfConsistentAtMost()
{
    const QString alg = QStringLiteral("ES256");
    const keys::SigningKey attacker = test::anotherKey(alg);
    const QByteArray token = test::tokenOf("{\"alg\":\"ES256\",\"jwk\":" + keys::publicJwk(attacker.publicHalf) + '}', "{}", alg, attacker);
    const Verification found = test::verdictOn(token, {test::keyFor(alg).publicHalf});
    QCOMPARE(found.verdict, Verdict::Invalid);
    QVERIFY(found.hints.join(u' ').contains(QStringLiteral("proves nothing")));
}

void AttacksTest::anAttackersKeyUnderAKnownKid()
{
    const QString alg = QStringLiteral("ES256");
    const keys::SigningKey attacker = test::anotherKey(alg);
    const QByteArray token = test::tokenOf("{\"alg\":\"ES256\",\"kid\":\"known\"}", "{}", alg, attacker);
    QCOMPARE(test::verdictOn(token, {test::renamed(test::keyFor(alg).publicHalf, QStringLiteral("known"))}).verdict, Verdict::Invalid);
}

void AttacksTest::theValueThatIsShownIsTheValueThatCounts()
{
    // Two algorithms: the last one counts here (RFC 7515 §4), is shown, and is the one that is checked.
    const QByteArray header = "{\"alg\":\"none\",\"alg\":\"HS256\"}";
    const keys::Key secret = test::keyFor(hs256).publicHalf;
    const jose::Token last = jose::decode(test::tokenOf(header, "{\"sub\":\"a\",\"sub\":\"b\"}", hs256, test::keyFor(hs256)));
    QCOMPARE(last.alg(), hs256);
    QCOMPARE(last.claim(u"sub")->text, QStringLiteral("b"));
    QCOMPARE(jose::verify(last, {test::setOf({secret})}).verdict, Verdict::Valid);
    QCOMPARE(last.flaws.size(), std::size_t(2));
    const jose::Token first = jose::decode(test::encoded("{\"alg\":\"HS256\",\"alg\":\"none\"}") + ".e30.");
    QCOMPARE(jose::verify(first, {test::setOf({secret})}).verdict, Verdict::Unsigned);
}

void AttacksTest::theHintNamesWhatWouldHaveVerified_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<keys::Key>("key");
    QTest::addColumn<QString>("hint");
    const auto row = [](const char *name, const QByteArray &token, const keys::Key &key, const char *hint) {
        QTest::newRow(name) << token << key << QString::fromLatin1(hint);
    };
    const auto mislabelled = [](const char *says, const char *alg) {
        return test::tokenOf(
            "{\"alg\":\"" + QByteArray(says) + "\"}", "{}", QString::fromLatin1(alg), test::keyFor(QString::fromLatin1(alg)));
    };
    const keys::Key rsa = test::renamed(test::keyFor(QStringLiteral("RS256")).publicHalf, QStringLiteral("r1"));
    row("PSS labelled as PKCS #1", mislabelled("RS256", "PS256"), rsa, "verifies as PS256 with the key \"r1\"; the header says RS256");
    row("PKCS #1 labelled as PSS", mislabelled("PS512", "RS512"), rsa, "verifies as RS512");
    row("another hash", mislabelled("RS256", "RS512"), rsa, "verifies as RS512");
    row("a secret that was base64", forged(QByteArray("0123456789abcdef0123456789abcdef")),
        keys::secretKey(QByteArray("0123456789abcdef0123456789abcdef").toBase64(), QStringLiteral("env:S")),
        "when the secret (env:S) is read as base64");
    row("a secret of the tutorials",
        test::tokenOf("{\"alg\":\"HS256\"}", "{}", hs256, *keys::signingKeyFromSecret("your-256-bit-secret", {})),
        test::keyFor(hs256).publicHalf, "published example secret \"your-256-bit-secret\" made the signature");
    row("a secret that was used as text", forged(QByteArray("0123456789abcdef0123456789abcdef").toBase64()),
        keys::secretKey(QByteArray("0123456789abcdef0123456789abcdef"), QStringLiteral("env:S")), "is used as its base64 text");
    keys::Key limited = rsa;
    limited.use = QStringLiteral("enc");
    row("the right key, made for encryption", test::plainToken(QStringLiteral("RS256")), limited,
        "made the signature, but it may not be used: its \"use\" is \"enc\"");
    limited = rsa;
    limited.alg = QStringLiteral("PS256");
    row("the right key, made for another algorithm", test::plainToken(QStringLiteral("RS256")), limited, "it is for \"PS256\" only");
    const QByteArray es = test::plainToken(QStringLiteral("ES256"));
    const QByteArray raw = jose::decode(es).signature;
    const auto integer = [](QByteArray number) {
        while (number.size() > 1 && number[0] == '\0')
            number.remove(0, 1);
        if (uchar(number[0]) & 0x80)
            number.prepend('\0');
        return QByteArray("\x02") + char(number.size()) + number;
    };
    const QByteArray both = integer(raw.first(32)) + integer(raw.sliced(32));
    row("a DER-encoded signature", es.first(es.lastIndexOf('.') + 1) + test::encoded(QByteArray("\x30") + char(both.size()) + both),
        test::keyFor(QStringLiteral("ES256")).publicHalf, "DER-encoded; RFC 7518");
}

void AttacksTest::theHintNamesWhatWouldHaveVerified()
{
    QFETCH(QByteArray, token);
    QFETCH(keys::Key, key);
    QFETCH(QString, hint);
    const Verification found = test::verdictOn(token, {key});
    QVERIFY(found.verdict == Verdict::Invalid || found.verdict == Verdict::NoKey);
    QVERIFY2(found.hints.size() == 1 && found.hints[0].contains(hint), qPrintable(found.hints.join(u'\n')));
    QVERIFY(found.hints[0].endsWith(u'.'));
}

void AttacksTest::nothingIsHintedAtWithoutProof()
{
    for (const char *alg : {"RS256", "ES256", "HS256", "Ed25519"}) {
        const QString name = QString::fromLatin1(alg);
        QVERIFY(test::verdictOn(test::plainToken(name), {test::anotherKey(name).publicHalf}).hints.isEmpty());
    }
}

void AttacksTest::aDecryptedOrSignedTokenIsNeverMistakenForTheOther()
{
    const QByteArray encrypted = test::encoded("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}") + "..AAAA.AAAA.AAAA";
    QCOMPARE(test::verdictOn(encrypted, {test::keyFor(hs256).publicHalf}).verdict, Verdict::Encrypted);
    const QByteArray five = test::plainToken(hs256) + ".AAAA.AAAA";
    QVERIFY(test::verdictOn(five, {test::keyFor(hs256).publicHalf}).verdict != Verdict::Valid);
}

QTEST_GUILESS_MAIN(AttacksTest)
#include "tst_attacks.moc"

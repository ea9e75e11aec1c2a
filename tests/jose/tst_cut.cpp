// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/candidates.h"
#include "jose/making.h"

#include <QTest>

using namespace jotscope;
using jose::Verification;
using Verdict = Verification::Verdict;

/// A signature that is not all there is called so, and nothing else is.
class CutTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCutOfASignatureIsNamed_data();
    void everyCutOfASignatureIsNamed();
    void aWholeSignatureIsNotCut_data();
    void aWholeSignatureIsNotCut();
    void theKeyThatIsMeantSaysHowLong();
    void withoutAnAlgorithmItIsInvalid_data();
    void withoutAnAlgorithmItIsInvalid();
    void whatIsUnreadInTheHeaderIsNotAccepted();
};

void CutTest::everyCutOfASignatureIsNamed_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<int>("characters");
    for (const char *alg : {"RS256", "PS256", "ES256", "EdDSA", "Ed25519", "HS256"}) {
        for (const int characters : {2, 3, 4, 8, 40})
            QTest::addRow("%s without its last %d", alg, characters) << QString::fromLatin1(alg) << characters;
    }
}

void CutTest::everyCutOfASignatureIsNamed()
{
    QFETCH(QString, alg);
    QFETCH(int, characters);
    const QByteArray token = test::plainToken(alg, QStringLiteral("1")).chopped(characters);
    const keys::Key key = test::renamed(test::keyFor(alg).publicHalf, QStringLiteral("1"));
    const Verification found = test::verdictOn(token, {key});
    QCOMPARE(found.verdict, Verdict::Invalid);
    const auto shortage = jose::shortageOf(jose::decode(token), found.tried);
    QVERIFY2(shortage, qPrintable(found.message));
    QCOMPARE(shortage->found, jose::decode(token).signature.size());
    QCOMPARE(found.reason, QStringLiteral("bad-signature-form"));
    QCOMPARE(
        found.message, QStringLiteral("The signature is cut short: it has %1 of %2 octets.").arg(shortage->found).arg(shortage->wanted));
}

void CutTest::aWholeSignatureIsNotCut_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("reason");
    const QByteArray token = test::plainToken(QStringLiteral("RS256"));
    QByteArray changed = token;
    changed[token.lastIndexOf('.') + 7] = changed[token.lastIndexOf('.') + 7] == 'A' ? 'B' : 'A';
    QTest::newRow("changed inside") << changed << QStringLiteral("mismatch");
    QTest::newRow("four characters too long") << token + "AAAA" << QStringLiteral("bad-signature-form");
    QTest::newRow("spare bits") << token.chopped(1) + char(token.back() + 1) << QStringLiteral("not-strict");
}

void CutTest::aWholeSignatureIsNotCut()
{
    QFETCH(QByteArray, token);
    const Verification found = test::verdictOn(token, {test::keyFor(QStringLiteral("RS256")).publicHalf});
    QTEST(found.reason, "reason");
    QVERIFY(!jose::shortageOf(jose::decode(token), found.tried));
    QVERIFY(!found.message.contains(QStringLiteral("cut short")));
}

/// A longer key beside the one that is meant makes no signature short.
void CutTest::theKeyThatIsMeantSaysHowLong()
{
    jose::TriedKey meant;
    meant.eligible = true;
    meant.key.kid = QStringLiteral("1");
    meant.key.kty = QStringLiteral("RSA");
    meant.key.bits = 2048;
    jose::TriedKey other = meant;
    other.key.kid = QStringLiteral("2");
    other.key.bits = 4096;
    const auto token = [](int octets, const char *header) {
        return jose::decode(test::encoded(header) + ".e30." + test::encoded(QByteArray(octets, 's')));
    };
    const char *const named = "{\"alg\":\"RS256\",\"kid\":\"1\"}";
    QVERIFY(!jose::shortageOf(token(256, named), {meant, other}));
    QCOMPARE(jose::shortageOf(token(255, named), {meant, other})->wanted, qsizetype(256));
    QCOMPARE(jose::shortageOf(token(300, "{\"alg\":\"RS256\",\"kid\":\"2\"}"), {meant, other})->wanted, qsizetype(512));
    QVERIFY(!jose::shortageOf(token(256, "{\"alg\":\"RS256\"}"), {meant, other}));
    QVERIFY(!jose::shortageOf(token(100, named), {}));
    QVERIFY(!jose::shortageOf(token(256, "{\"alg\":\"RS256\"}"), {other})); // whole, by a key of another size
    QCOMPARE(jose::shortageOf(token(255, "{\"alg\":\"RS256\"}"), {other})->wanted, qsizetype(512));
}

void CutTest::withoutAnAlgorithmItIsInvalid_data()
{
    QTest::addColumn<QByteArray>("header");
    QTest::newRow("none written") << QByteArray("{\"typ\":\"JWT\"}");
    QTest::newRow("null") << QByteArray("{\"alg\":null}");
    QTest::newRow("a list") << QByteArray("{\"alg\":[\"RS256\"]}");
    QTest::newRow("a number") << QByteArray("{\"alg\":256}");
    QTest::newRow("empty") << QByteArray("{\"alg\":\"\"}");
}

void CutTest::withoutAnAlgorithmItIsInvalid()
{
    QFETCH(QByteArray, header);
    const QString alg = QStringLiteral("RS256");
    const QByteArray token = test::tokenOf(header, "{}", alg, test::keyFor(alg));
    QVERIFY(jose::decode(token).hasFatalFlaw());
    const Verification found = test::verdictOn(token, {test::keyFor(alg).publicHalf});
    QCOMPARE(found.verdict, Verdict::Invalid);
    QCOMPARE(found.reason, QStringLiteral("alg-unknown"));
}

/// "crit" may stand behind what nests too deep.
void CutTest::whatIsUnreadInTheHeaderIsNotAccepted()
{
    const QString alg = QStringLiteral("RS256");
    const QByteArray deep = "{\"alg\":\"RS256\",\"x\":" + QByteArray(600, '[') + QByteArray(600, ']') + ",\"crit\":[\"y\"],\"y\":1}";
    const QByteArray token = test::tokenOf(deep, "{}", alg, test::keyFor(alg));
    QVERIFY2(!jose::decode(token).hasFatalFlaw(), "our limit is no fault of the token");
    QCOMPARE(test::verdictOn(token, {test::keyFor(alg).publicHalf}).verdict, Verdict::Unsupported);
}

QTEST_GUILESS_MAIN(CutTest)
#include "tst_cut.moc"

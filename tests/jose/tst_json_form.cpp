// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/algorithm.h"
#include "jose/making.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jotscope;
using jose::Serialization;
using jose::Severity;
using jose::Token;
using jose::Verification;
using Verdict = Verification::Verdict;

namespace {

const QByteArray payload = "eyJzdWIiOiJhbGljZSJ9"; // {"sub":"alice"}

/// {"protected":…,"header":…,"signature":…} by that key; headers that are empty are left out.
QByteArray signature(const char *alg, const QByteArray &protectedHeader, const QByteArray &header, const keys::SigningKey &key,
    const QByteArray &input = payload)
{
    const QByteArray covered = protectedHeader.isEmpty() ? QByteArray() : test::encoded(protectedHeader);
    const auto made = keys::sign(key, jose::algorithm(QString::fromLatin1(alg))->scheme, covered + '.' + input);
    QByteArray text;
    if (!covered.isEmpty())
        text += "\"protected\":\"" + covered + "\",";
    if (!header.isEmpty())
        text += "\"header\":" + header + ',';
    return text + "\"signature\":\"" + test::encoded(*made) + '"';
}

QByteArray good(const char *alg)
{
    return signature(alg, "{\"alg\":\"" + QByteArray(alg) + "\"}", {}, test::keyFor(QString::fromLatin1(alg)));
}

QByteArray flattened(const QByteArray &inside)
{
    return "{\"payload\":\"" + payload + "\"," + inside + '}';
}

QByteArray general(const QByteArrayList &signatures)
{
    return "{\"payload\":\"" + payload + "\",\"signatures\":[{" + signatures.join("},{") + "}]}";
}

std::vector<keys::Key> allKeys()
{
    return {test::keyFor(QStringLiteral("HS256")).publicHalf, test::keyFor(QStringLiteral("ES256")).publicHalf};
}

} // namespace

/// JWS JSON serialization (RFC 7515 §7.2): V14, a verdict for each signature, and nothing hidden.
class JsonFormTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsTheForms_data();
    void readsTheForms();
    void v14_judgesEachSignature_data();
    void v14_judgesEachSignature();
    void v14_aBadSignatureIsNotHidden();
    void v14_anUnprotectedAlgorithmIsNamed();
    void namesEachFlaw_data();
    void namesEachFlaw();
    void pointsIntoTheText();
    void boundsTheNumberOfSignatures();
    void aMemberThatBreaksOffStaysInTheText();
    void readsAnEncryptedTokensHeader();
};

void JsonFormTest::readsTheForms_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Serialization>("form");
    QTest::newRow("flattened") << flattened(good("ES256")) << Serialization::Flattened;
    QTest::newRow("flattened, blanks around") << " \n" + flattened(good("ES256")) + '\n' << Serialization::Flattened;
    QTest::newRow("flattened, members of somebody's own") << flattened(good("ES256") + ",\"x\":[1]") << Serialization::Flattened;
    QTest::newRow("flattened, the header outside")
        << flattened(signature("ES256", {}, "{\"alg\":\"ES256\"}", test::keyFor(QStringLiteral("ES256")))) << Serialization::Flattened;
    QTest::newRow("flattened, written with escapes")
        << flattened(good("ES256")).replace("\"payload\":\"ey", "\"payload\":\"\\u0065y") << Serialization::Flattened;
    QTest::newRow("general with one signature") << general({good("ES256")}) << Serialization::General;
    QTest::newRow("general with two") << general({good("ES256"), good("HS256")}) << Serialization::General;
}

void JsonFormTest::readsTheForms()
{
    QFETCH(QByteArray, text);
    const Token token = jose::decode(text);
    QTEST(token.serialization, "form");
    QCOMPARE(token.kind, jose::Kind::Jws);
    QCOMPARE(token.claim(u"sub")->text, QStringLiteral("alice"));
    QCOMPARE(token.alg(), QStringLiteral("ES256"));
    QVERIFY(!token.hasFatalFlaw());
    const Verification found = test::verdictOn(text, allKeys());
    QCOMPARE(found.verdict, Verdict::Valid);
    QCOMPARE(found.signatures.size(), token.signatures.size());
    QVERIFY(test::verdictOn(text, {}).verdict == Verdict::NoKey);
}

void JsonFormTest::v14_judgesEachSignature_data()
{
    QTest::addColumn<QByteArrayList>("signatures");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("reason");
    QTest::addColumn<QString>("says");
    const auto row = [](const char *name, const QByteArrayList &signatures, Verdict verdict, const char *reason, const char *says) {
        QTest::newRow(name) << signatures << verdict << QString::fromLatin1(reason) << QString::fromLatin1(says);
    };
    const QByteArray bad = signature("ES256", "{\"alg\":\"ES256\"}", {}, test::anotherKey(QStringLiteral("ES256")));
    const QByteArray foreign = signature("RS256", "{\"alg\":\"RS256\"}", {}, test::keyFor(QStringLiteral("RS256")));
    const QByteArray none = "\"protected\":\"" + test::encoded("{\"alg\":\"none\"}") + "\",\"signature\":\"\"";
    row("both good", {good("ES256"), good("HS256")}, Verdict::Valid, "verified", "All 2 signatures verify.");
    row("the first bad", {bad, good("HS256")}, Verdict::Invalid, "mismatch", "1 of 2 signatures verify; signature 1: ");
    row("the last bad", {good("HS256"), bad}, Verdict::Invalid, "mismatch", "1 of 2 signatures verify; signature 2: ");
    row("one without a key", {good("HS256"), foreign}, Verdict::NoKey, "key-not-allowed", "1 of 2 signatures verify; signature 2: ");
    row("a bad one weighs more than one without a key", {foreign, bad, good("HS256")}, Verdict::Invalid, "mismatch", "signature 2: ");
    row("one unsecured", {good("HS256"), none}, Verdict::Unsigned, "alg-none", "1 of 2 signatures verify; signature 2: ");
    row("one and bad", {bad}, Verdict::Invalid, "mismatch", "The signature does not verify");
}

void JsonFormTest::v14_judgesEachSignature()
{
    QFETCH(QByteArrayList, signatures);
    QFETCH(QString, says);
    const Verification found = test::verdictOn(general(signatures), allKeys());
    QTEST(found.verdict, "verdict");
    QTEST(found.reason, "reason");
    QVERIFY2(found.message.contains(says), qPrintable(found.message));
    QCOMPARE(found.signatures.size(), std::size_t(signatures.size()));
    QCOMPARE(found.key.has_value(), found.verdict == Verdict::Valid);
}

void JsonFormTest::v14_aBadSignatureIsNotHidden()
{
    const QByteArray bad = signature("ES256", "{\"alg\":\"ES256\"}", {}, test::anotherKey(QStringLiteral("ES256")));
    const Verification found = test::verdictOn(general({good("ES256"), bad, good("HS256")}), allKeys());
    QCOMPARE(found.signatures[0].verdict, Verdict::Valid);
    QCOMPARE(found.signatures[1].verdict, Verdict::Invalid);
    QCOMPARE(found.signatures[2].verdict, Verdict::Valid);
    QCOMPARE(found.signatures[2].key->kty, QStringLiteral("oct"));
}

void JsonFormTest::v14_anUnprotectedAlgorithmIsNamed()
{
    const Token token
        = jose::decode(flattened(signature("ES256", "{\"kid\":\"a\"}", "{\"alg\":\"ES256\"}", test::keyFor(QStringLiteral("ES256")))));
    QCOMPARE(token.flaws.size(), std::size_t(1));
    QCOMPARE(token.flaws[0].id, QStringLiteral("unprotected-alg"));
    QCOMPARE(token.unprotectedHeader.members.size(), std::size_t(1));
    QCOMPARE(token.kid(), QStringLiteral("a"));
}

void JsonFormTest::namesEachFlaw_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<bool>("fatal");
    const auto row = [](const char *name, const QByteArray &text, const char *id, bool fatal) {
        QTest::newRow(name) << text << QString::fromLatin1(id) << fatal;
    };
    const keys::SigningKey &key = test::keyFor(QStringLiteral("ES256"));
    row("a name in both headers", flattened(signature("ES256", "{\"alg\":\"ES256\",\"kid\":\"a\"}", "{\"kid\":\"b\"}", key)),
        "header-not-disjoint", true);
    row("flattened and general at once", general({good("ES256")}).chopped(1) + ',' + good("ES256") + '}', "mixed-serialization", true);
    row("no signatures", "{\"payload\":\"" + payload + "\",\"signatures\":[]}", "json-form", true);
    row("signatures that are an object", "{\"payload\":\"" + payload + "\",\"signatures\":{}}", "json-form", true);
    row("a signature that is a number", flattened("\"protected\":\"" + test::encoded("{\"alg\":\"ES256\"}") + "\",\"signature\":1"),
        "json-form", true);
    row("a payload that is an object", "{\"payload\":{}," + good("ES256") + '}', "json-form", true);
    row("a header that is a string", flattened(signature("ES256", "{\"alg\":\"ES256\"}", "\"x\"", key)), "json-form", true);
    row("no header at all", flattened("\"signature\":\"AAAA\""), "no-header", true);
    row("a signature twice", flattened(good("ES256") + ",\"signature\":\"AAAA\""), "duplicate-member", false);
    row("text behind", flattened(good("ES256")) + " x", "not-json", true);
    row("padding in the protected header", flattened(good("ES256")).replace("\",\"signature\"", "=\",\"signature\""), "base64-padding",
        true);
}

void JsonFormTest::namesEachFlaw()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, id);
    QFETCH(bool, fatal);
    const Token token = jose::decode(text);
    const auto found = std::find_if(token.flaws.begin(), token.flaws.end(), [&id](const jose::Flaw &flaw) { return flaw.id == id; });
    QVERIFY2(found != token.flaws.end(), token.flaws.empty() ? "no flaws" : qPrintable(token.flaws[0].id));
    QCOMPARE(found->severity == Severity::Fatal, fatal);
    QVERIFY(found->offset <= text.size() && found->offset + found->length <= text.size() + 1);
    if (fatal)
        QVERIFY(test::verdictOn(text, allKeys()).verdict != Verdict::Valid);
}

void JsonFormTest::pointsIntoTheText()
{
    const QByteArray text = flattened(good("ES256"));
    const Token token = jose::decode(text);
    QCOMPARE(text.mid(token.segments[1].offset, token.segments[1].length), payload);
    const json::Value *sub = token.claim(u"sub");
    const jose::Segment place = jose::placeInText(token, jose::Part::Payload, sub->begin, sub->end);
    QCOMPARE(text.mid(place.offset, place.length), payload.mid(9, 10));
}

void JsonFormTest::boundsTheNumberOfSignatures()
{
    QByteArrayList signatures;
    for (int i = 0; i < 20'000; ++i)
        signatures += good("HS256");
    QElapsedTimer timer;
    timer.start();
    const QByteArray text = general(signatures);
    const Token token = jose::decode(text);
    QCOMPARE(token.signatures.size(), std::size_t(100));
    QVERIFY(test::verdictOn(text, allKeys()).verdict == Verdict::Invalid);
    QVERIFY2(timer.elapsed() < 5000, "a watchdog of ten times what it takes");
}

void JsonFormTest::aMemberThatBreaksOffStaysInTheText()
{
    const QByteArray text = flattened(good("ES256"));
    const qsizetype signature = text.indexOf("\"signature\"") + 20;
    for (const QByteArray &broken : {QByteArray(text).replace(signature, 1, "\1"), text.first(signature)}) {
        const Token token = jose::decode(broken);
        QVERIFY(token.hasFatalFlaw());
        for (const jose::Segment &segment : token.segments)
            QVERIFY(segment.offset >= 0 && segment.length >= 0 && segment.offset + segment.length <= broken.size());
    }
}

void JsonFormTest::readsAnEncryptedTokensHeader()
{
    const QByteArray text = "{\"protected\":\"" + test::encoded("{\"enc\":\"A128GCM\"}")
        + "\",\"unprotected\":{\"jku\":\"https://"
          "a\"},\"recipients\":[{\"header\":{\"alg\":\"RSA-OAEP\",\"kid\":\"1\"},\"encrypted_key\":\"AAAA\"}],"
          "\"iv\":\"AAAA\",\"ciphertext\":\"AAAA\",\"tag\":\"AAAA\"}";
    const Token token = jose::decode(text);
    QCOMPARE(token.kind, jose::Kind::Jwe);
    QCOMPARE(token.serialization, Serialization::General);
    QCOMPARE(token.alg(), QStringLiteral("RSA-OAEP"));
    QCOMPARE(token.kid(), QStringLiteral("1"));
    QVERIFY(token.header.root.find(u"enc") && token.header.root.find(u"jku"));
    QCOMPARE(token.segments.size(), std::size_t(5));
    QCOMPARE(test::verdictOn(text, allKeys()).verdict, Verdict::Encrypted);
}

QTEST_GUILESS_MAIN(JsonFormTest)
#include "tst_json_form.moc"

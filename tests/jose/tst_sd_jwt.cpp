// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/making.h"
#include "jose/sd_jwt.h"
#include "keys/digest.h"
#include "json/write.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jotscope;
using jose::KeyBinding;
using jose::SdJwt;

namespace {

const QString alg = QStringLiteral("ES256");

QByteArray digestOf(const QByteArray &disclosure)
{
    return test::encoded(keys::digest("SHA256", disclosure));
}

QByteArray member(const char *name, const QByteArray &value)
{
    return test::encoded("[\"salt\",\"" + QByteArray(name) + "\"," + value + ']');
}

QByteArray element(const QByteArray &value)
{
    return test::encoded("[\"salt\"," + value + ']');
}

QByteArray listOf(const QByteArrayList &disclosures)
{
    QByteArrayList digests;
    for (const QByteArray &disclosure : disclosures)
        digests += '"' + digestOf(disclosure) + '"';
    return "\"_sd\":[" + digests.join(',') + ']';
}

QByteArray issued(const QByteArray &payload)
{
    return test::tokenOf("{\"alg\":\"ES256\",\"typ\":\"example+sd-jwt\"}", payload, alg, test::keyFor(alg));
}

QByteArray presented(const QByteArray &payload, const QByteArrayList &disclosures)
{
    QByteArray text = issued(payload) + '~';
    for (const QByteArray &disclosure : disclosures)
        text += disclosure + '~';
    return text;
}

SdJwt opened(const QByteArray &text)
{
    return jose::openSdJwt(jose::decode(text));
}

/// The same members whatever their order.
QByteArray sorted(json::Value value)
{
    for (json::Member &one : value.members)
        one.value = json::read(sorted(one.value)).root;
    for (json::Value &item : value.items)
        item = json::read(sorted(item)).root;
    std::sort(value.members.begin(), value.members.end(), [](const json::Member &a, const json::Member &b) { return a.name < b.name; });
    return json::write(value);
}

QByteArray hiddenHolder(const keys::SigningKey &holder)
{
    return "\"cnf\":{\"jwk\":" + keys::publicJwk(holder.publicHalf) + '}';
}

} // namespace

/// SD-JWT (RFC 9901): its examples, and the required behaviours D01–D03.
class SdJwtTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examplesComeOutAsTheRfcSays_data();
    void examplesComeOutAsTheRfcSays();
    void d01_oneUnfitDisclosureRejectsTheWhole_data();
    void d01_oneUnfitDisclosureRejectsTheWhole();
    void d01_namesEachDisclosure();
    void d02_theKeyBindingMustFit_data();
    void d02_theKeyBindingMustFit();
    void d02_absenceIsNotValidity();
    void d03_digestsCoverTheTextAsReceived_data();
    void d03_digestsCoverTheTextAsReceived();
    void d03_countsWhatIsNotDisclosed();
    void putsClaimsWhereTheyBelong_data();
    void putsClaimsWhereTheyBelong();
    void knowsOtherHashes_data();
    void knowsOtherHashes();
    void leavesTheIssuersSignatureToItself();
    void staysLinearAndShallow();
};

void SdJwtTest::examplesComeOutAsTheRfcSays_data()
{
    QTest::addColumn<json::Value>("example");
    const json::Value root = json::read(test::dataFile("jose/sd_jwt_examples.json")).root;
    QVERIFY2(root.find(u"examples") && root.find(u"examples")->items.size() >= 11, "tests/data/jose/sd_jwt_examples.json is broken");
    for (const json::Value &example : root.find(u"examples")->items)
        QTest::newRow(qPrintable(example.find(u"section")->text)) << example;
}

void SdJwtTest::examplesComeOutAsTheRfcSays()
{
    QFETCH(json::Value, example);
    const json::Value root = json::read(test::dataFile("jose/sd_jwt_examples.json")).root;
    const auto issuer = keys::readJwks(json::write(*root.find(u"issuer")), QStringLiteral("the RFC"));
    const QByteArray text = example.find(u"token")->text.toUtf8();
    const jose::Token token = jose::decode(text);
    QCOMPARE(token.kind, jose::Kind::SdJwt);
    const auto verification = jose::verify(token, {*issuer});
    const bool isOfAnotherIssuer = example.find(u"section")->text.contains(u"general"); // two signatures, one by a key that is not printed
    if (!isOfAnotherIssuer)
        QVERIFY2(verification.verdict == jose::Verification::Verdict::Valid, qPrintable(verification.message));
    const SdJwt found = jose::openSdJwt(token);
    QVERIFY2(found.verdict == SdJwt::Verdict::Ok, qPrintable(found.message));
    QCOMPARE(sorted(found.processed), sorted(*example.find(u"processed")));
    QCOMPARE(QString::fromLatin1(wordOf(found.keyBinding.verdict)), example.find(u"keyBinding")->text);
    for (const jose::Disclosure &disclosure : found.disclosures) {
        QCOMPARE(wordOf(disclosure.status), "used");
        QVERIFY(!disclosure.path.isEmpty() && disclosure.message.isEmpty() && disclosure.digest.size() == 43);
        QVERIFY(disclosure.place.offset + disclosure.place.length <= text.size());
    }
}

void SdJwtTest::d01_oneUnfitDisclosureRejectsTheWhole_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("says");
    const auto row
        = [](const char *name, const QByteArray &text, const char *says) { QTest::newRow(name) << text << QString::fromUtf8(says); };
    const QByteArray name = member("name", "\"Alice\"");
    const QByteArray other = member("other", "1");
    const QByteArray good = '{' + listOf({name}) + '}';
    row("unreferenced", presented(good, {name, other}), "Disclosure 2 has no digest in the token");
    row("twice", presented(good, {name, name}), "Disclosure 2 stands twice");
    row("no base64url", presented(good, {name, "a+b="}), "Disclosure 2 is malformed");
    row("empty", presented(good, {name, ""}), "Disclosure 2 is malformed");
    row("no JSON", presented(good, {name, test::encoded("[\"a\",")}), "Disclosure 2 is malformed. It stops being JSON");
    row("an object", presented(good, {name, test::encoded("{}")}), "Expected an array");
    row("one element", presented(good, {name, test::encoded("[\"salt\"]")}), "Expected an array");
    row("four elements", presented(good, {name, test::encoded("[\"salt\",\"a\",1,2]")}), "Expected an array");
    row("a salt that is a number", presented(good, {name, test::encoded("[1,\"a\",1]")}), "Expected an array");
    row("a name that is a number", presented(good, {name, test::encoded("[\"salt\",1,1]")}), "must be a string");
    row("the name _sd", presented('{' + listOf({member("_sd", "[]")}) + '}', {member("_sd", "[]")}), "other than \"_sd\"");
    row("the name ...", presented('{' + listOf({member("...", "[]")}) + '}', {member("...", "[]")}), "other than \"_sd\"");
    row("a name that stands there", presented("{\"name\":\"Bob\"," + listOf({name}) + '}', {name}), "collides");
    row("two disclosures of one name", presented('{' + listOf({name, member("name", "\"Bob\"")}) + '}', {name, member("name", "\"Bob\"")}),
        "collides");
    row("a digest twice in one list", presented('{' + listOf({name, name}) + '}', {name}), "more than once");
    row("a digest in two places", presented('{' + listOf({name}) + ",\"a\":{" + listOf({name}) + "}}", {name}), "more than once");
    row("a digest twice that nobody discloses", presented('{' + listOf({other, other}) + '}', {}), "more than once");
    row("two elements among members", presented('{' + listOf({element("1")}) + '}', {element("1")}), "two elements");
    row("three elements in an array", presented("{\"a\":[{\"...\":\"" + digestOf(name) + "\"}]}", {name}), "three elements");
    row("_sd that is no array", presented("{\"_sd\":\"x\"}", {}), "must be an array");
    row("a digest that is a number", presented("{\"_sd\":[1]}", {}), "no string");
    row("... beside other members", presented("{\"a\":[{\"...\":\"x\",\"b\":1}]}", {}), "something else than a digest");
    row("... as a claim", presented("{\"...\":\"x\"}", {}), "something else than a digest");
    row("_sd_alg inside an object", presented("{\"a\":{\"_sd_alg\":\"sha-256\"}}", {}), "at the top only");
    row("a second level that hides _sd_alg",
        presented('{' + listOf({member("a", "{\"_sd_alg\":\"sha-256\"}")}) + '}', {member("a", "{\"_sd_alg\":\"sha-256\"}")}),
        "at the top only");
}

void SdJwtTest::d01_oneUnfitDisclosureRejectsTheWhole()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const SdJwt found = opened(text);
    QCOMPARE(found.verdict, SdJwt::Verdict::Rejected);
    QVERIFY2(found.processed.isNull(), "what is rejected is withheld");
    QVERIFY2(found.message.contains(says), qPrintable(found.message));
}

void SdJwtTest::d01_namesEachDisclosure()
{
    const QByteArray name = member("name", "\"Alice\"");
    const QByteArray clash = member("sub", "1");
    const QByteArray text = presented("{\"sub\":\"a\"," + listOf({name, clash}) + '}', {name, name, clash, member("x", "1"), "!"});
    QStringList words;
    for (const jose::Disclosure &disclosure : opened(text).disclosures) {
        words += QString::fromLatin1(wordOf(disclosure.status));
        QCOMPARE(disclosure.message.isEmpty(), disclosure.status == jose::Disclosure::Status::Used);
    }
    QCOMPARE(words.join(u' '), QStringLiteral("used duplicate colliding unreferenced malformed"));
    const jose::Disclosure first = opened(text).disclosures[0];
    QCOMPARE(text.mid(first.place.offset, first.place.length), name);
    QCOMPARE(first.name, QStringLiteral("name"));
    QCOMPARE(first.value.text, QStringLiteral("Alice"));
}

void SdJwtTest::d02_theKeyBindingMustFit_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KeyBinding::Verdict>("verdict");
    QTest::addColumn<QString>("says");
    static const keys::SigningKey holder = test::anotherKey(alg);
    const QByteArray name = member("name", "1");
    const QByteArray base = presented('{' + listOf({name}) + ',' + hiddenHolder(holder) + '}', {name});
    const auto claims = [](const QByteArray &over, const char *more = ",\"iat\":1,\"aud\":\"v\",\"nonce\":\"n\"") {
        return "{\"sd_hash\":\"" + digestOf(over) + '"' + more + '}';
    };
    const QByteArray header = "{\"alg\":\"ES256\",\"typ\":\"kb+jwt\"}";
    const auto by = [](const keys::SigningKey &key, const QByteArray &head, const QByteArray &payload) {
        return test::tokenOf(head, payload, alg, key);
    };
    const auto row = [](const char *title, const QByteArray &text, KeyBinding::Verdict verdict, const char *says) {
        QTest::newRow(title) << text << verdict << QString::fromUtf8(says);
    };
    const auto valid = KeyBinding::Verdict::Valid;
    const auto invalid = KeyBinding::Verdict::Invalid;
    row("all as it must be", base + by(holder, header, claims(base)), valid, "holder");
    row("signed by another key", base + by(test::keyFor(alg), header, claims(base)), invalid, "does not verify");
    row("typ JWT", base + by(holder, "{\"alg\":\"ES256\",\"typ\":\"JWT\"}", claims(base)), invalid, "kb+jwt");
    row("typ in capitals", base + by(holder, "{\"alg\":\"ES256\",\"typ\":\"KB+JWT\"}", claims(base)), invalid, "kb+jwt");
    row("no typ", base + by(holder, "{\"alg\":\"ES256\"}", claims(base)), invalid, "kb+jwt");
    row("the hash of fewer disclosures", base + by(holder, header, claims(base.first(base.lastIndexOf('~', -2) + 1))), invalid,
        "other disclosures");
    row("the hash without the last tilde", base + by(holder, header, claims(base.chopped(1))), invalid, "other disclosures");
    row("no sd_hash", base + by(holder, header, "{\"iat\":1,\"aud\":\"v\",\"nonce\":\"n\"}"), invalid, "\"sd_hash\"");
    row("no iat", base + by(holder, header, claims(base, ",\"aud\":\"v\",\"nonce\":\"n\"")), invalid, "\"iat\"");
    row("iat that is a string", base + by(holder, header, claims(base, ",\"iat\":\"1\",\"aud\":\"v\",\"nonce\":\"n\"")), invalid,
        "\"iat\"");
    row("no nonce", base + by(holder, header, claims(base, ",\"iat\":1,\"aud\":\"v\"")), invalid, "\"nonce\"");
    row("aud that is an array", base + by(holder, header, claims(base, ",\"iat\":1,\"aud\":[\"v\"],\"nonce\":\"n\"")), invalid, "\"aud\"");
    row("alg none", base + test::encoded("{\"alg\":\"none\",\"typ\":\"kb+jwt\"}") + '.' + test::encoded(claims(base)) + '.', invalid,
        "no signed key binding");
    row("a disclosure without its tilde", base + member("x", "1"), invalid, "no signed key binding");
    const QByteArray nobody = presented('{' + listOf({name}) + '}', {name});
    row("no cnf", nobody + by(holder, header, claims(nobody)), KeyBinding::Verdict::Unverifiable, "names no key");
    const QByteArray kid = presented("{\"cnf\":{\"kid\":\"a\"}}", {});
    row("cnf with a kid only", kid + by(holder, header, claims(kid)), KeyBinding::Verdict::Unverifiable, "names no key");
    const QByteArray broken = presented("{\"cnf\":{\"jwk\":{\"kty\":\"EC\"}}}", {});
    row("cnf with a broken key", broken + by(holder, header, claims(broken)), KeyBinding::Verdict::Unverifiable, "cannot be used");
}

void SdJwtTest::d02_theKeyBindingMustFit()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, says);
    const SdJwt found = opened(text);
    QTEST(found.keyBinding.verdict, "verdict");
    QVERIFY2(found.keyBinding.message.contains(says), qPrintable(found.keyBinding.message));
}

void SdJwtTest::d02_absenceIsNotValidity()
{
    const SdJwt found = opened(presented("{\"a\":1}", {}));
    QCOMPARE(found.verdict, SdJwt::Verdict::Ok);
    QCOMPARE(found.keyBinding.verdict, KeyBinding::Verdict::Absent);
    QVERIFY(found.keyBinding.message.contains(QStringLiteral("no key binding")));
}

void SdJwtTest::d03_digestsCoverTheTextAsReceived_data()
{
    QTest::addColumn<QByteArray>("disclosure");
    QTest::newRow("RFC 9901 4.2.1") << QByteArray("WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0");
    QTest::newRow("RFC 9901 4.2.1, the umlaut escaped")
        << test::encoded("[\"_26bc4LT-ac6q2KI6cBW5es\", \"family_name\", \"M\\u00f6bius\"]");
    QTest::newRow("RFC 9901 4.2.1, no blanks") << test::encoded("[\"_26bc4LT-ac6q2KI6cBW5es\",\"family_name\",\"M\xc3\xb6"
                                                                "bius\"]");
    QTest::newRow("RFC 9901 4.2.1, line breaks") << test::encoded("[\n\"_26bc4LT-ac6q2KI6cBW5es\",\n\"family_name\",\n\"M\xc3\xb6"
                                                                  "bius\"\n]");
}

void SdJwtTest::d03_digestsCoverTheTextAsReceived()
{
    QFETCH(QByteArray, disclosure);
    const SdJwt found = opened(presented('{' + listOf({disclosure}) + '}', {disclosure}));
    QVERIFY2(found.verdict == SdJwt::Verdict::Ok, qPrintable(found.message));
    QCOMPARE(found.processed.find(u"family_name")->text, QStringLiteral("M\u00F6bius"));
    QCOMPARE(digestOf("WyJfMjZiYzRMVC1hYzZxMktJNmNCVzVlcyIsICJmYW1pbHlfbmFtZSIsICJNw7ZiaXVzIl0"),
        QByteArray("X9yH0Ajrdm1Oij4tWso9UzzKJvPoDxwmuEcO3XAdRC0"));
}

void SdJwtTest::d03_countsWhatIsNotDisclosed()
{
    const QByteArray shown = member("a", "{\"_sd\":[\"decoy\"],\"list\":[{\"...\":\"hidden\"},1]}");
    const SdJwt found = opened(presented('{' + listOf({shown, member("b", "1"), member("c", "1")}) + '}', {shown}));
    QVERIFY2(found.verdict == SdJwt::Verdict::Ok, qPrintable(found.message));
    QCOMPARE(found.undisclosed, 4);
    QCOMPARE(json::write(found.processed), QByteArray("{\"a\":{\"list\":[1]}}"));
}

void SdJwtTest::putsClaimsWhereTheyBelong_data()
{
    QTest::addColumn<QByteArray>("payload");
    QTest::addColumn<QByteArrayList>("disclosures");
    QTest::addColumn<QByteArray>("processed");
    QTest::addColumn<QString>("paths");
    const auto row
        = [](const char *name, const QByteArray &payload, const QByteArrayList &disclosures, const char *processed, const char *paths) {
              QTest::newRow(name) << payload << disclosures << QByteArray(processed) << QString::fromLatin1(paths);
          };
    const QByteArray a = member("a", "1");
    row("nothing hidden", "{\"b\":2}", {}, "{\"b\":2}", "");
    row("a member", '{' + listOf({a}) + ",\"b\":2}", {a}, "{\"b\":2,\"a\":1}", "a");
    row("a member of an object", "{\"o\":{" + listOf({a}) + "}}", {a}, "{\"o\":{\"a\":1}}", "o.a");
    row("the only member, not shown", "{\"o\":{" + listOf({a}) + "}}", {}, "{\"o\":{}}", "");
    row("an element", "{\"l\":[1,{\"...\":\"" + digestOf(element("2")) + "\"},3]}", {element("2")}, "{\"l\":[1,2,3]}", "l.1");
    row("an element, not shown", "{\"l\":[1,{\"...\":\"" + digestOf(element("2")) + "\"},3]}", {}, "{\"l\":[1,3]}", "");
    const QByteArray inner = member("i", "null");
    const QByteArray outer = member("o", '{' + listOf({inner}) + '}');
    row("a disclosure inside a disclosure", '{' + listOf({outer}) + '}', {inner, outer}, "{\"o\":{\"i\":null}}", "o.i o");
    row("an empty name", '{' + listOf({member("", "1")}) + '}', {member("", "1")}, "{\"\":1}", "");
    row("exact numbers", '{' + listOf({member("n", "9007199254740993.10")}) + '}', {member("n", "9007199254740993.10")},
        "{\"n\":9007199254740993.10}", "n");
    row("_sd_alg is taken away", "{\"_sd_alg\":\"sha-256\"," + listOf({a}) + '}', {a}, "{\"a\":1}", "a");
}

void SdJwtTest::putsClaimsWhereTheyBelong()
{
    QFETCH(QByteArray, payload);
    QFETCH(QByteArrayList, disclosures);
    const SdJwt found = opened(presented(payload, disclosures));
    QVERIFY2(found.verdict == SdJwt::Verdict::Ok, qPrintable(found.message));
    QTEST(json::write(found.processed), "processed");
    QStringList paths;
    for (const jose::Disclosure &disclosure : found.disclosures)
        paths += disclosure.path;
    QTEST(paths.join(u' '), "paths");
}

void SdJwtTest::knowsOtherHashes_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("digest");
    QTest::newRow("sha-512") << QByteArray("\"sha-512\"") << QByteArray("SHA512");
    QTest::newRow("sha3-256") << QByteArray("\"sha3-256\"") << QByteArray("SHA3-256");
    QTest::newRow("SHA-256 in capitals") << QByteArray("\"SHA-256\"") << QByteArray();
    QTest::newRow("md5") << QByteArray("\"md5\"") << QByteArray();
    QTest::newRow("a number") << QByteArray("256") << QByteArray();
}

void SdJwtTest::knowsOtherHashes()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, digest);
    const QByteArray disclosure = member("a", "1");
    const QByteArray value = test::encoded(keys::digest(digest.isEmpty() ? "SHA256" : digest.constData(), disclosure));
    const SdJwt found = opened(presented("{\"_sd_alg\":" + name + ",\"_sd\":[\"" + value + "\"]}", {disclosure}));
    QCOMPARE(found.verdict, digest.isEmpty() ? SdJwt::Verdict::Unknown : SdJwt::Verdict::Ok);
    QCOMPARE(found.processed.isNull(), digest.isEmpty());
}

void SdJwtTest::leavesTheIssuersSignatureToItself()
{
    const QByteArray a = member("a", "1");
    const QByteArray text = presented('{' + listOf({a}) + '}', {a});
    const keys::Key issuer = test::keyFor(alg).publicHalf;
    QCOMPARE(test::verdictOn(text, {issuer}).verdict, jose::Verification::Verdict::Valid);
    QCOMPARE(test::verdictOn(text, {test::anotherKey(alg).publicHalf}).verdict, jose::Verification::Verdict::Invalid);
    QVERIFY2(test::verdictOn(text + member("x", "1") + '~', {issuer}).verdict == jose::Verification::Verdict::Valid,
        "the signature does not cover the disclosures; their digests do");
    const QByteArray unsecured = test::encoded("{\"alg\":\"none\"}") + '.' + test::encoded("{}") + ".~";
    QCOMPARE(test::verdictOn(unsecured, {issuer}).verdict, jose::Verification::Verdict::Unsigned);
}

void SdJwtTest::staysLinearAndShallow()
{
    QElapsedTimer timer;
    timer.start();
    QByteArrayList nested;
    QByteArray last = member("a", "1");
    for (int i = 0; i < 3000; ++i) {
        nested += last;
        last = member("a", '{' + listOf({last}) + '}');
    }
    const SdJwt deep = opened(presented('{' + listOf({last}) + '}', nested + QByteArrayList{last}));
    QCOMPARE(deep.verdict, SdJwt::Verdict::Rejected);
    QByteArrayList many;
    for (int i = 0; i < 20'001; ++i)
        many += member(("n" + QByteArray::number(i)).constData(), "1");
    QCOMPARE(opened(presented('{' + listOf(many) + '}', many)).verdict, SdJwt::Verdict::Rejected);
    many.removeLast();
    QCOMPARE(opened(presented('{' + listOf(many) + '}', many)).verdict, SdJwt::Verdict::Ok);
    QCOMPARE(opened(issued("{}") + QByteArray(1'000'000, '~')).verdict, SdJwt::Verdict::Rejected);
    QVERIFY2(timer.elapsed() < 10'000, "a watchdog of ten times what it takes");
}

QTEST_GUILESS_MAIN(SdJwtTest)
#include "tst_sd_jwt.moc"

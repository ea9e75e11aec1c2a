// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/making.h"

#include <QElapsedTimer>
#include <QTest>

using namespace jotscope;
using jose::Kind;
using jose::Part;
using jose::Severity;
using jose::Token;

namespace {

const char *const header = "eyJhbGciOiJIUzI1NiJ9";                           // {"alg":"HS256"}
const char *const payload = "eyJzdWIiOiJhbGljZSJ9";                          // {"sub":"alice"}
const char *const signature = "MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY"; // 32 octets
QByteArray whole()
{
    return QByteArray(header) + '.' + payload + '.' + signature;
}

QByteArray withHeader(const QByteArray &json)
{
    return test::encoded(json) + '.' + payload + '.' + signature;
}
QByteArray withPayload(const QByteArray &json)
{
    return QByteArray(header) + '.' + test::encoded(json) + '.' + signature;
}
QByteArray asJwt(const QByteArray &json)
{
    return test::encoded("{\"typ\":\"JWT\",\"alg\":\"HS256\"}") + '.' + test::encoded(json) + '.' + signature;
}

} // namespace

class TokenTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsASoundToken();
    void recognisesTheKind_data();
    void recognisesTheKind();
    void namesEachFlawAndItsPlace_data();
    void namesEachFlawAndItsPlace();
    void leavesThesePayloadsAlone_data();
    void leavesThesePayloadsAlone();
    void showsBothValuesOfADuplicate();
    void pointsIntoTheTextPastBlanks();
    void countsWhatASignatureLacks_data();
    void countsWhatASignatureLacks();
    void boundsWhatItSaysOfHostileParts();
    void readsHugeTokensInLinearTime_data();
    void readsHugeTokensInLinearTime();
    void survivesEveryCutAndEveryOctet();
};

void TokenTest::readsASoundToken()
{
    const Token token = jose::decode(whole());
    QCOMPARE(token.kind, Kind::Jws);
    QVERIFY(token.flaws.empty());
    QVERIFY(token.isStrictlyEncoded());
    QCOMPARE(token.alg(), QStringLiteral("HS256"));
    QCOMPARE(token.claim(u"sub")->text, QStringLiteral("alice"));
    QCOMPARE(token.signingInput, QByteArray(header) + '.' + payload);
    QCOMPARE(token.signature, QByteArray("0123456789abcdef0123456789abcdef"));
    QCOMPARE(token.segments.size(), std::size_t(3));
    QCOMPARE(token.segments[1].offset, qsizetype(21));
    const jose::Segment place = placeInText(token, Part::Payload, token.claim(u"sub")->begin, token.claim(u"sub")->end);
    QCOMPARE(place.offset, qsizetype(21 + 9));
    QCOMPARE(place.offset + place.length, qsizetype(21 + 19));
}

void TokenTest::recognisesTheKind_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("kind");
    QTest::newRow("three parts") << whole() << QByteArray("jws");
    QTest::newRow("two parts, the signature lost") << QByteArray(header) + '.' + payload << QByteArray("jws");
    QTest::newRow("a header alone") << QByteArray(header) << QByteArray("jws");
    QTest::newRow("five parts") << test::encoded("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}") + "..aaaa.bbbb.cccc" << QByteArray("jwe");
    QTest::newRow("disclosures behind tildes") << whole() + "~WyJzYWx0IiwiYSIsMV0~" << QByteArray("sd-jwt");
    QTest::newRow("alg none") << test::encoded("{\"alg\":\"none\"}") + '.' + payload + '.' << QByteArray("unsecured");
    QTest::newRow("alg none with a signature") << withHeader("{\"alg\":\"none\"}") << QByteArray("unsecured");
    QTest::newRow("a blank before the brace of the header") << withHeader(" {\"alg\":\"HS256\"}") << QByteArray("jws");
    QTest::newRow("a line break before the brace of the header") << withHeader("\r\n{\"alg\":\"HS256\"}") << QByteArray("jws");
    QTest::newRow("nothing") << QByteArray() << QByteArray("opaque");
    QTest::newRow("a version number") << QByteArray("1.2.3") << QByteArray("opaque");
    QTest::newRow("a host name") << QByteArray("www.example.com") << QByteArray("opaque");
    QTest::newRow("a PASETO") << QByteArray("v4.public.eyJzdWIiOiJhbGljZSJ9") << QByteArray("opaque");
    QTest::newRow("dots alone") << QByteArray(100, '.') << QByteArray("opaque");
}

void TokenTest::recognisesTheKind()
{
    QFETCH(QByteArray, text);
    QTEST(QByteArray(wordOf(jose::decode(text).kind)), "kind");
}

void TokenTest::namesEachFlawAndItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("id");
    QTest::addColumn<Part>("part");
    QTest::addColumn<int>("offset");
    QTest::addColumn<Severity>("severity");
    QTest::addColumn<bool>("strict");
    const auto row = [](const char *name, const QByteArray &text, const char *id, Part part, int offset, Severity severity, bool strict) {
        QTest::newRow(name) << text << QString::fromLatin1(id) << part << offset << severity << strict;
    };
    const QByteArray h = header;
    const QByteArray p = payload;
    const QByteArray s = signature;
    const auto fatal = Severity::Fatal;
    const auto warning = Severity::Warning;
    row("padding behind the header", h + "=." + p + '.' + s, "base64-padding", Part::Header, 20, fatal, false);
    row("padding behind the payload", h + '.' + p + "==." + s, "base64-padding", Part::Payload, 41, fatal, false);
    row("padding behind the signature", h + '.' + p + '.' + s + '=', "base64-padding", Part::Signature, 85, fatal, false);
    row("standard alphabet in the payload", h + '.' + "eyJhIjoiYWI/In0" + '.' + s, "base64-alphabet", Part::Payload, 32, fatal, false);
    row("a blank inside the payload", h + ".eyJzdWIi OiJhbGljZSJ9." + s, "base64-blank", Part::Payload, 29, fatal, false);
    row("a line break inside the signature", h + '.' + p + ".MDEy\n" + s.mid(4), "base64-blank", Part::Signature, 46, fatal, false);
    row("a smart quote behind the signature", h + '.' + p + '.' + s + "\xe2\x80\x9d", "base64-foreign", Part::Signature, 85, fatal, false);
    row("a zero-width space inside the payload", h + ".eyJzdWIi\xe2\x80\x8bOiJhbGljZSJ9." + s, "base64-foreign", Part::Payload, 29, fatal,
        false);
    row("an ellipsis inside the payload", h + ".eyJzdWIi\xe2\x80\xa6." + s, "base64-foreign", Part::Payload, 29, fatal, false);
    row("spare bits of the signature", h + '.' + p + '.' + s.chopped(1) + 'Z', "base64-spare-bits", Part::Signature, 84, warning, false);
    row("a payload one character short", h + '.' + p.chopped(3) + '.' + s, "base64-length", Part::Payload, 37, fatal, false);
    row("no signature", h + '.' + p, "truncated", Part::Signature, 41, fatal, false);
    row("no payload", h, "truncated", Part::Payload, 20, fatal, false);
    row("an empty signature", h + '.' + p + '.', "empty-signature", Part::Signature, 42, fatal, true);
    row("a fourth part", whole() + ".x", "too-many-parts", Part::Whole, 85, fatal, false);
    row("a sixth part", whole() + ".x.y.z", "too-many-parts", Part::Whole, 85, fatal, false);
    row("a signature cut short", whole().chopped(3), "signature-length", Part::Signature, 42, fatal, true);
    row("a signature too long", whole() + "AAAA", "signature-length", Part::Signature, 42, fatal, true);
    row("a header that is no JSON", withHeader("{\"alg\":HS256}"), "not-json", Part::Header, 9, fatal, false);
    row("a header that is cut", withHeader("{\"alg\":\"HS256\""), "not-json", Part::Header, 18, fatal, false);
    row("text behind the header's object", withHeader("{\"alg\":\"HS256\"}{}"), "trailing-data", Part::Header, 20, fatal, false);
    row("a byte order mark before the header", withHeader("\xef\xbb\xbf{\"alg\":\"HS256\"}"), "byte-order-mark", Part::Header, 0, warning,
        true);
    row("a member twice in the header", withHeader("{\"alg\":\"HS256\",\"alg\":\"HS256\"}"), "duplicate-member", Part::Header, 20, warning,
        true);
    row("invalid UTF-8 in the header", withHeader("{\"alg\":\"HS256\",\"kid\":\"\xff\"}"), "not-utf8", Part::Header, 29, fatal, false);
    row("invalid UTF-8 in the payload", asJwt("{\"a\":\"\xc0\xaf\"}"), "not-utf8", Part::Payload, 37 + 8, fatal, true);
    row("a payload in UTF-16",
        asJwt(QByteArray("{\0\"\0a\0\"\0:\0"
                         "1\0}\0",
            14)),
        "not-json", Part::Payload, 37 + 1, fatal, true);
    row("a payload that is text", withPayload("Payload"), "not-json", Part::Payload, 21, warning, true);
    row("a JWT's payload that is text", asJwt("Payload"), "not-json", Part::Payload, 37, fatal, true);
    row("a JWT's payload that is an array", asJwt("[1]"), "not-an-object", Part::Payload, 37, fatal, true);
    row("a JWT's payload that is empty JSON text", asJwt(" "), "not-json", Part::Payload, 37 + 1, fatal, true);
    row("two objects in the payload", asJwt("{} {}"), "trailing-data", Part::Payload, 37 + 4, fatal, true);
    row("a NUL behind the payload's object", asJwt(QByteArray("{}\0", 3)), "trailing-data", Part::Payload, 37 + 2, fatal, true);
    row("a claim twice", withPayload("{\"a\":1,\"a\":2}"), "duplicate-member", Part::Payload, 21 + 9, warning, true);
    row("a claim twice, once escaped", withPayload("{\"sub\":1,\"\\u0073ub\":2}"), "duplicate-member", Part::Payload, 21 + 12, warning,
        true);
    row("a member twice inside a claim", withPayload("{\"a\":{\"b\":1,\"b\":2}}"), "duplicate-member", Part::Payload, 21 + 16, warning,
        true);
    row("half a character in the payload", withPayload("{\"a\":\"\\ud800\"}"), "lone-surrogate", Part::Payload, 21 + 6, warning, true);
    row("half a character in a name", withPayload("{\"\\ud800\":1}"), "lone-surrogate", Part::Payload, 21 + 13, warning, true);
    row("half a character in the header", withHeader("{\"alg\":\"HS256\",\"kid\":\"\\ud800\"}"), "lone-surrogate", Part::Header, 28, fatal,
        false);
    row("no algorithm", withHeader("{\"typ\":\"JWT\"}"), "no-alg", Part::Header, 0, fatal, false);
    row("an algorithm that is null", withHeader("{\"alg\":null}"), "no-alg", Part::Header, 9, fatal, false);
    row("an algorithm in a list", withHeader("{\"alg\":[\"HS256\"]}"), "no-alg", Part::Header, 9, fatal, false);
    row("no algorithm and no signature", test::encoded("{\"typ\":\"JWT\"}") + '.' + p + '.', "no-alg", Part::Header, 0, fatal, false);
    row("cut inside the payload's JSON", h + '.' + p.first(16), "truncated", Part::Signature, 37, fatal, false);
    row("cut inside the header's JSON", h.first(12), "truncated", Part::Payload, 12, fatal, false);
    row("2^53 + 1", withPayload("{\"a\":9007199254740993}"), "exact-number", Part::Payload, 21 + 6, warning, true);
    row("2^53 + 1 inside an array", withPayload("{\"a\":[0,9007199254740993]}"), "exact-number", Part::Payload, 21 + 10, warning, true);
    row("1e400", withPayload("{\"exp\":1e400}"), "exact-number", Part::Payload, 21 + 9, warning, true);
    row("513 levels", withPayload("{\"a\":" + QByteArray(512, '[') + QByteArray(512, ']') + '}'), "too-deep", Part::Payload,
        21 + (5 + 511) * 4 / 3, warning, true);
    row("513 levels of a JWT", asJwt("{\"a\":" + QByteArray(512, '[') + QByteArray(512, ']') + '}'), "too-deep", Part::Payload,
        37 + (5 + 511) * 4 / 3, warning, true);
}

void TokenTest::namesEachFlawAndItsPlace()
{
    QFETCH(QByteArray, text);
    const Token token = jose::decode(text);
    QStringList ids;
    for (const jose::Flaw &flaw : token.flaws)
        ids += QStringLiteral("%1 at %2: %3").arg(flaw.id).arg(flaw.offset).arg(flaw.message);
    QVERIFY2(token.flaws.size() == 1, qPrintable(ids.join(u'\n')));
    const jose::Flaw &flaw = token.flaws[0];
    QTEST(flaw.id, "id");
    QTEST(flaw.part, "part");
    QTEST(int(flaw.offset), "offset");
    QTEST(flaw.severity, "severity");
    QTEST(token.isStrictlyEncoded(), "strict");
    QVERIFY(flaw.message.endsWith(u'.') && flaw.length >= 1);
}

void TokenTest::leavesThesePayloadsAlone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("512 levels") << withPayload("{\"a\":" + QByteArray(511, '[') + QByteArray(511, ']') + '}');
    QTest::newRow("2^53") << withPayload("{\"a\":9007199254740992}");
    QTest::newRow("the same name in two objects") << withPayload("{\"a\":{\"b\":1},\"c\":{\"b\":1}}");
    QTest::newRow("a nested token") << test::encoded("{\"alg\":\"HS256\",\"cty\":\"JWT\"}") + '.' + test::encoded(whole()) + '.'
            + signature;
    QTest::newRow("a detached payload") << QByteArray(header) + ".." + signature;
    QTest::newRow("an empty object") << withPayload("{}");
}

void TokenTest::leavesThesePayloadsAlone()
{
    QFETCH(QByteArray, text);
    const Token token = jose::decode(text);
    QVERIFY2(token.flaws.empty(), token.flaws.empty() ? "" : qPrintable(token.flaws[0].message));
}

void TokenTest::showsBothValuesOfADuplicate()
{
    const Token token = jose::decode(withPayload("{\"realm_access\":{\"roles\":[\"admin\"],\"roles\":[]}}"));
    QCOMPARE(token.flaws[0].message,
        QStringLiteral("\"realm_access.roles\" stands twice: [\"admin\"], then []. Services differ in which one they use."));
    const Token hostile = jose::decode(withPayload("{\"a\\n\\u202e\":1,\"a\\n\\u202e\":\"\\u001b[2J\"}"));
    QVERIFY2(
        !hostile.flaws[0].message.contains(QChar(0x202e)) && !hostile.flaws[0].message.contains(u'\n'), "a name may not forge a message");
    QVERIFY(!hostile.flaws[0].message.contains(QChar(0x1b)));
}

void TokenTest::pointsIntoTheTextPastBlanks()
{
    const QByteArray text = QByteArray(header) + ".eyJh\n Ijox\nLCJhIjoyfQ." + signature; // {"a":1,"a":2}
    const Token token = jose::decode(text);
    QCOMPARE(token.flaws.size(), std::size_t(2));
    QCOMPARE(token.flaws[1].id, QStringLiteral("duplicate-member"));
    QCOMPARE(text.mid(token.flaws[1].offset, token.flaws[1].length), QByteArray("CJhIjoy"));
}

void TokenTest::countsWhatASignatureLacks_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<int>("characters");
    const std::pair<const char *, int> rows[] = {{"HS256", 43}, {"HS384", 64}, {"HS512", 86}, {"ES256", 86}, {"ES384", 128}, {"ES512", 176},
        {"ES256K", 86}, {"Ed25519", 86}, {"Ed448", 152}, {"ML-DSA-44", 3227}};
    for (const auto &[alg, characters] : rows)
        QTest::newRow(alg) << QString::fromLatin1(alg) << characters;
}

void TokenTest::countsWhatASignatureLacks()
{
    QFETCH(QString, alg);
    QFETCH(int, characters);
    const QByteArray start = test::encoded("{\"alg\":\"" + alg.toLatin1() + "\"}") + ".e30.";
    QVERIFY(jose::decode(start + QByteArray(characters, 'A')).flaws.empty());
    const Token cut = jose::decode(start + QByteArray(characters - 4, 'A'));
    QCOMPARE(cut.flaws.size(), std::size_t(1));
    QCOMPARE(cut.flaws[0].id, QStringLiteral("signature-length"));
    QVERIFY2(cut.flaws[0].message.contains(QStringLiteral("; 4 are missing")), qPrintable(cut.flaws[0].message));
    QCOMPARE(jose::decode(start + QByteArray(characters + 4, 'A')).flaws[0].id, QStringLiteral("signature-length"));
    const Token none = jose::decode(start.chopped(1));
    QVERIFY2(none.flaws[0].message.contains(QStringLiteral("(%1 characters").arg(characters)), qPrintable(none.flaws[0].message));
}

void TokenTest::boundsWhatItSaysOfHostileParts()
{
    QByteArray members = "{\"big\":\"" + QByteArray(100'000, 'x') + '"';
    for (int i = 0; i < 20'000; ++i)
        members += ",\"big\":1,\"n" + QByteArray::number(i) + "\":9007199254740993";
    const Token token = jose::decode(withPayload(members + '}'));
    QVERIFY2(token.flaws.size() < 120, "the list of flaws is bounded");
    qsizetype length = 0;
    for (const jose::Flaw &flaw : token.flaws)
        length += flaw.message.size();
    QVERIFY2(length < 40'000, "and so is what each says");
    QVERIFY(token.flaws.back().message.contains(QStringLiteral("19950 more")));
}

void TokenTest::readsHugeTokensInLinearTime_data()
{
    QTest::addColumn<QByteArray>("text");
    QByteArray halves = "{";
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 40'000; ++i)
            halves += "\"n" + QByteArray::number(i) + "\":1,";
    }
    QTest::newRow("a payload of 1 MB") << withPayload("{\"a\":\"" + QByteArray(1'000'000, 'a') + "\"}");
    QTest::newRow("1 MB of duplicates, each far from its first") << withPayload(halves + "\"z\":0}");
    QTest::newRow("1 MB of numbers") << withPayload("{\"a\":[" + QByteArray("9007199254740993,").repeated(60'000) + "0]}");
    QTest::newRow("one number of 1 MB") << withPayload("{\"a\":" + QByteArray(1'000'000, '7') + '}');
    QTest::newRow("100,000 levels") << withPayload("{\"a\":" + QByteArray(100'000, '[') + '}');
    QTest::newRow("100,000 dots") << QByteArray(header) + QByteArray(100'000, '.');
    QTest::newRow("1 MB of padding") << QByteArray(header) + '.' + payload + QByteArray(1'000'000, '=') + '.' + signature;
    QTest::newRow("1 MB of blanks") << QByteArray(header) + '.' + QByteArray(1'000'000, ' ') + payload + '.' + signature;
    QTest::newRow("an algorithm of 1 MB") << withHeader("{\"alg\":\"" + QByteArray(1'000'000, ' ') + "none\"}");
    QTest::newRow("1 MB of tildes") << whole() + QByteArray(1'000'000, '~');
    QTest::newRow("1 MB of nothing known") << QByteArray(1'000'000, 'x');
}

void TokenTest::readsHugeTokensInLinearTime()
{
    QFETCH(QByteArray, text);
    QElapsedTimer timer;
    timer.start();
    const Token token = jose::decode(text);
    QVERIFY(jose::verify(token, {}).verdict != jose::Verification::Verdict::Valid);
    QVERIFY2(timer.elapsed() < 5000, "a watchdog of ten times what it takes");
}

void TokenTest::survivesEveryCutAndEveryOctet()
{
    const QByteArray text = whole() + "~WyJzYWx0IiwiYSIsMV0~";
    for (qsizetype length = 0; length < text.size(); ++length)
        QVERIFY(jose::decode(text.first(length)).text.size() == length);
    for (int octet = 0; octet < 256; ++octet) {
        QByteArray changed = text;
        changed[octet % text.size()] = char(octet);
        for (const jose::Flaw &flaw : jose::decode(changed).flaws)
            QVERIFY(flaw.offset >= 0 && flaw.offset <= changed.size());
    }
}

QTEST_GUILESS_MAIN(TokenTest)
#include "tst_token.moc"

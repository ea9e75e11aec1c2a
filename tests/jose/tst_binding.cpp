// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/binding.h"
#include "jose/making.h"
#include "jose/use.h"
#include "keys/digest.h"

#include <QTest>

using namespace jotscope;
using jose::Fit;
using jose::Proof;
using jose::ProvenRequest;

namespace {

const QString alg = QStringLiteral("ES256");
const QByteArray claims = "\"jti\":\"1\",\"htm\":\"GET\",\"htu\":\"https://api.example/users\",\"iat\":1767323045";

QByteArray headerWith(const QByteArray &jwk, const char *typ = "dpop+jwt", const char *name = "ES256")
{
    return "{\"typ\":\"" + QByteArray(typ) + "\",\"alg\":\"" + name + "\",\"jwk\":" + jwk + '}';
}

jose::Token proofOf(const QByteArray &payload, const QByteArray &header = headerWith(keys::publicJwk(test::keyFor(alg).publicHalf)))
{
    return jose::decode(test::tokenOf(header, '{' + payload + '}', alg, test::keyFor(alg)));
}

jose::Token tokenWith(const QByteArray &payload, const QByteArray &header = "{\"alg\":\"HS256\"}")
{
    return jose::decode(test::encoded(header) + '.' + test::encoded(payload) + ".AAAA");
}

ProvenRequest request(const char *method = "GET", const char *url = "https://api.example/users")
{
    return {QString::fromLatin1(method), QString::fromLatin1(url), std::nullopt};
}

} // namespace

/// What binds one token to another thing: DPoP (RFC 9449), certificates (RFC 8705), the hashes of an ID token; and what a token is for.
class BindingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void examplesOfRfc9449();
    void judgesAProof_data();
    void judgesAProof();
    void comparesAddressesAsRfc9449Says_data();
    void comparesAddressesAsRfc9449Says();
    void saysWhatItCouldNotLookAt();
    void bindsATokenToAKeyOrACertificate();
    void checksTheHashesOfAnIdToken_data();
    void checksTheHashesOfAnIdToken();
    void tellsWhatATokenIsFor_data();
    void tellsWhatATokenIsFor();
};

void BindingTest::examplesOfRfc9449()
{
    const QByteArrayList proofs = test::dataFile("jose/rfc9449_proofs.txt").trimmed().split('\n');
    const jose::Token forToken = jose::decode(proofs[0]); // §4.1
    Proof found = jose::checkProof(forToken, request("POST", "https://server.example.com/token"));
    QVERIFY2(found.verdict == Proof::Verdict::Fits, qPrintable(found.failures.join(u' ')));
    QCOMPARE(found.thumbprint, QStringLiteral("0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I")); // §6.1
    const jose::Token forResource = jose::decode(proofs[1]);                                   // §7.1
    ProvenRequest seen = request("GET", "https://resource.example.org/protectedresource");
    seen.accessToken = "Kz~8mXK1EalYznwH-LC-1fBAo.4Ljp~zsPE_NeO.gxU";
    found = jose::checkProof(forResource, seen);
    QVERIFY2(found.verdict == Proof::Verdict::Fits, qPrintable(found.failures.join(u' ')));
    seen.accessToken = "another";
    QCOMPARE(jose::checkProof(forResource, seen).verdict, Proof::Verdict::Fails);
    const jose::Token bound = tokenWith("{\"cnf\":{\"jkt\":\"0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I\"}}");
    QCOMPARE(jose::fitsKey(bound, found.thumbprint), Fit::Fits);
}

void BindingTest::judgesAProof_data()
{
    QTest::addColumn<jose::Token>("proof");
    QTest::addColumn<QString>("says");
    const auto row
        = [](const char *name, const jose::Token &proof, const char *says) { QTest::newRow(name) << proof << QString::fromLatin1(says); };
    const QByteArray own = keys::publicJwk(test::keyFor(alg).publicHalf);
    row("all as it must be", proofOf(claims), "");
    row("typ in capitals", proofOf(claims, headerWith(own, "DPoP+JWT")), "");
    row("the key of somebody else", proofOf(claims, headerWith(keys::publicJwk(test::anotherKey(alg).publicHalf))),
        "not signed by its own key");
    row("a private key inside", proofOf(claims, headerWith(keys::privateJwk(test::keyFor(alg)))), "private key");
    row("no jwk", proofOf(claims, "{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\"}"), "no \"jwk\"");
    row("a broken jwk", proofOf(claims, headerWith("{\"kty\":\"EC\"}")), "cannot be used");
    row("an HMAC", proofOf(claims, headerWith(own, "dpop+jwt", "HS256")), "key pair");
    row("alg none", proofOf(claims, headerWith(own, "dpop+jwt", "none")), "key pair");
    row("no jti", proofOf("\"htm\":\"GET\",\"htu\":\"https://api.example/users\",\"iat\":1"), "\"jti\"");
    row("no htm", proofOf("\"jti\":\"1\",\"htu\":\"https://api.example/users\",\"iat\":1"), "\"htm\"");
    row("no htu", proofOf("\"jti\":\"1\",\"htm\":\"GET\",\"iat\":1"), "\"htu\"");
    row("no iat", proofOf("\"jti\":\"1\",\"htm\":\"GET\",\"htu\":\"https://api.example/users\""), "\"iat\"");
    row("iat that is a string", proofOf("\"jti\":\"1\",\"htm\":\"GET\",\"htu\":\"https://api.example/users\",\"iat\":\"1\""), "\"iat\"");
    row("another method", proofOf("\"jti\":\"1\",\"htm\":\"POST\",\"htu\":\"https://api.example/users\",\"iat\":1"),
        "but the method of the request is \"GET\"");
    row("the method in lower case", proofOf("\"jti\":\"1\",\"htm\":\"get\",\"htu\":\"https://api.example/users\",\"iat\":1"),
        "but the method");
    row("another address", proofOf("\"jti\":\"1\",\"htm\":\"GET\",\"htu\":\"https://api.example/other\",\"iat\":1"), "but the address");
}

void BindingTest::judgesAProof()
{
    QFETCH(jose::Token, proof);
    QFETCH(QString, says);
    const Proof found = jose::checkProof(proof, request());
    QCOMPARE(found.verdict, says.isEmpty() ? Proof::Verdict::Fits : Proof::Verdict::Fails);
    QVERIFY2(found.failures.join(u'\n').contains(says), qPrintable(found.failures.join(u'\n')));
    QCOMPARE(jose::checkProof(proofOf(claims, headerWith("{}", "JWT")), request()).verdict, Proof::Verdict::NotAProof);
}

void BindingTest::comparesAddressesAsRfc9449Says_data()
{
    QTest::addColumn<QByteArray>("url");
    QTest::addColumn<bool>("same");
    QTest::newRow("as it stands") << QByteArray("https://api.example/users") << true;
    QTest::newRow("with a query") << QByteArray("https://api.example/users?a=1") << true;
    QTest::newRow("with a fragment") << QByteArray("https://api.example/users#x") << true;
    QTest::newRow("the host in capitals") << QByteArray("https://API.example/users") << true;
    QTest::newRow("the usual port") << QByteArray("https://api.example:443/users") << true;
    QTest::newRow("dot segments") << QByteArray("https://api.example/a/../users") << true;
    QTest::newRow("another port") << QByteArray("https://api.example:8443/users") << false;
    QTest::newRow("http") << QByteArray("http://api.example/users") << false;
    QTest::newRow("a slash behind") << QByteArray("https://api.example/users/") << false;
    QTest::newRow("the path in capitals") << QByteArray("https://api.example/Users") << false;
    QTest::newRow("no address") << QByteArray("") << false;
}

void BindingTest::comparesAddressesAsRfc9449Says()
{
    QFETCH(QByteArray, url);
    QFETCH(bool, same);
    QCOMPARE(jose::checkProof(proofOf(claims), request("GET", url.constData())).verdict == Proof::Verdict::Fits, same);
}

void BindingTest::saysWhatItCouldNotLookAt()
{
    const Proof found = jose::checkProof(proofOf(claims + ",\"ath\":\"x\""), {});
    QCOMPARE(found.verdict, Proof::Verdict::Fits);
    QCOMPARE(found.unchecked.size(), 3);
}

void BindingTest::bindsATokenToAKeyOrACertificate()
{
    const jose::Token bound = tokenWith("{\"cnf\":{\"jkt\":\"abc\",\"x5t#S256\":\"def\"}}");
    QCOMPARE(jose::fitsKey(bound, QStringLiteral("abc")), Fit::Fits);
    QCOMPARE(jose::fitsKey(bound, QStringLiteral("ABC")), Fit::Differs);
    QCOMPARE(jose::fitsCertificate(bound, QStringLiteral("def")), Fit::Fits);
    QCOMPARE(jose::fitsCertificate(bound, QStringLiteral("de")), Fit::Differs);
    const jose::Token free = tokenWith("{\"cnf\":\"abc\"}");
    QCOMPARE(jose::fitsKey(free, QStringLiteral("abc")), Fit::Absent);
    QCOMPARE(jose::fitsKey(tokenWith("{\"cnf\":{\"jkt\":1}}"), QStringLiteral("1")), Fit::Unknown);
}

void BindingTest::checksTheHashesOfAnIdToken_data()
{
    QTest::addColumn<QByteArray>("alg");
    QTest::addColumn<QByteArray>("hash");
    QTest::addColumn<Fit>("fit");
    const auto half = [](const char *name, const QByteArray &other = "access") {
        const QByteArray whole = keys::digest(name, other);
        return '"' + test::encoded(whole.first(whole.size() / 2)) + '"';
    };
    const auto row = [](const char *name, const char *with, const QByteArray &hash, Fit fit) {
        QTest::newRow(name) << QByteArray(with) << hash << fit;
    };
    row("RS256 halves SHA-256", "RS256", half("SHA256"), Fit::Fits);
    row("ES384 halves SHA-384", "ES384", half("SHA384"), Fit::Fits);
    row("PS512 halves SHA-512", "PS512", half("SHA512"), Fit::Fits);
    row("ES256K halves SHA-256", "ES256K", half("SHA256"), Fit::Fits);
    row("EdDSA halves SHA-512", "EdDSA", half("SHA512"), Fit::Fits);
    row("Ed448 has no agreed hash", "Ed448", half("SHA512"), Fit::Unknown);
    row("the hash of another token", "RS256", half("SHA256", "other"), Fit::Differs);
    row("the hash of another algorithm", "RS256", half("SHA512"), Fit::Differs);
    row("a number", "RS256", "1", Fit::Unknown);
    row("alg none", "none", half("SHA256"), Fit::Unknown);
}

void BindingTest::checksTheHashesOfAnIdToken()
{
    QFETCH(QByteArray, alg);
    QFETCH(QByteArray, hash);
    const jose::Token token = tokenWith("{\"at_hash\":" + hash + '}', "{\"alg\":\"" + alg + "\"}");
    QTEST(jose::fitsHash(token, u"at_hash", "access"), "fit");
    QCOMPARE(jose::fitsHash(token, u"c_hash", "access"), Fit::Absent);
}

void BindingTest::tellsWhatATokenIsFor_data()
{
    QTest::addColumn<jose::Token>("token");
    QTest::addColumn<QString>("use");
    QTest::addColumn<bool>("isUser");
    const auto row = [](const char *name, const QByteArray &header, const QByteArray &payload, const char *use, bool isUser) {
        QTest::newRow(name) << tokenWith(payload, "{\"alg\":\"RS256\"" + header + '}') << QString::fromLatin1(use) << isUser;
    };
    row("RFC 9068", ",\"typ\":\"at+jwt\"", "{}", "access", true);
    row("RFC 9068 with the whole media type", ",\"typ\":\"application/at+jwt\"", "{}", "access", true);
    row("at+jwt with a nonce is an access token still", ",\"typ\":\"at+jwt\"", "{\"nonce\":\"n\"}", "access", true);
    row("DPoP", ",\"typ\":\"dpop+jwt\"", "{}", "dpop-proof", false);
    row("key binding", ",\"typ\":\"kb+jwt\"", "{}", "key-binding", false);
    row("Cognito access", "", "{\"token_use\":\"access\"}", "access", true);
    row("Cognito ID", "", "{\"token_use\":\"id\"}", "id", true);
    row("Keycloak access", ",\"typ\":\"JWT\"", "{\"typ\":\"Bearer\",\"nonce\":\"n\"}", "access", true);
    row("Keycloak ID", ",\"typ\":\"JWT\"", "{\"typ\":\"ID\"}", "id", true);
    row("Keycloak refresh", "", "{\"typ\":\"Refresh\"}", "refresh", true);
    row("simplejwt refresh", "", "{\"token_type\":\"refresh\"}", "refresh", true);
    row("Supabase anon key", "", "{\"role\":\"anon\"}", "api-key", false);
    row("Supabase service key", "", "{\"role\":\"service_role\"}", "api-key", false);
    row("Auth0 client", "", "{\"sub\":\"abc@clients\",\"scope\":\"x\"}", "client-credentials", false);
    row("a client as subject", "", "{\"sub\":\"app\",\"client_id\":\"app\"}", "client-credentials", false);
    row("RFC 7523", "", "{\"iss\":\"app\",\"sub\":\"app\",\"jti\":\"1\"}", "client-assertion", false);
    row("at_hash", "", "{\"at_hash\":\"x\"}", "id", true);
    row("a nonce and no scope", "", "{\"nonce\":\"x\"}", "id", true);
    row("a nonce and a scope", "", "{\"nonce\":\"x\",\"scope\":\"openid\"}", "access", true);
    row("a scope", "", "{\"scope\":\"openid\"}", "access", true);
    row("a logout", "", "{\"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}}}", "logout", true);
    row("an event", "", "{\"events\":{\"urn:x\":{}}}", "security-event", true);
    row("nothing said", ",\"typ\":\"JWT\"", "{\"sub\":\"a\"}", "unknown", true);
}

void BindingTest::tellsWhatATokenIsFor()
{
    QFETCH(jose::Token, token);
    const jose::Use use = jose::useOf(token);
    QTEST(QString::fromLatin1(use.id), "use");
    QTEST(use.isUser, "isUser");
    QCOMPARE(use.title.isEmpty(), QByteArrayView(use.id) == "unknown");
    QCOMPARE(use.because.isEmpty(), use.title.isEmpty());
}

QTEST_GUILESS_MAIN(BindingTest)
#include "tst_binding.moc"

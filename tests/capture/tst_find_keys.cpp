// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/find_keys.h"
#include "capture/find_tokens.h"
#include "capture/transform.h"

#include <QTest>

using namespace jotscope;
using namespace jotscope::capture;

class TestFindKeys : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offers_data();
    void offers();
};

void TestFindKeys::offers_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<KeyOffer>("expected");
    const QByteArray jwk = "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}";
    const QByteArray pem
        = "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEA11qYAYKxCrfVS/7TyWQHOg7hcvPapiMlrwIaaPcHURo=\n-----END PUBLIC KEY-----\n";
    const QByteArray token = sampleTokens().value(QStringLiteral("ed25519"));
    const auto row = [](const char *name, const QByteArray &text, KeyOffer offer) { QTest::newRow(name) << text << offer; };
    row("nothing in an empty text", " \n", KeyOffer::None);
    row("nothing in prose", "these are no keys at all", KeyOffer::None);
    row("nothing in a token", token, KeyOffer::None);
    row("nothing in an opaque word", "8d0e1f7a", KeyOffer::None);
    row("a JWK", jwk, KeyOffer::JwksOrJwk);
    row("a JWK behind a byte order mark", "\xef\xbb\xbf" + jwk, KeyOffer::JwksOrJwk);
    row("a JWKS", " {\"keys\":[" + jwk + "]}\n", KeyOffer::JwksOrJwk);
    row("an empty JWKS", "{\"keys\":[]}", KeyOffer::JwksOrJwk);
    row("a JWKS that was cut", "{\"keys\":[" + jwk + ",{\"kty\":\"RS", KeyOffer::JwksOrJwk);
    row("keys that are something else", "{\"keys\":[\"a\",\"b\"]}", KeyOffer::None);
    row("kty that is no text", "{\"kty\":7}", KeyOffer::None);
    row("JSON without keys", "{\"a\":1}", KeyOffer::None);
    row("a PEM public key", pem, KeyOffer::Pem);
    row("a PEM certificate behind what openssl prints", "subject=CN = id\n-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
        KeyOffer::Pem);
    row("a private key", "-----BEGIN RSA PRIVATE KEY-----\nMIIB\n-----END RSA PRIVATE KEY-----", KeyOffer::Pem);
    row("a PEM block that is no key", "-----BEGIN PGP MESSAGE-----\nhQEM\n-----END PGP MESSAGE-----", KeyOffer::None);
    row("a token wins over the PEM beside it", pem + token, KeyOffer::None);
    row("jwks.json", "https://id.example/.well-known/jwks.json", KeyOffer::JwksUrl);
    row("jwks", "https://id.example/oauth/jwks\n", KeyOffer::JwksUrl);
    row("certs of Keycloak", "https://sso.example/realms/acme/protocol/openid-connect/certs", KeyOffer::JwksUrl);
    row("keys of Entra", "https://login.microsoftonline.com/common/discovery/v2.0/keys", KeyOffer::JwksUrl);
    row("keys of Okta, with a query", "https://acme.okta.example/oauth2/v1/keys?client_id=x", KeyOffer::JwksUrl);
    row("certs of Google", "https://www.googleapis.com/oauth2/v3/certs", KeyOffer::JwksUrl);
    row("keys of Firebase", "https://www.googleapis.com/service_accounts/v1/jwk/securetoken@system.gserviceaccount.com", KeyOffer::JwksUrl);
    row("plain http", "http://127.0.0.1:8080/jwks.json", KeyOffer::JwksUrl);
    row("a discovery document", "https://id.example/.well-known/openid-configuration", KeyOffer::IssuerUrl);
    row("an issuer", "https://id.example/realms/acme", KeyOffer::IssuerUrl);
    row("an issuer with a slash", "https://id.example/", KeyOffer::IssuerUrl);
    row("another scheme", "file:///etc/jwks.json", KeyOffer::None);
    row("two URLs", "https://id.example/jwks.json https://id.example/", KeyOffer::None);
    row("a URL that carries a token", "https://app.example/cb?token=" + token, KeyOffer::None);
    row("no host", "https:///jwks.json", KeyOffer::None);
}

void TestFindKeys::offers()
{
    QFETCH(QByteArray, text);
    QFETCH(KeyOffer, expected);
    QCOMPARE(offeredKeys(text), expected);
    if (expected != KeyOffer::None)
        QVERIFY(findTokens(text, QString(), QDateTime()).empty());
}

QTEST_GUILESS_MAIN(TestFindKeys)
#include "tst_find_keys.moc"

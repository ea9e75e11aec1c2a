// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/build_inspection.h"
#include "report/leak_search.h"
#include "report/secrets.h"
#include "report_file.h"

#include <QTest>

using namespace jotscope;
using report::Format;
using report::Redaction;

/// What opens something leaves in no mode; what is said about it stays.
class Secrets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void goes_data();
    void goes();
    void stays_data();
    void stays();
    void noReportHolds_data();
    void noReportHolds();
};

namespace {

const QByteArray key = "OPQ7f3a91c2e8";

void addHeaders()
{
    for (const char *name : {"X-Auth-Token", "X-Vault-Token", "X-Amz-Security-Token", "X-Session-Id", "X-CSRF-Token", "Set-Cookie",
             "Api-Key", "X-Forwarded-Authorization", "Ocp-Apim-Subscription-Key", "Grafana-Session"})
        QTest::addRow("header %s", name) << "HTTP/1.1 401 No\r\n" + QByteArray(name) + ": " + key + "\r\n\r\n{\"code\":\"gone\"}";
    QTest::newRow("an OAuth code in a Location") << "HTTP/1.1 302 Found\nLocation: https://app/cb?state=x&code=" + key + "\n\n";
    QTest::newRow("a token in a fragment") << "HTTP/1.1 302 Found\nLocation: https://app/cb#id=1&access_token=" + key + "\n\n";
    QTest::newRow("a code in an address inside an address")
        << "HTTP/1.1 302 Found\nLocation: https://app/in?to=https%3A%2F%2Fapp%2Fcb%3Fcode%3D" + key + "\n\n";
    QTest::newRow("a signed address") << "HTTP/1.1 401 No\nContent-Location: https://s3/x?X-Amz-Signature=" + key + "&n=1\n\n";
    QTest::newRow("a password in an address") << "HTTP/1.1 401 No\nLink: <https://u:" + key + "@x/>\n\n";
    QTest::newRow("a session in a path") << "HTTP/1.1 302 Found\nLocation: https://app/x;jsessionid=" + key + "?a=b\n\n";
    QTest::newRow("a named value in a header") << "HTTP/1.1 401 No\nX-Debug: token=" + key + "; user=7\n\n";
}

void addMembers()
{
    for (const char *name : {"secret", "clientSecret", "client-secret", "passwd", "pwd", "otp", "pin", "cookie", "authorization_code",
             "device_code", "credentials", "id_token_hint", "apiKey", "session_token", "password", "stateToken", "private_key", "ticket"}) {
        QTest::addRow("member %s", name) << "{\"code\":\"gone\",\"" + QByteArray(name) + "\":\"" + key + "\"}";
        QTest::addRow("member %s, in a list", name) << "{\"code\":\"gone\",\"" + QByteArray(name) + "\":[\"" + key + "\"]}";
        QTest::addRow("member %s, of broken JSON", name) << "{\"code\":\"gone\",\"" + QByteArray(name) + "\": \"" + key + "\", ";
        QTest::addRow("member %s, of JSON in a text", name) << "{\"body\":\"{\\\"" + QByteArray(name) + "\\\":\\\"" + key + "\\\"}\"}";
    }
    QTest::newRow("a number as a PIN") << QByteArray("{\"pin\":9137}");
    QTest::newRow("a recovery link") << "{\"link\":\"https://x/verify?token=" + key + "&type=recovery\"}";
    QTest::newRow("a Bearer value") << "{\"auth\":{\"header\":\"Bearer " + key + "\"}}";
    QTest::newRow("a token of GitHub") << "{\"gh\":\"ghp_" + key + "xxxxxxxxxxxxxxxx\"}";
    QTest::newRow("a key id of AWS") << QByteArray("{\"aws\":\"AKIA9137FODNN7OPQ7XX\"}");
    QTest::newRow("a private key") << "{\"pem\":\"-----BEGIN PRIVATE KEY-----\\n" + key + "\\n-----END PRIVATE KEY-----\"}";
    QTest::newRow("a private key, in lines") << "-----BEGIN RSA PRIVATE KEY-----\n" + key + "\n-----END RSA PRIVATE KEY-----\n";
    QTest::newRow("a private key, cut off") << "was -----BEGIN PRIVATE KEY-----\n" + key + "\n";
    QTest::newRow("a sentence") << "login failed with password=" + key + " for x";
    QTest::newRow("a form") << "grant_type=x&client_secret=" + key + "&scope=y";
    QTest::newRow("a line of a log") << "secret: " + key;
    QTest::newRow("behind a long text in quotation marks") << "note=\"" + QByteArray("abc ").repeated(10000) + "\" password=" + key;
    QTest::newRow("behind many keys without an end") << QByteArray("-----BEGIN PRIVATE KEY-----!").repeated(1000) + " password=" + key;
    QTest::newRow("a long private key") << "-----BEGIN PRIVATE KEY-----\nProc-Type: 4\n" + QByteArray("OPQ7\n").repeated(5000)
            + "-----END PRIVATE KEY-----\n";
    QTest::newRow("a long password") << "password=\"" + QByteArray("OPQ7 it's\\\"").repeated(2000) + "\"";
    QTest::newRow("a cookie of words") << QByteArray("Cookie: name=OPQ; theme=dark");
    QTest::newRow("user and password") << QByteArray("Authorization: Basic dXNlcjpwYXNzOPQ");
}

bool holds(const QByteArray &text)
{
    return text.contains("OPQ") || text.contains("9137") || text.contains("PRIVATE KEY");
}

} // namespace

void Secrets::goes_data()
{
    QTest::addColumn<QByteArray>("answer");
    addHeaders();
    addMembers();
}

/// At each redaction alike, and a second time nothing changes.
void Secrets::goes()
{
    QFETCH(QByteArray, answer);
    for (const Redaction redaction : {Redaction::None, Redaction::Signature, Redaction::Identity}) {
        report::Inspection inspection = test::stagingTokenInProduction();
        inspection.sighting.answer = inspection.diagnosis.evidence.serviceAnswer = answer;
        inspection.sighting.request = inspection.diagnosis.evidence.request
            = QStringLiteral("GET https://u:OPQ1@api.example/x;jsessionid=OPQ2?token=OPQ31");
        inspection.diagnosis.headline = QString::fromUtf8(answer);
        const report::Inspection once = report::Redactor(redaction).redact(inspection);
        for (const QByteArray &said : {once.sighting.answer, once.diagnosis.evidence.serviceAnswer, once.sighting.request.toUtf8(),
                 once.diagnosis.evidence.request.toUtf8()})
            QVERIFY2(!holds(said), said.constData());
        const report::Inspection twice = report::Redactor(redaction).redact(once);
        QCOMPARE(twice.sighting.answer, once.sighting.answer);
        QCOMPARE(twice.sighting.request, once.sighting.request);
    }
}

void Secrets::stays_data()
{
    QTest::addColumn<QByteArray>("answer");
    for (const QByteArray answer : {"invalid token: expired", "Bearer error=\"invalid_token\", error_description=\"The token expired\"",
             "HTTP/1.1 401 Unauthorized\r\nWWW-Authenticate: Bearer realm=\"api\", error=\"invalid_token\"\r\nToken-Expired: true\r\n\r\n",
             "HTTP/1.1 401 No\nAccess-Control-Allow-Credentials: true\nX-Amzn-ErrorType: UnrecognizedClientException\n\n{\"a\": 1}\n",
             "{\"errors\":{\"token\":[\"Token is expired\"]}}", "{\"code\":\"token_not_valid\",\"token_type\":\"access\"}",
             "{\"error\":\"invalid_grant\",\"error_description\":\"Bad Request\",\"code\":404}", "jwt signature: mismatch",
             "Bearer authentication required", "the token of 2026-11-18T09:41:26Z, RS256, code: P0001", "Basic authentication is off",
             "https://app/cb?error=access_denied&code=denied", "has_password is true; \"otp\": true"})
        QTest::newRow(answer.constData()) << answer;
}

void Secrets::stays()
{
    QFETCH(QByteArray, answer);
    report::Inspection inspection = test::stagingTokenInProduction();
    inspection.sighting.answer = inspection.diagnosis.evidence.serviceAnswer = answer;
    const report::Inspection clean = report::Redactor(Redaction::Signature).redact(inspection);
    QCOMPARE(clean.sighting.answer, answer);
    QCOMPARE(clean.diagnosis.evidence.serviceAnswer, answer);
    QCOMPARE(report::withoutSecrets(QString::fromUtf8(answer)).toUtf8(), answer);
}

void Secrets::noReportHolds_data()
{
    QTest::addColumn<int>("format");
    for (const Format format : report::allFormats())
        QTest::addRow("%s", report::titleOf(format)) << int(format);
}

void Secrets::noReportHolds()
{
    QFETCH(int, format);
    report::Inspection inspection = test::stagingTokenInProduction();
    inspection.sighting.answer = inspection.diagnosis.evidence.serviceAnswer = "HTTP/1.1 404 Not Found\r\nX-Session-Id: " + key
        + "\r\nLocation: https://u:" + key + "@x/?code=" + key + "\r\n\r\n{\"message\":\"gone, clientSecret=" + key + "\",\"pin\":\"" + key
        + "\"}";
    net::Exchange &exchange = inspection.diagnosis.evidence.environments[0].lookup->exchanges[0];
    exchange.headers = {{"X-Vault-Token", key}, {"Location", "https://app/cb#code=" + key}};
    exchange.body = "{\"clientSecret\":\"" + key + "\",\"next\":\"https://x/verify?token=" + key + "\"}";
    const QByteArray bytes = reportOf({inspection}, {Format(format), Redaction::Signature}, test::now).bytes;
    const QByteArray leak = test::leakIn(bytes, key, true);
    QVERIFY2(leak.isEmpty(), leak.constData());
}

QTEST_GUILESS_MAIN(Secrets)
#include "tst_secrets.moc"

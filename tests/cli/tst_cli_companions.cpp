// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "jose/base64url.h"
#include "json/write.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace jotscope;
using test::at;
using test::Program;

/// Tokens of one input that belong together: a DPoP proof beside the token that is bound to its key, an ID token beside its access token.
class Companions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void aProofAndItsToken_data();
    void aProofAndItsToken();
    void aProofAloneIsNoTokenToLogInWith();
    void aBoundTokenSaysSo();
    void anIdTokenNamesItsAccessToken();
    void hashesOfCodeAndState_data();
    void hashesOfCodeAndState();
    void aTokenBoundToACertificate_data();
    void aTokenBoundToACertificate();

private:
    QByteArray made(const QByteArray &header, const QByteArray &payload, const QStringList &key) const
    {
        const Program::Run run
            = m_program.run(QStringList{QStringLiteral("sign"), QStringLiteral("--header"), QString::fromUtf8(header)} + key, payload);
        if (run.code != 0)
            qFatal("%s", run.err.constData());
        return run.out.trimmed();
    }
    QByteArray proofFor(const QByteArray &claims) const
    {
        return made("{\"typ\":\"dpop+jwt\",\"alg\":\"ES256\",\"jwk\":" + m_jwk + '}', claims, {QStringLiteral("--key"), m_key});
    }
    Program::Run verify(const QByteArray &input) const
    {
        return m_program.run(
            {QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--secret-file"), m_secret},
            input);
    }
    static QByteArray hashOf(const QByteArray &text)
    {
        return jose::toBase64Url(QCryptographicHash::hash(text, QCryptographicHash::Sha256));
    }

    Program m_program;
    QString m_key;
    QString m_secret;
    QByteArray m_jwk;
    QByteArray m_access;
    QByteArray m_bound;
};

void Companions::initTestCase()
{
    m_key = m_program.path(QStringLiteral("proof.jwk"));
    m_secret = m_program.file(QStringLiteral("secret"), "a secret of thirty-two octets, as it should be");
    const Program::Run run = m_program.run({QStringLiteral("sign"), QStringLiteral("--generate"), QStringLiteral("ES256"),
                                               QStringLiteral("--key-out"), m_key, QStringLiteral("--public"), QStringLiteral("-")},
        "{}");
    QCOMPARE(run.code, 0);
    const json::Value key = *json::read(run.out.split('\n')[1]).root.at(u"/keys/0");
    m_jwk = "{\"kty\":\"EC\",\"crv\":\"P-256\",\"x\":\"" + at(key, u"/x").toUtf8() + "\",\"y\":\"" + at(key, u"/y").toUtf8() + "\"}";
    const QByteArray thumbprint
        = hashOf("{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"" + at(key, u"/x").toUtf8() + "\",\"y\":\"" + at(key, u"/y").toUtf8() + "\"}");
    m_access = made("{\"typ\":\"at+jwt\",\"alg\":\"HS256\"}", "{\"sub\":\"7c2e\",\"cnf\":{\"jkt\":\"" + thumbprint + "\"}}",
        {QStringLiteral("--secret-file"), m_secret});
}

void Companions::aProofAndItsToken_data()
{
    QTest::addColumn<QByteArray>("claims");
    QTest::addColumn<bool>("fits");
    QTest::addColumn<int>("code");
    const QByteArray ath = ",\"ath\":\"" + hashOf(m_access) + "\"}";
    const QByteArray whole = "{\"jti\":\"1\",\"iat\":1300819000,\"htm\":\"GET\",\"htu\":\"https://api.example/users\"";
    QTest::newRow("for this request and this token") << whole + ath << true << 0;
    QTest::newRow("for another method") << QByteArray(whole).replace("GET", "PUT") + ath << false << 1;
    QTest::newRow("for another address") << QByteArray(whole).replace("/users", "/user") + ath << false << 1;
    QTest::newRow("for another token") << whole + ",\"ath\":\"" + hashOf("another") + "\"}" << false << 0;
    QTest::newRow("for no token") << whole + '}' << false << 0;
}

void Companions::aProofAndItsToken()
{
    QFETCH(QByteArray, claims);
    QFETCH(bool, fits);
    QFETCH(int, code);
    const Program::Run run
        = verify("curl -H 'Authorization: DPoP " + m_access + "' -H 'DPoP: " + proofFor(claims) + "' https://api.example/users\n");
    json::Value access = run.token(0);
    json::Value proof = run.token(1);
    if (!access.at(u"/companions"))
        std::swap(access, proof);
    QVERIFY2(access.at(u"/companions/0/fits"), run.out.constData());
    QCOMPARE(access.at(u"/companions/0/fits")->boolean, fits);
    QCOMPARE(at(access, u"/companions/0/kind"), QStringLiteral("dpop-proof"));
    QCOMPARE(at(access, u"/verdict"), QStringLiteral("accepted"));
    QCOMPARE(at(proof, u"/use/id"), QStringLiteral("dpop-proof"));
    QVERIFY(at(proof, u"/verdict") != u"accepted");
    QCOMPARE(run.code, code);
}

void Companions::aProofAloneIsNoTokenToLogInWith()
{
    const Program::Run run = m_program.run(
        {QStringLiteral("verify")}, proofFor("{\"jti\":\"1\",\"iat\":1300819000,\"htm\":\"GET\",\"htu\":\"https://api.example/users\"}"));
    QVERIFY2(run.out.contains("DPoP proof, not a token to log in with"), run.out.constData());
    QCOMPARE(run.code, 3);
}

void Companions::aBoundTokenSaysSo()
{
    const Program::Run run = verify(m_access);
    QVERIFY2(run.out.contains("sender-constrained"), run.out.constData());
    QCOMPARE(run.code, 0);
}

void Companions::anIdTokenNamesItsAccessToken()
{
    const QByteArray left = QCryptographicHash::hash(m_access, QCryptographicHash::Sha256).first(16);
    const QByteArray idToken = made("{\"alg\":\"HS256\"}", "{\"sub\":\"7c2e\",\"at_hash\":\"" + jose::toBase64Url(left) + "\"}",
        {QStringLiteral("--secret-file"), m_secret});
    const Program::Run run = verify("{\"access_token\":\"" + m_access + "\",\"id_token\":\"" + idToken + "\"}");
    json::Value token = run.token(1);
    if (!token.at(u"/companions"))
        token = run.token(0);
    QCOMPARE(at(token, u"/companions/0/kind"), QStringLiteral("at_hash"));
}

void Companions::hashesOfCodeAndState_data()
{
    QTest::addColumn<QByteArray>("beside");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("both are of this login") << QByteArray(
        "code=Qcb0Orv1zh30vL1MPRsbm-diHiMwcLyZvn1arpZv-Jxf_11jnpEX3Tgfvk&state=s1&id_token=")
                                            << QStringList{QStringLiteral("c_hash true"), QStringLiteral("s_hash true")};
    QTest::newRow("the code is of another login") << QByteArray("code=another&id_token=") << QStringList{QStringLiteral("c_hash false")};
    QTest::newRow("the state is of another login") << QByteArray("state=another&id_token=") << QStringList{QStringLiteral("s_hash false")};
    QTest::newRow("of two codes one may be that of another login") << QByteArray("code=a&x=1&code=b&id_token=") << QStringList{};
    QTest::newRow("neither is at hand") << QByteArray("id_token=") << QStringList{};
}

void Companions::hashesOfCodeAndState()
{
    QFETCH(QByteArray, beside);
    QFETCH(QStringList, found);
    const QByteArray state = jose::toBase64Url(QCryptographicHash::hash("s1", QCryptographicHash::Sha256).first(16));
    // The code and its hash are those of OpenID Connect Core, appendix A.4.
    const QByteArray idToken
        = made("{\"alg\":\"HS256\"}", "{\"sub\":\"7c2e\",\"c_hash\":\"LDktKdoQak3Pk0cnXxCltA\",\"s_hash\":\"" + state + "\"}",
            {QStringLiteral("--secret-file"), m_secret});
    const Program::Run run = verify("https://client.example.org/cb#" + beside + idToken);
    QStringList said;
    const json::Value token = run.token();
    const json::Value none = json::Value::array();
    const json::Value *list = token.find(u"companions");
    for (const json::Value &one : (list ? *list : none).items) {
        QVERIFY(!one.find(u"token"));
        said += one.find(u"kind")->text + (one.find(u"fits")->boolean ? QStringLiteral(" true") : QStringLiteral(" false"));
    }
    QCOMPARE(said, found);
}

void Companions::aTokenBoundToACertificate_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QString>("fits");
    QFile chain(QStringLiteral(TEST_DATA "/keys/chain.pem"));
    QVERIFY(chain.open(QIODevice::ReadOnly));
    const QByteArray text = chain.readAll();
    const qsizetype end = text.indexOf("-----END CERTIFICATE-----") + 25;
    const QByteArray first = text.mid(text.indexOf("-----BEGIN CERTIFICATE-----"), end - text.indexOf("-----BEGIN CERTIFICATE-----"));
    const QByteArray second = text.mid(text.indexOf("-----BEGIN CERTIFICATE-----", end));
    const qsizetype begin = first.indexOf('\n');
    const QByteArray der = QByteArray::fromBase64(first.mid(begin, first.lastIndexOf("-----END") - begin));
    m_bound = jose::toBase64Url(QCryptographicHash::hash(der, QCryptographicHash::Sha256));
    const QByteArray hex = QCryptographicHash::hash(der, QCryptographicHash::Sha256).toHex();
    QTest::newRow("the certificate of its client") << first << QStringLiteral("true");
    QTest::newRow("as a proxy hands it on") << "ssl-client-cert: " + first.toPercentEncoding("-") << QStringLiteral("true");
    QTest::newRow("its hash alone, as Envoy hands it on")
        << "x-forwarded-client-cert: Hash=" + hex + ";Subject=\"CN=a\"" << QStringLiteral("true");
    QTest::newRow("that of another client") << second.left(second.indexOf("-----END CERTIFICATE-----") + 25) << QStringLiteral("false");
    QTest::newRow("two of them, one of its client") << text << QStringLiteral("true");
    QTest::newRow("none at hand") << QByteArray() << QString();
}

void Companions::aTokenBoundToACertificate()
{
    QFETCH(QByteArray, certificate);
    QFETCH(QString, fits);
    const QByteArray token = made("{\"alg\":\"HS256\"}", "{\"sub\":\"7c2e\",\"cnf\":{\"x5t#S256\":\"" + m_bound + "\"}}",
        {QStringLiteral("--secret-file"), m_secret});
    const Program::Run run = verify("Authorization: Bearer " + token + "\n" + certificate + "\n");
    const json::Value found = run.token();
    const json::Value *companion = found.at(u"/companions/0");
    QCOMPARE(companion ? QVariant(companion->find(u"fits")->boolean).toString() : QString(), fits);
    if (companion)
        QCOMPARE(at(found, u"/companions/0/kind"), QStringLiteral("client-certificate"));
}

QTEST_GUILESS_MAIN(Companions)
#include "tst_cli_companions.moc"

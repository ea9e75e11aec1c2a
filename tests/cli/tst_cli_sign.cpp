// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "jose/algorithm.h"
#include "jose/base64url.h"
#include "keys/content.h"
#include "keys/management.h"

#include <QFile>
#include <QTest>

using namespace jotscope;
using test::at;
using test::Program;

/// What `sign` makes, `verify` of the same program takes; and where keys go.
class Sign : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void signsWithEveryAlgorithm_data();
    void signsWithEveryAlgorithm();
    void encryptsWithEveryAlgorithm_data();
    void encryptsWithEveryAlgorithm();
    void writesEverySerialization_data();
    void writesEverySerialization();
    void takesTheHeaderOctetForOctet();
    void unencodedPayloads();
    void aPrivateKeyStaysInItsFile();
    void refuses_data();
    void refuses();

private:
    Program::Run sign(const QStringList &more, const QByteArray &payload = "{\"sub\":\"7c2e\",\"exp\":1300819380}") const
    {
        return m_program.run(QStringList{QStringLiteral("sign")} + more, payload);
    }
    json::Value verified(const QByteArray &token, const QStringList &more) const
    {
        const QStringList verb = {QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--as-of"),
            QStringLiteral("1300819000")};
        return m_program.run(verb + more, token).token();
    }
    QStringList words(const char *text) const { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }
    Program m_program;
};

void Sign::signsWithEveryAlgorithm_data()
{
    QTest::addColumn<QString>("alg");
    for (const jose::Algorithm &row : jose::algorithms()) {
        if (keys::isSupported(row.scheme))
            QTest::newRow(row.name) << QString::fromLatin1(row.name);
    }
}

void Sign::signsWithEveryAlgorithm()
{
    QFETCH(QString, alg);
    const QString key = m_program.path(alg + QStringLiteral(".jwk"));
    const Program::Run made = sign({QStringLiteral("--generate"), alg, QStringLiteral("--key-out"), key});
    QVERIFY2(made.code == 0, made.err.constData());
    const json::Value token = verified(made.out, {QStringLiteral("--key"), key});
    QCOMPARE(at(token, u"/signature/verdict"), QStringLiteral("valid"));
    QCOMPARE(at(token, u"/header/alg"), alg);
    QCOMPARE(at(token, u"/payload/sub"), QStringLiteral("7c2e"));
    QCOMPARE(at(token, u"/verdict"), QStringLiteral("accepted"));
    const Program::Run again = sign({QStringLiteral("--key"), key, QStringLiteral("--alg"), alg});
    QVERIFY2(again.code == 0, again.err.constData());
    QCOMPARE(at(verified(again.out, {QStringLiteral("--key"), key}), u"/signature/verdict"), QStringLiteral("valid"));
}

void Sign::encryptsWithEveryAlgorithm_data()
{
    QTest::addColumn<QString>("alg");
    QTest::addColumn<QString>("enc");
    QTest::addColumn<QString>("curve");
    const auto row = [](const QString &alg, const QString &enc, const char *curve) {
        QTest::newRow(qPrintable(alg + u' ' + enc + u' ' + QLatin1String(curve))) << alg << enc << QString::fromLatin1(curve);
    };
    for (const keys::Management &management : keys::managements()) {
        const QString alg = QString::fromLatin1(management.name);
        row(alg, QStringLiteral("A128CBC-HS256"), "P-256");
        if (management.family == keys::Management::Family::Agreement) {
            for (const char *curve : {"P-384", "P-521", "X25519", "X448"})
                row(alg, QStringLiteral("A256GCM"), curve);
        }
    }
    for (const keys::ContentCipher &cipher : keys::contentCiphers())
        row(QStringLiteral("dir"), QString::fromLatin1(cipher.name), "");
}

void Sign::encryptsWithEveryAlgorithm()
{
    QFETCH(QString, alg);
    QFETCH(QString, enc);
    QFETCH(QString, curve);
    QString key = m_program.path(alg + enc + curve);
    const bool isPassword = alg.startsWith(u"PBES2");
    QStringList arguments = {QStringLiteral("--header"),
        QStringLiteral("{\"alg\":\"%1\",\"enc\":\"%2\",\"zip\":\"DEF\"%3}")
            .arg(alg, enc, isPassword ? QStringLiteral(",\"p2c\":2000") : QString())};
    if (isPassword)
        arguments << QStringLiteral("--password-file") << m_program.file(QStringLiteral("password"), "correct horse battery staple");
    else
        arguments << QStringLiteral("--generate") << alg << QStringLiteral("--key-out") << key;
    if (!curve.isEmpty())
        arguments << QStringLiteral("--curve") << curve;
    const Program::Run made = sign(arguments);
    QVERIFY2(made.code == 0, made.err.constData());
    const QStringList opening = isPassword ? QStringList{QStringLiteral("--password-file"), m_program.path(QStringLiteral("password"))}
                                           : QStringList{QStringLiteral("--key"), key};
    const json::Value token = verified(made.out, opening);
    QCOMPARE(at(token, u"/decryption/verdict"), QStringLiteral("decrypted"));
    QCOMPARE(at(token, u"/decryption/plaintext"), QStringLiteral("{\"sub\":\"7c2e\",\"exp\":1300819380}"));
}

void Sign::writesEverySerialization_data()
{
    QTest::addColumn<QString>("form");
    QTest::addColumn<bool>("detached");
    for (const char *form : {"compact", "flattened", "general"}) {
        QTest::newRow(form) << QString::fromLatin1(form) << false;
        QTest::newRow(qPrintable(QString::fromLatin1(form) + QStringLiteral(", detached"))) << QString::fromLatin1(form) << true;
    }
}

void Sign::writesEverySerialization()
{
    QFETCH(QString, form);
    QFETCH(bool, detached);
    const QString key = m_program.path(form + QString::number(detached));
    QStringList arguments = words("--generate ES256 --key-out") + QStringList{key, QStringLiteral("--serialization"), form};
    QStringList verifying = {QStringLiteral("--key"), key};
    if (detached) {
        arguments << QStringLiteral("--detached");
        verifying << QStringLiteral("--payload") << m_program.file(QStringLiteral("payload"), "{\"sub\":\"7c2e\",\"exp\":1300819380}");
    }
    const Program::Run made = sign(arguments);
    QVERIFY2(made.code == 0, made.err.constData());
    const json::Value token = verified(made.out, verifying);
    QCOMPARE(at(token, u"/serialization"), form);
    QCOMPARE(at(token, u"/signature/verdict"), QStringLiteral("valid"));
    if (detached)
        return;
    const Program::Run sealed = sign(
        words("--generate ECDH-ES+A128KW --enc A128GCM --overwrite --key-out") + QStringList{key, QStringLiteral("--serialization"), form});
    QVERIFY2(sealed.code == 0, sealed.err.constData());
    const json::Value encrypted = verified(sealed.out, {QStringLiteral("--key"), key});
    QCOMPARE(at(encrypted, u"/serialization"), form);
    QCOMPARE(at(encrypted, u"/decryption/verdict"), QStringLiteral("decrypted"));
}

void Sign::takesTheHeaderOctetForOctet()
{
    const QByteArray header = "{ \"typ\":\"at+jwt\",  \"alg\" : \"HS256\", \"alg2\":1.50 }";
    const QString secret = m_program.file(QStringLiteral("secret"), "a secret of thirty-two octets, as it should be");
    const Program::Run made = sign({QStringLiteral("--header"), QString::fromUtf8(header), QStringLiteral("--secret-file"), secret});
    QCOMPARE(made.code, 0);
    QCOMPARE(jose::fromBase64Url(made.out.split('.')[0]).octets, header);
    QCOMPARE(at(verified(made.out, {QStringLiteral("--secret-file"), secret}), u"/verdict"), QStringLiteral("accepted"));
}

void Sign::unencodedPayloads()
{
    const QStringList header = {QStringLiteral("--header"), QStringLiteral("{\"alg\":\"HS256\",\"b64\":false,\"crit\":[\"b64\"]}")};
    const QString secret = m_program.file(QStringLiteral("secret"), "a secret of thirty-two octets, as it should be");
    const QStringList key = {QStringLiteral("--secret-file"), secret};
    const Program::Run refused = sign(header + key, "$.02");
    QCOMPARE(refused.code, 2);
    QVERIFY2(refused.err.contains("detached"), refused.err.constData());
    const Program::Run made = sign(header + key + QStringList{QStringLiteral("--detached")}, "$.02");
    QCOMPARE(made.code, 0);
    const QStringList payload = {QStringLiteral("--payload"), m_program.file(QStringLiteral("dollars"), "$.02")};
    QCOMPARE(at(verified(made.out, key + payload), u"/signature/verdict"), QStringLiteral("valid"));
}

void Sign::aPrivateKeyStaysInItsFile()
{
    for (const char *ending : {".jwk", ".pem"}) {
        const QString key = m_program.path(QStringLiteral("owner") + QLatin1String(ending));
        const Program::Run made = sign(words("--generate ES256 --public - --key-out") + QStringList{key});
        QCOMPARE(made.code, 0);
        QVERIFY(!made.out.contains("\"d\"") && !made.out.contains("PRIVATE"));
        QVERIFY(made.out.contains("\"keys\""));
        QCOMPARE(
            QFile::permissions(key) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
        const QString published = m_program.file(QStringLiteral("published.jwks"), made.out.split('\n')[1]);
        QCOMPARE(
            at(verified(made.out.split('\n')[0], {QStringLiteral("--jwks"), published}), u"/signature/verdict"), QStringLiteral("valid"));
        QCOMPARE(sign(words("--generate ES256 --key-out") + QStringList{key}).code, 2); // nothing is replaced unasked
    }
}

void Sign::refuses_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("says");
    const QString secret = m_program.file(QStringLiteral("any"), "a secret of thirty-two octets, as it should be");
    const auto row = [this](const char *name, const char *arguments, const char *says) {
        QTest::newRow(name) << words(arguments) << QByteArray(says);
    };
    row("an encryption without its content encryption", "--generate RSA-OAEP-256 --key-out x.jwk", "Say --enc A256GCM");
    row("no key", "--header {\"alg\":\"ES256\"}", "--generate");
    row("two keys", "--secret-file any --generate ES256", "Expected one of");
    row("a new key that would go nowhere", "--generate ES256", "--key-out");
    row("an algorithm that is none", "--generate ES255 --key-out k", "ES255");
    row("a header that is no JSON", "--header {\"alg\" --secret-file any", "--header");
    row("an algorithm for another kind of key", "--secret-file any --alg RS256", "RSA");
    row("a public half of a secret", "--secret-file any --public p", "no public half");
    row("a content encryption that is none", "--secret-file any --alg dir --enc A255GCM", "A255GCM");
    row("a password made here", "--generate PBES2-HS256+A128KW --enc A128GCM --key-out k", "--password-file");
}

void Sign::refuses()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, says);
    const Program::Run run = sign(arguments);
    QVERIFY2(run.code == 2, run.err.constData());
    QVERIFY2(run.err.contains(says), run.err.constData());
}

QTEST_GUILESS_MAIN(Sign)
#include "tst_cli_sign.moc"

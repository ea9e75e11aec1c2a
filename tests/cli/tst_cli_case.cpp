// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "jose/base64url.h"

#include <QCryptographicHash>
#include <QFile>
#include <QTest>

using namespace jotscope;
using test::Program;

/// What stands inside a token is in its case file too: the same JSON on another computer, but for the word "recorded".
class RecordedCase : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void saysTheSame_data();
    void saysTheSame();

private:
    QByteArray sign(const QStringList &arguments, const QByteArray &payload) const;
    QByteArray disclosed() const;
    Program m_program;
    QString m_seal;
    QString m_sign;
    QByteArray m_signed; ///< a token that others hold
};

namespace {

QStringList words(const char *text)
{
    return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
}

} // namespace

QByteArray RecordedCase::sign(const QStringList &arguments, const QByteArray &payload) const
{
    return m_program.run(QStringList{QStringLiteral("sign")} + arguments, payload).out.trimmed();
}

/// An SD-JWT with one disclosure (RFC 9901 §4.2).
QByteArray RecordedCase::disclosed() const
{
    const QByteArray disclosure = jose::toBase64Url("[\"salt-of-a-disclosure\", \"given_name\", \"Dana\"]");
    const QByteArray digest = jose::toBase64Url(QCryptographicHash::hash(disclosure, QCryptographicHash::Sha256));
    const QByteArray payload = "{\"sub\":\"7c2e\",\"_sd\":[\"" + digest + "\"]}";
    return sign({QStringLiteral("--key"), m_sign, QStringLiteral("--header"), QStringLiteral("{\"typ\":\"dc+sd-jwt\"}")}, payload) + '~'
        + disclosure + '~';
}

void RecordedCase::initTestCase()
{
    m_seal = m_program.path(QStringLiteral("seal.jwk"));
    m_sign = m_program.path(QStringLiteral("sign.jwk"));
    QVERIFY(!sign(words("--generate RSA-OAEP-256 --enc A256GCM --key-out") + QStringList{m_seal}, "{}").isEmpty());
    QVERIFY(!sign(words("--generate ES256 --key-out") + QStringList{m_sign}, "{}").isEmpty());
}

void RecordedCase::saysTheSame_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("redaction");
    const QByteArray claims = "{\"sub\":\"7c2e\",\"email\":\"dana@acme.example\",\"exp\":1300819380}";
    const QStringList seal = words("--alg RSA-OAEP-256 --enc A256GCM --key") + QStringList{m_seal};
    const QStringList nested = seal + QStringList{QStringLiteral("--header"), QStringLiteral("{\"cty\":\"JWT\"}")};
    m_signed = sign({QStringLiteral("--key"), m_sign}, claims);
    const QByteArray &signedToken = m_signed;
    const std::pair<const char *, QByteArray> tokens[] = {
        {"a signed token", signedToken},
        {"encrypted claims", sign(seal, claims)},
        {"a signed token in an encrypted one", sign(nested, signedToken)},
        {"a changed token in an encrypted one", sign(nested, signedToken.left(signedToken.size() - 8) + "AAAAAAAA")},
        {"a signed token in a signed one",
            sign({QStringLiteral("--key"), m_sign, QStringLiteral("--header"), QStringLiteral("{\"cty\":\"JWT\"}")}, signedToken)},
        {"a disclosed claim", disclosed()},
        {"an encrypted token that no key opens",
            sign(words("--generate RSA-OAEP --enc A128GCM --key-out") + QStringList{m_program.path(QStringLiteral("other.jwk"))}, claims)},
    };
    for (const auto &[name, token] : tokens) {
        for (const char *redaction : {"none", "signature", "identity"})
            QTest::addRow("%s, %s", name, redaction) << token << QString::fromLatin1(redaction);
    }
}

void RecordedCase::saysTheSame()
{
    QFETCH(QByteArray, token);
    QFETCH(QString, redaction);
    QVERIFY(!token.isEmpty());
    const QString file = m_program.path(QStringLiteral("one.jotscope"));
    const QStringList shown = {QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--redact"), redaction};
    const QStringList verify = words("verify --as-of 1300819000 --overwrite --report")
        + QStringList{file, QStringLiteral("--key"), m_seal, QStringLiteral("--key"), m_sign};
    const Program::Run original = m_program.run(verify + shown, token);
    QVERIFY2(original.out.contains("\"tokens\""), original.err.constData());
    const Program::Run replayed = m_program.run(QStringList{QStringLiteral("report"), file} + shown);
    QVERIFY2(replayed.code == 0, replayed.err.constData());
    QFile written(file);
    QVERIFY(written.open(QIODevice::ReadOnly));
    const QByteArray octets = written.readAll();
    const QByteArray signature = m_signed.mid(m_signed.lastIndexOf('.') + 1);
    for (const QByteArray &text : {octets, original.out}) {
        for (int shift = 0; shift < 3 && redaction != u"none"; ++shift) { // base64 of it begins in one of three places
            const QByteArray encoded = jose::toBase64Url(signature.mid(shift, 60));
            QVERIFY2(!text.contains(encoded), "the signature of the token inside, in base64");
        }
        QVERIFY2(redaction == u"none" || !text.contains(signature), "the signature of the token inside");
    }
    QVERIFY(redaction != u"identity" || !octets.contains("dana@acme.example"));
    QByteArray wanted = original.out;
    wanted.replace("\n  \"tokens\":", "\n  \"recorded\": true,\n  \"tokens\":");
    const QList<QByteArray> left = wanted.split('\n');
    const QList<QByteArray> right = replayed.out.split('\n');
    for (qsizetype i = 0; i < qMax(left.size(), right.size()); ++i)
        QCOMPARE(right.value(i), left.value(i));
}

QTEST_GUILESS_MAIN(RecordedCase)
#include "tst_cli_case.moc"

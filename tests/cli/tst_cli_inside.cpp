// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "jose/base64url.h"
#include "support/x5c.h"
#include "json/read.h"
#include "json/write.h"

#include <QFile>
#include <QTest>

using namespace jotscope;
using test::at;
using test::Program;

/// What `decode` and `verify` of the real program say of the worked examples: encrypted, with disclosures, with several signatures.
class Inside : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void decryptsTheExamples_data();
    void decryptsTheExamples();
    void decryptsNothingWithoutTheKey();
    void judgesANestedTokenApart();
    void aChangedByteGivesNoPlaintext();
    void decryptedClaimsAreJudgedButNotSigned();
    void processesDisclosures_data();
    void processesDisclosures();
    void aDisclosureTooManyIsRejected();
    void aBadSignatureHidesBehindNoGoodOne();
    void theSignatureOfASiblingIsNamed();
    void certificatesOfTheHeaderAreOpened();
    void detachedPayloads();
    void nothingInsideLeavesARedactedReport();

private:
    QStringList keysOf(const json::Value &example, const char16_t *name = u"keys");
    Program m_program;
    int m_files = 0;
};

QStringList Inside::keysOf(const json::Value &example, const char16_t *name)
{
    const json::Value *keys = example.find(QStringView(name));
    if (!keys)
        return {};
    return {QStringLiteral("--jwks"), m_program.file(QStringLiteral("keys%1.jwks").arg(++m_files), json::write(*keys))};
}

namespace {

QStringList verb(const QStringList &more)
{
    return QStringList{QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--as-of"),
               QStringLiteral("1300819000")}
    + more;
}

json::Value exampleOf(const char *file, const QString &section)
{
    const json::Document document = test::dataOf(file);
    const json::Value *list = document.root.isArray() ? &document.root : document.root.find(u"examples");
    for (const json::Value &example : list->items) {
        if (example.find(u"section")->text.startsWith(section))
            return example;
    }
    qFatal("no such example");
    return {};
}

QByteArray textOf(const json::Value &example)
{
    const json::Value *token = example.find(u"token");
    return token->isString() ? token->text.toUtf8() : json::write(*token);
}

} // namespace

void Inside::decryptsTheExamples_data()
{
    QTest::addColumn<json::Value>("example");
    for (const json::Value &example : test::dataOf("jose/encrypted_examples.json").root.items)
        QTest::newRow(qPrintable(example.find(u"section")->text)) << example;
}

void Inside::decryptsTheExamples()
{
    QFETCH(json::Value, example);
    QStringList arguments = keysOf(example) + keysOf(example, u"nestedKeys");
    if (const json::Value *password = example.find(u"password"))
        arguments << QStringLiteral("--password-file") << m_program.file(QStringLiteral("password"), password->text.toUtf8());
    const Program::Run run = m_program.run(verb(arguments), textOf(example));
    const json::Value token = run.token();
    QVERIFY2(at(token, u"/decryption/verdict") == u"decrypted", qPrintable(QString::fromUtf8(run.out + run.err)));
    if (const json::Value *plaintext = example.find(u"plaintext"))
        QCOMPARE(at(token, u"/decryption/plaintext"), plaintext->text);
    QCOMPARE(at(token, u"/signature/verdict"), QStringLiteral("encrypted"));
    if (example.find(u"nestedKeys"))
        QCOMPARE(at(token, u"/nested/0/signature/verdict"), QStringLiteral("valid"));
    else if (!token.at(u"/nested"))
        QCOMPARE(at(token, u"/verdict"), QStringLiteral("undecided"));
}

void Inside::decryptsNothingWithoutTheKey()
{
    const json::Value example = exampleOf("jose/encrypted_examples.json", QStringLiteral("RFC 7516 A.1"));
    const Program::Run run = m_program.run(verb({}), textOf(example));
    QCOMPARE(run.code, 3);
    QCOMPARE(at(run.token(), u"/decryption/verdict"), QStringLiteral("no-key"));
    QVERIFY(!run.token().at(u"/decryption/plaintext_base64url"));
    QVERIFY(run.token().at(u"/header/enc"));
}

void Inside::judgesANestedTokenApart()
{
    const json::Value example = exampleOf("jose/encrypted_examples.json", QStringLiteral("RFC 7520 6: nested, json_flat"));
    const QStringList outer = keysOf(example);
    const Program::Run whole = m_program.run(verb(outer + keysOf(example, u"nestedKeys")), textOf(example));
    QCOMPARE(at(whole.token(), u"/verdict"), QStringLiteral("accepted"));
    QCOMPARE(at(whole.token(), u"/nested/0/verdict"), QStringLiteral("accepted"));
    QCOMPARE(at(whole.token(), u"/nested/0/payload/iss"), QStringLiteral("hobbiton.example"));
    QCOMPARE(whole.code, 0);
    const Program::Run half = m_program.run(verb(outer), textOf(example));
    QCOMPARE(at(half.token(), u"/decryption/verdict"), QStringLiteral("decrypted"));
    QVERIFY(at(half.token(), u"/nested/0/signature/verdict") != u"valid");
    QVERIFY(half.code != 0);
    const Program::Run text = m_program.run({QStringLiteral("verify")}, textOf(example));
    QVERIFY(text.code != 0);
}

void Inside::aChangedByteGivesNoPlaintext()
{
    const json::Value example = exampleOf("jose/encrypted_examples.json", QStringLiteral("RFC 7516 A.1"));
    QByteArray text = textOf(example);
    text[text.size() - 4] = text[text.size() - 4] == 'A' ? 'B' : 'A';
    const Program::Run run = m_program.run(verb(keysOf(example)), text);
    QCOMPARE(at(run.token(), u"/decryption/verdict"), QStringLiteral("failed"));
    QCOMPARE(at(run.token(), u"/decryption/reason"), QStringLiteral("decryption-failed"));
    QVERIFY(!run.token().at(u"/decryption/plaintext_base64url"));
    QCOMPARE(at(run.token(), u"/verdict"), QStringLiteral("rejected"));
    QCOMPARE(run.code, 1);
}

void Inside::processesDisclosures_data()
{
    QTest::addColumn<json::Value>("example");
    const json::Document document = test::dataOf("jose/sd_jwt_examples.json");
    for (const json::Value &example : document.root.find(u"examples")->items)
        QTest::newRow(qPrintable(example.find(u"section")->text)) << example;
}

void Inside::processesDisclosures()
{
    QFETCH(json::Value, example);
    const Program::Run run = m_program.run({QStringLiteral("decode"), QStringLiteral("--format"), QStringLiteral("json")}, textOf(example));
    const json::Value token = run.token();
    QVERIFY2(at(token, u"/sd_jwt/verdict") == u"ok", qPrintable(QString::fromUtf8(run.out + run.err)));
    QCOMPARE(at(token, u"/kind"), QStringLiteral("sd-jwt"));
    for (const json::Value &disclosure : token.at(u"/sd_jwt/disclosures")->items)
        QCOMPARE(at(disclosure, u"/status"), QStringLiteral("used"));
    const bool isBound = example.find(u"section")->text.endsWith(u"presented");
    QCOMPARE(at(token, u"/sd_jwt/key_binding"), isBound ? QStringLiteral("valid") : QStringLiteral("absent"));
    QVERIFY(token.at(u"/sd_jwt/processed") && token.at(u"/payload"));
    QCOMPARE(run.code, 0);
}

void Inside::aDisclosureTooManyIsRejected()
{
    const json::Value example = exampleOf("jose/sd_jwt_examples.json", QStringLiteral("RFC 9901 5.1"));
    const QByteArray text = textOf(example) + jose::toBase64Url("[\"c2FsdA\",\"admin\",true]") + '~';
    const json::Document document = test::dataOf("jose/sd_jwt_examples.json");
    const QString keys = m_program.file(QStringLiteral("issuer.jwk"), json::write(*document.root.find(u"issuer")));
    const Program::Run run = m_program.run(verb({QStringLiteral("--jwks"), keys}), text);
    const json::Value token = run.token();
    QCOMPARE(at(token, u"/signature/verdict"), QStringLiteral("valid"));
    QCOMPARE(at(token, u"/sd_jwt/verdict"), QStringLiteral("rejected"));
    QVERIFY(!token.at(u"/sd_jwt/processed"));
    QCOMPARE(at(token, u"/sd_jwt/disclosures/10/status"), QStringLiteral("unreferenced"));
    QCOMPARE(at(token, u"/verdict"), QStringLiteral("rejected"));
    QCOMPARE(run.code, 1);
}

void Inside::aBadSignatureHidesBehindNoGoodOne()
{
    const json::Value example = exampleOf("jose/signed_examples.json", QStringLiteral("RFC 7515 A.6"));
    QByteArray text = textOf(example);
    const QStringList keys = keysOf(example);
    const json::Value good = m_program.run(verb(keys), text).token();
    QCOMPARE(at(good, u"/serialization"), QStringLiteral("general"));
    QCOMPARE(at(good, u"/signature/verdict"), QStringLiteral("valid"));
    QCOMPARE(good.at(u"/signature/signatures")->items.size(), std::size_t(2));
    const qsizetype second = text.lastIndexOf("\"signature\"") + 20;
    text[second] = text[second] == 'A' ? 'B' : 'A';
    const Program::Run bad = m_program.run(verb(keys), text);
    QCOMPARE(at(bad.token(), u"/signature/verdict"), QStringLiteral("invalid"));
    QCOMPARE(at(bad.token(), u"/signature/signatures/0/verdict"), QStringLiteral("valid"));
    QCOMPARE(at(bad.token(), u"/signature/signatures/1/verdict"), QStringLiteral("invalid"));
    QCOMPARE(bad.code, 1);
}

void Inside::theSignatureOfASiblingIsNamed()
{
    const QString secret = m_program.file(QStringLiteral("sibling"), "a secret of thirty-two octets, as it should be");
    const QStringList key = {QStringLiteral("--secret-file"), secret};
    const QByteArray good = m_program.run(QStringList{QStringLiteral("sign")} + key, "{\"sub\":\"1\"}").out.trimmed();
    const QByteArray header = good.first(good.indexOf('.'));
    const QByteArray altered = header + '.' + jose::toBase64Url("{\"sub\":\"2\"}") + good.sliced(good.lastIndexOf('.'));
    const Program::Run run = m_program.run(verb(key), good + '\n' + altered + '\n');
    QCOMPARE(at(run.token(0), u"/signature/verdict"), QStringLiteral("valid"));
    QCOMPARE(at(run.token(1), u"/signature/verdict"), QStringLiteral("invalid"));
    QVERIFY2(at(run.token(1), u"/signature/hints/0").contains(u"that of token 1 of this input"), run.out.constData());
}

void Inside::certificatesOfTheHeaderAreOpened()
{
    const QByteArray x5c = tests::x5cOf(QStringLiteral(TEST_DATA "/keys/chain.pem"));
    QVERIFY(!x5c.isEmpty());
    const auto encoded
        = [](const QByteArray &text) { return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals); };
    const QByteArray token = encoded("{\"alg\":\"RS256\",\"x5c\":" + x5c + "}") + '.' + encoded("{\"sub\":\"7c2e\"}") + ".AAAA";
    const QStringList decode = {QStringLiteral("decode"), QStringLiteral("--format"), QStringLiteral("json")};
    const json::Value found = m_program.run(decode, token).token();
    QCOMPARE(found.find(u"certificates")->items.size(), json::read(x5c).root.items.size());
    QVERIFY(!at(found, u"/certificates/0/subject").isEmpty());
    QVERIFY(found.at(u"/certificates/0/signed_by_next")->boolean);
    const json::Value hidden = m_program.run(decode + QStringList{QStringLiteral("--redact"), QStringLiteral("identity")}, token).token();
    QVERIFY(!hidden.find(u"certificates"));
    const QByteArray text = m_program.run({QStringLiteral("decode")}, token).out;
    QVERIFY2(text.contains("they prove nothing") && text.contains("Signed by"), text.constData());
}

void Inside::detachedPayloads()
{
    for (const json::Value &example : test::dataOf("jose/signed_examples.json").root.items) {
        const json::Value *detached = example.find(u"detached");
        if (!detached)
            continue;
        const QStringList keys = keysOf(example);
        const Program::Run without = m_program.run(verb(keys), textOf(example));
        QCOMPARE(at(without.token(), u"/signature/reason"), QStringLiteral("payload-detached"));
        QVERIFY(without.code != 0);
        const QString right = m_program.file(QStringLiteral("payload"), detached->text.toUtf8());
        const Program::Run with = m_program.run(verb(keys + QStringList{QStringLiteral("--payload"), right}), textOf(example));
        QCOMPARE(at(with.token(), u"/signature/verdict"), QStringLiteral("valid"));
        const QString other = m_program.file(QStringLiteral("other"), detached->text.toUtf8() + '.');
        const Program::Run wrong = m_program.run(verb(keys + QStringList{QStringLiteral("--payload"), other}), textOf(example));
        QCOMPARE(at(wrong.token(), u"/signature/verdict"), QStringLiteral("invalid"));
    }
}

void Inside::nothingInsideLeavesARedactedReport()
{
    const json::Value example = exampleOf("jose/encrypted_examples.json", QStringLiteral("RFC 7520 6: nested, json_flat"));
    const QStringList keys = keysOf(example) + keysOf(example, u"nestedKeys");
    const QByteArray inner = example.find(u"plaintext") ? example.find(u"plaintext")->text.toUtf8() : QByteArray();
    for (const char *how : {"signature", "identity"}) {
        const Program::Run run
            = m_program.run(verb(keys + QStringList{QStringLiteral("--redact"), QString::fromLatin1(how)}), textOf(example));
        QVERIFY2(at(run.token(), u"/decryption/verdict") == u"decrypted", run.err.constData());
        QVERIFY(!inner.isEmpty());
        QVERIFY2(!run.out.contains(inner.mid(inner.lastIndexOf('.') + 1)), run.out.constData());
        QVERIFY2(!run.out.contains(jose::toBase64Url(inner)), run.out.constData());
    }
    const json::Value person = exampleOf("jose/sd_jwt_examples.json", QStringLiteral("RFC 9901 5.1"));
    const Program::Run run = m_program.run(verb({QStringLiteral("--redact"), QStringLiteral("identity")}), textOf(person));
    QCOMPARE(at(run.token(), u"/sd_jwt/verdict"), QStringLiteral("ok"));
    for (const char *personal : {"johndoe@example.com", "+1-202-555-0101", "\"Doe\"", "1940-01-01"})
        QVERIFY2(!run.out.contains(personal), personal);
}

void Inside::decryptedClaimsAreJudgedButNotSigned()
{
    // The A256GCM session of a web framework: claims behind "dir", nobody signed them.
    const json::Value example = exampleOf("jose/encrypted_examples.json", QStringLiteral("RFC 7520 5.6"));
    const Program::Run run = m_program.run(verb(keysOf(example)), textOf(example));
    QCOMPARE(at(run.token(), u"/signature/verdict"), QStringLiteral("encrypted"));
    QVERIFY(run.code != 0);
    QVERIFY(run.out.contains("decrypted-not-signed"));
}

QTEST_GUILESS_MAIN(Inside)
#include "tst_cli_inside.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "environments/schema_check.h"
#include "json/write.h"

#include <QFile>
#include <QTest>

using namespace jotscope;
using test::Program;

/// What the program writes of every worked example is what its schemas say: encrypted, nested, with disclosures, with several signatures.
class Schema : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void outputFitsItsSchema_data();
    void outputFitsItsSchema();
    void theExamplesReachEachMember();

private:
    Program::Run verify(const json::Value &example, const QString &redaction, const QStringList &reports);
    Program m_program;
    int m_files = 0;
};

namespace {

constexpr const char *files[] = {"jose/encrypted_examples.json", "jose/sd_jwt_examples.json", "jose/signed_examples.json"};

std::vector<json::Value> examples()
{
    std::vector<json::Value> all;
    for (const char *file : files) {
        const json::Document document = test::dataOf(file);
        const json::Value &list = document.root.isArray() ? document.root : *document.root.find(u"examples");
        for (json::Value example : list.items) {
            if (const json::Value *issuer = document.root.find(u"issuer"))
                example.add(QStringLiteral("keys"), *issuer);
            all.push_back(std::move(example));
        }
    }
    return all;
}

tests::SchemaCheck schemaOf(const char *name)
{
    return tests::SchemaCheck::of(QStringLiteral(TEST_DATA "/../../resources/schemas/%1.json").arg(QLatin1String(name)));
}

json::Value contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? json::read(file.readAll()).root : json::Value();
}

} // namespace

Program::Run Schema::verify(const json::Value &example, const QString &redaction, const QStringList &reports)
{
    QStringList arguments = {QStringLiteral("verify"), QStringLiteral("--format"), QStringLiteral("json"), QStringLiteral("--as-of"),
        QStringLiteral("1300819000"), QStringLiteral("--redact"), redaction};
    for (const char16_t *name : {u"keys", u"nestedKeys"}) {
        if (const json::Value *keys = example.find(QStringView(name)))
            arguments << QStringLiteral("--jwks") << m_program.file(QStringLiteral("keys%1").arg(++m_files), json::write(*keys));
    }
    if (const json::Value *password = example.find(u"password"))
        arguments << QStringLiteral("--password-file") << m_program.file(QStringLiteral("password"), password->text.toUtf8());
    for (const QString &report : reports)
        arguments << QStringLiteral("--report") << report;
    const json::Value *token = example.find(u"token");
    return m_program.run(arguments, token->isString() ? token->text.toUtf8() : json::write(*token));
}

void Schema::outputFitsItsSchema_data()
{
    QTest::addColumn<json::Value>("example");
    QTest::addColumn<QString>("redaction");
    for (const json::Value &example : examples()) {
        for (const char *redaction : {"none", "signature", "identity"})
            QTest::addRow("%s, %s", qPrintable(example.find(u"section")->text), redaction) << example << QString::fromLatin1(redaction);
    }
}

void Schema::outputFitsItsSchema()
{
    QFETCH(json::Value, example);
    QFETCH(QString, redaction);
    const QString json = m_program.path(QStringLiteral("%1.json").arg(++m_files));
    const QString record = m_program.path(QStringLiteral("%1.jotscope").arg(m_files));
    const Program::Run run = verify(example, redaction, {json, record});
    const tests::SchemaCheck inspection = schemaOf("inspection");
    QVERIFY2(run.token().isObject(), run.err.constData());
    QCOMPARE(inspection.problemOf(json::read(run.out).root), QString());
    QCOMPARE(inspection.problemOf(contentOf(json)), QString());
    QCOMPARE(schemaOf("case").problemOf(contentOf(record)), QString());
    const QString again = m_program.path(QStringLiteral("%1-again.json").arg(m_files));
    const Program::Run replay
        = m_program.run({QStringLiteral("report"), record, QStringLiteral("--redact"), redaction, QStringLiteral("--report"), again});
    QVERIFY2(replay.code == 0, replay.err.constData());
    QCOMPARE(inspection.problemOf(contentOf(again)), QString());
}

/// Else the rows above would say little.
void Schema::theExamplesReachEachMember()
{
    QSet<QString> met;
    for (const json::Value &example : examples()) {
        const json::Value token = verify(example, QStringLiteral("none"), {}).token();
        for (const json::Member &member : token.members)
            met.insert(member.name);
    }
    for (const char *name : {"decryption", "nested", "sd_jwt", "signature", "header", "payload", "findings", "verdict"})
        QVERIFY2(met.contains(QString::fromLatin1(name)), name);
}

QTEST_GUILESS_MAIN(Schema)
#include "tst_cli_schema.moc"

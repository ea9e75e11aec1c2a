// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "demo/demo.h"
#include "environments/environments_file.h"
#include "environments/schema_check.h"

#include <QTest>

using namespace jotscope;
using test::Program;

/// How `diff` tells two tokens apart.
class Diff : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theJsonFitsItsSchemaAndNamesWhatMatters();
    void theTextNamesBothAndWhatDiffers();
    void onlyKeysAreAskedFor();
    void identitiesAreLabelledTheSameInBoth();
    void twoTokensOfOneInputAreCompared();
    void wrongInputsAreToldWhatWasExpected_data();
    void wrongInputsAreToldWhatWasExpected();

private:
    Program m_program;
};

namespace {

QByteArray base64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenOf(const QByteArray &payload)
{
    return base64("{\"alg\":\"HS256\"}") + '.' + base64(payload) + '.' + base64("0123456789abcdef0123456789abcdef");
}

const QByteArray tokenA
    = tokenOf("{\"iss\":\"https://a.example\",\"sub\":\"lee@acme.example\",\"email\":\"lee@acme.example\",\"scope\":\"r w\"}");
const QByteArray tokenB
    = tokenOf("{\"iss\":\"https://b.example\",\"sub\":\"lee@acme.example\",\"email\":\"kim@acme.example\",\"scope\":\"r\"}");

} // namespace

void Diff::theJsonFitsItsSchemaAndNamesWhatMatters()
{
    const QString file = m_program.file(QStringLiteral("environments.json"),
        "{\"schema\":\"jotscope/environments/1\",\"environments\":[{\"name\":\"prod\",\"issuer\":\"https://a.example\"}]}");
    const Program::Run run
        = m_program.run({QStringLiteral("diff"), m_program.file(QStringLiteral("a"), tokenA), m_program.file(QStringLiteral("b"), tokenB),
            QStringLiteral("--environments"), file, QStringLiteral("--offline"), QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.code == 0, run.err.constData());
    const json::Value root = json::read(run.out).root;
    QCOMPARE(tests::SchemaCheck::of(QStringLiteral(TEST_DATA "/../../resources/schemas/diff.json")).problemOf(root), QString());
    QCOMPARE(test::at(root, u"/members/0/pointer"), QStringLiteral("/iss"));
    QCOMPARE(test::at(root, u"/members/0/a"), QStringLiteral("\"https://a.example\""));
    QVERIFY(test::at(root, u"/why").contains(u"Prod"));
    QVERIFY(test::at(root, u"/headline").contains(u"issuer"));
}

void Diff::theTextNamesBothAndWhatDiffers()
{
    const Program::Run run = m_program.run({QStringLiteral("diff"), m_program.file(QStringLiteral("works.jwt"), tokenA),
        m_program.file(QStringLiteral("fails.jwt"), tokenB), QStringLiteral("--offline")});
    QVERIFY2(run.code == 0, run.err.constData());
    for (const char *expected : {"They differ in issuer, e-mail and scope.", "works.jwt", "fails.jwt", "B lacks w", "Same\n  alg, sub"})
        QVERIFY2(run.out.contains(expected), run.out.constData());
}

/// The user's endpoint is not asked, so its credential is not asked for either.
void Diff::onlyKeysAreAskedFor()
{
    demo::Demo demo;
    QVERIFY(demo.start());
    auto environments = demo.environments();
    for (auto &environment : environments)
        environment.userEndpoint->credentials.front().secret = QStringLiteral("env:NOBODY_APPROVED_THIS");
    const QString path = m_program.file(QStringLiteral("untrusted.json"), environments::writeEnvironments(environments));
    const QString token = m_program.file(QStringLiteral("demo.jwt"), demo.scenarios().front().sighting.text);
    for (const QStringList &verb : {QStringList{QStringLiteral("diff"), token, token}, QStringList{QStringLiteral("verify"), token}}) {
        const Program::Run run = m_program.run(verb + QStringList{QStringLiteral("--environments"), path});
        QVERIFY2(!run.err.contains("NOBODY_APPROVED_THIS"), run.err.constData());
        QVERIFY2(verb.size() > 2 || run.out.contains("valid"), run.out.constData());
    }
}

void Diff::identitiesAreLabelledTheSameInBoth()
{
    const Program::Run run = m_program.run({QStringLiteral("diff"), m_program.file(QStringLiteral("a"), tokenA),
        m_program.file(QStringLiteral("b"), tokenB), QStringLiteral("--offline"), QStringLiteral("--redact"), QStringLiteral("identity"),
        QStringLiteral("--format"), QStringLiteral("json")});
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY2(!run.out.contains("acme.example"), run.out.constData());
    for (const json::Value &member : json::read(run.out).root.find(u"members")->items) {
        if (member.find(u"pointer")->text == u"/sub")
            QCOMPARE(member.find(u"kind")->text, QStringLiteral("same"));
        if (member.find(u"pointer")->text == u"/email")
            QCOMPARE(member.find(u"kind")->text, QStringLiteral("differs"));
    }
}

void Diff::twoTokensOfOneInputAreCompared()
{
    const Program::Run run
        = m_program.run({QStringLiteral("diff"), QStringLiteral("-"), QStringLiteral("--offline")}, tokenA + '\n' + tokenB + '\n');
    QVERIFY2(run.code == 0, run.err.constData());
    QVERIFY(run.out.contains("They differ in issuer"));
}

void Diff::wrongInputsAreToldWhatWasExpected_data()
{
    QTest::addColumn<QStringList>("inputs");
    QTest::addColumn<QByteArray>("expected");
    const QString token = m_program.file(QStringLiteral("a"), tokenA);
    const QString none = m_program.file(QStringLiteral("none"), "a shopping list: milk, bread");
    QTest::newRow("one token is too few") << QStringList{token} << QByteArray("expected two tokens");
    QTest::newRow("three inputs are too many") << QStringList{token, token, token} << QByteArray("found 3");
    QTest::newRow("an input without a token is named") << QStringList{token, none} << QByteArray("none");
}

void Diff::wrongInputsAreToldWhatWasExpected()
{
    QFETCH(QStringList, inputs);
    QFETCH(QByteArray, expected);
    const Program::Run run = m_program.run(QStringList{QStringLiteral("diff")} + inputs + QStringList{QStringLiteral("--offline")});
    QCOMPARE(run.code, 2);
    QVERIFY2(run.err.contains(expected), run.err.constData());
}

QTEST_GUILESS_MAIN(Diff)
#include "tst_cli_diff.moc"

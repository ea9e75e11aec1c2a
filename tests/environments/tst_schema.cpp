// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "environments/examples.h"
#include "environments/schema_check.h"
#include "json/read.h"

#include <QTest>

using namespace jotscope;
using tests::Example;
using tests::SchemaCheck;

/// The reader and the published schema say the same.
class SchemaTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fits_data();
    void fits();
    void breaks_data();
    void breaks();
    void knowsTheSameMembers_data();
    void knowsTheSameMembers();

private:
    const SchemaCheck m_schema = SchemaCheck::of(QStringLiteral(SCHEMAS "/environments.json"));
};

void SchemaTest::fits_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Example &example : tests::examplesIn(QStringLiteral("accepted.txt")))
        QTest::newRow(example.name.constData()) << example.text;
}

void SchemaTest::fits()
{
    QFETCH(QByteArray, text);
    QCOMPARE(m_schema.problemOf(json::read(text).root), QString());
}

void SchemaTest::breaks_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const Example &example : tests::examplesIn(QStringLiteral("refused.txt"))) {
        if (!example.isForReaderOnly)
            QTest::newRow(example.name.constData()) << example.text;
    }
}

void SchemaTest::breaks()
{
    QFETCH(QByteArray, text);
    QVERIFY(!m_schema.problemOf(json::read(text).root).isEmpty());
}

void SchemaTest::knowsTheSameMembers_data()
{
    QTest::addColumn<QString>("around"); // % is a member that nobody knows
    QTest::addColumn<QStringList>("pointers");
    const auto row = [](const char *name, const QByteArray &around, const char *pointers) {
        QTest::newRow(name) << QString::fromLatin1(around) << QString::fromLatin1(pointers).split(u' ');
    };
    const QByteArray schema = "\"schema\": \"jotscope/environments/1\", ";
    row("the file", "{" + schema + "\"environments\": [], %}", "/properties");
    const auto inFile = [&](const char *name, const QByteArray &environment, const char *pointers) {
        row(name, "{" + schema + "\"environments\": [{\"name\": \"n\", " + environment + "}]}", pointers);
    };
    inFile("an environment", "%", "/$defs/environment/properties");
    inFile("a source of keys", "\"keys\": {%}", "/$defs/key_source/properties");
    inFile("a client certificate", "\"client_certificate\": {\"file\": \"f\", \"key_file\": \"k\", %}",
        "/$defs/environment/properties/client_certificate/properties");
    inFile("an exception", "\"tls_exceptions\": [{\"host\": \"h\", \"sha256\": \"" + QByteArray(64, '0') + "\", %}]",
        "/$defs/environment/properties/tls_exceptions/items/properties");
    inFile("a service", "\"service\": {\"profile\": \"pyjwt\", %}", "/$defs/environment/properties/service/properties");
    inFile("a login", "\"login\": {%}", "/$defs/login/properties");
    inFile("a user endpoint", "\"user_endpoint\": {\"provider\": \"p\", %}", "/$defs/endpoint/properties");
    inFile("an identity endpoint", "\"identity_endpoint\": {\"provider\": \"p\", %}", "/$defs/endpoint/properties");
    const auto inEndpoint = [&](const char *name, const QByteArray &member, const char *pointers) {
        inFile(name, "\"user_endpoint\": {\"provider\": \"p\", " + member + "}", pointers);
    };
    inEndpoint("a credential", "\"credential\": {\"kind\": \"none\", %}",
        "/$defs/credential/oneOf/0/properties /$defs/credential/oneOf/1/properties /$defs/credential/oneOf/2/properties "
        "/$defs/credential/oneOf/3/properties /$defs/credential/oneOf/4/properties /$defs/credential/oneOf/5/properties "
        "/$defs/credential/oneOf/6/properties");
    inEndpoint("a lookup", "\"lookup\": {%}", "/$defs/lookup/properties");
    inEndpoint("the found answer", "\"found\": {%}", "/$defs/found/properties");
    inEndpoint("an answer", "\"not_found\": [{%}]", "/$defs/answer/properties");
    inEndpoint("a further condition", "\"service_proof\": [{\"also\": [{%}]}]", "/$defs/answer/properties");
    inEndpoint("a state", "\"state\": [{\"verdict\": \"deleted\", %}]", "/$defs/state/properties");
    inEndpoint("a time", "\"time\": {\"created\": {\"pointer\": \"/c\", %}}", "/$defs/time/properties");
    inEndpoint("a search", "\"alternates\": [{\"claim\": \"c\", \"url\": \"u\", %}]", "/$defs/alternate/properties");
    inEndpoint("a call as the token", "\"token_call\": {%}", "/$defs/call/properties");
    inEndpoint("a recycle bin", "\"bins\": [{%}]", "/$defs/call/properties");
}

void SchemaTest::knowsTheSameMembers()
{
    QFETCH(QString, around);
    QFETCH(QStringList, pointers);
    QStringList inSchema;
    for (const QString &pointer : pointers) {
        const json::Value *properties = m_schema.schema().at(pointer);
        QVERIFY(properties);
        for (const json::Member &member : properties->members)
            inSchema.append(member.name);
    }
    inSchema.removeDuplicates();
    inSchema.sort();
    const QByteArray text = around.replace(u'%', QStringLiteral("\"qqqqqqqqqqqqqqqq\": 1")).toUtf8();
    const auto read = environments::readEnvironments(text, QStringLiteral("f"), QString());
    QVERIFY(!read);
    const QString marker = QStringLiteral("known here: ");
    const qsizetype at = read.error().message.indexOf(marker);
    QVERIFY2(at > 0, qPrintable(read.error().message));
    QStringList inReader = read.error().message.mid(at + marker.size()).chopped(1).split(QStringLiteral(", "));
    inReader.sort();
    QCOMPARE(inReader, inSchema);
}

QTEST_GUILESS_MAIN(SchemaTest)
#include "tst_schema.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "directory/golden.h"
#include "directory/preset_reader.h"
#include "directory/read_answer.h"
#include "environments/schema_check.h"
#include "json/write.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>

using namespace jotscope;
using directory::Preset;
using directory::Question;
using json::Value;
using tests::textOf;

/// Every preset against answers as its provider gives them.
class DirectoryPresets : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void everyPresetHasAGoldenFile();
    void everyPresetFitsTheSchema_data();
    void everyPresetFitsTheSchema();
    void schemaAndReaderAgree_data();
    void schemaAndReaderAgree();
    void readsAnswers_data();
    void readsAnswers();
    void readsWhatIsNoAnswer_data();
    void readsWhatIsNoAnswer();
    void asksAsTheProviderWants_data();
    void asksAsTheProviderWants();
    void suggestsByIssuer_data();
    void suggestsByIssuer();
    void strictReading_data();
    void strictReading();
    void anotherSpellingOfTheIdIsNoOtherId_data();
    void anotherSpellingOfTheIdIsNoOtherId();
    void aSearchThatBringsOthersSaysNothingOfTheUser_data();
    void aSearchThatBringsOthersSaysNothingOfTheUser();
    void overridesReplaceMembers();
    void ownFolderComesFirst();
    void missingParameterIsNamed();

private:
    QDateTime m_now;
};

namespace {

Value parsed(const char *text)
{
    const json::Document document = json::read(text);
    if (document.fault)
        qFatal("no JSON: %s", text);
    return document.root;
}

/// The preset, or the call of it, that a row is about.
Preset rulesFor(const environments::UserEndpoint &endpoint, const QString &probe, const QString &title)
{
    const auto preset = directory::presetFor(endpoint);
    if (!preset)
        qFatal("%s", qPrintable(preset.error().message));
    if (probe == u"lookup" || probe == u"control" || probe.startsWith(u"alternate"))
        return *preset;
    for (const Preset &call : preset->calls) {
        if (call.probe == probe && (title.isEmpty() || call.title == title))
            return call;
    }
    qFatal("no call %s", qPrintable(probe));
    return {};
}

const directory::Alternate &alternateOf(const Preset &preset, const QString &name)
{
    const QStringList words = name.split(u' '); // "alternate email", "alternate sub 1"
    int skip = words.value(2).toInt();
    for (const directory::Alternate &alternate : preset.alternates) {
        if (alternate.claim == words.value(1) && skip-- == 0)
            return alternate;
    }
    qFatal("no search by %s", qPrintable(name));
    return preset.alternates.front();
}

} // namespace

void DirectoryPresets::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
    m_now = QDateTime::fromString(QStringLiteral("2026-11-24T12:00:00Z"), Qt::ISODate);
}

void DirectoryPresets::everyPresetHasAGoldenFile()
{
    QStringList expected = directory::presetIds();
    expected.removeAll(QStringLiteral("file")); // tst_file
    QCOMPARE(tests::goldenPresets(), expected);
}

void DirectoryPresets::everyPresetFitsTheSchema_data()
{
    QTest::addColumn<QString>("id");
    for (const QString &id : directory::presetIds())
        QTest::newRow(qPrintable(id)) << id;
}

void DirectoryPresets::everyPresetFitsTheSchema()
{
    QFETCH(QString, id);
    QFile file(QStringLiteral(":/jotscope/providers/%1.json").arg(id));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const json::Document document = json::read(file.readAll());
    const auto schema = tests::SchemaCheck::of(QStringLiteral(SCHEMAS "/provider.json"));
    QCOMPARE(schema.problemOf(document.root), QString());
    QCOMPARE(textOf(document.root, u"id"), id);
    QCOMPARE(textOf(document.root, u"schema"), QStringLiteral("jotscope/provider/1"));
    QVERIFY2(!textOf(document.root, u"quirks").isEmpty(), "people want to know what is odd about it");
}

void DirectoryPresets::schemaAndReaderAgree_data()
{
    strictReading_data();
}

/// What the reader refuses, the schema refuses, as far as it is a matter of form.
void DirectoryPresets::schemaAndReaderAgree()
{
    QFETCH(QByteArray, text);
    const json::Document document = json::read(text);
    const bool beyondSchemas = !document.isSound() || text.contains("\"(\"") || text.contains("\"with\"");
    const auto schema = tests::SchemaCheck::of(QStringLiteral(SCHEMAS "/provider.json"));
    QVERIFY(beyondSchemas || !schema.problemOf(document.root).isEmpty());
}

void DirectoryPresets::readsAnswers_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("index");
    for (const QString &preset : tests::goldenPresets()) {
        const Value file = tests::golden(preset);
        const Value *answers = file.find(u"answers");
        QVERIFY2(answers && !answers->items.empty(), qPrintable(preset));
        for (int i = 0; i < int(answers->items.size()); ++i)
            QTest::newRow(qPrintable(preset + QStringLiteral(": ") + textOf(answers->items[std::size_t(i)], u"name"))) << preset << i;
    }
}

void DirectoryPresets::readsAnswers()
{
    QFETCH(QString, preset);
    QFETCH(int, index);
    const Value file = tests::golden(preset);
    const Value row = file.find(u"answers")->items[std::size_t(index)];
    const auto endpoint = tests::endpointOf(file, row);
    const QString to = textOf(row, u"to", QStringLiteral("lookup"));
    const Preset rules = rulesFor(endpoint, to, textOf(row, u"call"));
    const net::Exchange exchange = tests::exchangeOf(row, rules.needsToken || endpoint.sendsToken());
    const QString asked = textOf(row, u"asked", textOf(file, u"asked"));
    Question question;
    if (to == u"control")
        question = directory::readControl(rules, exchange, m_now);
    else if (to.startsWith(u"alternate"))
        question = directory::readSearch(rules, alternateOf(rules, to), exchange, asked, textOf(row, u"subject"), m_now);
    else
        question = directory::readAnswer(rules, exchange, asked, m_now);

    const QByteArray said = question.message.toUtf8();
    const QByteArray read = QByteArray(directory::wordOf(question.verdict)) + ", " + said + ", " + question.responder.proof.toUtf8();
    QVERIFY2(QLatin1String(directory::wordOf(question.verdict)) == textOf(row, u"verdict"), read.constData());
    if (const Value *exact = row.find(u"exact"))
        QVERIFY2(question.exact == exact->boolean, said.constData());
    QCOMPARE(QString::fromLatin1(directory::wordOf(question.responder.kind)), textOf(row, u"responder", QStringLiteral("service")));
    if (row.find(u"id")) {
        QVERIFY2(question.record, said.constData());
        QCOMPARE(question.record->id, textOf(row, u"id"));
    }
    if (row.find(u"label"))
        QCOMPARE(question.record->label, textOf(row, u"label"));
    if (row.find(u"state"))
        QCOMPARE(question.record->stateLabel, textOf(row, u"state"));
    if (row.find(u"doubt"))
        QCOMPARE(question.record->doubt, textOf(row, u"doubt"));
    if (const Value *times = row.find(u"times")) {
        for (const json::Member &time : times->members)
            QCOMPARE(question.record->times.value(time.name).toString(Qt::ISODate), time.value.stringOr());
    }
    if (row.find(u"echoed"))
        QCOMPARE(question.echoed.value_or(QString()), textOf(row, u"echoed"));
    if (row.find(u"says"))
        QVERIFY2(question.message.contains(textOf(row, u"says")), said.constData());
    QVERIFY(!question.message.isEmpty());
}

void DirectoryPresets::readsWhatIsNoAnswer_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QByteArray>("row");
    QTest::addColumn<QString>("verdict");
    const QList<QPair<QByteArray, QString>> shapes = {
        {"{\"name\":\"a redirect to another origin is not the service\",\"status\":302,\"redirect\":\"https://login.example/start\"}",
            QStringLiteral("intermediary")},
        {"{\"name\":\"a login page is not the service\",\"status\":200,\"text\":\"<!DOCTYPE html><form><input type='password'></form>\","
         "\"headers\":{\"Content-Type\":\"text/html\"}}",
            QStringLiteral("intermediary")},
        {"{\"name\":\"an HTML 404 is not the service\",\"status\":404,\"text\":\"<html><body>Not here</body></html>\"}",
            QStringLiteral("intermediary")},
        {"{\"name\":\"a page of nginx is not the service\",\"status\":502,\"text\":\"<html><center>nginx</center></html>\"}",
            QStringLiteral("intermediary")},
        {"{\"name\":\"a challenge with status 429 is no rate limit\",\"status\":429,\"text\":\"<html></html>\","
         "\"headers\":{\"cf-mitigated\":\"challenge\"}}",
            QStringLiteral("intermediary")},
        {"{\"name\":\"too many requests say nothing of the user\",\"status\":429,\"body\":{\"slow\":\"down\"}}",
            QStringLiteral("ambiguous")},
        {"{\"name\":\"a failure says nothing of the user\",\"status\":500,\"body\":{\"oh\":\"no\"}}", QStringLiteral("ambiguous")},
        {"{\"name\":\"an answer of unknown form says nothing of the user\",\"status\":200,\"body\":{\"hello\":\"world\"}}",
            QStringLiteral("ambiguous")},
        {"{\"name\":\"a record of somebody else is another person\",\"other\":true}", QStringLiteral("other-person")},
    };
    for (const QString &preset : tests::goldenPresets()) {
        for (const auto &shape : shapes)
            QTest::newRow(qPrintable(preset + QStringLiteral(": ") + textOf(parsed(shape.first.constData()), u"name")))
                << preset << shape.first << shape.second;
    }
}

void DirectoryPresets::readsWhatIsNoAnswer()
{
    QFETCH(QString, preset);
    QFETCH(QByteArray, row);
    QFETCH(QString, verdict);
    const Value file = tests::golden(preset);
    Value shape = parsed(row.constData());
    QString asked = textOf(file, u"asked");
    if (shape.find(u"other")) {
        shape = file.find(u"answers")->items.front(); // the first one is a user found
        asked += QStringLiteral("-somebody-else");
    }
    const auto endpoint = tests::endpointOf(file, shape);
    const Preset rules = rulesFor(endpoint, QStringLiteral("lookup"), QString());
    const Question question = directory::readAnswer(rules, tests::exchangeOf(shape, rules.needsToken), asked, m_now);
    if (preset == u"firebase" && textOf(shape, u"name").startsWith(u"an answer of unknown form"))
        QVERIFY(question.verdict == directory::UserVerdict::NotFound && !question.exact); // 200 without users is its way to say so
    else
        QVERIFY2(QLatin1String(directory::wordOf(question.verdict)) == verdict, qPrintable(question.message));
}

void DirectoryPresets::asksAsTheProviderWants_data()
{
    QTest::addColumn<QString>("preset");
    QTest::addColumn<int>("index");
    for (const QString &preset : tests::goldenPresets()) {
        const Value file = tests::golden(preset);
        const Value *plans = file.find(u"plans");
        QVERIFY2(plans && !plans->items.empty(), qPrintable(preset));
        for (int i = 0; i < int(plans->items.size()); ++i)
            QTest::newRow(qPrintable(preset + QStringLiteral(": ") + textOf(plans->items[std::size_t(i)], u"name"))) << preset << i;
    }
}

void DirectoryPresets::asksAsTheProviderWants()
{
    QFETCH(QString, preset);
    QFETCH(int, index);
    const Value file = tests::golden(preset);
    const Value row = file.find(u"plans")->items[std::size_t(index)];
    environments::Environment environment;
    environment.name = QStringLiteral("here");
    environment.issuer = textOf(file, u"issuer");
    environment.userEndpoint = tests::endpointOf(file, row);
    const auto planned = directory::planLookup(environment, tests::tokenWith(*row.find(u"claims")));
    if (row.find(u"error")) {
        QVERIFY(!planned);
        QVERIFY2(planned.error().message.contains(textOf(row, u"error")), qPrintable(planned.error().message));
        return;
    }
    QVERIFY2(planned, planned ? "" : qPrintable(planned.error().message));
    QStringList asks;
    for (const directory::Planned &one : *planned) {
        QString line = QString::fromLatin1(directory::wordOf(one.purpose)) + u' ' + QString::fromLatin1(one.request.method) + u' '
            + one.request.url.toString(QUrl::FullyEncoded);
        if (!one.request.body.isEmpty())
            line += u' ' + QString::fromUtf8(one.request.body);
        if (one.request.carriesToken)
            line += QStringLiteral(" +token");
        asks.append(line);
    }
    QStringList expected;
    for (const Value &line : row.find(u"asks")->items)
        expected.append(line.stringOr());
    if (asks != expected)
        qWarning().noquote() << asks.join(u'\n');
    QCOMPARE(asks, expected);
}

void DirectoryPresets::suggestsByIssuer_data()
{
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("preset");
    QTest::addColumn<QString>("baseUrl");
    QTest::addColumn<QString>("parameters");
    const auto row = [](const char *issuer, const char *preset, const char *base, const char *parameters) {
        QTest::newRow(issuer) << QString::fromLatin1(issuer) << QString::fromLatin1(preset) << QString::fromLatin1(base)
                              << QString::fromLatin1(parameters);
    };
    row("https://sso.acme.example/realms/staff", "keycloak", "https://sso.acme.example", "realm=staff");
    row("https://sso.acme.example/auth/realms/staff", "keycloak", "https://sso.acme.example/auth", "realm=staff");
    row("https://abcdefghijklmnopqrst.supabase.co/auth/v1", "supabase-auth", "https://abcdefghijklmnopqrst.supabase.co",
        "project=abcdefghijklmnopqrst");
    row("http://127.0.0.1:54321/auth/v1", "supabase-auth", "http://127.0.0.1:54321", "");
    row("https://acme.eu.auth0.com/", "auth0", "https://acme.eu.auth0.com", "region=eu tenant=acme");
    row("https://acme.auth0.com/", "auth0", "https://acme.auth0.com", "tenant=acme");
    row("https://acme.okta.com", "okta", "https://acme.okta.com", "tenant=acme");
    row("https://acme.okta.com/oauth2/aus1", "okta", "https://acme.okta.com", "server=aus1 tenant=acme");
    row("https://sts.windows.net/9188040d-6c67-4c5b-b112-36a304b66dad/", "entra", "", "tenant=9188040d-6c67-4c5b-b112-36a304b66dad");
    row("https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0", "entra", "",
        "tenant=9188040d-6c67-4c5b-b112-36a304b66dad");
    row("https://securetoken.google.com/acme-prod", "firebase", "", "project=acme-prod");
    row("https://cognito-idp.eu-west-1.amazonaws.com/eu-west-1_Ab12Cd34", "cognito", "", "pool=eu-west-1_Ab12Cd34 region=eu-west-1");
    row("https://acme-x1y2.zitadel.cloud", "zitadel", "https://acme-x1y2.zitadel.cloud", "");
    row("https://auth.acme.example/application/o/shop/", "authentik", "https://auth.acme.example", "slug=shop");
    row("https://clerk.acme.example", "clerk", "", "");
    row("https://brave-cat-12.clerk.accounts.dev", "clerk", "", "");
    row("https://brave-cat-1.projects.oryapis.com", "ory-kratos", "https://brave-cat-1.projects.oryapis.com", "");
    row("https://gitlab.com", "gitlab", "https://gitlab.com", "");
    row("https://id.acme.example", "", "", "");
    row("https://evil.example/?x=https://acme.okta.com", "", "", "");
    row("", "", "", "");
}

void DirectoryPresets::suggestsByIssuer()
{
    QFETCH(QString, issuer);
    const directory::Suggestion suggestion = directory::suggestPreset(issuer);
    QTEST(suggestion.preset, "preset");
    QTEST(suggestion.baseUrl, "baseUrl");
    QStringList pairs;
    for (auto one = suggestion.parameters.begin(); one != suggestion.parameters.end(); ++one)
        pairs.append(one.key() + u'=' + one.value());
    pairs.sort();
    QTEST(pairs.join(u' '), "parameters");
}

void DirectoryPresets::strictReading_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char *name, const char *text, const char *problem) {
        QTest::newRow(name) << QByteArray(text) << QString::fromUtf8(problem);
    };
    row("broken JSON names the line", "{\n \"id\": ", "line 2");
    row("a list is no preset", "[]", "expected an object, found a list");
    row("a preset has an id", "{\"title\":\"X\"}", "needs \"id\"");
    row("an unknown member is named", "{\"id\":\"x\",\"title\":\"X\",\"lokup\":{}}", "/lokup: a preset has no such member");
    row("an unknown member of lookup is named", "{\"id\":\"x\",\"title\":\"X\",\"lookup\":{\"uri\":\"\"}}", "/lookup/uri");
    row("a pointer begins with a slash", "{\"id\":\"x\",\"title\":\"X\",\"not_found\":[{\"pointer\":\"error\",\"equals\":\"x\"}]}",
        "/not_found/0/pointer: expected a JSON pointer");
    row("a status is a number", "{\"id\":\"x\",\"title\":\"X\",\"found\":{\"status\":[\"200\"]}}",
        "/found/status: expected an HTTP status");
    row("a status has three digits", "{\"id\":\"x\",\"title\":\"X\",\"found\":{\"status\":[99]}}", "expected an HTTP status, found 99");
    row("a state has a known verdict",
        "{\"id\":\"x\",\"title\":\"X\",\"state\":[{\"pointer\":\"/a\",\"is_true\":true,\"verdict\":\"gone\"}]}",
        "/state/0/verdict: expected \"deleted\", \"disabled\" or \"pending\", found \"gone\"");
    row("a time has a known unit", "{\"id\":\"x\",\"title\":\"X\",\"time\":{\"created\":{\"pointer\":\"/a\",\"unit\":\"days\"}}}",
        "/time/created/unit");
    row("a search has claim and url", "{\"id\":\"x\",\"title\":\"X\",\"alternates\":[{\"claim\":\"email\"}]}",
        "/alternates/0: expected \"claim\" and \"url\"");
    row("a regular expression is one", "{\"id\":\"x\",\"title\":\"X\",\"not_found\":[{\"pointer\":\"/a\",\"matches\":\"(\"}]}",
        "a regular expression");
    row("a call is read as strictly", "{\"id\":\"x\",\"title\":\"X\",\"token_call\":{\"fund\":{}}}", "/token_call/fund");
    row("a variation is read as strictly", "{\"id\":\"x\",\"title\":\"X\",\"with\":{\"tenant\":{\"fund\":{}}}}", "/with/tenant/fund");
}

void DirectoryPresets::strictReading()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, problem);
    const auto preset = directory::readPreset(text, QStringLiteral("x.json"));
    QVERIFY(!preset);
    QVERIFY2(preset.error().message.contains(problem), qPrintable(preset.error().message));
    QVERIFY(preset.error().message.startsWith(u"x.json"));
}

void DirectoryPresets::anotherSpellingOfTheIdIsNoOtherId_data()
{
    QTest::addColumn<QString>("asked");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<directory::UserVerdict>("verdict");
    const auto row = [](const char *name, const char *asked, const char *body, directory::UserVerdict verdict) {
        QTest::newRow(name) << QString::fromUtf8(asked) << QByteArray(body) << verdict;
    };
    using directory::UserVerdict;
    row("an address in another case", "Ann@Acme.example", "{\"id\":\"ann@acme.example\"}", UserVerdict::Found);
    row("a name in another case", "JDoe", "{\"id\":\"jdoe\"}", UserVerdict::Found);
    row("zeros before a number", "007", "{\"id\":7}", UserVerdict::Found);
    row("a number with a fraction of nothing", "42", "{\"id\":42.0}", UserVerdict::Found);
    row("nothing but zeros", "000", "{\"id\":0}", UserVerdict::Found);
    row("another number", "42", "{\"id\":420}", UserVerdict::OtherPerson);
    row("a fraction of something", "42", "{\"id\":42.5}", UserVerdict::OtherPerson);
    row("zeros that are no number's", "a07", "{\"id\":\"a7\"}", UserVerdict::OtherPerson);
    row("a longer name", "ann", "{\"id\":\"annabel\"}", UserVerdict::OtherPerson);
}

void DirectoryPresets::anotherSpellingOfTheIdIsNoOtherId()
{
    QFETCH(QString, asked);
    QFETCH(QByteArray, body);
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    const auto preset = directory::presetFor(endpoint);
    QVERIFY(preset);
    const Value row = parsed(("{\"status\":200,\"body\":" + body + "}").constData());
    QTEST(directory::readAnswer(*preset, tests::exchangeOf(row, false), asked, m_now).verdict, "verdict");
}

void DirectoryPresets::aSearchThatBringsOthersSaysNothingOfTheUser_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<directory::UserVerdict>("verdict");
    using directory::UserVerdict;
    QTest::newRow("nobody") << QByteArray("[]") << UserVerdict::NotFound;
    QTest::newRow("the first page of all") << QByteArray("{\"data\":[{\"id\":8,\"email\":\"bob@x.example\"}],\"total\":500}")
                                           << UserVerdict::Ambiguous;
    QTest::newRow("one whose e-mail is not shown") << QByteArray("[{\"id\":8,\"name\":\"Ann\"}]") << UserVerdict::Ambiguous;
    QTest::newRow("whoever has a part like it") << QByteArray("[{\"id\":8,\"email\":\"joann@x.example\"}]") << UserVerdict::NotFound;
    QTest::newRow("the one") << QByteArray("[{\"id\":8,\"email\":\"ann@x.example\"}]") << UserVerdict::Found;
}

void DirectoryPresets::aSearchThatBringsOthersSaysNothingOfTheUser()
{
    QFETCH(QByteArray, body);
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    const auto preset = directory::presetFor(endpoint);
    QVERIFY(preset);
    const Value row = parsed(("{\"status\":200,\"body\":" + body + "}").constData());
    const Question search = directory::readSearch(
        *preset, preset->alternates.front(), tests::exchangeOf(row, false), QStringLiteral("ann@x.example"), QStringLiteral("7"), m_now);
    QTEST(search.verdict, "verdict");
}

/// The example of the environments file, as people write it.
void DirectoryPresets::overridesReplaceMembers()
{
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    endpoint.overrides = parsed(
        "{\"lookup\":{\"method\":\"GET\",\"url\":\"{base_url}/v2/people/{sub}\",\"headers\":{},\"body\":null},"
        "\"found\":{\"status\":[200],\"id\":\"/data/id\"},"
        "\"not_found\":[{\"status\":[404]},{\"status\":[200],\"absent\":\"/data\"}],"
        "\"state\":[{\"pointer\":\"/data/status\",\"equals\":\"suspended\",\"verdict\":\"disabled\"}],"
        "\"time\":{\"created\":{\"pointer\":\"/data/created_at\",\"unit\":\"s\"}},"
        "\"alternates\":[{\"claim\":\"email\",\"url\":\"{base_url}/v2/people?email={value}\",\"items\":\"/data\",\"id\":\"/id\"}]}");
    const auto preset = directory::presetFor(endpoint);
    QVERIFY2(preset, preset ? "" : qPrintable(preset.error().message));
    QCOMPARE(preset->url, QStringLiteral("{base_url}/v2/people/{sub}"));
    QCOMPARE(preset->notFound.size(), std::size_t(2));
    QVERIFY(!preset->notFound[0].exact);
    QVERIFY(preset->notFound[1].exact);
    const auto read = [&](const char *row) {
        return directory::readAnswer(*preset, tests::exchangeOf(parsed(row), false), QStringLiteral("7"), m_now);
    };
    const Question suspended = read("{\"status\":200,\"body\":{\"data\":{\"id\":7,\"status\":\"suspended\",\"created_at\":1600000000}}}");
    QCOMPARE(suspended.verdict, directory::UserVerdict::Disabled);
    QCOMPARE(suspended.record->times.value(QStringLiteral("created")).toString(Qt::ISODate), QStringLiteral("2020-09-13T12:26:40Z"));
    QCOMPARE(read("{\"status\":200,\"body\":{}}").verdict, directory::UserVerdict::NotFound);
    QCOMPARE(read("{\"status\":200,\"body\":{\"data\":{\"id\":\"8\"}}}").verdict, directory::UserVerdict::OtherPerson);
    const Question hit = directory::readSearch(*preset, preset->alternates.front(),
        tests::exchangeOf(parsed("{\"body\":{\"data\":[{\"id\":8,\"status\":\"suspended\"}]}}"), false), QStringLiteral("a@b"),
        QStringLiteral("7"), m_now);
    QCOMPARE(hit.verdict, directory::UserVerdict::Disabled);
    QCOMPARE(hit.record->id, QStringLiteral("8"));
}

void DirectoryPresets::ownFolderComesFirst()
{
    const QString folder = directory::ownPresetsFolder();
    QVERIFY(QDir().mkpath(folder));
    const auto write = [&folder](const char *name, const char *text) {
        QFile file(folder + u'/' + QString::fromLatin1(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) > 0;
    };
    QVERIFY(write("rest.json", "{\"id\":\"rest\",\"title\":\"Our REST\",\"lookup\":{\"url\":\"{base_url}/p/{sub}\"}}"));
    QVERIFY(write("acme-users.json", "{\"id\":\"acme-users\",\"title\":\"Acme\",\"lookup\":{\"url\":\"{base_url}/u/{sub}\"}}"));
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    QCOMPARE(directory::presetFor(endpoint)->title, QStringLiteral("Our REST"));
    QVERIFY(directory::presetIds().contains(QStringLiteral("acme-users")));
    QVERIFY(QDir(folder).removeRecursively());
    QCOMPARE(directory::presetFor(endpoint)->title, QStringLiteral("Plain REST"));
    endpoint.provider = QStringLiteral("../rest");
    QVERIFY(!directory::presetFor(endpoint));
    endpoint.provider = QStringLiteral("acme-users");
    const auto gone = directory::presetFor(endpoint);
    QVERIFY(!gone && gone.error().message.contains(u"supabase-auth"));
}

void DirectoryPresets::missingParameterIsNamed()
{
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("keycloak");
    const auto preset = directory::presetFor(endpoint);
    QVERIFY(!preset);
    QVERIFY2(preset.error().message.contains(u"\"realm\""), qPrintable(preset.error().message));
}

QTEST_GUILESS_MAIN(DirectoryPresets)
#include "tst_presets.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "environments/examples.h"
#include "environments/known_names.h"
#include "json/write.h"

#include <QTemporaryDir>
#include <QTest>

using namespace jotscope;
using namespace jotscope::environments;
using Kind = KeySource::Kind;

class ReadingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void refuses_data();
    void refuses();
    void readsEveryMember();
    void readsTheEndpoint();
    void triesKeysInTheOrderOfTheContract();
    void usesDefaults();
    void refusesFilesThatAreNone();
    void findsTheNearestName_data();
    void findsTheNearestName();

private:
    static Environment named(const QByteArray &name);
};

Environment ReadingTest::named(const QByteArray &name)
{
    for (const tests::Example &example : tests::examplesIn(QStringLiteral("accepted.txt"))) {
        if (example.name != name)
            continue;
        const auto read = readEnvironments(example.text, QStringLiteral("team.json"), QStringLiteral("/srv/team/config"));
        return read ? read->front() : Environment();
    }
    return {};
}

void ReadingTest::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("message");
    for (const tests::Example &example : tests::examplesIn(QStringLiteral("refused.txt")))
        QTest::newRow(example.name.constData()) << example.text << example.message;
}

void ReadingTest::refuses()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, message);
    const auto read = readEnvironments(text, QStringLiteral("team.json"), QStringLiteral("/srv/team"));
    QVERIFY(!read);
    QCOMPARE(read.error().message, QStringLiteral("team.json, ") + message);
    QCOMPARE(read.error().kind, Error::Kind::Format);
    QVERIFY(!read.error().message.contains(QStringLiteral("hunter22")) && !read.error().message.contains(QStringLiteral("battery")));
}

void ReadingTest::readsEveryMember()
{
    const Environment staging = named("the example of the contract");
    QCOMPARE(staging.name, QStringLiteral("staging"));
    QCOMPARE(staging.issuer, QStringLiteral("https://id.staging.example"));
    QCOMPARE(staging.audiences, QStringList{QStringLiteral("https://api.staging.example")});
    QCOMPARE(staging.leewaySeconds, 60);
    QCOMPARE(staging.serviceProfile, QStringLiteral("supabase-auth"));
    QCOMPARE(staging.keys.size(), std::size_t(1));
    QVERIFY(staging.keys.front().kind == Kind::Discovery);

    const Environment words = named("names in any script, and scopes");
    QCOMPARE(words.issuerAliases, (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
    QCOMPARE(words.audiences, (QStringList{QStringLiteral("x y"), QStringLiteral("z")}));
    QCOMPARE(words.requiredScopes, QStringList{QStringLiteral("users:read")});

    const Environment tls = named("TLS of every sort");
    QVERIFY(tls.allowInsecureHttp);
    QCOMPARE(tls.caFile, QStringLiteral("/srv/team/config/ca.pem"));
    QVERIFY(tls.clientCertificate);
    QCOMPARE(tls.clientCertificate->file, QStringLiteral("/srv/team/config/me.pem"));
    QCOMPARE(tls.clientCertificate->keyFile, QStringLiteral("/srv/team/config/me.key"));
    QCOMPARE(tls.clientCertificate->password, QStringLiteral("keychain:me"));
    QCOMPARE(tls.tlsExceptions.size(), std::size_t(3));
    QCOMPARE(tls.tlsExceptions[0].host, QStringLiteral("users.example"));
    QCOMPARE(tls.tlsExceptions[0].sha256.size(), qsizetype(32));
    QCOMPARE(tls.tlsExceptions[0].sha256, tls.tlsExceptions[1].sha256);
    QCOMPARE(tls.tlsExceptions[2].host, QStringLiteral("fd00::1"));
}

void ReadingTest::readsTheEndpoint()
{
    const UserEndpoint staging = *named("the example of the contract").userEndpoint;
    QCOMPARE(staging.provider, QStringLiteral("rest"));
    QCOMPARE(staging.baseUrl, QStringLiteral("https://users.staging.example"));
    QCOMPARE(staging.parameters.value(QStringLiteral("realm")), QStringLiteral("acme"));
    QCOMPARE(staging.knownGoodId, QStringLiteral("11111111-1111-4111-8111-111111111111"));
    QCOMPARE(staging.credentials.front().secret, QStringLiteral("env:STAGING_ADMIN_TOKEN"));
    QVERIFY(staging.allows(u"recheck") && !staging.allows(u"audit") && !staging.sendsToken());

    QCOMPARE(named("plain HTTP off loopback is for the network door to refuse").userEndpoint->baseUrl,
        QStringLiteral("http://[fd00::1]:8080/v1"));
    QCOMPARE(named("users from an export").userEndpoint->file, QStringLiteral("/srv/team/config/exports/users.csv"));

    const UserEndpoint all = *named("every kind of credential, as a list").userEndpoint;
    QCOMPARE(all.credentials.size(), std::size_t(8));
    QCOMPARE(all.credentials[2].secret, QStringLiteral("file:~/.secrets/basic"));
    QCOMPARE(all.credentials[3].header, QStringLiteral("apikey"));
    QCOMPARE(all.credentials[4].tokenUrl, QUrl(QStringLiteral("https://id.example/token")));
    QCOMPARE(all.credentials[4].clientId, QStringLiteral("jotscope"));
    QCOMPARE(all.credentials[4].scope, QStringLiteral("users:read"));
    QCOMPARE(all.credentials[6].accessKeyId, QStringLiteral("AKIA0"));
    QCOMPARE(all.credentials[6].region, QStringLiteral("eu-west-1"));
    QVERIFY(all.sendsToken());

    const UserEndpoint own = *named("everything in a preset overridden").userEndpoint;
    QCOMPARE(own.overrides.members.size(), std::size_t(14));
    QCOMPARE(own.overrides.at(u"/lookup/url")->text, QStringLiteral("{base_url}/v2/people/{sub}"));
    QCOMPARE(own.overrides.members.front().name, QStringLiteral("lookup"));
    QCOMPARE(own.overrides.members.back().name, QStringLiteral("bins"));
}

void ReadingTest::triesKeysInTheOrderOfTheContract()
{
    const std::vector<Kind> order = {Kind::JwksUrl, Kind::JwksFile, Kind::Jwks, Kind::PemFile, Kind::Secret, Kind::Discovery};
    const Environment object = named("every source of keys, as one object");
    std::vector<Kind> kinds;
    for (const KeySource &source : object.keys)
        kinds.push_back(source.kind);
    QVERIFY(kinds == order);
    QCOMPARE(object.keys[0].url, QUrl(QStringLiteral("https://id.example/jwks?v=1")));
    QCOMPARE(object.keys[1].file, QStringLiteral("/srv/team/shared/jwks.json"));
    QCOMPARE(object.keys[2].jwks,
        QByteArray("{\"keys\":[{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"x\":\"11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo\"}]}"));
    QCOMPARE(object.keys[3].file, QStringLiteral("/srv/team/config/keys/prod.pem"));
    QCOMPARE(object.keys[4].secret, QStringLiteral("file:/srv/team/config/secrets/hs.txt"));
    QCOMPARE(object.keys[4].encoding, QStringLiteral("base64url"));

    const Environment list = named("every source of keys, as a list");
    QCOMPARE(list.keys.size(), std::size_t(7));
    QCOMPARE(list.keys[4].secret, QStringLiteral("keychain:prod hmac")); // equals among themselves stay in their order
    QCOMPARE(list.keys[5].secret, QStringLiteral("env:OLD_HMAC"));
    QCOMPARE(list.keys[3].file, QStringLiteral("/etc/keys/prod.pem"));
    QVERIFY(named("no keys at all, said in three ways").keys.empty());
}

void ReadingTest::usesDefaults()
{
    const Environment least = named("an environment with a name alone");
    QVERIFY(least == [] {
        Environment expected;
        expected.name = QStringLiteral("prod");
        return expected;
    }());
    QCOMPARE(least.leewaySeconds, 60);
    const UserEndpoint endpoint = *named("plain HTTP off loopback is for the network door to refuse").userEndpoint;
    QCOMPARE(endpoint.lookupClaim, QStringLiteral("sub"));
    QCOMPARE(endpoint.probes, (QStringList{QStringLiteral("controls"), QStringLiteral("alternates")}));
    QVERIFY(endpoint.credentials.empty());
}

void ReadingTest::refusesFilesThatAreNone()
{
    QTemporaryDir folder;
    const auto missing = loadEnvironments(folder.filePath(QStringLiteral("none.json")));
    QVERIFY(!missing && missing.error().kind == Error::Kind::Io);
    QVERIFY(missing.error().message.contains(QStringLiteral("none.json: the environments file cannot be read: No such file")));
    const auto directory = loadEnvironments(folder.path());
    QVERIFY(!directory && directory.error().message.endsWith(QStringLiteral("expected an environments file, found a folder.")));
    QFile file(folder.filePath(QStringLiteral("team.json")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("{\"schema\": \"jotscope/environments/1\",\n \"environments\": [{}]}");
    file.close();
    const auto broken = loadEnvironments(file.fileName());
    QVERIFY(!broken && broken.error().kind == Error::Kind::Format);
    QCOMPARE(broken.error().message,
        QStringLiteral("team.json, line 2, column 19 (/environments/0): expected an environment with the member \"name\", found none."));
    QVERIFY(file.resize((16 << 20) + 1));
    const auto large = loadEnvironments(file.fileName());
    QVERIFY(!large && large.error().message.endsWith(QStringLiteral("found more than 16 MiB.")));
}

void ReadingTest::findsTheNearestName_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("nearest");
    const auto row = [](const char *name, const char *word, const char *nearest) {
        QTest::newRow(name) << QString::fromLatin1(word) << QString::fromLatin1(nearest);
    };
    row("neighbours swapped", "isseur", "issuer");
    row("a letter missing", "isuer", "issuer");
    row("camel case", "baseUrl", "base_url");
    row("a hyphen", "base-url", "base_url");
    row("upper case", "ISSUER", "issuer");
    row("two edits in six letters", "isssurr", "issuer");
    row("a third of the letters is too much", "xxsuerr", "");
    row("three first letters that only one has", "aud", "audiences");
    row("two first letters", "au", "");
    row("another word", "colour", "");
    row("nothing", "", "");
}

void ReadingTest::findsTheNearestName()
{
    QFETCH(QString, word);
    QFETCH(QString, nearest);
    QCOMPARE(nearestTo(word, {QStringLiteral("issuer"), QStringLiteral("base_url"), QStringLiteral("audiences")}), nearest);
    QCOMPARE(nearestTo(QString(100'000, u'a'), {QStringLiteral("issuer")}), QString());
}

QTEST_GUILESS_MAIN(ReadingTest)
#include "tst_reading.moc"

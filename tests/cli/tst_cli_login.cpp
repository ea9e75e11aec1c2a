// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/program.h"
#include "login/small_provider.h"
#include "json/read.h"

#include <QTest>

using namespace jotscope;
using test::Program;
using tests::SmallProvider;

namespace {

const QByteArray tokens = "{\"access_token\":\"at-0123456789\",\"id_token\":\""
    + tests::unsecured("{\"iss\":\"https://id.example\",\"sub\":\"u1\"}")
    + "\",\"refresh_token\":\"rt-0123456789\",\"token_type\":\"Bearer\"}";

/// An environments file with one environment, whose login is as `login` says.
QString fileWith(const Program &program, const QByteArray &login, const QByteArray &more = {})
{
    return program.file(QStringLiteral("environments.json"),
        "{\"schema\":\"jotscope/environments/1\",\"environments\":[{\"name\":\"staging\",\"issuer\":\"https://id.example\"" + login + more
            + "}]}");
}

QByteArray robot(const SmallProvider &provider)
{
    return ",\"login\":{\"flow\":\"client-credentials\",\"client_id\":\"robot\",\"client_secret\":\"env:ROBOT_SECRET\",\"token_endpoint\":"
           "\""
        + provider.url(QStringLiteral("/token")).toEncoded() + "\"}";
}

} // namespace

/// jotscope-cli login, the real program.
class CliLoginTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void printsALineForEachToken();
    void printsOneTokenAlone_data();
    void printsOneTokenAlone();
    void cutsSignaturesOnlyWhenTold();
    void asksBeforeASecretLeaves();
    void explainsRefusals();
    void asksHostsThatOnlyTheProviderNames();
    void saysWhatIsWrongWithTheCommandLine_data();
    void saysWhatIsWrongWithTheCommandLine();
};

void CliLoginTest::printsALineForEachToken()
{
    SmallProvider provider;
    provider.answerJson("/token", tokens);
    Program program;
    program.set(QStringLiteral("ROBOT_SECRET"), QStringLiteral("s3cret-s3cret"));
    const auto run = program.run({QStringLiteral("login"), QStringLiteral("--environments"), fileWith(program, robot(provider)),
        QStringLiteral("--environment"), QStringLiteral("staging"), QStringLiteral("--trust-secrets")});
    QVERIFY2(run.code == 0, run.err.constData());
    const QList<QByteArray> lines = run.out.trimmed().split('\n');
    QCOMPARE(lines.size(), 3);
    const char *places[] = {"access_token", "id_token", "refresh_token"};
    for (int i = 0; i < 3; ++i) {
        const json::Document line = json::read(lines[i]);
        QVERIFY(!line.fault);
        QCOMPARE(test::at(line.root, u"/place"), QString::fromLatin1(places[i]));
        QCOMPARE(test::at(line.root, u"/origin"), QStringLiteral("login to staging"));
    }
    QCOMPARE(test::at(json::read(lines[0]).root, u"/text"), QStringLiteral("at-0123456789"));
    QCOMPARE(test::at(json::read(lines[0]).root, u"/kind"), QStringLiteral("opaque"));
    QCOMPARE(test::at(json::read(lines[1]).root, u"/payload/sub"), QStringLiteral("u1"));
    for (const char *secret : {"s3cret", "at-0123456789", "rt-0123456789"})
        QVERIFY2(!run.err.contains(secret), run.err.constData());
}

void CliLoginTest::printsOneTokenAlone_data()
{
    QTest::addColumn<QString>("which");
    QTest::addColumn<int>("code");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("for a shell's variable") << QStringLiteral("access_token") << 0 << QByteArray("at-0123456789\n");
    QTest::newRow("the one that is kept") << QStringLiteral("refresh_token") << 0 << QByteArray("rt-0123456789\n");
    QTest::newRow("one that did not come") << QStringLiteral("id_token") << 3 << QByteArray();
}

void CliLoginTest::printsOneTokenAlone()
{
    QFETCH(QString, which);
    SmallProvider provider;
    provider.answerJson("/token", "{\"access_token\":\"at-0123456789\",\"refresh_token\":\"rt-0123456789\"}");
    Program program;
    program.set(QStringLiteral("ROBOT_SECRET"), QStringLiteral("s3cret-s3cret"));
    const auto run = program.run({QStringLiteral("login"), QStringLiteral("--environments"), fileWith(program, robot(provider)),
        QStringLiteral("--trust-secrets"), QStringLiteral("--print"), which});
    QTEST(run.code, "code");
    QTEST(run.out, "out");
}

void CliLoginTest::cutsSignaturesOnlyWhenTold()
{
    SmallProvider provider;
    provider.answerJson(
        "/token", "{\"access_token\":\"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ1MSJ9.c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtc2k\"}");
    Program program;
    program.set(QStringLiteral("ROBOT_SECRET"), QStringLiteral("s3cret-s3cret"));
    const QStringList arguments = {
        QStringLiteral("login"), QStringLiteral("--environments"), fileWith(program, robot(provider)), QStringLiteral("--trust-secrets")};
    QVERIFY(program.run(arguments).out.contains("c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtc2k"));
    const auto redacted = program.run(arguments + QStringList{QStringLiteral("--redact"), QStringLiteral("signature")});
    QCOMPARE(redacted.code, 0);
    QVERIFY(!redacted.out.isEmpty() && !redacted.out.contains("c2lnbmF0dXJlLXNpZ25hdHVyZS1zaWduYXR1cmUtc2k"));
    const auto text = program.run(arguments + QStringList{QStringLiteral("--format"), QStringLiteral("text")});
    QCOMPARE(text.out, QByteArray("login to staging, access_token: jws HS256, sub u1\n"));
}

void CliLoginTest::asksBeforeASecretLeaves()
{
    SmallProvider provider;
    provider.answerJson("/token", tokens);
    Program program;
    program.set(QStringLiteral("ROBOT_SECRET"), QStringLiteral("s3cret-s3cret"));
    const auto run = program.run({QStringLiteral("login"), QStringLiteral("--environments"), fileWith(program, robot(provider))});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("The secret env:ROBOT_SECRET was not sent"), run.err.constData());
    QVERIFY(provider.heardAt("/token").isEmpty());
    QVERIFY(run.out.isEmpty());
}

void CliLoginTest::explainsRefusals()
{
    SmallProvider provider;
    provider.answerJson(
        "/token", "{\"error\":\"invalid_client\",\"error_description\":\"client authentication failed\"}", "401 Unauthorized");
    Program program;
    program.set(QStringLiteral("ROBOT_SECRET"), QStringLiteral("s3cret-s3cret"));
    const auto run = program.run(
        {QStringLiteral("login"), QStringLiteral("--environments"), fileWith(program, robot(provider)), QStringLiteral("--trust-secrets")});
    QCOMPARE(run.code, 3);
    QVERIFY(run.out.isEmpty());
    QVERIFY2(run.err.contains(
                 "login to staging: The provider does not accept \"robot\" with this secret. (wrong-secret, at the token endpoint)"),
        run.err.constData());
    QVERIFY2(run.err.contains("found: invalid_client: client authentication failed"), run.err.constData());
    QVERIFY2(run.err.contains("next: Compare the client id; store the right secret at env:ROBOT_SECRET;"), run.err.constData());
}

/// Discovery by a provider that sends the code to another host: nobody said yes to that.
void CliLoginTest::asksHostsThatOnlyTheProviderNames()
{
    SmallProvider provider;
    SmallProvider other;
    other.answerJson("/device", "{\"device_code\":\"d\",\"user_code\":\"U\",\"verification_uri\":\"https://id.example/\",\"interval\":1}");
    other.answerJson("/token", tokens);
    const QByteArray issuer = provider.url(QString()).toEncoded();
    provider.answerJson("/.well-known/openid-configuration",
        "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer + "/jwks\",\"token_endpoint\":\""
            + other.url(QStringLiteral("/token")).toEncoded() + "\",\"device_authorization_endpoint\":\""
            + other.url(QStringLiteral("/device")).toEncoded() + "\"}");
    Program program;
    const QStringList arguments = {QStringLiteral("login"), QStringLiteral("--issuer"), QString::fromLatin1(issuer),
        QStringLiteral("--client-id"), QStringLiteral("jotscope"), QStringLiteral("--flow"), QStringLiteral("device")};
    const auto run = program.run(arguments);
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains("was not asked: nobody approved that"), run.err.constData());
    QVERIFY(other.heardAt("/device").isEmpty());
    const auto trusted = program.run(arguments + QStringList{QStringLiteral("--trust-secrets")});
    QVERIFY2(trusted.code == 0, trusted.err.constData());
    QVERIFY2(trusted.err.contains("Open https://id.example/ on any device, and type in: U"), trusted.err.constData());
}

void CliLoginTest::saysWhatIsWrongWithTheCommandLine_data()
{
    QTest::addColumn<QByteArray>("login");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("message");
    const auto words = [](const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); };
    QTest::newRow("an environment without a client") << QByteArray() << words("") << QByteArray("no-client-id, on this computer");
    QTest::newRow("an environment that is not there")
        << QByteArray() << words("--environment prod") << QByteArray("no environment is named");
    QTest::newRow("a flow that nobody knows") << QByteArray() << words("--flow implicit") << QByteArray("--flow");
    QTest::newRow("a secret in the clear") << QByteArray() << words("--client-id c --client-secret hunter2")
                                           << QByteArray("found another text");
    QTest::newRow("a parameter without a value") << QByteArray() << words("--client-id c --parameter audience") << QByteArray("NAME=VALUE");
    QTest::newRow("a redirect to another computer")
        << QByteArray() << words("--client-id c --redirect-uri https://a.example/") << QByteArray("--redirect-uri");
    QTest::newRow("a redirect with a query, which the file may not have either")
        << QByteArray() << words("--client-id c --redirect-uri http://127.0.0.1/?a=b") << QByteArray("without a query");
    QTest::newRow("a parameter that is made for each login")
        << QByteArray() << words("--client-id c --parameter state=x") << QByteArray("found \"state\", which has an option of its own");
    QTest::newRow("a parameter that would hold a secret")
        << QByteArray() << words("--client-id c --parameter client_secret=hunter2") << QByteArray("found \"client_secret\", which has");
    QTest::newRow("a token alone, and redacted")
        << QByteArray() << words("--client-id c --print id_token --redact identity") << QByteArray("--print excludes --redact");
    QTest::newRow("client credentials without a secret")
        << QByteArray(",\"login\":{\"client_id\":\"c\"}") << words("--flow client-credentials") << QByteArray("no-secret");
    QTest::newRow("a mistake in the file") << QByteArray(",\"login\":{\"client\":\"c\"}") << words("")
                                           << QByteArray("/environments/0/login/client");
}

void CliLoginTest::saysWhatIsWrongWithTheCommandLine()
{
    QFETCH(QByteArray, login);
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, message);
    Program program;
    const auto run
        = program.run(QStringList{QStringLiteral("login"), QStringLiteral("--environments"), fileWith(program, login)} + arguments);
    QVERIFY2(run.code == 2, run.err.constData());
    QVERIFY2(run.err.contains(message), run.err.constData());
    QVERIFY(!run.err.contains("hunter2"));
}

QTEST_GUILESS_MAIN(CliLoginTest)
#include "tst_cli_login.moc"

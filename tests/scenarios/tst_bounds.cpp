// SPDX-License-Identifier: GPL-3.0-or-later
#include "scenarios/world.h"

#include "json/read.h"

#include <QCoroTask>
#include <QTest>

using namespace jotscope;
using tests::CannedService;
using tests::Heard;
using tests::Said;
using tests::World;

/// How much is asked, and of whom: bounds, consent, and that no credential ever reaches another host.
class ScenarioBounds : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void allProbesStayWithinTwenty();
    void noProbesIsOneQuestionEach();
    void offlineAsksNothing();
    void environmentsAreAskedSideBySide();
    void identityIsAskedOnlyWhereTheUserIsMissing_data();
    void identityIsAskedOnlyWhereTheUserIsMissing();
    void identityHasItsOwnRowsInConsentAndLedger();
    void noCredentialReachesAnotherHost_data();
    void noCredentialReachesAnotherHost();
};

namespace {

json::Value rowOf(const QByteArray &text)
{
    const json::Document document = json::read(text);
    if (document.fault)
        qFatal("no JSON: %s", text.constData());
    return document.root;
}

int heardBy(tests::Deployment &deployment)
{
    return int(deployment.service().heard.size());
}

/// Everything that a request could carry a secret in.
QByteArray allOf(const Heard &heard)
{
    QByteArray text = heard.method + ' ' + heard.target + '\n' + heard.body;
    for (const auto &header : heard.headers)
        text += '\n' + header.first + ": " + header.second;
    return text;
}

} // namespace

void ScenarioBounds::allProbesStayWithinTwenty()
{
    World world(
        rowOf(R"({"token":{"claims":{"sub":" auth0|A%2520b \u200b","preferred_username":"lee","username":"x","oid":"7","uid":"8",)"
              R"("user_id":"9","external_id":"10","iat":"$s-5"}},"send_token":1,)"
              R"("prod":{"users":[],"endpoint":{"credential":"client_credentials","probes":["controls","alternates","variants","bins",)"
              R"("audit","token-call","recheck"]},"answers":[{"to":"GET /users/*","status":404,"headers":{"Age":"9"}}]},)"
              R"("identity":{"users":[],"endpoint":{"credential":"client_credentials"}}})"));
    world.explain();
    const int asked = heardBy(world.prod()) + heardBy(world.identity());
    QVERIFY2(asked <= 20, qPrintable(QString::number(asked)));
    QVERIFY2(asked >= 18, qPrintable(QString::number(asked)));
    QVERIFY(heardBy(world.staging()) <= 20);
}

void ScenarioBounds::noProbesIsOneQuestionEach()
{
    World world(rowOf(R"({"prod":{"users":[],"endpoint":{"probes":[]}},"staging":{"endpoint":{"probes":[]}}})"));
    world.explain();
    for (tests::Deployment *deployment : {&world.prod(), &world.staging()}) {
        const QList<QByteArray> expected{
            "GET /.well-known/openid-configuration", "GET /jwks.json", "GET /users/3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71"};
        QCOMPARE(deployment->service().targets(), expected);
    }
}

void ScenarioBounds::offlineAsksNothing()
{
    World world(rowOf(R"({"identity":{}})"));
    world.network().setOffline(true);
    world.explain();
    QCOMPARE(heardBy(world.prod()) + heardBy(world.staging()) + heardBy(world.identity()), 0);
}

void ScenarioBounds::environmentsAreAskedSideBySide()
{
    World world(rowOf("{}"));
    QByteArray order;
    world.prod().onHeard = [&order] { order += 'p'; };
    world.staging().onHeard = [&order] { order += 's'; };
    world.explain();
    QVERIFY2(order.indexOf('s') < order.lastIndexOf('p') && order.indexOf('p') < order.lastIndexOf('s'), order.constData());
}

void ScenarioBounds::identityIsAskedOnlyWhereTheUserIsMissing_data()
{
    QTest::addColumn<QByteArray>("prod");
    QTest::addColumn<int>("asked");
    QTest::newRow("a user that is found needs no identity provider") << QByteArray("{}") << 0;
    QTest::newRow("a user that is missing does") << QByteArray(R"({"users":[]})") << 1;
    QTest::newRow("a service that fails says nothing of the user") << QByteArray(R"({"answers":[{"to":"GET /users*","status":500}]})") << 0;
    QTest::newRow("without a user endpoint it is the only one to ask") << QByteArray(R"({"no_endpoint":1})") << 1;
}

void ScenarioBounds::identityIsAskedOnlyWhereTheUserIsMissing()
{
    QFETCH(QByteArray, prod);
    QFETCH(int, asked);
    World world(rowOf("{\"prod\":" + prod + ",\"identity\":{}}"));
    world.explain();
    QCOMPARE(heardBy(world.identity()), asked);
}

void ScenarioBounds::identityHasItsOwnRowsInConsentAndLedger()
{
    World world(rowOf(R"({"prod":{"users":[]},"identity":{"users":["lee"]}})"));
    const QString origin = world.identity().url();
    int rows = 0;
    for (const ConsentRow &row : world.inspector().consentRows(jose::decode(world.sighting().text), true)) {
        if (row.origin != origin)
            continue;
        ++rows;
        QVERIFY2(row.what.contains(u"at the identity provider"), qPrintable(row.what));
        QCOMPARE(row.secretReferences, QStringList{QStringLiteral("test:identity")});
    }
    QCOMPARE(rows, 1);
    world.explain();
    const auto &ledger = world.network().ledger();
    QCOMPARE(std::count_if(ledger.begin(), ledger.end(), [](const net::Exchange &one) { return one.purpose == u"identity-lookup"; }), 1);
}

void ScenarioBounds::noCredentialReachesAnotherHost_data()
{
    QTest::addColumn<QByteArray>("row");
    QTest::newRow("a redirected lookup") << QByteArray(
        R"({"prod":{"answers":[{"to":"GET /users/*","status":302,"headers":{"Location":"$canary/users/7"}}]}})");
    QTest::newRow("a redirected token call") << QByteArray(
        R"({"send_token":1,"prod":{"endpoint":{"probes":["token-call"]},)"
        R"("answers":[{"to":"GET /users/*","times":1,"body":{"id":"3f9d1c62-08ae-4b7f-8c15-d2e6a0b94f71"}},)"
        R"({"to":"GET *","with":"Authorization","status":307,"headers":{"Location":"$canary/"}}]}})");
    QTest::newRow("a redirected search by e-mail")
        << QByteArray(R"({"prod":{"users":[],"answers":[{"to":"GET /users?*","status":308,"headers":{"Location":"$canary/users"}}]}})");
    QTest::newRow("a redirected request for a credential")
        << QByteArray(R"({"prod":{"endpoint":{"credential":"client_credentials"},)"
                      R"("answers":[{"to":"POST /token","status":307,"headers":{"Location":"$canary/token"}}]}})");
    QTest::newRow("discovered keys on another host")
        << QByteArray(R"({"prod":{"answers":[{"to":"GET /.well-known/*","body":{"issuer":"$prod","jwks_uri":"$canary/jwks.json"}}]}})");
    QTest::newRow("a discovered userinfo endpoint on another host")
        << QByteArray(R"({"send_token":1,"prod":{"endpoint":{"provider":"oidc-userinfo","base_url":"","credential":"token"},"answers":)"
                      R"([{"to":"GET /.well-known/*","body":{"issuer":"$prod","jwks_uri":"$prod/jwks.json",)"
                      R"("userinfo_endpoint":"$canary/userinfo"}}]}})");
    QTest::newRow("hosts that the token names")
        << QByteArray(R"({"send_token":1,"token":{"header":{"jku":"$canary/jwks.json","x5u":"$canary/x5u"},"claims":{"iss":"$canary"}}})");
}

void ScenarioBounds::noCredentialReachesAnotherHost()
{
    QFETCH(QByteArray, row);
    CannedService canary([](const Heard &) {
        Said said;
        said.body = "{\"keys\":[]}";
        return said;
    });
    World world(rowOf(row.replace("$canary", canary.url().toUtf8())));
    const QByteArray token = world.sighting().text;
    world.explain();
    QVERIFY(!world.prod().service().heard.isEmpty());
    for (const Heard &heard : canary.heard) {
        const QByteArray all = allOf(heard);
        QVERIFY2(!all.contains("secret-of-") && !all.contains("fetched-for-us") && !all.contains("uthorization"), all.constData());
        QVERIFY2(!all.contains(token) && !all.contains("3f9d1c62") && !all.contains("li.moreau"), all.constData());
    }
}

QTEST_GUILESS_MAIN(ScenarioBounds)
#include "tst_bounds.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/secrets.h"
#include "login/message.h"
#include "login/small_provider.h"

#include <QTcpServer>
#include <QTest>

using namespace jotscope;
using namespace jotscope::tests;
using Step = login::Attempt::Step;

namespace {

const QByteArray tokens
    = "{\"access_token\":\"at-0123456789\",\"token_type\":\"Bearer\",\"refresh_token\":\"rt-0123456789\",\"expires_in\":300}";

/// The browser of a person who agrees: a code, with the state that was sent.
void agree(const QUrl &url)
{
    comeBack(url, "code=the-code-0123456789&state=" + parameter(url, "state"));
}

login::Change without(const char *flow)
{
    login::Change change;
    change.flow = QString::fromLatin1(flow);
    return change;
}

QString said(const login::Outcome<login::Granted> &outcome)
{
    return outcome ? QStringLiteral("granted") : outcome.error().id;
}

} // namespace

/// Each flow from its first question to its tokens, and each way in which it ends without.
class FlowsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void logsInByCode();
    void sendsWhatPkceWants();
    void provesTheClient_data();
    void provesTheClient();
    void refusesAnswersOfOthers_data();
    void refusesAnswersOfOthers();
    void takesOneAnswer();
    void hearsOnlyTheBrowser_data();
    void hearsOnlyTheBrowser();
    void asksBeforehand_data();
    void asksBeforehand();
    void givesUpOnASilentBrowser();
    void saysThatThePortIsTaken();
    void checksTheNonce_data();
    void checksTheNonce();
    void logsInByDeviceCode();
    void endsDeviceCodes_data();
    void endsDeviceCodes();
    void aCodeThatRanOutQuotesWhatTheProviderReallySaid_data();
    void aCodeThatRanOutQuotesWhatTheProviderReallySaid();
    void logsInAsTheClientItself();
    void refreshes();
    void sendsNoSecretWithoutAYes();
    void asksNobodyWhileOffline();
    void keepsSecretsOutOfTheLedger();
    void endsWhenCancelled_data();
    void endsWhenCancelled();
    void diesAtAnyTime_data();
    void diesAtAnyTime();

private:
    static void waitAtStep(SmallProvider &provider, Login &login);
};

void FlowsTest::initTestCase()
{
    qputenv("LOGIN_SECRET", "s3cret/+ &=s3cret");
    qputenv("LOGIN_REFRESH", "old-refresh-0123456789");
}

void FlowsTest::logsInByCode()
{
    SmallProvider provider;
    provider.answerJson("/authorize", "{}");
    Login login;
    login.begin(provider, provider.wish(), [&](const QUrl &url) {
        provider.answerJson("/token",
            "{\"access_token\":\"at-0123456789\",\"id_token\":\"" + unsecured("{\"nonce\":\"" + parameter(url, "nonce") + "\"}")
                + "\",\"token_type\":\"Bearer\"}");
        QVERIFY(comeBack(url, "code=the-code-0123456789&state=" + parameter(url, "state")).contains("You can close this page"));
    });
    const auto outcome = login.end();
    QVERIFY2(outcome, qPrintable(said(outcome)));
    const auto sightings = login::sightingsOf(*outcome, QStringLiteral("staging"), QDateTime::currentDateTimeUtc());
    QCOMPARE(sightings.size(), std::size_t(2));
    QCOMPARE(sightings[0].text, QByteArray("at-0123456789"));
    QCOMPARE(sightings[0].origin, QStringLiteral("login to staging"));
    QCOMPARE(sightings[0].place, QStringLiteral("access_token"));
    QCOMPARE(sightings[1].place, QStringLiteral("id_token"));
}

void FlowsTest::sendsWhatPkceWants()
{
    SmallProvider provider;
    provider.answerJson("/authorize", "{}");
    provider.answerJson("/token", tokens);
    login::Change change;
    change.scopes = QStringList{QStringLiteral("orders:read"), QStringLiteral("a b")};
    change.parameters = {{QStringLiteral("audience"), QStringLiteral("https://api.example/?a=b&c")}};
    Login login;
    login.begin(provider, provider.wish(change), &agree);
    QVERIFY(login.end());
    QCOMPARE(parameter(login.opened, "response_type"), QByteArray("code"));
    QCOMPARE(parameter(login.opened, "code_challenge_method"), QByteArray("S256"));
    QCOMPARE(parameter(login.opened, "scope"), QByteArray("orders:read a b"));
    QCOMPARE(parameter(login.opened, "audience"), QByteArray("https://api.example/?a=b&c"));
    QVERIFY(parameter(login.opened, "nonce").isEmpty()); // no ID token was asked for
    QVERIFY(parameter(login.opened, "redirect_uri").startsWith("http://127.0.0.1:"));
    const QUrlQuery form = provider.formAt("/token");
    const QByteArray verifier = form.queryItemValue(QStringLiteral("code_verifier")).toUtf8();
    QCOMPARE(verifier.size(), 43);
    QCOMPARE(login::challengeOf(verifier), parameter(login.opened, "code_challenge"));
    QCOMPARE(form.queryItemValue(QStringLiteral("code")), QStringLiteral("the-code-0123456789"));
    QCOMPARE(form.queryItemValue(QStringLiteral("redirect_uri"), QUrl::FullyDecoded).toUtf8(), parameter(login.opened, "redirect_uri"));
    QCOMPARE(form.queryItemValue(QStringLiteral("client_id")), QStringLiteral("jotscope"));
    const QUrl beforehand = QUrl::fromEncoded(provider.heardAt("/authorize").first().split(' ').value(1));
    QCOMPARE(parameter(beforehand, "client_id"), QByteArray("jotscope"));
    for (const char *once : {"state", "code_challenge"})
        QVERIFY(parameter(beforehand, once) != parameter(login.opened, once));
}

void FlowsTest::provesTheClient_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QString>("inForm");
    QTest::newRow("both halves of Basic are form-encoded")
        << QStringLiteral("client_secret_basic") << "Authorization: Basic " + QByteArray("jotscope:s3cret%2F%2B%20%26%3Ds3cret").toBase64()
        << QString();
    QTest::newRow("in the form where the provider wants it so")
        << QStringLiteral("client_secret_post") << QByteArray() << QStringLiteral("s3cret/+ &=s3cret");
}

void FlowsTest::provesTheClient()
{
    QFETCH(QString, how);
    QFETCH(QByteArray, header);
    SmallProvider provider;
    provider.answerJson("/token", tokens);
    login::Change change = without("client-credentials");
    change.clientSecret = QStringLiteral("env:LOGIN_SECRET");
    login::Wish wish = provider.wish(change);
    wish.client.clientAuthentication = how;
    Login login;
    login.begin(provider, wish);
    QVERIFY(login.end());
    QVERIFY(provider.heardAt("/token").first().contains(header.isEmpty() ? QByteArray("POST /token") : header));
    QTEST(provider.formAt("/token").queryItemValue(QStringLiteral("client_secret"), QUrl::FullyDecoded), "inForm");
}

void FlowsTest::refusesAnswersOfOthers_data()
{
    QTest::addColumn<QByteArray>("query"); // % is the state that was sent
    QTest::addColumn<bool>("mustSayWho");
    QTest::addColumn<QString>("id");
    QTest::newRow("another state is not of this login") << QByteArray("code=c&state=other") << false << QStringLiteral("state-mismatch");
    QTest::newRow("no state is not of this login") << QByteArray("code=c") << false << QStringLiteral("state-mismatch");
    QTest::newRow("an error with another state is not of this login")
        << QByteArray("error=access_denied&state=x") << false << QStringLiteral("state-mismatch");
    QTest::newRow("another iss is another provider")
        << QByteArray("code=c&state=%&iss=https%3A%2F%2Fevil.example") << false << QStringLiteral("issuer-mismatch");
    QTest::newRow("no iss where the provider promised one") << QByteArray("code=c&state=%") << true << QStringLiteral("issuer-mismatch");
    QTest::newRow("no code") << QByteArray("state=%") << false << QStringLiteral("no-code");
    QTest::newRow("the person said no") << QByteArray("error=access_denied&state=%") << false << QStringLiteral("access-denied");
    QTest::newRow("nobody agreed yet") << QByteArray("error=consent_required&state=%") << false << QStringLiteral("consent-required");
    QTest::newRow("prompt=none without a session")
        << QByteArray("error=login_required&state=%") << false << QStringLiteral("login-required");
    QTest::newRow("the provider is out of order")
        << QByteArray("error=server_error&error_description=a+b&state=%") << false << QStringLiteral("provider-failed");
    QTest::newRow("an error that nobody knows") << QByteArray("error=hm&state=%") << false << QStringLiteral("refused");
}

void FlowsTest::refusesAnswersOfOthers()
{
    QFETCH(QByteArray, query);
    QFETCH(bool, mustSayWho);
    SmallProvider provider;
    provider.answerJson("/authorize", "{}");
    provider.answerJson("/token", tokens);
    net::Network network;
    login::Endpoints endpoints = provider.endpoints();
    endpoints.saysWhoAnswered = mustSayWho;
    network.setConsent({{net::originOf(endpoints.token)}, {}, {}});
    login::Attempt attempt(&network, provider.wish(), endpoints, {});
    connect(&attempt, &login::Attempt::browserWanted, &attempt,
        [&](const QUrl &url) { comeBack(url, QByteArray(query).replace("state=%", "state=" + parameter(url, "state"))); });
    attempt.begin();
    QTRY_VERIFY_WITH_TIMEOUT(attempt.outcome(), 20'000);
    QTEST(said(*attempt.outcome()), "id");
    QVERIFY(provider.heardAt("/token").isEmpty()); // a code that is not ours goes nowhere
    QVERIFY(!attempt.outcome()->error().remedy.isEmpty());
}

void FlowsTest::takesOneAnswer()
{
    SmallProvider provider;
    provider.answerJson("/authorize", "{}");
    provider.answerJson("/token", tokens);
    login::Change change;
    change.scopes = QStringList{QStringLiteral("orders")};
    Login login;
    QByteArray second;
    login.begin(provider, provider.wish(change), [&second](const QUrl &url) {
        const QByteArray state = parameter(url, "state");
        comeBack(url, "code=the-first-code&state=" + state);
        second = comeBack(url, "code=the-second-code&state=" + state);
    });
    QVERIFY(login.end());
    QVERIFY2(second.startsWith("HTTP/1.1 400"), second.constData());
    QCOMPARE(provider.heardAt("/token").size(), 1);
    QCOMPARE(provider.formAt("/token").queryItemValue(QStringLiteral("code")), QStringLiteral("the-first-code"));
}

void FlowsTest::hearsOnlyTheBrowser_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("headers");
    QTest::addColumn<QByteArray>("status");
    QTest::newRow("another name for this computer (DNS rebinding)")
        << QByteArray("GET") << QByteArray("Host: evil.example\r\n") << QByteArray("400");
    QTest::newRow("two hosts") << QByteArray("GET") << QByteArray("Host: 127.0.0.1\r\nHost: evil.example\r\n") << QByteArray("400");
    QTest::newRow("a script of another site") << QByteArray("GET") << QByteArray("Origin: https://evil.example\r\n") << QByteArray("400");
    QTest::newRow("an image of another site") << QByteArray("GET") << QByteArray("Sec-Fetch-Mode: no-cors\r\n") << QByteArray("400");
    QTest::newRow("a form that is posted") << QByteArray("POST") << QByteArray() << QByteArray("405");
    QTest::newRow("a head too long") << QByteArray("GET") << "X: " + QByteArray(20'000, 'x') + "\r\n" << QByteArray("400");
}

void FlowsTest::hearsOnlyTheBrowser()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, headers);
    QFETCH(QByteArray, status);
    SmallProvider provider;
    provider.answerJson("/authorize", "{}");
    provider.answerJson("/token", tokens);
    login::Change change;
    change.scopes = QStringList{QStringLiteral("orders")};
    Login login;
    QByteArray answer;
    login.begin(provider, provider.wish(change), [&](const QUrl &url) {
        answer = comeBack(url, "code=not-of-the-browser&state=" + parameter(url, "state"), headers, method);
        agree(url);
    });
    QVERIFY(login.end());
    QVERIFY2(answer.startsWith("HTTP/1.1 " + status), answer.left(200).constData());
    QVERIFY(!answer.contains("<script"));
    QCOMPARE(provider.formAt("/token").queryItemValue(QStringLiteral("code")), QStringLiteral("the-code-0123456789"));
}

void FlowsTest::asksBeforehand_data()
{
    QTest::addColumn<QByteArray>("answer"); // % is the redirect address
    QTest::addColumn<QString>("id");
    const auto page = [](const QByteArray &status, const QByteArray &body) {
        return "HTTP/1.1 " + status
            + "\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n<html><script>redirect_uri did not match</script>" + body;
    };
    const auto moved = [](const QByteArray &to) { return "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: " + to + "\r\n\r\n"; };
    QTest::newRow("a page about the redirect address")
        << page("400 Bad Request", "<p>redirect_uri did not match any of the client&#39;s registered redirect_uris</p>")
        << QStringLiteral("redirect-mismatch");
    QTest::newRow("a page about the client") << page("400 Bad Request", "<pre><strong>error_description</strong>: client is invalid</pre>")
                                             << QStringLiteral("unknown-client");
    QTest::newRow("a page with nothing but the code")
        << page("400 Bad Request", "<pre>error: invalid_scope</pre>") << QStringLiteral("invalid-scope");
    QTest::newRow("a page with status 200 and a code of Entra")
        << page("200 OK", "AADSTS50011: The redirect URI does not match") << QStringLiteral("redirect-mismatch");
    QTest::newRow("an error that would go to the browser")
        << moved("%?error=unauthorized_client&state=x") << QStringLiteral("flow-not-allowed");
    QTest::newRow("an error page of the provider's own")
        << moved("/error?error=redirect_mismatch&client_id=jotscope") << QStringLiteral("redirect-mismatch");
    QTest::newRow("a login page is no objection, whatever it repeats")
        << page("200 OK", "<form action=\"?code_challenge=x\">invalid_scope code_verifier Client not found</form>")
        << QStringLiteral("granted");
    QTest::newRow("a page that repeats our request is no objection to PKCE")
        << page("403 Forbidden", "Blocked: /authorize?code_challenge=x&amp;code_challenge_method=S256") << QStringLiteral("granted");
    QTest::newRow("what asks the person again is no objection") << moved("%?error=login_required&state=x") << QStringLiteral("granted");
    QTest::newRow("a login elsewhere is no objection") << moved("https://login.example/?a=b") << QStringLiteral("granted");
    QTest::newRow("no answer is no objection") << QByteArray("nonsense\r\n\r\n") << QStringLiteral("granted");
}

void FlowsTest::asksBeforehand()
{
    QFETCH(QByteArray, answer);
    QFETCH(QString, id);
    SmallProvider provider;
    QTcpServer free;
    QVERIFY(free.listen(QHostAddress::LocalHost));
    const QUrl redirect(QStringLiteral("http://127.0.0.1:%1/callback").arg(free.serverPort()));
    free.close();
    provider.answer("/authorize", answer.replace("%", redirect.toEncoded()));
    provider.answerJson("/token", tokens);
    login::Change change;
    change.scopes = QStringList{QStringLiteral("orders")};
    change.redirectUri = redirect;
    Login login;
    login.begin(provider, provider.wish(change), &agree);
    const auto outcome = login.end();
    QCOMPARE(said(outcome), id);
    QCOMPARE(login.opened.isEmpty(), id != u"granted"); // the person is not sent into a page that says no
    if (id == u"redirect-mismatch")
        QVERIFY2(outcome.error().remedy.contains(redirect.toString()), qPrintable(outcome.error().remedy));
}

void FlowsTest::givesUpOnASilentBrowser()
{
    SmallProvider provider;
    provider.answer("/authorize", "HTTP/1.1 418 Teapot\r\nContent-Length: 0\r\n\r\n");
    Login login;
    login.begin(provider, provider.wish());
    login.attempt->setPatience({1, 1});
    const auto outcome = login.end();
    QCOMPARE(said(outcome), QStringLiteral("browser-silent"));
    QVERIFY(outcome.error().found.contains(u"418"));
    QVERIFY(outcome.error().remedy.contains(u"http://127.0.0.1/ with any port"));
}

void FlowsTest::saysThatThePortIsTaken()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    SmallProvider provider;
    login::Change change;
    change.redirectUri = QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(other.serverPort()));
    Login login;
    login.begin(provider, provider.wish(change));
    QCOMPARE(said(login.end()), QStringLiteral("port-taken"));
    QVERIFY(provider.heardAt("/authorize").isEmpty());
}

void FlowsTest::checksTheNonce_data()
{
    QTest::addColumn<QByteArray>("payload"); // % is the nonce that was sent
    QTest::addColumn<QString>("id");
    QTest::newRow("the one that was sent") << QByteArray("{\"nonce\":\"%\"}") << QStringLiteral("granted");
    QTest::newRow("another") << QByteArray("{\"nonce\":\"x%\"}") << QStringLiteral("nonce-mismatch");
    QTest::newRow("none") << QByteArray("{}") << QStringLiteral("nonce-mismatch");
    QTest::newRow("no text") << QByteArray("{\"nonce\":1}") << QStringLiteral("nonce-mismatch");
}

void FlowsTest::checksTheNonce()
{
    QFETCH(QByteArray, payload);
    SmallProvider provider;
    provider.answerJson("/authorize", "{}");
    Login login;
    login.begin(provider, provider.wish(), [&](const QUrl &url) {
        const QByteArray token = unsecured(payload.replace("%", parameter(url, "nonce")));
        provider.answerJson("/token", "{\"access_token\":\"at-0123456789\",\"id_token\":\"" + token + "\"}");
        agree(url);
    });
    QTEST(said(login.end()), "id");
}

void FlowsTest::logsInByDeviceCode()
{
    SmallProvider provider;
    provider.answerJson("/device",
        "{\"device_code\":\"the-device-code\",\"user_code\":\"WDJB-MJHT\",\"verification_uri\":\"https://id.example/device\","
        "\"verification_uri_complete\":\"https://id.example/device?user_code=WDJB-MJHT\",\"expires_in\":1800,\"interval\":1}");
    provider.answerJson("/token", "{\"error\":\"authorization_pending\"}", "400 Bad Request");
    provider.answerJson("/token", "{\"error\":\"slow_down\"}", "400 Bad Request");
    provider.answerJson("/token", tokens);
    Login login;
    login.begin(provider, provider.wish(without("device")));
    const auto outcome = login.end();
    QVERIFY2(outcome, qPrintable(said(outcome)));
    QCOMPARE(login.codes.size(), 1);
    QCOMPARE(login.codes[0].userCode, QStringLiteral("WDJB-MJHT"));
    QCOMPARE(login.codes[0].address, QUrl(QStringLiteral("https://id.example/device")));
    QCOMPARE(provider.heardAt("/token").size(), 3);
    QCOMPARE(provider.formAt("/device").queryItemValue(QStringLiteral("scope")), QStringLiteral("openid"));
    QCOMPARE(provider.formAt("/token").queryItemValue(QStringLiteral("device_code")), QStringLiteral("the-device-code"));
    QCOMPARE(outcome->notes, QStringList{QStringLiteral("No ID token came, although the scope \"openid\" was asked for.")});
}

void FlowsTest::endsDeviceCodes_data()
{
    QTest::addColumn<QByteArray>("deviceBody");
    QTest::addColumn<QByteArray>("tokenBody");
    QTest::addColumn<QString>("id");
    const QByteArray fine = "{\"device_code\":\"d\",\"user_code\":\"U\",\"verification_uri\":\"https://id.example/\",\"interval\":1}";
    QTest::newRow("the person said no") << fine << QByteArray("{\"error\":\"access_denied\"}") << QStringLiteral("access-denied");
    QTest::newRow("it expired at the provider") << fine << QByteArray("{\"error\":\"expired_token\"}") << QStringLiteral("device-expired");
    QTest::newRow("it expired while the provider said to wait") << QByteArray(
        "{\"device_code\":\"d\",\"user_code\":\"U\",\"verification_uri\":\"https://id.example/\",\"interval\":1,\"expires_in\":\"3\"}")
                                                                << QByteArray("{\"error\":\"authorization_pending\"}")
                                                                << QStringLiteral("device-expired");
    QTest::newRow("the client may not") << QByteArray("{\"error\":\"unauthorized_client\"}") << QByteArray("{}")
                                        << QStringLiteral("flow-not-allowed");
    QTest::newRow("an answer without a code") << QByteArray("{\"device_code\":\"d\"}") << QByteArray("{}")
                                              << QStringLiteral("no-device-code");
    QTest::newRow("an address that is none") << QByteArray(
        "{\"device_code\":\"d\",\"user_code\":\"U\",\"verification_uri\":\"javascript:x\"}")
                                             << QByteArray("{}") << QStringLiteral("no-device-code");
}

void FlowsTest::endsDeviceCodes()
{
    QFETCH(QByteArray, deviceBody);
    QFETCH(QByteArray, tokenBody);
    SmallProvider provider;
    provider.answerJson("/device", deviceBody);
    provider.answerJson("/token", tokenBody, "400 Bad Request");
    Login login;
    login.begin(provider, provider.wish(without("device")));
    QTEST(said(login.end()), "id");
}

void FlowsTest::aCodeThatRanOutQuotesWhatTheProviderReallySaid_data()
{
    QTest::addColumn<int>("interval");
    QTest::addColumn<QString>("found");
    QTest::newRow("it said to wait")
        << 5 << QStringLiteral("the 3 min 20 s that the code counts are over; the provider said \"authorization_pending\" until then");
    QTest::newRow("it was not asked in that time") << 300 << QStringLiteral("the 3 min 20 s that the code counts are over");
}

void FlowsTest::aCodeThatRanOutQuotesWhatTheProviderReallySaid()
{
    QFETCH(int, interval);
    SmallProvider provider;
    provider.answerJson("/device",
        "{\"device_code\":\"d\",\"user_code\":\"U\",\"verification_uri\":\"https://id.example/\",\"expires_in\":200,\"interval\":"
            + QByteArray::number(interval) + '}');
    provider.answerJson("/token", "{\"error\":\"authorization_pending\"}", "400 Bad Request");
    Login login;
    login.begin(provider, provider.wish(without("device")));
    const auto outcome = login.end();
    QCOMPARE(said(outcome), QStringLiteral("device-expired"));
    QTEST(outcome.error().found, "found");
}

void FlowsTest::logsInAsTheClientItself()
{
    SmallProvider provider;
    provider.answerJson("/token", "{\"access_token\":\"at-0123456789\",\"token_type\":\"DPoP\",\"scope\":\"read\"}");
    login::Change change = without("client-credentials");
    change.clientSecret = QStringLiteral("env:LOGIN_SECRET");
    change.scopes = QStringList{QStringLiteral("read"), QStringLiteral("write")};
    change.parameters = {{QStringLiteral("audience"), QStringLiteral("https://api.example")}};
    Login login;
    login.begin(provider, provider.wish(change));
    const auto outcome = login.end();
    QVERIFY2(outcome, qPrintable(said(outcome)));
    QCOMPARE(outcome->notes.size(), 2); // of another type, and a scope that was not granted
    QVERIFY(outcome->notes[1].contains(u"write") && !outcome->notes[1].contains(u"read,"));
    QCOMPARE(provider.formAt("/token").queryItemValue(QStringLiteral("grant_type")), QStringLiteral("client_credentials"));
    QCOMPARE(
        provider.formAt("/token").queryItemValue(QStringLiteral("audience"), QUrl::FullyDecoded), QStringLiteral("https://api.example"));
}

void FlowsTest::refreshes()
{
    SmallProvider provider;
    provider.answerJson("/token", tokens);
    login::Change change = without("refresh");
    change.refreshToken = QStringLiteral("env:LOGIN_REFRESH");
    Login login;
    login.begin(provider, provider.wish(change));
    const auto outcome = login.end();
    QVERIFY2(outcome, qPrintable(said(outcome)));
    QCOMPARE(provider.formAt("/token").queryItemValue(QStringLiteral("refresh_token")), QStringLiteral("old-refresh-0123456789"));
    QVERIFY(outcome->notes.value(0).contains(u"keep the new one"));
}

void FlowsTest::sendsNoSecretWithoutAYes()
{
    SmallProvider provider;
    provider.answerJson("/token", tokens);
    login::Change change = without("refresh");
    change.refreshToken = QStringLiteral("env:LOGIN_REFRESH");
    change.clientSecret = QStringLiteral("env:LOGIN_SECRET");
    const QString origin = net::originOf(provider.endpoints().token);
    net::Network network;
    for (const QString &allowed : {change.clientSecret, change.refreshToken}) { // one of both is not enough
        network.setConsent({{origin}, {{allowed, origin}}, {}});
        login::Attempt attempt(&network, provider.wish(change), provider.endpoints(), environments::resolveSecret);
        attempt.begin();
        QTRY_VERIFY_WITH_TIMEOUT(attempt.outcome(), 20'000);
        QCOMPARE(said(*attempt.outcome()), QStringLiteral("not-allowed"));
    }
    QVERIFY(provider.heardAt("/token").isEmpty());
}

void FlowsTest::asksNobodyWhileOffline()
{
    SmallProvider provider;
    Login login;
    login.network.setOffline(true);
    login.begin(provider, provider.wish());
    QCOMPARE(said(login.end()), QStringLiteral("offline"));
    QVERIFY(login.opened.isEmpty());
    login::Wish wish = provider.wish();
    wish.client.tokenEndpoint.clear();
    auto finding = login::findEndpoints(&login.network, wish, &login.network);
    const auto found = QCoro::waitFor(std::move(finding));
    QVERIFY(!found);
    QCOMPARE(found.error().id, QStringLiteral("offline"));
    QVERIFY(login.network.ledger().empty());
}

void FlowsTest::keepsSecretsOutOfTheLedger()
{
    SmallProvider provider;
    provider.answer("/authorize", "HTTP/1.1 302 Found\r\nContent-Length: 0\r\nLocation: /login?x=1\r\n\r\n");
    login::Change change;
    change.clientSecret = QStringLiteral("env:LOGIN_SECRET");
    Login login;
    login.begin(provider, provider.wish(change), [&](const QUrl &url) {
        provider.answerJson("/token",
            "{\"access_token\":\"at-0123456789\",\"refresh_token\":\"rt-0123456789\",\"id_token\":\""
                + unsecured("{\"nonce\":\"" + parameter(url, "nonce") + "\"}") + "\"}");
        agree(url);
    });
    const auto outcome = login.end();
    QVERIFY2(outcome, qPrintable(said(outcome)));
    const QString ledger = login.ledger();
    const QByteArray verifier = provider.formAt("/token").queryItemValue(QStringLiteral("code_verifier")).toUtf8();
    for (const QByteArray &secret : {outcome->accessToken, outcome->idToken, outcome->refreshToken, verifier,
             QByteArray("the-code-0123456789"), QByteArray("s3cret"), parameter(login.opened, "state"), parameter(login.opened, "nonce")})
        QVERIFY2(!secret.isEmpty() && !ledger.contains(QString::fromUtf8(secret)), secret.constData());
    QVERIFY(ledger.contains(u"grant_type=authorization_code&code=(not kept)&redirect_uri="));
    QCOMPARE(login.network.ledger().back().secretReference, QStringLiteral("env:LOGIN_SECRET"));
}

void FlowsTest::endsWhenCancelled_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<int>("step");
    QTest::newRow("while the provider is asked beforehand") << QStringLiteral("code") << int(Step::Asking);
    QTest::newRow("while the browser is waited for") << QStringLiteral("code") << int(Step::Browser);
    QTest::newRow("while the device is waited for") << QStringLiteral("device") << int(Step::Device);
}

/// Up to the step that the row names, where it waits.
void FlowsTest::waitAtStep(SmallProvider &provider, Login &login)
{
    QFETCH(QString, flow);
    QFETCH(int, step);
    provider.answerJson("/authorize", "{}");
    provider.answerJson(
        "/device", "{\"device_code\":\"d\",\"user_code\":\"U\",\"verification_uri\":\"https://id.example/\",\"interval\":300}");
    login.begin(provider, provider.wish(without(flow.toLatin1().constData())));
    QTRY_COMPARE_WITH_TIMEOUT(int(login.attempt->step()), step, 20'000);
}

void FlowsTest::endsWhenCancelled()
{
    SmallProvider provider;
    Login login;
    waitAtStep(provider, login);
    if (QTest::currentTestFailed())
        return;
    login.attempt->cancel();
    QCOMPARE(said(*login.attempt->outcome()), QStringLiteral("cancelled"));
    login.attempt->cancel(); // once more does nothing
    QVERIFY(provider.heardAt("/token").isEmpty());
}

void FlowsTest::diesAtAnyTime_data()
{
    endsWhenCancelled_data();
}

/// Under AddressSanitizer: the coroutines outlive the attempt, and touch nothing of it.
void FlowsTest::diesAtAnyTime()
{
    SmallProvider provider;
    Login login;
    waitAtStep(provider, login);
    if (QTest::currentTestFailed())
        return;
    login.attempt.reset();
    QTest::qWait(1);
    QVERIFY(provider.heardAt("/token").isEmpty());
}

QTEST_GUILESS_MAIN(FlowsTest)
#include "tst_flows.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "login/answer.h"
#include "login/error_table.h"
#include "json/read.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace jotscope;
using login::Circumstances;
using login::Said;
using login::Where;

namespace {

json::Document texts()
{
    QFile file(QStringLiteral(TEST_DATA "/login/texts.json"));
    return file.open(QIODevice::ReadOnly) ? json::read(file.readAll()) : json::Document();
}

QString textOf(const json::Value &row, QStringView name)
{
    const json::Value *value = row.find(name);
    return value ? value->stringOr() : QString();
}

Circumstances circumstances(const json::Value &row = {})
{
    login::Wish wish;
    wish.environment.name = QStringLiteral("staging");
    wish.client.clientId = QStringLiteral("jotscope");
    if (row.find(u"secret"))
        wish.client.clientSecret = QStringLiteral("env:SECRET");
    wish.client.scopes = QStringList{QStringLiteral("openid")};
    Where where = Where::Token;
    for (const Where one : {Where::Request, Where::Answer, Where::Device, Where::Token}) {
        if (textOf(row, u"where") == QLatin1String(login::wordOf(one)))
            where = one;
    }
    for (const login::Flow one : {login::Flow::Code, login::Flow::Device, login::Flow::ClientCredentials, login::Flow::Refresh}) {
        if (textOf(row, u"flow") == QLatin1String(login::wordOf(one)))
            wish.flow = one;
    }
    return login::circumstancesOf(wish, where, QUrl(QStringLiteral("http://127.0.0.1:40123/")));
}

login::Trouble explained(const json::Value &row)
{
    const QString page = textOf(row, u"page");
    if (page.isEmpty())
        return login::explain({textOf(row, u"code"), textOf(row, u"text")}, circumstances(row));
    return login::recognise({{}, page}, circumstances(row)).value_or(login::Trouble());
}

net::Exchange answered(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    net::Exchange exchange;
    exchange.outcome = net::Exchange::Outcome::Answered;
    exchange.url = QUrl(QStringLiteral("https://id.example/token?secret=1"));
    exchange.status = status;
    exchange.body = body;
    exchange.headers = {{"Content-Type", type}};
    return exchange;
}

} // namespace

/// What providers say, and what a person reads.
class ExplainTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knowsProviders_data();
    void knowsProviders();
    void hasNoIdleRow();
    void saysWhatToChange();
    void namesTheRedirectAddress();
    void explainsAnswersThatAreNone_data();
    void explainsAnswersThatAreNone();
    void readsTokens_data();
    void readsTokens();
    void countsWhatCameAsGranted();
    void cutsLongPages();
    void needsAClient_data();
    void needsAClient();
};

void ExplainTest::knowsProviders_data()
{
    QTest::addColumn<int>("number");
    const json::Document document = texts();
    QVERIFY(!document.fault && document.root.items.size() > 60);
    for (std::size_t i = 0; i < document.root.items.size(); ++i) {
        const json::Value &row = document.root.items[i];
        QTest::addRow("%d: %s is understood: %s", int(i), qPrintable(textOf(row, u"of")), qPrintable(textOf(row, u"id"))) << int(i);
    }
}

void ExplainTest::knowsProviders()
{
    QFETCH(int, number);
    const json::Document document = texts();
    const json::Value &row = document.root.items[std::size_t(number)];
    const login::Trouble trouble = explained(row);
    QCOMPARE(trouble.id, textOf(row, u"id"));
    QVERIFY(!trouble.headline.isEmpty() && !trouble.remedy.isEmpty() && !trouble.found.isEmpty());
}

/// Each row of the table is the answer to a text.
void ExplainTest::hasNoIdleRow()
{
    QSet<const login::ErrorRow *> met;
    const json::Document document = texts();
    for (const json::Value &text : document.root.items) {
        const login::Trouble trouble = explained(text);
        for (const login::ErrorRow &row : login::errorRows()) {
            if (row.id == trouble.id)
                met.insert(&row);
        }
    }
    QStringList idle;
    for (const login::ErrorRow &row : login::errorRows()) {
        if (!met.contains(&row))
            idle.append(row.id);
    }
    QCOMPARE(idle, QStringList());
}

void ExplainTest::saysWhatToChange()
{
    QVERIFY(login::errorRows().size() > 40);
    for (const login::ErrorRow &row : login::errorRows()) {
        QVERIFY2(row.headline.endsWith(u'.') && row.remedy.endsWith(u'.'), qPrintable(row.id));
        QVERIFY2(row.headline.size() <= 76, qPrintable(row.headline)); // a slot is longer than most of what fills it
        QVERIFY2(!row.codes.isEmpty() || !row.contains.isEmpty(), qPrintable(row.id));
        const login::Trouble trouble = login::explain({row.codes.value(0), row.contains.value(0)}, circumstances());
        QVERIFY2(!trouble.headline.contains(u'{') && !trouble.remedy.contains(u'{'), qPrintable(trouble.remedy));
    }
}

void ExplainTest::namesTheRedirectAddress()
{
    Circumstances about = circumstances();
    const Said said{QStringLiteral("redirect_uri_mismatch"), {}};
    QCOMPARE(login::explain(said, about).remedy,
        QStringLiteral(
            "Register as redirect address of the client \"jotscope\": http://127.0.0.1/ with any port (this time "
            "http://127.0.0.1:40123/); where the provider wants an exact port, name one in \"Redirect address\" (redirect_uri)."));
    about.isPortRandom = false;
    QCOMPARE(login::explain(said, about).remedy,
        QStringLiteral("Register as redirect address of the client \"jotscope\": http://127.0.0.1:40123/."));
}

void ExplainTest::explainsAnswersThatAreNone_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QString>("id");
    const QByteArray html = "text/html";
    QTest::newRow("a web page instead of JSON") << 200 << QByteArray("<html>Log in</html>") << html << QStringLiteral("web-page");
    QTest::newRow("a page that says enough") << 401 << QByteArray("<html>AADSTS7000218</html>") << html
                                             << QStringLiteral("secret-required");
    QTest::newRow("no such place") << 404 << QByteArray("<html>") << html << QStringLiteral("no-such-endpoint");
    QTest::newRow("a gateway without its service")
        << 502 << QByteArray("<html>invalid_client</html>") << html << QStringLiteral("provider-failed");
    QTest::newRow("too many questions") << 429 << QByteArray("slow down please") << QByteArray("text/plain") << QStringLiteral("too-often");
    QTest::newRow("JSON that is cut off") << 200 << QByteArray("{\"access_token\":\"at") << QByteArray("application/json")
                                          << QStringLiteral("not-understood");
    QTest::newRow("a list") << 200 << QByteArray("[]") << QByteArray("application/json") << QStringLiteral("not-understood");
    QTest::newRow("nothing at all") << 200 << QByteArray() << QByteArray() << QStringLiteral("not-understood");
    QTest::newRow("an object without tokens") << 200 << QByteArray("{}") << QByteArray("application/json") << QStringLiteral("no-token");
    QTest::newRow("a token that is no text") << 200 << QByteArray("{\"access_token\":7}") << QByteArray("application/json")
                                             << QStringLiteral("no-token");
    QTest::newRow("a token with a line break") << 200 << QByteArray("{\"access_token\":\"a\\nb\"}") << QByteArray("application/json")
                                               << QStringLiteral("no-token");
    QTest::newRow("an error with status 200") << 200 << QByteArray("{\"error\":\"incorrect_client_credentials\"}")
                                              << QByteArray("application/json") << QStringLiteral("refused");
    QTest::newRow("an error that is an object") << 400 << QByteArray("{\"error\":{\"status\":\"INVALID\",\"message\":\"AADSTS50011\"}}")
                                                << QByteArray("application/json") << QStringLiteral("redirect-mismatch");
}

void ExplainTest::explainsAnswersThatAreNone()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, type);
    const auto granted = login::readTokens(answered(status, body, type), circumstances());
    QVERIFY(!granted);
    QTEST(granted.error().id, "id");
    QVERIFY(!granted.error().found.contains(u"secret=1"));
}

void ExplainTest::readsTokens_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("expiresIn");
    QTest::newRow("seconds as a number") << QByteArray("{\"access_token\":\"a\",\"expires_in\":300}") << 300;
    QTest::newRow("seconds as a text") << QByteArray("{\"access_token\":\"a\",\"expires_in\":\"300\"}") << 300;
    QTest::newRow("seconds beyond all measure") << QByteArray("{\"access_token\":\"a\",\"expires_in\":1e400}") << 0;
    QTest::newRow("seconds below nothing") << QByteArray("{\"access_token\":\"a\",\"expires_in\":-1}") << 0;
    QTest::newRow("nothing said of it") << QByteArray("{\"access_token\":\"a\"}") << 0;
}

void ExplainTest::readsTokens()
{
    QFETCH(QByteArray, body);
    const auto granted = login::readTokens(answered(200, body), circumstances());
    QVERIFY(granted);
    QCOMPARE(granted->accessToken, QByteArray("a"));
    QTEST(granted->expiresIn, "expiresIn");
}

void ExplainTest::countsWhatCameAsGranted()
{
    Circumstances about = circumstances();
    about.scope = QStringLiteral("openid offline_access read write");
    const auto granted
        = login::readTokens(answered(200, "{\"access_token\":\"a\",\"id_token\":\"b\",\"refresh_token\":\"c\",\"scope\":\"read\"}"), about);
    QVERIFY(granted);
    QCOMPARE(granted->notes, QStringList{QStringLiteral("Not granted: write.")});
}

void ExplainTest::cutsLongPages()
{
    const QString page = QString(5'000, u'x') + QStringLiteral(" AADSTS50011: The redirect URI ") + QString(5'000, u'y');
    const auto trouble = login::recognise({{}, page}, circumstances());
    QVERIFY(trouble);
    QVERIFY(trouble->found.size() < 450);
    QVERIFY(trouble->found.contains(u"AADSTS50011: The redirect URI"));
}

void ExplainTest::needsAClient_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("id");
    QTest::newRow("no client") << QStringLiteral("code") << QString() << QStringLiteral("no-client-id");
    QTest::newRow("client credentials without a secret")
        << QStringLiteral("client-credentials") << QStringLiteral("c") << QStringLiteral("no-secret");
    QTest::newRow("a refresh without a token") << QStringLiteral("refresh") << QStringLiteral("c") << QStringLiteral("no-refresh-token");
    QTest::newRow("a public client in the browser") << QStringLiteral("code") << QStringLiteral("c") << QString();
}

void ExplainTest::needsAClient()
{
    QFETCH(QString, flow);
    QFETCH(QString, client);
    environments::Environment environment;
    environment.name = QStringLiteral("staging");
    login::Change change;
    change.flow = flow;
    change.clientId = client;
    const auto wish = login::wishFor(environment, change);
    QTEST(wish ? QString() : wish.error().id, "id");
}

QTEST_GUILESS_MAIN(ExplainTest)
#include "tst_explain.moc"

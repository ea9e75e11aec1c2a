// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/secrets.h"
#include "login/small_provider.h"
#include "net/relay.h"
#include "ui/capture/login_row.h"
#include "ui/kit/flow_label.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace jotscope;
using tests::SmallProvider;
using State = ui::LoginTalk::State;

namespace {

constexpr int patienceMs = 20'000;
const QByteArray tokens
    = "{\"access_token\":\"at-0123456789\",\"refresh_token\":\"rt-0123456789\",\"token_type\":\"Bearer\",\"scope\":\"read\"}";
const QByteArray deviceAnswer
    = "{\"device_code\":\"d\",\"user_code\":\"WDJB-MJHT\",\"verification_uri\":\"https://id.example/device\",\"interval\":300}";

} // namespace

/// The row of the panel: nothing is asked before a yes, and what failed is explained there.
class LoginRowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void saysWhatIsMissing();
    void showsTheRequestBeforeItIsSent();
    void logsInByTheBrowser();
    void saysThatNoBrowserOpened();
    void showsTheCodeToTypeIn();
    void explainsWhatFailed();
    void asksTheProviderOnlyAfterAYes();
    void marksHostsThatOnlyTheProviderNames();
    void canBeCancelledAnywhere_data();
    void canBeCancelledAnywhere();
    void listensNoLongerThanItWaits_data();
    void listensNoLongerThanItWaits();
    void keepsTheFocusFromStepToStep();
    void makesHostileTextVisible();
    void diesWhileItWaits();

private:
    void press(const QString &text);
    QString text() const; ///< all that is read
    QPushButton *button(const QString &text) const;
    State state() const { return m_row->talk()->state(); }
    void setUp(const environments::Environment &environment, const char *flow = nullptr);

    std::unique_ptr<net::Network> m_network;
    std::unique_ptr<SmallProvider> m_provider;
    std::unique_ptr<ui::LoginRow> m_row;
    std::vector<capture::Sighting> m_sightings;
    QUrl m_opened;
};

void LoginRowTest::init()
{
    m_network = std::make_unique<net::Network>();
    m_provider = std::make_unique<SmallProvider>();
    m_row = std::make_unique<ui::LoginRow>(ui::LoginMeans{m_network.get(), environments::resolveSecret, {}});
    m_sightings.clear();
    m_opened.clear();
    connect(m_row.get(), &ui::LoginRow::found, this, [this](const std::vector<capture::Sighting> &found) { m_sightings = found; });
    m_row->setOpener([this](const QUrl &url) {
        m_opened = url;
        return true;
    });
    m_row->resize(700, 300);
    m_row->show();
}

void LoginRowTest::cleanup()
{
    m_row.reset();
    m_network.reset();
    m_provider.reset();
}

void LoginRowTest::setUp(const environments::Environment &environment, const char *flow)
{
    m_row->setEnvironments({environment});
    if (flow) {
        auto *combo = m_row->findChildren<QComboBox *>().value(1);
        combo->setCurrentIndex(combo->findData(QString::fromLatin1(flow)));
    }
}

QPushButton *LoginRowTest::button(const QString &text) const
{
    for (QPushButton *one : m_row->findChildren<QPushButton *>()) {
        if (one->isVisible() && QString(one->text()).remove(u'&') == text)
            return one;
    }
    return nullptr;
}

void LoginRowTest::press(const QString &text)
{
    QPushButton *found = button(text);
    QVERIFY2(found && found->isEnabled(), qPrintable(text));
    found->click();
}

QString LoginRowTest::text() const
{
    QStringList all;
    for (const QLabel *label : m_row->findChildren<QLabel *>()) {
        if (label->isVisible())
            all.append(label->text());
    }
    return all.join(u'\n').replace(QChar::LineSeparator, u'\n');
}

void LoginRowTest::saysWhatIsMissing()
{
    QVERIFY(!button(QStringLiteral("Log in…"))->isEnabled());
    QVERIFY2(m_row->words().contains(QStringLiteral("There is none yet")), qPrintable(m_row->words()));
    environments::Environment environment;
    environment.name = QStringLiteral("staging");
    setUp(environment);
    QVERIFY2(m_row->words().contains(QStringLiteral("not described yet")), qPrintable(m_row->words()));
    QVERIFY(!button(QStringLiteral("Log in…"))->isEnabled());
    const QSignalSpy wanted(m_row.get(), &ui::LoginRow::loginWanted);
    press(QStringLiteral("Describe the login…"));
    QCOMPARE(wanted.size(), 1);
    QCOMPARE(wanted.front().front().toString(), QStringLiteral("staging"));
}

void LoginRowTest::showsTheRequestBeforeItIsSent()
{
    qputenv("ROW_SECRET", "s3cret-s3cret");
    environments::Environment environment = m_provider->environment();
    environment.login->clientSecret = QStringLiteral("env:ROW_SECRET");
    m_provider->answerJson("/token", tokens);
    setUp(environment, "client-credentials");
    press(QStringLiteral("Log in…"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
    const QString origin = net::originOf(m_provider->endpoints().token);
    QVERIFY2(text().contains(QStringLiteral("POST %1/token\ngrant_type=client_credentials").arg(origin)), qPrintable(text()));
    QVERIFY2(text().contains(QStringLiteral("and the secret env:ROW_SECRET")), qPrintable(text()));
    QVERIFY(m_provider->heardAt("/token").isEmpty());
    QVERIFY(m_network->ledger().empty());
    press(QStringLiteral("Ask once"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Done, patienceMs);
    const QByteArray heard = m_provider->heardAt("/token").constLast();
    QVERIFY2(heard.contains("Authorization: Basic " + QByteArray("jotscope:s3cret-s3cret").toBase64()), heard.constData());
    QCOMPARE(m_sightings.size(), std::size_t(2));
    QVERIFY(!text().contains(QStringLiteral("s3cret")) && !text().contains(QStringLiteral("at-0123456789")));
    QVERIFY2(m_row->words().contains(QStringLiteral("access token, refresh token")), qPrintable(m_row->words()));
}

void LoginRowTest::logsInByTheBrowser()
{
    environments::Environment environment = m_provider->environment();
    environment.login->scopes = QStringList{QStringLiteral("read"), QStringLiteral("write")};
    m_provider->answerJson("/authorize", "{}");
    m_provider->answerJson("/token", tokens);
    setUp(environment);
    press(QStringLiteral("Log in…"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
    QVERIFY2(text().contains(QStringLiteral("&state=…&code_challenge=…&")), qPrintable(text()));
    press(QStringLiteral("Open the browser"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Browser, patienceMs);
    QCOMPARE(m_row->status(), QStringLiteral("logging in to staging"));
    QVERIFY(m_opened.toString().contains(QStringLiteral("/authorize?response_type=code")));
    press(QStringLiteral("Copy the address"));
    QCOMPARE(QGuiApplication::clipboard()->text(), m_opened.toString(QUrl::FullyEncoded));
    QVERIFY(!text().contains(QString::fromUtf8(tests::parameter(m_opened, "state"))));
    tests::comeBack(m_opened, "code=the-code-0123456789&state=" + tests::parameter(m_opened, "state"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Done, patienceMs);
    QCOMPARE(m_sightings.size(), std::size_t(2));
    QCOMPARE(m_sightings[0].origin, QStringLiteral("login to staging"));
    QVERIFY(m_row->status().isEmpty());
    QVERIFY2(text().contains(QStringLiteral("Not granted: write.")), qPrintable(text()));
    QVERIFY(button(QStringLiteral("Log in…"))->isEnabled());
}

void LoginRowTest::saysThatNoBrowserOpened()
{
    m_provider->answerJson("/authorize", "{}");
    m_row->setOpener([](const QUrl &) { return false; });
    setUp(m_provider->environment());
    press(QStringLiteral("Log in…"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
    press(QStringLiteral("Open the browser"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Browser, patienceMs);
    QVERIFY2(m_row->words().contains(QStringLiteral("No browser could be opened")), qPrintable(m_row->words()));
    QVERIFY(button(QStringLiteral("Copy the address")));
}

void LoginRowTest::showsTheCodeToTypeIn()
{
    m_provider->answerJson("/device", deviceAnswer);
    setUp(m_provider->environment(), "device");
    press(QStringLiteral("Log in…"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
    press(QStringLiteral("Ask once"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Device, patienceMs);
    QVERIFY2(
        text().contains(QStringLiteral("WDJB-MJHT")) && text().contains(QStringLiteral("https://id.example/device")), qPrintable(text()));
    press(QStringLiteral("Copy the code"));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("WDJB-MJHT"));
    QVERIFY(QGuiApplication::clipboard()->mimeData()->hasFormat(QStringLiteral("x-kde-passwordManagerHint")));
    press(QStringLiteral("Open the page"));
    QCOMPARE(m_opened, QUrl(QStringLiteral("https://id.example/device")));
    press(QStringLiteral("Cancel"));
    QVERIFY(!text().contains(QStringLiteral("WDJB-MJHT")));
}

void LoginRowTest::explainsWhatFailed()
{
    m_provider->answerJson("/authorize", "{\"error\":\"invalid_redirect_uri\"}", "400 Bad Request");
    setUp(m_provider->environment());
    press(QStringLiteral("Log in…"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
    press(QStringLiteral("Open the browser"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Failed, patienceMs);
    QVERIFY(m_opened.isEmpty());
    QCOMPARE(m_row->words(), QStringLiteral("The provider does not know this redirect address of \"jotscope\"."));
    QVERIFY2(text().contains(QStringLiteral("Where: at the authorization endpoint\nFound: invalid_redirect_uri\nNext: Register as")),
        qPrintable(text()));
}

void LoginRowTest::asksTheProviderOnlyAfterAYes()
{
    environments::Environment environment = m_provider->environment();
    environment.login->tokenEndpoint.clear();
    const QByteArray issuer = m_provider->url(QString()).toEncoded();
    m_provider->answerJson("/.well-known/openid-configuration",
        "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer + "/jwks\",\"token_endpoint\":\"" + issuer + "/token\"}");
    setUp(environment);
    press(QStringLiteral("Log in…"));
    QVERIFY(state() == State::Reviewing && m_row->talk()->isDiscovery());
    QVERIFY2(
        text().contains(QStringLiteral("GET %1/.well-known/openid-configuration").arg(QString::fromLatin1(issuer))), qPrintable(text()));
    QVERIFY(m_network->ledger().empty());
    press(QStringLiteral("Ask once"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing && !m_row->talk()->isDiscovery(), patienceMs);
    QVERIFY(m_provider->heardAt("/authorize").isEmpty());
    QVERIFY2(m_network->consent().origins.isEmpty(), "the yes was to this login; nothing else may ask that host");
}

void LoginRowTest::marksHostsThatOnlyTheProviderNames()
{
    SmallProvider other;
    environments::Environment environment = m_provider->environment();
    environment.login->tokenEndpoint.clear();
    const QByteArray issuer = m_provider->url(QString()).toEncoded();
    m_provider->answerJson("/.well-known/openid-configuration",
        "{\"issuer\":\"" + issuer + "\",\"jwks_uri\":\"" + issuer + "/jwks\",\"token_endpoint\":\""
            + other.url(QStringLiteral("/token")).toEncoded() + "\"}");
    setUp(environment);
    press(QStringLiteral("Log in…"));
    press(QStringLiteral("Ask once"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing && !m_row->talk()->isDiscovery(), patienceMs);
    QCOMPARE(text().count(QStringLiteral("Only the provider names this host.")), 1);
}

void LoginRowTest::canBeCancelledAnywhere_data()
{
    QTest::addColumn<QString>("flow");
    QTest::addColumn<int>("at");
    QTest::newRow("while the request is shown") << QStringLiteral("code") << int(State::Reviewing);
    QTest::newRow("while the browser is open") << QStringLiteral("code") << int(State::Browser);
    QTest::newRow("while the code is shown") << QStringLiteral("device") << int(State::Device);
}

void LoginRowTest::canBeCancelledAnywhere()
{
    QFETCH(QString, flow);
    QFETCH(int, at);
    m_provider->answerJson("/authorize", "{}");
    m_provider->answerJson("/device", deviceAnswer);
    setUp(m_provider->environment(), flow.toLatin1().constData());
    press(QStringLiteral("Log in…"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
    if (at != int(State::Reviewing))
        press(flow == u"code" ? QStringLiteral("Open the browser") : QStringLiteral("Ask once"));
    QTRY_COMPARE_WITH_TIMEOUT(int(state()), at, patienceMs);
    press(QStringLiteral("Cancel"));
    QVERIFY(!m_row->talk()->isUnderWay());
    QVERIFY(m_row->status().isEmpty());
    QVERIFY(m_sightings.empty());
    press(QStringLiteral("Log in…")); // and begins anew
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
}

void LoginRowTest::listensNoLongerThanItWaits_data()
{
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<int>("end");
    QTest::newRow("once the tokens have come") << QByteArray("code=the-code-0123456789&state=") << int(State::Done);
    QTest::newRow("once the provider said no") << QByteArray("error=access_denied&state=") << int(State::Failed);
    QTest::newRow("once it was cancelled") << QByteArray() << int(State::Failed);
}

void LoginRowTest::listensNoLongerThanItWaits()
{
    QFETCH(QByteArray, query);
    QFETCH(int, end);
    const quint16 port = net::freePort();
    environments::Environment environment = m_provider->environment();
    environment.login->redirectUri = QUrl(QStringLiteral("http://127.0.0.1:%1/callback").arg(port));
    m_provider->answerJson("/authorize", "{}");
    m_provider->answerJson("/token", tokens);
    setUp(environment);
    press(QStringLiteral("Log in…"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
    press(QStringLiteral("Open the browser"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Browser, patienceMs);
    QTcpServer other;
    QVERIFY(!other.listen(QHostAddress::LocalHost, port));
    if (query.isEmpty())
        press(QStringLiteral("Cancel"));
    else
        QVERIFY(tests::comeBack(m_opened, query + tests::parameter(m_opened, "state")).startsWith("HTTP/1.1 200"));
    QTRY_COMPARE_WITH_TIMEOUT(int(state()), end, patienceMs);
    QTRY_VERIFY_WITH_TIMEOUT(other.isListening() || other.listen(QHostAddress::LocalHost, port), patienceMs);
}

void LoginRowTest::keepsTheFocusFromStepToStep()
{
    m_provider->answerJson("/device", deviceAnswer);
    setUp(m_provider->environment(), "device");
    QVERIFY(QTest::qWaitForWindowActive(m_row.get()));
    const auto pressFocused = [this] { QTest::keyClick(m_row->focusWidget(), Qt::Key_Space); };
    button(QStringLiteral("Log in…"))->setFocus();
    pressFocused();
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
    QCOMPARE(m_row->focusWidget(), button(QStringLiteral("Cancel")));
    button(QStringLiteral("Ask once"))->setFocus();
    pressFocused(); // and it goes: there is nothing more to agree to
    QCOMPARE(m_row->focusWidget(), button(QStringLiteral("Cancel")));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Device, patienceMs);
    for (const auto &text : {QStringLiteral("Copy the code"), QStringLiteral("Open the page")}) {
        button(text)->setFocus();
        pressFocused();
        QCOMPARE(m_row->focusWidget(), button(text));
    }
    m_row->talk()->cancel();
    QCOMPARE(m_row->focusWidget(), button(QStringLiteral("Log in…")));
}

void LoginRowTest::makesHostileTextVisible()
{
    m_provider->answerJson("/authorize", "{\"error\":\"x\",\"error_description\":\"<b>bold</b> \\u202eevil\"}", "400 Bad Request");
    m_provider->answerJson("/device", "{\"error\":\"e\",\"error_description\":\"<b>bold</b> \\u202eevil\"}", "400 Bad Request");
    setUp(m_provider->environment(), "device");
    press(QStringLiteral("Log in…"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
    press(QStringLiteral("Ask once"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Failed, patienceMs);
    QVERIFY2(text().contains(QStringLiteral("<b>bold</b> <U+202E>evil")), qPrintable(text()));
    for (const QLabel *label : m_row->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText);
}

void LoginRowTest::diesWhileItWaits()
{
    m_provider->answerJson("/authorize", "{}");
    setUp(m_provider->environment());
    press(QStringLiteral("Log in…"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Reviewing, patienceMs);
    press(QStringLiteral("Open the browser"));
    QTRY_VERIFY_WITH_TIMEOUT(state() == State::Browser, patienceMs);
    m_row.reset();
    QTest::qWait(1);
    QVERIFY(m_provider->heardAt("/token").isEmpty());
}

QTEST_MAIN(LoginRowTest)
#include "tst_login_row.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "net/certificate.h"
#include "net/raw_server.h"
#include "net/test_authority.h"
#include "ui/editor/certificate_dialog.h"
#include "ui/editor/draft.h"
#include "ui/editor/editor_dialog.h"
#include "ui/models/exchange_text.h"
#include "ui/stage.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/requests_view.h"
#include "ui/views/table.h"
#include "ui/window/inspection_page.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QTcpSocket>
#include <QTimer>

using namespace jotscope;
using namespace jotscope::tests;
using environments::Environment;
using test::Stage;

/// What the editor does with hosts that are not trusted, and with providers that want the token itself.
class EditorNetwork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void everySettingOfTlsHasAField();
    void anExceptionIsMadeOnlyAfterTheCertificateWasShown();
    void aHostsCertificateCanBeLookedAt();
    void aTrustedHostNeedsNoException();
    void theRequestThatFailedLeadsToItsCertificate();
    void theTokenLeavesOnlyByItsOwnTick_data();
    void theTokenLeavesOnlyByItsOwnTick();
    void aTrialGivesNobodyElseItsYes();
    void withoutATokenItIsSaidWhy();
    void whoWasNotReachedOrTrustedGotNothing_data();
    void whoWasNotReachedOrTrustedGotNothing();

private:
    void openWindow(const std::vector<Environment> &environments);
    ui::EditorDialog *openEditor(int section);
    Environment environmentAt(const RawServer &server) const;
    QString shown() const;
    QPushButton *firstRemove() const; ///< of the exceptions; null while none shows
    QString path() const { return m_stage->file(QStringLiteral("environments.json")); }
    ui::CertificateDialog *certificate() const;

    std::unique_ptr<Stage> m_stage;
    ui::EditorDialog *m_editor = nullptr;
    TestAuthority m_ours{QStringLiteral("authority of the test")};
};

namespace {

constexpr int keysSection = 1;
constexpr int endpointSection = 2;
constexpr int networkSection = 4;

const QByteArray tutorial
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
      "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

} // namespace

void EditorNetwork::initTestCase()
{
    QVERIFY(m_ours.isReady());
    QVERIFY(m_ours.selfSign(QStringLiteral("alone"), QStringLiteral("IP:127.0.0.1")));
    QVERIFY(m_ours.sign(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1")));
}

void EditorNetwork::openWindow(const std::vector<Environment> &environments)
{
    QVERIFY(environments::saveEnvironments(path(), environments));
    ui::Options options;
    options.environments = path();
    m_stage->open(options);
}

ui::EditorDialog *EditorNetwork::openEditor(int section)
{
    m_stage->window().openEditor();
    m_editor = m_stage->dialog<ui::EditorDialog>();
    if (m_editor)
        m_editor->sections()->setCurrentIndex(section);
    return m_editor;
}

Environment EditorNetwork::environmentAt(const RawServer &server) const
{
    Environment environment;
    environment.name = QStringLiteral("staging");
    environments::KeySource source;
    source.kind = environments::KeySource::Kind::JwksUrl;
    source.url = server.url(QStringLiteral("/jwks"));
    environment.keys = {source};
    return environment;
}

QString EditorNetwork::shown() const
{
    QStringList all;
    for (const QLabel *one : m_editor->findChildren<QLabel *>()) {
        if (!one->isHidden())
            all += one->text();
    }
    return all.join(u'\n');
}

QPushButton *EditorNetwork::firstRemove() const
{
    for (auto *button : m_editor->findChildren<QPushButton *>()) {
        if (button->isVisible() && button->toolTip().contains(u"Trust this certificate no longer"))
            return button;
    }
    return nullptr;
}

ui::CertificateDialog *EditorNetwork::certificate() const
{
    return m_stage->dialog<ui::CertificateDialog>();
}

void EditorNetwork::everySettingOfTlsHasAField()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    Environment environment = environmentAt(server);
    environment.allowInsecureHttp = true;
    environment.caFile = m_ours.caFile();
    environment.clientCertificate = environments::ClientCertificate{
        m_ours.path(QStringLiteral("good.pem")), m_ours.path(QStringLiteral("good.key")), QStringLiteral("env:CLIENT_KEY")};
    environment.tlsExceptions
        = {{QStringLiteral("a.example"), QByteArray(32, '\x11')}, {QStringLiteral("b.example"), QByteArray(32, '\x22')}};
    openWindow({environment});
    QVERIFY(openEditor(networkSection));
    QStringList fields;
    for (const QLineEdit *line : m_editor->findChildren<QLineEdit *>()) {
        if (line->isVisible())
            fields += line->text();
    }
    for (const QString &value :
        {environment.caFile, environment.clientCertificate->file, environment.clientCertificate->keyFile, QStringLiteral("env:CLIENT_KEY")})
        QVERIFY2(fields.contains(value), qPrintable(value));
    QVERIFY2(shown().contains(u"a.example 11:11:11"), qPrintable(shown()));
    QVERIFY2(shown().contains(u"b.example 22:22:22"), qPrintable(shown()));
    QPushButton *remove = nullptr;
    QTRY_VERIFY((remove = firstRemove()));
    Stage::click(remove);
    QCOMPARE(int(m_editor->draft()->environment()->tlsExceptions.size()), 1);
    QCOMPARE(m_editor->draft()->environment()->tlsExceptions.front().host, QStringLiteral("b.example"));
    Stage::click(Stage::button(m_editor, QStringLiteral("Undo")));
    QVERIFY(m_editor->draft()->all() == std::vector<Environment>{environment});
}

void EditorNetwork::anExceptionIsMadeOnlyAfterTheCertificateWasShown()
{
    RawServer server(RawServer::saying(answerWith("{\"keys\":[]}")), m_ours.server(QStringLiteral("alone")));
    openWindow({environmentAt(server)});
    QVERIFY(openEditor(keysSection));
    QVERIFY(!Stage::button(m_editor, QStringLiteral("Look at the certificate of 127.0.0.1…")));
    Stage::click(Stage::button(m_editor, QStringLiteral("Test the sources")));
    QTRY_VERIFY2(shown().contains(u"self-signed"), qPrintable(shown()));
    Stage::click(Stage::button(m_editor, QStringLiteral("Look at the certificate of 127.0.0.1…")));
    ui::CertificateDialog *dialog = certificate();
    QVERIFY(dialog);
    QString told;
    for (const QLabel *one : dialog->findChildren<QLabel *>())
        told += one->text() + u'\n';
    const QString fingerprint = net::fingerprintText(m_ours.fingerprint(QStringLiteral("alone")));
    for (const QString &fact :
        {QStringLiteral("The certificate is for 127.0.0.1."), QStringLiteral("It was issued by itself (self-signed)."),
            QStringLiteral("It is valid from "), QStringLiteral("in the environment staging")})
        QVERIFY2(told.contains(fact), qPrintable(told));
    QVERIFY2(QString(told).remove(u'\n').contains(fingerprint), qPrintable(told));
    QAbstractButton *add = Stage::button(dialog, QStringLiteral("Add the exception"));
    QVERIFY(!add->isEnabled());
    QTest::keyClick(dialog, Qt::Key_Return); // nothing is added by a hasty Return
    QVERIFY(m_editor->draft()->environment()->tlsExceptions.empty());
    Stage::click(Stage::button(m_editor, QStringLiteral("Look at the certificate of 127.0.0.1…")));
    dialog = certificate();
    QVERIFY(dialog);
    dialog->findChild<QCheckBox *>()->click();
    Stage::click(Stage::button(dialog, QStringLiteral("Add the exception")));
    QCOMPARE(int(m_editor->draft()->environment()->tlsExceptions.size()), 1);
    QCOMPARE(m_editor->draft()->environment()->tlsExceptions.front().sha256, m_ours.fingerprint(QStringLiteral("alone")));
    QCOMPARE(m_editor->sections()->currentIndex(), networkSection);
    m_editor->sections()->setCurrentIndex(keysSection);
    Stage::click(Stage::button(m_editor, QStringLiteral("Test the sources")));
    QTRY_VERIFY2(shown().contains(u"Works:"), qPrintable(shown()));
    Stage::click(Stage::button(m_editor, QStringLiteral("Save")));
    const auto saved = environments::loadEnvironments(path());
    QVERIFY(saved && saved->front().tlsExceptions.size() == 1);
}

void EditorNetwork::aHostsCertificateCanBeLookedAt()
{
    RawServer server(RawServer::saying(answerWith("{}")), m_ours.server(QStringLiteral("alone")));
    openWindow({environmentAt(server)});
    QVERIFY(openEditor(networkSection));
    Stage::click(Stage::button(m_editor, QStringLiteral("Look at its certificate…")));
    QVERIFY(certificate());
    QCOMPARE(server.heard.size(), 0); // nothing was asked of a host that is not trusted
    QVERIFY(m_stage->window().session()->network()->consent().origins.isEmpty());
}

void EditorNetwork::aTrustedHostNeedsNoException()
{
    RawServer server(RawServer::saying(answerWith("{}")), m_ours.server(QStringLiteral("good")));
    Environment environment = environmentAt(server);
    environment.caFile = m_ours.caFile();
    openWindow({environment});
    QVERIFY(openEditor(networkSection));
    Stage::click(Stage::button(m_editor, QStringLiteral("Look at its certificate…")));
    QTRY_VERIFY2(shown().contains(u"Trusted already."), qPrintable(shown()));
    QVERIFY(!m_stage->window().findChild<ui::CertificateDialog *>());
}

void EditorNetwork::theRequestThatFailedLeadsToItsCertificate()
{
    RawServer server(RawServer::saying(answerWith("{\"keys\":[]}")), m_ours.server(QStringLiteral("alone")));
    openWindow({environmentAt(server)});
    m_stage->paste(tutorial);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_stage->settle());
    ui::RequestsView *requests = m_stage->window().page()->evidence()->requests();
    QVERIFY(requests->select(1));
    Q_EMIT requests->certificateWanted(1); // the tab is not in front: its button is tried below
    ui::CertificateDialog *dialog = certificate();
    QVERIFY(dialog);
    m_editor = m_stage->dialog<ui::EditorDialog>();
    dialog->findChild<QCheckBox *>()->click();
    Stage::click(Stage::button(dialog, QStringLiteral("Add the exception")));
    Stage::click(Stage::button(m_editor, QStringLiteral("Save")));
    QTRY_COMPARE(int(m_stage->window().session()->inspector()->environments().front().tlsExceptions.size()), 1);
    m_stage->window().session()->askAgain();
    QVERIFY(m_stage->settle());
    QCOMPARE(server.heard.size(), 1);
    QVERIFY(m_stage->window().session()->network()->ledger().back().wasAnswered());
}

void EditorNetwork::theTokenLeavesOnlyByItsOwnTick_data()
{
    QTest::addColumn<QString>("provider");
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<QString>("told");
    QTest::newRow("userinfo, which the token opens")
        << QStringLiteral("oidc-userinfo") << QByteArray("{\"sub\":\"1234567890\"}") << QStringLiteral("Answer: found,");
    QTest::newRow("introspection, which is given the token")
        << QStringLiteral("introspection") << QByteArray("{\"active\":false}") << QStringLiteral("Answer: token-refused,");
    QTest::newRow("GetUser of Cognito, as the token")
        << QStringLiteral("cognito") << QByteArray("{\"Username\":\"1234567890\"}") << QStringLiteral("Answer: ");
}

void EditorNetwork::theTokenLeavesOnlyByItsOwnTick()
{
    QFETCH(QString, provider);
    QFETCH(QByteArray, answer);
    QFETCH(QString, told);
    RawServer server(RawServer::saying(answerWith(answer)));
    Environment environment = environmentAt(server);
    environments::UserEndpoint endpoint;
    endpoint.provider = provider;
    endpoint.baseUrl = server.url(QString()).toString();
    if (provider == u"cognito") {
        environments::Credential token;
        token.kind = QStringLiteral("token");
        endpoint.credentials = {token};
        endpoint.parameters
            = {{QStringLiteral("region"), QStringLiteral("eu-west-1")}, {QStringLiteral("pool"), QStringLiteral("eu-west-1_a")}};
    }
    environment.userEndpoint = endpoint;
    openWindow({environment});
    m_stage->paste(tutorial);
    QVERIFY(openEditor(endpointSection));
    const QString origin = net::originOf(server.url());
    QVERIFY2(shown().contains(u"with the token itself"), qPrintable(shown()));
    QAbstractButton *tryIt = Stage::button(m_editor, QStringLiteral("Try it"));
    QVERIFY(!tryIt->isEnabled());
    QAbstractButton *tick = Stage::button(m_editor, QStringLiteral("Send the token itself to %1, this once").arg(origin));
    QVERIFY(tick && !tick->isChecked());
    QCOMPARE(server.heard.size(), 0);
    tick->click();
    Stage::click(tryIt);
    QTRY_VERIFY2(shown().contains(told), qPrintable(shown()));
    QVERIFY2(server.heard.size() == 1, server.heard.join("---").constData());
    QVERIFY2(server.heard.first().contains(tutorial), server.heard.first().constData());
    QVERIFY(!tick->isChecked() && !tryIt->isEnabled()); // once
    const net::Consent &consent = m_stage->window().session()->network()->consent();
    QVERIFY(consent.tokenOrigins.isEmpty() && consent.origins.isEmpty());
    for (const net::Exchange &exchange : m_stage->window().session()->network()->ledger()) {
        for (const net::Header &header : exchange.requestHeaders)
            QVERIFY(!header.second.contains(tutorial));
        QVERIFY(!exchange.requestBody.contains(tutorial));
    }
}

void EditorNetwork::aTrialGivesNobodyElseItsYes()
{
    RawServer server([](QTcpSocket *socket, const QByteArray &) {
        QTimer::singleShot(900, socket, [socket] { // longer than the window waits before it asks for a token that is looked at
            socket->write(answerWith("{\"id\":\"1234567890\"}"));
            socket->disconnectFromHost();
        });
    });
    Environment environment = environmentAt(server);
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("oidc-userinfo");
    endpoint.baseUrl = server.url(QString()).toString();
    environment.userEndpoint = endpoint;
    openWindow({environment});
    m_stage->paste(tutorial);
    QVERIFY(openEditor(endpointSection));
    Stage::button(m_editor, QStringLiteral("Send the token itself to %1, this once").arg(net::originOf(server.url())))->click();
    Stage::click(Stage::button(m_editor, QStringLiteral("Try it")));
    QTRY_COMPARE(server.heard.size(), 1);
    capture::Sighting another; // comes and is chosen while the trial runs
    another.text = tutorial.chopped(4) + "AAAA";
    m_stage->window().session()->add({another}, true);
    QTRY_VERIFY2(shown().contains(u"Answer: "), qPrintable(shown()));
    QVERIFY2(server.heard.size() == 1, server.heard.join("---").constData()); // the window asked nothing for its token
}

void EditorNetwork::withoutATokenItIsSaidWhy()
{
    RawServer server(RawServer::saying(answerWith("{}")));
    Environment environment = environmentAt(server);
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("oidc-userinfo");
    endpoint.baseUrl = server.url(QString()).toString();
    environment.userEndpoint = endpoint;
    openWindow({environment});
    QVERIFY(openEditor(endpointSection));
    QVERIFY2(shown().contains(u"paste one into the window first"), qPrintable(shown()));
    QVERIFY(!Stage::button(m_editor, QStringLiteral("Try it"))->isEnabled());
    QCOMPARE(server.connections, 0);
}

void EditorNetwork::whoWasNotReachedOrTrustedGotNothing_data()
{
    using Outcome = net::Exchange::Outcome;
    using At = net::Exchange::Stage;
    QTest::addColumn<int>("outcome");
    QTest::addColumn<int>("stage");
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QString>("sent");
    const auto row = [](const char *name, Outcome outcome, At stage, const QByteArray &certificate, const char *sent) {
        QTest::newRow(name) << int(outcome) << int(stage) << certificate << QString::fromLatin1(sent);
    };
    row("answered", Outcome::Answered, At::None, {}, "the token");
    row("refused by us", Outcome::Refused, At::Consent, {}, "nothing");
    row("not found", Outcome::Failed, At::Resolve, {}, "nothing");
    row("not reached", Outcome::Failed, At::Connect, {}, "nothing");
    row("not trusted", Outcome::Failed, At::Tls, QByteArray(32, 'x'), "nothing");
    row("trusted, but it wants a certificate of ours", Outcome::Failed, At::Tls, {}, "the token");
    row("silent", Outcome::Failed, At::Timeout, {}, "the token");
    row("cut off", Outcome::Failed, At::Transfer, {}, "the token");
}

void EditorNetwork::whoWasNotReachedOrTrustedGotNothing()
{
    QFETCH(int, outcome);
    QFETCH(int, stage);
    QFETCH(QByteArray, certificate);
    net::Exchange exchange;
    exchange.outcome = net::Exchange::Outcome(outcome);
    exchange.stage = net::Exchange::Stage(stage);
    exchange.certificateSha256 = certificate;
    exchange.carriesToken = true;
    exchange.sends = QStringList{QStringLiteral("the token")};
    QTEST(ui::sentOf(exchange), "sent");
    QCOMPARE(ui::mayHaveLeft(exchange), ui::sentOf(exchange) != u"nothing");
}

QTEST_MAIN(EditorNetwork)
#include "tst_editor_network.moc"

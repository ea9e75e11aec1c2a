// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "environments/private_keyring.h"
#include "environments/secrets.h"
#include "net/asking.h"
#include "net/raw_server.h"
#include "ui/stage.h"
#include "ui/window/keyring_gate.h"

#include <QTcpSocket>

using namespace jotscope;
using namespace jotscope::tests;
using test::Stage;

/// The window and a keyring that takes its time: a real one, on a bus of its own.
class WindowKeyring : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theWindowLivesWhileTheKeyringIsAsked();
    void cancelEndsTheWaitAtOnce();
    void aMissingSecretIsSaidAndNothingIsSent();
    void keysInTheKeyringComeWhenItOpens();

private:
    void openWindow();

    PrivateKeyring m_keyring;
    std::unique_ptr<RawServer> m_server;
    std::unique_ptr<Stage> m_stage;
    QString m_secret = QStringLiteral("keychain:directory");
    QString m_keySecret;
};

namespace {

const QByteArray tutorial
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
      "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

} // namespace

/// Before anything asks for the bus: a process keeps the one that it first found.
void WindowKeyring::initTestCase()
{
    QVERIFY(m_keyring.startBus() && m_keyring.startDaemon("password of the test"));
    for (const char *name : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR"})
        qputenv(name, m_keyring.environment().value(QString::fromLatin1(name)).toUtf8());
    QVERIFY(environments::storeSecret(QStringLiteral("directory"), "s3cret-s3cret"));
    QVERIFY(environments::storeSecret(QStringLiteral("jwt"), "your-256-bit-secret"));
}

void WindowKeyring::init()
{
    m_server = std::make_unique<RawServer>(RawServer::saying(answerWith("{\"id\":\"1234567890\"}")));
    m_stage = std::make_unique<Stage>();
    m_secret = QStringLiteral("keychain:directory");
    m_keySecret.clear();
}

void WindowKeyring::cleanup()
{
    m_keyring.freezeDaemon(false);
    m_stage.reset();
    m_server.reset();
}

void WindowKeyring::openWindow()
{
    environments::Environment environment;
    environment.name = QStringLiteral("staging");
    if (!m_keySecret.isEmpty()) {
        environments::KeySource source;
        source.kind = environments::KeySource::Kind::Secret;
        source.secret = m_keySecret;
        environment.keys = {source};
    }
    environments::UserEndpoint endpoint;
    endpoint.provider = QStringLiteral("rest");
    endpoint.baseUrl = m_server->url(QString()).toString();
    endpoint.probes.clear();
    environments::Credential credential;
    credential.kind = QStringLiteral("bearer");
    credential.secret = m_secret;
    endpoint.credentials = {credential};
    environment.userEndpoint = endpoint;
    m_stage->write(QStringLiteral("environments.json"), environments::writeEnvironments({environment}));
    ui::Options options;
    options.environments = m_stage->file(QStringLiteral("environments.json"));
    m_stage->open(options);
}

void WindowKeyring::theWindowLivesWhileTheKeyringIsAsked()
{
    openWindow();
    m_keyring.freezeDaemon(true); // as while its prompt waits
    m_stage->paste(tutorial);
    const Watchdog watchdog;
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QTest::qWait(600);
    QVERIFY(m_stage->window().session()->isAsking());
    QCOMPARE(m_server->connections, 0);
    QVERIFY2(watchdog.longestMs() < mostMs, qPrintable(QString::number(watchdog.longestMs())));
    m_keyring.freezeDaemon(false);
    QVERIFY(m_stage->settle());
    QCOMPARE(m_server->heard.size(), 1);
    QVERIFY(m_server->heard.first().contains("\r\nAuthorization: Bearer s3cret-s3cret\r\n"));
}

void WindowKeyring::cancelEndsTheWaitAtOnce()
{
    openWindow();
    m_keyring.freezeDaemon(true);
    m_stage->paste(tutorial);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_stage->window().session()->isAsking());
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!m_stage->window().session()->isAsking());
    m_keyring.freezeDaemon(false);
    QTest::qWait(300); // the keyring answers now, and nobody waits for it any more
    QCOMPARE(m_server->connections, 0);
}

void WindowKeyring::aMissingSecretIsSaidAndNothingIsSent()
{
    m_secret = QStringLiteral("keychain:nothing of that name");
    openWindow();
    m_stage->paste(tutorial);
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_stage->settle());
    QCOMPARE(m_server->connections, 0);
    const auto &evidence = m_stage->window().session()->current()->inspection.diagnosis.evidence.environments.front();
    QVERIFY(evidence.lookup);
    const QString told = evidence.lookup->questions.empty() ? evidence.lookup->notAskedBecause : evidence.lookup->questions.front().message;
    QVERIFY2(told.contains(u"the keyring has no entry of that name"), qPrintable(told));
}

/// A key that is a secret of the keyring is needed as soon as a token is there.
void WindowKeyring::keysInTheKeyringComeWhenItOpens()
{
    m_keySecret = QStringLiteral("keychain:jwt");
    openWindow();
    m_keyring.freezeDaemon(true);
    const Watchdog watchdog;
    m_stage->paste(tutorial);
    QTest::qWait(300);
    QVERIFY2(watchdog.longestMs() < mostMs, qPrintable(QString::number(watchdog.longestMs())));
    const auto verdict = [this] {
        return m_stage->window().session()->current()->inspection.diagnosis.evidence.environments.front().verification.verdict;
    };
    QVERIFY(verdict() != jose::Verification::Verdict::Valid);
    m_keyring.freezeDaemon(false);
    QTRY_VERIFY(verdict() == jose::Verification::Verdict::Valid);
}

QTEST_MAIN(WindowKeyring)
#include "tst_window_keyring.moc"

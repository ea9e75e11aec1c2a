// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/raw_server.h"
#include "net/test_authority.h"
#include "ui/capture/capture_panel.h"
#include "ui/capture/relay_row.h"
#include "ui/kit/switch.h"
#include "ui/stage.h"
#include "ui/window/status_line.h"

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTcpSocket>

using namespace jotscope;
using test::Stage;
using tests::RawServer;
using ui::RelayRow;

namespace {

const QByteArray token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                         "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
const QByteArray refusal = "{\"error\":\"user_not_found\"}";
constexpr int patienceMs = 20'000;

/// 404 for users, else 200.
void answer(QTcpSocket *socket, const QByteArray &request)
{
    socket->write(request.contains("/users") ? tests::answerWith(refusal, "404 Not Found") : tests::answerWith("{}"));
}

/// Asks through the relay with the token, and waits for the answer.
QByteArray call(const QString &address, const QByteArray &path)
{
    QTcpSocket client;
    QByteArray heard;
    QObject::connect(&client, &QTcpSocket::readyRead, &client, [&] { heard += client.readAll(); });
    const QUrl url(address);
    client.connectToHost(url.host(), quint16(url.port()));
    client.write("GET " + path + " HTTP/1.1\r\nHost: " + url.authority().toLatin1() + "\r\nConnection: close\r\nAuthorization: Bearer "
        + token + "\r\n\r\n");
    (void)QTest::qWaitFor([&] { return client.state() == QAbstractSocket::UnconnectedState; }, patienceMs);
    return heard;
}

} // namespace

/// The relay in the Capture panel.
class RelayRowTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_row.reset(); }

    void itIsOffAtTheStart();
    void aCallGoesThroughAndItsTokenComes();
    void theAddressIsCopied();
    void aRefusalStaysUntilTheSameRequestIsAnsweredOtherwise();
    void aRefusalIsForgottenWhenItIsTurnedOnAgain();
    void aServiceThatIsNotThereIsTold();
    void whatCannotBeForwardedToIsTold();
    void aTakenPortComesWithAFreeOne();
    void addressesOfEnvironmentsAreOfferedAndTrustedAsTheySay();
    void theWindowListsTheTokenAndMovesNothing();
    void theWindowClosesWithTheRelayOn();

private:
    void turnOn(const QUrl &service);
    std::unique_ptr<RelayRow> m_row;
    std::vector<capture::Sighting> m_found;
};

void RelayRowTest::init()
{
    m_found.clear();
    m_row = std::make_unique<RelayRow>();
    m_row->show();
    connect(m_row.get(), &ui::CaptureRow::found, this,
        [this](const std::vector<capture::Sighting> &found) { m_found.insert(m_found.end(), found.begin(), found.end()); });
}

void RelayRowTest::turnOn(const QUrl &service)
{
    m_row->service()->setCurrentText(service.toString());
    Stage::click(m_row->control());
}

void RelayRowTest::itIsOffAtTheStart()
{
    QVERIFY(!m_row->control()->isChecked());
    QVERIFY(m_row->address().isEmpty());
    QVERIFY(m_row->status().isEmpty());
    QVERIFY(!m_row->copyButton()->isVisible());
    QVERIFY2(m_row->words().startsWith(u"Off."), qPrintable(m_row->words()));
}

void RelayRowTest::aCallGoesThroughAndItsTokenComes()
{
    RawServer server(&answer);
    turnOn(server.url(QStringLiteral("/v2")));
    const QString port = QString::number(QUrl(m_row->address()).port());
    QCOMPARE(m_row->status(), QStringLiteral("relay at port ") + port);
    QVERIFY2(m_row->words().contains(u"No call has come yet."), qPrintable(m_row->words()));
    QVERIFY(!m_row->service()->isEnabled());
    QVERIFY(call(m_row->address(), "/users/7?x=1").startsWith("HTTP/1.1 404 Not Found\r\n"));
    QTRY_COMPARE_WITH_TIMEOUT(m_found.size(), std::size_t(1), patienceMs);
    QCOMPARE(m_found.front().text, token);
    QCOMPARE(m_found.front().request, QStringLiteral("GET http://127.0.0.1:%1/v2/users/7").arg(server.serverPort()));
    QVERIFY(m_found.front().answer.startsWith("HTTP/1.1 404 Not Found\n") && m_found.front().answer.endsWith(refusal));
    QTRY_VERIFY_WITH_TIMEOUT(m_row->words().contains(u"Calls: 1, the last token at "), patienceMs);
    QVERIFY2(!m_row->words().contains(u"eyJ"), "a token never stands there");
    Stage::click(m_row->control());
    QVERIFY(m_row->address().isEmpty() && m_row->status().isEmpty());
    QVERIFY(m_row->service()->isEnabled());
    QVERIFY2(call(QStringLiteral("http://127.0.0.1:") + port, "/").isEmpty(), "nothing listens there any more");
}

void RelayRowTest::theAddressIsCopied()
{
    RawServer server(&answer);
    turnOn(server.url());
    QVERIFY(m_row->copyButton()->isVisible());
    Stage::click(m_row->copyButton());
    QCOMPARE(QApplication::clipboard()->text(), m_row->address());
}

void RelayRowTest::aRefusalStaysUntilTheSameRequestIsAnsweredOtherwise()
{
    bool isFixed = false;
    RawServer server([&isFixed](QTcpSocket *socket, const QByteArray &request) { answer(socket, isFixed ? QByteArray() : request); });
    turnOn(server.url());
    call(m_row->address(), "/users/7");
    QTRY_COMPARE_WITH_TIMEOUT(m_found.size(), std::size_t(1), patienceMs);
    call(m_row->address(), "/health");
    QTRY_VERIFY_WITH_TIMEOUT(m_row->words().contains(u"Calls: 2,"), patienceMs);
    QCOMPARE(m_found.size(), std::size_t(1));
    isFixed = true;
    call(m_row->address(), "/users/7");
    QTRY_COMPARE_WITH_TIMEOUT(m_found.size(), std::size_t(2), patienceMs);
    QVERIFY(m_found.back().answer.startsWith("HTTP/1.1 200 OK\n"));
}

void RelayRowTest::aRefusalIsForgottenWhenItIsTurnedOnAgain()
{
    RawServer server(&answer);
    turnOn(server.url());
    call(m_row->address(), "/users/7");
    QTRY_COMPARE_WITH_TIMEOUT(m_found.size(), std::size_t(1), patienceMs);
    Stage::click(m_row->control());
    Stage::click(m_row->control());
    call(m_row->address(), "/health");
    QTRY_VERIFY_WITH_TIMEOUT(m_row->words().contains(u"Calls: 1, the last token at "), patienceMs);
    QCOMPARE(m_found.size(), std::size_t(2));
}

void RelayRowTest::aServiceThatIsNotThereIsTold()
{
    turnOn(QUrl(QStringLiteral("http://127.0.0.1:%1").arg(net::freePort())));
    QVERIFY(call(m_row->address(), "/").startsWith("HTTP/1.1 502 "));
    QTRY_VERIFY_WITH_TIMEOUT(m_row->words().contains(u"Failed at the service: 1 (nothing listens at 127.0.0.1:"), patienceMs);
    QTRY_COMPARE_WITH_TIMEOUT(m_found.size(), std::size_t(1), patienceMs);
    QVERIFY2(m_found.front().answer.isEmpty(), "what the relay says is no answer of the service");
}

void RelayRowTest::whatCannotBeForwardedToIsTold()
{
    for (const char *address : {"", "api.example", "http://api.example", "https://169.254.169.254"}) {
        m_row->service()->setCurrentText(QString::fromLatin1(address));
        Stage::click(m_row->control());
        QVERIFY2(!m_row->control()->isChecked(), address);
        QVERIFY2(m_row->words().startsWith(u"The service: "), qPrintable(m_row->words()));
        QVERIFY(m_row->status().isEmpty());
    }
}

void RelayRowTest::aTakenPortComesWithAFreeOne()
{
    RawServer server(&answer);
    m_row->port()->setText(QString::number(server.serverPort()));
    QVERIFY(!m_row->freeButton()->isVisible());
    turnOn(server.url());
    QVERIFY(!m_row->control()->isChecked());
    QVERIFY2(m_row->words().startsWith(QStringLiteral("Port %1 is taken").arg(server.serverPort())), qPrintable(m_row->words()));
    QVERIFY(m_row->freeButton()->isVisible());
    const QString offered = m_row->freeButton()->text().section(u' ', -1);
    Stage::click(m_row->freeButton());
    QVERIFY(m_row->control()->isChecked());
    QCOMPARE(m_row->address(), QStringLiteral("http://127.0.0.1:") + offered);
    QVERIFY(!m_row->freeButton()->isVisible());
    QVERIFY(call(m_row->address(), "/").startsWith("HTTP/1.1 200 "));
}

void RelayRowTest::addressesOfEnvironmentsAreOfferedAndTrustedAsTheySay()
{
    tests::TestAuthority authority(QStringLiteral("authority of the test"));
    QVERIFY(authority.sign(QStringLiteral("good"), QStringLiteral("DNS:localhost")));
    RawServer server(&answer, authority.server(QStringLiteral("good")));
    environments::Environment environment;
    environment.name = QStringLiteral("staging");
    environment.audiences = {QStringLiteral("api"), server.url(QStringLiteral("/"), QStringLiteral("localhost")).toString()};
    environment.caFile = authority.caFile();
    m_row->setEnvironments({environment});
    QCOMPARE(m_row->service()->count(), 1);
    QVERIFY2(m_row->service()->currentText().isEmpty(), "nothing is chosen for anybody");
    turnOn(QUrl(m_row->service()->itemText(0)));
    QVERIFY2(m_row->words().contains(u"TLS as in staging."), qPrintable(m_row->words()));
    QVERIFY(call(m_row->address(), "/").startsWith("HTTP/1.1 200 OK\r\n"));
    Stage::click(m_row->control());
    m_row->setEnvironments({});
    turnOn(server.url(QStringLiteral("/"), QStringLiteral("localhost")));
    QVERIFY(call(m_row->address(), "/").startsWith("HTTP/1.1 502 "));
}

void RelayRowTest::theWindowListsTheTokenAndMovesNothing()
{
    RawServer server(&answer);
    Stage stage;
    ui::MainWindow &window = stage.open();
    stage.paste("eyJhbGciOiJub25lIn0.eyJzdWIiOiI4In0.");
    const int before = window.session()->currentId();
    QVERIFY(before != 0);
    auto *row = window.capture()->findChild<RelayRow *>();
    QVERIFY(row);
    row->service()->setCurrentText(server.url().toString());
    row->control()->setChecked(true);
    const auto hasStatus = [&](const QString &text) {
        const auto buttons = window.findChild<ui::StatusLine *>()->findChildren<QPushButton *>();
        return std::any_of(
            buttons.begin(), buttons.end(), [&](const QPushButton *one) { return one->isVisible() && one->text().contains(text); });
    };
    QVERIFY(hasStatus(QStringLiteral("relay at port %1").arg(QUrl(row->address()).port())));
    call(row->address(), "/users/7");
    QTRY_COMPARE_WITH_TIMEOUT(window.session()->entries().size(), std::size_t(2), patienceMs);
    QCOMPARE(window.session()->currentId(), before);
    const ui::Entry &entry = window.session()->entries().front();
    QCOMPARE(entry.inspection.sighting.origin, QStringLiteral("Relay"));
    QCOMPARE(entry.inspection.sighting.place, QStringLiteral("request 1, Authorization"));
    QVERIFY2(entry.inspection.diagnosis.evidence.serviceAnswer.endsWith(refusal), "it is diagnosed with what the service said");
    row->control()->setChecked(false);
    QVERIFY(!hasStatus(QStringLiteral("relay")));
}

void RelayRowTest::theWindowClosesWithTheRelayOn()
{
    RawServer server([](QTcpSocket *, const QByteArray &) {}); // never answers
    Stage stage;
    auto *row = stage.open().capture()->findChild<RelayRow *>();
    row->service()->setCurrentText(server.url().toString());
    row->control()->setChecked(true);
    const QUrl address(row->address());
    QTcpSocket client;
    client.connectToHost(address.host(), quint16(address.port()));
    client.write("GET / HTTP/1.1\r\nHost: " + address.authority().toLatin1() + "\r\nAuthorization: Bearer " + token + "\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(server.heard.size(), 1, patienceMs);
    stage.close();
    QTRY_COMPARE_WITH_TIMEOUT(client.state(), QAbstractSocket::UnconnectedState, patienceMs);
}

QTEST_MAIN(RelayRowTest)
#include "tst_relay_row.moc"

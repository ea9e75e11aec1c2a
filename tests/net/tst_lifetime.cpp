// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/asking.h"
#include "net/raw_server.h"
#include "net/test_authority.h"

#include <QSslSocket>
#include <QTest>
#include <QTimer>

using namespace jotscope;
using namespace jotscope::tests;
using net::Exchange;
using net::Request;
using Outcome = Exchange::Outcome;

namespace {

enum class Server { Silent, Answers, Drips, HangsInTls, IsNotFound, IsSecure };
enum class Dies { Owner, Network, Both, Nobody };

/// Owners and networks that die at any moment of an exchange. What counts is that the sanitizers find nothing.
struct Stage {
    std::unique_ptr<net::Network> network = std::make_unique<net::Network>();
    std::unique_ptr<QObject> owner = std::make_unique<QObject>();
    std::unique_ptr<Exchange> exchange; ///< set when the question is over
};

QCoro::Task<> askInto(Stage *stage, Request request, QPointer<QObject> owner)
{
    const Exchange exchange = co_await stage->network->ask(std::move(request), owner);
    stage->exchange = std::make_unique<Exchange>(exchange);
}

} // namespace

Q_DECLARE_METATYPE(Server)
Q_DECLARE_METATYPE(Dies)

class LifetimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void endsAtOnce_data();
    void endsAtOnce();
    void cancels();
    void goesOfflineAtOnce();
    void asksManyAtOnce();
    void refusesToAskWhileItDies();
    void needsAnOwner();

private:
    std::unique_ptr<QTcpServer> serverOf(Server kind) const;
    TestAuthority m_authority{QStringLiteral("authority of the test")};
};

void LifetimeTest::initTestCase()
{
    QVERIFY(m_authority.sign(QStringLiteral("good"), QStringLiteral("IP:127.0.0.1")));
}

std::unique_ptr<QTcpServer> LifetimeTest::serverOf(Server kind) const
{
    const auto silent = [](QTcpSocket *, const QByteArray &) {};
    switch (kind) {
    case Server::Answers: return std::make_unique<RawServer>(RawServer::saying(answerWith("{}")));
    case Server::IsSecure: return std::make_unique<RawServer>(silent, m_authority.server(QStringLiteral("good")));
    case Server::Drips:
        return std::make_unique<RawServer>([](QTcpSocket *socket, const QByteArray &) {
            socket->write("HTTP/1.1 200 OK\r\n\r\n");
            auto *timer = new QTimer(socket);
            QObject::connect(timer, &QTimer::timeout, socket, [socket] { socket->write("x"); });
            timer->start(1);
        });
    case Server::Silent:
    case Server::HangsInTls:
    case Server::IsNotFound: break;
    }
    return std::make_unique<RawServer>(silent);
}

void LifetimeTest::endsAtOnce_data()
{
    QTest::addColumn<Server>("kind");
    QTest::addColumn<Dies>("dies");
    QTest::addColumn<int>("afterMs"); // negative: before the event loop has run once
    const QList<QPair<const char *, Server>> servers
        = {{"silent", Server::Silent}, {"answering", Server::Answers}, {"dripping", Server::Drips}, {"hanging in TLS", Server::HangsInTls},
            {"secure", Server::IsSecure}, {"not found", Server::IsNotFound}};
    const QList<QPair<const char *, Dies>> deaths
        = {{"the owner", Dies::Owner}, {"the network", Dies::Network}, {"both", Dies::Both}, {"nobody", Dies::Nobody}};
    for (const auto &[serverName, kind] : servers) {
        for (const auto &[deathName, dies] : deaths) {
            for (const int afterMs : {-1, 0, 3, 30}) {
                if (dies == Dies::Nobody && afterMs > 0)
                    continue;
                QTest::addRow("%s server, %s dies after %d ms", serverName, deathName, afterMs) << kind << dies << afterMs;
            }
        }
    }
}

void LifetimeTest::endsAtOnce()
{
    QFETCH(Server, kind);
    QFETCH(Dies, dies);
    QFETCH(int, afterMs);
    const auto server = serverOf(kind);
    const bool isSecure = kind == Server::HangsInTls || kind == Server::IsSecure;
    Request request = requestFor(QUrl(
        QStringLiteral("%1://127.0.0.1:%2/").arg(isSecure ? QStringLiteral("https") : QStringLiteral("http")).arg(server->serverPort())));
    request.caFile = isSecure ? m_authority.caFile() : QString();
    if (kind == Server::IsNotFound)
        request.url = QUrl(QStringLiteral("https://no-such-host.invalid/"));
    request.timeoutMs = 150;
    Stage stage;
    allow(*stage.network, request);
    auto task = askInto(&stage, request, stage.owner.get());
    if (afterMs >= 0)
        QTest::qWait(afterMs);
    const bool wasOver = stage.exchange != nullptr;
    if (dies == Dies::Network || dies == Dies::Both)
        stage.network.reset();
    if (dies == Dies::Owner || dies == Dies::Both)
        stage.owner.reset();
    if (dies == Dies::Nobody) {
        QTRY_VERIFY_WITH_TIMEOUT(stage.exchange != nullptr, 30'000);
        return;
    }
    QVERIFY2(stage.exchange != nullptr, "the waiter was not resumed at once");
    QVERIFY(wasOver || stage.exchange->outcome == Outcome::Cancelled);
    QTest::qWait(2); // for what was posted before
}

void LifetimeTest::cancels()
{
    const auto server = serverOf(Server::Silent);
    Stage stage;
    const Request request = requestFor(static_cast<RawServer *>(server.get())->url());
    allow(*stage.network, request);
    auto task = askInto(&stage, request, stage.owner.get());
    QTest::qWait(20);
    stage.network->cancelAll();
    QVERIFY(stage.exchange && stage.exchange->outcome == Outcome::Cancelled);
    QCOMPARE(stage.exchange->message, QStringLiteral("Cancelled."));
    QVERIFY(stage.network->ledger().front().outcome == Outcome::Cancelled);
}

void LifetimeTest::goesOfflineAtOnce()
{
    const auto server = serverOf(Server::Drips);
    Stage stage;
    const Request request = requestFor(static_cast<RawServer *>(server.get())->url());
    allow(*stage.network, request);
    auto task = askInto(&stage, request, stage.owner.get());
    QTest::qWait(20);
    stage.network->setOffline(true);
    QVERIFY(stage.exchange && stage.exchange->outcome == Outcome::Cancelled);
}

void LifetimeTest::asksManyAtOnce()
{
    constexpr int many = 20;
    RawServer server([](QTcpSocket *socket, const QByteArray &request) {
        QTimer::singleShot(30, socket, [socket, request] {
            socket->write(answerWith("{\"path\":\"" + request.mid(4, request.indexOf(' ', 4) - 4) + "\"}"));
            socket->disconnectFromHost();
        });
    });
    net::Network network;
    QObject owner;
    QElapsedTimer watch;
    watch.start();
    std::vector<QCoro::Task<Exchange>> asked;
    for (int i = 0; i < many; ++i) {
        const Request request = requestFor(server.url(QStringLiteral("/%1").arg(i)));
        allow(network, request);
        asked.push_back(network.ask(request, &owner));
    }
    for (int i = 0; i < many; ++i) {
        const Exchange exchange = QCoro::waitFor(std::move(asked[std::size_t(i)]));
        QCOMPARE(exchange.body, QStringLiteral("{\"path\":\"/%1\"}").arg(i).toUtf8());
        QCOMPARE(exchange.number, i + 1);
    }
    QCOMPARE(network.ledger().size(), std::size_t(many));
    QVERIFY(watch.elapsed() < 30 * many); // side by side, not one after the other
}

/// A caller that asks again as soon as it is resumed, while the network is being destroyed.
void LifetimeTest::refusesToAskWhileItDies()
{
    const auto server = serverOf(Server::Silent);
    const Request request = requestFor(static_cast<RawServer *>(server.get())->url());
    auto *network = new net::Network;
    allow(*network, request);
    QObject owner;
    int cancelled = 0;
    const auto again = [](net::Network *asked, Request question, QObject *waiter, int *count) -> QCoro::Task<> {
        for (int time = 0; time < 3; ++time) {
            const Exchange exchange = co_await asked->ask(question, waiter);
            *count += exchange.outcome == Outcome::Cancelled ? 1 : 0;
        }
    };
    auto task = again(network, request, &owner, &cancelled);
    QTest::qWait(5);
    delete network;
    QCOMPARE(cancelled, 3);
}

void LifetimeTest::needsAnOwner()
{
    const auto server = serverOf(Server::Answers);
    net::Network network;
    const Request request = requestFor(static_cast<RawServer *>(server.get())->url());
    allow(network, request);
    const Exchange exchange = QCoro::waitFor(network.ask(request, nullptr));
    QVERIFY(exchange.outcome == Outcome::Cancelled);
}

QTEST_GUILESS_MAIN(LifetimeTest)
#include "tst_lifetime.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/duel.h"
#include "capture/relay_capture.h"
#include "net/far.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTcpSocket>

#include <algorithm>

namespace jotscope::bench {

using namespace tests;

namespace {

const QByteArray token = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiI3In0.c2lnbmF0dXJlLW9mLXRoaXJ0eS10d28tb2N0ZXRzISE";

/// A client with one connection that it keeps.
class Client {
public:
    explicit Client(const QUrl &url)
        : m_request("GET /users/7 HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(url.port()) + "\r\nAuthorization: Bearer " + token
            + "\r\n\r\n")
    {
        m_socket.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(url.port()));
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        m_socket.waitForConnected();
    }
    double ask() ///< milliseconds
    {
        QElapsedTimer clock;
        clock.start();
        m_socket.write(m_request);
        QByteArray heard;
        while (!heard.endsWith('}') && m_socket.waitForReadyRead(10'000))
            heard += m_socket.readAll();
        return double(clock.nsecsElapsed()) / 1e6;
    }

private:
    QTcpSocket m_socket;
    QByteArray m_request;
};

double median(std::vector<double> all)
{
    std::nth_element(all.begin(), all.begin() + qsizetype(all.size() / 2), all.end());
    return all[all.size() / 2];
}

} // namespace

/// What the relay, with everything that it records, adds to a call over kept connections; direct and relayed calls in turn.
void relaying()
{
    const Far service(
        [](QTcpSocket *socket, const QByteArray &) { socket->write(answerWith("{\"error\":\"user_not_found\"}", "404 Not Found")); });
    capture::RelayCapture relay;
    net::RelaySettings settings;
    settings.upstream = service.url();
    const auto address = relay.start(settings);
    if (!address)
        return;
    Client direct(service.url());
    Client relayed{QUrl(*address)};
    std::vector<double> without;
    std::vector<double> with;
    for (int i = 0; i < 2'000; ++i) {
        without.push_back(direct.ask());
        with.push_back(relayed.ask());
        QCoreApplication::processEvents();
    }
    tell(QStringLiteral("a call without the relay, median"), {}, median(without));
    tell(QStringLiteral("a call through the relay, median"), {}, median(with));
    tell(QStringLiteral("what the relay adds, median"), QStringLiteral("2 ms"), median(with) - median(without));
}

} // namespace jotscope::bench

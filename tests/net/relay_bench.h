// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/raw_server.h"
#include "net/relay.h"

#include <QTcpSocket>
#include <QTest>

#include <mutex>

namespace jotscope::tests {

constexpr int patienceMs = 20'000; ///< until something is given up that should come at once

/// A relay and what it told.
class RelayBench {
public:
    RelayBench() : relay([this](net::RelayCall call, std::function<void()> done) { take(std::move(call), std::move(done)); }) { }
    /// Starts it before `server`, whose address may have a path.
    bool start(const QUrl &upstream)
    {
        settings.upstream = upstream;
        const auto started = relay.start(settings);
        if (!started)
            qWarning("%s", qPrintable(started.error().message));
        return started.has_value();
    }
    QByteArray host() const { return "127.0.0.1:" + QByteArray::number(relay.port()); }
    /// "GET /" with what is given behind its first two lines.
    QByteArray get(const QByteArray &more = {}, const QByteArray &target = "/", const QByteArray &method = "GET") const
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: " + host() + "\r\n" + more + "\r\n";
    }
    qsizetype told() const
    {
        const std::lock_guard lock(m_mutex);
        return m_calls.size();
    }
    net::RelayCall call(qsizetype index = 0) const
    {
        const std::lock_guard lock(m_mutex);
        return m_calls.value(index);
    }

    net::RelaySettings settings;

private:
    void take(net::RelayCall call, std::function<void()> done)
    {
        const std::lock_guard lock(m_mutex);
        m_calls.append(std::move(call));
        done();
    }

    mutable std::mutex m_mutex;
    QList<net::RelayCall> m_calls;

public:
    net::Relay relay; ///< the last, to be the first to go
};

/// A client that says octets and keeps what it hears.
class Caller : public QTcpSocket {
public:
    explicit Caller(quint16 port)
    {
        connect(this, &QTcpSocket::readyRead, this, [this] { heard += readAll(); });
        connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    Caller(quint16 port, const QByteArray &text) : Caller(port) { write(text); }
    bool hears(const QByteArray &text)
    {
        return QTest::qWaitFor([this, &text] { return heard.contains(text); }, patienceMs);
    }
    /// Until the other side has closed; then everything was heard.
    bool hearsTheEnd()
    {
        return QTest::qWaitFor([this] { return state() == UnconnectedState; }, patienceMs);
    }
    QByteArray body() const { return heard.mid(heard.indexOf("\r\n\r\n") + 4); }
    QByteArray heard;
};

} // namespace jotscope::tests

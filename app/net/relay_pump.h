// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/relay.h"

#include <QHostAddress>

#include <utility> // Asio needs it with g++ 12

#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/context.hpp>
#include <boost/asio/steady_timer.hpp>

#include <mutex>
#include <thread>
#include <unordered_set>

namespace jotscope::net {

namespace asio = boost::asio;
using tcp = asio::ip::tcp;
using boost::system::error_code;

class RelayTalk;

/// What is read and written by several threads.
struct RelayTally {
    std::mutex mutex;
    RelayCounts counts;
    qint64 waiting = 0; ///< octets of calls that were told and are not done with
};

/// The relay's thread: accepts connections, and knows what all of them share.
class RelayPump {
public:
    RelayPump(RelaySettings settings, Relay::Told told, std::shared_ptr<RelayTally> tally);
    ~RelayPump();
    RelayPump(const RelayPump &) = delete;
    RelayPump &operator=(const RelayPump &) = delete;

    Result<quint16> start();
    void stop();
    quint16 port() const { return m_port; }

    // For the talks, in the relay's thread.
    const RelaySettings &settings() const { return m_settings; }
    asio::io_context &context() { return *m_context; }
    asio::ssl::context &tls() { return m_tls; }
    bool isStopping() const { return m_isStopping; }
    void add(RelayTalk *talk);
    void remove(RelayTalk *talk);
    void refused();
    qint64 begun(); ///< the number of a call that begins
    void ended(RelayCall call);
    asio::awaitable<void> room(); ///< returns when not too much waits to be looked at
    /// Of the upstream's host; asked anew for each connection, without blocking the thread.
    asio::awaitable<QList<QHostAddress>> addresses();

private:
    Result<void> trust();
    asio::awaitable<void> accept();

    RelaySettings m_settings;
    Relay::Told m_told;
    std::shared_ptr<RelayTally> m_tally;
    std::shared_ptr<asio::io_context> m_context = std::make_shared<asio::io_context>(1);
    tcp::acceptor m_acceptor{*m_context};
    asio::ssl::context m_tls{asio::ssl::context::tls_client};
    std::unordered_set<RelayTalk *> m_talks;
    bool m_isStopping = false;
    quint16 m_port = 0;
    std::thread m_thread;
};

} // namespace jotscope::net

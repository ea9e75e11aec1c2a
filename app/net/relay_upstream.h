// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/relay_pump.h"

#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/ssl/verify_context.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include <optional>

namespace jotscope::net {

/// A connection to the upstream, plain or over TLS; a stream for Asio and Beast.
class RelayUpstream {
public:
    using executor_type = boost::beast::tcp_stream::executor_type;

    explicit RelayUpstream(RelayPump &pump) : m_pump(pump), m_plain(pump.context()) { }

    /// Connects unless the connection at hand is still good. English, why it cannot be had; empty when it can.
    asio::awaitable<QString> open();
    bool isGood(); ///< connected, and the upstream has neither closed it nor said anything unasked
    void close();

    executor_type get_executor() { return m_plain.get_executor(); }
    template <class Buffers, class Token>
    auto async_read_some(const Buffers &buffers, Token &&token)
    {
        return m_tls ? m_tls->async_read_some(buffers, std::forward<Token>(token))
                     : m_plain.async_read_some(buffers, std::forward<Token>(token));
    }
    template <class Buffers, class Token>
    auto async_write_some(const Buffers &buffers, Token &&token)
    {
        return m_tls ? m_tls->async_write_some(buffers, std::forward<Token>(token))
                     : m_plain.async_write_some(buffers, std::forward<Token>(token));
    }
    /// Of everything that is awaited from now on; 0: any time.
    void setPatience(int milliseconds);

private:
    asio::awaitable<QString> connect();
    asio::awaitable<QString> handshake();
    bool verify(bool isGood, asio::ssl::verify_context &context);

    RelayPump &m_pump;
    boost::beast::tcp_stream m_plain;
    std::optional<asio::ssl::stream<boost::beast::tcp_stream &>> m_tls;
    QString m_fault; ///< that verification found
};

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/relay_recording.h"
#include "net/relay_rules.h"
#include "net/relay_upstream.h"

#include <QElapsedTimer>

#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http/buffer_body.hpp>
#include <boost/beast/http/parser.hpp>

namespace jotscope::net {

constexpr std::size_t headLimit = 64 << 10; ///< octets of line and headers

inline QByteArray octets(boost::beast::string_view text)
{
    return QByteArray(text.data(), qsizetype(text.size()));
}

template <class Fields>
QList<Header> headersOf(const Fields &fields)
{
    QList<Header> headers;
    for (const auto &field : fields)
        headers.append({octets(field.name_string()), octets(field.value())});
    return headers;
}

/// One connection of a client, call after call.
class RelayTalk {
public:
    static asio::awaitable<void> run(RelayPump &pump, tcp::socket socket);
    void close(); ///< the relay stops: whatever is awaited ends

private:
    using Body = boost::beast::http::buffer_body;
    using Request = boost::beast::http::request_parser<Body>;
    using Answer = boost::beast::http::response_parser<Body>;
    enum class Halt { None, Reading, Writing }; ///< which side ended too early
    struct Watch;                               ///< notices that the client leaves while only the upstream is listened to

    RelayTalk(RelayPump &pump, tcp::socket socket);
    ~RelayTalk();
    asio::awaitable<void> talk();
    asio::awaitable<bool> once(); ///< one request; whether another may follow
    asio::awaitable<bool> readHead(Request &request);
    asio::awaitable<void> refuse(RelayRefusal refusal);
    asio::awaitable<void> say(int status, QString text);
    asio::awaitable<void> linger();

    // In relay_call.cpp: what becomes of a request that is passed on.
    asio::awaitable<bool> pass(Request &request, bool expects);
    asio::awaitable<bool> ask(Request &request, std::optional<Answer> &answer);
    asio::awaitable<Halt> send(Request &request);
    asio::awaitable<bool> hear(std::optional<Answer> &answer, bool isHead);
    asio::awaitable<bool> give(Answer &answer, bool mayKeep);
    template <bool isRequest, class Parser, class From, class To>
    asio::awaitable<Halt> pour(From &from, boost::beast::flat_buffer &buffer, Parser &parser, To &to, RelayRecording &recording);
    void prepare(Request &request) const;
    bool adapt(Answer &answer, bool mayKeep) const;
    void begin(const RelayHead &head);
    void end(RelayCall::End end, const QString &fault = {});
    void finish();
    void cutOff();

    RelayPump &m_pump;
    boost::beast::tcp_stream m_client;
    boost::beast::flat_buffer m_fromClient;
    RelayUpstream m_upstream;
    boost::beast::flat_buffer m_fromUpstream;
    RelayCall m_call;
    int m_version = 11; ///< of HTTP, that the client speaks
    std::shared_ptr<Watch> m_watch;
    QElapsedTimer m_clock;
    bool m_isUnread = false; ///< octets of a request body are left that nobody wants
    RelayRecording m_request;
    RelayRecording m_answer;
};

} // namespace jotscope::net

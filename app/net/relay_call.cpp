// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/relay_talk.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>
#include <boost/beast/http/serializer.hpp>
#include <boost/beast/http/write.hpp>

#include <limits>

#include <sys/socket.h>

namespace jotscope::net {

namespace beast = boost::beast;
namespace http = beast::http;
using std::chrono::milliseconds;

namespace {

constexpr std::size_t pieceSize = 32 << 10;

beast::string_view view(const QByteArray &text)
{
    return {text.constData(), std::size_t(text.size())};
}

} // namespace

/// While it lives, the end of the client's connection closes the one to the upstream.
struct RelayTalk::Watch {
    struct State {
        RelayUpstream *upstream = nullptr; ///< null: nobody watches any more
        bool hasLeft = false;
    };
    Watch(beast::tcp_stream &client, RelayUpstream &upstream)
    {
        m_state->upstream = &upstream;
        const int socket = client.socket().native_handle();
        client.socket().async_wait(tcp::socket::wait_read, [state = m_state, socket](const error_code &ec) {
            char octet = 0;
            if (!state->upstream || ec)
                return;
            const auto peeked = recv(socket, &octet, 1, MSG_PEEK | MSG_DONTWAIT);
            if (peeked > 0 || (peeked < 0 && errno == EAGAIN)) // the next request comes early
                return;
            state->hasLeft = true;
            state->upstream->close();
        });
    }
    ~Watch() { m_state->upstream = nullptr; }
    Watch(const Watch &) = delete;
    Watch &operator=(const Watch &) = delete;
    bool hasLeft() const { return m_state->hasLeft; }

private:
    std::shared_ptr<State> m_state = std::make_shared<State>();
};

/// Moves a body on, piece by piece, behind its headers.
template <bool isRequest, class Parser, class From, class To>
asio::awaitable<RelayTalk::Halt> RelayTalk::pour(From &from, beast::flat_buffer &buffer, Parser &parser, To &to, RelayRecording &recording)
{
    http::serializer<isRequest, Body> writer(parser.get());
    auto &body = parser.get().body();
    body.data = nullptr;
    body.size = 0;
    body.more = !parser.is_done();
    error_code ec;
    co_await http::async_write_header(to, writer, asio::redirect_error(asio::use_awaitable, ec));
    if (ec)
        co_return Halt::Writing;
    std::vector<char> piece(parser.is_done() ? 0 : pieceSize);
    while (!parser.is_done() || !writer.is_done()) {
        body.data = nullptr;
        body.size = 0;
        if (!parser.is_done()) {
            body.data = piece.data();
            body.size = piece.size();
            if constexpr (isRequest)
                m_client.expires_after(milliseconds(m_pump.settings().stallMs));
            co_await http::async_read_some(from, buffer, parser, asio::redirect_error(asio::use_awaitable, ec));
            if (ec && ec != http::error::need_buffer)
                co_return Halt::Reading;
            body.size = piece.size() - body.size;
            body.data = body.size ? piece.data() : nullptr;
            recording.take(QByteArrayView(piece.data(), qsizetype(body.size)));
            if (body.size == 0 && !parser.is_done()) // nothing to say would end a chunked body
                continue;
        }
        body.more = !parser.is_done();
        if constexpr (isRequest)
            m_upstream.setPatience(m_pump.settings().stallMs);
        else
            m_client.expires_after(milliseconds(m_pump.settings().stallMs));
        co_await http::async_write(to, writer, asio::redirect_error(asio::use_awaitable, ec));
        if (ec && ec != http::error::need_buffer)
            co_return Halt::Writing;
    }
    co_return Halt::None;
}

/// What the upstream gets instead of what concerns the client's connection.
void RelayTalk::prepare(Request &request) const
{
    auto &message = request.get();
    const bool isChunked = message.chunked();
    for (const QByteArray &name : hopByHop(m_call.requestHeaders))
        message.erase(view(name));
    message.erase(http::field::expect);
    if (isChunked)
        message.chunked(true);
    const QUrl &upstream = m_pump.settings().upstream;
    const QByteArray host = upstream.authority(QUrl::FullyEncoded).toLatin1();
    message.set(http::field::host, view(host));
    if (message.count(http::field::accept_encoding) > 0) {
        const QByteArray readable = readableEncodings(octets(message[http::field::accept_encoding]));
        message.set(http::field::accept_encoding, view(readable));
    }
    const QByteArray target = m_call.target.startsWith('/') ? pathOf(upstream) + m_call.target : m_call.target;
    message.target(view(target));
    message.version(11);
}

asio::awaitable<bool> RelayTalk::pass(Request &request, bool expects)
{
    const bool mayKeep = request.keep_alive() && request.get().version() == 11;
    prepare(request);
    if (expects && !request.is_done()) { // the client waits for this before it sends its body
        error_code ec;
        constexpr char interim[] = "HTTP/1.1 100 Continue\r\n\r\n";
        const asio::const_buffer buffer(interim, sizeof interim - 1);
        co_await asio::async_write(m_client, buffer, asio::redirect_error(asio::use_awaitable, ec));
    }
    std::optional<Answer> answer;
    const bool isAnswered = co_await ask(request, answer);
    if (!isAnswered) {
        if (m_call.end == RelayCall::End::UpstreamFailed)
            co_await say(502, QStringLiteral("Jotscope's relay got no answer: %1.").arg(m_call.fault));
        co_return false;
    }
    m_isUnread = !request.is_done();
    const bool goesOn = co_await give(*answer, mayKeep && request.is_done());
    co_return goesOn;
}

/// Sends the request and reads the head of the answer. A connection that was kept may have been closed by the upstream just now: what
/// may be said twice is then said once more.
asio::awaitable<bool> RelayTalk::ask(Request &request, std::optional<Answer> &answer)
{
    const bool isRepeatable = request.is_done() && m_call.method != "POST" && m_call.method != "PATCH";
    for (;;) {
        const bool wasOpen = m_upstream.isGood();
        const QString fault = co_await m_upstream.open();
        if (!fault.isEmpty() || m_pump.isStopping()) {
            end(RelayCall::End::UpstreamFailed, fault);
            co_return false;
        }
        if (!wasOpen)
            m_fromUpstream.clear();
        const Halt halt = co_await send(request);
        if (halt == Halt::Reading) {
            m_upstream.close();
            end(RelayCall::End::ClientLeft, QStringLiteral("the client left in the middle of its request"));
            co_return false;
        }
        m_watch = std::make_shared<Watch>(m_client, m_upstream);
        const bool isHeard = co_await hear(answer, m_call.method == "HEAD");
        if (isHeard)
            co_return true;
        m_upstream.close();
        if (m_watch->hasLeft()) {
            end(RelayCall::End::ClientLeft, QStringLiteral("the client left before the answer came"));
            co_return false;
        }
        if (!wasOpen || !isRepeatable || answer->got_some() || m_pump.isStopping()) {
            end(RelayCall::End::UpstreamFailed,
                answer->got_some() ? QStringLiteral("what it said is no sound HTTP answer")
                                   : QStringLiteral("the upstream closed the connection without an answer"));
            co_return false;
        }
    }
}

asio::awaitable<RelayTalk::Halt> RelayTalk::send(Request &request)
{
    m_upstream.setPatience(m_pump.settings().stallMs);
    m_client.expires_never();
    const Halt halt = co_await pour<true>(m_client, m_fromClient, request, m_upstream, m_request);
    m_upstream.setPatience(0);
    m_client.expires_never();
    co_return halt;
}

/// The head of the final answer: what comes before it (1xx) is read past.
asio::awaitable<bool> RelayTalk::hear(std::optional<Answer> &answer, bool isHead)
{
    for (int interim = 0; interim < 32; ++interim) {
        answer.emplace();
        answer->header_limit(headLimit);
        answer->body_limit(std::numeric_limits<std::uint64_t>::max());
        answer->skip(isHead);
        error_code ec;
        co_await http::async_read_header(m_upstream, m_fromUpstream, *answer, asio::redirect_error(asio::use_awaitable, ec));
        if (ec)
            co_return false;
        const unsigned status = answer->get().result_int();
        if (status >= 200)
            co_return true;
        if (status == 101) // we asked for no other protocol
            co_return false;
    }
    co_return false;
}

/// What the client gets instead of what concerns the upstream's connection; whether the client's can be kept then.
bool RelayTalk::adapt(Answer &answer, bool mayKeep) const
{
    auto &message = answer.get();
    const bool isBodiless = m_call.method == "HEAD" || m_call.status == 204 || m_call.status == 304;
    for (const QByteArray &name : hopByHop(m_call.headers))
        message.erase(view(name));
    message.erase(http::field::transfer_encoding);
    const bool isUnsized = !isBodiless && message.count(http::field::content_length) == 0;
    const bool knowsChunks = m_version == 11;
    if (isUnsized && knowsChunks)
        message.chunked(true);
    if (message.count(http::field::location) > 0) {
        const QByteArray place = "http://127.0.0.1:" + QByteArray::number(m_pump.port());
        const QByteArray location = throughRelay(octets(message[http::field::location]), m_pump.settings().upstream, place);
        message.set(http::field::location, view(location));
    }
    message.version(11);
    message.keep_alive(mayKeep && knowsChunks);
    return mayKeep && knowsChunks;
}

asio::awaitable<bool> RelayTalk::give(Answer &answer, bool mayKeep)
{
    const auto &message = answer.get();
    m_call.status = int(message.result_int());
    m_call.headers = headersOf(message);
    m_call.statusLine = "HTTP/1.1 " + QByteArray::number(m_call.status) + ' ' + octets(message.reason());
    m_answer.begin(m_call.headers);
    const bool upstreamKeeps = answer.keep_alive();
    const bool keeps = adapt(answer, mayKeep);
    m_client.expires_after(milliseconds(m_pump.settings().stallMs));
    const Halt halt = co_await pour<false>(m_upstream, m_fromUpstream, answer, m_client, m_answer);
    const bool hasLeft = halt == Halt::Writing || m_watch->hasLeft();
    m_watch.reset();
    if (halt == Halt::None) {
        end(RelayCall::End::Answered);
    } else if (hasLeft) {
        end(RelayCall::End::ClientLeft, QStringLiteral("the client left in the middle of the answer"));
    } else {
        end(RelayCall::End::UpstreamFailed, QStringLiteral("the upstream closed the connection in the middle of its answer"));
        cutOff();
    }
    const bool saysMore = m_fromUpstream.size() > 0; // what nobody asked for must not answer the next request
    if (halt != Halt::None || !upstreamKeeps || saysMore)
        m_upstream.close();
    co_return keeps &&halt == Halt::None;
}

/// So that nobody takes half an answer for a whole one.
void RelayTalk::cutOff()
{
    error_code ec;
    m_client.socket().set_option(asio::socket_base::linger(true, 0), ec);
    m_client.close();
}

} // namespace jotscope::net

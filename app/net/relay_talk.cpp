// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/relay_talk.h"

#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/read.hpp>

#include <limits>

namespace jotscope::net {

namespace beast = boost::beast;
namespace http = beast::http;
using std::chrono::milliseconds;

namespace {

constexpr std::size_t bufferLimit = headLimit + (64 << 10);

RelayHead headOf(const http::request_parser<http::buffer_body> &parser)
{
    const auto &message = parser.get();
    return {octets(message.method_string()), octets(message.target()), int(message.version()), headersOf(message)};
}

/// What the parser found wrong with a request; status 0: nothing, the connection just ended.
RelayRefusal refusalOf(const error_code &ec)
{
    if (ec.category() != http::make_error_code(http::error::bad_method).category() || ec == http::error::end_of_stream
        || ec == http::error::partial_message)
        return {};
    if (ec == http::error::header_limit || ec == http::error::buffer_overflow)
        return {431, QStringLiteral("Line and headers of the request have more than 64 KiB.")};
    return {400, QStringLiteral("That is no sound HTTP/1.1 request (%1).").arg(QString::fromStdString(ec.message()))};
}

} // namespace

RelayTalk::RelayTalk(RelayPump &pump, tcp::socket socket)
    : m_pump(pump), m_client(std::move(socket)), m_fromClient(bufferLimit), m_upstream(pump), m_fromUpstream(bufferLimit)
{
    error_code ec;
    m_client.socket().set_option(tcp::no_delay(true), ec);
    m_pump.add(this);
}

RelayTalk::~RelayTalk()
{
    m_pump.remove(this);
}

void RelayTalk::close()
{
    m_client.close();
    m_upstream.close();
}

asio::awaitable<void> RelayTalk::run(RelayPump &pump, tcp::socket socket)
{
    RelayTalk talk(pump, std::move(socket));
    co_await talk.talk();
}

asio::awaitable<void> RelayTalk::talk()
{
    bool goesOn = true;
    while (goesOn && !m_pump.isStopping())
        goesOn = co_await once();
    if (m_client.socket().is_open())
        co_await linger();
}

asio::awaitable<bool> RelayTalk::readHead(Request &request)
{
    request.header_limit(headLimit);
    request.body_limit(std::numeric_limits<std::uint64_t>::max());
    error_code ec;
    if (m_fromClient.size() == 0) { // between two requests a client may be silent for longer than within one
        m_client.expires_after(milliseconds(m_pump.settings().idleMs));
        auto room = m_fromClient.prepare(4096);
        const std::size_t size = co_await m_client.async_read_some(room, asio::redirect_error(asio::use_awaitable, ec));
        if (ec)
            co_return false;
        m_fromClient.commit(size);
    }
    m_client.expires_after(milliseconds(m_pump.settings().headMs));
    co_await http::async_read_header(m_client, m_fromClient, request, asio::redirect_error(asio::use_awaitable, ec));
    if (!ec)
        co_return true;
    const RelayRefusal refusal = refusalOf(ec);
    if (refusal.status != 0)
        co_await refuse(refusal);
    co_return false;
}

asio::awaitable<bool> RelayTalk::once()
{
    Request request;
    const bool isRead = co_await readHead(request);
    if (!isRead)
        co_return false;
    const RelayHead head = headOf(request);
    m_call.method = head.method;
    m_version = head.version;
    RelayRefusal refusal = net::refusalOf(head, m_pump.port());
    const QList<QByteArray> expected = head.valuesOf("expect");
    const bool expects = !expected.isEmpty() && expected.first().toLower() == "100-continue";
    if (refusal.status == 0 && !expected.isEmpty() && !expects)
        refusal = {417, QStringLiteral("Expected 100-continue in Expect, or no such header.")};
    if (refusal.status != 0) {
        co_await refuse(refusal);
        co_return false;
    }
    begin(head);
    const bool goesOn = co_await pass(request, expects);
    finish();
    co_await m_pump.room();
    co_return goesOn;
}

asio::awaitable<void> RelayTalk::refuse(RelayRefusal refusal)
{
    m_pump.refused();
    co_await say(refusal.status, QStringLiteral("Not passed on by Jotscope's relay. ") + refusal.reason);
}

/// An answer of our own; the last on this connection.
asio::awaitable<void> RelayTalk::say(int status, QString text)
{
    const QByteArray body = text.toUtf8() + '\n';
    const auto reason = octets(http::obsolete_reason(http::int_to_status(unsigned(status))));
    const QByteArray message = "HTTP/1.1 " + QByteArray::number(status) + ' ' + reason
        + "\r\nServer: Jotscope relay\r\nContent-Type: text/plain; charset=utf-8\r\nX-Content-Type-Options: nosniff\r\n"
          "Cache-Control: no-store\r\nConnection: close\r\nContent-Length: "
        + QByteArray::number(body.size()) + "\r\n\r\n" + (m_call.method == "HEAD" ? QByteArray() : body);
    m_isUnread = true;
    error_code ec;
    m_client.expires_after(milliseconds(m_pump.settings().stallMs));
    const asio::const_buffer buffer(message.constData(), std::size_t(message.size()));
    co_await asio::async_write(m_client, buffer, asio::redirect_error(asio::use_awaitable, ec));
}

/// Closing with octets unread would reset the connection, and take our last answer away from a client that is still sending.
asio::awaitable<void> RelayTalk::linger()
{
    error_code ec;
    m_client.socket().shutdown(tcp::socket::shutdown_send, ec);
    qint64 left = m_isUnread ? 1 << 20 : 0;
    m_client.expires_after(milliseconds(2'000));
    char piece[16384];
    while (left > 0 && !ec) {
        const std::size_t size = co_await m_client.async_read_some(asio::buffer(piece), asio::redirect_error(asio::use_awaitable, ec));
        left -= qint64(size);
    }
    m_client.close();
}

void RelayTalk::begin(const RelayHead &head)
{
    m_call = {};
    m_call.number = m_pump.begun();
    m_call.began = QDateTime::currentDateTimeUtc();
    m_call.method = head.method;
    m_call.target = head.target;
    const QUrl &upstream = m_pump.settings().upstream;
    m_call.url = upstream.toString(QUrl::FullyEncoded | QUrl::RemovePath) + QString::fromUtf8(pathOf(upstream) + head.target);
    m_call.requestHeaders = head.headers;
    m_request.begin(head.headers);
    m_answer.begin({});
    m_clock.start();
}

void RelayTalk::end(RelayCall::End end, const QString &fault)
{
    const bool isStopped = m_pump.isStopping() && end != RelayCall::End::Answered;
    m_call.end = isStopped ? RelayCall::End::Stopped : end;
    m_call.fault = isStopped ? QStringLiteral("the relay was stopped") : fault;
}

void RelayTalk::finish()
{
    m_watch.reset();
    m_call.requestBody = m_request.body();
    m_call.body = m_answer.body();
    m_call.milliseconds = m_clock.elapsed();
    m_pump.ended(std::move(m_call));
    m_call = {};
}

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/relay_pump.h"

#include "net/address.h"
#include "net/relay_talk.h"

#include <QHostInfo>
#include <QThreadPool>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>

namespace jotscope::net {

namespace {

constexpr qint64 mostWaiting = 32 << 20; ///< octets of calls that nobody has looked at yet

qint64 weightOf(const RelayCall &call)
{
    qint64 weight = 1024 + call.requestBody.size() + call.body.size() + call.target.size();
    for (const QList<Header> &headers : {call.requestHeaders, call.headers}) {
        for (const Header &header : headers)
            weight += header.first.size() + header.second.size();
    }
    return weight;
}

} // namespace

RelayPump::RelayPump(RelaySettings settings, Relay::Told told, std::shared_ptr<RelayTally> tally)
    : m_settings(std::move(settings)), m_told(std::move(told)), m_tally(std::move(tally))
{
}

RelayPump::~RelayPump()
{
    stop();
}

Result<void> RelayPump::trust()
{
    if (m_settings.upstream.scheme() != u"https")
        return {};
    const auto tls = tlsFor(m_settings.caFile, {}, m_settings.tls, false);
    if (!tls)
        return tl::unexpected(tls.error());
    namespace ssl = asio::ssl;
    error_code ec;
    m_tls.set_options(ssl::context::default_workarounds | ssl::context::no_sslv2 | ssl::context::no_sslv3 | ssl::context::no_tlsv1
            | ssl::context::no_tlsv1_1,
        ec);
    m_tls.set_verify_mode(ssl::verify_peer, ec);
    m_tls.set_default_verify_paths(ec);
    if (!m_settings.caFile.isEmpty()) {
        for (const QSslCertificate &authority : tls->caCertificates()) {
            const std::string pem = authority.toPem().toStdString();
            m_tls.add_certificate_authority(asio::buffer(pem), ec);
        }
    }
    return {};
}

Result<quint16> RelayPump::start()
{
    if (const auto trusted = trust(); !trusted)
        return tl::unexpected(trusted.error());
    error_code ec;
    m_acceptor.open(tcp::v4(), ec);
    if (!ec)
        m_acceptor.set_option(tcp::acceptor::reuse_address(true), ec);
    if (!ec)
        m_acceptor.bind(tcp::endpoint(asio::ip::address_v4::loopback(), m_settings.port), ec);
    if (!ec)
        m_acceptor.listen(asio::socket_base::max_listen_connections, ec);
    if (ec == asio::error::address_in_use)
        return failure(Error::Kind::Refused, QStringLiteral("Port %1 is taken; %2 is free.").arg(m_settings.port).arg(freePort()));
    if (ec)
        return failure(Error::Kind::Io,
            QStringLiteral("Port %1 of 127.0.0.1 cannot be listened at: %2.")
                .arg(m_settings.port)
                .arg(QString::fromStdString(ec.message())));
    m_port = m_acceptor.local_endpoint(ec).port();
    asio::co_spawn(*m_context, accept(), asio::detached);
    m_thread = std::thread([this] { m_context->run(); });
    return m_port;
}

void RelayPump::stop()
{
    if (!m_thread.joinable())
        return;
    asio::post(*m_context, [this] {
        m_isStopping = true;
        error_code ec;
        m_acceptor.close(ec);
        for (RelayTalk *talk : m_talks)
            talk->close();
    });
    m_thread.join();
}

void RelayPump::add(RelayTalk *talk)
{
    m_talks.insert(talk);
    const std::lock_guard lock(m_tally->mutex);
    ++m_tally->counts.connections;
    ++m_tally->counts.open;
}

void RelayPump::remove(RelayTalk *talk)
{
    m_talks.erase(talk);
    const std::lock_guard lock(m_tally->mutex);
    --m_tally->counts.open;
}

void RelayPump::refused()
{
    const std::lock_guard lock(m_tally->mutex);
    ++m_tally->counts.refused;
}

qint64 RelayPump::begun()
{
    const std::lock_guard lock(m_tally->mutex);
    return ++m_tally->counts.calls;
}

void RelayPump::ended(RelayCall call)
{
    const qint64 weight = weightOf(call);
    {
        const std::lock_guard lock(m_tally->mutex);
        RelayCounts &counts = m_tally->counts;
        switch (call.end) {
        case RelayCall::End::Answered: ++counts.answered; break;
        case RelayCall::End::UpstreamFailed: ++counts.upstreamFailed; break;
        case RelayCall::End::ClientLeft: ++counts.clientLeft; break;
        case RelayCall::End::Stopped: ++counts.stopped; break;
        }
        m_tally->waiting += weight;
    }
    m_told(std::move(call), [tally = m_tally, weight] {
        const std::lock_guard lock(tally->mutex);
        tally->waiting -= weight;
    });
}

asio::awaitable<void> RelayPump::room()
{
    asio::steady_timer timer(*m_context);
    while (!m_isStopping) {
        {
            const std::lock_guard lock(m_tally->mutex);
            if (m_tally->waiting < mostWaiting)
                break;
        }
        error_code ec;
        timer.expires_after(std::chrono::milliseconds(5));
        co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ec));
    }
}

asio::awaitable<QList<QHostAddress>> RelayPump::addresses()
{
    const QString host = m_settings.upstream.host(QUrl::FullyEncoded);
    QList<QHostAddress> found;
    if (const QHostAddress literal = literalAddress(host); !literal.isNull()) {
        found.append(literal);
        co_return found;
    }
    if (isLoopbackHost(host)) {
        found.append(QHostAddress(QHostAddress::LocalHost));
        found.append(QHostAddress(QHostAddress::LocalHostIPv6));
        co_return found;
    }
    // The system's look-up blocks, and is not waited for by stop(): it knows the context and the waiter weakly only.
    const auto waiter = std::make_shared<asio::steady_timer>(*m_context);
    const auto answer = std::make_shared<QList<QHostAddress>>();
    QThreadPool::globalInstance()->start([host, answer, weak = std::weak_ptr(m_context), timer = std::weak_ptr(waiter)] {
        const QList<QHostAddress> known = QHostInfo::fromName(host).addresses();
        if (const auto context = weak.lock()) {
            asio::post(*context, [answer, known, timer] {
                *answer = known;
                if (const auto waiting = timer.lock())
                    waiting->cancel();
            });
        }
    });
    const auto end = std::chrono::steady_clock::now() + std::chrono::milliseconds(m_settings.connectMs);
    while (answer->isEmpty() && !m_isStopping && std::chrono::steady_clock::now() < end) {
        error_code ec;
        waiter->expires_after(std::chrono::milliseconds(100));
        co_await waiter->async_wait(asio::redirect_error(asio::use_awaitable, ec));
        if (ec)
            break;
    }
    co_return *answer;
}

asio::awaitable<void> RelayPump::accept()
{
    while (!m_isStopping) {
        error_code ec;
        tcp::socket socket(*m_context);
        co_await m_acceptor.async_accept(socket, asio::redirect_error(asio::use_awaitable, ec));
        if (m_isStopping)
            break;
        if (ec) { // out of descriptors, say: those under way will give some back
            asio::steady_timer timer(*m_context);
            timer.expires_after(std::chrono::milliseconds(50));
            co_await timer.async_wait(asio::redirect_error(asio::use_awaitable, ec));
            continue;
        }
        if (int(m_talks.size()) >= m_settings.connections) {
            const std::lock_guard lock(m_tally->mutex);
            ++m_tally->counts.connections;
            ++m_tally->counts.turnedAway;
            continue;
        }
        asio::co_spawn(*m_context, RelayTalk::run(*this, std::move(socket)), asio::detached);
    }
}

} // namespace jotscope::net

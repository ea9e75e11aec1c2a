// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/relay.h"

#include "net/address.h"
#include "net/relay_pump.h"

#include <QTcpServer>

namespace jotscope::net {

QString flawOf(const RelaySettings &settings)
{
    const QUrl &url = settings.upstream;
    const QString host = url.host(QUrl::FullyEncoded);
    if (!url.isValid() || host.isEmpty() || (url.scheme() != u"https" && url.scheme() != u"http"))
        return QStringLiteral("expected an address such as https://api.example, found \"%1\"").arg(url.toString(QUrl::RemoveUserInfo));
    if (!url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment())
        return QStringLiteral("expected scheme, host and path only, found user info, a query or a fragment");
    if (url.scheme() == u"http" && !isLoopbackHost(host))
        return QStringLiteral("http:// is for this computer only, since tokens would travel readable; use https://%1").arg(host);
    const QString refusal = refusalOf(host);
    if (!refusal.isEmpty())
        return refusal;
    return literalAddress(host).isNull() ? QString() : refusalOf(literalAddress(host), false);
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : quint16(0);
}

Relay::Relay(Told told) : m_told(std::move(told)), m_tally(std::make_shared<RelayTally>())
{
}

Relay::~Relay()
{
    stop();
}

Result<quint16> Relay::start(const RelaySettings &settings)
{
    stop();
    const QString flaw = flawOf(settings);
    if (!flaw.isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("The upstream: %1.").arg(flaw));
    auto tally = std::make_shared<RelayTally>();
    auto pump = std::make_unique<RelayPump>(settings, m_told, tally);
    const auto port = pump->start();
    if (port) {
        m_pump = std::move(pump);
        m_tally = tally;
    }
    return port;
}

void Relay::stop()
{
    m_pump.reset();
}

quint16 Relay::port() const
{
    return m_pump ? m_pump->port() : quint16(0);
}

RelayCounts Relay::counts() const
{
    const std::lock_guard lock(m_tally->mutex);
    return m_tally->counts;
}

} // namespace jotscope::net

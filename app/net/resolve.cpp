// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/resolve.h"

#include <QCoreApplication>
#include <QHostInfo>

#include <utility>

namespace jotscope::net {

void Resolution::State::finish()
{
    done = true;
    if (waiting)
        std::exchange(waiting, nullptr).resume();
}

Resolution::Resolution(const QString &host, QObject *owner)
{
    const QHostAddress literal(host);
    if (!literal.isNull()) {
        m_state->addresses = {literal};
        m_state->done = true;
        return;
    }
    const auto state = m_state;
    QHostInfo::lookupHost(host, QCoreApplication::instance(), [state](const QHostInfo &info) {
        if (state->done)
            return;
        state->addresses = info.addresses();
        state->finish();
    });
    if (owner)
        QObject::connect(owner, &QObject::destroyed, QCoreApplication::instance(), ender());
}

std::function<void()> Resolution::ender() const
{
    return [state = m_state] {
        if (!state->done)
            state->finish();
    };
}

bool isLoopbackHost(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || QHostAddress(host).isLoopback();
}

bool isPublicAddress(const QHostAddress &address)
{
    static const QList<QPair<QHostAddress, int>> closed = {
        QHostAddress::parseSubnet(QStringLiteral("10.0.0.0/8")),
        QHostAddress::parseSubnet(QStringLiteral("172.16.0.0/12")),
        QHostAddress::parseSubnet(QStringLiteral("192.168.0.0/16")),
        QHostAddress::parseSubnet(QStringLiteral("100.64.0.0/10")),
        QHostAddress::parseSubnet(QStringLiteral("fc00::/7")),
    };
    for (const auto &subnet : closed) {
        if (address.isInSubnet(subnet))
            return false;
    }
    return address.isGlobal() && !address.isLoopback();
}

QString refusalOf(const QHostAddress &address, bool onlyPublic)
{
    static const QList<QHostAddress> metadata = {QHostAddress(QStringLiteral("fd00:ec2::254")),
        QHostAddress(QStringLiteral("100.100.100.200")), QHostAddress(QStringLiteral("192.0.0.192"))};
    bool mapped = false;
    const quint32 v4 = address.toIPv4Address(&mapped);
    const QHostAddress plain = mapped ? QHostAddress(v4) : address;
    if (plain.isLinkLocal() || metadata.contains(plain))
        return QStringLiteral("%1 is a link-local or cloud metadata address; these are never asked").arg(address.toString());
    if (plain == QHostAddress(QHostAddress::AnyIPv4) || plain == QHostAddress(QHostAddress::AnyIPv6) || plain.isMulticast()
        || plain.isBroadcast())
        return QStringLiteral("%1 is no address of a host").arg(address.toString());
    if (onlyPublic && !isPublicAddress(plain))
        return QStringLiteral("%1 is a private address, and a public host named it; that is not followed").arg(address.toString());
    return {};
}

} // namespace jotscope::net

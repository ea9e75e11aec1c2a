// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/address.h"

#include <QStringList>

namespace jotscope::net {

namespace {

using Subnet = QPair<QHostAddress, int>;

QList<Subnet> subnets(const char *list)
{
    QList<Subnet> parsed;
    for (const QString &one : QString::fromLatin1(list).split(u' '))
        parsed.append(QHostAddress::parseSubnet(one));
    return parsed;
}

bool isIn(const QHostAddress &address, const QList<Subnet> &list)
{
    return std::any_of(list.begin(), list.end(), [&address](const Subnet &subnet) { return address.isInSubnet(subnet); });
}

/// IPv4 inside IPv6: mapped, compatible, NAT64 (RFC 6052) and 6to4 (RFC 3056) lead to the address that they hold.
QHostAddress plain(const QHostAddress &address)
{
    static const QList<Subnet> tail = subnets("::ffff:0:0/96 64:ff9b::/96 ::/96");
    static const QList<Subnet> sixToFour = subnets("2002::/16");
    if (address.protocol() != QAbstractSocket::IPv6Protocol || address == QHostAddress(QHostAddress::LocalHostIPv6)
        || address == QHostAddress(QHostAddress::AnyIPv6))
        return address;
    const Q_IPV6ADDR octets = address.toIPv6Address();
    const auto v4At = [&octets](int at) {
        return QHostAddress(quint32(octets[at]) << 24 | quint32(octets[at + 1]) << 16 | quint32(octets[at + 2]) << 8 | octets[at + 3]);
    };
    if (isIn(address, tail))
        return v4At(12);
    return isIn(address, sixToFour) ? v4At(2) : address;
}

} // namespace

QHostAddress literalAddress(const QString &host)
{
    const bool isBracketed = host.startsWith(u'[') && host.endsWith(u']');
    return QHostAddress(isBracketed ? host.mid(1, host.size() - 2) : host);
}

bool isLoopbackHost(const QString &host)
{
    return host.compare(u"localhost", Qt::CaseInsensitive) == 0 || literalAddress(host).isLoopback();
}

bool isPublicAddress(const QHostAddress &address)
{
    static const QList<Subnet> closed
        = subnets("0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.168.0.0/16 198.18.0.0/15 "
                  "240.0.0.0/4 ::/128 ::1/128 fc00::/7 fe80::/10 fec0::/10");
    const QHostAddress meant = plain(address);
    return !meant.isNull() && !meant.isMulticast() && !isIn(meant, closed);
}

QString refusalOf(const QString &host)
{
    static const QStringList metadata = {QStringLiteral("metadata.google.internal"), QStringLiteral("metadata.goog"),
        QStringLiteral("instance-data"), QStringLiteral("instance-data.ec2.internal")};
    const QString name = host.endsWith(u'.') ? host.chopped(1).toLower() : host.toLower();
    return metadata.contains(name) ? QStringLiteral("%1 is a cloud metadata service; these are never asked").arg(host) : QString();
}

QString refusalOf(const QHostAddress &address, bool onlyPublic)
{
    static const QList<QHostAddress> metadata = {QHostAddress(QStringLiteral("fd00:ec2::254")),
        QHostAddress(QStringLiteral("fd20:ce::254")), QHostAddress(QStringLiteral("100.100.100.200")),
        QHostAddress(QStringLiteral("168.63.129.16")), QHostAddress(QStringLiteral("192.0.0.192"))};
    const QHostAddress meant = plain(address);
    if (meant.isLinkLocal() || metadata.contains(meant))
        return QStringLiteral("%1 is a link-local or cloud metadata address; these are never asked").arg(address.toString());
    if (meant.isNull() || meant == QHostAddress(QHostAddress::AnyIPv4) || meant == QHostAddress(QHostAddress::AnyIPv6)
        || meant.isMulticast() || meant.isBroadcast())
        return QStringLiteral("%1 is no address of a host").arg(address.toString());
    if (onlyPublic && !isPublicAddress(meant))
        return QStringLiteral("%1 is a private address, and a public host named it; that is not followed").arg(address.toString());
    return {};
}

} // namespace jotscope::net

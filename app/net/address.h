// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace jotscope::net {

bool isLoopbackHost(const QString &host);
/// Why a host may not be asked whatever its address is (names of cloud metadata services); empty when it may.
QString refusalOf(const QString &host);
/// Why an address may not be used; empty when it may. Cloud metadata and link-local addresses never may, nor their spellings as IPv6.
QString refusalOf(const QHostAddress &address, bool onlyPublic);
bool isPublicAddress(const QHostAddress &address);
/// The address that a host spells out ("10.0.0.1", "::1", "[::1]"); null for a name.
QHostAddress literalAddress(const QString &host);

} // namespace jotscope::net

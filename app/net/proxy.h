// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QNetworkProxy>

namespace jotscope::net {

/// Which proxy is used. Loopback hosts are always asked directly.
struct ProxyChoice {
    enum class Kind { None, System, Manual };
    Kind kind = Kind::System; ///< the desktop's, or http_proxy, https_proxy, no_proxy
    QNetworkProxy manual;
};

/// "http://proxy.example:3128" or "socks5://127.0.0.1:1080".
Result<ProxyChoice> manualProxy(const QString &address);
/// The same way round; empty when none is used. Its user and password are not shown.
QString nameOf(const QNetworkProxy &proxy);
bool isUsed(const QNetworkProxy &proxy);

} // namespace jotscope::net

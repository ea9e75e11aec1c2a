// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/proxy.h"

#include <QUrl>

namespace jotscope::net {

Result<ProxyChoice> manualProxy(const QString &address)
{
    const QUrl url(address, QUrl::StrictMode);
    const bool isHttp = url.scheme() == u"http";
    const bool isSocks = url.scheme() == u"socks5";
    const bool hasMore = !url.userInfo().isEmpty() || url.path().size() > 1 || url.hasQuery() || url.hasFragment();
    if (!url.isValid() || (!isHttp && !isSocks) || url.host().isEmpty() || url.port() <= 0 || hasMore)
        return failure(Error::Kind::Usage,
            QStringLiteral("Expected a proxy like \"http://proxy.example:3128\" or \"socks5://127.0.0.1:1080\", found another text."));
    ProxyChoice choice;
    choice.kind = ProxyChoice::Kind::Manual;
    choice.manual = QNetworkProxy(isHttp ? QNetworkProxy::HttpProxy : QNetworkProxy::Socks5Proxy, url.host(), quint16(url.port()));
    return choice;
}

bool isUsed(const QNetworkProxy &proxy)
{
    return proxy.type() == QNetworkProxy::HttpProxy || proxy.type() == QNetworkProxy::Socks5Proxy
        || proxy.type() == QNetworkProxy::HttpCachingProxy;
}

QString nameOf(const QNetworkProxy &proxy)
{
    if (!isUsed(proxy))
        return {};
    const bool isSocks = proxy.type() == QNetworkProxy::Socks5Proxy;
    return QStringLiteral("%1://%2:%3")
        .arg(isSocks ? QStringLiteral("socks5") : QStringLiteral("http"), proxy.hostName())
        .arg(proxy.port());
}

} // namespace jotscope::net

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/pending.h"

#include <QHostAddress>
#include <QList>
#include <QNetworkProxy>
#include <QObject>
#include <QUrl>

namespace jotscope::net {

/// The addresses of a host: none when it has none, when `owner` dies or when the time is over.
Pending<QList<QHostAddress>> resolve(const QString &host, QObject *owner, int timeoutMs);
/// The proxy that the desktop or the environment variables name for a URL; finding it may take long (a PAC file), so it is waited for.
Pending<QNetworkProxy> systemProxyFor(const QUrl &url, QObject *owner, int timeoutMs);

} // namespace jotscope::net

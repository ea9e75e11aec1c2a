// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"
#include "net/tls.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QPointer>

namespace jotscope::net {

/// One question on its way: what is asked, where it goes, what is known of it so far.
struct Errand {
    Request request;
    Exchange exchange;
    QPointer<QObject> owner; ///< on whose behalf
    QUrl url;                ///< of the hop that is under way
    QNetworkProxy proxy = QNetworkProxy(QNetworkProxy::NoProxy);
    QList<QHostAddress> addresses; ///< judged; none behind a proxy
    QSslConfiguration tls;
    TlsSettings settings;
    QElapsedTimer watch;
    qint64 hopBeganMs = 0; ///< on that watch
    QList<QUrl> visited;
    bool isCancelled = false;

    int leftMs() const { return qMax(1, request.timeoutMs - int(watch.elapsed())); }
    bool isLate() const { return watch.elapsed() >= request.timeoutMs; }
    void refuse(Exchange::Stage stage, const QString &why);
    void fail(Exchange::Stage stage, const QString &why);
    void cancel();
    /// Keeps the addresses that may be used; false, with the exchange refused, when there are none.
    bool judge(const QList<QHostAddress> &found);
    /// Prepares the next hop of a redirect within the origin, and notes in the exchange where it points; false when there is none, or
    /// none that is followed. beginHop() comes then.
    bool follow();
    /// Ends the exchange as far as it goes: what took how long, and without what an answer repeats of a secret.
    void settle();
    /// The next hop is a request like any other: an exchange of its own, under that number.
    void beginHop(int number);
    void noteProxy();
};

} // namespace jotscope::net

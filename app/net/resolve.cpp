// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/resolve.h"

#include "net/address.h"

#include <QCoreApplication>
#include <QHostInfo>
#include <QNetworkProxyFactory>
#include <QThreadPool>
#include <QTimer>

namespace jotscope::net {

namespace {

template <class T>
void endEarly(const Pending<T> &pending, QObject *owner, int timeoutMs, const T &value)
{
    QTimer::singleShot(timeoutMs, QCoreApplication::instance(), pending.ender(value));
    if (owner)
        QObject::connect(owner, &QObject::destroyed, QCoreApplication::instance(), pending.ender(value));
}

} // namespace

Pending<QList<QHostAddress>> resolve(const QString &host, QObject *owner, int timeoutMs)
{
    Pending<QList<QHostAddress>> pending;
    const QHostAddress literal = literalAddress(host);
    if (!literal.isNull()) {
        pending.finish({literal});
        return pending;
    }
    QHostInfo::lookupHost(host, QCoreApplication::instance(), [pending](const QHostInfo &info) { pending.finish(info.addresses()); });
    endEarly(pending, owner, timeoutMs, {});
    return pending;
}

Pending<QNetworkProxy> systemProxyFor(const QUrl &url, QObject *owner, int timeoutMs)
{
    const QNetworkProxy none(QNetworkProxy::NoProxy);
    Pending<QNetworkProxy> pending;
    if (isLoopbackHost(url.host())) {
        pending.finish(none);
        return pending;
    }
    QThreadPool::globalInstance()->start([url, pending, none] {
        const QList<QNetworkProxy> found = QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
        const QNetworkProxy proxy = found.value(0, none);
        if (QCoreApplication *application = QCoreApplication::instance())
            QMetaObject::invokeMethod(application, pending.ender(proxy), Qt::QueuedConnection);
    });
    endEarly(pending, owner, timeoutMs, none);
    return pending;
}

} // namespace jotscope::net

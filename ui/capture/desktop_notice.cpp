// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/desktop_notice.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QVariantMap>

namespace jotscope::ui {

namespace {

const QString service = QStringLiteral("org.freedesktop.Notifications");
const QString path = QStringLiteral("/org/freedesktop/Notifications");
constexpr int untilTheDesktopThinks = -1; ///< how long it stays

} // namespace

DesktopNotice::DesktopNotice(QObject *parent) : QObject(parent)
{
    QDBusConnection::sessionBus().connect(service, path, service, QStringLiteral("ActionInvoked"), this, SLOT(onAction(uint, QString)));
}

/// The body may be markup for the desktop, so it is escaped.
void DesktopNotice::tell(const QString &title, const QString &text, const QString &action)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("Notify"));
    const QVariantMap hints = {{QStringLiteral("desktop-entry"), QStringLiteral("io.github.jotscope.Jotscope")},
        {QStringLiteral("transient"), true}}; // no history of it is kept
    call << QStringLiteral("Jotscope") << m_id << QStringLiteral("io.github.jotscope.Jotscope") << title << text.toHtmlEscaped()
         << QStringList{QStringLiteral("default"), action, QStringLiteral("show"), action} << hints << untilTheDesktopThinks;
    auto *watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this](QDBusPendingCallWatcher *ended) {
        const QDBusPendingReply<uint> reply = *ended;
        if (reply.isValid())
            m_id = reply.value();
        ended->deleteLater();
    });
}

void DesktopNotice::onAction(uint id, const QString &)
{
    if (id == m_id && id != 0)
        Q_EMIT activated();
}

} // namespace jotscope::ui

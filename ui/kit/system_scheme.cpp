// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/system_scheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QEvent>
#include <QPalette>

namespace jotscope::ui {

namespace {

const QString service = QStringLiteral("org.freedesktop.portal.Desktop");
const QString path = QStringLiteral("/org/freedesktop/portal/desktop");
const QString settings = QStringLiteral("org.freedesktop.portal.Settings");
const QString appearance = QStringLiteral("org.freedesktop.appearance");

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

SystemScheme::SystemScheme(QObject *parent) : QObject(parent), m_isPaletteDark(isDark(QApplication::palette()))
{
    qApp->installEventFilter(this);
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    qRegisterMetaType<QDBusVariant>("QDBusVariant"); // by name, else the slot is not found until somebody else has
    bus.connect(service, path, settings, QStringLiteral("SettingChanged"), this, SLOT(onPortalChanged(QString, QString, QDBusVariant)));
    m_watch.setConnection(bus);
    m_watch.addWatchedService(service);
    connect(&m_watch, &QDBusServiceWatcher::serviceUnregistered, this, &SystemScheme::forgetPortal);
    connect(&m_watch, &QDBusServiceWatcher::serviceRegistered, this, qOverload<>(&SystemScheme::askPortal));
    askPortal();
}

void SystemScheme::askPortal()
{
    askPortal(QStringLiteral("color-scheme"));
    askPortal(QStringLiteral("contrast"));
}

void SystemScheme::forgetPortal()
{
    const Scheme before = current();
    m_portal.reset();
    m_wantsContrast = false;
    if (current() != before)
        Q_EMIT changed();
}

void SystemScheme::askPortal(const QString &key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, settings, QStringLiteral("Read"));
    call.setArguments({appearance, key});
    auto *waiting = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 2000), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, key, waiting] {
        const QDBusPendingReply<QDBusVariant> reply = *waiting;
        waiting->deleteLater();
        if (!reply.isError())
            take(key, reply.value().variant());
    });
}

void SystemScheme::onPortalChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearance)
        take(key, value.variant());
}

void SystemScheme::take(const QString &key, const QVariant &value)
{
    const Scheme before = current();
    // Read() wraps the value twice, SettingChanged once.
    const QVariant inner = value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const uint answer = inner.toUInt();
    if (key == u"color-scheme")
        m_portal = answer == 1 ? std::optional(Scheme::Dark) : answer == 2 ? std::optional(Scheme::Light) : std::nullopt;
    else if (key == u"contrast")
        m_wantsContrast = answer == 1;
    if (current() != before)
        Q_EMIT changed();
}

Scheme SystemScheme::current() const
{
    if (m_wantsContrast)
        return Scheme::HighContrast;
    return m_portal.value_or(m_isPaletteDark ? Scheme::Dark : Scheme::Light);
}

/// Our palette covers the desktop's, so a new theme is only seen when ours is taken away for a moment.
bool SystemScheme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ThemeChange) {
        const Scheme before = current();
        QApplication::setPalette(QPalette());
        m_isPaletteDark = isDark(QApplication::palette());
        applyScheme(scheme());
        if (current() != before)
            Q_EMIT changed();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/private_keyring.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDir>
#include <QFile>
#include <QThread>

#include <csignal>

namespace jotscope::tests {

namespace {

// No services are started by name, so that a bus without a daemon stays without one.
const char *const busSettings
    = "<busconfig><type>session</type><listen>unix:tmpdir=%1</listen><policy context=\"default\"><allow send_destination=\"*\"/>"
      "<allow receive_sender=\"*\"/><allow own=\"*\"/></policy></busconfig>\n";

constexpr int patienceMs = 10'000;

} // namespace

PrivateKeyring::PrivateKeyring()
{
    const QString home = m_home.path();
    for (const char *name : {"data", "config", "cache", "run"})
        QDir(home).mkdir(QString::fromLatin1(name));
    QFile::setPermissions(home + QStringLiteral("/run"), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    m_environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    m_environment.insert(QStringLiteral("HOME"), home);
    m_environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    m_environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home + QStringLiteral("/run"));
    for (const char *sanitizer : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(sanitizer))
            m_environment.insert(QString::fromLatin1(sanitizer), qEnvironmentVariable(sanitizer));
    }
}

/// GIO, which the keyring's library brings, raises SIGTERM in a process whose session bus goes; this one goes on purpose.
PrivateKeyring::~PrivateKeyring()
{
    std::signal(SIGTERM, SIG_IGN);
    endDaemon();
    end(m_bus);
}

bool PrivateKeyring::startBus()
{
    QFile settings(m_home.filePath(QStringLiteral("bus.conf")));
    if (!settings.open(QIODevice::WriteOnly))
        return false;
    settings.write(QString::fromLatin1(busSettings).arg(m_home.path()).toUtf8());
    settings.close();
    m_bus.setProcessEnvironment(m_environment);
    m_bus.start(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
            QStringLiteral("--config-file=") + settings.fileName()});
    if (!m_bus.waitForReadyRead(patienceMs))
        return false;
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromUtf8(m_bus.readLine().trimmed()));
    return true;
}

bool PrivateKeyring::startDaemon(const QByteArray &password)
{
    QStringList arguments = {QStringLiteral("--foreground"), QStringLiteral("--components=secrets")};
    if (!password.isEmpty())
        arguments.append(QStringLiteral("--unlock"));
    m_daemon.setProcessEnvironment(m_environment);
    m_daemon.start(QStringLiteral("gnome-keyring-daemon"), arguments);
    if (!m_daemon.waitForStarted(patienceMs))
        return false;
    m_daemon.write(password);
    m_daemon.waitForBytesWritten(patienceMs);
    m_daemon.closeWriteChannel();
    return isThere(QStringLiteral("org.freedesktop.secrets"));
}

bool PrivateKeyring::isThere(const QString &name) const
{
    const QString connection = QStringLiteral("watch");
    const QString address = m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    bool isRegistered = false;
    for (int waited = 0; waited < patienceMs && !isRegistered; waited += 10) {
        isRegistered = QDBusConnection::connectToBus(address, connection).interface()->isServiceRegistered(name);
        QThread::msleep(10);
    }
    QDBusConnection::disconnectFromBus(connection);
    return isRegistered;
}

void PrivateKeyring::endDaemon()
{
    freezeDaemon(false);
    end(m_daemon);
}

void PrivateKeyring::freezeDaemon(bool isFrozen)
{
    if (m_daemon.processId() > 0)
        kill(pid_t(m_daemon.processId()), isFrozen ? SIGSTOP : SIGCONT);
}

void PrivateKeyring::end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(patienceMs))
        process.kill();
    process.waitForFinished(patienceMs);
}

} // namespace jotscope::tests

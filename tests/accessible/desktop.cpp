// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessible/desktop.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QDir>
#include <QElapsedTimer>
#include <QThread>

namespace jotscope::tests {

namespace {

constexpr int patienceMs = 10'000;

void end(QProcess &process)
{
    process.terminate();
    if (!process.waitForFinished(2'000))
        process.kill();
    process.waitForFinished(patienceMs);
}

} // namespace

Desktop::Desktop()
{
    QDir home(m_home.path());
    for (const char *name : {"data", "config", "cache", "run"})
        home.mkdir(QString::fromLatin1(name));
    QFile::setPermissions(m_home.filePath(QStringLiteral("run")), QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    const QHash<QString, QString> variables{{QStringLiteral("PATH"), qEnvironmentVariable("PATH")},
        {QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")}, {QStringLiteral("TZ"), QStringLiteral("UTC")},
        {QStringLiteral("HOME"), m_home.path()}, {QStringLiteral("XDG_DATA_HOME"), m_home.filePath(QStringLiteral("data"))},
        {QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config"))},
        {QStringLiteral("XDG_CACHE_HOME"), m_home.filePath(QStringLiteral("cache"))},
        {QStringLiteral("XDG_RUNTIME_DIR"), m_home.filePath(QStringLiteral("run"))},
        {QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb")},
        {QStringLiteral("QT_LINUX_ACCESSIBILITY_ALWAYS_ON"), QStringLiteral("1")}};
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it)
        m_environment.insert(it.key(), it.value());
    for (const char *sanitizer : {"ASAN_OPTIONS", "UBSAN_OPTIONS", "LSAN_OPTIONS"}) {
        if (qEnvironmentVariableIsSet(sanitizer))
            m_environment.insert(QString::fromLatin1(sanitizer), qEnvironmentVariable(sanitizer));
    }
}

Desktop::~Desktop()
{
    while (!m_processes.empty()) { // what was started last goes first
        end(*m_processes.back());
        m_processes.pop_back();
    }
}

QProcess *Desktop::begin(const QString &program, const QStringList &arguments)
{
    auto process = std::make_unique<QProcess>();
    process->setProcessEnvironment(m_environment);
    process->setStandardErrorFile(m_home.filePath(QFileInfo(program).fileName() + QStringLiteral(".log")), QIODevice::Append);
    process->start(program, arguments);
    if (!process->waitForStarted(patienceMs)) {
        m_problem = QStringLiteral("%1 does not start: %2").arg(program, process->errorString());
        return nullptr;
    }
    m_processes.push_back(std::move(process));
    return m_processes.back().get();
}

QByteArray Desktop::firstLineOf(QProcess *process)
{
    QElapsedTimer timer;
    timer.start();
    while (process && !process->canReadLine() && timer.elapsed() < patienceMs)
        process->waitForReadyRead(100);
    return process ? process->readLine().trimmed() : QByteArray();
}

bool Desktop::start()
{
    QProcess *bus = begin(QStringLiteral("dbus-daemon"),
        {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--nopidfile"), QStringLiteral("--print-address"),
            QStringLiteral("--address=unix:dir=") + m_home.filePath(QStringLiteral("run"))});
    const QByteArray address = firstLineOf(bus);
    QProcess *screen = begin(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"), QStringLiteral("1440x900x24"),
            QStringLiteral("-dpi"), QStringLiteral("96"), QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
    const QByteArray display = firstLineOf(screen);
    if (address.isEmpty() || display.isEmpty())
        return false;
    m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QString::fromUtf8(address));
    m_environment.insert(QStringLiteral("DISPLAY"), u':' + QString::fromLatin1(display));
    return begin(QStringLiteral("/usr/libexec/at-spi-bus-launcher"), {QStringLiteral("--launch-immediately")})
        && begin(QStringLiteral("openbox"), {QStringLiteral("--sm-disable")}) && findAccessibilityBus();
}

/// Asked of the session bus, and told that somebody reads: programs then speak.
bool Desktop::findAccessibilityBus()
{
    const QString connection = QStringLiteral("session of the test");
    const QString service = QStringLiteral("org.a11y.Bus");
    const QString path = QStringLiteral("/org/a11y/bus");
    const QString address = m_environment.value(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"));
    for (int waited = 0; waited < patienceMs && m_accessibilityBus.isEmpty(); waited += 50) {
        QDBusConnection bus = QDBusConnection::connectToBus(address, connection);
        const auto asked = QDBusMessage::createMethodCall(service, path, service, QStringLiteral("GetAddress"));
        m_accessibilityBus = bus.call(asked).arguments().value(0).toString();
        if (m_accessibilityBus.isEmpty())
            QThread::msleep(50);
    }
    QDBusConnection bus(connection);
    for (const char *property : {"IsEnabled", "ScreenReaderEnabled"}) {
        auto set = QDBusMessage::createMethodCall(service, path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Set"));
        set << QStringLiteral("org.a11y.Status") << QString::fromLatin1(property) << QVariant::fromValue(QDBusVariant(true));
        bus.call(set);
    }
    QDBusConnection::disconnectFromBus(connection);
    if (m_accessibilityBus.isEmpty())
        m_problem = QStringLiteral("no accessibility bus");
    return !m_accessibilityBus.isEmpty();
}

QProcess *Desktop::run(const QString &program, const QStringList &arguments, const QHash<QString, QString> &variables)
{
    for (auto it = variables.constBegin(); it != variables.constEnd(); ++it)
        m_environment.insert(it.key(), it.value());
    return begin(program, arguments);
}

void Desktop::copy(const QByteArray &text)
{
    m_clipboard = begin(QStringLiteral("xclip"),
        {QStringLiteral("-quiet"), QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-i")});
    m_clipboard->write(text);
    m_clipboard->closeWriteChannel();
    m_clipboard->waitForBytesWritten(patienceMs);
    QThread::msleep(200); // until it owns the clipboard
}

bool Desktop::xdotool(const QStringList &arguments) const
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral("xdotool"), arguments);
    return process.waitForFinished(patienceMs) && process.exitCode() == 0;
}

bool Desktop::press(const QStringList &keys)
{
    return xdotool(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("30")} + keys);
}

bool Desktop::type(const QString &ascii)
{
    return xdotool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("10"), ascii});
}

bool Desktop::click(QPoint middle)
{
    return xdotool({QStringLiteral("mousemove"), QString::number(middle.x()), QString::number(middle.y()), QStringLiteral("click"),
        QStringLiteral("1")});
}

} // namespace jotscope::tests

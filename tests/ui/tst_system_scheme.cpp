// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/system_scheme.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QPalette>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace jotscope;

/// What answers for the desktop in the tests: the settings of its portal.
class Portal : public QObject, protected QDBusContext {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")
public Q_SLOTS:
    QDBusVariant Read(const QString &group, const QString &key)
    {
        if (group != u"org.freedesktop.appearance" || !values.contains(key))
            sendErrorReply(QDBusError::InvalidArgs, QStringLiteral("no such setting"));
        return QDBusVariant(QVariant::fromValue(QDBusVariant(values.value(key)))); // wrapped twice, as portals do
    }
Q_SIGNALS:
    void SettingChanged(const QString &group, const QString &key, const QDBusVariant &value);

public:
    void set(const QString &key, uint value)
    {
        values.insert(key, value);
        Q_EMIT SettingChanged(QStringLiteral("org.freedesktop.appearance"), key, QDBusVariant(value));
    }
    QHash<QString, uint> values;
};

/// The desktop's colours: as they are at the start, and as they change.
class SystemSchemeTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void theOneOfTheStartFollowsAPortalThatComesLater();
    void itStartsAsThePortalSays_data();
    void itStartsAsThePortalSays();
    void itFollowsThePortalWhileItRuns();
    void otherSettingsChangeNothing();
    void withoutAPortalThePaletteCounts();
    void whenThePortalGoesThePaletteCountsAndWhenItComesBackThePortal();

private:
    void startPortal();
    void endPortal();

    Portal m_portal;
};

namespace {

const QString name = QStringLiteral("org.freedesktop.portal.Desktop");
const QString colours = QStringLiteral("color-scheme");
const QString contrast = QStringLiteral("contrast");

std::unique_ptr<ui::SystemScheme> ofTheStart;

QDBusConnection desktop()
{
    return QDBusConnection::connectToBus(QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("desktop"));
}

} // namespace

void SystemSchemeTest::init()
{
    QApplication::setPalette(QPalette(Qt::white)); // light
    m_portal.values = {{colours, 0}, {contrast, 0}};
}

void SystemSchemeTest::cleanup()
{
    endPortal();
}

void SystemSchemeTest::startPortal()
{
    QDBusConnection bus = desktop();
    QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
    bus.registerObject(
        QStringLiteral("/org/freedesktop/portal/desktop"), &m_portal, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    QVERIFY(bus.registerService(name));
}

void SystemSchemeTest::endPortal()
{
    QDBusConnection bus = desktop();
    bus.unregisterService(name);
    bus.unregisterObject(QStringLiteral("/org/freedesktop/portal/desktop"));
}

/// It was made when nothing of D-Bus had been used yet, as in the program.
void SystemSchemeTest::theOneOfTheStartFollowsAPortalThatComesLater()
{
    QCOMPARE(ofTheStart->current(), ui::Scheme::Light);
    m_portal.values.insert(colours, 1);
    startPortal();
    QTRY_COMPARE(ofTheStart->current(), ui::Scheme::Dark);
    m_portal.set(colours, 2);
    QTRY_COMPARE(ofTheStart->current(), ui::Scheme::Light);
}

void SystemSchemeTest::itStartsAsThePortalSays_data()
{
    QTest::addColumn<uint>("scheme");
    QTest::addColumn<uint>("contrast");
    QTest::addColumn<int>("wanted");
    QTest::newRow("dark is preferred") << 1U << 0U << int(ui::Scheme::Dark);
    QTest::newRow("light is preferred") << 2U << 0U << int(ui::Scheme::Light);
    QTest::newRow("nothing is preferred: the palette's") << 0U << 0U << int(ui::Scheme::Light);
    QTest::newRow("more contrast counts more") << 1U << 1U << int(ui::Scheme::HighContrast);
}

void SystemSchemeTest::itStartsAsThePortalSays()
{
    QFETCH(uint, scheme);
    QFETCH(uint, contrast);
    QFETCH(int, wanted);
    m_portal.values = {{colours, scheme}, {::contrast, contrast}};
    startPortal();
    const ui::SystemScheme system;
    QTRY_COMPARE(int(system.current()), wanted);
}

void SystemSchemeTest::itFollowsThePortalWhileItRuns()
{
    m_portal.values.insert(colours, 1);
    startPortal();
    const ui::SystemScheme system;
    QTRY_COMPARE(system.current(), ui::Scheme::Dark);
    QSignalSpy changed(&system, &ui::SystemScheme::changed);
    m_portal.set(colours, 2);
    QTRY_COMPARE(system.current(), ui::Scheme::Light);
    m_portal.set(contrast, 1);
    QTRY_COMPARE(system.current(), ui::Scheme::HighContrast);
    m_portal.set(contrast, 0);
    QTRY_COMPARE(system.current(), ui::Scheme::Light);
    m_portal.set(colours, 1);
    QTRY_COMPARE(system.current(), ui::Scheme::Dark);
    QCOMPARE(changed.size(), 4);
}

void SystemSchemeTest::otherSettingsChangeNothing()
{
    startPortal();
    const ui::SystemScheme system;
    QSignalSpy changed(&system, &ui::SystemScheme::changed);
    Q_EMIT m_portal.SettingChanged(QStringLiteral("org.gnome.desktop"), colours, QDBusVariant(1U));
    m_portal.set(QStringLiteral("accent-color"), 1);
    m_portal.set(colours, 1); // after which those have arrived
    QTRY_COMPARE(system.current(), ui::Scheme::Dark);
    QCOMPARE(changed.size(), 1);
}

void SystemSchemeTest::withoutAPortalThePaletteCounts()
{
    const ui::SystemScheme light;
    QCOMPARE(light.current(), ui::Scheme::Light);
    QApplication::setPalette(QPalette(Qt::black));
    const ui::SystemScheme dark;
    QCOMPARE(dark.current(), ui::Scheme::Dark);
}

void SystemSchemeTest::whenThePortalGoesThePaletteCountsAndWhenItComesBackThePortal()
{
    m_portal.values = {{colours, 1}, {contrast, 1}};
    startPortal();
    const ui::SystemScheme system;
    QTRY_COMPARE(system.current(), ui::Scheme::HighContrast);
    endPortal();
    QTRY_COMPARE(system.current(), ui::Scheme::Light);
    m_portal.values = {{colours, 1}, {contrast, 0}};
    startPortal();
    QTRY_COMPARE(system.current(), ui::Scheme::Dark);
}

/// A bus of its own: no desktop of whoever runs the tests is asked.
int main(int argc, char **argv)
{
    QProcess bus;
    bus.start(QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    bus.waitForReadyRead(10'000);
    qputenv("DBUS_SESSION_BUS_ADDRESS", bus.readLine().trimmed());
    int failed = 1;
    {
        QApplication app(argc, argv);
        QApplication::setPalette(QPalette(Qt::white));
        ofTheStart = std::make_unique<ui::SystemScheme>();
        SystemSchemeTest test;
        failed = QTest::qExec(&test, argc, argv);
        ofTheStart.reset();
    }
    bus.terminate();
    bus.waitForFinished();
    return failed;
}

#include "tst_system_scheme.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/clipboard_row.h"
#include "ui/kit/switch.h"

#include <QApplication>
#include <QClipboard>
#include <QDBusConnection>
#include <QDBusContext>
#include <QDBusMessage>
#include <QMimeData>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

using namespace jotscope;
using Outcome = ui::ClipboardWatch::Outcome;

namespace {

const QByteArray token = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
                         "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";
constexpr int patienceMs = 10000;

/// Another program that copies.
class Xclip {
public:
    Xclip(const QByteArray &text, const QString &type = {})
    {
        QStringList arguments = {QStringLiteral("-quiet"), QStringLiteral("-selection"), QStringLiteral("clipboard"), QStringLiteral("-i")};
        if (!type.isEmpty())
            arguments += {QStringLiteral("-t"), type};
        m_process.start(QStringLiteral("xclip"), arguments);
        m_process.write(text);
        m_process.closeWriteChannel();
    }
    ~Xclip()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

} // namespace

/// A desktop that shows messages: keeps what it was told.
class Desktop : public QObject {
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public Q_SLOTS:
    uint Notify(const QString &, uint replaces, const QString &, const QString &title, const QString &text, const QStringList &,
        const QVariantMap &, int)
    {
        told.append(title + u'\n' + text);
        replaced.append(replaces);
        return 7;
    }
Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);

public:
    QStringList told;
    QList<uint> replaced;
};

class ClipboardWatchTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_row.reset(); }

    void itIsOffAtTheStartAndLooksAtNothing();
    void aTokenThatAnotherProgramCopiesIsFoundAndTold();
    void theDesktopsMessageBringsTheWindowBack();
    void textWithoutATokenIsForgotten();
    void ourOwnCopiesAreLeftAlone();
    void whatAPasswordManagerMarkedIsLeftAlone();
    void aTextBeyondTheCapIsLeftAloneAndSaidSo();

private:
    void turnOn() { m_row->control()->setChecked(true); }

    Desktop m_desktop;
    std::unique_ptr<ui::ClipboardRow> m_row;
    std::vector<capture::Sighting> m_found;
};

void ClipboardWatchTest::initTestCase()
{
    QDBusConnection bus
        = QDBusConnection::connectToBus(QString::fromLocal8Bit(qgetenv("DBUS_SESSION_BUS_ADDRESS")), QStringLiteral("desktop"));
    QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
    QVERIFY(bus.registerObject(
        QStringLiteral("/org/freedesktop/Notifications"), &m_desktop, QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
    QVERIFY(bus.registerService(QStringLiteral("org.freedesktop.Notifications")));
}

void ClipboardWatchTest::init()
{
    m_found.clear();
    m_desktop.told.clear();
    m_row = std::make_unique<ui::ClipboardRow>();
    connect(m_row.get(), &ui::CaptureRow::found, this,
        [this](const std::vector<capture::Sighting> &found) { m_found.insert(m_found.end(), found.begin(), found.end()); });
}

void ClipboardWatchTest::itIsOffAtTheStartAndLooksAtNothing()
{
    QVERIFY(!m_row->control()->isChecked());
    QVERIFY(m_row->status().isEmpty());
    QSignalSpy changed(QApplication::clipboard(), &QClipboard::dataChanged);
    const Xclip other(token);
    QVERIFY(changed.wait(patienceMs));
    QVERIFY(m_found.empty());
    QVERIFY2(m_row->words().startsWith(u"Off."), qPrintable(m_row->words()));
}

void ClipboardWatchTest::aTokenThatAnotherProgramCopiesIsFoundAndTold()
{
    turnOn();
    QCOMPARE(m_row->status(), QStringLiteral("watching the clipboard"));
    const Xclip other("Authorization: Bearer " + token);
    QTRY_COMPARE_WITH_TIMEOUT(m_found.size(), std::size_t(1), patienceMs);
    QCOMPARE(m_found.front().text, token);
    QCOMPARE(m_found.front().origin, QStringLiteral("Clipboard"));
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.told.size(), 1, patienceMs);
    QVERIFY2(!m_desktop.told.front().contains(u"eyJ"), qPrintable(m_desktop.told.front()));
    QVERIFY2(m_row->words().contains(u"with a token"), qPrintable(m_row->words()));
}

void ClipboardWatchTest::theDesktopsMessageBringsTheWindowBack()
{
    turnOn();
    QSignalSpy wanted(m_row.get(), &ui::ClipboardRow::showWanted);
    const Xclip other(token);
    QTRY_COMPARE_WITH_TIMEOUT(m_desktop.told.size(), 1, patienceMs);
    QTest::qWait(50);                                             // until our side has the number of its message
    Q_EMIT m_desktop.ActionInvoked(8, QStringLiteral("default")); // another program's
    Q_EMIT m_desktop.ActionInvoked(7, QStringLiteral("default"));
    QTRY_COMPARE_WITH_TIMEOUT(wanted.size(), 1, patienceMs);
}

void ClipboardWatchTest::textWithoutATokenIsForgotten()
{
    turnOn();
    const Xclip other("a shopping list: milk, bread");
    QTRY_VERIFY_WITH_TIMEOUT(m_row->words().contains(u"none with a token"), patienceMs);
    QVERIFY(m_found.empty());
    QVERIFY(m_desktop.told.isEmpty());
}

void ClipboardWatchTest::ourOwnCopiesAreLeftAlone()
{
    turnOn();
    QSignalSpy changed(QApplication::clipboard(), &QClipboard::dataChanged);
    QApplication::clipboard()->setText(QString::fromUtf8(token));
    QTRY_VERIFY_WITH_TIMEOUT(!changed.isEmpty(), patienceMs);
    QTest::qWait(50);
    QVERIFY(m_found.empty());
    QVERIFY2(m_row->words().contains(u"Nothing was copied yet"), qPrintable(m_row->words()));
}

void ClipboardWatchTest::whatAPasswordManagerMarkedIsLeftAlone()
{
    QMimeData marked;
    marked.setText(QString::fromUtf8(token));
    QVERIFY(!ui::isMarkedSecret(&marked));
    marked.setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QVERIFY(ui::isMarkedSecret(&marked));
    turnOn();
    const Xclip other("secret", QStringLiteral("x-kde-passwordManagerHint"));
    QTRY_VERIFY_WITH_TIMEOUT(m_row->words().contains(u"password manager"), patienceMs);
    QVERIFY(m_found.empty());
}

void ClipboardWatchTest::aTextBeyondTheCapIsLeftAloneAndSaidSo()
{
    turnOn();
    const Xclip other(QByteArray(ui::ClipboardWatch::mostCharacters, 'x') + ' ' + token);
    QTRY_VERIFY_WITH_TIMEOUT(m_row->words().contains(u"longer than 1 MiB"), patienceMs);
    QVERIFY(m_found.empty());
}

namespace {

/// The first line that the program prints, once it is ready.
QByteArray firstLine(QProcess &process, const QString &program, const QStringList &arguments)
{
    process.start(program, arguments);
    while (process.waitForReadyRead(patienceMs)) {
        if (process.canReadLine())
            return process.readLine().trimmed();
    }
    return {};
}

} // namespace

/// A display and a bus of its own: who runs the tests may well have copied something.
int main(int argc, char **argv)
{
    QProcess display;
    QProcess bus;
    const QByteArray number = firstLine(display, QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    const QByteArray address = firstLine(
        bus, QStringLiteral("dbus-daemon"), {QStringLiteral("--session"), QStringLiteral("--nofork"), QStringLiteral("--print-address")});
    qputenv("DISPLAY", ":" + number);
    qputenv("DBUS_SESSION_BUS_ADDRESS", address);
    qputenv("QT_QPA_PLATFORM", "xcb");
    int failed = 1;
    {
        QApplication app(argc, argv);
        ClipboardWatchTest test;
        failed = QTest::qExec(&test, argc, argv);
    }
    for (QProcess *one : {&bus, &display}) {
        one->terminate();
        one->waitForFinished();
    }
    return failed;
}

#include "tst_clipboard_watch.moc"

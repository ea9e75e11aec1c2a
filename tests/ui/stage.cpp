// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage.h"

#include "environments/secrets.h"
#include "ui/kit/english.h"
#include "ui/kit/language.h"

#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QFile>

namespace jotscope::test {

namespace {

/// As the program does, before the first window; English wherever the test runs.
void speakOnce(const QString &language)
{
    static bool hasSpoken = false;
    if (std::exchange(hasSpoken, true))
        return;
    if (!language.isEmpty())
        return ui::speak(language);
    static ui::English english;
    QApplication::installTranslator(&english);
}

} // namespace

Stage::Stage()
{
    qputenv("HOME", m_home.path().toUtf8());
    qputenv("XDG_CONFIG_HOME", m_home.filePath(QStringLiteral("config")).toUtf8());
    qputenv("XDG_DATA_HOME", m_home.filePath(QStringLiteral("data")).toUtf8());
    QCoreApplication::setApplicationName(QStringLiteral("jotscope"));
    m_scheme = std::make_unique<ui::SystemScheme>();
}

ui::MainWindow &Stage::open(const ui::Options &options)
{
    static const QFont asAtTheStart = QApplication::font();
    speakOnce(options.language);
    QApplication::setFont(asAtTheStart); // a window before it may have zoomed
    ui::Options wanted = options;
    if (!wanted.size)
        wanted.size = QSize(1440, 900); // whatever the screen of the test holds
    m_window = std::make_unique<ui::MainWindow>(wanted, m_scheme.get());
    m_window->show();
    (void)QTest::qWaitForWindowActive(m_window.get());
    return *m_window;
}

void Stage::describeEnvironments()
{
    m_demo = std::make_unique<demo::Demo>();
    if (!m_demo->start())
        qFatal("the demo's servers did not start");
    demo::Demo *demo = m_demo.get();
    m_window->session()->inspector()->setSecretSource([demo](const QString &reference) { return demo->secret(reference); });
    m_window->session()->setEnvironments(demo->environments(), QStringLiteral("environments.json"));
}

void Stage::explainStagingToken(const QSize &size)
{
    ui::Options options;
    options.size = size;
    open(options);
    describeEnvironments();
    paste(tokenOf(QStringLiteral("wrong-environment")));
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(settle());
}

QByteArray Stage::tokenOf(const QString &scenario) const
{
    for (const demo::Scenario &one : m_demo->scenarios()) {
        if (one.id == scenario)
            return one.sighting.text;
    }
    return {};
}

void Stage::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_home.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test could not write its file");
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QWidget *focus = QApplication::focusWidget();
    if (QWidget *modal = QApplication::activeModalWidget(); modal && (!focus || focus->window() != modal))
        focus = modal->focusWidget() ? modal->focusWidget() : modal; // offscreen nothing activates a dialog
    QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
}

void Stage::paste(const QByteArray &text)
{
    QApplication::clipboard()->setText(QString::fromUtf8(text));
    press(Qt::Key_V, Qt::ControlModifier);
}

bool Stage::settle(int patienceMs)
{
    return QTest::qWaitFor([this] { return m_window->isSettled(); }, patienceMs);
}

QAbstractButton *Stage::button(QWidget *parent, const QString &text)
{
    for (QAbstractButton *one : parent->findChildren<QAbstractButton *>()) {
        if (one->isVisible() && one->text().remove(u'&') == text)
            return one;
    }
    return nullptr;
}

void Stage::click(QWidget *widget)
{
    QTest::mouseClick(widget, Qt::LeftButton);
}

} // namespace jotscope::test

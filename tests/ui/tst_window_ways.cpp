// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environments_file.h"
#include "ui/editor/editor_dialog.h"
#include "ui/listing/token_rows_view.h"
#include "ui/stage.h"
#include "ui/window/action_button.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/environment_dialog.h"
#include "ui/window/first_start.h"
#include "ui/window/inspection_page.h"
#include "ui/window/token_list.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QClipboard>

using namespace jotscope;
using test::Stage;

/// There is a way back from everywhere, and what was said about the past does not stay.
class WindowWays : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void theDemoIsLeftForOnesOwnEnvironments();
    void whatWasPastedInTheDemoStaysWhenItIsLeft();
    void theDemosHostsAreForgottenWithIt();

private:
    QAction *action(const QString &text) const;
    ui::Session *session() const { return m_stage->window().session(); }
    std::unique_ptr<Stage> m_stage;
};

namespace {

const QByteArray tutorial
    = "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ."
      "SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

environments::Environment own()
{
    environments::Environment one;
    one.name = QStringLiteral("mine");
    one.issuer = QStringLiteral("https://id.mine.example");
    return one;
}

} // namespace

QAction *WindowWays::action(const QString &text) const
{
    for (QAction *one : m_stage->window().actions()->all()) {
        if (ui::plainWords(one) == text)
            return one;
    }
    return nullptr;
}

void WindowWays::theDemoIsLeftForOnesOwnEnvironments()
{
    QVERIFY(environments::saveEnvironments(environments::defaultPath(), {own()}));
    ui::MainWindow &window = m_stage->open();
    QCOMPARE(int(session()->inspector()->environments().size()), 1);
    QAction *leave = action(QStringLiteral("Leave the demo"));
    QVERIFY(leave);
    QVERIFY(!leave->isVisible());
    window.actions()->demo->trigger();
    QVERIFY(m_stage->settle());
    QVERIFY(leave->isVisible());

    window.actions()->editEnvironments->trigger();
    QVERIFY2(!window.banner()->text().contains(u"--demo"), qPrintable(window.banner()->text()));
    Stage::click(Stage::button(window.banner(), QStringLiteral("Leave the demo")));
    QVERIFY(!session()->isDemo());
    QVERIFY(session()->entries().empty());
    QCOMPARE(session()->records().count(), 0);
    QCOMPARE(session()->inspector()->environments().front().name, QStringLiteral("mine"));
    QVERIFY(m_stage->dialog<ui::EditorDialog>()); // what was wished for in the first place
    delete m_stage->dialog<ui::EditorDialog>();

    window.actions()->demo->trigger();
    QVERIFY(session()->isDemo());
    leave->trigger(); // while it is asking
    QVERIFY(m_stage->settle());
    QVERIFY(session()->entries().empty());
    QVERIFY(window.firstStart()->isVisible());
    QVERIFY(!leave->isVisible());

    window.actions()->demo->trigger();
    window.actions()->defaultEnvironments->trigger();
    QVERIFY(!session()->isDemo());
    QCOMPARE(session()->inspector()->environments().front().name, QStringLiteral("mine"));
    QVERIFY(m_stage->settle());
}

void WindowWays::whatWasPastedInTheDemoStaysWhenItIsLeft()
{
    ui::MainWindow &window = m_stage->open();
    window.actions()->demo->trigger();
    QVERIFY(m_stage->settle());
    m_stage->paste(tutorial);
    window.actions()->addEnvironment->trigger();
    Stage::click(Stage::button(window.banner(), QStringLiteral("Leave the demo")));
    QCOMPARE(int(session()->entries().size()), 1);
    QCOMPARE(session()->current()->inspection.sighting.text, tutorial);
    QVERIFY(window.page()->isVisible());
    QVERIFY(m_stage->dialog<ui::EnvironmentDialog>());
}

void WindowWays::theDemosHostsAreForgottenWithIt()
{
    ui::MainWindow &window = m_stage->open();
    const auto before = session()->network()->consent().origins;
    window.actions()->demo->trigger();
    QVERIFY(m_stage->settle());
    QVERIFY(session()->network()->consent().origins != before);
    window.actions()->demo->trigger(); // again
    QVERIFY(m_stage->settle());
    action(QStringLiteral("Leave the demo"))->trigger();
    QCOMPARE(session()->network()->consent().origins, before);
    QVERIFY(session()->inspector()->environments().empty());
    QVERIFY(!session()->canRestore());
}

QTEST_MAIN(WindowWays)
#include "tst_window_ways.moc"

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_panel.h"
#include "ui/capture/clipboard_row.h"
#include "ui/listing/token_rows_view.h"
#include "ui/stage.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/table.h"
#include "ui/views/timeline_view.h"
#include "ui/views/token_text.h"
#include "ui/views/token_view.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/consent_bar.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"
#include "ui/window/token_list.h"

#include <QAction>
#include <QApplication>
#include <QStatusBar>
#include <QToolBar>

using namespace jotscope;
using test::Stage;

/// Where the focus starts, where Tab takes it, and that nothing takes it away.
class Focus : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void theDemoStartsOnItsToken();
    void aPasteLeavesTheFocusWithTheToken();
    void tabGoesWhereReadingGoes_data();
    void tabGoesWhereReadingGoes();
    void theFocusStaysOnItsPane_data();
    void theFocusStaysOnItsPane();
    void theListKeepsTheFocusWhereItFolds();
    void returnPressesTheButtonThatHasTheFocus();
    void captureStartsOnItsFirstSwitch();

private:
    QString whereIsTheFocus() const;
    void focus(const QString &pane);
    std::unique_ptr<Stage> m_stage;
};

QString Focus::whereIsTheFocus() const
{
    const ui::MainWindow &window = m_stage->window();
    const ui::InspectionPage *page = window.page();
    const QList<std::pair<QString, const QWidget *>> blocks = {{QStringLiteral("token"), page->token()},
        {QStringLiteral("answer"), page->answer()}, {QStringLiteral("consent"), page->consent()},
        {QStringLiteral("journey"), page->journey()}, {QStringLiteral("claims"), page->claims()},
        {QStringLiteral("environments"), page->environments()}, {QStringLiteral("timeline"), page->timeline()},
        {QStringLiteral("causes"), page->evidence()}, {QStringLiteral("list"), window.tokens()},
        {QStringLiteral("tools"), window.findChild<QToolBar *>()}, {QStringLiteral("status"), window.statusBar()}};
    const QWidget *focus = QApplication::focusWidget();
    for (const auto &[name, block] : blocks) {
        if (block == focus || (focus && block->isAncestorOf(focus)))
            return name;
    }
    return focus ? QString::fromLatin1(focus->metaObject()->className()) : QString();
}

void Focus::focus(const QString &pane)
{
    const ui::InspectionPage *page = m_stage->window().page();
    const QHash<QString, QWidget *> stops = {{QStringLiteral("token"), page->token()->text()},
        {QStringLiteral("claims"), page->claims()->table()}, {QStringLiteral("environments"), page->environments()->table()},
        {QStringLiteral("journey"), page->journey()->view()}, {QStringLiteral("timeline"), page->timeline()->focusStop()}};
    stops.value(pane)->setFocus(Qt::TabFocusReason);
}

void Focus::theDemoStartsOnItsToken()
{
    ui::Options options;
    options.demo = true;
    options.size = QSize(1440, 900);
    m_stage->open(options);
    QCOMPARE(whereIsTheFocus(), QStringLiteral("token"));
}

void Focus::aPasteLeavesTheFocusWithTheToken()
{
    m_stage->open();
    m_stage->paste("eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIiwiaXNzIjoiaHR0cHM6Ly9pZC5leGFtcGxlIn0.AAAA");
    QCOMPARE(whereIsTheFocus(), QStringLiteral("token"));
}

void Focus::tabGoesWhereReadingGoes_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QStringList>("order");
    const QString all = QStringLiteral("token answer consent journey claims environments causes timeline list tools status");
    QTest::newRow("in the design's size") << QSize(1440, 900) << all.split(u' ');
    QTest::newRow("in one column, where the tabs follow the journey")
        << QSize(800, 900) << QStringLiteral("answer consent journey QTabBar claims").split(u' ');
}

void Focus::tabGoesWhereReadingGoes()
{
    QFETCH(QSize, size);
    QFETCH(QStringList, order);
    ui::Options options;
    options.size = size;
    m_stage->open(options);
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    if (order.first() == u"answer")
        m_stage->window().page()->answer()->setFocus(Qt::TabFocusReason);
    QStringList met{whereIsTheFocus()};
    for (int press = 0; press < 120 && met.size() < order.size(); ++press) {
        m_stage->press(Qt::Key_Tab);
        if (whereIsTheFocus() != met.last())
            met.append(whereIsTheFocus());
    }
    QCOMPARE(met.join(u' '), order.join(u' '));
    for (int press = 0; press < 120 && whereIsTheFocus() != order.first(); ++press)
        m_stage->press(Qt::Key_Backtab, Qt::ShiftModifier);
    QCOMPARE(whereIsTheFocus(), order.first());
}

void Focus::theFocusStaysOnItsPane_data()
{
    QTest::addColumn<QString>("pane");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zooms");
    for (const char *pane : {"claims", "environments", "timeline", "token", "journey"}) {
        QTest::newRow(qPrintable(QStringLiteral("%1, as the window becomes one column").arg(QLatin1String(pane))))
            << QString::fromLatin1(pane) << QSize(800, 900) << 0;
        QTest::newRow(qPrintable(QStringLiteral("%1, as the window becomes low").arg(QLatin1String(pane))))
            << QString::fromLatin1(pane) << QSize(1440, 640) << 0;
    }
    QTest::newRow("claims, as the letters become large") << QStringLiteral("claims") << QSize(1440, 900) << 7;
}

void Focus::theFocusStaysOnItsPane()
{
    QFETCH(QString, pane);
    QFETCH(QSize, size);
    QFETCH(int, zooms);
    m_stage->explainStagingToken(QSize(1440, 900));
    ui::MainWindow &window = m_stage->window();
    focus(pane);
    QCOMPARE(whereIsTheFocus(), pane);
    window.resize(size);
    for (int i = 0; i < zooms; ++i)
        window.actions()->zoomIn->trigger();
    QTest::qWait(20);
    const bool isFolded = pane == u"token" && size.height() < 700; // then the pane is its heading alone
    QCOMPARE(whereIsTheFocus(), pane);
    QVERIFY(QApplication::focusWidget()->isVisible());
    for (int i = 0; i < zooms; ++i)
        window.actions()->zoomOut->trigger();
    window.resize(1440, 900);
    QTest::qWait(20);
    QVERIFY2(isFolded || whereIsTheFocus() == pane, qPrintable(whereIsTheFocus()));
}

void Focus::theListKeepsTheFocusWhereItFolds()
{
    m_stage->explainStagingToken(QSize(1440, 900));
    ui::MainWindow &window = m_stage->window();
    window.tokens()->view()->setFocus(Qt::TabFocusReason);
    window.resize(1100, 900);
    QTRY_VERIFY(!window.tokens()->isVisible());
    QCOMPARE(QString::fromLatin1(QApplication::focusWidget()->parentWidget()->metaObject()->className()),
        QStringLiteral("jotscope::ui::TokenCombo"));
    window.resize(1440, 900);
    QTRY_COMPARE(whereIsTheFocus(), QStringLiteral("list"));
}

/// As Space does, and as a link leads one to expect.
void Focus::returnPressesTheButtonThatHasTheFocus()
{
    m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    const ui::ConsentBar *bar = m_stage->window().page()->consent();
    QTRY_VERIFY(bar->isVisible());
    auto *offline = Stage::button(&m_stage->window(), QStringLiteral("Stay offline"));
    QVERIFY(offline);
    m_stage->press(Qt::Key_Return); // the token has the focus: nothing is asked, and nothing goes
    QVERIFY(bar->isVisible() && m_stage->window().session()->network()->ledger().empty());
    offline->setFocus();
    QTest::keyClick(offline, Qt::Key_Return);
    QTRY_VERIFY(!bar->isVisible());
}

void Focus::captureStartsOnItsFirstSwitch()
{
    m_stage->open();
    m_stage->window().actions()->capture->trigger();
    auto *panel = m_stage->dialog<ui::CapturePanel>();
    QVERIFY(panel);
    QVERIFY(panel->focusWidget());
    QVERIFY(panel->findChild<ui::ClipboardRow *>()->isAncestorOf(panel->focusWidget()));
}

QTEST_MAIN(Focus)
#include "tst_focus.moc"

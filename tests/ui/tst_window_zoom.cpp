// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_panel.h"
#include "ui/capture/capture_row.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/keep_font.h"
#include "ui/stage.h"
#include "ui/window/actions.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>

using namespace jotscope;
using test::Stage;

/// Larger letters in the same window.
class WindowZoom : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void aFixedPitchFollowsTheZoom();
    void theCapturePanelFitsTheScreen();

private:
    void zoomTo(int percent);
    std::unique_ptr<Stage> m_stage;
};

void WindowZoom::zoomTo(int percent)
{
    for (int at = 100; at < percent; at += 10)
        m_stage->window().actions()->zoomIn->trigger();
}

void WindowZoom::aFixedPitchFollowsTheZoom()
{
    ui::MainWindow &window = m_stage->open();
    ui::ElidedLabel address(ui::Role::Text, 1.0, false, &window, true);
    QLabel code(&window);
    ui::keepFont(&code, 1.8, true, true);
    const double small = QApplication::font().pointSizeF();
    zoomTo(200);
    QCOMPARE(address.font().families(), ui::fixedFont().families());
    QCOMPARE(address.font().pointSizeF(), 2 * small);
    QCOMPARE(code.font().families(), ui::fixedFont().families());
    QCOMPARE(code.font().pointSizeF(), 2 * 1.8 * small);
    QCOMPARE(code.font().weight(), QFont::DemiBold);
}

void WindowZoom::theCapturePanelFitsTheScreen()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    zoomTo(200);
    m_stage->press(Qt::Key_R, Qt::ControlModifier);
    auto *panel = m_stage->dialog<ui::CapturePanel>();
    QVERIFY(panel);
    QTRY_VERIFY(panel->height() <= window.screen()->availableSize().height());
    QVERIFY(panel->width() <= window.screen()->availableSize().width());
    const auto *area = panel->findChild<QScrollArea *>();
    const auto rows = panel->findChildren<ui::CaptureRow *>();
    QCOMPARE(rows.size(), 4);
    panel->resize(panel->width(), 300); // as on a lower screen
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    for (const ui::CaptureRow *row : rows) // none is squeezed, and none is wider than what is seen
        QVERIFY(row->height() >= row->heightForWidth(row->width()) && row->width() <= area->viewport()->width());
    QVERIFY(rows.back()->visibleRegion().isEmpty());
    QWidget *last = rows.back()->findChild<QComboBox *>();
    for (int tab = 0; tab < 30 && panel->focusWidget() != last; ++tab)
        QTest::keyClick(panel->focusWidget() ? panel->focusWidget() : panel, Qt::Key_Tab);
    QCOMPARE(panel->focusWidget(), last);
    QVERIFY2(!last->visibleRegion().isEmpty(), "what has the focus is in sight");
    const QPushButton *close = qobject_cast<QPushButton *>(Stage::button(panel, QStringLiteral("Close")));
    QVERIFY(close && panel->rect().contains(close->geometry()));
}

QTEST_MAIN(WindowZoom)
#include "tst_window_zoom.moc"

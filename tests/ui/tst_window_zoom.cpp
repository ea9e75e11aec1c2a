// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/capture/capture_panel.h"
#include "ui/capture/capture_row.h"
#include "ui/kit/column_area.h"
#include "ui/kit/elided_label.h"
#include "ui/kit/keep_font.h"
#include "ui/stage.h"
#include "ui/views/causes_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/rows_view.h"
#include "ui/window/action_button.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/compare_page.h"
#include "ui/window/consent_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"

#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLayout>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolBar>
#include <QWheelEvent>

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
    void aDialogFitsTheScreen_data();
    void aDialogFitsTheScreen();
    void aPageThatIsTooHighScrolls_data();
    void aPageThatIsTooHighScrolls();
    void whatFitsDoesNotScroll_data();
    void whatFitsDoesNotScroll();
    void theOtherPagesAreWhole();
    void theToolBarShowsWordsThatAreWholeOrNone_data();
    void theToolBarShowsWordsThatAreWholeOrNone();
    void theWheelChoosesNothingInPassing();

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
        QVERIFY2(row->height() >= row->heightForWidth(row->width()) && row->width() <= area->viewport()->width(),
            qPrintable(QStringLiteral("%1 %2 of %3")
                           .arg(QString::fromLatin1(row->metaObject()->className()))
                           .arg(row->width())
                           .arg(area->viewport()->width())));
    QVERIFY(rows.back()->visibleRegion().isEmpty());
    QWidget *last = rows.back()->findChild<QComboBox *>();
    for (int tab = 0; tab < 30 && panel->focusWidget() != last; ++tab)
        QTest::keyClick(panel->focusWidget() ? panel->focusWidget() : panel, Qt::Key_Tab);
    QCOMPARE(panel->focusWidget(), last);
    QVERIFY2(!last->visibleRegion().isEmpty(), "what has the focus is in sight");
    const QPushButton *close = qobject_cast<QPushButton *>(Stage::button(panel, QStringLiteral("Close")));
    QVERIFY(close && panel->rect().contains(close->geometry()));
}

void WindowZoom::aDialogFitsTheScreen_data()
{
    QTest::addColumn<QString>("which");
    for (const char *which : {"help", "keys", "environment", "settings", "report"})
        QTest::newRow(which) << QString::fromLatin1(which);
}

/// With its buttons, of which none may lie below the edge.
void WindowZoom::aDialogFitsTheScreen()
{
    QFETCH(QString, which);
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    zoomTo(200);
    const auto &actions = *window.actions();
    const QHash<QString, QAction *> opening{{QStringLiteral("help"), actions.help}, {QStringLiteral("keys"), actions.keys},
        {QStringLiteral("environment"), actions.addEnvironment}, {QStringLiteral("settings"), actions.settings},
        {QStringLiteral("report"), actions.report}};
    opening[which]->trigger();
    auto *dialog = m_stage->dialog<QDialog>();
    QVERIFY(dialog);
    QTest::qWait(50);
    const QString told = QStringLiteral("%1 px, at least %2, on %3")
                             .arg(dialog->height())
                             .arg(dialog->layout()->minimumSize().height())
                             .arg(dialog->screen()->availableSize().height());
    QVERIFY2(dialog->height() <= dialog->screen()->availableSize().height(), qPrintable(told));
    for (const QPushButton *button : dialog->findChildren<QPushButton *>(QString(), Qt::FindDirectChildrenOnly))
        QVERIFY2(button->isHidden() || button->geometry().bottom() < dialog->height(), qPrintable(button->text()));
}

namespace {

/// What stands in a column and is lower than it must be, or covers the next; empty: all is whole.
QString squeezedIn(const QWidget *column)
{
    int end = 0;
    for (int i = 0; i < column->layout()->count(); ++i) {
        const QWidget *one = column->layout()->itemAt(i)->widget();
        if (!one || one->isHidden())
            continue;
        const int least = one->hasHeightForWidth() && one->layout() ? one->heightForWidth(one->width()) : one->minimumSizeHint().height();
        if (one->height() < least || one->y() < end) {
            return QStringLiteral("%1: %2 px at %3, %4 needed, the one before ends at %5")
                .arg(QString::fromLatin1(one->metaObject()->className()))
                .arg(one->height())
                .arg(one->y())
                .arg(least)
                .arg(end);
        }
        end = one->geometry().bottom() + 1;
    }
    return end > column->height() ? QStringLiteral("%1 px in %2").arg(end).arg(column->height()) : QString();
}

} // namespace

void WindowZoom::aPageThatIsTooHighScrolls_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<int>("zoom");
    QTest::newRow("a large window, letters twice the size") << QSize(1440, 900) << 200;
    QTest::newRow("a small window, letters twice the size") << QSize(1024, 640) << 200;
    QTest::newRow("a smaller one") << QSize(800, 600) << 200;
    QTest::newRow("the least window") << QSize(640, 480) << 100;
}

void WindowZoom::aPageThatIsTooHighScrolls()
{
    QFETCH(QSize, size);
    QFETCH(int, zoom);
    ui::Options options;
    options.size = size;
    ui::MainWindow &window = m_stage->open(options);
    zoomTo(zoom);
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    QVERIFY(window.page()->consent()->isVisible());
    const auto *area = window.page()->findChild<ui::ColumnArea *>();
    QTRY_VERIFY(area->verticalScrollBar()->maximum() > 0);
    QTRY_COMPARE(squeezedIn(area->widget()), QString());
    area->verticalScrollBar()->setValue(area->verticalScrollBar()->maximum());
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_stage->settle());
    QTRY_COMPARE(squeezedIn(area->widget()), QString());
    const QWidget *answer = window.page()->answer(); // who said yes waits for it
    QTRY_VERIFY(area->viewport()->rect().contains(answer->mapTo(area->viewport(), QPoint(5, 5))));
    for (QAction *pane : window.actions()->panes) {
        pane->trigger();
        const QWidget *focus = QApplication::focusWidget();
        QVERIFY2(area->widget()->isAncestorOf(focus), qPrintable(pane->text()));
        const QRect seen(focus->mapTo(area->viewport(), QPoint()), focus->size());
        QVERIFY2(area->viewport()->rect().intersects(seen), qPrintable(pane->text()));
    }
    m_stage->press(Qt::Key_1, Qt::ControlModifier);
    QCOMPARE(area->viewport()->rect().intersected({window.page()->answer()->mapTo(area->viewport(), QPoint()), QSize(9, 9)}).size(),
        QSize(9, 9));
}

void WindowZoom::whatFitsDoesNotScroll_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("asks");
    QTest::newRow("1440 x 900 while hosts wait for a yes") << QSize(1440, 900) << true;
    for (const QSize size : {QSize(1440, 900), QSize(1280, 800), QSize(1024, 640), QSize(900, 640)})
        QTest::addRow("%d x %d at the normal size", size.width(), size.height()) << size << false;
}

void WindowZoom::whatFitsDoesNotScroll()
{
    QFETCH(QSize, size);
    QFETCH(bool, asks);
    ui::Options options;
    options.size = size;
    ui::MainWindow &window = m_stage->open(options);
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    if (!asks)
        m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_stage->settle());
    const auto *area = window.page()->findChild<ui::ColumnArea *>();
    QCOMPARE(area->verticalScrollBar()->maximum(), 0);
    QCOMPARE(area->widget()->size(), area->size());
    if (!asks && size.height() >= 900)
        QTRY_COMPARE(window.page()->evidence()->causes()->list()->verticalScrollBar()->maximum(), 0);
    QTRY_COMPARE(squeezedIn(area->widget()), QString());
}

void WindowZoom::theOtherPagesAreWhole()
{
    ui::Options options;
    options.size = QSize(1024, 640);
    ui::MainWindow &window = m_stage->open(options);
    zoomTo(200);
    QTRY_COMPARE(squeezedIn(window.firstStart()->findChild<ui::ColumnArea *>()->widget()), QString());
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    m_stage->paste(m_stage->tokenOf(QStringLiteral("user-deleted")));
    m_stage->press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(window.compare()->isVisible());
    QTRY_COMPARE(squeezedIn(window.compare()->findChild<ui::ColumnArea *>()->widget()), QString());
}

void WindowZoom::theToolBarShowsWordsThatAreWholeOrNone_data()
{
    QTest::addColumn<int>("width");
    QTest::addColumn<int>("zoom");
    for (const int width : {1440, 1024, 900, 800, 640}) {
        for (const int zoom : {100, 200}) {
            if (width / zoom * 100 >= 500)
                QTest::addRow("%d px wide at %d %%", width, zoom) << width << zoom;
        }
    }
}

void WindowZoom::theToolBarShowsWordsThatAreWholeOrNone()
{
    QFETCH(int, width);
    QFETCH(int, zoom);
    ui::Options options;
    options.size = QSize(width, 640);
    ui::MainWindow &window = m_stage->open(options);
    zoomTo(zoom);
    for (const ui::ActionButton *button : window.findChild<QToolBar *>()->findChildren<ui::ActionButton *>()) {
        const QString name = QAccessible::queryAccessibleInterface(const_cast<ui::ActionButton *>(button))->text(QAccessible::Name);
        QVERIFY(!name.isEmpty());
        QTRY_VERIFY2(button->width() >= button->sizeHint().width(), qPrintable(name));
        QVERIFY2(button->iconSize().height() * 100 > zoom * 12, qPrintable(name));
    }
}

void WindowZoom::theWheelChoosesNothingInPassing()
{
    ui::MainWindow &window = m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    auto *seenBy = window.page()->journey()->findChild<QComboBox *>();
    const auto turn = [seenBy] {
        const QPointF middle = seenBy->rect().center();
        QWheelEvent event(middle, seenBy->mapToGlobal(middle), {}, QPoint(0, -120), Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(seenBy, &event);
    };
    const int before = seenBy->currentIndex();
    turn();
    QCOMPARE(seenBy->currentIndex(), before);
    seenBy->setFocus();
    turn();
    QCOMPARE(seenBy->currentIndex(), before + 1);
}

QTEST_MAIN(WindowZoom)
#include "tst_window_zoom.moc"

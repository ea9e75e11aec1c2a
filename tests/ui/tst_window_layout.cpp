// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/causes_model.h"
#include "ui/models/requests_model.h"
#include "ui/stage.h"
#include "ui/views/causes_view.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/lines_view.h"
#include "ui/views/requests_view.h"
#include "ui/views/rows_view.h"
#include "ui/views/segments.h"
#include "ui/views/table.h"
#include "ui/views/timeline_bar.h"
#include "ui/views/timeline_view.h"
#include "ui/views/token_text.h"
#include "ui/views/token_view.h"
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/consent_bar.h"
#include "ui/window/inspection_page.h"
#include "ui/window/kept_settings.h"
#include "ui/window/token_list.h"

#include <QAction>
#include <QApplication>
#include <QFontInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QSplitter>
#include <QToolBar>

using namespace jotscope;
using test::Stage;

/// How the panes share the window: by its size, by the zoom, and in which order the keys walk them.
class WindowLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        ui::KeptSettings().clear(); // of the test before: Qt keeps to the folder it saw first
    }
    void cleanup() { m_stage.reset(); }

    void aVeryWideWindowUnfoldsEachToken();
    void whatAPersonFoldsStaysFolded();
    void aVeryWideWindowOpensTwoCauses();
    void aLowWindowKeepsABarOfTheTimeline();
    void aFoldedTimelineTakesNoRoomAfterZooming();
    void panesGrowWithTheZoom();
    void wordsAreWholeAfterZooming();
    void aWindowStartsZoomedWhole();
    void paneKeysStopAtWhatStands();
    void tabReachesTheListBeforeTheToolBar();
    void requestsShowTheirPathAndTime();
    void requestsKeepARowWhereTheRoomIsShort();
    void afterTheYesThePanesAreAsHighAsBefore_data();
    void afterTheYesThePanesAreAsHighAsBefore();
    void aBannerThatWentLeavesNoTrace();
    void aSmallWindowSharesItsWidth();

private:
    QSize high(int em) const { return {1440, em * QFontInfo(QApplication::font()).pixelSize()}; }
    void zoomTo(int percent);
    ui::InspectionPage *page() { return m_stage->window().page(); }
    std::unique_ptr<Stage> m_stage;
};

void WindowLayout::zoomTo(int percent)
{
    for (int at = 100; at < percent; at += 10)
        m_stage->window().actions()->zoomIn->trigger();
    QCoreApplication::sendPostedEvents();
}

void WindowLayout::aVeryWideWindowUnfoldsEachToken()
{
    m_stage->explainStagingToken({1920, 1080});
    QVERIFY(page()->token()->text()->isUnfolded());
    QVERIFY(!page()->token()->text()->isFolded());
    m_stage->paste(m_stage->tokenOf(QStringLiteral("user-deleted")));
    QVERIFY(!page()->token()->text()->isFolded());
}

void WindowLayout::whatAPersonFoldsStaysFolded()
{
    m_stage->explainStagingToken({1920, 1080});
    m_stage->press(Qt::Key_U, Qt::ControlModifier);
    QVERIFY(!page()->token()->text()->isUnfolded());
    m_stage->window().session()->setLeeway(7); // all is judged anew
    QVERIFY(!page()->token()->text()->isUnfolded());
    m_stage->window().resize(1440, 900);
    m_stage->press(Qt::Key_U, Qt::ControlModifier);
    m_stage->window().session()->setLeeway(8);
    QVERIFY(page()->token()->text()->isUnfolded());
}

void WindowLayout::aVeryWideWindowOpensTwoCauses()
{
    const auto headings = [this] {
        const auto *model = page()->evidence()->causes()->model();
        int open = 0;
        for (int row = 0; row < model->rowCount(); ++row)
            open += model->index(row).data(ui::KindRole).toInt() == ui::CausesModel::Heading;
        return open;
    };
    m_stage->explainStagingToken({1440, 900});
    const int narrow = headings();
    m_stage->window().resize(1920, 1080);
    QVERIFY(headings() >= narrow);
    const auto &causes = m_stage->window().session()->current()->inspection.diagnosis.causes;
    QCOMPARE(headings(), causes.size() > 1 && causes[1].standing <= diagnosis::Standing::Possible ? 2 : 1);
}

void WindowLayout::aLowWindowKeepsABarOfTheTimeline()
{
    m_stage->explainStagingToken(high(60));
    const ui::TimelineView *timeline = page()->timeline();
    QVERIFY(timeline->isFolded());
    const auto *bar = timeline->findChild<ui::TimelineBar *>();
    QVERIFY(bar->isVisible());
    QVERIFY(!bar->accessibleDescription().isEmpty());
    QTRY_VERIFY(timeline->height() <= ui::lines(4));
    m_stage->press(Qt::Key_9, Qt::ControlModifier);
    QVERIFY(bar->hasFocus());
    m_stage->window().resize(high(72));
    QVERIFY(!bar->isVisible());
    QTRY_VERIFY(timeline->height() >= ui::lines(6));
}

void WindowLayout::aFoldedTimelineTakesNoRoomAfterZooming()
{
    m_stage->explainStagingToken(high(68));
    QVERIFY(!page()->timeline()->isFolded());
    zoomTo(120);
    QVERIFY(page()->timeline()->isFolded());
    QTRY_VERIFY(page()->timeline()->height() <= ui::lines(4));
    const ui::TimelineView *timeline = page()->timeline();
    QTRY_VERIFY2(page()->height() - timeline->mapTo(page(), QPoint(0, timeline->height())).y() < 4, "nothing is left empty below");
    m_stage->window().actions()->zoomBack->trigger();
    QTRY_VERIFY(page()->timeline()->height() >= ui::lines(6));
}

void WindowLayout::panesGrowWithTheZoom()
{
    m_stage->explainStagingToken({1920, 1400});
    const int token = page()->token()->height();
    const int timeline = page()->timeline()->height();
    zoomTo(120);
    QTRY_VERIFY2(page()->token()->height() > token * 11 / 10, qPrintable(QString::number(page()->token()->height())));
    QTRY_VERIFY(page()->timeline()->height() > timeline * 11 / 10);
    m_stage->window().actions()->zoomBack->trigger();
    QTRY_VERIFY(qAbs(page()->token()->height() - token) < 12);
}

void WindowLayout::wordsAreWholeAfterZooming()
{
    m_stage->explainStagingToken({1440, 900});
    zoomTo(120);
    for (const ui::Segments *segments : page()->findChildren<ui::Segments *>()) {
        for (const QPushButton *button : segments->findChildren<QPushButton *>()) {
            QFont bold = button->font();
            bold.setWeight(QFont::DemiBold);
            if (button->isVisible())
                QTRY_VERIFY2(button->width() >= QFontMetrics(bold).horizontalAdvance(button->text()) + 16, qPrintable(button->text()));
        }
    }
}

void WindowLayout::aWindowStartsZoomedWhole()
{
    ui::KeptSettings().setValue(QStringLiteral("view/zoom"), 120);
    m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    QVERIFY(page()->consent()->isVisible());
    const double points = QApplication::font().pointSizeF();
    QCOMPARE(m_stage->window().menuBar()->font().pointSizeF(), points);
    for (const QPushButton *button : page()->consent()->findChildren<QPushButton *>())
        QVERIFY2(qAbs(button->font().pointSizeF() - points) < 0.01, qPrintable(button->text()));
}

void WindowLayout::paneKeysStopAtWhatStands()
{
    m_stage->explainStagingToken({1440, 900});
    QSet<QWidget *> met;
    m_stage->press(Qt::Key_J, Qt::ControlModifier);
    for (int i = 0; i < 10; ++i) {
        m_stage->press(Qt::Key_F6);
        met.insert(QApplication::focusWidget());
    }
    QVERIFY(met.contains(page()->evidence()->causes()->list()));
    QVERIFY(met.contains(page()->claims()->json()));
    page()->evidence()->setCurrent(ui::EvidenceTabs::Requests);
    page()->token()->text()->setFocus();
    for (int i = 0; i < 10; ++i) {
        m_stage->press(Qt::Key_F6, Qt::ShiftModifier);
        met.insert(QApplication::focusWidget());
    }
    QVERIFY(met.contains(page()->evidence()->requests()->table()));
    m_stage->window().resize(high(50)); // the token is folded to its heading
    m_stage->press(Qt::Key_3, Qt::ControlModifier);
    QVERIFY(page()->token()->isAncestorOf(QApplication::focusWidget()));
}

void WindowLayout::tabReachesTheListBeforeTheToolBar()
{
    m_stage->explainStagingToken({1440, 900});
    page()->token()->text()->setFocus();
    const auto *bar = m_stage->window().findChild<QToolBar *>();
    const auto areaOf = [&](const QWidget *widget) {
        return m_stage->window().tokens()->isAncestorOf(widget) ? 2 : bar->isAncestorOf(widget) ? 3 : page()->isAncestorOf(widget) ? 1 : 0;
    };
    QList<int> order;
    for (int i = 0; i < 80; ++i) {
        const int area = areaOf(QApplication::focusWidget());
        if (area > 0 && (order.isEmpty() || order.last() != area))
            order.append(area);
        if (order.size() == 4)
            break;
        m_stage->press(Qt::Key_Tab);
    }
    QCOMPARE(order, (QList<int>{1, 2, 3, 1}));
    m_stage->press(Qt::Key_Tab, Qt::ShiftModifier);
    QVERIFY(areaOf(QApplication::focusWidget()) != 1);
}

void WindowLayout::requestsShowTheirPathAndTime()
{
    m_stage->explainStagingToken({1440, 900});
    page()->evidence()->setCurrent(ui::EvidenceTabs::Requests);
    const ui::Table *table = page()->evidence()->requests()->table();
    QVERIFY(!table->isColumnHidden(ui::RequestsModel::Time));
    const QModelIndex first = table->model()->index(0, ui::RequestsModel::Asked);
    const QString tip = first.data(Qt::ToolTipRole).toString();
    for (const auto &[column, title] : {std::pair(ui::RequestsModel::Who, u"By: "), std::pair(ui::RequestsModel::Sent, u"Sent: ")}) {
        const bool isSaid = !first.siblingAtColumn(column).data().toString().isEmpty();
        QVERIFY2((isSaid && table->isColumnHidden(column)) == tip.contains(title), qPrintable(tip)); // what has no column is told there
    }
    const QString asked = first.data().toString();
    QVERIFY2(asked.startsWith(u"GET ") && asked.contains(u'/'), qPrintable(asked));
    constexpr int letters = 24; // both ends of an address are read in so many
    QVERIFY(table->columnWidth(ui::RequestsModel::Asked) >= letters * QFontMetrics(ui::fixedFont()).horizontalAdvance(u'0'));
    QVERIFY(first.data(ui::CopyRole).toString().startsWith(u"GET http"));
    QVERIFY(table->viewport()->height() >= 3 * table->rowHeight(0));
}

void WindowLayout::requestsKeepARowWhereTheRoomIsShort()
{
    m_stage->explainStagingToken({1440, 900});
    m_stage->paste(m_stage->tokenOf(QStringLiteral("user-deleted"))); // its hosts wait for a yes again
    m_stage->window().banner()->tell(QStringLiteral("page"), ui::Role::Accent, QStringLiteral("Something"), QStringLiteral("happened."));
    page()->evidence()->setCurrent(ui::EvidenceTabs::Requests);
    const ui::RequestsView *requests = page()->evidence()->requests();
    QTRY_VERIFY(requests->table()->viewport()->height() >= requests->table()->rowHeight(0));
    for (const QPushButton *button : requests->findChildren<QPushButton *>()) {
        if (button->isVisible())
            QVERIFY2(button->visibleRegion().boundingRect().height() >= button->fontMetrics().height(), qPrintable(button->text()));
    }
}

void WindowLayout::afterTheYesThePanesAreAsHighAsBefore_data()
{
    QTest::addColumn<int>("height");
    QTest::newRow("where the timeline stays open") << 980;
    QTest::newRow("where it folds meanwhile") << 808;
}

/// The consent bar borrows their room: what a person dragged is there again when it goes.
void WindowLayout::afterTheYesThePanesAreAsHighAsBefore()
{
    QFETCH(int, height);
    m_stage->explainStagingToken({1440, height});
    auto *rows = qobject_cast<QSplitter *>(page()->timeline()->parentWidget());
    QVERIFY(rows && page()->consent()->isHidden());
    const auto heights = [this] {
        return QList<int>{page()->token()->height(), page()->environments()->height(), page()->timeline()->height()};
    };
    rows->setSizes({rows->height() - 180, 172});
    QCoreApplication::processEvents();
    const QList<int> before = heights();
    QVERIFY(qAbs(before[2] - 172) < 3);
    m_stage->paste(m_stage->tokenOf(QStringLiteral("user-deleted"))); // its hosts wait for a yes again
    QVERIFY(page()->consent()->isVisible());
    QTRY_COMPARE(page()->timeline()->isFolded(), height < 900);
    QTest::qWait(50);
    Stage::click(Stage::button(page()->consent(), QStringLiteral("Stay offline")));
    QVERIFY(!page()->timeline()->isFolded());
    const auto isBack = [&] {
        const QList<int> now = heights();
        return std::equal(now.begin(), now.end(), before.begin(), [](int a, int b) { return qAbs(a - b) < 3; });
    };
    QTRY_VERIFY2(isBack(), qPrintable(QStringLiteral("%1 %2 %3").arg(heights()[0]).arg(heights()[1]).arg(heights()[2])));
}

/// What the panes give to the banner of the window while hosts wait they have again when it goes.
void WindowLayout::aBannerThatWentLeavesNoTrace()
{
    m_stage->explainStagingToken({1440, 980});
    m_stage->paste(m_stage->tokenOf(QStringLiteral("user-deleted")));
    QVERIFY(page()->consent()->isVisible());
    const auto heights = [this] {
        return QList<int>{page()->timeline()->isFolded(), page()->token()->height(), page()->environments()->height()};
    };
    int folded = 0;
    for (int height = 780; height <= 940; height += 20) {
        m_stage->window().resize(1440, height);
        QTest::qWait(100);
        const QList<int> before = heights();
        m_stage->window().banner()->tell(QStringLiteral("warn"), ui::Role::Warn, QStringLiteral("No token there."), {});
        QTest::qWait(20);
        folded += page()->timeline()->isFolded() != bool(before[0]);
        m_stage->window().resize(1440, height - 2);
        m_stage->window().resize(1440, height); // all is looked at while the banner stands
        QTest::qWait(20);
        m_stage->window().banner()->hide();
        const auto isBack = [&] {
            const QList<int> now = heights();
            return std::equal(now.begin(), now.end(), before.begin(), [](int a, int b) { return qAbs(a - b) < (b > 1 ? 3 : 1); });
        };
        const auto told = [&height](const QList<int> &all) {
            return QStringLiteral("%1 px: %2 %3 %4").arg(height).arg(all[0]).arg(all[1]).arg(all[2]);
        };
        QTRY_VERIFY2_WITH_TIMEOUT(isBack(), qPrintable(told(before) + QStringLiteral(" before, then ") + told(heights())), 1000);
    }
    QVERIFY2(folded > 0, "it makes a difference somewhere");
}

/// Claims need it as much as the tabs beside them.
void WindowLayout::aSmallWindowSharesItsWidth()
{
    m_stage->explainStagingToken({1024, 640});
    QTRY_VERIFY2(page()->claims()->width() >= page()->width() * 44 / 100, qPrintable(QString::number(page()->claims()->width())));
}

QTEST_MAIN(WindowLayout)
#include "tst_window_layout.moc"

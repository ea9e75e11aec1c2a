// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_axis.h"
#include "ui/models/timeline.h"
#include "ui/picture.h"
#include "ui/views/segments.h"
#include "ui/views/time_controls.h"
#include "ui/views/timeline_chart.h"
#include "ui/views/timeline_view.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>
#include <QWheelEvent>

using namespace jotscope;
using namespace jotscope::ui;

class TestTimeline : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_pane = std::make_unique<TimelineView>();
        m_pane->resize(1195, 126);
        m_pane->show(test::wrongEnvironment());
        m_pane->setVisible(true);
        m_timeline = timelineOf(test::wrongEnvironment());
    }
    void anInstantIsFoundAgainWhereItIsDrawn_data();
    void anInstantIsFoundAgainWhereItIsDrawn();
    void whatIsUnderThePointerStaysThere();
    void aPartNeverEndsBeyondTheWhole();
    void ticksOfAPartAreSeenAndApart();
    void ticksOfDaysSayWhichDayAndHour();
    void keysZoom();
    void theWheelZoomsWithCtrlAlone();
    void aMarkThatIsChosenComesIntoSight();
    void anotherTokenIsSeenWhole();
    void nowIsDragged();
    void aClickOnNowMovesNothing();
    void shiftAndArrowsMoveNow();
    void theMenuJudgesAsOfTheChosenMark();
    void theChosenInstantIsCopied();
    void theLeewaySlides();
    void aLeewayBetweenTheStopsIsSaidExactly();
    void theClockIsSwitchedBesideIt();

private:
    TimelineChart *chart() { return m_pane->chart(); }
    double nowX(const TimeZoom &zoom = {}) const { return TimeAxis(m_timeline, left(), right(), true, zoom).x(m_timeline.now); }
    double left() const { return m_pane->chart()->laneBegin(); }
    double right() const { return double(m_pane->chart()->width()) - 14; }
    void wheel(double notches, Qt::KeyboardModifiers modifiers, double x)
    {
        QWheelEvent event(QPointF(x, 20), chart()->mapToGlobal(QPointF(x, 20)), {}, QPoint(0, int(notches * 120)), Qt::NoButton, modifiers,
            Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(chart(), &event);
    }
    std::unique_ptr<TimelineView> m_pane;
    Timeline m_timeline;
};

void TestTimeline::anInstantIsFoundAgainWhereItIsDrawn_data()
{
    QTest::addColumn<double>("scale");
    QTest::addColumn<double>("begin");
    QTest::newRow("on the whole axis") << 1.0 << 0.0;
    QTest::newRow("on its first half") << 2.0 << 0.0;
    QTest::newRow("on its end, thirty times larger") << 30.0 << 0.9;
}

void TestTimeline::anInstantIsFoundAgainWhereItIsDrawn()
{
    QFETCH(double, scale);
    QFETCH(double, begin);
    Timeline timeline = m_timeline;
    for (const int days : {-200, -20}) { // history, behind the break
        TimeMark mark;
        mark.when = timeline.issued.addDays(days);
        mark.name = QStringLiteral("%1 days").arg(days);
        timeline.lanes.front().marks.push_back(mark);
    }
    const TimeAxis axis(timeline, 100, 1100, true, {scale, begin});
    QVERIFY(axis.isCompressed());
    for (const TimeLane &lane : timeline.lanes) {
        for (const TimeMark &mark : lane.marks)
            QVERIFY2(std::abs(axis.instantAt(axis.x(mark.when)).msecsTo(mark.when)) < 2000, qPrintable(mark.name + mark.when.toString()));
    }
    QVERIFY(std::abs(axis.instantAt(axis.x(m_timeline.now)).msecsTo(m_timeline.now)) < 1000);
    QDateTime before; // to the right is later, everywhere, the break included
    for (double x = 100; x < 1100; x += 25) {
        const QDateTime at = axis.instantAt(x);
        QVERIFY(!before.isValid() || at >= before);
        before = at;
    }
}

void TestTimeline::whatIsUnderThePointerStaysThere()
{
    TimeZoom zoom;
    const QDateTime there = TimeAxis(m_timeline, 100, 1100, true, zoom).instantAt(700);
    for (int i = 0; i < 5; ++i) {
        zoom = zoom.by(1.5, 0.6, 1000);
        QVERIFY(std::abs(TimeAxis(m_timeline, 100, 1100, true, zoom).x(there) - 700) < 1.5);
    }
    QVERIFY(zoom.scale > 7);
    for (int i = 0; i < 9; ++i)
        zoom = zoom.by(1 / 1.5, 0.6, 1000);
    QVERIFY(zoom.isWhole());
    QCOMPARE(zoom.begin, 0.0);
}

void TestTimeline::aPartNeverEndsBeyondTheWhole()
{
    const TimeZoom zoom{4, 0.2};
    QCOMPARE(zoom.movedBy(-9).begin, 0.0);
    QCOMPARE(zoom.movedBy(9).begin, 0.75);
    QCOMPARE(zoom.by(1e9, 0.5, 50).scale, 50.0);
}

void TestTimeline::ticksOfAPartAreSeenAndApart()
{
    const TimeAxis axis(m_timeline, 100, 1100, true, TimeZoom().by(200, 0.7, 360));
    const auto ticks = axis.ticks(50, -100, -100);
    QVERIFY(ticks.size() >= 3);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        QVERIFY(axis.isSeen(ticks[i].x));
        QVERIFY(i == 0 || ticks[i].x - ticks[i - 1].x > 50);
        QVERIFY2(ticks[i].label.count(u':') == 2, qPrintable(ticks[i].label)); // seconds, or two of them would read the same
    }
}

void TestTimeline::ticksOfDaysSayWhichDayAndHour()
{
    for (const qint64 hours : {7, 20, 46, 72, 200}) {
        Timeline timeline;
        timeline.now = m_timeline.now;
        timeline.issued = timeline.now.addSecs(-hours * 3600);
        timeline.expires = timeline.issued.addSecs(3600);
        TimeMark mark;
        mark.when = timeline.issued;
        TimeLane lane;
        lane.marks = {mark};
        timeline.lanes = {lane};
        QStringList labels;
        for (const TimeAxis::Tick &tick : TimeAxis(timeline, 80, 1180, true).ticks(40, -100, -100))
            labels += tick.label;
        QVERIFY2(labels.size() >= 3, qPrintable(labels.join(u'|')));
        QStringList once = labels;
        once.removeDuplicates();
        QCOMPARE(labels, once);
        for (const QString &label : std::as_const(labels))
            QVERIFY2(label.contains(u':') == (hours < 72), qPrintable(labels.join(u'|')));
    }
}

void TestTimeline::keysZoom()
{
    QTest::keyClick(chart(), Qt::Key_Plus);
    QCOMPARE(chart()->zoom().scale, 1.5);
    QTest::keyClick(chart(), Qt::Key_Minus);
    QVERIFY(chart()->zoom().isWhole());
    QTest::keyClick(chart(), Qt::Key_Plus);
    QTest::keyClick(chart(), Qt::Key_Plus);
    const double begin = chart()->zoom().begin;
    QTest::keyClick(chart(), Qt::Key_PageUp);
    QVERIFY(chart()->zoom().begin < begin);
    QTest::keyClick(chart(), Qt::Key_0);
    QVERIFY(chart()->zoom().isWhole());
}

void TestTimeline::theWheelZoomsWithCtrlAlone()
{
    wheel(2, Qt::NoModifier, 700);
    QVERIFY(chart()->zoom().isWhole());
    wheel(2, Qt::ControlModifier, 700);
    QCOMPARE(chart()->zoom().scale, 2.25);
    const double begin = chart()->zoom().begin;
    wheel(-1, Qt::NoModifier, 700);
    QVERIFY(chart()->zoom().begin > begin);
}

void TestTimeline::aMarkThatIsChosenComesIntoSight()
{
    QTest::keyClick(chart(), Qt::Key_End);
    chart()->setZoom({20, 0});
    QTest::keyClick(chart(), Qt::Key_Right); // the last one again
    QVERIFY(chart()->zoom().begin > 0.5);
    QCOMPARE(chart()->zoom().scale, 20.0);
}

void TestTimeline::anotherTokenIsSeenWhole()
{
    chart()->setZoom({20, 0.3});
    m_pane->show(test::wrongEnvironment());
    QCOMPARE(chart()->zoom().scale, 20.0);
    m_pane->show(test::bare(test::tokenOf("{\"alg\":\"none\"}", "{\"iat\":1700000000,\"exp\":1700003600}")));
    QVERIFY(chart()->zoom().isWhole());
}

void TestTimeline::nowIsDragged()
{
    const QSignalSpy wanted(m_pane->controls(), &TimeControls::asOfChosen);
    const int from = qRound(nowX());
    QTest::mousePress(chart(), Qt::LeftButton, {}, {from, 5});
    QTest::mouseMove(chart(), {from + 60, 5});
    QTest::mouseRelease(chart(), Qt::LeftButton, {}, {from + 60, 5});
    QVERIFY(wanted.count() >= 1);
    const auto there = wanted.last().first().value<std::optional<QDateTime>>();
    QVERIFY(there);
    const TimeAxis axis(m_timeline, left(), right(), true);
    QVERIFY2(std::abs(axis.x(*there) - from - 60) < 1.5, qPrintable(there->toString()));
}

void TestTimeline::aClickOnNowMovesNothing()
{
    const QSignalSpy wanted(m_pane->controls(), &TimeControls::asOfChosen);
    QTest::mouseClick(chart(), Qt::LeftButton, {}, {qRound(nowX()), 5});
    QCOMPARE(wanted.count(), 0);
}

void TestTimeline::shiftAndArrowsMoveNow()
{
    const QSignalSpy wanted(m_pane->controls(), &TimeControls::asOfChosen);
    QTest::keyClick(chart(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(wanted.last().first().value<std::optional<QDateTime>>() > m_timeline.now);
    QTest::keyClick(chart(), Qt::Key_Left, Qt::ShiftModifier);
    QVERIFY(wanted.last().first().value<std::optional<QDateTime>>() < m_timeline.now);
}

void TestTimeline::theMenuJudgesAsOfTheChosenMark()
{
    const QSignalSpy wanted(m_pane->controls(), &TimeControls::asOfChosen);
    QTest::keyClick(chart(), Qt::Key_End);
    QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(0, 0), QPoint(0, 0));
    QCoreApplication::sendEvent(chart(), &event);
    const auto *menu = chart()->findChild<QMenu *>();
    QVERIFY(menu);
    menu->actions().first()->trigger();
    QCOMPARE(wanted.last().first().value<std::optional<QDateTime>>(), std::optional(m_timeline.expires));
}

void TestTimeline::theChosenInstantIsCopied()
{
    QVERIFY(!chart()->copy(Copied::Value));
    QTest::keyClick(chart(), Qt::Key_End);
    QVERIFY(chart()->copy(Copied::Value));
    QCOMPARE(QGuiApplication::clipboard()->text(), m_timeline.expires.toUTC().toString(Qt::ISODate));
    QVERIFY(chart()->copy(Copied::Pair));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("expires: ") + m_timeline.expires.toUTC().toString(Qt::ISODate));
}

void TestTimeline::theLeewaySlides()
{
    const QSignalSpy chosen(m_pane->controls(), &TimeControls::leewayChosen);
    auto *slider = m_pane->controls()->findChild<QSlider *>();
    QCOMPARE(slider->accessibleDescription(), QStringLiteral("60 s"));
    QTest::keyClick(slider, Qt::Key_Right);
    QCOMPARE(chosen.last().first().value<std::optional<int>>(), std::optional(90));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(chosen.last().first().value<std::optional<int>>(), std::optional(0));
    QTest::keyClick(slider, Qt::Key_End);
    QCOMPARE(chosen.last().first().value<std::optional<int>>(), std::optional(3600));
}

void TestTimeline::aLeewayBetweenTheStopsIsSaidExactly()
{
    const QSignalSpy chosen(m_pane->controls(), &TimeControls::leewayChosen);
    m_pane->controls()->setChosen({}, 77);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(m_pane->controls()->findChild<QSlider *>()->accessibleDescription(), QStringLiteral("77 s"));
}

void TestTimeline::theClockIsSwitchedBesideIt()
{
    const QSignalSpy chosen(m_pane->controls(), &TimeControls::utcChosen);
    auto *clock = m_pane->controls()->findChild<Segments *>();
    QVERIFY(clock->isVisible());
    clock->button(1)->click();
    QCOMPARE(chosen.last().first().toBool(), false);
    m_pane->setUtc(true);
    QCOMPARE(clock->current(), 0);
    m_pane->resize(500, 126); // no room for it: the menu has it
    QVERIFY(!clock->isVisible());
}

QTEST_MAIN(TestTimeline)
#include "tst_timeline.moc"

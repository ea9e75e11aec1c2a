// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environment.h"
#include "jose/mint.h"
#include "ui/stage.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/table.h"
#include "ui/window/answer_pane.h"
#include "ui/window/inspection_page.h"

#include <QAccessible>
#include <QMenuBar>
#include <QScrollBar>

using namespace jotscope;
using test::Stage;

namespace {

const QByteArray secret = "a secret of more than thirty-two octets";
int alerts = 0;

void countAlerts(QAccessibleEvent *event)
{
    alerts += event->type() == QAccessible::Alert;
}

/// With claims enough to scroll, and an end that many milliseconds from now.
QByteArray tokenThatEnds(qint64 milliseconds)
{
    QByteArray payload = "{\"iss\":\"https://id.example\",\"sub\":\"7\"";
    for (int i = 0; i < 60; ++i)
        payload += ",\"claim" + QByteArray::number(i) + "\":" + QByteArray::number(i);
    const qint64 end = QDateTime::currentMSecsSinceEpoch() + milliseconds;
    payload += ",\"exp\":" + QByteArray::number(double(end) / 1000, 'f', 3) + "}";
    const auto key = keys::signingKeyFromSecret(secret, QString());
    return jose::mint("{\"alg\":\"HS256\"}", payload, QStringLiteral("HS256"), *key).value();
}

} // namespace

/// While "as of" is now, what the window says follows the clock, and nothing that a person has chosen moves for it.
class WindowClockTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();

    void aTokenThatEndsWhileItIsShownIsRefused();
    void anotherTokenOfTheListEndsToo();
    void aChosenInstantStandsStill();
    void anOpenMenuHoldsTheClock();
    void nothingChosenOrInSightMoves();
    void anUnchangedAnswerIsNotToldAgain();
    void whatIsChosenLaterIsJudgedAsOfThen();

private:
    ui::Session *session() { return m_stage->window().session(); }
    const diagnosis::Diagnosis &diagnosis() { return session()->current()->inspection.diagnosis; }
    diagnosis::TimeCheck time() { return diagnosis().environments.front().checks.time; }
    std::unique_ptr<Stage> m_stage;
};

void WindowClockTest::init()
{
    m_stage = std::make_unique<Stage>();
    m_stage->open();
    keys::KeySet set;
    set.from = QStringLiteral("typed secret");
    set.keys.push_back(keys::secretKey(secret, set.from));
    environments::Environment environment;
    environment.name = QStringLiteral("staging");
    environment.issuer = QStringLiteral("https://id.example");
    environment.leewaySeconds = 1;
    session()->setEnvironments({environment}, QStringLiteral("environments.json"));
    session()->setSessionKeys({set});
}

void WindowClockTest::cleanup()
{
    m_stage.reset();
}

void WindowClockTest::aTokenThatEndsWhileItIsShownIsRefused()
{
    m_stage->paste(tokenThatEnds(-500));
    QCOMPARE(time(), diagnosis::TimeCheck::InLeeway);
    const QString before = m_stage->window().page()->answer()->answer();
    QTRY_COMPARE_WITH_TIMEOUT(time(), diagnosis::TimeCheck::Expired, 10'000);
    QCOMPARE(diagnosis().verdict, diagnosis::Verdict::Rejected);
    QVERIFY(m_stage->window().page()->answer()->answer() != before);
    QCOMPARE(session()->records()[quint32(session()->currentId())].state, ui::TokenState::Rejected);
}

void WindowClockTest::anotherTokenOfTheListEndsToo()
{
    m_stage->paste(tokenThatEnds(-700));
    const int id = session()->currentId();
    m_stage->paste(tokenThatEnds(-200));
    const auto state = [&] { return session()->records()[quint32(id)].state; };
    QVERIFY(state() != ui::TokenState::Rejected);
    QTRY_COMPARE_WITH_TIMEOUT(state(), ui::TokenState::Rejected, 10'000);
}

void WindowClockTest::aChosenInstantStandsStill()
{
    m_stage->paste(tokenThatEnds(400));
    session()->setAsOf(QDateTime::currentDateTimeUtc());
    QVERIFY(!session()->nextTurn());
    session()->followClock();
    QCOMPARE(diagnosis().evidence.now, *session()->asOf());
}

void WindowClockTest::anOpenMenuHoldsTheClock()
{
    m_stage->paste(tokenThatEnds(-800));
    QMenu *menu = m_stage->window().menuBar()->actions().constFirst()->menu();
    menu->popup(m_stage->window().mapToGlobal(QPoint(10, 30)));
    QVERIFY(QTest::qWaitForWindowExposed(menu));
    QTest::qWait(600);
    QCOMPARE(time(), diagnosis::TimeCheck::InLeeway);
    menu->close();
    QTRY_COMPARE_WITH_TIMEOUT(time(), diagnosis::TimeCheck::Expired, 10'000);
}

void WindowClockTest::nothingChosenOrInSightMoves()
{
    m_stage->paste(tokenThatEnds(3'600'000));
    ui::InspectionPage *page = m_stage->window().page();
    ui::Table *claims = page->claims()->table();
    page->evidence()->setCurrent(ui::EvidenceTabs::Findings);
    QTest::qWait(100); // the panes have shared the room
    claims->chooseQuietly(2);
    claims->verticalScrollBar()->setValue(claims->verticalScrollBar()->maximum());
    const int scrolled = claims->verticalScrollBar()->value();
    QVERIFY(scrolled > 0);
    int resets = 0;
    for (const QAbstractItemModel *model : page->findChildren<QAbstractItemModel *>())
        connect(model, &QAbstractItemModel::modelReset, page, [&resets] { ++resets; });
    QTest::qWait(600); // a judgement that is older than half a second is made anew
    const QDateTime before = diagnosis().evidence.now;
    session()->followClock();
    QVERIFY(diagnosis().evidence.now > before);
    QCOMPARE(resets, 0);
    QCOMPARE(claims->currentIndex().row(), 2);
    QCOMPARE(claims->verticalScrollBar()->value(), scrolled);
    QCOMPARE(page->evidence()->current(), ui::EvidenceTabs::Findings);
}

void WindowClockTest::anUnchangedAnswerIsNotToldAgain()
{
    m_stage->paste(tokenThatEnds(122'000)); // the seconds that are left are told
    const auto before = QAccessible::installUpdateHandler(&countAlerts);
    alerts = 0;
    QTest::qWait(1'100);
    session()->followClock();
    const int told = alerts;
    QAccessible::installUpdateHandler(before);
    QCOMPARE(told, 0);
}

void WindowClockTest::whatIsChosenLaterIsJudgedAsOfThen()
{
    m_stage->paste(tokenThatEnds(3'600'000));
    const int first = session()->currentId();
    m_stage->paste(tokenThatEnds(7'200'000));
    QTest::qWait(600);
    const QDateTime before = QDateTime::currentDateTimeUtc();
    session()->setCurrent(first);
    QVERIFY(diagnosis().evidence.now >= before);
}

QTEST_MAIN(WindowClockTest)
#include "tst_window_clock.moc"

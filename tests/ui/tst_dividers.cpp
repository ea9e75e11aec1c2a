// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/requests_view.h"
#include "ui/views/table.h"
#include "ui/views/timeline_view.h"
#include "ui/views/token_view.h"
#include "ui/window/inspection_page.h"
#include "ui/window/splitter_keys.h"
#include "ui/window/status_line.h"
#include "ui/window/token_list.h"

#include <QApplication>
#include <QSplitter>

using namespace jotscope;
using test::Stage;

/// F8: what a mouse does with the dividers, the keyboard does too.
class Dividers : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void arrowsMoveTheDividerByALine();
    void shiftMovesFurther();
    void neitherSideGetsLowerThanItsLeast();
    void f8GoesFromTheInsideOutAndRound();
    void otherKeysLeaveAndDoWhatTheyDo();
    void escAndReturnLeave_data();
    void escAndReturnLeave();
    void theTokenListHasADividerToo();
    void aPaneWithoutDividersSaysSo();

private:
    void open(const QSize &size = QSize(1440, 900));
    ui::SplitterKeys *keys() { return m_stage->window().findChild<ui::SplitterKeys *>(); }
    QString told() { return m_stage->window().findChild<ui::StatusLine *>()->currentMessage(); }
    std::unique_ptr<Stage> m_stage;
};

void Dividers::open(const QSize &size)
{
    m_stage->explainStagingToken(size);
    m_stage->press(Qt::Key_4, Qt::ControlModifier);
}

void Dividers::arrowsMoveTheDividerByALine()
{
    open();
    ui::ClaimsView *claims = m_stage->window().page()->claims();
    const int before = claims->height();
    m_stage->press(Qt::Key_F8);
    QVERIFY(keys()->isActive());
    QVERIFY2(told().contains(u"Divider above Claims"), qPrintable(told()));
    m_stage->press(Qt::Key_Down);
    QCOMPARE(claims->height(), before - ui::lines(1));
    m_stage->press(Qt::Key_Up);
    m_stage->press(Qt::Key_Up);
    QCOMPARE(claims->height(), before + ui::lines(1));
    m_stage->press(Qt::Key_Left); // across: nothing, and no claim is left
    QCOMPARE(claims->height(), before + ui::lines(1));
    QVERIFY(keys()->isActive());
}

void Dividers::shiftMovesFurther()
{
    open();
    ui::TokenView *token = m_stage->window().page()->token();
    const int before = token->height();
    m_stage->press(Qt::Key_F8);
    m_stage->press(Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(token->height(), before + ui::lines(5));
}

void Dividers::neitherSideGetsLowerThanItsLeast()
{
    open();
    ui::ClaimsView *claims = m_stage->window().page()->claims();
    m_stage->press(Qt::Key_F8);
    for (int press = 0; press < 40; ++press)
        m_stage->press(Qt::Key_Down, Qt::ShiftModifier);
    QVERIFY(claims->isVisible());
    QVERIFY(claims->height() >= claims->minimumSizeHint().height());
    for (int press = 0; press < 40; ++press)
        m_stage->press(Qt::Key_Up, Qt::ShiftModifier);
    QVERIFY(m_stage->window().page()->token()->height() >= m_stage->window().page()->token()->minimumSizeHint().height());
}

void Dividers::f8GoesFromTheInsideOutAndRound()
{
    open();
    m_stage->press(Qt::Key_F8);
    QSplitter *inner = keys()->splitter();
    QVERIFY2(told().contains(u"(1 of 4)"), qPrintable(told()));
    m_stage->press(Qt::Key_F8);
    QVERIFY2(told().contains(u"Divider behind Claims"), qPrintable(told()));
    const int width = m_stage->window().page()->claims()->width();
    m_stage->press(Qt::Key_Right);
    QCOMPARE(m_stage->window().page()->claims()->width(), width + ui::lines(1));
    m_stage->press(Qt::Key_F8);
    QVERIFY2(told().contains(u"Divider below Claims"), qPrintable(told()));
    m_stage->press(Qt::Key_F8);
    QVERIFY2(told().contains(u"Divider before Claims"), qPrintable(told()));
    m_stage->press(Qt::Key_F8);
    QCOMPARE(keys()->splitter(), inner);
}

void Dividers::otherKeysLeaveAndDoWhatTheyDo()
{
    open();
    m_stage->press(Qt::Key_F8);
    m_stage->press(Qt::Key_5, Qt::ControlModifier);
    QVERIFY(!keys()->isActive());
    QVERIFY(m_stage->window().page()->environments()->table()->hasFocus());
    QVERIFY(told().isEmpty());
    const int row = m_stage->window().page()->environments()->table()->currentIndex().row();
    m_stage->press(Qt::Key_Down);
    QVERIFY(m_stage->window().page()->environments()->table()->currentIndex().row() != row); // arrows are the table's again
}

void Dividers::escAndReturnLeave_data()
{
    QTest::addColumn<int>("key");
    QTest::newRow("Esc leaves, and clears nothing") << int(Qt::Key_Escape);
    QTest::newRow("Return leaves") << int(Qt::Key_Return);
}

void Dividers::escAndReturnLeave()
{
    QFETCH(int, key);
    open();
    m_stage->press(Qt::Key_Down);
    const QWidget *focus = QApplication::focusWidget();
    const QModelIndex chosen = m_stage->window().page()->claims()->table()->currentIndex();
    QVERIFY(chosen.isValid());
    m_stage->press(Qt::Key_F8);
    m_stage->press(Qt::Key(key));
    QVERIFY(!keys()->isActive());
    QVERIFY(told().isEmpty());
    QCOMPARE(QApplication::focusWidget(), focus);
    QCOMPARE(m_stage->window().page()->claims()->table()->currentIndex(), chosen);
}

void Dividers::theTokenListHasADividerToo()
{
    open();
    ui::TokenList *tokens = m_stage->window().tokens();
    tokens->focusStop()->setFocus();
    const int before = tokens->width();
    m_stage->press(Qt::Key_F8);
    QVERIFY2(told().contains(u"Divider behind Tokens"), qPrintable(told()));
    m_stage->press(Qt::Key_Right);
    QCOMPARE(tokens->width(), before + ui::lines(1));
}

void Dividers::aPaneWithoutDividersSaysSo()
{
    open(QSize(800, 760));
    m_stage->press(Qt::Key_F8);
    QVERIFY(!keys()->isActive());
    QVERIFY2(told().contains(u"No divider"), qPrintable(told()));
}

QTEST_MAIN(Dividers)
#include "tst_dividers.moc"

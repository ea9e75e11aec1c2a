// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/stage.h"
#include "ui/views/causes_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/rows_view.h"
#include "ui/views/service_view.h"
#include "ui/views/subject_view.h"
#include "ui/views/table.h"
#include "ui/window/banner.h"
#include "ui/window/inspection_page.h"
#include "ui/window/journey_pane.h"
#include "ui/window/journey_view.h"

#include <QPlainTextEdit>

using namespace jotscope;
using test::Stage;

/// The answer that a service gave: pasted before the token, after it, or typed into its tab.
class ServerAnswer : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_stage = std::make_unique<Stage>();
        m_stage->open();
        m_stage->describeEnvironments();
    }
    void cleanup() { m_stage.reset(); }

    void pastedBeforeTheTokenItWaitsForIt();
    void pastedAfterTheTokenItIsRead();
    void typedIntoTheTabItIsReadAfterAPause();
    void staysWhenTheUserIsAskedFor();
    void anUnknownTextRulesNothingOut();
    void isTakenBackByEmptyingTheField();
    void aLowWindowKeepsEveryPaneInReach();
    void theSubjectStepShowsEachCharacter();
    void anOpenQuestionHasItsButton();

private:
    const diagnosis::Diagnosis &diagnosis() { return m_stage->window().session()->current()->inspection.diagnosis; }
    QString reading() { return m_stage->window().page()->evidence()->service()->reading(); }
    std::unique_ptr<Stage> m_stage;
};

namespace {

const QByteArray refusal = "HTTP/1.1 403 Forbidden\r\nContent-Type: application/json\r\n\r\n"
                           "{\"code\":403,\"error_code\":\"user_not_found\",\"msg\":\"User from sub claim in JWT does not exist\"}";

} // namespace

void ServerAnswer::pastedBeforeTheTokenItWaitsForIt()
{
    ui::MainWindow &window = m_stage->window();
    m_stage->paste(refusal);
    QVERIFY(!window.session()->current());
    QVERIFY2(window.banner()->text().contains(u"Now paste the token"), qPrintable(window.banner()->text()));
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    QCOMPARE(diagnosis().service.profile, QStringLiteral("supabase-auth"));
    QCOMPARE(diagnosis().service.status, 403);
    m_stage->paste(m_stage->tokenOf(QStringLiteral("healthy"))); // and for that one only
    QVERIFY(!diagnosis().service.given);
}

void ServerAnswer::pastedAfterTheTokenItIsRead()
{
    ui::MainWindow &window = m_stage->window();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    m_stage->paste(refusal);
    QCOMPARE(int(window.session()->entries().size()), 1);
    QCOMPARE(window.page()->evidence()->current(), ui::EvidenceTabs::Server);
    QVERIFY2(reading().contains(u"Stopped at: User record"), qPrintable(reading()));
    QVERIFY2(reading().contains(u"Supabase"), qPrintable(reading()));
    QCOMPARE(window.page()->evidence()->service()->text()->toPlainText().toUtf8(), QByteArray(refusal).replace("\r", ""));
}

void ServerAnswer::typedIntoTheTabItIsReadAfterAPause()
{
    ui::MainWindow &window = m_stage->window();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    QVERIFY2(reading().startsWith(u"What did the service answer?"), qPrintable(reading()));
    window.page()->evidence()->setCurrent(ui::EvidenceTabs::Server);
    QPlainTextEdit *field = window.page()->evidence()->service()->text();
    field->setFocus();
    QTest::keyClicks(field, QStringLiteral("User from sub claim in JWT does not exist"));
    QTRY_VERIFY(diagnosis().service.recognised);
    QVERIFY(field->hasFocus());
    QCOMPARE(field->toPlainText(), QStringLiteral("User from sub claim in JWT does not exist"));
}

void ServerAnswer::staysWhenTheUserIsAskedFor()
{
    m_stage->paste(m_stage->tokenOf(QStringLiteral("user-disabled")));
    m_stage->press(Qt::Key_Return, Qt::ControlModifier);
    m_stage->window().session()->setServiceAnswer(refusal); // while the answer is under way
    QVERIFY(m_stage->settle());
    QCOMPARE(diagnosis().service.profile, QStringLiteral("supabase-auth"));
    QVERIFY(diagnosis().verdict != diagnosis::Verdict::Undecided);
}

void ServerAnswer::anUnknownTextRulesNothingOut()
{
    m_stage->paste(m_stage->tokenOf(QStringLiteral("healthy")));
    m_stage->window().session()->setServiceAnswer("computer says no <b>really</b>");
    QCOMPARE(reading(), QStringLiteral("Not recognised. No service profile knows this text; it rules nothing out."));
}

void ServerAnswer::isTakenBackByEmptyingTheField()
{
    ui::MainWindow &window = m_stage->window();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    m_stage->paste(refusal);
    window.page()->evidence()->service()->text()->clear();
    QTRY_VERIFY(!diagnosis().service.given);
}

void ServerAnswer::aLowWindowKeepsEveryPaneInReach()
{
    ui::MainWindow &window = m_stage->window();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    for (const QSize size : {QSize(1024, 640), QSize(1440, 900), QSize(800, 640), QSize(1024, 640), QSize(800, 900), QSize(1440, 900)}) {
        window.resize(size);
        QApplication::processEvents();
        for (const Qt::Key pane : {Qt::Key_5, Qt::Key_9, Qt::Key_6, Qt::Key_4}) {
            m_stage->press(pane, Qt::ControlModifier);
            const QString where = QStringLiteral("%1x%2, Ctrl+%3").arg(size.width()).arg(size.height()).arg(int(pane) - Qt::Key_0);
            QVERIFY2(QApplication::focusWidget() && QApplication::focusWidget()->isVisible(), qPrintable(where));
            QVERIFY2(window.page()->isAncestorOf(QApplication::focusWidget()), qPrintable(where));
            QTRY_VERIFY2(QApplication::focusWidget()->visibleRegion().boundingRect().height() > 20, qPrintable(where));
        }
        m_stage->press(Qt::Key_5, Qt::ControlModifier);
        QVERIFY(window.page()->environments()->table()->isVisible());
    }
}

void ServerAnswer::theSubjectStepShowsEachCharacter()
{
    ui::MainWindow &window = m_stage->window();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("sub-blank")));
    ui::EvidenceTabs *evidence = window.page()->evidence();
    QListView *journey = window.page()->journey()->view();
    journey->setCurrentIndex(journey->model()->index(int(diagnosis::Step::Subject), 0));
    QCOMPARE(evidence->current(), ui::EvidenceTabs::Causes); // passing by opens nothing
    journey->setFocus();
    m_stage->press(Qt::Key_Return);
    QCOMPARE(evidence->current(), ui::EvidenceTabs::Subject);
    const QAbstractItemModel *characters = evidence->subject()->table()->model();
    QCOMPARE(characters->rowCount(), 37);
    const QString last = characters->index(36, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(last.contains(u"U+0020") && last.contains(u"SPACE"), qPrintable(last));
    QVERIFY2(evidence->subject()->facts().contains(u"A blank stands behind the id"), qPrintable(evidence->subject()->facts()));
    evidence->setCurrent(ui::EvidenceTabs::Causes); // and what is learnt later does not take the tab back
    m_stage->window().session()->setServiceAnswer("x");
    QCOMPARE(evidence->current(), ui::EvidenceTabs::Causes);
}

void ServerAnswer::anOpenQuestionHasItsButton()
{
    ui::MainWindow &window = m_stage->window();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("user-disabled")));
    QCOMPARE(diagnosis().deed, diagnosis::Deed::Ask);
    QListView *list = window.page()->evidence()->causes()->list();
    QVERIFY(window.session()->network()->ledger().empty());
    list->setCurrentIndex(list->model()->index(1, 0));
    list->setFocus();
    m_stage->press(Qt::Key_Return);
    QVERIFY(m_stage->settle());
    QCOMPARE(diagnosis().cause, QStringLiteral("user-disabled"));
    QCOMPARE(diagnosis().deed, diagnosis::Deed::None);
}

QTEST_MAIN(ServerAnswer)
#include "tst_server_answer.moc"

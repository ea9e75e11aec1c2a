// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_label.h"
#include "ui/kit/theme.h"
#include "ui/models/apart_model.h"
#include "ui/stage.h"
#include "ui/views/claims_view.h"
#include "ui/views/table.h"
#include "ui/window/banner.h"
#include "ui/window/compare_page.h"
#include "ui/window/consent_bar.h"
#include "ui/window/inspection_page.h"

#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QApplication>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>

using namespace jotscope;
using test::Stage;

/// Two tokens side by side in the window, by keyboard alone.
class Compare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup()
    {
        m_stage.reset();
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void theModelsKeepTheirPromises();
    void twoTokensAreComparedAndEscLeaves();
    void oneTokenAloneIsToldWhatToDo();
    void aTokenThatIsPastedMeanwhileBecomesB();
    void aForgottenTokenEndsTheComparison();
    void whatIsTheSameIsFolded();
    void bothAreChosenAndSwapped();
    void equalTokensSayThatNoMemberDiffers();
    void howIsToldOnlyWhereItIsKnown();
    void whoComesByTabStandsOnAValue();
    void aAndBOfOneEnvironmentStandTogether();
    void theStepsShareTheWidth();
    void theHeadlineIsMirrored();
    void whatALoginCallsItsTokensIsSaidAsInTheList();
    void aTokenThatComesByItselfChangesNoChoice();
    void aTokenThatComesByItselfLeavesAnOpenListAlone();
    void aTokenThatComesByItselfWasNotShownBefore();
    void aTokenThatComesByItselfLeavesTheChosenClaim();
    void aTokenThatComesByItselfLeavesWhatIsBeingAsked();

private:
    void pasteBoth();
    void compareSamples();              ///< of the demo, in its environments
    void join(const QByteArray &token); ///< as the Capture panel does
    ui::ComparePage *page() { return m_stage->window().compare(); }
    std::unique_ptr<Stage> m_stage;
};

namespace {

QByteArray base64(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray tokenOf(const QByteArray &payload)
{
    return base64("{\"alg\":\"HS256\"}") + '.' + base64(payload) + '.' + base64("0123456789abcdef0123456789abcdef");
}

const QByteArray tokenA = tokenOf("{\"iss\":\"https://a.example\",\"sub\":\"1\"}");
const QByteArray tokenB = tokenOf("{\"iss\":\"https://b.example\",\"sub\":\"1\"}");

} // namespace

void Compare::pasteBoth()
{
    m_stage->open();
    m_stage->paste(tokenA);
    m_stage->paste(tokenB);
    m_stage->press(Qt::Key_D, Qt::ControlModifier);
}

void Compare::join(const QByteArray &token)
{
    capture::Sighting sighting;
    sighting.text = token;
    sighting.origin = QStringLiteral("Relay");
    m_stage->window().session()->join({sighting}, {});
}

void Compare::theModelsKeepTheirPromises()
{
    ui::ApartModel members;
    const QAbstractItemModelTester first(&members, QAbstractItemModelTester::FailureReportingMode::QtTest);
    diagnosis::MemberApart issuer;
    issuer.kind = diagnosis::MemberApart::Kind::Differs;
    issuer.pointer = QStringLiteral("/iss");
    members.show({issuer, diagnosis::MemberApart()});
    members.showSame(true);
    members.showSame(false);
    ui::ApartStepsModel steps;
    const QAbstractItemModelTester second(&steps, QAbstractItemModelTester::FailureReportingMode::QtTest);
    steps.show({{QStringLiteral("prod"), {}, {}, std::vector<diagnosis::StepApart>(9)}});
    QCOMPARE(steps.rowCount(), 2);
    steps.show({});
}

void Compare::twoTokensAreComparedAndEscLeaves()
{
    pasteBoth();
    QVERIFY(page()->isVisible());
    QCOMPARE(page()->headline(), QStringLiteral("They differ in issuer."));
    const QModelIndex value = page()->members()->model()->index(0, ui::ApartModel::A);
    QCOMPARE(value.data().toString(), QStringLiteral("\"https://b.example\"")); // the one that is shown is A
    const auto cell = value.data(ui::CellRole).value<ui::Cell>();
    QCOMPARE(cell.text.mid(cell.marks.front().begin, cell.marks.front().end - cell.marks.front().begin), QStringLiteral("b"));
    m_stage->press(Qt::Key_Escape);
    QVERIFY(!page()->isVisible());
    QVERIFY(m_stage->window().page()->isVisible());
}

void Compare::oneTokenAloneIsToldWhatToDo()
{
    m_stage->open();
    m_stage->paste(tokenA);
    m_stage->press(Qt::Key_D, Qt::ControlModifier);
    QVERIFY(!page()->isVisible());
    QVERIFY2(m_stage->window().banner()->text().contains(u"Ctrl+Shift+V"), qPrintable(m_stage->window().banner()->text()));
}

void Compare::aTokenThatIsPastedMeanwhileBecomesB()
{
    pasteBoth();
    m_stage->paste(tokenOf("{\"iss\":\"https://b.example\",\"sub\":\"2\"}"));
    QVERIFY(page()->isVisible());
    QCOMPARE(page()->headline(), QStringLiteral("They differ in subject."));
}

void Compare::aForgottenTokenEndsTheComparison()
{
    pasteBoth();
    m_stage->window().session()->forget(m_stage->window().session()->currentId());
    QVERIFY(!page()->isVisible());
    QVERIFY(m_stage->window().page()->isVisible());
}

void Compare::whatIsTheSameIsFolded()
{
    pasteBoth();
    QCOMPARE(page()->members()->model()->rowCount(), 1);
    Stage::click(Stage::button(page(), QStringLiteral("Show the same")));
    QCOMPARE(page()->members()->model()->rowCount(), 3);
}

void Compare::bothAreChosenAndSwapped()
{
    pasteBoth();
    const auto choices = page()->findChildren<QComboBox *>();
    const int before = choices[0]->currentData().toInt();
    Stage::click(Stage::button(page(), QStringLiteral("Swap")));
    QCOMPARE(choices[1]->currentData().toInt(), before);
    choices[0]->setCurrentIndex(choices[1]->currentIndex());
    QCOMPARE(page()->headline(), QStringLiteral("They are the same token."));
}

void Compare::equalTokensSayThatNoMemberDiffers()
{
    pasteBoth();
    const auto choices = page()->findChildren<QComboBox *>();
    choices[0]->setCurrentIndex(choices[1]->currentIndex());
    const auto isSaid = [this] {
        for (const QLabel *label : page()->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text() == u"No member differs.")
                return true;
        }
        return false;
    };
    QVERIFY(isSaid() && !page()->members()->isVisible());
    for (const QWidget *stop : page()->stops())
        QVERIFY(stop->isVisible());
    Stage::click(Stage::button(page(), QStringLiteral("Show the same")));
    QVERIFY(!isSaid() && page()->members()->isVisible());
}

void Compare::howIsToldOnlyWhereItIsKnown()
{
    pasteBoth();
    QVERIFY(page()->members()->isColumnHidden(ui::ApartModel::How));
    m_stage->paste(tokenOf("{\"exp\":1795962025}"));
    m_stage->paste(tokenOf("{\"exp\":1795965625}"));
    const auto choices = page()->findChildren<QComboBox *>();
    choices[0]->setCurrentIndex(1);
    choices[1]->setCurrentIndex(0);
    QVERIFY(!page()->members()->isColumnHidden(ui::ApartModel::How));
    QVERIFY(!page()->members()->model()->index(0, ui::ApartModel::How).data().toString().isEmpty());
}

/// Not on the sign at the edge of the pane, which nobody copies; and nothing is chosen before somebody does.
void Compare::whoComesByTabStandsOnAValue()
{
    pasteBoth();
    QCOMPARE(page()->members()->currentIndex().column(), int(ui::ApartModel::A));
    QVERIFY(!page()->members()->selectionModel()->hasSelection());
}

void Compare::compareSamples()
{
    m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("healthy")));
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    m_stage->press(Qt::Key_D, Qt::ControlModifier);
}

/// No rule between them, and the name of the environment is said for both.
void Compare::aAndBOfOneEnvironmentStandTogether()
{
    compareSamples();
    ui::Table *steps = page()->steps();
    const QImage image = steps->viewport()->grab().toImage();
    const auto isRuled = [&](int row) {
        const QRect cell = steps->visualRect(steps->model()->index(row, 1));
        return image.pixelColor(cell.right() - 1, cell.bottom()) == ui::colour(ui::Role::Line);
    };
    QVERIFY(!isRuled(0) && isRuled(1));
    QVERIFY(!isRuled(2) && isRuled(3));
    for (int row : {0, 1}) {
        const QString said = steps->model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(said.contains(m_stage->window().session()->inspector()->environments().front().name), qPrintable(said));
    }
}

void Compare::theStepsShareTheWidth()
{
    compareSamples();
    const ui::Table *steps = page()->steps();
    int sum = 0;
    for (int column = 0; column < steps->model()->columnCount(); ++column) {
        int needed = steps->horizontalHeader()->sectionSizeHint(column);
        for (int row = 0; row < steps->model()->rowCount(); ++row)
            needed = qMax(needed, steps->sizeHintForIndex(steps->model()->index(row, column)).width());
        const int spare = steps->columnWidth(column) - needed;
        QVERIFY2(spare > 8 && spare < 80, qPrintable(QStringLiteral("%1: %2").arg(column).arg(spare)));
        sum += steps->columnWidth(column);
    }
    QCOMPARE(sum, steps->viewport()->width());
}

void Compare::theHeadlineIsMirrored()
{
    QApplication::setLayoutDirection(Qt::RightToLeft);
    pasteBoth();
    ui::FlowLabel *headline = nullptr;
    for (ui::FlowLabel *label : page()->findChildren<ui::FlowLabel *>())
        headline = label->text() == page()->headline() ? label : headline;
    QVERIFY(headline);
    const QImage image = headline->grab().toImage();
    const auto isPainted = [&image](int from, int to) {
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y) {
                if (image.pixel(x, y) != image.pixel(0, 0))
                    return true;
            }
        }
        return false;
    };
    QVERIFY(isPainted(image.width() * 9 / 10, image.width()));
    QVERIFY(!isPainted(0, image.width() / 2));
}

void Compare::whatALoginCallsItsTokensIsSaidAsInTheList()
{
    m_stage->open();
    m_stage->paste(tokenA);
    capture::Sighting sighting;
    sighting.text = "rt-0123456789";
    sighting.origin = QStringLiteral("login to staging");
    sighting.place = QStringLiteral("refresh_token");
    m_stage->window().session()->join({sighting}, {});
    m_stage->press(Qt::Key_D, Qt::ControlModifier);
    const QString choice = page()->findChildren<QComboBox *>()[1]->currentText();
    QVERIFY2(choice.startsWith(u"Refresh token"), qPrintable(choice));
}

void Compare::aTokenThatComesByItselfChangesNoChoice()
{
    m_stage->open();
    for (const char *subject : {"1", "2", "3"})
        m_stage->paste(tokenOf(QByteArray("{\"sub\":\"") + subject + "\"}"));
    m_stage->press(Qt::Key_D, Qt::ControlModifier);
    const auto choices = page()->findChildren<QComboBox *>();
    choices[0]->setCurrentIndex(1);
    choices[1]->setCurrentIndex(2);
    const int a = choices[0]->currentData().toInt();
    const int b = choices[1]->currentData().toInt();
    join(tokenA);
    QVERIFY(page()->isVisible());
    QCOMPARE(choices[0]->count(), 4);
    QCOMPARE(choices[0]->currentData().toInt(), a);
    QCOMPARE(choices[1]->currentData().toInt(), b);
    QCOMPARE(page()->headline(), QStringLiteral("They differ in subject."));
}

void Compare::aTokenThatComesByItselfLeavesAnOpenListAlone()
{
    pasteBoth();
    auto *choice = page()->findChildren<QComboBox *>()[1];
    choice->showPopup();
    QVERIFY(QTest::qWaitForWindowExposed(choice->view()->window()));
    choice->view()->setCurrentIndex(choice->model()->index(0, 0));
    join(tokenOf("{\"sub\":\"2\"}"));
    QVERIFY(choice->view()->isVisible());
    QCOMPARE(choice->view()->currentIndex().row(), 0);
    QTest::keyClick(choice->view(), Qt::Key_Return);
    QCOMPARE(page()->headline(), QStringLiteral("They are the same token."));
    QTRY_COMPARE(choice->count(), 3); // and the list has it from then on
    QCOMPARE(choice->currentIndex(), 1);
}

void Compare::aTokenThatComesByItselfWasNotShownBefore()
{
    m_stage->open();
    for (const char *subject : {"1", "2", "3"})
        m_stage->paste(tokenOf(QByteArray("{\"sub\":\"") + subject + "\"}"));
    ui::Session *session = m_stage->window().session();
    const int newest = session->currentId();
    const int oldest = session->entries().back().id;
    session->setCurrent(oldest);
    session->setCurrent(newest);
    join(tokenB);
    m_stage->press(Qt::Key_D, Qt::ControlModifier);
    const auto choices = page()->findChildren<QComboBox *>();
    QCOMPARE(choices[0]->currentData().toInt(), newest);
    QCOMPARE(choices[1]->currentData().toInt(), oldest);
}

void Compare::aTokenThatComesByItselfLeavesTheChosenClaim()
{
    m_stage->open();
    m_stage->paste(tokenA);
    auto *claims = m_stage->window().page()->claims();
    claims->table()->setFocus();
    m_stage->press(Qt::Key_Down);
    const QModelIndexList chosen = claims->table()->selectionModel()->selectedRows();
    QCOMPARE(chosen.size(), 1);
    const int row = chosen.front().row();
    join(tokenB);
    QCOMPARE(claims->table()->selectionModel()->selectedRows().size(), 1);
    QCOMPARE(claims->table()->selectionModel()->selectedRows().front().row(), row);
}

/// A tick in the consent bar, and the focus there, are the person's.
void Compare::aTokenThatComesByItselfLeavesWhatIsBeingAsked()
{
    m_stage->open();
    m_stage->describeEnvironments();
    m_stage->paste(m_stage->tokenOf(QStringLiteral("wrong-environment")));
    const auto *hosts = m_stage->window().page()->consent()->findChild<QScrollArea *>();
    QVERIFY(hosts->isVisible());
    const QPointer<QWidget> rows = hosts->widget();
    join(tokenB);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(rows);
    QCOMPARE(hosts->widget(), rows);
}

QTEST_MAIN(Compare)
#include "tst_compare.moc"

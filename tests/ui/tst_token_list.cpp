// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/token_list_model.h"
#include "ui/listing/token_rows_view.h"
#include "ui/report/report_dialog.h"
#include "ui/stage.h"
#include "ui/window/actions.h"
#include "ui/window/arrange_menu.h"
#include "ui/window/inspection_page.h"
#include "ui/window/kept_settings.h"
#include "ui/window/token_combo.h"
#include "ui/window/token_facts.h"
#include "ui/window/token_list.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QPaintEvent>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollBar>

using namespace jotscope;
using test::Stage;

namespace {

QByteArray encoded(const QByteArray &text)
{
    return text.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

/// Issued one second after the other; every third by another issuer.
QByteArray tokenOf(int number)
{
    const QByteArray issuer = number % 3 == 0 ? "https://id.staging.example" : "https://id.example";
    return encoded("{\"alg\":\"HS256\"}") + '.'
        + encoded("{\"iss\":\"" + issuer + "\",\"sub\":\"user-" + QByteArray::number(number)
            + "\",\"iat\":" + QByteArray::number(1'700'000'000 + number) + ",\"exp\":1700009999}")
        + "." + encoded("signature " + QByteArray::number(number));
}

std::vector<capture::Sighting> sightings(int first, int count)
{
    std::vector<capture::Sighting> all;
    for (int number = first; number < first + count; ++number) {
        capture::Sighting one;
        one.text = tokenOf(number);
        one.origin = QStringLiteral("app.log");
        one.place = QStringLiteral("line %1, Authorization").arg(number);
        one.seen = QDateTime::currentDateTimeUtc();
        all.push_back(one);
    }
    return all;
}

QByteArray pasteOf(int count)
{
    QByteArray text;
    for (int number = 0; number < count; ++number)
        text += "Authorization: Bearer " + tokenOf(number) + "\n";
    return text;
}

QAction *folding(const ui::ArrangeMenu *menu, const QString &text)
{
    const QList<QAction *> all = menu->actions();
    return *std::find_if(all.begin(), all.end(), [&text](const QAction *one) { return one->text().remove(u'&') == text; });
}

} // namespace

/// The token list of the window with many tokens in it.
class TokenList : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_stage = std::make_unique<Stage>(); }
    void cleanup() { m_stage.reset(); }

    void aFilterShowsAboveTwelveTokens();
    void typingOnTheListFilters();
    void aFilterSaysThatSomeAreNotLookedAtYet();
    void aFilterThatHidesTheTokenDoesNotUnchooseIt();
    void theAgeOfARowIsTold();
    void theOrderIsChosenByKeyboard();
    void whatComesWhileOneLooksMovesNothing();
    void everyTokenOfALargePasteIsJudged();
    void aRowSaysWhatAnInspectionSays();
    void whatIsSetWhileRowsAreJudgedCounts();
    void rowsAreForgottenWhileTheyAreJudged();
    void theWindowClosesWhileRowsAreJudged();
    void aRowIsInspectedWholeWhenItIsChosen();
    void whatWasChosenLongAgoIsKeptAsARowAgain();
    void aRowThatIsForgottenComesBack();
    void theAnswerThatCameLaterCounts();
    void otherKeysJudgeAllRowsAnew();
    void theNarrowFormHasTheSameOrder();
    void theNarrowFormShowsTheTokenThatTheFilterHides();
    void orderGroupsAndFilterAreRemembered();
    void aFilterOfOtherWordsIsNotRemembered_data();
    void aFilterOfOtherWordsIsNotRemembered();
    void groupsFoldByKeyboard();
    void groupsFoldByPointerAndByMenu();
    void theNextTokenUnfoldsItsGroup();
    void theDemoOpensOneTopic();
    void scrollingPaints();
    void aTokenInTheFilterIsInspected();
    void whatIsPastedIsNotHiddenByTheFilter();
    void expiredIsSaidInThatWord();
    void aReportTellsTheWholeList();
    void whatIsPastedIntoTheFilterIsForTheWindow();
    void theGroundBelowTheRowsUnchoosesNothing();
    void whatComesBackIsInSight_data();
    void whatComesBackIsInSight();
    void everyTokenOfALargePasteKnowsItsSource();

private:
    ui::MainWindow &openWith(int count);
    ui::MainWindow &openWithGroups(); ///< by issuer: the first has four, the second two
    ui::TokenListModel *model() { return m_stage->window().tokens()->model(); }
    ui::Session *session() { return m_stage->window().session(); }
    QByteArray currentText() { return session()->current()->inspection.sighting.text; }
    bool isAllJudged()
    {
        return QTest::qWaitFor([this] { return session()->records().waiting() == 0; }, 30000);
    }
    std::unique_ptr<Stage> m_stage;
};

ui::MainWindow &TokenList::openWith(int count)
{
    ui::MainWindow &window = m_stage->open();
    const QAbstractItemModelTester *tester
        = new QAbstractItemModelTester(window.tokens()->model(), QAbstractItemModelTester::FailureReportingMode::QtTest, &window);
    Q_UNUSED(tester)
    for (int first = 0; first < count; first += 25)
        session()->gather(sightings(first, qMin(25, count - first)));
    return window;
}

ui::MainWindow &TokenList::openWithGroups()
{
    ui::MainWindow &window = openWith(6);
    window.tokens()->setArrangement(ui::TokenSort::Found, ui::TokenGroup::Issuer);
    session()->setCurrent(2);
    window.tokens()->view()->setFocus();
    return window;
}

void TokenList::aFilterShowsAboveTwelveTokens()
{
    ui::MainWindow &window = openWith(12);
    QVERIFY(!window.tokens()->filter()->isVisible());
    session()->gather(sightings(12, 1));
    QTRY_VERIFY(window.tokens()->filter()->isVisible());
}

void TokenList::typingOnTheListFilters()
{
    ui::MainWindow &window = openWith(300);
    window.tokens()->view()->setFocus();
    for (const Qt::Key key : {Qt::Key_U, Qt::Key_S, Qt::Key_E, Qt::Key_R, Qt::Key_Minus, Qt::Key_7})
        m_stage->press(key);
    QCOMPARE(window.tokens()->filter()->text(), QStringLiteral("user-7"));
    QCOMPARE(model()->shownCount(), 11); // 7, 70 to 79
    m_stage->press(Qt::Key_Down);
    QVERIFY(window.tokens()->view()->hasFocus());
    QCOMPARE(currentText(), tokenOf(7)); // the first of them
    m_stage->press(Qt::Key_Down);
    QCOMPARE(currentText(), tokenOf(70));
    window.tokens()->filter()->setFocus();
    m_stage->press(Qt::Key_Escape);
    QCOMPARE(model()->shownCount(), 300);
    QCOMPARE(currentText(), tokenOf(70));
    QCOMPARE(window.tokens()->view()->currentIndex().data(ui::TokenListModel::IdRole).toInt(), session()->currentId());
}

void TokenList::theAgeOfARowIsTold()
{
    openWith(3);
    const QModelIndex row = model()->index(model()->rowOf(1));
    for (const int role : {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
        const QString told = row.data(role).toString();
        QVERIFY2(told.contains(QRegularExpression(QStringLiteral("issued \\d+ .* ago"))), qPrintable(told));
        QVERIFY2(told.contains(QStringLiteral("seen 0 s ago")) || told.contains(QRegularExpression(QStringLiteral("seen \\d+ s ago"))),
            qPrintable(told));
    }
    QVERIFY2(!row.data(ui::TokenListModel::SearchRole).toString().contains(QStringLiteral("ago")), "nobody filters by an age");
}

void TokenList::aFilterThatHidesTheTokenDoesNotUnchooseIt()
{
    ui::MainWindow &window = openWith(100);
    const int id = session()->currentId();
    window.tokens()->filter()->setText(QStringLiteral("user-50"));
    QCOMPARE(model()->shownCount(), 1);
    QCOMPARE(session()->currentId(), id);
    QVERIFY(!window.tokens()->view()->currentIndex().isValid());
    window.tokens()->filter()->setText(QStringLiteral("nobody"));
    QCOMPARE(model()->rowCount(), 0);
    window.tokens()->filter()->clear();
    QCOMPARE(window.tokens()->view()->currentIndex().row(), model()->rowOf(id));
}

void TokenList::theOrderIsChosenByKeyboard()
{
    ui::MainWindow &window = openWith(60);
    const int id = session()->currentId();
    auto *button = window.tokens()->findChild<QPushButton *>();
    QVERIFY(button);
    button->setFocus();
    QCOMPARE(button->focusPolicy() & Qt::TabFocus, Qt::TabFocus);
    m_stage->press(Qt::Key_Space);
    QTRY_VERIFY(window.tokens()->menu()->isVisible());
    QTest::keyClick(window.tokens()->menu(), Qt::Key_N); // newest first
    QTRY_VERIFY(!window.tokens()->menu()->isVisible());
    QCOMPARE(model()->arrangement().sort, ui::TokenSort::Newest);
    QCOMPARE(model()->index(1).data(ui::TokenListModel::IdRole).toInt(), 60);
    QCOMPARE(session()->currentId(), id); // the oldest is still the one
    QCOMPARE(window.tokens()->view()->currentIndex().row(), 60);
    QVERIFY(window.tokens()->view()->viewport()->rect().contains(
        window.tokens()->view()->visualRect(window.tokens()->view()->currentIndex()).center()));
}

void TokenList::whatComesWhileOneLooksMovesNothing()
{
    ui::MainWindow &window = openWith(400);
    ui::TokenRowsView *view = window.tokens()->view();
    view->setFocus();
    session()->setCurrent(200);
    view->verticalScrollBar()->setValue(view->verticalScrollBar()->maximum() / 2);
    const QModelIndex middle = view->indexAt(view->viewport()->rect().center());
    const int id = middle.data(ui::TokenListModel::IdRole).toInt();
    const int top = view->visualRect(middle).top();
    m_stage->paste(tokenOf(5'000));
    session()->setCurrent(200);
    view->verticalScrollBar()->setValue(
        view->verticalScrollBar()->value() + view->visualRect(model()->index(model()->rowOf(id))).top() - top);
    capture::Sighting other = sightings(6'000, 1).front();
    other.origin = QStringLiteral("newer.log"); // on top of the list
    session()->gather({other});
    QCOMPARE(model()->rowOf(int(session()->records().last())), 1);
    QCOMPARE(view->visualRect(model()->index(model()->rowOf(id))).top(), top);
    QCOMPARE(session()->currentId(), 200);
    QCOMPARE(view->currentIndex().row(), model()->rowOf(200));
}

void TokenList::everyTokenOfALargePasteIsJudged()
{
    m_stage->open();
    m_stage->paste(pasteOf(700));
    QCOMPARE(currentText(), tokenOf(0));
    QTRY_COMPARE_WITH_TIMEOUT(session()->records().count(), 700, 30000);
    QVERIFY(isAllJudged());
    QVERIFY(session()->entries().size() <= 200); // the others are rows
    QCOMPARE(model()->shownCount(), 700);
    const QModelIndex last = model()->index(model()->rowCount() - 1);
    QCOMPARE(last.data(ui::TokenListModel::IdRole).toInt(), 700); // in their order
    QVERIFY(!last.data(ui::TokenListModel::VerdictTextRole).toString().contains(QStringLiteral("not checked")));
}

void TokenList::aRowSaysWhatAnInspectionSays()
{
    openWith(500);
    QVERIFY(isAllJudged());
    const ui::TokenRecords &records = session()->records();
    int rows = 0;
    for (int id = 1; id <= records.last(); ++id) {
        if (!records.isKept(id))
            continue; // an entry
        ++rows;
        const ui::TokenRecord &row = records[quint32(id)];
        const ui::TokenFacts facts = ui::factsOf(session()->inspector()->inspectOffline(sightings(id - 1, 1).front()), false);
        QCOMPARE(records.verdicts().text(row.verdict), facts.verdict);
        QCOMPARE(records.homes().text(row.home), facts.home);
        QCOMPARE(records.kinds().text(row.kind), facts.kind);
        QCOMPARE(records.person(row), facts.person);
        QCOMPARE(row.state, facts.state);
    }
    QVERIFY(rows >= 250);
}

void TokenList::whatIsSetWhileRowsAreJudgedCounts()
{
    openWith(0);
    session()->setAsOf(QDateTime::fromSecsSinceEpoch(1'700'005'000, Qt::UTC)); // none has expired then
    std::vector<capture::Sighting> many = sightings(0, 900);
    for (capture::Sighting &one : many)
        one.text = one.text.left(one.text.lastIndexOf('.') + 1) + encoded(QByteArray(32, 's')); // as long as an HMAC
    session()->gather(std::move(many));
    const auto isSet = [this](const char *name, const char *issuer) {
        environments::Environment environment;
        environment.name = QString::fromLatin1(name);
        environment.issuer = QString::fromLatin1(issuer);
        session()->setEnvironments({environment}, QStringLiteral("test"));
    };
    const auto atHome = [this](const char *name) {
        int count = 0;
        for (int id = 1; id <= session()->records().last(); ++id)
            count += session()->records().homes().text(session()->records()[quint32(id)].home) == QLatin1String(name);
        return count;
    };
    for (int i = 0; i < 2; ++i) { // each time some are judged, and some are with a judge
        isSet("prod", "https://id.example");
        QTRY_VERIFY_WITH_TIMEOUT(session()->records().waiting() < 650, 30'000);
        isSet("staging", "https://id.staging.example");
        QTRY_VERIFY_WITH_TIMEOUT(session()->records().waiting() < 650, 30'000);
    }
    QVERIFY(isAllJudged());
    QCOMPARE(atHome("staging"), 300);
    QCOMPARE(atHome("prod"), 0);
    isSet("prod", "https://id.example");
    QVERIFY(isAllJudged());
    QCOMPARE(atHome("staging"), 0);
    QCOMPARE(atHome("prod"), 600);
}

void TokenList::rowsAreForgottenWhileTheyAreJudged()
{
    openWith(900);
    QTRY_VERIFY_WITH_TIMEOUT(session()->records().waiting() < 650, 30'000);
    session()->forgetAll();
    QCOMPARE(session()->records().count(), 0);
    QTest::qWait(50); // what was with a judge comes back
    QCOMPARE(session()->records().count(), 0);
    session()->restore();
    QCOMPARE(session()->records().count(), 900);
    QVERIFY(isAllJudged());
}

void TokenList::theWindowClosesWhileRowsAreJudged()
{
    openWith(900);
    QTRY_VERIFY_WITH_TIMEOUT(session()->records().waiting() < 650, 30'000);
    m_stage.reset(); // no thread speaks to it any more
}

void TokenList::aRowIsInspectedWholeWhenItIsChosen()
{
    openWith(500);
    QVERIFY(isAllJudged());
    QVERIFY(!session()->entry(450));
    const QModelIndex row = model()->index(model()->rowOf(450));
    const QString verdict = row.data(ui::TokenListModel::VerdictTextRole).toString();
    m_stage->window().tokens()->view()->setCurrentIndex(row);
    QCOMPARE(session()->currentId(), 450);
    QCOMPARE(currentText(), tokenOf(449));
    const capture::Sighting &sighting = session()->current()->inspection.sighting;
    QCOMPARE(sighting.place, QStringLiteral("line 449, Authorization"));
    QCOMPARE(sighting.origin, QStringLiteral("app.log"));
    QCOMPARE(model()->index(model()->rowOf(450)).data(ui::TokenListModel::VerdictTextRole).toString(), verdict);
    QCOMPARE(model()->shownCount(), 500); // it is one row still
}

void TokenList::whatWasChosenLongAgoIsKeptAsARowAgain()
{
    openWith(500);
    QVERIFY(isAllJudged());
    const std::size_t whole = session()->entries().size();
    for (int id = 300; id < 400; ++id)
        session()->setCurrent(id);
    QVERIFY(session()->entries().size() <= whole + 51);
    QVERIFY(!session()->entry(300));
    QCOMPARE(session()->records().count(), 500);
    session()->setCurrent(300);
    QCOMPARE(currentText(), tokenOf(299));
}

void TokenList::aRowThatIsForgottenComesBack()
{
    ui::MainWindow &window = openWith(500);
    QVERIFY(isAllJudged());
    session()->setCurrent(450);
    window.tokens()->view()->setFocus();
    m_stage->press(Qt::Key_Delete);
    QCOMPARE(session()->currentId(), 451); // its neighbour
    QCOMPARE(model()->shownCount(), 499);
    QCOMPARE(model()->rowOf(450), -1);
    m_stage->press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(session()->currentId(), 450);
    QCOMPARE(model()->rowOf(450), 450); // in its place
}

void TokenList::theAnswerThatCameLaterCounts()
{
    openWith(500);
    QVERIFY(isAllJudged());
    capture::Sighting again = sightings(449, 1).front();
    again.answer = "HTTP/1.1 403 Forbidden\r\n\r\n{\"msg\":\"User from sub claim in JWT does not exist\"}";
    session()->gather({again});
    QCOMPARE(session()->records().count(), 500); // it is not listed twice
    QVERIFY(isAllJudged());
    session()->setCurrent(450);
    QVERIFY(session()->current()->inspection.diagnosis.evidence.serviceAnswer.contains("does not exist"));
}

void TokenList::aFilterSaysThatSomeAreNotLookedAtYet()
{
    ui::MainWindow &window = openWith(600);
    QVERIFY(isAllJudged());
    const auto shown = [&window](const QString &words) {
        const QList<QLabel *> labels = window.tokens()->findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
            [&words](const QLabel *label) { return label->isVisible() && (label->text() + label->toolTip()).contains(words); });
    };
    session()->setAsOf(QDateTime::fromSecsSinceEpoch(1'700'000'500, Qt::UTC)); // all are to be judged anew
    window.tokens()->findChild<QLineEdit *>()->setText(QStringLiteral("no such word"));
    QVERIFY(model()->unseenCount() > 0);
    QVERIFY(shown(QStringLiteral("are not looked at yet, and may fit too.")));
    QVERIFY(shown(QStringLiteral("0 fit so far")));
    QVERIFY(isAllJudged());
    QTRY_COMPARE(model()->unseenCount(), 0);
    QVERIFY(!shown(QStringLiteral("are not looked at yet")));
    QVERIFY(!shown(QStringLiteral("so far")));
}

void TokenList::otherKeysJudgeAllRowsAnew()
{
    openWith(300);
    QVERIFY(isAllJudged());
    session()->setAsOf(QDateTime::fromSecsSinceEpoch(1'700'000'500, Qt::UTC)); // none has expired then
    QVERIFY(session()->records().waiting() > 0);
    QVERIFY(isAllJudged());
    const QModelIndex last = model()->index(model()->rowOf(300));
    QVERIFY2(!last.data(ui::TokenListModel::VerdictTextRole).toString().contains(QStringLiteral("expired")),
        qPrintable(last.data(ui::TokenListModel::VerdictTextRole).toString()));
}

void TokenList::theNarrowFormHasTheSameOrder()
{
    ui::MainWindow &window = openWith(40);
    window.resize(1024, 700);
    auto *combo = window.findChild<ui::TokenCombo *>();
    QTRY_VERIFY(combo->isVisible());
    QVERIFY(!window.tokens()->isVisible());
    window.tokens()->setArrangement(ui::TokenSort::Newest, ui::TokenGroup::None);
    QCOMPARE(combo->box()->count(), 40);
    QCOMPARE(combo->box()->currentIndex(), 39);
    combo->box()->setFocus();
    m_stage->press(Qt::Key_Up);
    QCOMPARE(currentText(), tokenOf(1));
    combo->findChild<QLineEdit *>()->setText(QStringLiteral("user-3"));
    QCOMPARE(combo->box()->count(), 11);
    QCOMPARE(window.tokens()->filter()->text(), QStringLiteral("user-3"));
}

/// The window goes on to be about it, and the box is what tells so where there is no list.
void TokenList::theNarrowFormShowsTheTokenThatTheFilterHides()
{
    ui::MainWindow &window = openWith(40);
    window.resize(1024, 700);
    auto *combo = window.findChild<ui::TokenCombo *>();
    QTRY_VERIFY(combo->isVisible());
    const QString told = combo->box()->accessibleDescription();
    const auto words = [combo] {
        QPixmap picture = combo->box()->grab();
        return picture.toImage().convertToFormat(QImage::Format_RGB32);
    };
    QTRY_VERIFY(session()->records().waiting() == 0);
    const QImage before = words();
    auto *filter = combo->findChild<QLineEdit *>();
    filter->setText(QStringLiteral("user-30"));
    QCOMPARE(combo->box()->currentIndex(), -1);
    QCOMPARE(words(), before);
    QCOMPARE(combo->box()->accessibleDescription(), told);
    filter->setText(QStringLiteral("nobody"));
    QCOMPARE(combo->box()->count(), 0);
    QCOMPARE(words(), before);
}

void TokenList::orderGroupsAndFilterAreRemembered()
{
    ui::MainWindow &window = openWith(40);
    window.tokens()->setArrangement(ui::TokenSort::Subject, ui::TokenGroup::Issuer);
    window.tokens()->filter()->setText(QStringLiteral("access token"));
    window.close();
    m_stage->close();
    ui::MainWindow &next = m_stage->open();
    QCOMPARE(next.tokens()->model()->arrangement().sort, ui::TokenSort::Subject);
    QCOMPARE(next.tokens()->model()->arrangement().group, ui::TokenGroup::Issuer);
    QCOMPARE(next.tokens()->filter()->text(), QStringLiteral("access token"));
    next.tokens()->filter()->clear();
    next.close();
}

void TokenList::aFilterOfOtherWordsIsNotRemembered_data()
{
    QTest::addColumn<QString>("filter");
    QTest::addColumn<QString>("secret");
    QTest::newRow("a person's id") << QStringLiteral("expired USER-7") << QStringLiteral("user-7");
    QTest::newRow("an address that no token has") << QStringLiteral("alice@acme.example") << QStringLiteral("alice");
    QTest::newRow("an e-mail and a word for verdicts") << QStringLiteral("rejected alice@acme.example") << QStringLiteral("rejected");
    QTest::newRow("a file's name") << QStringLiteral("app.log") << QStringLiteral("app.log");
    QTest::newRow("a token") << QString::fromLatin1(tokenOf(7)) << QStringLiteral("eyJ");
}

void TokenList::aFilterOfOtherWordsIsNotRemembered()
{
    QFETCH(QString, filter);
    QFETCH(QString, secret);
    ui::MainWindow &window = openWith(40);
    window.tokens()->filter()->setText(filter);
    window.close();
    m_stage->close();
    const ui::KeptSettings settings;
    for (const QString &key : settings.allKeys())
        QVERIFY2(!settings.value(key).toString().contains(secret, Qt::CaseInsensitive), qPrintable(key));
    QVERIFY(m_stage->open().tokens()->filter()->text().isEmpty());
}

void TokenList::groupsFoldByKeyboard()
{
    ui::TokenRowsView *view = openWithGroups().tokens()->view();
    const QByteArray shown = currentText();
    QCOMPARE(model()->rowCount(), 8);
    m_stage->press(Qt::Key_Left); // to the heading
    QCOMPARE(view->currentIndex().row(), 0);
    m_stage->press(Qt::Key_Left);
    QCOMPARE(model()->rowCount(), 4);
    m_stage->press(Qt::Key_Left); // and stays folded
    QCOMPARE(model()->rowCount(), 4);
    QCOMPARE(currentText(), shown); // folding chooses nothing
    m_stage->press(Qt::Key_Space);
    QCOMPARE(model()->rowCount(), 8);
    QVERIFY(view->selectionModel()->isSelected(model()->index(model()->rowOf(2))));
    m_stage->press(Qt::Key_Return);
    QCOMPARE(model()->rowCount(), 4);
    m_stage->press(Qt::Key_Delete); // a heading is no token
    QCOMPARE(session()->records().count(), 6);
    m_stage->press(Qt::Key_Down); // over the heading that is open
    QCOMPARE(session()->currentId(), 1);
    m_stage->press(Qt::Key_Up); // the folded one is on the way
    QCOMPARE(view->currentIndex().row(), 0);
    m_stage->press(Qt::Key_Right);
    QCOMPARE(model()->rowCount(), 8);
    m_stage->press(Qt::Key_Right);
    QCOMPARE(session()->currentId(), 2);
}

void TokenList::groupsFoldByPointerAndByMenu()
{
    ui::MainWindow &window = openWithGroups();
    ui::TokenRowsView *view = window.tokens()->view();
    const QPoint heading = view->visualRect(model()->index(5)).center();
    QVERIFY(model()->isHeading(5));
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(model()->rowCount(), 6);
    QCOMPARE(session()->currentId(), 2);
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, heading);
    QCOMPARE(model()->rowCount(), 8);
    ui::ArrangeMenu *menu = window.tokens()->menu();
    Q_EMIT menu->aboutToShow();
    QVERIFY(folding(menu, QStringLiteral("Fold all groups"))->isEnabled());
    folding(menu, QStringLiteral("Fold all groups"))->trigger();
    QCOMPARE(model()->rowCount(), 2);
    folding(menu, QStringLiteral("Unfold all groups"))->trigger();
    QCOMPARE(model()->rowCount(), 8);
    window.tokens()->setArrangement(ui::TokenSort::Found, ui::TokenGroup::None);
    Q_EMIT menu->aboutToShow();
    QVERIFY(!folding(menu, QStringLiteral("Fold all groups"))->isEnabled());
}

void TokenList::theNextTokenUnfoldsItsGroup()
{
    ui::MainWindow &window = openWithGroups();
    model()->foldAll();
    session()->setCurrent(6); // the last of the first group
    QCOMPARE(model()->rowCount(), 6);
    m_stage->press(Qt::Key_PageDown, Qt::ControlModifier);
    QCOMPARE(session()->currentId(), 1);
    QCOMPARE(model()->rowCount(), 8);
    QCOMPARE(window.tokens()->view()->currentIndex().data(ui::TokenListModel::IdRole).toInt(), 1);
}

void TokenList::theDemoOpensOneTopic()
{
    ui::MainWindow &window = m_stage->open();
    window.resize(1440, 872); // 900 with a title bar
    window.tokens()->setArrangement(ui::TokenSort::Found, ui::TokenGroup::Source);
    QVERIFY(session()->startDemo({}).has_value());
    QVERIFY(m_stage->settle(60'000));
    QCOMPARE(model()->headings(), 6);
    QCOMPARE(model()->foldOf(0), ui::TokenListModel::Open);
    QCOMPARE(model()->rowOf(session()->currentId()), 1);
    for (int row = 1; row < model()->rowCount(); ++row)
        QVERIFY(model()->foldOf(row) != ui::TokenListModel::Open);
    QVERIFY(!window.tokens()->view()->verticalScrollBar()->isVisible());
    session()->startDemo(QStringLiteral("signed-out"));
    QVERIFY(model()->rowOf(session()->currentId()) > 0);
    QCOMPARE(model()->foldOf(0), ui::TokenListModel::Folded);
}

void TokenList::aTokenInTheFilterIsInspected()
{
    ui::MainWindow &window = openWith(20);
    QApplication::clipboard()->setText(QString::fromLatin1(tokenOf(99)));
    window.tokens()->filter()->setFocus();
    m_stage->press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(window.tokens()->filter()->text().isEmpty());
    QTRY_COMPARE(currentText(), tokenOf(99));
    QCOMPARE(session()->records().count(), 21);
}

void TokenList::whatIsPastedIsNotHiddenByTheFilter()
{
    ui::MainWindow &window = openWith(20);
    window.tokens()->filter()->setText(QStringLiteral("user-7"));
    QCOMPARE(model()->shownCount(), 1);
    m_stage->window().page()->setFocus();
    m_stage->paste(tokenOf(99));
    QCOMPARE(currentText(), tokenOf(99));
    QVERIFY(window.tokens()->filter()->text().isEmpty());
    QVERIFY(model()->rowOf(session()->currentId()) >= 0);
}

void TokenList::everyTokenOfALargePasteKnowsItsSource()
{
    m_stage->open();
    m_stage->paste(pasteOf(40));
    QVERIFY(QTest::qWaitFor([this] { return session()->records().count() == 40; }, 10'000));
    for (const int id : {1, 26, 40}) {
        session()->setCurrent(id);
        QCOMPARE(session()->current()->inspection.sighting.origin, QStringLiteral("Clipboard"));
        QVERIFY(!m_stage->window().windowTitle().contains(u"— ,"));
    }
}

/// As an entry and as a row that is judged beside the window, however the verdict's cause is called.
void TokenList::expiredIsSaidInThatWord()
{
    ui::MainWindow &window = openWith(0);
    environments::Environment environment;
    environment.name = QStringLiteral("prod");
    environment.issuer = QStringLiteral("https://id.example");
    session()->setEnvironments({environment}, QStringLiteral("test"));
    std::vector<capture::Sighting> many = sightings(0, 500);
    for (capture::Sighting &one : many)
        one.text = one.text.left(one.text.lastIndexOf('.') + 1) + encoded(QByteArray(32, 's')); // as long as an HMAC
    session()->gather(std::move(many));
    QVERIFY(isAllJudged());
    QVERIFY(session()->records().isKept(402) && !session()->records().isKept(2)); // a row, and an entry
    for (const int id : {2, 402})
        QCOMPARE(model()->dataOf(id, ui::TokenListModel::VerdictTextRole).toString(), QStringLiteral("expired"));
    for (const char *word : {"expired", "rejected", "invalid"}) {
        window.tokens()->filter()->setText(QLatin1String(word));
        QVERIFY2(model()->lists(2) && model()->lists(402), word);
    }
    window.tokens()->filter()->setText(QStringLiteral("valid"));
    QVERIFY(!model()->lists(2) && !model()->lists(402));
    window.tokens()->filter()->setText(QStringLiteral("rejected"));
    QVERIFY2(window.tokens()->filter()->accessibleDescription().contains(QStringLiteral("subject")), "it says what it looks through");
    QCOMPARE(window.tokens()->keptFilter(), QStringLiteral("rejected"));
}

void TokenList::theGroundBelowTheRowsUnchoosesNothing()
{
    ui::TokenRowsView *view = openWith(2).tokens()->view();
    const QModelIndex chosen = model()->index(model()->rowOf(session()->currentId()));
    QVERIFY(view->selectionModel()->isSelected(chosen));
    const QPoint below(view->width() / 2, view->viewport()->height() - 4);
    QVERIFY(!view->indexAt(below).isValid());
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, below);
    QVERIFY(view->selectionModel()->isSelected(chosen));
    QTest::mousePress(view->viewport(), Qt::LeftButton, {}, view->visualRect(chosen).center());
    QTest::mouseMove(view->viewport(), below); // drawn out of the rows
    QTest::mouseRelease(view->viewport(), Qt::LeftButton, {}, below);
    QVERIFY(view->selectionModel()->isSelected(chosen));
}

void TokenList::whatComesBackIsInSight_data()
{
    QTest::addColumn<int>("count");
    QTest::newRow("a short list") << 60;
    QTest::newRow("a list that is put in order a little later") << 2500;
}

void TokenList::whatComesBackIsInSight()
{
    QFETCH(const int, count);
    ui::MainWindow &window = openWith(count);
    ui::TokenRowsView *view = window.tokens()->view();
    QTRY_COMPARE_WITH_TIMEOUT(model()->shownCount(), count, 10'000);
    session()->setCurrent(count - 5);
    session()->forgetAll();
    QTRY_COMPARE_WITH_TIMEOUT(model()->rowCount(), 0, 10'000);
    session()->restore();
    QTRY_COMPARE_WITH_TIMEOUT(model()->shownCount(), count, 10'000);
    QTest::qWait(200); // what moves when it is laid out
    const QModelIndex row = model()->index(model()->rowOf(count - 5));
    QVERIFY(view->selectionModel()->isSelected(row));
    QVERIFY(view->viewport()->rect().contains(view->visualRect(row)));
}

/// Nothing else paints it then: nobody is judged, and the pointer is elsewhere.
void TokenList::scrollingPaints()
{
    ui::MainWindow &window = openWith(300);
    QVERIFY(isAllJudged());
    QVERIFY(m_stage->settle());
    class Painted : public QObject {
    public:
        QRegion where;
        bool eventFilter(QObject *, QEvent *event) override
        {
            if (event->type() == QEvent::Paint)
                where += static_cast<QPaintEvent *>(event)->region();
            return false;
        }
    } painted;
    QWidget *viewport = window.tokens()->view()->viewport();
    QTest::qWait(300); // what was still to be painted
    viewport->installEventFilter(&painted);
    QScrollBar *bar = window.tokens()->view()->verticalScrollBar();
    bar->setValue(bar->value() + 10 * viewport->height());
    QTRY_COMPARE(painted.where.boundingRect(), viewport->rect());
    painted.where = {};
    bar->setValue(bar->value() + 40);
    QTRY_VERIFY(painted.where.boundingRect().bottom() == viewport->rect().bottom());
    viewport->removeEventFilter(&painted);
}

/// Also of tokens that are rows only, or those that the filter shows.
void TokenList::aReportTellsTheWholeList()
{
    ui::MainWindow &window = openWith(300);
    window.tokens()->setArrangement(ui::TokenSort::Found, ui::TokenGroup::Source); // another one may be remembered
    session()->setCurrent(1);
    QVERIFY(isAllJudged());
    window.tokens()->filter()->setText(QStringLiteral("user-27"));
    const int shown = model()->shownCount();
    QCOMPARE(shown, 11); // 27, 270 to 279
    const QString detail = model()->index(model()->rowOf(28)).data(ui::TokenListModel::DetailRole).toString();
    QVERIFY2(detail.contains(QStringLiteral("user-27")) && detail.contains(QStringLiteral("line")), qPrintable(detail));
    for (const auto &[label, count] :
        {std::pair(QStringLiteral("All 300 tokens of the list"), 300), std::pair(QStringLiteral("11 that the filter shows"), shown)}) {
        window.actions()->report->trigger();
        const QPointer<ui::ReportDialog> dialog = m_stage->dialog<ui::ReportDialog>();
        QVERIFY(dialog);
        QVERIFY2(Stage::button(dialog, label), qPrintable(label));
        Stage::button(dialog, label)->click();
        QVERIFY2(dialog->path().contains(QStringLiteral("jotscope-%1-tokens").arg(count)), qPrintable(dialog->path()));
        const QString path = m_stage->file(QStringLiteral("%1.json").arg(count));
        dialog->setPath(path);
        Stage::click(Stage::button(dialog, QStringLiteral("Write report")));
        QTRY_VERIFY(QFile::exists(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray written = file.readAll();
        QCOMPARE(int(written.count("\"characters\": ")), count);
        QCOMPARE(written.contains("user-299"), count == 300);
        QTRY_VERIFY(!dialog);
    }
}

void TokenList::whatIsPastedIntoTheFilterIsForTheWindow()
{
    ui::MainWindow &window = openWith(20);
    session()->setCurrent(1);
    QLineEdit *filter = window.tokens()->filter();
    filter->setFocus();
    m_stage->paste(R"({"statusCode":404,"message":"User from sub claim in JWT does not exist"})");
    QVERIFY(filter->text().isEmpty());
    QVERIFY(!session()->current()->inspection.diagnosis.evidence.serviceAnswer.isEmpty());
    m_stage->paste("user-1");
    QCOMPARE(filter->text(), QStringLiteral("user-1"));
}

QTEST_MAIN(TokenList)
#include "tst_token_list.moc"

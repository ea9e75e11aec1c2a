// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/causes_model.h"
#include "ui/models/environments_model.h"
#include "ui/models/requests_model.h"
#include "ui/models/tokens_matrix_model.h"
#include "ui/picture.h"
#include "ui/views/causes_view.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/lines_view.h"
#include "ui/views/paint.h"
#include "ui/views/requests_view.h"
#include "ui/views/rows_view.h"
#include "ui/views/segments.h"
#include "ui/views/table.h"
#include "ui/views/timeline_chart.h"
#include "ui/views/timeline_view.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace jotscope;
using namespace jotscope::ui;
using test::open;

namespace {

Selection ofClaim(const char *claim, jose::Part part = jose::Part::Payload)
{
    Selection selection;
    selection.claim = QString::fromLatin1(claim);
    selection.part = part;
    selection.step = stepOfClaim(part, selection.claim);
    return selection;
}

QAbstractButton *button(QWidget *in, const QString &text)
{
    for (QAbstractButton *one : in->findChildren<QAbstractButton *>()) {
        if (one->text() == text || (one->text().isEmpty() && one->accessibleName() == text))
            return one;
    }
    return nullptr;
}

void click(QAbstractItemView *view, const QModelIndex &index)
{
    QTest::mouseClick(view->viewport(), Qt::LeftButton, {}, view->visualRect(index).center());
}

int widest(const Table *table, int column)
{
    int width = 0;
    for (int row = 0; row < table->model()->rowCount(); ++row)
        width = qMax(width, table->sizeHintForIndex(table->model()->index(row, column)).width());
    return width;
}

void checkWords(QWidget *pane)
{
    for (const QLabel *label : pane->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    for (QAbstractButton *one : pane->findChildren<QAbstractButton *>())
        QVERIFY(!QAccessible::queryAccessibleInterface(one)->text(QAccessible::Name).isEmpty() || !one->isVisible());
    for (QAbstractItemView *view : pane->findChildren<QAbstractItemView *>())
        QVERIFY2(qobject_cast<QHeaderView *>(view) || !view->accessibleName().isEmpty(), view->metaObject()->className());
}

} // namespace

class TestPanes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void allIsPlainTextAndNamed();
    void selectingNeverEmits();
    void claimsFollowTheHeader();
    void claimsAreChosenByKeys();
    void claimsAreCopiedByKeys();
    void claimsTellWhyThereAreNone_data();
    void claimsTellWhyThereAreNone();
    void claimsKeepTheChoiceWhenMoreIsKnown();
    void jsonFoldsByKeys();
    void jsonShowsAll();
    void environmentsAreChosen();
    void environmentsInvite();
    void environmentsOfAllTokens();
    void allTokensBeginAtTheShownOne();
    void allTokensHaveOneChosenRow();
    void lampsStandApart();
    void causesLeadToTheirEvidence();
    void causesFitWithoutAScrollBar();
    void aLongReasonGoesOnWhereThereIsRoom();
    void aLongNameOfACauseTakesFreeRoom();
    void findingsLeadToTheBytes();
    void requestsShowWhatWasSent();
    void theCurlOfARedirectIsOfWhatWasAskedFirst();
    void aRequestChosenElsewhereLeavesTheFirstInSight();
    void requestsOfTheShownTokenComeFirst();
    void aRequestOfAnotherTokenBringsAll();
    void aTokenThatAskedNothingSaysSo();
    void aChosenRequestTakesRoomForItsTranscript();
    void noColumnForWhoAnsweredWhereNobodyIsKnown();
    void tabsCount();
    void timelineIsWalkedByKeys();
    void segmentsAreWalkedByArrows();
    void rendersInEveryScheme_data();
    void rendersInEveryScheme();
};

void TestPanes::allIsPlainTextAndNamed()
{
    ClaimsView claims;
    EnvironmentsView environments;
    EvidenceTabs evidence;
    TimelineView timeline;
    claims.show(test::wrongEnvironment());
    environments.show(test::wrongEnvironment());
    evidence.show(test::wrongEnvironment());
    evidence.showLedger(test::ledger());
    timeline.show(test::wrongEnvironment());
    for (QWidget *pane : {static_cast<QWidget *>(&claims), static_cast<QWidget *>(&environments), static_cast<QWidget *>(&evidence),
             static_cast<QWidget *>(&timeline)})
        checkWords(pane);
}

void TestPanes::selectingNeverEmits()
{
    ClaimsView claims;
    EnvironmentsView environments;
    EvidenceTabs evidence;
    TimelineView timeline;
    claims.show(test::wrongEnvironment());
    environments.show(test::wrongEnvironment());
    evidence.show(test::wrongEnvironment());
    evidence.showLedger(test::ledger());
    timeline.show(test::wrongEnvironment());
    const QSignalSpy spies[] = {QSignalSpy(&claims, &ClaimsView::chosen), QSignalSpy(&claims, &ClaimsView::hovered),
        QSignalSpy(&environments, &EnvironmentsView::chosen), QSignalSpy(&environments, &EnvironmentsView::environmentChosen),
        QSignalSpy(&evidence, &EvidenceTabs::chosen), QSignalSpy(&timeline, &TimelineView::chosen)};
    Selection request;
    request.exchange = 4;
    Selection environment = selectionOfStep(diagnosis::Step::UserRecord);
    environment.environment = QStringLiteral("staging");
    for (const Selection &selection : {ofClaim("iss"), ofClaim("kid", jose::Part::Header), request, environment, Selection{}}) {
        claims.select(selection);
        claims.hint(selection);
        environments.select(selection);
        evidence.select(selection);
        timeline.select(selection);
    }
    QCOMPARE(evidence.requests()->table()->currentIndex().row(), 3); // request 4 came to the front
    for (const QSignalSpy &spy : spies)
        QVERIFY2(spy.isEmpty(), spy.signal().constData());
}

void TestPanes::claimsFollowTheHeader()
{
    const auto claims = open<ClaimsView>(563, 232);
    claims->show(test::wrongEnvironment());
    QVERIFY(button(claims.get(), QStringLiteral("Payload 8")) && button(claims.get(), QStringLiteral("Header 3")));
    claims->select(ofClaim("kid", jose::Part::Header));
    QVERIFY(button(claims.get(), QStringLiteral("Header 3"))->isChecked());
    QCOMPARE(claims->table()->currentIndex().row(), 1);
    claims->select(ofClaim("aud"));
    QVERIFY(button(claims.get(), QStringLiteral("Payload 8"))->isChecked());
    QCOMPARE(claims->table()->currentIndex().row(), 2);
    QTest::mouseClick(button(claims.get(), QStringLiteral("Header 3")), Qt::LeftButton);
    QCOMPARE(claims->model()->members(), 3);
}

void TestPanes::claimsAreChosenByKeys()
{
    const auto claims = open<ClaimsView>(563, 232);
    claims->show(test::wrongEnvironment());
    claims->select(ofClaim("iss"));
    claims->table()->setFocus();
    const QSignalSpy chosen(claims.get(), &ClaimsView::chosen);
    QTest::keyClick(claims->table(), Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QStringLiteral("sub"));
    QVERIFY(chosen.last().first().value<Selection>().step == diagnosis::Step::Subject);
    click(claims->table(), claims->model()->index(3, ClaimsModel::Meaning));
    QCOMPARE(chosen.count(), 2);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QStringLiteral("exp"));
}

void TestPanes::claimsAreCopiedByKeys()
{
    const auto claims = open<ClaimsView>(563, 232);
    claims->show(test::wrongEnvironment());
    claims->select(ofClaim("email"));
    claims->table()->setFocus();
    QTest::keyClick(claims->table(), Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("dana.okafor@acme.example"));
    QTest::keyClick(claims->table(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("email: \"dana.okafor@acme.example\""));
}

void TestPanes::claimsTellWhyThereAreNone_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("notice");
    QTest::newRow("nothing pasted") << QByteArray() << QString();
    QTest::newRow("an opaque text") << QByteArray("hello") << QStringLiteral("claims to read.");
    QTest::newRow("an encrypted payload") << QByteArray("eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4R0NNIn0..YWFh.YWFh.YWFh")
                                          << QStringLiteral("The payload is encrypted");
    QTest::newRow("an empty payload") << QByteArray("eyJhbGciOiJFUzI1NiJ9..YQ") << QStringLiteral("The payload is empty.");
    QTest::newRow("an empty object") << QByteArray("eyJhbGciOiJFUzI1NiJ9.e30.YQ") << QStringLiteral("The payload is empty.");
}

void TestPanes::claimsTellWhyThereAreNone()
{
    QFETCH(QByteArray, text);
    QFETCH(QString, notice);
    const auto claims = open<ClaimsView>(563, 232);
    claims->show(test::bare(text));
    QVERIFY(!claims->table()->isVisible());
    QString said;
    for (const QLabel *label : claims->body()->findChildren<QLabel *>())
        said += label->isVisible() ? label->text() : QString();
    QVERIFY2(notice.isEmpty() ? said.isEmpty() : said.contains(notice), qPrintable(said));
}

void TestPanes::claimsKeepTheChoiceWhenMoreIsKnown()
{
    const auto claims = open<ClaimsView>(563, 232);
    claims->show(test::justPasted());
    claims->select(ofClaim("aud"));
    const QSignalSpy chosen(claims.get(), &ClaimsView::chosen);
    claims->show(test::wrongEnvironment());
    QCOMPARE(claims->table()->currentIndex().row(), 2);
    QCOMPARE(chosen.count(), 0);
    QCOMPARE(claims->table()->verticalScrollBar()->maximum(), 0); // eight claims stand without a scroll bar
}

void TestPanes::jsonFoldsByKeys()
{
    const auto claims = open<ClaimsView>(563, 400);
    claims->show(test::wrongEnvironment());
    claims->toggleJson();
    QVERIFY(claims->json()->isVisible());
    LinesView *json = claims->json();
    QCOMPARE(json->lines()->rowCount(), 12);
    json->setFocus();
    json->setCurrentIndex(json->lines()->index(4));
    QTest::keyClick(json, Qt::Key_Left); // to the array it is in
    QCOMPARE(json->currentIndex().row(), 3);
    QTest::keyClick(json, Qt::Key_Left);
    QCOMPARE(json->lines()->rowCount(), 10);
    QTest::keyClick(json, Qt::Key_Right);
    QCOMPARE(json->lines()->rowCount(), 12);
    QTest::keyClick(json, Qt::Key_C, Qt::ControlModifier);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("[\n    \"https://api.staging.example\"\n  ]"));
    claims->select(ofClaim("exp"));
    QCOMPARE(json->currentIndex().row(), 6);
    button(claims.get(), QStringLiteral("Exact"))->click();
    QCOMPARE(json->lines()->rowCount(), 1);
}

void TestPanes::jsonShowsAll()
{
    const auto claims = open<ClaimsView>(563, 400);
    claims->show(test::bare(test::tokenOf("{}", "{\"a\":[" + QByteArray("1,").repeated(1000) + "1]}")));
    claims->setJson(true);
    LinesView *json = claims->json();
    const int rows = json->lines()->rowCount();
    json->setCurrentIndex(json->lines()->index(rows - 3));
    QVERIFY(json->currentIndex().data(LinesModel::OpensAllRole).toBool());
    QTest::keyClick(json, Qt::Key_Return);
    QVERIFY(!json->lines()->index(json->lines()->rowCount() - 3).data(LinesModel::OpensAllRole).toBool());
}

void TestPanes::environmentsAreChosen()
{
    const auto pane = open<EnvironmentsView>(612, 150);
    pane->show(test::wrongEnvironment());
    QCOMPARE(pane->table()->verticalScrollBar()->maximum(), 0);
    QVERIFY(pane->table()->isColumnHidden(EnvironmentsModel::Time)); // whatever the words: the columns stay where they are
    pane->resize(800, 150);
    QVERIFY(!pane->table()->isColumnHidden(EnvironmentsModel::Time));
    const QSignalSpy environment(pane.get(), &EnvironmentsView::environmentChosen);
    const QSignalSpy chosen(pane.get(), &EnvironmentsView::chosen);
    click(pane->table(), pane->model()->index(1, EnvironmentsModel::Issuer));
    QCOMPARE(environment.count(), 1);
    QCOMPARE(environment.last().first().toString(), QStringLiteral("staging"));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QStringLiteral("iss"));
    QCOMPARE(chosen.last().first().value<Selection>().environment, QStringLiteral("staging"));
    pane->table()->setFocus();
    QTest::keyClick(pane->table(), Qt::Key_Down);
    QCOMPARE(environment.last().first().toString(), QStringLiteral("local"));
    QTest::keyClick(pane->table(), Qt::Key_Right); // the same environment, another lamp
    QCOMPARE(environment.count(), 2);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QStringLiteral("aud"));
    pane->select(selectionOfStep(diagnosis::Step::UserRecord));
    QCOMPARE(pane->table()->currentIndex().column(), int(EnvironmentsModel::User));
    pane->resize(480, 150); // time goes first where the lamps do not fit
    QVERIFY(pane->table()->isColumnHidden(EnvironmentsModel::Time));
    report::Inspection expired = test::wrongEnvironment();
    for (diagnosis::JourneyStep &step : expired.diagnosis.environments[std::size_t(expired.diagnosis.presented)].journey.steps) {
        if (step.step == diagnosis::Step::Time)
            step.status = diagnosis::Status::Fail;
        if (step.step == diagnosis::Step::Key)
            step.status = diagnosis::Status::Ok;
    }
    pane->show(expired);
    QVERIFY(!pane->table()->isColumnHidden(EnvironmentsModel::Time)); // it speaks against the token
    QVERIFY(pane->table()->isColumnHidden(EnvironmentsModel::Key));
}

void TestPanes::environmentsInvite()
{
    const auto pane = open<EnvironmentsView>(612, 150);
    const QSignalSpy wish(pane.get(), &EnvironmentsView::wishesEnvironment);
    QVERIFY(!pane->table()->isVisible());
    QTest::mouseClick(button(pane.get(), QStringLiteral("Add an environment…")), Qt::LeftButton);
    QCOMPARE(wish.count(), 1);
    pane->show(test::wrongEnvironment());
    QVERIFY(pane->table()->isVisible());
    pane->clear();
    QVERIFY(!pane->table()->isVisible());
}

void TestPanes::environmentsOfAllTokens()
{
    const auto pane = open<EnvironmentsView>(612, 150);
    pane->show(test::wrongEnvironment());
    const auto *segment = button(pane.get(), QStringLiteral("All tokens"));
    QVERIFY(!segment->isVisible()); // one token has no matrix of tokens
    const report::Inspection first = test::wrongEnvironment();
    const report::Inspection second = test::justPasted();
    pane->showAll({{&first, QStringLiteral("Access token, prod"), {}}, {&second, QStringLiteral("ID token"), {}}}, 2);
    QVERIFY(segment->isVisible());
    const QSignalSpy token(pane.get(), &EnvironmentsView::tokenChosen);
    button(pane.get(), QStringLiteral("All tokens"))->click();
    const auto tables = pane->findChildren<Table *>();
    Table *all = tables[0]->isVisible() ? tables[0] : tables[1];
    QVERIFY(all != pane->table());
    click(all, all->model()->index(1, 2));
    QCOMPARE(token.count(), 1);
    QCOMPARE(token.first().at(0).toInt(), 1);
    QCOMPARE(token.first().at(1).toString(), QStringLiteral("staging"));
}

void TestPanes::allTokensBeginAtTheShownOne()
{
    const auto pane = open<EnvironmentsView>(612, 150);
    std::vector<report::Inspection> tokens(20, test::wrongEnvironment());
    std::vector<MatrixToken> named;
    for (int i = 0; i < 20; ++i) {
        tokens[std::size_t(i)].sighting.place = QStringLiteral("request %1").arg(i);
        named.push_back({&tokens[std::size_t(i)], QStringLiteral("Access token, prod"), tokens[std::size_t(i)].sighting.place});
    }
    pane->show(tokens[15]);
    pane->showAll(named, 20);
    button(pane.get(), QStringLiteral("All tokens"))->click();
    const auto tables = pane->findChildren<Table *>();
    const Table *all = tables[0]->isVisible() ? tables[0] : tables[1];
    QCOMPARE(all->currentIndex().row(), 15);
    QVERIFY(all->model()->index(15, 0).data(ChosenRole).toBool());
    QTRY_VERIFY(all->viewport()->rect().contains(all->visualRect(all->model()->index(15, 0))));
    QVERIFY2(all->columnWidth(0) >= widest(all, 0), "what tells the tokens apart shows whole");
}

/// The keys and the window's token may stand apart; what is chosen is the token alone.
void TestPanes::allTokensHaveOneChosenRow()
{
    const auto pane = open<EnvironmentsView>(612, 250);
    std::vector<report::Inspection> tokens(5, test::wrongEnvironment());
    std::vector<MatrixToken> named;
    for (int i = 0; i < 5; ++i) {
        tokens[std::size_t(i)].sighting.place.clear();
        tokens[std::size_t(i)].sighting.seen = QDateTime::fromSecsSinceEpoch(1'700'000'000 + i, Qt::UTC);
        named.push_back({&tokens[std::size_t(i)], QStringLiteral("Access token, prod"), QStringLiteral("Clipboard, 09:0%1:00").arg(i),
            QStringLiteral("user-%1").arg(i)});
    }
    pane->show(tokens[0]);
    pane->showAll(named, 5);
    button(pane.get(), QStringLiteral("All tokens"))->click();
    const auto tables = pane->findChildren<Table *>();
    Table *all = tables[0]->isVisible() ? tables[0] : tables[1];
    QVERIFY2(all->model()->index(2, 0).data().toString().startsWith(QStringLiteral("user-2")), "whom it is about, first");
    const auto chosen = [all] {
        QList<int> rows;
        for (int row = 0; row < all->model()->rowCount(); ++row) {
            const QModelIndex index = all->model()->index(row, 0);
            if (index.data(ChosenRole).toBool() || all->selectionModel()->isSelected(index))
                rows += row;
        }
        return rows;
    };
    QCOMPARE(chosen(), QList<int>{0});
    pane->show(tokens[3]); // chosen in the list
    QCOMPARE(chosen(), QList<int>{3});
    QCOMPARE(all->currentIndex().row(), 3);
    pane->showAll(named, 5); // more is known
    QCOMPARE(chosen(), QList<int>{3});
    all->setFocus();
    QTest::keyClick(all, Qt::Key_Up);
    QCOMPARE(all->currentIndex().row(), 2);
    QCOMPARE(chosen(), QList<int>{3});
    pane->show(tokens[3]); // more is known of it
    QCOMPARE(all->currentIndex().row(), 2);
}

/// What the names do not need goes between the lamps, not beside the names.
void TestPanes::lampsStandApart()
{
    const auto pane = open<EnvironmentsView>(612, 150);
    pane->show(test::wrongEnvironment());
    const Table *table = pane->table();
    for (int column = EnvironmentsModel::Key; column < EnvironmentsModel::User; ++column) {
        if (!table->isColumnHidden(column))
            QVERIFY2(table->columnWidth(column) >= widest(table, column) + 4, qPrintable(QString::number(column)));
    }
    const int slack = table->columnWidth(0) - widest(table, 0);
    QVERIFY2(slack <= table->columnWidth(EnvironmentsModel::User) - widest(table, EnvironmentsModel::User) + 8,
        qPrintable(QString::number(slack)));
}

void TestPanes::causesLeadToTheirEvidence()
{
    const auto pane = open<EvidenceTabs>(612, 230);
    pane->show(test::wrongEnvironment());
    pane->showLedger(test::ledger());
    const QSignalSpy chosen(pane.get(), &EvidenceTabs::chosen);
    RowsView *list = pane->causes()->list();
    click(list, pane->causes()->model()->index(1));
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.last().first().value<Selection>().exchange, 6);
    pane->select(chosen.last().first().value<Selection>());
    QCOMPARE(pane->current(), EvidenceTabs::Requests);
    QCOMPARE(pane->requests()->table()->currentIndex().row(), 5);
    pane->setCurrent(EvidenceTabs::Causes);
    list->setFocus();
    list->chooseQuietly(3);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QStringLiteral("iss"));
    QTest::keyClick(list, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("letter for letter")));
}

void TestPanes::causesFitWithoutAScrollBar()
{
    const auto pane = open<EvidenceTabs>(612, 231);
    pane->show(test::wrongEnvironment());
    QCoreApplication::sendPostedEvents();
    QTRY_COMPARE(pane->causes()->list()->verticalScrollBar()->maximum(), 0);
    CausesModel *model = pane->causes()->model();
    const int rows = model->rowCount();
    QCOMPARE(model->index(rows - 1).data(KindRole).toInt(), int(CausesModel::More));
    click(pane->causes()->list(), model->index(rows - 1));
    QVERIFY(model->rowCount() > rows);
}

/// And only there: a low pane keeps one line each, so that all causes stay in sight.
void TestPanes::aLongReasonGoesOnWhereThereIsRoom()
{
    report::Inspection inspection = test::wrongEnvironment();
    inspection.diagnosis.causes.front().nextStep = QStringLiteral("Ask the user to log in again. ").repeated(6).trimmed();
    const auto pane = open<CausesView>(612, 460);
    pane->show(inspection);
    RowsView *list = pane->list();
    const CausesModel *model = pane->model();
    QCoreApplication::sendPostedEvents();
    const int next = model->openRows() - 1;
    const int one = list->sizeHintForIndex(model->index(1)).height();
    QVERIFY2(list->sizeHintForIndex(model->index(next)).height() >= one + lineStep(), "its rest stands below it");
    QTRY_VERIFY(list->visualRect(model->index(next)).height() >= one + lineStep());
    QTRY_COMPARE(list->visualRect(model->index(next + 1)).top(), list->visualRect(model->index(next)).bottom() + 1);
    QTRY_COMPARE(list->verticalScrollBar()->maximum(), 0);
    list->setFocus();
    list->chooseQuietly(next);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), next + 1); // a row is a row, however many lines it has
    pane->resize(612, 100);
    QCoreApplication::sendPostedEvents();
    QVERIFY(list->sizeHintForIndex(model->index(next)).height() < one + lineStep());
    pane->resize(1900, 460);
    QCoreApplication::sendPostedEvents();
    QVERIFY(list->visualRect(model->index(next)).height() < one + lineStep());
}

void TestPanes::aLongNameOfACauseTakesFreeRoom()
{
    const auto drawn = [](const QString &reason) {
        QStandardItemModel model(1, 1);
        Cell last = Cell::of(reason);
        const std::vector<Cell> cells{Cell::of(QStringLiteral("x")), Cell::of(QString(20, u'W'), Role::Fail), std::move(last)};
        model.setData(model.index(0, 0), QVariant::fromValue(cells), CellsRole);
        RowsView view(&model, {{1.4, {0, 4, 8}, false, false, 1}});
        view.resize(800, 60);
        const QImage image = view.grab().toImage();
        int right = 0;
        for (int x = 0; x < image.width(); ++x) {
            for (int y = 0; y < image.height(); ++y)
                right = image.pixelColor(x, y) == colour(Role::Fail) ? x : right;
        }
        return right;
    };
    QVERIFY2(drawn({}) > 14 * em(), "nothing stands behind it: there is no need to cut it");
    QVERIFY(drawn(QStringLiteral("why")) < 9 * em());
}

void TestPanes::findingsLeadToTheBytes()
{
    const auto pane = open<EvidenceTabs>(612, 230);
    pane->show(test::wrongEnvironment());
    pane->setCurrent(EvidenceTabs::Findings);
    const QSignalSpy chosen(pane.get(), &EvidenceTabs::chosen);
    pane->findings()->setFocus();
    pane->findings()->chooseQuietly(0);
    QTest::keyClick(pane->findings(), Qt::Key_Down);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QStringLiteral("iss"));
    pane->select(ofClaim("aud"));
    QCOMPARE(pane->findings()->currentIndex().row(), 4);
    QCOMPARE(pane->current(), EvidenceTabs::Findings);
}

void TestPanes::requestsShowWhatWasSent()
{
    const auto pane = open<EvidenceTabs>(900, 400);
    pane->showLedger({});
    pane->setCurrent(EvidenceTabs::Requests);
    QVERIFY(!pane->requests()->table()->isVisible());
    pane->showLedger(test::ledger());
    QVERIFY(pane->requests()->table()->isVisible());
    QVERIFY(pane->requests()->select(2));
    const LinesModel *lines = pane->requests()->transcript()->lines();
    QString all;
    for (int row = 0; row < lines->rowCount(); ++row)
        all += lines->index(row).data().toString() + u'\n';
    QVERIFY(all.startsWith(QStringLiteral("GET https://users.example/users/7c2e4a90")));
    QVERIFY(all.contains(QStringLiteral("HTTP 404, answered by service")) && all.contains(QStringLiteral("user_not_found")));
    button(pane.get(), QStringLiteral("Copy as cURL"))->click();
    QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("$SECRET")));
    pane->showLedger(test::ledger());
    QCOMPARE(pane->requests()->table()->currentIndex().row(), 1); // news do not take the choice away
    pane->clear();
    QCOMPARE(pane->requests()->model()->rowCount(), 7); // the ledger is about this run
}

void TestPanes::theCurlOfARedirectIsOfWhatWasAskedFirst()
{
    std::vector<net::Exchange> ledger = test::ledger();
    net::Exchange &asked = ledger[1];
    asked.status = 302;
    asked.redirectTo = QUrl(QStringLiteral("https://users.example/login"));
    asked.followedBy = 8;
    net::Exchange hop = ledger[2];
    hop.number = 8;
    hop.url = asked.redirectTo;
    ledger.push_back(hop);
    EvidenceTabs pane;
    pane.showLedger(ledger);
    Selection request;
    request.exchange = 8;
    pane.select(request);
    for (QPushButton *button : pane.findChildren<QPushButton *>()) {
        if (button->text() == u"Copy as cURL")
            button->click();
    }
    const QString copied = QGuiApplication::clipboard()->text();
    QVERIFY2(copied.contains(asked.url.toString()), qPrintable(copied));
    QVERIFY2(!copied.contains(QStringLiteral("/login")), qPrintable(copied));
}

void TestPanes::aRequestChosenElsewhereLeavesTheFirstInSight()
{
    const auto pane = open<EvidenceTabs>(612, 260);
    pane->setCurrent(EvidenceTabs::Requests);
    std::vector<net::Exchange> ledger;
    for (int number = 1; number <= 40; ++number) {
        ledger.push_back(test::ledger()[1]);
        ledger.back().number = number;
    }
    pane->showLedger(ledger);
    const Table *table = pane->requests()->table();
    QVERIFY(table->verticalScrollBar()->value() > 0); // the newest is chosen
    QVERIFY(pane->requests()->select(2));
    QCOMPARE(table->verticalScrollBar()->value(), 0);
    pane->setCurrent(EvidenceTabs::Findings);
    QVERIFY(pane->requests()->select(2)); // as a cause does, whose link leads there
    pane->setCurrent(EvidenceTabs::Requests);
    QTRY_COMPARE(table->verticalScrollBar()->value(), 0);
    QVERIFY(pane->requests()->select(30));
    QVERIFY(table->viewport()->rect().intersects(table->visualRect(table->currentIndex())));
    QVERIFY(table->columnWidth(RequestsModel::Asked) >= table->columnWidth(RequestsModel::Purpose));
}

void TestPanes::requestsOfTheShownTokenComeFirst()
{
    const auto pane = open<EvidenceTabs>(612, 400);
    pane->setCurrent(EvidenceTabs::Requests);
    pane->showLedger(test::ledger(), QSet<int>{2, 6});
    const auto *tabs = pane->findChild<QTabBar *>();
    QCOMPARE(tabs->tabText(2), QStringLiteral("Requests 2"));
    QCOMPARE(pane->requests()->model()->rowCount(), 2);
    button(pane.get(), QStringLiteral("Show all 7"))->click();
    QCOMPARE(pane->requests()->model()->rowCount(), 7);
    QCOMPARE(tabs->tabText(2), QStringLiteral("Requests 2")); // which it still has
    button(pane.get(), QStringLiteral("Only this token's: 2"))->click();
    QCOMPARE(pane->requests()->model()->at(0)->number, 2);
    QCOMPARE(pane->requests()->model()->at(1)->number, 6);
    pane->showLedger(test::ledger(), QSet<int>{1, 2, 3, 4, 5, 6, 7});
    QVERIFY(!button(pane.get(), QStringLiteral("Show all 7"))->isVisible()); // there are no others
}

void TestPanes::aRequestOfAnotherTokenBringsAll()
{
    const auto pane = open<EvidenceTabs>(612, 400);
    pane->showLedger(test::ledger(), QSet<int>{2, 6});
    QVERIFY(pane->requests()->select(6));
    QCOMPARE(pane->requests()->model()->rowCount(), 2);
    QVERIFY(pane->requests()->select(3));
    QCOMPARE(pane->requests()->model()->rowCount(), 7);
    QCOMPARE(pane->requests()->table()->currentIndex().row(), 2);
    QVERIFY(!pane->requests()->select(99));
}

void TestPanes::aTokenThatAskedNothingSaysSo()
{
    const auto pane = open<EvidenceTabs>(612, 231);
    pane->setCurrent(EvidenceTabs::Requests);
    pane->showLedger(test::ledger(), QSet<int>());
    QVERIFY(!pane->requests()->table()->isVisible());
    QStringList words;
    for (const QLabel *label : pane->requests()->findChildren<QLabel *>())
        words += label->isVisible() ? label->text() : QString();
    QVERIFY2(words.contains(QStringLiteral("Nothing was asked for this token.")), qPrintable(words.join(u'|')));
    for (QPushButton *one : pane->requests()->findChildren<QPushButton *>()) {
        if (one->isVisible() && one->text() == u"Show all 7")
            QTest::mouseClick(one, Qt::LeftButton);
    }
    QVERIFY(pane->requests()->table()->isVisible());
}

/// As high as at 1440 x 900: the rows have it to themselves until one is chosen, and then none is cut.
void TestPanes::aChosenRequestTakesRoomForItsTranscript()
{
    const auto pane = open<EvidenceTabs>(612, 231);
    pane->setCurrent(EvidenceTabs::Requests);
    pane->showLedger(test::ledger());
    const RequestsView *requests = pane->requests();
    const auto isWhole = [requests] { return requests->table()->viewport()->height() % requests->table()->rowHeight(0) == 0; };
    QVERIFY(!requests->transcript()->isVisible());
    QVERIFY(requests->table()->viewport()->height() >= 5 * requests->table()->rowHeight(0));
    QVERIFY2(isWhole(), qPrintable(QString::number(requests->table()->viewport()->height())));
    click(requests->table(), requests->table()->model()->index(1, 0));
    QVERIFY(requests->transcript()->isVisible());
    QVERIFY(requests->transcript()->height() >= requests->height() * 2 / 5);
    QVERIFY2(isWhole(), qPrintable(QString::number(requests->table()->viewport()->height())));
    QVERIFY(requests->table()->viewport()->rect().contains(requests->table()->visualRect(requests->table()->currentIndex())));
}

void TestPanes::noColumnForWhoAnsweredWhereNobodyIsKnown()
{
    const auto pane = open<EvidenceTabs>(1200, 400);
    pane->setCurrent(EvidenceTabs::Requests);
    std::vector<net::Exchange> ledger = test::ledger();
    pane->showLedger(ledger);
    QVERIFY(!pane->requests()->table()->isColumnHidden(RequestsModel::Who));
    for (net::Exchange &one : ledger)
        one.responder.clear();
    pane->showLedger(ledger);
    QVERIFY(pane->requests()->table()->isColumnHidden(RequestsModel::Who));
}

void TestPanes::tabsCount()
{
    EvidenceTabs pane;
    pane.show(test::wrongEnvironment());
    pane.showLedger(test::ledger());
    const auto *tabs = pane.findChild<QTabBar *>();
    QCOMPARE(tabs->tabText(0), QStringLiteral("Causes"));
    QCOMPARE(tabs->tabText(1), QStringLiteral("Findings 4"));
    QCOMPARE(tabs->tabText(2), QStringLiteral("Requests 7"));
    pane.clear();
    QCOMPARE(tabs->tabText(1), QStringLiteral("Findings 0"));
}

void TestPanes::timelineIsWalkedByKeys()
{
    const auto pane = open<TimelineView>(1195, 126);
    pane->show(test::wrongEnvironment());
    const QSignalSpy chosen(pane.get(), &TimelineView::chosen);
    pane->focusStop()->setFocus();
    QTest::keyClick(pane->focusStop(), Qt::Key_Right);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QStringLiteral("iat"));
    QTest::keyClick(pane->focusStop(), Qt::Key_End);
    QCOMPARE(chosen.last().first().value<Selection>().claim, QStringLiteral("exp"));
    QVERIFY(pane->chart()->accessibleDescription().contains(QStringLiteral("expires 10:31:12, in 49 min")));
    button(pane.get(), QStringLiteral("Table"))->click();
    QCOMPARE(pane->focusStop(), static_cast<QWidget *>(pane->table()));
    pane->clear();
}

void TestPanes::segmentsAreWalkedByArrows()
{
    Segments segments({QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
    segments.show();
    const QSignalSpy chosen(&segments, &Segments::chosen);
    segments.setCurrent(1);
    QCOMPARE(chosen.count(), 0);
    segments.button(1)->setFocus();
    QTest::keyClick(segments.button(1), Qt::Key_Right);
    QCOMPARE(segments.current(), 2);
    QTest::keyClick(segments.button(2), Qt::Key_Right); // no wrap
    QCOMPARE(segments.current(), 2);
    QTest::keyClick(segments.button(2), Qt::Key_Left);
    QCOMPARE(segments.current(), 1);
    QCOMPARE(chosen.count(), 2);
}

void TestPanes::rendersInEveryScheme_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(Scheme::Light);
    QTest::newRow("dark") << int(Scheme::Dark);
    QTest::newRow("high contrast") << int(Scheme::HighContrast);
}

void TestPanes::rendersInEveryScheme()
{
    QFETCH(int, scheme);
    applyScheme(Scheme(scheme));
    EnvironmentsView environments;
    EvidenceTabs evidence;
    ClaimsView claims;
    TimelineView timeline;
    for (Pane *pane :
        {static_cast<Pane *>(&environments), static_cast<Pane *>(&evidence), static_cast<Pane *>(&claims), static_cast<Pane *>(&timeline)})
        pane->resize(700, 240);
    environments.show(test::wrongEnvironment());
    evidence.show(test::wrongEnvironment());
    claims.show(test::wrongEnvironment());
    timeline.show(test::wrongEnvironment());
    for (Pane *pane : {static_cast<Pane *>(&environments), static_cast<Pane *>(&evidence), static_cast<Pane *>(&claims),
             static_cast<Pane *>(&timeline)}) {
        const QImage image = pane->grab().toImage();
        QCOMPARE(image.pixelColor(image.width() / 2, 3), colour(Role::Pane)); // the ground is the scheme's
    }
    applyScheme(Scheme::Light);
}

QTEST_MAIN(TestPanes)
#include "tst_panes.moc"

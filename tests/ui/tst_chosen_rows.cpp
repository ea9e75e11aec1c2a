// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/causes_model.h"
#include "ui/models/environments_model.h"
#include "ui/models/findings_model.h"
#include "ui/models/row_key.h"
#include "ui/picture.h"
#include "ui/views/causes_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/evidence_tabs.h"
#include "ui/views/paint.h"
#include "ui/views/rows_view.h"
#include "ui/views/table.h"
#include "ui/views/wrapped.h"

#include <QScrollBar>
#include <QTest>

using namespace jotscope;
using namespace jotscope::ui;
using test::open;

namespace {

/// More is known: the first cause stands behind the second one.
report::Inspection ranksTurned()
{
    report::Inspection inspection = test::wrongEnvironment();
    auto &causes = inspection.diagnosis.causes;
    std::swap(causes[0], causes[1]);
    std::swap(causes[3], causes[7]);
    return inspection;
}

QString keyAt(const QAbstractItemModel &model, int row)
{
    return model.index(row, 0).data(RowKeyRole).toString();
}

int rowOf(const QAbstractItemModel &model, const QString &key)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (keyAt(model, row) == key)
            return row;
    }
    return -1;
}

QString chosenOf(const RowsView *list)
{
    return list->currentIndex().data(RowKeyRole).toString();
}

report::Inspection withLongNextStep(const QString &text)
{
    report::Inspection inspection = test::wrongEnvironment();
    inspection.diagnosis.causes.front().nextStep = text;
    return inspection;
}

} // namespace

/// What is chosen and opened in lists of causes and findings stays so, and all of a row can be had by keys.
class ChosenRows : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { applyScheme(Scheme::Light); }
    void eachRowHasAKeyOfItsOwn();
    void aCauseOpenedByHandStaysOpenWhateverItsRank();
    void theChosenCauseStaysChosenWhileRanksSettle();
    void aChosenReasonThatGoesLeavesItsCauseChosen();
    void aChosenCauseThatIsNoLongerShownIsShownAgain();
    void anotherTokenStartsFromTheFirstRow();
    void aCauseIsOpenedAndClosedByArrows();
    void aRowThatIsCutShowsAllByKeys_data();
    void aRowThatIsCutShowsAllByKeys();
    void whatShowsAllDoesSoWhenMoreIsKnown();
    void onlyAWholeTextIsBrokenWithinAWord();
    void findingsAreWalkedThroughByKeys();
    void theChosenFindingStaysChosenWhenAnotherComesBefore();
    void whatIsChosenHasNoTintInHighContrast();
};

void ChosenRows::eachRowHasAKeyOfItsOwn()
{
    CausesModel causes;
    causes.show(test::wrongEnvironment());
    FindingsModel findings;
    report::Inspection twice = test::wrongEnvironment();
    twice.diagnosis.findings.push_back(twice.diagnosis.findings.front());
    findings.show(twice);
    for (const QAbstractItemModel *model : {static_cast<QAbstractItemModel *>(&causes), static_cast<QAbstractItemModel *>(&findings)}) {
        QSet<QString> keys;
        for (int row = 0; row < model->rowCount(); ++row)
            keys.insert(keyAt(*model, row));
        QCOMPARE(int(keys.size()), model->rowCount());
        QVERIFY(!keys.contains(QString()));
    }
}

void ChosenRows::aCauseOpenedByHandStaysOpenWhateverItsRank()
{
    CausesModel model;
    model.show(test::wrongEnvironment());
    const QString second = QStringLiteral("not-provisioned");
    const auto kindOf = [&model](const QString &key) { return model.index(rowOf(model, key)).data(KindRole).toInt(); };
    QVERIFY(model.toggle(rowOf(model, second)));
    QCOMPARE(kindOf(second), int(CausesModel::Heading));
    model.show(ranksTurned()); // it is the strongest now, which is open anyway
    QCOMPARE(kindOf(second), int(CausesModel::Heading));
    QVERIFY(model.toggle(rowOf(model, second)));
    model.show(test::wrongEnvironment());
    QCOMPARE(kindOf(second), int(CausesModel::Line));
}

void ChosenRows::theChosenCauseStaysChosenWhileRanksSettle()
{
    const auto pane = open<CausesView>(612, 460);
    pane->show(test::wrongEnvironment());
    const QString id = QStringLiteral("user-deleted-hard");
    pane->list()->chooseQuietly(rowOf(*pane->model(), id));
    const int before = pane->list()->currentIndex().row();
    pane->show(ranksTurned());
    QCOMPARE(chosenOf(pane->list()), id);
    QVERIFY(pane->list()->currentIndex().row() != before);
    report::Inspection named = ranksTurned(); // the same rows, of other causes
    std::swap(named.diagnosis.causes[7], named.diagnosis.causes[6]);
    pane->show(named);
    QCOMPARE(chosenOf(pane->list()), id);
}

void ChosenRows::aChosenReasonThatGoesLeavesItsCauseChosen()
{
    const auto pane = open<CausesView>(612, 460);
    pane->show(test::wrongEnvironment());
    pane->list()->chooseQuietly(3);
    QCOMPARE(keyOfOwner(chosenOf(pane->list())), QStringLiteral("wrong-environment"));
    pane->show(ranksTurned()); // its cause is no longer open
    QCOMPARE(chosenOf(pane->list()), QStringLiteral("wrong-environment"));
}

void ChosenRows::aChosenCauseThatIsNoLongerShownIsShownAgain()
{
    const auto pane = open<CausesView>(612, 260);
    pane->show(test::wrongEnvironment());
    QTRY_COMPARE(keyAt(*pane->model(), pane->model()->rowCount() - 1), QStringLiteral("more"));
    pane->list()->chooseQuietly(rowOf(*pane->model(), QStringLiteral("not-provisioned")));
    QCOMPARE(chosenOf(pane->list()), QStringLiteral("not-provisioned"));
    report::Inspection last = test::wrongEnvironment();
    auto &causes = last.diagnosis.causes;
    std::rotate(causes.begin() + 1, causes.begin() + 2, causes.end());
    pane->show(last);
    QCOMPARE(chosenOf(pane->list()), QStringLiteral("not-provisioned"));
}

/// Whatever was opened, chosen and scrolled to of the one before.
void ChosenRows::anotherTokenStartsFromTheFirstRow()
{
    const auto pane = open<CausesView>(612, 260);
    pane->show(test::wrongEnvironment());
    RowsView *list = pane->list();
    CausesModel *model = pane->model();
    QTRY_COMPARE(keyAt(*model, model->rowCount() - 1), QStringLiteral("more"));
    QVERIFY(model->toggle(rowOf(*model, QStringLiteral("not-provisioned"))));
    QVERIFY(model->toggle(model->rowCount() - 1)); // all are shown
    list->setFocus();
    for (int i = 0; i < model->rowCount(); ++i)
        QTest::keyClick(list, Qt::Key_Down);
    QTRY_VERIFY(list->verticalScrollBar()->value() > 0 && list->currentIndex().isValid());
    report::Inspection other = test::wrongEnvironment();
    other.diagnosis.evidence.token.text += 'x';
    pane->show(other);
    QTRY_COMPARE(list->verticalScrollBar()->value(), 0);
    QVERIFY(!list->currentIndex().isValid());
    QVERIFY(model->index(rowOf(*model, QStringLiteral("not-provisioned"))).data(KindRole).toInt() != int(CausesModel::Heading));
}

void ChosenRows::aCauseIsOpenedAndClosedByArrows()
{
    const auto pane = open<CausesView>(612, 460);
    pane->show(test::wrongEnvironment());
    RowsView *list = pane->list();
    const QString id = QStringLiteral("not-provisioned");
    list->setFocus();
    list->chooseQuietly(rowOf(*pane->model(), id));
    const auto kind = [list] { return list->currentIndex().data(KindRole).toInt(); };
    QTest::keyClick(list, Qt::Key_Right);
    QCOMPARE(kind(), int(CausesModel::Heading));
    QTest::keyClick(list, Qt::Key_Right); // into it
    QCOMPARE(keyOfOwner(chosenOf(list)), id);
    QTest::keyClick(list, Qt::Key_Left);
    QCOMPARE(chosenOf(list), id);
    QTest::keyClick(list, Qt::Key_Left);
    QCOMPARE(kind(), int(CausesModel::Line));
    QCOMPARE(chosenOf(list), id);
    QTest::keyClick(list, Qt::Key_Left);
    QCOMPARE(kind(), int(CausesModel::Line));
}

void ChosenRows::aRowThatIsCutShowsAllByKeys_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("unfolds");
    QTest::addColumn<int>("folds");
    const QString words = QStringLiteral("Ask the user to log in again. ").repeated(14).trimmed();
    QTest::newRow("words, Space") << words << int(Qt::Key_Space) << int(Qt::Key_Space);
    QTest::newRow("words, Right and Left") << words << int(Qt::Key_Right) << int(Qt::Key_Left);
    QTest::newRow("a word longer than its line") << QString(400, u'x') << int(Qt::Key_Space) << int(Qt::Key_Space);
}

void ChosenRows::aRowThatIsCutShowsAllByKeys()
{
    QFETCH(QString, text);
    QFETCH(int, unfolds);
    QFETCH(int, folds);
    const auto pane = open<CausesView>(612, 180);
    pane->show(withLongNextStep(text));
    RowsView *list = pane->list();
    const QString next = keyWithin(QStringLiteral("wrong-environment"), QStringLiteral("next"));
    const auto place = [&] { return list->visualRect(pane->model()->index(rowOf(*pane->model(), next))); };
    list->setFocus();
    list->chooseQuietly(rowOf(*pane->model(), next));
    QTRY_VERIFY(place().isValid());
    QVERIFY(list->isCut(list->currentIndex()));
    const QRect before = place();
    const auto aboveIt = [&] { return place().top() + list->verticalScrollBar()->value(); };
    const int above = aboveIt();
    QTest::keyClick(list, Qt::Key(unfolds));
    QCoreApplication::sendPostedEvents();
    QVERIFY(!list->isCut(list->currentIndex()));
    QVERIFY2(place().height() >= before.height() + 2 * lineStep(), "all its lines are there");
    QCOMPARE(aboveIt(), above); // nothing above it has moved
    QCOMPARE(chosenOf(list), next);
    QTest::keyClick(list, Qt::Key(folds));
    QCoreApplication::sendPostedEvents();
    QCOMPARE(place().height(), before.height());
}

void ChosenRows::whatShowsAllDoesSoWhenMoreIsKnown()
{
    const QString words = QStringLiteral("Ask the user to log in again. ").repeated(14).trimmed();
    const auto pane = open<CausesView>(612, 300);
    pane->show(withLongNextStep(words));
    RowsView *list = pane->list();
    const QString next = keyWithin(QStringLiteral("wrong-environment"), QStringLiteral("next"));
    list->setFocus();
    list->chooseQuietly(rowOf(*pane->model(), next));
    QTest::keyClick(list, Qt::Key_Space);
    report::Inspection inspection = withLongNextStep(words);
    auto &reasons = inspection.diagnosis.causes.front().reasonsFor;
    reasons.push_back(reasons.back());
    pane->show(inspection);
    QCOMPARE(chosenOf(list), next);
    QVERIFY(!list->isCut(list->currentIndex()));
}

void ChosenRows::onlyAWholeTextIsBrokenWithinAWord()
{
    const QFont font = scaledFont(1.0);
    const QString word(300, u'm');
    const qreal width = widthOf(QString(40, u'm'), font);
    QCOMPARE(breaksBetweenWords(word, font, {}, width, 3).size(), std::size_t(1));
    const std::vector<int> begins = breaksBetweenWords(word, font, {}, width, wholeText);
    QVERIFY(begins.size() >= 8 && begins.size() <= 9);
    for (std::size_t i = 1; i < begins.size(); ++i)
        QVERIFY(begins[i] - begins[i - 1] >= 35);
    const QString pairs = QString::fromUtf8("\xf0\x9f\x94\x91").repeated(60);
    for (const int begin : breaksBetweenWords(pairs, font, {}, width, wholeText))
        QVERIFY2(!pairs[begin].isLowSurrogate(), "never half a pair");
    QVERIFY(breaksBetweenWords(word.repeated(100), font, {}, 1, wholeText).size() <= std::size_t(wholeText));
}

void ChosenRows::findingsAreWalkedThroughByKeys()
{
    const auto pane = open<EvidenceTabs>(612, 230);
    pane->show(test::wrongEnvironment());
    pane->setCurrent(EvidenceTabs::Findings);
    connect(pane.get(), &EvidenceTabs::chosen, pane.get(), [&pane](const Selection &selection) { pane->select(selection); }); // as the page
    RowsView *list = pane->findings();
    list->setFocus();
    list->chooseQuietly(0);
    for (int row = 1; row < list->model()->rowCount(); ++row) {
        QTest::keyClick(list, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), row);
    }
}

void ChosenRows::theChosenFindingStaysChosenWhenAnotherComesBefore()
{
    const auto pane = open<EvidenceTabs>(612, 230);
    report::Inspection inspection = test::wrongEnvironment();
    auto &findings = inspection.diagnosis.findings;
    pane->show(inspection);
    pane->setCurrent(EvidenceTabs::Findings);
    RowsView *list = pane->findings();
    list->chooseQuietly(5); // what the second one expects
    const QString chosen = chosenOf(list);
    std::swap(findings[0], findings[1]);
    pane->show(inspection);
    QCOMPARE(chosenOf(list), chosen);
    findings.insert(findings.begin(), findings.back());
    findings.front().id = QStringLiteral("something-else");
    pane->show(inspection);
    QCOMPARE(chosenOf(list), chosen);
    findings.clear();
    pane->show(inspection);
    QCOMPARE(list->currentIndex().row(), -1);
}

void ChosenRows::whatIsChosenHasNoTintInHighContrast()
{
    applyScheme(Scheme::HighContrast);
    const auto causes = open<CausesView>(612, 231);
    causes->show(test::wrongEnvironment());
    causes->list()->chooseQuietly(1);
    causes->list()->clearFocus(); // whose ring would lie on the frame
    const auto environments = open<EnvironmentsView>(700, 200);
    environments->show(test::wrongEnvironment());
    const auto check = [](QAbstractItemView *view, const QRect &row) {
        const QImage image = view->viewport()->grab().toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                QVERIFY(image.pixelColor(x, y) != colour(Role::Selection));
        }
        QCOMPARE(image.pixelColor(row.left() + 1, row.center().y()), colour(Role::Accent));
        for (const int x : {row.left() + 8, row.center().x(), row.right() - 8})
            QCOMPARE(image.pixelColor(x, row.top() + 1), colour(Role::Text)); // a frame that runs through all cells
        QCOMPARE(image.pixelColor(row.right() - 1, row.center().y()), colour(Role::Text));
    };
    check(causes->list(), causes->list()->visualRect(causes->list()->currentIndex()));
    Table *table = environments->table();
    const QAbstractItemModel *model = table->model();
    int chosen = 0;
    while (chosen < model->rowCount() && !model->index(chosen, 0).data(ChosenRole).toBool())
        ++chosen;
    QVERIFY(chosen < model->rowCount());
    int last = model->columnCount() - 1;
    while (table->isColumnHidden(last))
        --last;
    table->clearFocus();
    table->selectionModel()->select(model->index(chosen, 0), QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    check(table, table->visualRect(model->index(chosen, 0)).united(table->visualRect(model->index(chosen, last))));
    applyScheme(Scheme::Light);
}

QTEST_MAIN(ChosenRows)
#include "tst_chosen_rows.moc"

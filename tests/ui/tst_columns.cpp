// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell.h"
#include "ui/stage.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/claims_view.h"
#include "ui/views/environments_view.h"
#include "ui/views/table.h"
#include "ui/window/inspection_page.h"

#include <QApplication>
#include <QHeaderView>
#include <QSignalSpy>
#include <QStandardItemModel>

using namespace jotscope;
using test::Stage;
using ui::Table;

namespace {

/// Three columns of words, in which nothing has to give way.
struct Sample {
    Sample(std::vector<Table::Column> plan, bool hasHeader) : model(2, int(plan.size())), table(&model, 1.67, plan)
    {
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < model.columnCount(); ++column) {
                ui::Cell cell;
                cell.text = QStringLiteral("ein Wort");
                model.setData(model.index(row, column), QVariant::fromValue(cell), ui::CellRole);
            }
        }
        table.showHeader(hasHeader);
        table.resize(900, 200);
        table.show();
    }
    QWidget *handle() const { return table.horizontalHeader()->isHidden() ? table.viewport() : table.horizontalHeader()->viewport(); }
    /// Where the border behind that column is seen.
    int border(int column) const
    {
        const int start = table.columnViewportPosition(column);
        return table.isRightToLeft() ? start : start + table.columnWidth(column);
    }
    void drag(int column, int pixels)
    {
        const QPoint from(border(column) + 1, 8);
        QTest::mousePress(handle(), Qt::LeftButton, {}, from);
        QTest::mouseMove(handle(), from + QPoint(pixels / 2, 2));
        QTest::mouseMove(handle(), from + QPoint(pixels, 2));
        QTest::mouseRelease(handle(), Qt::LeftButton, {}, from + QPoint(pixels, 2));
    }
    int sum() const
    {
        int all = 0;
        for (int column = 0; column < model.columnCount(); ++column)
            all += table.columnWidth(column);
        return all;
    }

    QStandardItemModel model;
    Table table;
};

const std::vector<Table::Column> firstStretches{{6, 60, true}, {4, 20, false}, {4, 20, false}};
const std::vector<Table::Column> middleStretches{{4, 20, false}, {6, 200, true}, {4, 20, false}};
const std::vector<Table::Column> allShare{{6, 60, true, true, true}, {4, 20, false}, {4, 20, false}};

} // namespace

/// Widths of columns that somebody chose.
class Columns : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void aBorderGoesWhereThePointerGoes_data();
    void aBorderGoesWhereThePointerGoes();
    void aClickOnABorderChoosesARow();
    void aDoubleClickOnABorderGoesBackToThePlan();
    void noColumnIsMovedAway();
    void whatDoesNotFitIsNotTaken_data();
    void whatDoesNotFitIsNotTaken();
    void theyFollowTheLetters();
    void theKeysMoveThemAndTheNextStartHasThem();
    void aNarrowerWindowStillShowsTheLastColumn();
};

void Columns::aBorderGoesWhereThePointerGoes_data()
{
    QTest::addColumn<std::vector<Table::Column>>("plan");
    QTest::addColumn<bool>("hasHeader");
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::addColumn<int>("column");
    for (const bool hasHeader : {true, false}) {
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            for (const int column : {0, 1}) {
                const auto add = [&](const char *plan, const std::vector<Table::Column> &columns) {
                    QTest::addRow("%s, %s, %s, border %d", plan, hasHeader ? "in the header" : "in the rows",
                        direction == Qt::LeftToRight ? "left to right" : "right to left", column)
                        << columns << hasHeader << direction << column;
                };
                add("the first stretches", firstStretches);
                add("the middle stretches", middleStretches);
                add("blanks are shared", allShare);
            }
        }
    }
}

/// And no other does.
void Columns::aBorderGoesWhereThePointerGoes()
{
    QFETCH(std::vector<Table::Column>, plan);
    QFETCH(bool, hasHeader);
    QFETCH(Qt::LayoutDirection, direction);
    QFETCH(int, column);
    QApplication::setLayoutDirection(direction);
    Sample sample(plan, hasHeader);
    QVERIFY(sample.table.byHand().isEmpty());
    const int other = 1 - column;
    const int before = sample.border(column);
    const int otherBefore = sample.border(other);
    sample.drag(column, -30);
    QVERIFY2(qAbs(sample.border(column) - (before - 30)) <= 1, qPrintable(QString::number(sample.border(column) - before)));
    QVERIFY2(qAbs(sample.border(other) - otherBefore) <= 1, qPrintable(QString::number(sample.border(other) - otherBefore)));
    QVERIFY(qAbs(sample.sum() - sample.table.viewport()->width()) <= 1);
    const int kept = sample.table.columnWidth(2);
    sample.model.appendRow(new QStandardItem); // what comes later leaves them
    QCOMPARE(sample.table.columnWidth(2), kept);
    QApplication::setLayoutDirection(Qt::LeftToRight);
}

void Columns::aClickOnABorderChoosesARow()
{
    Sample sample(middleStretches, false);
    QSignalSpy chosen(&sample.table, &Table::rowChosen);
    QTest::mouseClick(sample.handle(), Qt::LeftButton, {}, {sample.border(0) + 12, 8});
    QCOMPARE(chosen.size(), 1);
    QTest::mouseClick(sample.handle(), Qt::LeftButton, {}, {sample.border(0) + 1, 40});
    QCOMPARE(chosen.size(), 2);
    QCOMPARE(sample.table.currentIndex().row(), 1);
    QVERIFY(sample.table.byHand().isEmpty() || sample.table.byHand() == QList<double>(3, 0));
}

void Columns::aDoubleClickOnABorderGoesBackToThePlan()
{
    Sample sample(firstStretches, true);
    const int before = sample.table.columnWidth(1);
    sample.drag(1, 20);
    QCOMPARE(sample.table.columnWidth(1), before + 20);
    QTest::mouseDClick(sample.handle(), Qt::LeftButton, {}, {sample.border(1), 8});
    QVERIFY(sample.table.byHand().isEmpty());
    QCOMPARE(sample.table.columnWidth(1), before);
}

void Columns::noColumnIsMovedAway()
{
    Sample sample(firstStretches, true);
    for (const int pixels : {-5000, 5000}) {
        sample.drag(1, pixels);
        for (int column = 0; column < 3; ++column)
            QVERIFY2(sample.table.columnWidth(column) >= int(2 * ui::em()), qPrintable(QString::number(column)));
        QVERIFY(sample.sum() <= sample.table.viewport()->width());
    }
    QCOMPARE(sample.table.nextColumn(2), -1); // the edge of the table is no border
}

void Columns::whatDoesNotFitIsNotTaken_data()
{
    QTest::addColumn<QList<double>>("widths");
    QTest::newRow("of another table") << QList<double>{10, 10};
    QTest::newRow("all of none") << QList<double>{0, 0, 0};
    QTest::newRow("not a number") << QList<double>{0, qQNaN(), -4};
    QTest::newRow("of the one that takes what the window gives") << QList<double>{12, 0, 0};
}

void Columns::whatDoesNotFitIsNotTaken()
{
    QFETCH(QList<double>, widths);
    Sample sample(firstStretches, true);
    const int before = sample.table.columnWidth(1);
    sample.table.setByHand(widths);
    QCOMPARE(sample.table.columnWidth(1), before);
    QCOMPARE(sample.sum(), sample.table.viewport()->width());
}

void Columns::theyFollowTheLetters()
{
    Sample sample(firstStretches, true);
    sample.table.setByHand({0, 12, 0});
    QCOMPARE(sample.table.columnWidth(1), qRound(12 * ui::em()));
}

/// From the claims, whose table has no header to take them by.
void Columns::theKeysMoveThemAndTheNextStartHasThem()
{
    Stage stage;
    ui::Options options;
    options.size = QSize(1440, 900);
    stage.open(options);
    stage.describeEnvironments();
    stage.paste(stage.tokenOf(QStringLiteral("healthy")));
    stage.press(Qt::Key_4, Qt::ControlModifier);
    auto *table = qobject_cast<Table *>(stage.window().focusWidget());
    QVERIFY(table && table->objectName() == u"payload");
    const int before = table->columnWidth(0);
    stage.press(Qt::Key_Right, Qt::AltModifier);
    stage.press(Qt::Key_Right, Qt::AltModifier);
    const int wider = before + 2 * qRound(ui::em());
    QVERIFY2(qAbs(table->columnWidth(0) - wider) <= 1, qPrintable(QString::number(table->columnWidth(0))));
    stage.close();
    stage.open(options);
    stage.paste(stage.tokenOf(QStringLiteral("healthy")));
    table = stage.window().findChild<Table *>(QStringLiteral("payload"));
    QTRY_VERIFY2(qAbs(table->columnWidth(0) - wider) <= 1, qPrintable(QString::number(table->columnWidth(0))));
    stage.press(Qt::Key_4, Qt::ControlModifier);
    for (int i = 0; i < 3; ++i)
        stage.press(Qt::Key_Left, Qt::AltModifier);
    QVERIFY2(table->columnWidth(0) < before, qPrintable(QString::number(table->columnWidth(0))));
}

/// Wide ones give back what their words do not need before those of the first column go.
void Columns::aNarrowerWindowStillShowsTheLastColumn()
{
    Sample sample(firstStretches, true);
    sample.table.setByHand({0, 22, 22});
    sample.table.resize(int(26 * ui::em()), 200);
    QVERIFY2(sample.sum() <= sample.table.viewport()->width(), qPrintable(QString::number(sample.sum())));
    QVERIFY(sample.table.columnWidth(2) >= int(4 * ui::em()));
    sample.table.resize(900, 200);
    QCOMPARE(sample.table.columnWidth(2), qRound(22 * ui::em()));
}

QTEST_MAIN(Columns)
#include "tst_columns.moc"

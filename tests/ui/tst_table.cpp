// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/paint.h"
#include "ui/views/table.h"

#include <QHeaderView>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

using namespace jotscope::ui;

class TestTable : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void columnsShareWhatIsLacking();
    void columnsShareWhatIsLeft();
    void theFirstTitleIsWhole();
    void aCellStartsWhereReadingStarts_data();
    void aCellStartsWhereReadingStarts();

private:
    static Cell words(const QString &text)
    {
        Cell cell;
        cell.text = text;
        return cell;
    }
};

/// Of four columns that must give, none is cut down to nothing while another stands whole.
void TestTable::columnsShareWhatIsLacking()
{
    QStandardItemModel model(1, 5);
    for (int column = 0; column < 5; ++column)
        model.setData(model.index(0, column), QVariant::fromValue(words(QStringLiteral("ein langes Wort"))), CellRole);
    const double unit = em();
    Table table(&model, 1.67, {{10, 60, true}, {2, 20, false, false}, {2, 20, false, false}, {2, 20, false, false}, {2, 20, false, false}});
    table.resize(2000, 100);
    table.show();
    const int whole = table.columnWidth(1);
    QVERIFY(whole > int(5 * unit));
    table.resize(int(10 * unit) + 4 * whole - int(4 * unit), 100); // four em too narrow
    for (int column = 1; column < 5; ++column) {
        QVERIFY2(whole - table.columnWidth(column) <= int(2 * unit), qPrintable(QString::number(table.columnWidth(column))));
        QVERIFY(table.columnWidth(column) < whole);
    }
    int sum = 0;
    for (int column = 0; column < 5; ++column)
        sum += table.columnWidth(column);
    QVERIFY2(sum <= table.viewport()->width(), "the last column would end beyond the edge");
}

/// A stretching column that shares keeps what its cells need; the rest goes between all.
void TestTable::columnsShareWhatIsLeft()
{
    QStandardItemModel model(1, 4);
    for (int column = 0; column < 4; ++column)
        model.setData(model.index(0, column), QVariant::fromValue(words(QStringLiteral("ein Wort"))), CellRole);
    Table table(&model, 1.67, {{2, 60, true, true, true}, {2, 20, false}, {2, 20, false}, {2, 20, false}});
    table.resize(1000, 100);
    table.show();
    int sum = 0;
    for (int column = 0; column < 4; ++column) {
        QVERIFY2(qAbs(table.columnWidth(column) - 250) < 40, qPrintable(QString::number(table.columnWidth(column))));
        sum += table.columnWidth(column);
    }
    QCOMPARE(sum, table.viewport()->width());
    table.setColumns({{2, 60, true}, {2, 20, false}, {2, 20, false}, {2, 20, false}});
    QVERIFY(table.columnWidth(0) > 600); // others stretch as before
}

/// It stands further in than the others do.
void TestTable::theFirstTitleIsWhole()
{
    QStandardItemModel model(1, 2);
    model.setHorizontalHeaderLabels({QStringLiteral("编号"), QStringLiteral("编号")});
    for (int column = 0; column < 2; ++column)
        model.setData(model.index(0, column), QVariant::fromValue(words(QStringLiteral("1"))), CellRole);
    Table table(&model, 1.67, {{1, 20, false}, {1, 20, true}});
    table.showHeader(true);
    table.resize(400, 100);
    table.show();
    const double title = widthOf(QStringLiteral("编号"), scaledFont(1.0));
    QVERIFY2(table.columnWidth(0) >= padding + title + 4, qPrintable(QString::number(table.columnWidth(0))));
}

void TestTable::aCellStartsWhereReadingStarts_data()
{
    QTest::addColumn<Qt::LayoutDirection>("direction");
    QTest::newRow("left to right: the icon is leftmost, the link at the right end") << Qt::LeftToRight;
    QTest::newRow("right to left: the icon is rightmost, the link at the left end") << Qt::RightToLeft;
}

void TestTable::aCellStartsWhereReadingStarts()
{
    QFETCH(Qt::LayoutDirection, direction);
    const auto painted = [direction](const Cell &cell) {
        QImage image(400, 30, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter painter(&image);
        painter.setLayoutDirection(direction);
        paintCell(&painter, QRectF(0, 0, 400, 30), cell);
        painter.end();
        const auto isPainted = [&image](int from, int to) {
            for (int x = from; x < to; ++x) {
                for (int y = 0; y < 30; ++y) {
                    if (image.pixel(x, y) != 0)
                        return true;
                }
            }
            return false;
        };
        return std::array{isPainted(0, 100), isPainted(150, 250), isPainted(300, 400)};
    };
    const bool isMirrored = direction == Qt::RightToLeft;
    Cell icon;
    icon.icon = QStringLiteral("ok");
    icon.text = QStringLiteral("valid");
    QCOMPARE(painted(icon), (std::array{!isMirrored, false, isMirrored}));
    Cell link;
    link.link = QStringLiteral("claim iss");
    QCOMPARE(painted(link), (std::array{isMirrored, false, !isMirrored}));
}

QTEST_MAIN(TestTable)
#include "tst_table.moc"

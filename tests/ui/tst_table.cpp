// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/cell.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/paint.h"
#include "ui/views/table.h"
#include "ui/views/wrapped.h"

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
    void wordsGiveTheirBlanksFirst();
    void aTextBreaksBetweenWords_data();
    void aTextBreaksBetweenWords();
    void aBadgeStaysBehindALongText();
    void whatDiffersIsNotCutAway_data();
    void whatDiffersIsNotCutAway();
    void theLastOfSeveralLinesKeepsWhatDiffers();
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

namespace {

/// The line below what differs: the longest there is.
int underlinedIn(const QImage &image)
{
    int longest = 0;
    for (int y = 0; y < image.height(); ++y) {
        int row = 0;
        for (int x = 0; x < image.width(); ++x)
            row += image.pixelColor(x, y) == colour(Role::Fail) ? 1 : 0;
        longest = qMax(longest, row);
    }
    return longest;
}

} // namespace

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

/// Air stands between columns while there is room, and goes before a word is cut.
void TestTable::wordsGiveTheirBlanksFirst()
{
    QStandardItemModel model(1, 3);
    for (int column = 0; column < 3; ++column)
        model.setData(model.index(0, column), QVariant::fromValue(words(QStringLiteral("published"))), CellRole);
    Table table(&model, 1.67, {{6, 60, true}, {2, 20, false, false}, {2, 20, false, false}});
    table.resize(1000, 100);
    table.show();
    const int needed = table.sizeHintForIndex(model.index(0, 1)).width();
    QVERIFY2(table.columnWidth(1) >= needed + 4, qPrintable(QString::number(table.columnWidth(1) - needed)));
    table.resize(table.sizeHintForIndex(model.index(0, 0)).width() + needed + table.sizeHintForIndex(model.index(0, 2)).width(), 100);
    for (int column = 0; column < 3; ++column)
        QVERIFY2(table.columnWidth(column) >= qMin(table.sizeHintForIndex(model.index(0, column)).width(), int(6 * em())),
            qPrintable(QString::number(column)));
}

void TestTable::aTextBreaksBetweenWords_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("ems");
    QTest::addColumn<int>("most");
    QTest::addColumn<QStringList>("lines");
    const QString prose = QStringLiteral("Ask the user to log in again");
    QTest::newRow("what fits stays on one line") << prose << 60 << 3 << QStringList{prose};
    QTest::newRow("one line stays one line, however long") << prose << 3 << 1 << QStringList{prose};
    QTest::newRow("the last line takes the rest") << QStringLiteral("aaaaaaaa bbbbbbbb cccccccc dddddddd") << 6 << 2
                                                  << QStringList{QStringLiteral("aaaaaaaa "), QStringLiteral("bbbbbbbb cccccccc dddddddd")};
    QTest::newRow("a word without a break stays whole")
        << QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaa") << 6 << 3 << QStringList{QStringLiteral("aaaaaaaaaaaaaaaaaaaaaaaaaaaa")};
    QTest::newRow("Chinese breaks between its characters") << QStringLiteral(
        "请用户重新登录") << 4 << 3 << QStringList{QStringLiteral("请用户"), QStringLiteral("重新登"), QStringLiteral("录")};
}

void TestTable::aTextBreaksBetweenWords()
{
    QFETCH(QString, text);
    QFETCH(int, ems);
    QFETCH(int, most);
    const std::vector<int> begins = breaksBetweenWords(text, scaledFont(1.0), {}, ems * em(), most);
    QStringList lines;
    for (std::size_t i = 0; i < begins.size(); ++i)
        lines += text.mid(begins[i], (i + 1 < begins.size() ? begins[i + 1] : int(text.size())) - begins[i]);
    QCOMPARE(lines.join(QString()), text);
    if (text.front().script() == QChar::Script_Han) // how wide a character is depends on what fonts there are
        QVERIFY2(lines.size() > 1, qPrintable(lines.join(u'|')));
    else
        QTEST(lines, "lines");
}

void TestTable::aBadgeStaysBehindALongText()
{
    Cell cell = words(QStringLiteral("The audience does not fit the environment"));
    const double room = widthOf(cell) + 4;
    QCOMPARE(linesOf(cell, room, 3), 1);
    cell.badge = QStringLiteral("production");
    QCOMPARE(linesOf(cell, room, 3), 2);
    QCOMPARE(linesOf(cell, room, 1), 1);
    QCOMPARE(linesOf(cell, widthOf(cell) + 4, 3), 1);
}

void TestTable::whatDiffersIsNotCutAway_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("begin");
    QTest::addColumn<int>("end");
    const QString value = QStringLiteral("\"http://127.0.0.1:39607/and/more/of/it\"");
    QTest::newRow("at the beginning") << value << 1 << 6;
    QTest::newRow("in the middle") << value << 18 << 23;
    QTest::newRow("at the end") << value << 35 << 38;
}

/// A value too long for its column is cut elsewhere.
void TestTable::whatDiffersIsNotCutAway()
{
    QFETCH(QString, text);
    QFETCH(int, begin);
    QFETCH(int, end);
    const QFont font = monoFont();
    const std::vector<Mark> marks{{begin, end, Role::Fail}};
    QImage image(400, 30, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    const qreal room = widthOf(text, font, marks) * 0.72;
    const qreal used = paintText(&painter, QRectF(0, 0, room, 30), text, {font, Role::Text, false, true}, marks);
    painter.end();
    QVERIFY(used <= room + 1);
    const int underlined = underlinedIn(image);
    const qreal whole = widthOf(text.mid(begin, end - begin), monoFont(true));
    QVERIFY2(underlined >= whole - 2, qPrintable(QStringLiteral("%1 of %2 px").arg(underlined).arg(whole)));
}

/// It takes all that is left, and is cut where nothing differs.
void TestTable::theLastOfSeveralLinesKeepsWhatDiffers()
{
    const QString start = QStringLiteral("aaaaaaaa ");
    const QString rest = QString(30, u'b') + QStringLiteral("xyz"); // no place to break
    Cell cell = words(start + rest);
    cell.fixed = true;
    cell.elideMiddle = true;
    cell.marks = {{int(cell.text.size()) - 3, int(cell.text.size()), Role::Fail}};
    const qreal room = widthOf(rest, monoFont()) * 0.72;
    QCOMPARE(linesOf(cell, room, 2), 2);
    QImage image(500, 100, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintCell(&painter, QRectF(0, 0, room, lineStep()), cell, 2);
    painter.end();
    const qreal whole = widthOf(QStringLiteral("xyz"), monoFont(true));
    const int underlined = underlinedIn(image);
    QVERIFY2(underlined >= whole - 2, qPrintable(QStringLiteral("%1 of %2 px").arg(underlined).arg(whole)));
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

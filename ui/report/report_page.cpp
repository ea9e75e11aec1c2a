// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/report_page.h"

#include "report/visible.h"
#include "ui/report/drawing_object.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QFontMetricsF>
#include <QScreen>
#include <QTextDocument>
#include <QTextTable>

#include <algorithm>
#include <functional>

namespace jotscope::ui {

namespace {

constexpr double hairSpacing = 0.02; ///< keeps "ff" two letters, for whoever searches the PDF

report::Ink inkOf(Role role)
{
    switch (role) {
    case Role::Ok: return report::Ink::Ok;
    case Role::Warn: return report::Ink::Warn;
    case Role::Fail: return report::Ink::Fail;
    case Role::Text: return report::Ink::Text;
    default: break;
    }
    return report::Ink::Unknown;
}

report::Drawing iconOf(const char *name, Role role)
{
    report::Drawing drawing;
    drawing.size = QSizeF(16, 16);
    drawing.icons.push_back({QRectF(0, 0, 16, 16), name, inkOf(role)});
    return drawing;
}

} // namespace

ReportPage::ReportPage(QTextDocument &document, Scheme scheme) : m_cursor(&document), m_scheme(scheme), m_mono(fixedFont().family())
{
    new DrawingObject(&document, scheme);
    const QPaintDevice *paper = document.documentLayout()->paintDevice();
    if (paper)
        m_dots = paper->logicalDpiX() / QGuiApplication::primaryScreen()->logicalDotsPerInchX();
    document.setDefaultFont(QApplication::font());
    QTextOption wrapping = document.defaultTextOption();
    wrapping.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // a value without blanks stays on the page
    document.setDefaultTextOption(wrapping);
    QTextFrameFormat sheet = document.rootFrame()->frameFormat();
    sheet.setBackground(of(Role::Pane));
    document.rootFrame()->setFrameFormat(sheet);
}

QTextCharFormat ReportPage::look(const Said &said, double points) const
{
    QTextCharFormat format;
    format.setFontPointSize(said.isValue ? points * 0.95 : points);
    format.setForeground(of(said.role));
    format.setFontLetterSpacingType(QFont::AbsoluteSpacing);
    format.setFontLetterSpacing(hairSpacing);
    if (said.isValue)
        format.setFontFamilies({m_mono});
    if (said.isStrong)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

void ReportPage::setLabels(const QStringList &labels)
{
    m_labels = QSet<QString>(labels.begin(), labels.end());
    m_lengths.clear();
    m_firsts.clear();
    for (const QString &label : labels) {
        if (label.isEmpty())
            continue;
        m_lengths.push_back(label.size());
        m_firsts.insert(label.front());
    }
    std::ranges::sort(m_lengths, std::greater());
    m_lengths.erase(std::ranges::unique(m_lengths).begin(), m_lengths.end());
}

qsizetype ReportPage::labelAt(QStringView text) const
{
    if (!m_firsts.contains(text.front()))
        return 0;
    const auto found = std::ranges::find_if(
        m_lengths, [&](qsizetype length) { return length <= text.size() && m_labels.contains(text.first(length).toString()); });
    return found == m_lengths.end() ? 0 : *found;
}

/// Labels become grey chips, what nobody can see a boxed code.
void ReportPage::insertRuns(QTextCursor &cursor, QStringView text, const QTextCharFormat &format) const
{
    QTextCharFormat chip = format;
    chip.setBackground(of(Role::Sunken));
    chip.setForeground(of(Role::Soft));
    chip.setFontFamilies({m_mono});
    QTextCharFormat code = chip;
    code.setBackground(of(Role::TintWarn));
    code.setForeground(of(Role::Warn));
    QString run;
    const auto flush = [&] {
        if (!run.isEmpty())
            cursor.insertText(std::exchange(run, QString()), format);
    };
    for (qsizetype at = 0; at < text.size();) {
        if (const qsizetype label = labelAt(text.sliced(at)); label > 0) {
            flush();
            cursor.insertText(QChar(0x2009) + text.sliced(at, label).toString() + QChar(0x2009), chip); // thin spaces
            at += label;
            continue;
        }
        const qsizetype start = at;
        const char32_t point = report::nextPoint(text, at);
        if (report::isHidden(point)) {
            flush();
            cursor.insertText(report::codeOf(point), code);
        } else {
            run += text.sliced(start, at - start);
        }
    }
    flush();
}

void ReportPage::insert(QTextCursor &cursor, const Said &said, double points) const
{
    const QTextCharFormat format = look(said, points);
    if (said.icon) {
        cursor.insertText(QString(QChar::ObjectReplacementCharacter), DrawingObject::formatOf(iconOf(said.icon, said.role), points * 1.12));
        cursor.insertText(QStringLiteral(" "), format);
    }
    const QStringView text = said.text;
    const qsizetype begin = qBound<qsizetype>(0, said.markBegin, text.size());
    const qsizetype end = qBound(begin, said.markEnd, text.size());
    QTextCharFormat mark = format;
    mark.setFontWeight(QFont::DemiBold);
    mark.setForeground(of(Role::Fail));
    mark.setBackground(of(Role::TintFail));
    mark.setFontUnderline(true);
    insertRuns(cursor, text.first(begin), format);
    insertRuns(cursor, text.sliced(begin, end - begin), mark);
    insertRuns(cursor, text.sliced(end), format);
}

void ReportPage::begin(const QTextBlockFormat &block)
{
    QTextBlockFormat first = block;
    first.clearProperty(QTextFormat::PageBreakPolicy); // nothing stands before it
    if (m_cursor.document()->isEmpty())
        m_cursor.setBlockFormat(first);
    else
        m_cursor.insertBlock(block);
    m_cursor.setBlockCharFormat({});
}

QTextTable *ReportPage::insertTable(int rows, const QTextTableFormat &format)
{
    const bool isBehindTable = !m_cursor.document()->isEmpty() && m_cursor.block().length() == 1; // on the line that Qt puts there
    if (!isBehindTable)
        begin({});
    return m_cursor.insertTable(rows, int(format.columnWidthConstraints().size()), format);
}

void ReportPage::end()
{
    m_cursor.movePosition(QTextCursor::End);
    QTextBlockFormat thin;
    thin.setLineHeight(1, QTextBlockFormat::FixedHeight);
    m_cursor.setBlockFormat(thin);
}

QTextTableFormat ReportPage::plainTable(const std::vector<int> &widths) const
{
    QTextTableFormat format;
    format.setBorder(0);
    format.setBorderCollapse(false); // Qt asks the neighbours of every cell again and again else; the hairlines are the same
    format.setCellSpacing(0);
    format.setCellPadding(0);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> lengths;
    for (const int width : widths)
        lengths.append(QTextLength(QTextLength::PercentageLength, width));
    format.setColumnWidthConstraints(lengths);
    return format;
}

void ReportPage::top(const QString &title, const QString &place, bool onNewPage)
{
    QTextBlockFormat block;
    block.setBottomMargin(7);
    if (onNewPage)
        block.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
    begin(block);
    Said name{title};
    name.isStrong = true;
    insert(m_cursor, name, 11);
    insert(m_cursor, {QStringLiteral("   ") + place, Role::Soft}, bodyPoints);
}

void ReportPage::heading(const QString &title, const QString &summary)
{
    QTextBlockFormat block;
    block.setTopMargin(15);
    block.setBottomMargin(3);
    block.setProperty(headingProperty, true);
    begin(block);
    Said name{title};
    name.isStrong = true;
    insert(m_cursor, name, 9.6);
    if (!summary.isEmpty())
        insert(m_cursor, {QStringLiteral("   ") + summary, Role::Soft}, 8);
    report::Drawing rule;
    rule.size = QSizeF(drawingWidth, 5);
    rule.strokes.push_back({QPointF(0, 4), QPointF(drawingWidth, 4), report::Ink::Line, 1, false});
    m_cursor.insertText(QString(QChar::LineSeparator));
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), DrawingObject::formatOf(std::move(rule)));
}

void ReportPage::answer(Role role, const char *icon, const QString &headline, const std::vector<std::pair<QString, Said>> &lines)
{
    QTextTable *table = insertTable(1, plainTable({7, 93}));
    QTextTableCellFormat edge;
    edge.setBackground(of(tintOf(role, Role::TintUnknown)));
    edge.setLeftBorder(4);
    edge.setLeftBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    edge.setLeftBorderBrush(of(role));
    edge.setTopPadding(12);
    edge.setLeftPadding(10);
    table->cellAt(0, 0).setFormat(edge);
    QTextTableCellFormat inside;
    inside.setBackground(of(tintOf(role, Role::TintUnknown)));
    inside.setTopPadding(8);
    inside.setBottomPadding(9);
    inside.setLeftPadding(6);
    inside.setRightPadding(8);
    table->cellAt(0, 1).setFormat(inside);
    QTextCursor cursor = table->cellAt(0, 0).firstCursorPosition();
    cursor.insertText(QString(QChar::ObjectReplacementCharacter), DrawingObject::formatOf(iconOf(icon, role), 20));
    cursor = table->cellAt(0, 1).firstCursorPosition();
    Said sentence{headline};
    sentence.isStrong = true;
    insert(cursor, sentence, 14);
    double column = 92;
    const QFontMetricsF metrics(look({}, bodyPoints).font());
    for (const auto &[label, said] : lines) // longer in other languages
        column = qMax(column, metrics.horizontalAdvance(label) + 12);
    for (const auto &[label, said] : lines) {
        QTextBlockFormat block;
        block.setTopMargin(2);
        block.setLeftMargin(column * m_dots);
        block.setTextIndent(-column * m_dots);
        block.setTabPositions({QTextOption::Tab(column, QTextOption::LeftTab)});
        cursor.insertBlock(block, {});
        insert(cursor, {label, Role::Soft});
        cursor.insertText(QStringLiteral("\t"));
        insert(cursor, said);
    }
    end();
}

void ReportPage::line(const std::vector<Said> &pieces, double above)
{
    QTextBlockFormat block;
    block.setTopMargin(above);
    begin(block);
    for (const Said &piece : pieces)
        insert(m_cursor, piece);
}

void ReportPage::table(const std::vector<std::vector<Said>> &rows, const std::vector<int> &widths, bool hasHead)
{
    if (rows.empty())
        return;
    QTextTableFormat format = plainTable(widths);
    format.setHeaderRowCount(hasHead ? 1 : 0);
    QTextTable *table = insertTable(int(rows.size()), format);
    QTextTableCellFormat cell;
    cell.setPadding(2.2);
    cell.setLeftPadding(0);
    cell.setRightPadding(8);
    for (int row = 0; row < int(rows.size()); ++row) {
        const bool isLast = row + 1 == int(rows.size());
        cell.setBottomBorder(isLast ? 0 : 0.5);
        cell.setBottomBorderStyle(isLast ? QTextFrameFormat::BorderStyle_None : QTextFrameFormat::BorderStyle_Solid);
        cell.setBottomBorderBrush(of(Role::Line));
        for (int column = 0; column < int(rows[std::size_t(row)].size()); ++column) {
            QTextTableCell place = table->cellAt(row, column);
            place.setFormat(cell);
            QTextCursor cursor = place.firstCursorPosition();
            insert(cursor, rows[std::size_t(row)][std::size_t(column)]);
        }
    }
    end();
}

void ReportPage::facts(const std::vector<std::pair<QString, Said>> &facts)
{
    QTextTable *table = insertTable(2, plainTable(std::vector<int>(facts.size(), int(100 / facts.size()))));
    QTextTableCellFormat cell;
    cell.setTopPadding(6);
    cell.setRightPadding(8);
    for (int i = 0; i < int(facts.size()); ++i) {
        table->cellAt(0, i).setFormat(cell);
        QTextCursor cursor = table->cellAt(0, i).firstCursorPosition();
        insert(cursor, {facts[std::size_t(i)].first, Role::Soft}, 8);
        cursor = table->cellAt(1, i).firstCursorPosition();
        insert(cursor, facts[std::size_t(i)].second);
    }
    end();
}

void ReportPage::drawing(report::Drawing drawing)
{
    QTextBlockFormat block;
    block.setTopMargin(3);
    begin(block);
    m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), DrawingObject::formatOf(std::move(drawing)));
}

void ReportPage::gap(double points)
{
    QTextBlockFormat block;
    block.setLineHeight(points, QTextBlockFormat::FixedHeight);
    begin(block);
}

} // namespace jotscope::ui

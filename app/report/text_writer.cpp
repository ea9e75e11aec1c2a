// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_writer.h"

#include "report/visible.h"

#include <algorithm>
#include <climits>
#include <numeric>
#include <utility>

namespace jotscope::report {

namespace {

const char *codeOf(Style style)
{
    switch (style) {
    case Style::Plain: break;
    case Style::Strong: return "\x1b[1m";
    case Style::Soft: return "\x1b[2m";
    case Style::Ok: return "\x1b[32m";
    case Style::Warn: return "\x1b[33m";
    case Style::Fail: return "\x1b[1;31m";
    case Style::Header: return "\x1b[35m";
    case Style::Payload: return "\x1b[36m";
    }
    return "";
}

constexpr int leastRoom = 24; ///< columns in which sentences can be read

bool isWide(char32_t point)
{
    return (point >= 0x1100 && point <= 0x115f) || (point >= 0x2e80 && point <= 0xa4cf) || (point >= 0xac00 && point <= 0xd7a3)
        || (point >= 0xf900 && point <= 0xfaff) || (point >= 0xfe30 && point <= 0xfe6f) || (point >= 0xff01 && point <= 0xff60)
        || (point >= 0x1f300 && point <= 0x1faff) || (point >= 0x20000 && point <= 0x3fffd);
}

/// Of each column, without the cells that are wider than `most`.
std::vector<int> widthsOf(const std::vector<Line> &rows, int most)
{
    std::vector<int> widths;
    for (const Line &row : rows) {
        widths.resize(std::max(widths.size(), row.size()), 0);
        for (std::size_t i = 0; i < row.size(); ++i) {
            const int columns = columnsOf(visible(row[i].text));
            if (columns <= most)
                widths[i] = std::max(widths[i], columns);
        }
    }
    return widths;
}

/// Where the last of the first `count` cells begins.
int startOfLast(const Line &row, std::size_t count, const std::vector<int> &widths, int indent)
{
    int start = indent;
    for (std::size_t i = 0; i + 1 < count; ++i)
        start += std::max(widths[i], columnsOf(visible(row[i].text))) + 2;
    return start;
}

} // namespace

int columnsOf(const QString &text)
{
    int columns = 0;
    for (qsizetype at = 0; at < text.size();) {
        const char32_t point = nextPoint(text, at);
        const QChar::Category category = QChar::category(point);
        if (category != QChar::Mark_NonSpacing && category != QChar::Mark_Enclosing)
            columns += isWide(point) ? 2 : 1;
    }
    return columns;
}

/// Blanks at which a line breaks go, also those at the end of the piece before.
void TextWriter::piece(const Piece &piece, int hang)
{
    const bool styled = m_colour && piece.style != Style::Plain && !piece.text.isEmpty();
    if (styled)
        m_out += codeOf(piece.style);
    const QString text = visible(piece.text);
    for (qsizetype at = 0; at < text.size();) {
        for (; at < text.size() && text[at] == u' '; ++at)
            ++m_waiting;
        const qsizetype end = text.indexOf(u' ', at);
        const QString word = text.sliced(at, (end < 0 ? text.size() : end) - at);
        const int columns = columnsOf(word);
        if (!word.isEmpty() && m_waiting > 0 && m_column > hang && !fits(m_column + m_waiting + columns)) {
            blank();
            blanks(hang);
        }
        if (!word.isEmpty() || m_columns == 0)
            blanks(0);
        m_out += word.toUtf8();
        m_column += columns;
        at += word.size();
    }
    if (styled)
        m_out += "\x1b[0m";
}

/// Behind those that wait for a word.
void TextWriter::blanks(int count)
{
    count += std::exchange(m_waiting, 0);
    m_out += QByteArray(count, ' ');
    m_column += count;
}

TextWriter &TextWriter::line(const Line &line, int indent, int hang)
{
    blanks(indent);
    for (const Piece &part : line)
        piece(part, indent + hang);
    return blank();
}

TextWriter &TextWriter::blank()
{
    m_out += '\n';
    m_column = 0;
    m_waiting = 0;
    return *this;
}

TextWriter &TextWriter::heading(const QString &title, const QString &summary)
{
    blank();
    return line({{title, Style::Strong}, {summary.isEmpty() ? QString() : QStringLiteral("  ") + summary, Style::Soft}});
}

TextWriter &TextWriter::table(const std::vector<Line> &rows, int indent, int most)
{
    const std::vector<int> widths = widthsOf(rows, most);
    for (const Line &row : rows) {
        std::size_t last = row.size();
        while (last > 0 && row[last - 1].text.isEmpty())
            --last;
        const int start = startOfLast(row, last, widths, indent);
        const bool isNarrow
            = last > 0 && !fits(start + std::min(columnsOf(visible(row[last - 1].text)), leastRoom)); // its cells flow like words
        blanks(indent);
        for (std::size_t i = 0; i < last; ++i) {
            piece(row[i], isNarrow ? indent + 2 : i + 1 == last ? start : m_column);
            if (i + 1 < last && isNarrow)
                piece({QStringLiteral("  ")}, indent + 2);
            else if (i + 1 < last)
                blanks(std::max(widths[i] - columnsOf(visible(row[i].text)), 0) + 2);
        }
        blank();
    }
    return *this;
}

TextWriter &TextWriter::matrix(const Line &titles, const std::vector<Line> &rows, int indent)
{
    std::vector<Line> all{titles};
    all.insert(all.end(), rows.begin(), rows.end());
    const std::vector<int> widths = widthsOf(all, INT_MAX);
    if (fits(std::accumulate(widths.begin(), widths.end(), indent + 2 * (int(widths.size()) - 1))))
        return table(all, indent);
    for (const Line &row : rows) {
        line({row.front()}, indent);
        std::vector<Line> cells;
        for (std::size_t i = 1; i < row.size(); ++i)
            cells.push_back({i < titles.size() ? titles[i] : Piece{}, row[i]});
        table(cells, indent + 2);
    }
    return *this;
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/text_writer.h"

#include "report/visible.h"

#include <algorithm>

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

bool isWide(char32_t point)
{
    return (point >= 0x1100 && point <= 0x115f) || (point >= 0x2e80 && point <= 0xa4cf) || (point >= 0xac00 && point <= 0xd7a3)
        || (point >= 0xf900 && point <= 0xfaff) || (point >= 0xfe30 && point <= 0xfe6f) || (point >= 0xff01 && point <= 0xff60)
        || (point >= 0x1f300 && point <= 0x1faff) || (point >= 0x20000 && point <= 0x3fffd);
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

void TextWriter::piece(const Piece &piece)
{
    const bool styled = m_colour && piece.style != Style::Plain && !piece.text.isEmpty();
    if (styled)
        m_out += codeOf(piece.style);
    m_out += visible(piece.text).toUtf8();
    if (styled)
        m_out += "\x1b[0m";
}

TextWriter &TextWriter::line(const Line &line, int indent)
{
    m_out += QByteArray(indent, ' ');
    for (const Piece &part : line)
        piece(part);
    m_out += '\n';
    return *this;
}

TextWriter &TextWriter::blank()
{
    m_out += '\n';
    return *this;
}

TextWriter &TextWriter::heading(const QString &title, const QString &summary)
{
    blank();
    return line({{title, Style::Strong}, {summary.isEmpty() ? QString() : QStringLiteral("  ") + summary, Style::Soft}});
}

TextWriter &TextWriter::table(const std::vector<Line> &rows, int indent, int most)
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
    for (const Line &row : rows) {
        std::size_t last = row.size();
        while (last > 0 && row[last - 1].text.isEmpty())
            --last;
        m_out += QByteArray(indent, ' ');
        for (std::size_t i = 0; i < last; ++i) {
            piece(row[i]);
            if (i + 1 < last)
                m_out += QByteArray(std::max(widths[i] - columnsOf(visible(row[i].text)), 0) + 2, ' ');
        }
        m_out += '\n';
    }
    return *this;
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jotscope::report {

enum class Style { Plain, Strong, Soft, Ok, Warn, Fail, Header, Payload };

/// A piece of a line in one style.
struct Piece {
    QString text;
    Style style = Style::Plain;
};
using Line = std::vector<Piece>;

/// Writes lines for a terminal. Whatever is put in is made visible first; only we break lines and set colours.
class TextWriter {
public:
    /// Lines break between words at that many columns; 0: nowhere.
    explicit TextWriter(bool colour, int columns = 0) : m_colour(colour), m_columns(columns) { }

    /// What does not fit goes on below, `hang` further in.
    TextWriter &line(const Line &line, int indent = 0, int hang = 2);
    TextWriter &blank();
    /// "Title  summary", with a blank line before it.
    TextWriter &heading(const QString &title, const QString &summary = {});
    /// Rows whose columns stand below one another, two blanks apart. A cell wider than `most` moves only its own row.
    TextWriter &table(const std::vector<Line> &rows, int indent, int most = 48);
    /// A table with titles above its columns; where that is too wide, each row is a list with the titles before its cells.
    TextWriter &matrix(const Line &titles, const std::vector<Line> &rows, int indent);
    /// Nothing breaks a line of that many columns.
    bool fits(int columns) const { return m_columns == 0 || columns <= m_columns; }

    QByteArray take() { return std::move(m_out); }

private:
    void piece(const Piece &piece, int hang);
    void blanks(int count);

    QByteArray m_out;
    bool m_colour;
    int m_columns;
    int m_column = 0;  ///< where the next piece begins
    int m_waiting = 0; ///< blanks before it, which go when the line breaks there
};

/// Terminal columns that a text takes: wide characters two, combining ones none.
int columnsOf(const QString &text);

} // namespace jotscope::report

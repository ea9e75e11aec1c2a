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
    explicit TextWriter(bool colour) : m_colour(colour) { }

    TextWriter &line(const Line &line, int indent = 0);
    TextWriter &blank();
    /// "Title  summary", with a blank line before it.
    TextWriter &heading(const QString &title, const QString &summary = {});
    /// Rows whose columns stand below one another, two blanks apart. A cell wider than `most` moves only its own row.
    TextWriter &table(const std::vector<Line> &rows, int indent, int most = 48);

    QByteArray take() { return std::move(m_out); }

private:
    void piece(const Piece &piece);

    QByteArray m_out;
    bool m_colour;
};

/// Terminal columns that a text takes: wide characters two, combining ones none.
int columnsOf(const QString &text);

} // namespace jotscope::report

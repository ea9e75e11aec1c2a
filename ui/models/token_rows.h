// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/token.h"
#include "ui/kit/theme.h"

#include <QString>

#include <vector>

namespace jotscope::ui {

/// A character of the token as it is drawn: printable ASCII takes a column, anything else a boxed code.
struct TokenCell {
    qsizetype begin = 0;
    int octets = 1;
    int columns = 1;
    QString code; ///< "U+200B", "0xFF" for an octet that is no UTF-8; empty: printable
};
std::vector<TokenCell> cellsOf(QByteArrayView text, qsizetype begin, qsizetype end);

/// A part of the text, beginning on a row of its own.
struct TokenPart {
    QString name;
    jose::Part part = jose::Part::Whole;
    Role role = Role::Text;
    qsizetype begin = 0;
    qsizetype length = 0;
    bool hasSeparator = false;     ///< the dot behind it
    bool isPlain = true;           ///< only printable ASCII: rows are arithmetic
    std::vector<qsizetype> breaks; ///< else: where its rows begin
    qsizetype rows = 1;            ///< unfolded
    qsizetype shown = 1;
    qsizetype skipped = 0; ///< folded rows before those that are shown
    qsizetype firstRow = 0;
    qsizetype end() const { return begin + length; }
};

struct TokenRow {
    int part = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool isFirst = false;
    bool isSecond = false;
    bool isLast = false;  ///< of its part
    qsizetype hidden = 0; ///< characters folded away behind it
    qsizetype before = 0; ///< and before it
    int flaws = 0;        ///< in what is folded away there
};

/// What stands for the folded characters: "83 more", "83 more, one flaw".
QString foldNote(qsizetype hidden, int flaws);

/// Where every octet of the token stands, for any width; linear once, then each row in O(log parts).
class TokenRows {
public:
    void setToken(const jose::Token &token);
    /// `room`: visible rows; folded parts share them (2, 3 and 2 at most).
    void arrange(int columns, int room, bool unfolded);
    /// A folded part shows the rows around these characters; length 0: each shows its begin. True: it must be arranged anew.
    bool reveal(const jose::Segment &wanted);

    qsizetype count() const { return m_count; }
    TokenRow at(qsizetype row) const;
    qsizetype rowOf(qsizetype offset) const; ///< -1: folded away
    int partAt(qsizetype offset) const;
    const std::vector<TokenPart> &parts() const { return m_parts; }
    bool isFolded() const { return m_isFolded; }

private:
    void addDotted(const jose::Token &token);
    void addDisclosures(const jose::Token &token, qsizetype begin);
    void addMembers(const jose::Token &token);
    void foldInto(int room);
    void openAround(const jose::Segment &wanted);
    qsizetype rowIn(const TokenPart &part, qsizetype offset) const;
    bool isSeen(const jose::Segment &wanted) const;
    int flawsIn(qsizetype begin, qsizetype end) const;
    qsizetype beginOf(const TokenPart &part, qsizetype row) const;

    QByteArray m_text;
    std::vector<TokenPart> m_parts;
    std::vector<qsizetype> m_flaws; ///< where they are, in order
    jose::Segment m_revealed{0, 0};
    int m_columns = 64;
    qsizetype m_count = 0;
    bool m_isFolded = false;
};

} // namespace jotscope::ui

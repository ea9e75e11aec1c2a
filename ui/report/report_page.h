// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"
#include "ui/kit/theme.h"

#include <QSet>
#include <QTextCursor>
#include <QTextTableFormat>

class QTextTable;

namespace jotscope::ui {

/// A text of a cell or a line, and how it looks.
struct Said {
    QString text;
    Role role = Role::Text;
    bool isValue = false; ///< foreign text, letter for letter: fixed pitch
    bool isStrong = false;
    const char *icon = nullptr; ///< of the icon set, before the text
    qsizetype markBegin = 0;    ///< characters that make the difference
    qsizetype markEnd = 0;
};

inline Said soft(const QString &text)
{
    return {text, Role::Soft};
}

/// Writes paragraphs, tables and drawings of a report; nothing that is written is ever read as markup. Pseudonyms are grey labels, hidden
/// characters boxed codes.
class ReportPage {
public:
    ReportPage(QTextDocument &document, Scheme scheme);

    void setLabels(const QStringList &labels);
    /// Of one token's part, with where the token was seen.
    void top(const QString &title, const QString &place, bool onNewPage);
    void heading(const QString &title, const QString &summary = {});
    /// The box with the verdict: its colour, icon and sentence, then lines "label, text".
    void answer(Role role, const char *icon, const QString &headline, const std::vector<std::pair<QString, Said>> &lines);
    void line(const std::vector<Said> &pieces, double above = 3);
    /// Rows of cells with hairlines between them; widths are per cent of the page.
    void table(const std::vector<std::vector<Said>> &rows, const std::vector<int> &widths, bool hasHead = false);
    /// Titles above values, side by side.
    void facts(const std::vector<std::pair<QString, Said>> &facts);
    void drawing(report::Drawing drawing);
    void gap(double points);

    static constexpr double bodyPoints = 8.6;
    static constexpr double drawingWidth = 760; ///< units of a drawing as wide as the page
    /// A block that must not be the last on its page.
    static constexpr int headingProperty = QTextFormat::UserProperty + 7;

private:
    QTextCharFormat look(const Said &said, double points) const;
    void insert(QTextCursor &cursor, const Said &said, double points = bodyPoints) const;
    void insertRuns(QTextCursor &cursor, QStringView text, const QTextCharFormat &format) const;
    void begin(const QTextBlockFormat &block);
    QTextTable *insertTable(int rows, const QTextTableFormat &format);
    void end(); ///< behind a table
    QTextTableFormat plainTable(const std::vector<int> &widths) const;
    QColor of(Role role) const { return colour(role, m_scheme); }

    QTextCursor m_cursor;
    Scheme m_scheme;
    qsizetype labelAt(QStringView text) const; ///< how long the label is that the text begins with; 0: none
    QSet<QString> m_labels;
    std::vector<qsizetype> m_lengths; ///< of the labels, longest first: a report of many tokens has many labels
    QSet<QChar> m_firsts;             ///< letters that one begins with
    QString m_mono;
    double m_dots = 1; ///< of the paper in a unit, for margins, which are not scaled as tabs are
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"

#include <QAbstractListModel>

#include <optional>

namespace jotscope::ui {

/// A line of a text that is read, not edited: JSON, headers, bodies.
struct Line {
    QString text;
    std::vector<Mark> marks;
    int foldEnd = -1; ///< index of the last line of the stretch that begins here; -1: does not fold
    QString summary;  ///< what stands for the folded stretch: "8 members"
    QString claim;    ///< top-level member it belongs to
    std::optional<Role> tint;
    bool opensAll = false; ///< "… 412 more, show all"
    bool operator==(const Line &) const = default;
};

/// Lines in fixed pitch; stretches fold. Every line can be reached by arrows and is read as text.
class LinesModel : public QAbstractListModel {
    Q_OBJECT
public:
    enum Fold { None, Open, Closed };
    enum Role : int { FoldRole = Qt::UserRole + 100, OpensAllRole };

    explicit LinesModel(QObject *parent = nullptr);

    void show(std::vector<Line> lines, jose::Part part = jose::Part::Whole);
    bool toggle(int row); ///< folds or unfolds; false when the row does not fold
    void setFolded(int row, bool folded);
    int parentRow(int row) const; ///< the row whose stretch this one is in; -1: none
    int rowOf(const QString &claim) const;
    const std::vector<Line> &lines() const { return m_lines; } ///< folded or not
    int reveal(int line);                                      ///< unfolds what hides it; its row, -1: there is no such line
    QString text(const QModelIndexList &rows) const;           ///< lines as they are, folded ones whole
    QString copied(int row, Copied what) const;                ///< of JSON the member or item that begins there, else the line

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    void refresh();
    QString shown(int line) const;

    std::vector<Line> m_lines;
    std::vector<bool> m_hides;  ///< the line's stretch has no rows
    std::vector<bool> m_folded; ///< and the line says so; a step later, since a row must not change while others come or go
    std::vector<int> m_visible; ///< rows → lines
    jose::Part m_part = jose::Part::Whole;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"

#include <QStyledItemDelegate>

#include <set>

namespace jotscope::ui {

/// Paints a Cell per index: ground, mark of the chosen row, hairline, icon, text, badge. Knows roles only.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CellDelegate(double rowLines, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual bool isRuled(const QModelIndex &index) const; ///< a hairline below that row

private:
    double m_rowLines;
};

/// Paints a row of several Cells (CellsRole) at tab stops that depend on the row's kind.
class RowDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Where the cells of a kind of row begin, in em; a cell ends where the next one that says something begins, the last takes the rest.
    struct Row {
        double lines = 1.35;
        std::vector<double> stops;
        bool hairline = false; ///< below
        bool lineAbove = false;
        int most = 3;   ///< lines over which its last cell may go on
        double air = 0; ///< below, in lines
    };
    explicit RowDelegate(std::vector<Row> kinds, QObject *parent = nullptr);

    void setKinds(std::vector<Row> kinds) { m_kinds = std::move(kinds); }
    const std::vector<Row> &kinds() const { return m_kinds; }
    void setMostLines(std::vector<int> most) { m_most = std::move(most); } ///< of the first rows, where the room is short
    const std::vector<int> &mostLines() const { return m_most; }
    void setWhole(std::set<int> rows) { m_whole = std::move(rows); } ///< they show all of their last cell, over as many lines as that takes
    const std::set<int> &whole() const { return m_whole; }
    bool isCut(const QStyleOptionViewItem &option, const QModelIndex &index) const; ///< its last cell says more than is seen

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Row &rowOf(const QModelIndex &index) const;
    int mostOf(const Row &row, int index) const;
    int linesIn(const QStyleOptionViewItem &option, const QModelIndex &index, int most) const;

    std::vector<Row> m_kinds;
    std::set<int> m_whole;
    std::vector<int> m_most; ///< by row; those behind have what is usual for their kind
};

/// One em of the application's font, in pixels: widths are compared in em.
double em();

} // namespace jotscope::ui

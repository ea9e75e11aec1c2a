// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"

#include <QStyledItemDelegate>

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
    /// Where the cells of a kind of row begin, in em; the last cell takes the rest.
    struct Row {
        double lines = 1.35;
        std::vector<double> stops;
        bool hairline = false; ///< below
        bool lineAbove = false;
    };
    explicit RowDelegate(std::vector<Row> kinds, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Row &rowOf(const QModelIndex &index) const;

    std::vector<Row> m_kinds;
};

/// One em of the application's font, in pixels: widths are compared in em.
double em();

} // namespace jotscope::ui

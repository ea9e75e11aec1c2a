// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/copy_source.h"

#include <QTableView>

namespace jotscope::ui {

/// A table as every pane has it: rows are chosen whole, no grid, Tab leaves it, columns share its width by a plan in em.
class Table : public QTableView, public CopySource {
    Q_OBJECT
public:
    /// How a column takes its width: what its cells need between `least` and `most` em; the one that stretches takes the rest.
    struct Column {
        double least = 4;
        double most = 40;
        bool stretches = false;
        bool gives = true;   ///< lets go of width so that the stretching one shows whole
        bool shares = false; ///< of one that stretches: what its cells do not need is spread over all columns
    };
    Table(QAbstractItemModel *model, double rowLines, std::vector<Column> columns, QWidget *parent = nullptr);

    void setColumns(std::vector<Column> columns);
    void showHeader(bool shown);
    /// Widths in em that a hand gave, 0 where the plan holds; none: all by plan. To be remembered under the table's objectName.
    const QList<double> &byHand() const { return m_byHand; }
    void setByHand(QList<double> widths);
    void moveBorder(int column, int pixels);      ///< between it and the next one that shows; wider is more
    bool stretchColumn(int ems);                  ///< the one where the keys stand; false: they stand on none
    int nextColumn(int column) const;             ///< that shows, or -1
    void chooseQuietly(int row, int column = -1); ///< no signal; row -1 clears, column -1 keeps
    bool copy(Copied what) override;              ///< of the cell that the keys stand on
    bool isQuiet() const { return m_quiet; }
    void fitColumns();
    int needed() const; ///< width with the stretching column at its least
    int least() const;  ///< with all that give at theirs; hidden ones need none
    QSize sizeHint() const override;
    int heightOf(int rows) const; ///< with the header

Q_SIGNALS:
    void columnsMoved();                      ///< by hand, or back to the plan
    void rowChosen(const QModelIndex &index); ///< by a person: arrows or pointer
    void followed(const QModelIndex &index);  ///< Return or double click

protected:
    void showEvent(QShowEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    int previousColumn(int column) const;
    int plannedColumns() const;
    Column planOf(int column) const;
    int wanted(int column) const;
    int natural(int column) const;
    int airBehind(int column) const;
    int spare(int column, bool all) const;
    bool isAnyGiving() const;
    int giveAir(int lacking);
    int giveWay(int lacking, bool all);
    void shareSlack();
    void fitIfSeen();
    void measure();

    double m_rowLines;
    std::vector<Column> m_columns;
    QList<double> m_byHand; ///< em; empty, or one for each column
    bool m_quiet = false;
    bool m_isHovered = false;
    bool m_isUnfitted = false; ///< rows came while nobody saw them
};

} // namespace jotscope::ui

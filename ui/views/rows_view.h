// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/cell_delegate.h"

#include <QListView>
#include <QSet>

namespace jotscope::ui {

/// A list whose rows are Cells (CellsRole) at the stops of their kind. Return, click and double click follow a row; Right or Space shows
/// all of one that is cut, Left or Space no longer. What is chosen or shows all stays the same thing (RowKeyRole) wherever its row goes.
class RowsView : public QListView, public CopySource {
    Q_OBJECT
public:
    RowsView(QAbstractItemModel *model, std::vector<RowDelegate::Row> kinds, QWidget *parent = nullptr);

    void setKinds(std::vector<RowDelegate::Row> kinds);
    void setMostLines(const std::vector<int> &most); ///< of the first rows
    const std::vector<int> &mostLines() const;
    void chooseQuietly(int row);                       ///< no signal; -1 clears
    const QString &chosenKey() const { return m_key; } ///< also of one that has no row just now
    bool isCut(const QModelIndex &index) const;        ///< says more than is seen of it
    void setShowsWhole(bool shows);                    ///< false: while it is measured what rows need that show no more than others
    void startAnew();                                  ///< other things are shown from now on: from the first row, none chosen, none whole
    bool copy(Copied what) override;

Q_SIGNALS:
    void rowChosen(const QModelIndex &index); ///< by a person
    void followed(const QModelIndex &index);  ///< clicked, or Return
    void resized();
    void wholeChanged();                                         ///< a row shows all of it, or no longer
    void foldingWanted(const QModelIndex &index, bool isFolded); ///< Left or Right, where the row itself is as it should be

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    RowDelegate *rows() const;
    bool foldByKey(const QKeyEvent *event);
    void setWhole(const QModelIndex &index, bool isWhole);
    void standWhole();
    void noteSight();
    void keepRows();
    int rowOf(const QString &key) const;

    bool m_quiet = false;
    QString m_key;         ///< of what is chosen
    bool m_isSeen = true;  ///< what is chosen was in sight before the rows changed
    QSet<QString> m_whole; ///< keys of rows that show all
    bool m_showsWhole = true;
};

} // namespace jotscope::ui

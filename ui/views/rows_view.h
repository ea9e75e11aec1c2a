// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/views/cell_delegate.h"

#include <QListView>

namespace jotscope::ui {

/// A list whose rows are Cells (CellsRole) at the stops of their kind. Return, click and double click follow a row.
class RowsView : public QListView, public CopySource {
    Q_OBJECT
public:
    RowsView(QAbstractItemModel *model, std::vector<RowDelegate::Row> kinds, QWidget *parent = nullptr);

    void setKinds(std::vector<RowDelegate::Row> kinds);
    void setMostLines(const std::vector<int> &most); ///< of the first rows
    const std::vector<int> &mostLines() const;
    void chooseQuietly(int row); ///< no signal; -1 clears
    bool copy(Copied what) override;

Q_SIGNALS:
    void rowChosen(const QModelIndex &index); ///< by a person
    void followed(const QModelIndex &index);  ///< clicked, or Return
    void resized();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    RowDelegate *rows() const;

    bool m_quiet = false;
};

} // namespace jotscope::ui

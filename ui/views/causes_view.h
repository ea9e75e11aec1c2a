// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/kit/selection.h"

#include <QWidget>

namespace jotscope::ui {

class CausesModel;
class RowsView;

/// The ranked causes: the strongest open, each line leading to its evidence.
class CausesView : public QWidget {
    Q_OBJECT
public:
    explicit CausesView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const report::Inspection &inspection);
    void setAsking(bool asking); ///< nothing to do but to wait
    void setOpenRanks(int ranks);
    void reveal(int text); ///< of CausesModel::texts(): opens, chooses and scrolls to it
    CausesModel *model() const { return m_model; }
    RowsView *list() const { return m_list; }

Q_SIGNALS:
    void deedWanted(jotscope::diagnosis::Deed deed); ///< the link of an open question
    void chosen(const jotscope::ui::Selection &selection);

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow(const QModelIndex &index);
    void turn(int row);
    void fold(const QModelIndex &index, bool isFolded);
    void standColumns();
    int heightOf(int row) const;
    int heightOfOpen() const;
    void fit();
    void fitClosed();

    CausesModel *m_model;
    RowsView *m_list;
    QByteArray m_token;  ///< whose causes they are
    double m_names = 17; ///< em of the longest name of a cause
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"

#include <QWidget>

namespace jotscope::ui {

class FlowList;
class SubjectModel;
class Table;

/// The tab "sub": the id in the token, on the wire and in the answer, what is odd about it, and each of its characters.
class SubjectView : public QWidget {
    Q_OBJECT
public:
    explicit SubjectView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const report::Inspection &inspection);
    Table *table() const { return m_table; }
    FlowList *factList() const { return m_facts; } ///< beside the table
    QString facts() const;                         ///< the same, line by line

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void shareRoom();
    void revealUnusual();

    SubjectModel *m_model;
    Table *m_table;
    FlowList *m_facts;
    bool m_isToReveal = false; ///< the first unusual character, until somebody sees the table
};

} // namespace jotscope::ui

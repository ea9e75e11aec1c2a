// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/kit/pane.h"
#include "ui/kit/selection.h"

class QLabel;
class QStackedWidget;

namespace jotscope::ui {

class EnvironmentsModel;
class Segments;
class Table;
class TokensMatrixModel;
struct MatrixToken;

/// The pane "Environments": this token against every environment, or all tokens against all of them.
class EnvironmentsView : public Pane {
    Q_OBJECT
public:
    explicit EnvironmentsView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const report::Inspection &inspection);
    /// What "All tokens" shows, of so many.
    void showAll(const std::vector<MatrixToken> &shown, int tokens);
    void select(const Selection &selection); ///< never emits
    void clear();
    QSize sizeHint() const override; ///< of what is shown
    int leastHeight() const;         ///< with three rows whole, or all where there are fewer
    void showOwn();                  ///< this token, not all
    Table *table() const { return m_table; }
    QWidget *focusStop() const; ///< in what stands: a table, or the button that describes the first environment
    EnvironmentsModel *model() const { return m_model; }

Q_SIGNALS:
    void environmentChosen(const QString &name);
    void chosen(const jotscope::ui::Selection &selection);
    void tokenChosen(int row, const QString &environment); ///< in "All tokens": index in what showAll() was given
    void wishesEnvironment();                              ///< "Add an environment…"

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    int hiddenColumn() const;
    void fitColumns();
    void planAll();
    void standAtShown();
    QString allSummary() const;
    void refresh();
    void follow(const QModelIndex &index);

    EnvironmentsModel *m_model;
    TokensMatrixModel *m_allModel;
    Table *m_table;
    Table *m_all;
    QWidget *m_empty;
    QStackedWidget *m_stack;
    Segments *m_scope;
    int m_tokens = 0;
};

} // namespace jotscope::ui

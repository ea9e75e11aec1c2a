// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pane.h"

class QComboBox;
class QListView;
class QStackedLayout;

namespace jotscope::ui {

class Session;
class TokenListModel;

/// Every token of this run, grouped by where it came from, three lines each. Delete forgets one.
class TokenList : public Pane {
    Q_OBJECT
public:
    explicit TokenList(Session *session, QWidget *parent = nullptr);

    TokenListModel *model() const { return m_model; }
    QListView *view() const { return m_view; }
    QWidget *focusStop() const;
    void step(int by); ///< the previous or the next token

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void follow();

    Session *m_session;
    TokenListModel *m_model;
    QListView *m_view;
    QLabel *m_empty;
};

/// The same list where the window is narrow: a combo box with previous and next beside it.
class TokenCombo : public QWidget {
    Q_OBJECT
public:
    TokenCombo(Session *session, TokenList *list, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void refill();

    Session *m_session;
    TokenList *m_list;
    QComboBox *m_combo;
};

} // namespace jotscope::ui

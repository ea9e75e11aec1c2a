// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/pane.h"
#include "ui/listing/token_order.h"

class QLineEdit;
class QTimer;

namespace jotscope::ui {

class ArrangeMenu;
class Session;
class TokenListModel;
class TokenRowsView;

/// Every token of this run, three lines each: filtered, sorted and grouped. Delete forgets one.
class TokenList : public Pane {
    Q_OBJECT
public:
    explicit TokenList(Session *session, QWidget *parent = nullptr);

    TokenListModel *model() const { return m_model; }
    TokenRowsView *view() const { return m_view; }
    QLineEdit *filter() const { return m_filter; }
    ArrangeMenu *menu() const { return m_menu; }
    QWidget *focusStop() const;
    void step(int by);             ///< the previous or the next token
    void setMayFold(bool mayFold); ///< false: groups are shown whole, as the combo box of the narrow form does
    void foldOthers();             ///< all groups but that of the token that is shown
    void forgetCurrent();
    /// The filter, for the next start, if each word of it is of a verdict, a kind or an environment: others may be of a person, or a token.
    QString keptFilter() const;
    /// How it is sorted and grouped; the filter stays.
    TokenArrangement arrangement() const;
    void setArrangement(TokenSort sort, TokenGroup group);
    bool hasFilter() const; ///< the list is long enough for one, or one is set

Q_SIGNALS:
    void forgotten();                     ///< the one that was shown; it can be had back
    void chosenAgain();                   ///< by pointer or Return: the token that is shown, perhaps
    void followed();                      ///< the list is as the session is
    void tokenTyped(const QString &text); ///< into the filter, where none belongs

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void arrange();
    void takeIn(int first, int last);
    void refresh(bool mayMove);
    void catchUp();
    bool follow(); ///< true: another token is the current one now, and in sight

    Session *m_session;
    TokenListModel *m_model;
    TokenRowsView *m_view;
    ArrangeMenu *m_menu;
    QLineEdit *m_filter;
    QLabel *m_empty;
    QLabel *m_nothing;
    QLabel *m_checked; ///< how far the judging of many is
    QTimer *m_catchUp;
    int m_first = 0; ///< of what has come since; 0: nothing
    int m_last = 0;
    bool m_hasMoved = false;
    int m_followed = 0;       ///< id of the token that was brought into sight last
    bool m_isAwaited = false; ///< it is shown, and not listed yet: of a long list
};

} // namespace jotscope::ui

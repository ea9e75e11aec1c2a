// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

class QLineEdit;
class QPushButton;

namespace jotscope::ui {

class Session;
class TokenList;

/// The list of tokens where the window is narrow: a combo box with previous and next beside it, in the same order, with the same filter.
class TokenCombo : public QWidget {
    Q_OBJECT
public:
    TokenCombo(Session *session, TokenList *list, QWidget *parent = nullptr);

    QComboBox *box() const { return m_box; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    void follow();

    Session *m_session;
    TokenList *m_list;
    QComboBox *m_box;
    std::vector<QPushButton *> m_steps; ///< to the previous token and the next
    QLineEdit *m_filter;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/token_order.h"

#include <QMenu>

class QActionGroup;
class QPushButton;

namespace jotscope::ui {

/// How the list of tokens is sorted and grouped.
class ArrangeMenu : public QMenu {
    Q_OBJECT
public:
    explicit ArrangeMenu(QWidget *parent = nullptr);

    TokenSort sort() const;
    TokenGroup group() const;
    void setChosen(TokenSort sort, TokenGroup group);
    void setCanFold(bool canFold);            ///< there are groups that can be folded
    QPushButton *makeButton(QWidget *parent); ///< that opens it

Q_SIGNALS:
    void chosen();
    void foldingWanted(bool isFolded); ///< of all groups

private:
    QActionGroup *m_sorts;
    QActionGroup *m_groups;
    QList<QAction *> m_folds;
};

/// As settings name them: "found", "newest", …; "source", "issuer", …; what is unknown is the first.
QString wordOf(TokenSort sort);
QString wordOf(TokenGroup group);
TokenSort sortNamed(const QString &word);
TokenGroup groupNamed(const QString &word);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/kit/theme.h"

#include <QPushButton>

class QAction;

namespace jotscope::ui {

/// A button that stands for an action: its text, icon, state and shortcut (in the tooltip) follow it.
class ActionButton : public QPushButton {
    Q_OBJECT
public:
    ActionButton(QAction *action, const char *kind, QWidget *parent = nullptr);
    void setOwnText(const QString &text, Role iconRole); ///< instead of the action's
    void setCompact(bool compact);                       ///< the icon alone, where there is no room for the word

protected:
    void changeEvent(QEvent *event) override;

private:
    void follow();
    void sizeIcon();

    QAction *m_action;
    QString m_words;
    bool m_hasOwnText = false;
    bool m_isCompact = false;
};

/// "Ask again (F5)": what an action does and the keys for it.
/// An action's words without the mark of its mnemonic: "&Open…" and the Chinese "打开(&O)…" lose it.
QString plainWords(const QAction *action);
QString tipOf(const QAction *action);
/// What it does, where its text does not say all of it.
void describe(QAction *action, const QString &words);
/// Why it cannot be done now; it can where that is empty.
void hinder(QAction *action, const QString &why);

} // namespace jotscope::ui

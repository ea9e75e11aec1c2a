// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/inspection.h"
#include "ui/kit/pane.h"
#include "ui/kit/selection.h"

class QAction;
class QLabel;

namespace jotscope::ui {

class ElidedLabel;
class TokenText;

/// The pane "Token": the characters as they are, part by part; flaws underlined and named.
class TokenView : public Pane {
    Q_OBJECT
public:
    explicit TokenView(QWidget *parent = nullptr);

    using QWidget::show;
    void show(const report::Inspection &inspection);
    void select(const Selection &selection); ///< never emits
    void clear();
    void hint(const Selection &selection); ///< something is hovered elsewhere
    void setUnfolded(bool unfolded);       ///< a very wide window unfolds
    TokenText *text() const { return m_text; }
    QAction *unfoldAction() const { return m_unfold; } ///< Ctrl+U
    QAction *copyAction() const { return m_copy; }     ///< the selected characters, else the whole token

Q_SIGNALS:
    void chosen(const jotscope::ui::Selection &selection);
    void hovered(const jotscope::ui::Selection &selection);

private:
    QString summaryOf(const report::Inspection &inspection) const;
    void tellFlaw(const QString &message);
    void copy();
    void refreshUnfold();

    TokenText *m_text;
    ElidedLabel *m_message;
    QAction *m_unfold;
    QAction *m_copy;
    QString m_firstFlaw;
};

/// Puts a text that may be a secret on the clipboard, with the hint that password managers and clipboard histories heed.
void copySecret(const QByteArray &text);

} // namespace jotscope::ui

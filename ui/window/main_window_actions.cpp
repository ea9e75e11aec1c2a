// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/action_button.h"
#include "ui/window/actions.h"
#include "ui/window/answer_pane.h"
#include "ui/window/inspection_page.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QAction>
#include <QPointer>
#include <QStackedWidget>

namespace jotscope::ui {

/// Why nobody can be asked for the token that is shown; empty: somebody can.
QString MainWindow::whyNobodyIsAsked() const
{
    const Entry *entry = m_session->current();
    if (!entry)
        return tr("There is no token yet: paste one, or open a file.");
    if (entry->isRecorded())
        return tr("This token comes from a case file: its answers are those that were recorded.");
    if (m_session->inspector()->environments().empty())
        return tr("No environment is described yet, so there is nobody to ask.");
    return m_session->isOffline() ? tr("The window is offline.") : QString();
}

/// What asks is hindered while it is asked: who pressed it waits at the answer, and not at whatever stands beside the button.
void MainWindow::refreshActions()
{
    const QPointer<QWidget> focus = focusWidget();
    hinderActions();
    if (focus && !focus->isEnabled() && m_stack->currentWidget() == m_page)
        m_page->answer()->setFocus(Qt::OtherFocusReason);
}

void MainWindow::hinderActions()
{
    const Entry *entry = m_session->current();
    const QString noToken = entry ? QString() : tr("There is no token yet: paste one, or open a file.");
    for (QAction *action : {m_actions->report, m_actions->copyValue, m_actions->copyPair, m_actions->copyAnswer, m_actions->copyMarkdown,
             m_actions->forget, m_actions->forgetAll, m_actions->claimsForm, m_actions->unfold, m_actions->compare, m_actions->find,
             m_actions->findNext, m_actions->findPrevious})
        hinder(action, noToken);
    for (QAction *step : {m_actions->previousToken, m_actions->nextToken})
        step->setEnabled(entry && m_session->records().count() > 1);
    hinder(m_actions->copyCommand,
        entry && m_session->isDemo() ? tr("The demo's environments stand in no file that the command could name.") : noToken);
    m_actions->leaveDemo->setVisible(m_session->isDemo());
    m_actions->undoForget->setEnabled(m_session->canRestore());
    const QString why = whyNobodyIsAsked();
    hinder(m_actions->ask, why);
    hinder(m_actions->askAgain, entry && m_session->isAsking(entry->id) ? tr("It is being asked already.") : why);
    for (QAction *pane : m_actions->panes)
        pane->setEnabled(entry);
    for (QAction *step : {m_actions->previousEnvironment, m_actions->nextEnvironment})
        step->setEnabled(entry && m_session->inspector()->environments().size() > 1);
}

} // namespace jotscope::ui

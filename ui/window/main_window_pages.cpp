// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the middle of the window: the first page, a token, a comparison; and the ways between them.
#include "ui/window/actions.h"
#include "ui/window/banner.h"
#include "ui/window/compare_page.h"
#include "ui/window/find_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/inspection_page.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QAction>
#include <QApplication>
#include <QStackedWidget>

namespace jotscope::ui {

void MainWindow::showFirstStart()
{
    m_stack->setCurrentWidget(m_firstStart);
    m_firstStart->setWayBack(m_session->current());
    m_firstStart->zone()->setFocus();
}

void MainWindow::backToToken()
{
    if (m_stack->currentWidget() != m_firstStart || !m_session->current())
        return;
    const bool hadFocus = m_firstStart->isAncestorOf(QApplication::focusWidget());
    showInspection();
    if (hadFocus)
        goTo(0);
}

/// Esc: leaves the first page, where there is a token; cancels what is under way; then leaves the comparison; then the search; then clears
/// the selection.
void MainWindow::cancelOrClear()
{
    if (QWidget *list = QApplication::activePopupWidget()) { // of a box with choices, which lets the key through
        list->close();
        return;
    }
    if (m_stack->currentWidget() == m_firstStart && m_session->current())
        backToToken();
    else if (m_session->isAsking())
        m_session->cancel();
    else if (isComparing())
        toggleCompare();
    else if (m_find->isVisible())
        m_find->leave();
    else
        m_page->clearSelection();
}

bool MainWindow::isComparing() const
{
    return m_stack->currentWidget() == m_compare;
}

/// The token that is shown is A; B is the one that was shown before it, else its neighbour in the list.
void MainWindow::toggleCompare()
{
    if (isComparing()) {
        m_stack->setCurrentWidget(m_page);
        return showInspection();
    }
    const auto &entries = m_session->entries();
    const int a = m_session->currentId();
    if (entries.size() < 2)
        return tellProblem(tr("There is nothing to compare with yet."),
            tr("Paste the other token with %1, then compare.").arg(m_actions->pasteFurther->shortcut().toString(QKeySequence::NativeText)));
    int b = m_session->entry(m_before) && m_before != a ? m_before : 0;
    for (std::size_t i = 0; b == 0 && i < entries.size(); ++i) {
        if (entries[i].id == a)
            b = entries[i + 1 < entries.size() ? i + 1 : i - 1].id;
    }
    m_banner->pass();
    m_compare->compare(a, b);
    m_stack->setCurrentWidget(m_compare);
    m_compare->stops().front()->setFocus(Qt::ShortcutFocusReason);
}

} // namespace jotscope::ui

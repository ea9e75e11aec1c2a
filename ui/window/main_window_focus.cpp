// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/column_area.h"
#include "ui/window/answer_pane.h"
#include "ui/window/banner.h"
#include "ui/window/compare_page.h"
#include "ui/window/find_bar.h"
#include "ui/window/first_start.h"
#include "ui/window/inspection_page.h"
#include "ui/window/main_window.h"
#include "ui/window/status_line.h"
#include "ui/window/tab_order.h"
#include "ui/window/token_combo.h"
#include "ui/window/token_list.h"

#include <QApplication>
#include <QStackedWidget>

#include <algorithm>

namespace jotscope::ui {

/// In the order of reading, whatever was made first, is made while the window runs, or stands in a tab by now.
bool MainWindow::focusNextPrevChild(bool next)
{
    std::vector<QWidget *> blocks{m_banner, m_firstStart};
    for (QWidget *pane : m_page->inReadingOrder())
        blocks.push_back(pane);
    for (QWidget *rest : {static_cast<QWidget *>(m_find), static_cast<QWidget *>(m_compare), static_cast<QWidget *>(m_tokens),
             static_cast<QWidget *>(m_tokenCombo), m_toolRow, static_cast<QWidget *>(m_status)})
        blocks.push_back(rest);
    const std::vector<QWidget *> stops = tabStops(this, blocks);
    const auto at = std::find(stops.begin(), stops.end(), focusWidget());
    if (at == stops.end())
        return QMainWindow::focusNextPrevChild(next);
    const auto count = std::size_t(stops.size());
    const auto place = std::size_t(at - stops.begin());
    stops[(place + (next ? 1 : count - 1)) % count]->setFocus(next ? Qt::TabFocusReason : Qt::BacktabFocusReason);
    return true;
}

/// The list and the combo box in its place are one place for the focus.
void MainWindow::foldList(bool isFolded)
{
    QWidget *focus = focusWidget();
    const bool wasThere = focus && (m_tokens->isAncestorOf(focus) || m_tokenCombo->isAncestorOf(focus));
    m_tokens->setVisible(!isFolded);
    m_tokens->setMayFold(!isFolded);
    m_tokenCombo->setVisible(isFolded);
    if (wasThere && !focus->isVisibleTo(this))
        (isFolded ? static_cast<QWidget *>(m_tokenCombo->box()) : m_tokens->focusStop())->setFocus(Qt::OtherFocusReason);
}

/// Where a token is looked at first: its text, or the answer where the text stands in a tab.
void MainWindow::focusToken()
{
    QWidget *text = firstTabStop(m_page->inReadingOrder().front());
    (text ? text : m_page->answer())->setFocus(Qt::OtherFocusReason);
}

void MainWindow::goTo(int pane)
{
    m_stack->setCurrentWidget(m_page);
    m_page->goTo(pane);
    comeIntoSight(QApplication::focusWidget());
}

/// F6 walks answer, consent bar, journey, token, claims, environments, causes, timeline and the token list.
void MainWindow::stepPane(int by)
{
    std::vector<QWidget *> stops;
    if (m_stack->currentWidget() == m_page)
        stops = m_page->stops();
    else if (isComparing())
        stops = m_compare->stops();
    else
        stops = {m_firstStart->zone()};
    if (m_tokens->isVisible())
        stops.push_back(m_tokens->focusStop());
    const QWidget *focused = QApplication::focusWidget();
    std::size_t here = 0;
    for (std::size_t i = 0; i < stops.size(); ++i) {
        const QWidget *pane = m_page->paneOf(stops[i]);
        if (focused && (stops[i] == focused || (pane && pane->isAncestorOf(focused))))
            here = i;
    }
    stops[(here + stops.size() + std::size_t(by)) % stops.size()]->setFocus(Qt::ShortcutFocusReason);
}

} // namespace jotscope::ui

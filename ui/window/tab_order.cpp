// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tab_order.h"

#include <QMenuBar>
#include <QWidget>

#include <algorithm>

namespace jotscope::ui {

namespace {

bool isStop(const QWidget *widget, const QWidget *window)
{
    return (widget->focusPolicy() & Qt::TabFocus) == Qt::TabFocus && !widget->focusProxy() && widget->isVisibleTo(window)
        && widget->isEnabled() && !qobject_cast<const QMenuBar *>(widget);
}

std::size_t areaOf(const QWidget *widget, const std::vector<QWidget *> &areas)
{
    for (std::size_t i = 0; i < areas.size(); ++i) {
        if (areas[i] == widget || areas[i]->isAncestorOf(widget))
            return i + 1;
    }
    return 0;
}

} // namespace

QWidget *nextTabStop(QWidget *window, const std::vector<QWidget *> &areas, bool forward)
{
    QWidget *focused = window->focusWidget();
    std::vector<QWidget *> stops;
    for (QWidget *one = window->nextInFocusChain(); one && one != window; one = one->nextInFocusChain()) {
        if (one->window() == window && (one == focused || isStop(one, window)))
            stops.push_back(one);
    }
    if (stops.empty())
        return nullptr;
    std::stable_sort(
        stops.begin(), stops.end(), [&areas](const QWidget *a, const QWidget *b) { return areaOf(a, areas) < areaOf(b, areas); });
    const auto here = std::find(stops.begin(), stops.end(), focused);
    if (here == stops.end())
        return forward ? stops.front() : stops.back();
    const auto at = std::size_t(here - stops.begin());
    return stops[(at + (forward ? 1 : stops.size() - 1)) % stops.size()];
}

} // namespace jotscope::ui

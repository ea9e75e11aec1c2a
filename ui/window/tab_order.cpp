// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/tab_order.h"

#include <QTabBar>

#include <algorithm>

namespace jotscope::ui {

namespace {

bool isStop(const QWidget *widget, const QWidget *window)
{
    return widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy() && widget->isEnabled() && widget->isVisibleTo(window);
}

} // namespace

std::vector<QWidget *> tabStops(QWidget *window, const std::vector<QWidget *> &blocks)
{
    struct Stop {
        QWidget *widget;
        std::size_t rank;
    };
    std::vector<Stop> stops;
    for (QWidget *next = window->nextInFocusChain(); next != window; next = next->nextInFocusChain()) {
        if (!isStop(next, window) || next->window() != window)
            continue;
        std::size_t block = blocks.size();
        for (QWidget *around = next; around; around = around->parentWidget()) { // the outermost counts
            const auto found = std::find(blocks.begin(), blocks.end(), around);
            if (found != blocks.end())
                block = std::size_t(found - blocks.begin());
        }
        stops.push_back({next, 2 * block + (qobject_cast<QTabBar *>(next) ? 0 : 1)});
    }
    std::stable_sort(stops.begin(), stops.end(), [](const Stop &left, const Stop &right) { return left.rank < right.rank; });
    std::vector<QWidget *> all;
    for (const Stop &stop : stops)
        all.push_back(stop.widget);
    return all;
}

QWidget *firstTabStop(QWidget *part)
{
    const std::vector<QWidget *> all = tabStops(part->window(), {part});
    const auto found = std::find_if(all.begin(), all.end(), [part](const QWidget *one) { return part == one || part->isAncestorOf(one); });
    return found == all.end() ? nullptr : *found;
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/calm_heights.h"

#include <QSplitter>

namespace jotscope::ui {

CalmHeights::CalmHeights(QSplitter *token, QSplitter *matrix, QSplitter *timeline, QObject *parent)
    : QObject(parent), m_heights{{{token, 0}, {matrix, 0}, {timeline, 1}}}
{
    for (Height &height : m_heights)
        connect(height.splitter, &QSplitter::splitterMoved, this, [&height] { height.calm = 0; });
}

void CalmHeights::set(int token, int matrix, int timeline)
{
    m_heights[Timeline].calm = timeline;
    m_heights[Token].calm = token;
    m_heights[Matrix].calm = matrix;
}

void CalmHeights::note(Height &height)
{
    if (height.calm == 0)
        height.calm = height.splitter->sizes().value(height.pane);
}

void CalmHeights::note(bool withTimeline)
{
    note(m_heights[Token]);
    note(m_heights[Matrix]);
    if (withTimeline)
        noteTimeline();
}

void CalmHeights::noteTimeline()
{
    note(m_heights[Timeline]);
}

void CalmHeights::restore(Height &height)
{
    QList<int> sizes = height.splitter->sizes();
    const int calm = height.calm;
    if (calm == 0 || sizes.size() != 2)
        return;
    if (sizes[height.pane] != calm) {
        sizes[1 - height.pane] = qMax(0, sizes[0] + sizes[1] - calm);
        sizes[height.pane] = calm;
        height.splitter->setSizes(sizes);
    }
    if (height.splitter->sizes()[height.pane] >= calm) // else its neighbour needs the room: a banner may still stand below
        height.calm = 0;
}

void CalmHeights::restore()
{
    for (const Which which : {Timeline, Token, Matrix}) // the others stand in what the timeline leaves
        restore(m_heights[which]);
}

void CalmHeights::scale(double factor)
{
    for (Height &height : m_heights)
        height.calm = qRound(height.calm * factor);
}

void CalmHeights::lowerToken(int least, int claims) const
{
    const Height &height = m_heights[Token];
    const QList<int> sizes = height.splitter->sizes();
    if (height.calm == 0 || sizes.size() != 2)
        return;
    const int both = sizes[0] + sizes[1];
    const int token = qMax(least, qMin(height.calm, both - claims));
    if (token != sizes[0])
        height.splitter->setSizes({token, both - token});
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/box_grid.h"

#include <QCheckBox>
#include <QGridLayout>

#include <algorithm>
#include <array>

namespace jotscope::ui {

BoxGrid::BoxGrid(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
}

void BoxGrid::add(QCheckBox *box)
{
    m_boxes.push_back(box);
    stand();
}

int BoxGrid::columnsFor(int width) const
{
    std::array<int, 2> widest{0, 0};
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        widest[i % 2] = qMax(widest[i % 2], m_boxes[i]->sizeHint().width());
    return widest[0] + m_grid->horizontalSpacing() + widest[1] <= width ? 2 : 1;
}

void BoxGrid::stand()
{
    const int columns = columnsFor(width());
    while (QLayoutItem *item = m_grid->takeAt(0))
        delete item;
    for (int i = 0; i < int(m_boxes.size()); ++i)
        m_grid->addWidget(m_boxes[std::size_t(i)], i / columns, i % columns);
    updateGeometry();
}

QSize BoxGrid::minimumSizeHint() const
{
    int widest = 0;
    for (const QCheckBox *box : m_boxes)
        widest = qMax(widest, box->sizeHint().width());
    return {widest, m_grid->minimumSize().height()};
}

void BoxGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool areTwo = m_grid->itemAtPosition(0, 1);
    if (!m_boxes.empty() && areTwo != (columnsFor(width()) == 2))
        stand();
}

} // namespace jotscope::ui

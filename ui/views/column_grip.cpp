// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/column_grip.h"

#include "ui/views/table.h"

#include <QHeaderView>
#include <QMouseEvent>

#include <cstdlib>
#include <utility>

namespace jotscope::ui {

namespace {
constexpr int reach = 4; ///< pixels at both sides of a border
}

ColumnGrip::ColumnGrip(Table *table) : QObject(table), m_table(table)
{
    QWidget *header = m_table->horizontalHeader()->viewport();
    header->setMouseTracking(true);
    header->installEventFilter(this);
    m_table->viewport()->installEventFilter(this);
}

int ColumnGrip::borderAt(int x) const
{
    const bool isMirrored = m_table->isRightToLeft();
    for (int column = 0; column < m_table->model()->columnCount(); ++column) {
        if (m_table->isColumnHidden(column) || m_table->nextColumn(column) < 0)
            continue;
        const int start = m_table->columnViewportPosition(column);
        if (std::abs(x - (isMirrored ? start : start + m_table->columnWidth(column))) <= reach)
            return column;
    }
    return -1;
}

void ColumnGrip::hover(QWidget *over, int x)
{
    const bool isAtBorder = m_held || borderAt(x) >= 0;
    if (isAtBorder == m_isMarked)
        return;
    m_isMarked = isAtBorder;
    if (isAtBorder)
        over->setCursor(Qt::SplitHCursor);
    else
        over->unsetCursor();
}

bool ColumnGrip::press(const QMouseEvent *event)
{
    const int x = event->pos().x();
    const int column = event->button() == Qt::LeftButton ? borderAt(x) : -1;
    if (column < 0)
        return false;
    const int start = m_table->columnViewportPosition(column);
    m_held = column;
    m_hasMoved = false;
    m_offset = (m_table->isRightToLeft() ? start : start + m_table->columnWidth(column)) - x;
    return true;
}

void ColumnGrip::drag(int x)
{
    const bool isMirrored = m_table->isRightToLeft();
    const int start = m_table->columnViewportPosition(*m_held);
    const int border = isMirrored ? start : start + m_table->columnWidth(*m_held);
    const int moved = x + m_offset - border;
    if (moved == 0)
        return;
    m_hasMoved = true;
    m_table->moveBorder(*m_held, isMirrored ? -moved : moved);
}

/// A click that moved nothing was meant for the row.
bool ColumnGrip::release(const QPoint &where)
{
    if (!std::exchange(m_held, std::nullopt))
        return false;
    const QModelIndex index = m_table->horizontalHeader()->isHidden() && !m_hasMoved ? m_table->indexAt(where) : QModelIndex();
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        Q_EMIT m_table->clicked(index);
    }
    return true;
}

bool ColumnGrip::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) { // first: other events come while the table is no longer one
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick:
    case QEvent::MouseMove:
    case QEvent::MouseButtonRelease:
    case QEvent::Leave: break;
    default: return QObject::eventFilter(watched, event);
    }
    const bool isInRows = watched == m_table->viewport();
    if (isInRows != m_table->horizontalHeader()->isHidden() || !m_table->model())
        return QObject::eventFilter(watched, event);
    auto *over = static_cast<QWidget *>(watched);
    if (event->type() != QEvent::Leave)
        return handle(over, static_cast<QMouseEvent *>(event));
    hover(over, -1000);
    return false;
}

/// True: it was about a border, and nobody else needs it.
bool ColumnGrip::handle(QWidget *over, const QMouseEvent *mouse)
{
    switch (mouse->type()) {
    case QEvent::MouseButtonPress: return press(mouse);
    case QEvent::MouseButtonDblClick:
        if (borderAt(mouse->pos().x()) < 0)
            return false;
        m_table->setByHand({});
        return true;
    case QEvent::MouseMove:
        if (!(mouse->buttons() & Qt::LeftButton))
            m_held.reset(); // its release went elsewhere
        if (m_held)
            drag(mouse->pos().x());
        hover(over, mouse->pos().x());
        return m_held.has_value();
    default: return release(mouse->pos());
    }
}

} // namespace jotscope::ui

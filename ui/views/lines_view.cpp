// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/lines_view.h"

#include "ui/kit/concealed.h"
#include "ui/views/line_delegate.h"

#include <QKeyEvent>
#include <QScrollBar>

namespace jotscope::ui {

LinesView::LinesView(QWidget *parent) : QListView(parent), m_lines(new LinesModel(this))
{
    setModel(m_lines);
    setItemDelegate(new LineDelegate(this));
    setSelectionMode(ExtendedSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setFrameShape(NoFrame);
    setEditTriggers(NoEditTriggers);
    setLayoutMode(Batched);
    setBatchSize(500);
    setWrapped(true);
}

void LinesView::setWrapped(bool wrapped)
{
    m_wrapped = wrapped;
    static_cast<LineDelegate *>(itemDelegate())->setWrapped(wrapped);
    setUniformItemSizes(false);
    setHorizontalScrollBarPolicy(wrapped ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    scheduleDelayedItemsLayout();
}

QString LinesView::chosenText() const
{
    return m_lines->text(selectionModel()->selectedIndexes());
}

void LinesView::activate(const QModelIndex &index)
{
    if (index.data(LinesModel::OpensAllRole).toBool())
        Q_EMIT wishesAll();
    else
        m_lines->toggle(index.row());
}

bool LinesView::copy(Copied what)
{
    const QModelIndexList rows = selectionModel()->selectedIndexes();
    const QString words = rows.size() == 1 ? m_lines->copied(rows.front().row(), what) : chosenText();
    if (words.isEmpty())
        return false;
    copyText(words);
    return true;
}

void LinesView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const int fold = currentIndex().data(LinesModel::FoldRole).toInt();
    if (event->matches(QKeySequence::Copy))
        copy(Copied::Value);
    else if (event->key() == Qt::Key_Right && fold == LinesModel::Closed)
        m_lines->setFolded(row, false);
    else if (event->key() == Qt::Key_Left && fold == LinesModel::Open)
        m_lines->setFolded(row, true);
    else if (event->key() == Qt::Key_Left && m_lines->parentRow(row) >= 0)
        setCurrentIndex(m_lines->index(m_lines->parentRow(row)));
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        activate(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void LinesView::mouseReleaseEvent(QMouseEvent *event)
{
    QListView::mouseReleaseEvent(event);
    const QModelIndex index = indexAt(event->pos());
    constexpr int foldArea = 30;
    const bool isOnMark = event->pos().x() + horizontalScrollBar()->value() < foldArea;
    if (event->button() == Qt::LeftButton && index.isValid() && (isOnMark || index.data(LinesModel::OpensAllRole).toBool()))
        activate(index);
}

void LinesView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (m_wrapped)
        scheduleDelayedItemsLayout();
}

} // namespace jotscope::ui

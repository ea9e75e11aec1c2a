// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rows_view.h"

#include "ui/kit/concealed.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace jotscope::ui {

RowsView::RowsView(QAbstractItemModel *model, std::vector<RowDelegate::Row> kinds, QWidget *parent) : QListView(parent)
{
    setModel(model);
    setItemDelegate(new RowDelegate(std::move(kinds), this));
    setFrameShape(NoFrame);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    connect(model, &QAbstractItemModel::dataChanged, this, &RowsView::scheduleDelayedItemsLayout); // other words need other heights
    connect(this, &QListView::clicked, this, [this](const QModelIndex &index) {
        Q_EMIT rowChosen(index);
        Q_EMIT followed(index);
    });
}

RowDelegate *RowsView::rows() const
{
    return static_cast<RowDelegate *>(itemDelegate());
}

void RowsView::setKinds(std::vector<RowDelegate::Row> kinds)
{
    rows()->setKinds(std::move(kinds));
    scheduleDelayedItemsLayout();
}

const std::vector<int> &RowsView::mostLines() const
{
    return rows()->mostLines();
}

void RowsView::setMostLines(const std::vector<int> &most)
{
    if (most == rows()->mostLines())
        return;
    rows()->setMostLines(most);
    scheduleDelayedItemsLayout();
}

void RowsView::chooseQuietly(int row)
{
    m_quiet = true;
    if (row < 0)
        selectionModel()->clear();
    else
        setCurrentIndex(model()->index(row, 0));
    m_quiet = false;
}

bool RowsView::copy(Copied what)
{
    const QString words = copiedOf(currentIndex(), what);
    if (words.isEmpty())
        return false;
    copyText(words);
    return true;
}

bool RowsView::event(QEvent *event)
{
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    return QListView::event(event);
}

void RowsView::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy(Copied::Value);
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT followed(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void RowsView::mouseMoveEvent(QMouseEvent *event)
{
    QListView::mouseMoveEvent(event);
    const bool leads = indexAt(event->pos()).data(LinkRole).isValid();
    viewport()->setCursor(leads ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void RowsView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (!m_quiet && hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton && current.isValid())
        Q_EMIT rowChosen(current);
}

void RowsView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    if (event->oldSize().width() != event->size().width())
        scheduleDelayedItemsLayout(); // rows break their lines elsewhere
    Q_EMIT resized();
}

} // namespace jotscope::ui

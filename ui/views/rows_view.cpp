// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/rows_view.h"

#include "ui/kit/concealed.h"
#include "ui/models/row_key.h"

#include <QGuiApplication>
#include <QKeyEvent>

namespace jotscope::ui {

namespace {

QString keyOf(const QModelIndex &index)
{
    return index.data(RowKeyRole).toString();
}

} // namespace

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
    connect(model, &QAbstractItemModel::modelAboutToBeReset, this, &RowsView::noteSight);
    connect(model, &QAbstractItemModel::modelReset, this, &RowsView::keepRows);
    connect(model, &QAbstractItemModel::dataChanged, this, &RowsView::keepRows);
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

int RowsView::rowOf(const QString &key) const
{
    for (int row = 0; row < model()->rowCount() && !key.isEmpty(); ++row) {
        if (keyOf(model()->index(row, 0)) == key)
            return row;
    }
    return -1;
}

void RowsView::noteSight()
{
    if (currentIndex().isValid())
        m_isSeen = viewport()->rect().intersects(visualRect(currentIndex()));
}

/// What is chosen stays so, or what it belongs to is. A list that was scrolled away from it stays there.
void RowsView::keepRows()
{
    standWhole();
    if (m_key.isEmpty() || keyOf(currentIndex()) == m_key)
        return;
    const int own = rowOf(m_key);
    const int row = own >= 0 ? own : rowOf(keyOfOwner(m_key));
    const bool follows = hasAutoScroll();
    if (currentIndex().isValid()) // no reset, after which there is none
        noteSight();
    setAutoScroll(m_isSeen);
    const QString key = m_key;
    chooseQuietly(row);
    setAutoScroll(follows);
    if (row < 0)
        m_key = key; // it may come back
}

bool RowsView::isCut(const QModelIndex &index) const
{
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    return rows()->isCut(option, index);
}

void RowsView::setShowsWhole(bool shows)
{
    m_showsWhole = shows;
    standWhole();
}

void RowsView::startAnew()
{
    m_whole.clear();
    standWhole();
    chooseQuietly(-1);
    m_key.clear();
    scrollToTop();
}

void RowsView::standWhole()
{
    std::set<int> whole;
    for (int row = 0; row < model()->rowCount() && m_showsWhole && !m_whole.isEmpty(); ++row) {
        if (m_whole.contains(keyOf(model()->index(row, 0))))
            whole.insert(row);
    }
    if (whole == rows()->whole())
        return;
    rows()->setWhole(std::move(whole));
    scheduleDelayedItemsLayout();
}

void RowsView::setWhole(const QModelIndex &index, bool isWhole)
{
    const QString key = keyOf(index);
    if (isWhole)
        m_whole.insert(key);
    else
        m_whole.remove(key);
    standWhole();
    Q_EMIT wholeChanged();
    scrollTo(currentIndex());
}

/// As in a tree: on unfolds, back folds.
bool RowsView::foldByKey(const QKeyEvent *event)
{
    const QModelIndex here = currentIndex();
    const bool isOn = event->key() == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool isBack = event->key() == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool isToggle = event->key() == Qt::Key_Space;
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (!here.isValid() || !isPlain || keyOf(here).isEmpty() || (!isOn && !isBack && !isToggle))
        return false;
    if (m_whole.contains(keyOf(here)) && !isOn)
        setWhole(here, false);
    else if (!isBack && isCut(here))
        setWhole(here, true);
    else if (!isToggle)
        Q_EMIT foldingWanted(here, isBack);
    return true;
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
    else if (!foldByKey(event))
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
    m_key = keyOf(current);
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

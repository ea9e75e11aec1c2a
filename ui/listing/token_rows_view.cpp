// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/token_rows_view.h"

#include "ui/listing/token_delegate.h"
#include "ui/listing/token_list_model.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollBar>

namespace jotscope::ui {

TokenRowsView::TokenRowsView(TokenListModel *model, QWidget *parent) : QListView(parent), m_model(model)
{
    setModel(model);
    setItemDelegate(new TokenDelegate(this));
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setTabKeyNavigation(false);
}

int TokenRowsView::topOf(int row) const
{
    if (row >= m_model->rowCount())
        return whole();
    const int headings = m_model->headingsBefore(row);
    return (row - headings) * TokenDelegate::rowHeight() + headings * TokenDelegate::headingHeight();
}

int TokenRowsView::whole() const
{
    const int headings = m_model->headings();
    return (m_model->rowCount() - headings) * TokenDelegate::rowHeight() + headings * TokenDelegate::headingHeight();
}

/// The last row that begins at or above it.
int TokenRowsView::rowAt(int y) const
{
    int low = 0;
    int high = m_model->rowCount();
    while (low < high) {
        const int middle = low + (high - low) / 2;
        if (topOf(middle) <= y)
            low = middle + 1;
        else
            high = middle;
    }
    return low - 1;
}

int TokenRowsView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect TokenRowsView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const int height = m_model->isHeading(index.row()) ? TokenDelegate::headingHeight() : TokenDelegate::rowHeight();
    return {0, topOf(index.row()) - verticalOffset(), viewport()->width(), height};
}

QModelIndex TokenRowsView::indexAt(const QPoint &point) const
{
    const int y = point.y() + verticalOffset();
    return y < 0 || y >= whole() ? QModelIndex() : m_model->index(rowAt(y));
}

void TokenRowsView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    executeDelayedItemsLayout(); // the scroll bar knows of all rows
    const QRect rect = visualRect(index);
    // The heading over the first token of a group belongs to it.
    const int above = index.row() > 0 && m_model->isHeading(index.row() - 1) ? TokenDelegate::headingHeight() : 0;
    QScrollBar *bar = verticalScrollBar();
    const bool isAbove = rect.top() - above < 0;
    const bool isBelow = rect.bottom() >= viewport()->height();
    if (hint == PositionAtCenter)
        bar->setValue(bar->value() + rect.center().y() - viewport()->height() / 2);
    else if (hint == PositionAtTop || (hint == EnsureVisible && isAbove))
        bar->setValue(bar->value() + rect.top() - above);
    else if (hint == PositionAtBottom || (hint == EnsureVisible && isBelow))
        bar->setValue(bar->value() + rect.bottom() + 1 - viewport()->height());
}

/// What is chosen and in sight stays whole in sight.
void TokenRowsView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    const QRect before(QPoint(), event->oldSize());
    if (before.height() < 3 * TokenDelegate::rowHeight()) // it was no place to look at yet
        verticalScrollBar()->setValue(0);
    if (!before.isValid() || before.height() < 3 * TokenDelegate::rowHeight() || visualRect(currentIndex()).intersects(before))
        scrollTo(currentIndex());
}

void TokenRowsView::doItemsLayout()
{
    QAbstractItemView::doItemsLayout();
}

void TokenRowsView::updateGeometries()
{
    QScrollBar *bar = verticalScrollBar();
    bar->setSingleStep(TokenDelegate::rowHeight() / 2);
    bar->setPageStep(viewport()->height());
    bar->setRange(0, qMax(0, whole() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

/// QListView scrolls what it has laid out, and that is nothing here.
void TokenRowsView::scrollContentsBy(int, int dy)
{
    viewport()->scroll(0, dy);
}

QSize TokenRowsView::viewportSizeHint() const
{
    return {lines(12), qMin(whole(), 12 * TokenDelegate::rowHeight())};
}

TokenRowsView::Anchor TokenRowsView::anchor() const
{
    if (verticalOffset() == 0)
        return {};
    int row = rowAt(verticalOffset());
    while (row >= 0 && row < m_model->rowCount() && m_model->isHeading(row))
        ++row;
    return {m_model->idAt(row), verticalOffset() - topOf(row)};
}

void TokenRowsView::restore(const Anchor &anchor)
{
    executeDelayedItemsLayout();
    const int row = anchor.id == 0 ? -1 : m_model->rowOf(anchor.id);
    if (row >= 0)
        verticalScrollBar()->setValue(topOf(row) + anchor.above);
    else if (anchor.id == 0)
        verticalScrollBar()->setValue(0);
}

QModelIndex TokenRowsView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    executeDelayedItemsLayout();
    const int count = m_model->rowCount();
    if (count == 0)
        return {};
    const int here = currentIndex().isValid() ? currentIndex().row() : -1;
    const int page = qMax(1, viewport()->height() / TokenDelegate::rowHeight() - 1);
    int row = here;
    int by = 1;
    switch (action) {
    case MoveUp:
    case MovePrevious:
        by = -1;
        row = here - 1;
        break;
    case MoveDown:
    case MoveNext: row = here + 1; break;
    case MovePageUp: row = qMax(0, here - page); break;
    case MovePageDown:
        by = -1;
        row = qMin(count - 1, here + page);
        break;
    case MoveHome: row = 0; break;
    case MoveEnd:
        by = -1;
        row = count - 1;
        break;
    case MoveLeft:
    case MoveRight: break;
    }
    while (row >= 0 && row < count && isPassedOver(row))
        row += by;
    return row >= 0 && row < count ? m_model->index(row) : currentIndex();
}

bool TokenRowsView::isPassedOver(int row) const
{
    return m_model->isHeading(row) && m_model->foldOf(row) != TokenListModel::Folded;
}

/// The token that is shown stays so: the heading alone becomes the current row.
void TokenRowsView::fold(int row, bool isFolded)
{
    if (currentIndex().row() != row)
        selectionModel()->setCurrentIndex(m_model->index(row), QItemSelectionModel::NoUpdate);
    m_model->setFolded(row, isFolded);
    Q_EMIT folded();
}

/// As in a tree: back to the heading, fold it; unfold it, on to the first token.
bool TokenRowsView::foldByKey(int key)
{
    const int row = currentIndex().isValid() ? currentIndex().row() : -1;
    const TokenListModel::Fold state = m_model->foldOf(row);
    const bool isBack = key == (isRightToLeft() ? Qt::Key_Right : Qt::Key_Left);
    const bool isOn = key == (isRightToLeft() ? Qt::Key_Left : Qt::Key_Right);
    const bool isToggle = key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
    if (row < 0 || !m_model->canFold() || (state == TokenListModel::NoFold && !isBack) || (!isBack && !isOn && !isToggle))
        return false;
    if (state == TokenListModel::NoFold)
        setCurrentIndex(m_model->index(m_model->headingOver(row)));
    else if (state == TokenListModel::Open && isOn)
        setCurrentIndex(m_model->index(row + 1));
    else if (isToggle || isBack == (state == TokenListModel::Open))
        fold(row, state == TokenListModel::Open);
    return true;
}

void TokenRowsView::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    if (isPlain && foldByKey(event->key()))
        event->accept();
    else
        QListView::keyPressEvent(event);
}

bool TokenRowsView::foldByClick(const QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const TokenListModel::Fold state = index.isValid() ? m_model->foldOf(index.row()) : TokenListModel::NoFold;
    if (event->button() != Qt::LeftButton || state == TokenListModel::NoFold)
        return false;
    fold(index.row(), state == TokenListModel::Open);
    return true;
}

void TokenRowsView::mousePressEvent(QMouseEvent *event)
{
    if (!foldByClick(event))
        QListView::mousePressEvent(event);
}

void TokenRowsView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!foldByClick(event))
        QListView::mouseDoubleClickEvent(event);
}

/// A heading is walked to, and the ground below the rows is pressed: the token that is shown stays chosen.
QItemSelectionModel::SelectionFlags TokenRowsView::selectionCommand(const QModelIndex &index, const QEvent *event) const
{
    const bool isNoToken = index.isValid() ? m_model->isHeading(index.row()) : event != nullptr;
    return isNoToken ? QItemSelectionModel::NoUpdate : QListView::selectionCommand(index, event);
}

void TokenRowsView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid() && !m_model->isHeading(index.row()))
        selectionModel()->select(index, command);
}

QRegion TokenRowsView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QItemSelectionRange &range : selection)
        region += visualRect(range.topLeft()).united(visualRect(range.bottomRight())) & viewport()->rect();
    return region;
}

void TokenRowsView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const QStyle::State common = option.state;
    const QModelIndex under = viewport()->underMouse() ? indexAt(viewport()->mapFromGlobal(QCursor::pos())) : QModelIndex();
    const int bottom = event->rect().bottom() + verticalOffset();
    for (int row = qMax(0, rowAt(event->rect().top() + verticalOffset())); row < m_model->rowCount() && topOf(row) <= bottom; ++row) {
        const QModelIndex index = m_model->index(row);
        option.rect = visualRect(index);
        option.state = common;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_MouseOver, index == under);
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        itemDelegate()->paint(&painter, option, index);
    }
}

void TokenRowsView::rowsInserted(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsInserted(parent, first, last);
    scheduleDelayedItemsLayout();
}

void TokenRowsView::rowsAboutToBeRemoved(const QModelIndex &parent, int first, int last)
{
    QAbstractItemView::rowsAboutToBeRemoved(parent, first, last);
    scheduleDelayedItemsLayout();
}

void TokenRowsView::dataChanged(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles)
{
    QAbstractItemView::dataChanged(first, last, roles);
}

void TokenRowsView::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        scheduleDelayedItemsLayout();
}

} // namespace jotscope::ui

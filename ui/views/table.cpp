// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/table.h"

#include "ui/kit/concealed.h"
#include "ui/models/cell.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/column_grip.h"
#include "ui/views/paint.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <cmath>
#include <utility>

namespace jotscope::ui {

namespace {

/// Column titles in the soft colour, above the cells' icons, on a hairline.
class HeaderLine : public QHeaderView {
public:
    explicit HeaderLine(QWidget *parent) : QHeaderView(Qt::Horizontal, parent) { }

    QSize sizeHint() const override { return {QHeaderView::sizeHint().width(), lines(1.2)}; }

protected:
    void paintSection(QPainter *painter, const QRect &where, int section) const override
    {
        const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        const qreal before = section == 0 ? padding : ringRoom;
        const QFont font = scaledFont(1.0);
        QRectF place = QRectF(where).adjusted(isRightToLeft() ? 4 : before, 0, isRightToLeft() ? -before : -4, -2);
        if (isRightToLeft())
            place.setLeft(qMax(place.left(), place.right() - std::ceil(widthOf(title, font))));
        paintText(painter, place, title, {font, Role::Soft, false, true});
        painter->fillRect(QRect(where.left(), where.bottom(), where.width(), 1), colour(Role::Line));
    }
    QSize sectionSizeFromContents(int section) const override
    {
        const QString title = model()->headerData(section, orientation(), Qt::DisplayRole).toString();
        return {int(widthOf(title, scaledFont(1.0))) + 5 + int(section == 0 ? padding : ringRoom), lines(1.2)};
    }
};

} // namespace

Table::Table(QAbstractItemModel *model, double rowLines, std::vector<Column> columns, QWidget *parent)
    : QTableView(parent), m_rowLines(rowLines), m_columns(std::move(columns))
{
    setModel(model);
    setItemDelegate(new CellDelegate(rowLines, this));
    setSelectionBehavior(SelectRows);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setFrameShape(NoFrame);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    setHorizontalHeader(new HeaderLine(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->hide();
    new ColumnGrip(this);
    measure();
    connect(model, &QAbstractItemModel::modelReset, this, &Table::fitIfSeen);
    connect(model, &QAbstractItemModel::rowsInserted, this, &Table::fitIfSeen);
    connect(this, &QTableView::entered, this, [this](const QModelIndex &index) { m_isHovered = index.isValid(); });
    connect(this, &QTableView::doubleClicked, this, &Table::followed);
    connect(this, &QTableView::clicked, this, [this](const QModelIndex &index) { Q_EMIT rowChosen(index); });
}

void Table::measure()
{
    verticalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(lines(m_rowLines));
    fitColumns();
}

void Table::setColumns(std::vector<Column> columns)
{
    m_columns = std::move(columns);
    if (m_byHand.size() != qsizetype(m_columns.size()))
        m_byHand.clear(); // they were of others
    fitColumns();
}

void Table::showHeader(bool shown)
{
    horizontalHeader()->setVisible(shown);
}

/// Requests come by hundreds behind another tab: measuring their cells each time took half of all work.
void Table::fitIfSeen()
{
    m_isUnfitted = !isVisible();
    if (!m_isUnfitted)
        fitColumns();
}

void Table::showEvent(QShowEvent *event)
{
    QTableView::showEvent(event);
    if (std::exchange(m_isUnfitted, false))
        fitColumns();
}

QSize Table::sizeHint() const
{
    constexpr int most = 12;
    return {int(30 * em()), heightOf(qBound(1, model()->rowCount(), most))};
}

int Table::heightOf(int rows) const
{
    const int header = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sizeHint().height();
    return header + rows * lines(m_rowLines);
}

void Table::chooseQuietly(int row, int column)
{
    m_quiet = true;
    if (row < 0) {
        selectionModel()->clear();
    } else {
        setCurrentIndex(model()->index(row, column >= 0 ? column : qMax(0, currentIndex().column())));
        scrollTo(model()->index(row, 0));
    }
    m_quiet = false;
}

bool Table::copy(Copied what)
{
    const QString words = copiedOf(currentIndex(), what);
    if (words.isEmpty())
        return false;
    copyText(words);
    return true;
}

void Table::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    const bool byKeys = hasFocus() && QGuiApplication::mouseButtons() == Qt::NoButton;
    if (!m_quiet && byKeys && current.isValid())
        Q_EMIT rowChosen(current);
}

void Table::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy))
        copy(Copied::Value);
    else if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right))
        stretchColumn(event->key() == Qt::Key_Right ? 1 : -1); // in a dialog: the window has an action for it
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid())
        Q_EMIT followed(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void Table::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    fitColumns();
}

void Table::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        measure();
}

void Table::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    if (std::exchange(m_isHovered, false))
        Q_EMIT entered({});
}

} // namespace jotscope::ui

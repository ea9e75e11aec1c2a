// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/table.h"

#include "ui/kit/concealed.h"
#include "ui/models/cell.h"
#include "ui/views/cell_delegate.h"
#include "ui/views/paint.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QtMath>

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
    fitColumns();
}

void Table::showHeader(bool shown)
{
    horizontalHeader()->setVisible(shown);
}

/// Between words and what stands next to them, where there is room.
int Table::airBehind(int column) const
{
    for (int next = column + 1; next < qMin(model()->columnCount(), int(m_columns.size())); ++next) {
        if (!isColumnHidden(next))
            return qRound(em() / 2);
    }
    return 0;
}

/// What the first cells need; beyond a screenful nobody sees the difference.
int Table::wanted(int column) const
{
    constexpr int sample = 60;
    int width = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < qMin(model()->rowCount(), sample); ++row)
        width = qMax(width, sizeHintForIndex(model()->index(row, column)).width());
    return width;
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

void Table::fitColumns()
{
    const int columns = int(std::min<std::size_t>(std::size_t(model()->columnCount()), m_columns.size()));
    int rest = viewport()->width();
    int stretching = 0;
    for (int column = 0; column < columns; ++column) {
        const Column &plan = m_columns[std::size_t(column)];
        if (isColumnHidden(column))
            continue;
        stretching += plan.stretches ? 1 : 0;
        if (plan.stretches)
            continue;
        const int width = qBound(int(plan.least * em()), wanted(column), int(plan.most * em())) + airBehind(column);
        setColumnWidth(column, width);
        rest -= width;
    }
    if (stretching == 0)
        giveAir(-rest);
    for (int column = 0; column < columns; ++column) {
        const Column &plan = m_columns[std::size_t(column)];
        if (!plan.stretches || isColumnHidden(column))
            continue;
        const int least = qMin(int(plan.least * em()), wanted(column));
        const int aim = std::min({wanted(column), int(plan.most * em()), viewport()->width() * 3 / 5});
        if (isAnyGiving())
            rest += giveAir(aim - rest);
        rest += giveWay(aim - rest, false);
        rest += giveAir(least - rest);
        rest += giveWay(least - rest, true);
        setColumnWidth(column, qMax(least, rest / qMax(1, stretching)));
    }
    shareSlack();
}

/// What a stretching column has beyond its most goes to all, where it shares: of many narrow columns none stands tight beside a blank.
void Table::shareSlack()
{
    const int columns = qMin(int(m_columns.size()), model()->columnCount());
    int visible = 0;
    int slack = 0;
    for (int column = 0; column < columns; ++column) {
        const Column &plan = m_columns[std::size_t(column)];
        if (isColumnHidden(column))
            continue;
        ++visible;
        const int most = plan.shares ? qMin(int(plan.most * em()), wanted(column)) : columnWidth(column);
        slack += qMax(0, columnWidth(column) - most);
        setColumnWidth(column, qMin(columnWidth(column), most));
    }
    for (int column = 0; column < columns && slack > 0; ++column) {
        if (isColumnHidden(column))
            continue;
        const int share = slack / visible--;
        setColumnWidth(column, columnWidth(column) + share);
        slack -= share;
    }
}

/// What a column has above its least, if it is one of those that give.
int Table::spare(int column, bool all) const
{
    const Column &plan = m_columns[std::size_t(column)];
    if (plan.stretches || isColumnHidden(column) || !(plan.gives || all))
        return 0;
    return qMax(0, columnWidth(column) - int(plan.least * em()));
}

bool Table::isAnyGiving() const
{
    for (int column = 0; column < qMin(int(m_columns.size()), model()->columnCount()); ++column) {
        if (spare(column, false) > 0)
            return true;
    }
    return false;
}

/// Before any word is cut, the blanks between them go.
int Table::giveAir(int lacking)
{
    int given = 0;
    for (int column = 0; column < qMin(int(m_columns.size()), model()->columnCount()) && given < lacking; ++column) {
        const Column &plan = m_columns[std::size_t(column)];
        if (plan.stretches || isColumnHidden(column))
            continue;
        const int needed = qBound(int(plan.least * em()), wanted(column), int(plan.most * em()));
        const int gives = qBound(0, columnWidth(column) - needed, lacking - given);
        setColumnWidth(column, columnWidth(column) - gives);
        given += gives;
    }
    return given;
}

/// Columns give what the stretching one lacks, down to their least; returns what they gave. Those that are there to give do so from the
/// last on; where all must, each gives its share, so that none is cut much.
int Table::giveWay(int lacking, bool all)
{
    const int columns = qMin(int(m_columns.size()), model()->columnCount());
    int toShare = 0;
    for (int column = 0; column < columns; ++column)
        toShare += spare(column, all);
    int given = 0;
    for (int column = columns - 1; column >= 0 && given < lacking; --column) {
        const int own = spare(column, all);
        if (own == 0)
            continue;
        const int gives = all ? qCeil(double(own) * (lacking - given) / toShare) : lacking - given;
        setColumnWidth(column, columnWidth(column) - qMin(own, gives));
        given += qMin(own, gives);
        toShare -= own;
    }
    return given;
}

int Table::needed() const
{
    int sum = 0;
    for (int column = 0; column < qMin(model()->columnCount(), int(m_columns.size())); ++column) {
        const Column &plan = m_columns[std::size_t(column)];
        sum += plan.stretches ? qMin(int(plan.least * em()), wanted(column)) : 0;
        sum += plan.stretches ? 0 : qBound(int(plan.least * em()), wanted(column), int(plan.most * em()));
    }
    return sum;
}

int Table::least() const
{
    int sum = 0;
    for (int column = 0; column < qMin(model()->columnCount(), int(m_columns.size())); ++column) {
        const Column &plan = m_columns[std::size_t(column)];
        const int least = int(plan.least * em());
        if (!isColumnHidden(column))
            sum += plan.stretches || plan.gives ? qMin(least, wanted(column)) : qBound(least, wanted(column), int(plan.most * em()));
    }
    return sum;
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

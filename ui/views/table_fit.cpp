// SPDX-License-Identifier: GPL-3.0-or-later
// How wide the columns of a table are: by its plan, or as a hand wants them.
#include "ui/views/cell_delegate.h"
#include "ui/views/table.h"

#include <QHeaderView>
#include <QtMath>

#include <algorithm>

namespace jotscope::ui {

namespace {
constexpr double leastByHand = 2; ///< em
constexpr double mostByHand = 200;
}

/// Of those in the model the ones that have a plan.
int Table::plannedColumns() const
{
    return qMin(model()->columnCount(), int(m_columns.size()));
}

/// What a hand gave is kept, and given up only where the stretching column has less than its least: down to what the cells need. Blanks are
/// no longer shared out then: every border would move with one.
Table::Column Table::planOf(int column) const
{
    Column plan = m_columns[std::size_t(column)];
    plan.shares = plan.shares && std::ranges::all_of(m_byHand, [](double own) { return own <= 0; });
    const double own = m_byHand.value(column);
    const double half = 0.5 / em(); // of a pixel: what was one in em is one again
    return own > 0 ? Column{qMin(own, natural(column) / em()) + half, own + half, false, false} : plan;
}

/// Between words and what stands next to them, where there is room.
int Table::airBehind(int column) const
{
    if (m_byHand.value(column) > 0)
        return 0;
    return nextColumn(column) >= 0 ? qRound(em() / 2) : 0;
}

int Table::wanted(int column) const
{
    const double own = m_byHand.value(column);
    return own > 0 ? qRound(own * em()) : natural(column);
}

/// What the first cells need; beyond a screenful nobody sees the difference.
int Table::natural(int column) const
{
    constexpr int sample = 60;
    int width = horizontalHeader()->isHidden() ? 0 : horizontalHeader()->sectionSizeHint(column);
    for (int row = 0; row < qMin(model()->rowCount(), sample); ++row)
        width = qMax(width, sizeHintForIndex(model()->index(row, column)).width());
    return width;
}

void Table::fitColumns()
{
    const int columns = plannedColumns();
    int rest = viewport()->width();
    int stretching = 0;
    for (int column = 0; column < columns; ++column) {
        const Column plan = planOf(column);
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
        const Column plan = planOf(column);
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
    const int columns = plannedColumns();
    int visible = 0;
    int slack = 0;
    for (int column = 0; column < columns; ++column) {
        const Column plan = planOf(column);
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
    const Column plan = planOf(column);
    if (plan.stretches || isColumnHidden(column) || !(plan.gives || all))
        return 0;
    return qMax(0, columnWidth(column) - int(plan.least * em()));
}

bool Table::isAnyGiving() const
{
    for (int column = 0; column < plannedColumns(); ++column) {
        if (spare(column, false) > 0)
            return true;
    }
    return false;
}

/// Before any word is cut, the blanks between them go.
int Table::giveAir(int lacking)
{
    int given = 0;
    for (int column = 0; column < plannedColumns() && given < lacking; ++column) {
        const Column plan = planOf(column);
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
    const int columns = plannedColumns();
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
    for (int column = 0; column < plannedColumns(); ++column) {
        const Column plan = planOf(column);
        sum += plan.stretches ? qMin(int(plan.least * em()), wanted(column)) : 0;
        if (m_byHand.value(column) > 0)
            sum += int(plan.least * em());
        else
            sum += plan.stretches ? 0 : qBound(int(plan.least * em()), wanted(column), int(plan.most * em()));
    }
    return sum;
}

int Table::least() const
{
    int sum = 0;
    for (int column = 0; column < plannedColumns(); ++column) {
        const Column plan = planOf(column);
        const int least = int(plan.least * em());
        if (m_byHand.value(column) > 0 && !isColumnHidden(column))
            sum += least;
        else if (!isColumnHidden(column))
            sum += plan.stretches || plan.gives ? qMin(least, wanted(column)) : qBound(least, wanted(column), int(plan.most * em()));
    }
    return sum;
}

int Table::nextColumn(int column) const
{
    for (int next = column + 1; next < plannedColumns(); ++next) {
        if (!isColumnHidden(next))
            return next;
    }
    return -1;
}

int Table::previousColumn(int column) const
{
    do
        --column;
    while (column >= 0 && isColumnHidden(column));
    return column;
}

/// What one column gains, the next one loses: the border is where the pointer is, and no other moves. Where blanks are shared out, all are
/// kept as they stand, or each would move a little.
void Table::moveBorder(int column, int pixels)
{
    const int next = column < 0 ? -1 : nextColumn(column);
    if (next < 0 || columnWidth(column) < 1)
        return;
    m_byHand.resize(qsizetype(m_columns.size()));
    const bool isShared = std::ranges::any_of(m_columns, &Column::shares);
    const int least = qRound(leastByHand * em());
    const int moved = qBound(qMin(0, least - columnWidth(column)), pixels, qMax(0, columnWidth(next) - least));
    const auto keep = [this](int one, int width) {
        if (!m_columns[std::size_t(one)].stretches)
            m_byHand[one] = width / em();
    };
    for (int one = 0; isShared && one < plannedColumns(); ++one) {
        if (!isColumnHidden(one))
            keep(one, columnWidth(one));
    }
    const bool bothStretch = m_columns[std::size_t(column)].stretches && m_columns[std::size_t(next)].stretches;
    const int before = columnWidth(column);
    keep(next, columnWidth(next) - moved);
    keep(column, before + moved);
    if (bothStretch)
        m_byHand[column] = (before + moved) / em();
    fitColumns();
    Q_EMIT columnsMoved();
}

/// The last one has its border before it.
bool Table::stretchColumn(int ems)
{
    const int column = currentIndex().column();
    const int pixels = ems * qRound(em());
    if (column >= 0 && nextColumn(column) >= 0)
        moveBorder(column, pixels);
    else if (column >= 0)
        moveBorder(previousColumn(column), -pixels);
    return column >= 0;
}

void Table::setByHand(QList<double> widths)
{
    m_byHand = widths.size() == qsizetype(m_columns.size()) ? std::move(widths) : QList<double>();
    for (double &width : m_byHand)
        width = width > 0 ? qBound(leastByHand, width, mostByHand) : 0; // a "nan" is none either
    const auto stretching = std::ranges::find_if(m_columns, &Column::stretches);
    const bool isAlone = std::ranges::count_if(m_columns, &Column::stretches) == 1;
    if (isAlone && !m_byHand.isEmpty())
        m_byHand[stretching - m_columns.begin()] = 0; // something takes what the window gives
    fitColumns();
    Q_EMIT columnsMoved();
}

} // namespace jotscope::ui

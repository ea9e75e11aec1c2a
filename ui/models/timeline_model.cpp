// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/timeline_model.h"

#include "jose/claims.h"
#include "ui/models/hostile.h"

#include <algorithm>

namespace jotscope::ui {

TimelineModel::TimelineModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void TimelineModel::show(const Timeline &timeline)
{
    std::vector<Row> rows;
    for (const TimeLane &lane : timeline.lanes) {
        for (const TimeMark &mark : lane.marks) {
            if (mark.shape != TimeMark::Shape::ServerClock)
                rows.push_back({mark, lane.title, false});
        }
    }
    if (!rows.empty()) {
        Row now;
        now.isNow = true;
        now.mark.when = timeline.now;
        now.mark.role = Role::Accent;
        rows.push_back(now);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.mark.when < b.mark.when; });
    const auto isOne = [](const Row &a, const Row &b) {
        return a.isNow == b.isNow && a.lane == b.lane && a.mark.name == b.mark.name && a.mark.shape == b.mark.shape;
    };
    const bool isSame = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), isOne); // the clock went on at most
    if (!isSame)
        beginResetModel();
    m_now = timeline.now;
    const bool isOtherHeading = timeline.isNow != std::exchange(m_isNow, timeline.isNow);
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    if (isOtherHeading)
        Q_EMIT headerDataChanged(Qt::Horizontal, Distance, Distance);
}

void TimelineModel::setUtc(bool utc)
{
    m_utc = utc;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, When), index(rowCount() - 1, When));
}

QString TimelineModel::textOf(const Row &row, int column) const
{
    switch (column) {
    case When: {
        const QDateTime shown = m_utc ? row.mark.when.toUTC() : row.mark.when.toLocalTime();
        return shown.toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")) + (m_utc ? QStringLiteral(" UTC") : QString());
    }
    case What:
        if (row.isNow)
            return m_isNow ? tr("now") : tr("judged at this instant");
        return row.mark.shape == TimeMark::Shape::Failed ? tr("answered %1").arg(row.mark.label) : row.mark.name;
    case Whose: return row.lane;
    default: break;
    }
    const qint64 seconds = m_now.secsTo(row.mark.when);
    if (row.isNow || seconds == 0)
        return {};
    return seconds > 0 ? tr("in %1").arg(jose::spanOf(seconds)) : tr("%1 ago").arg(jose::spanOf(-seconds));
}

int TimelineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TimelineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant TimelineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case CellRole: {
        Cell cell = Cell::of(textOf(row, index.column()), index.column() == Distance ? Role::Soft : row.isNow ? Role::Accent : Role::Text);
        cell.fixed = index.column() == When;
        cell.bold = row.isNow;
        return QVariant::fromValue(cell);
    }
    case Qt::DisplayRole: return textOf(row, index.column());
    case Qt::AccessibleTextRole: {
        QStringList said;
        for (const int column : {int(What), int(Whose), int(When), int(Distance)}) {
            if (!textOf(row, column).isEmpty())
                said += isolated(textOf(row, column));
        }
        return index.column() == When ? said.join(QStringLiteral(", ")) : textOf(row, index.column());
    }
    case SelectionRole: return QVariant::fromValue(row.mark.selection);
    default: break;
    }
    return {};
}

QVariant TimelineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("When"), tr("What"), tr("Whose"), m_isNow ? tr("From now") : tr("From then")};
    return titles.value(section);
}

} // namespace jotscope::ui

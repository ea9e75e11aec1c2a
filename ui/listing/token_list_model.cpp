// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/token_list_model.h"

#include "jose/claims.h"
#include "report/blanks.h"
#include "ui/kit/clock.h"
#include "ui/kit/icons.h"

#include <algorithm>

namespace jotscope::ui {

QString iconOf(TokenState state)
{
    switch (state) {
    case TokenState::Rejected: return QStringLiteral("fail");
    case TokenState::Accepted: return QStringLiteral("ok");
    case TokenState::Undecided: return QStringLiteral("unknown");
    case TokenState::Asking: return QStringLiteral("working");
    case TokenState::Waiting:
    case TokenState::Opaque: break;
    }
    return QStringLiteral("not-asked");
}

Role roleOf(TokenState state)
{
    switch (state) {
    case TokenState::Rejected: return Role::Fail;
    case TokenState::Accepted: return Role::Ok;
    case TokenState::Asking: return Role::Accent;
    case TokenState::Undecided:
    case TokenState::Waiting:
    case TokenState::Opaque: break;
    }
    return Role::Unknown;
}

TokenListModel::TokenListModel(const TokenRecords *records, QObject *parent)
    : QAbstractListModel(parent), m_records(records), m_order(records)
{
    m_order.arrange();
}

void TokenListModel::arrange(const TokenArrangement &arrangement)
{
    beginResetModel();
    m_order = std::move(m_order).with(arrangement);
    m_order.arrange();
    endResetModel();
}

/// Rows that stay keep their place and the selection; only another order resets.
void TokenListModel::refresh()
{
    TokenOrder order(m_records, m_order.arrangement());
    order.arrange();
    if (order.ids() == m_order.ids() && order.groups() == m_order.groups()) {
        m_order = std::move(order); // what the filter hides may be fewer
        return repaint();
    }
    beginResetModel();
    m_order = std::move(order);
    endResetModel();
}

void TokenListModel::repaint()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TokenListModel::takeIn(int first, int last)
{
    const auto gap = m_order.gapFor(first, last);
    if (!gap)
        return refresh();
    if (gap->fresh.empty())
        return m_order.insert(*gap);
    const bool isGrouped = m_order.arrangement().group != TokenGroup::None;
    const int row = int(gap->at) + int(gap->group) + int(isGrouped && !gap->isNewGroup);
    beginInsertRows({}, row, row + int(gap->fresh.size()) - 1 + int(gap->isNewGroup));
    m_order.insert(*gap);
    endInsertRows();
}

/// A group's heading stands in the row that is its begin and the number of headings before it.
TokenListModel::Place TokenListModel::placeOf(int row) const
{
    const std::vector<quint32> &groups = m_order.groups();
    std::size_t low = 0;
    std::size_t high = groups.size();
    while (low < high) {
        const std::size_t middle = (low + high) / 2;
        if (std::size_t(groups[middle]) + middle <= std::size_t(row))
            low = middle + 1;
        else
            high = middle;
    }
    const bool isHeading = low > 0 && std::size_t(groups[low - 1]) + low - 1 == std::size_t(row);
    return {low, isHeading, isHeading ? groups[low - 1] : quint32(std::size_t(row) - low)};
}

int TokenListModel::rowAt(quint32 at) const
{
    const std::vector<quint32> &groups = m_order.groups();
    return int(at) + int(std::upper_bound(groups.begin(), groups.end(), at) - groups.begin());
}

int TokenListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.ids().size() + m_order.groups().size());
}

bool TokenListModel::isHeading(int row) const
{
    return placeOf(row).isHeading;
}

int TokenListModel::headingsBefore(int row) const
{
    const Place place = placeOf(row);
    return int(place.group) - int(place.isHeading);
}

int TokenListModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    const Place place = placeOf(row);
    return place.isHeading ? 0 : int(m_order.ids()[place.at]);
}

int TokenListModel::rowOf(int id) const
{
    const std::vector<quint32> &ids = m_order.ids();
    const auto found = std::find(ids.begin(), ids.end(), quint32(id));
    return found == ids.end() ? -1 : rowAt(quint32(found - ids.begin()));
}

int TokenListModel::idBeside(int id, int by) const
{
    const int from = rowOf(id);
    if (from < 0) // the filter hides it: the first that is listed
        return m_order.ids().empty() ? 0 : int(m_order.ids().front());
    for (int row = from + by; row >= 0 && row < rowCount(); row += by) {
        if (const int found = idAt(row))
            return found;
    }
    return 0;
}

QString TokenListModel::headingOf(const TokenRecord &record) const
{
    switch (m_order.arrangement().group) {
    case TokenGroup::Issuer: return record.issuer == 0 ? tr("No issuer") : report::plain(m_records->issuers().text(record.issuer));
    case TokenGroup::Verdict: {
        QString verdict = m_records->verdicts().text(record.verdict);
        return verdict.replace(0, 1, verdict.left(1).toUpper());
    }
    case TokenGroup::Source:
    case TokenGroup::None: break;
    }
    return m_records->headings().text(m_records->source(record.source).heading);
}

QString TokenListModel::detailOf(const TokenRecord &record) const
{
    switch (m_order.arrangement().sort) {
    case TokenSort::Newest:
        return record.issued == 0 ? tr("issue time not said")
                                  : tr("issued %1").arg(shownInstant(QDateTime::fromSecsSinceEpoch(record.issued, Qt::UTC)));
    case TokenSort::Expiry:
        return record.expires == 0 ? tr("never expires")
                                   : tr("expires %1").arg(shownInstant(QDateTime::fromSecsSinceEpoch(record.expires, Qt::UTC)));
    case TokenSort::Issuer: return record.issuer == 0 ? tr("no issuer") : report::plain(m_records->issuers().text(record.issuer));
    case TokenSort::Subject: return record.subject == 0 ? tr("no subject") : report::plain(m_records->subjects().text(record.subject));
    case TokenSort::Found:
    case TokenSort::Verdict: break;
    }
    // Why the filter lets it through, where the row would not tell.
    if (m_order.hasWordIn(m_records->subjects(), record.subject))
        return report::plain(m_records->subjects().text(record.subject));
    if (m_order.hasWordIn(m_records->issuers(), record.issuer))
        return report::plain(m_records->issuers().text(record.issuer));
    return m_records->place(record).inShort();
}

/// How long ago it was issued, and when it came here; made only for the row that is looked at.
QStringList TokenListModel::agesOf(const TokenRecord &record) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList ages;
    if (record.issued != 0) {
        const qint64 age = now.toSecsSinceEpoch() - record.issued;
        ages.append(age >= 0 ? tr("issued %1 ago").arg(jose::spanOf(age)) : tr("issued %1 in the future").arg(jose::spanOf(-age)));
    }
    if (const QDateTime seen = m_records->source(record.source).seen; seen.isValid())
        ages.append(tr("seen %1 ago").arg(jose::spanOf(qMax<qint64>(0, seen.secsTo(now)))));
    return ages;
}

QVariant TokenListModel::headingData(const Place &place, int role) const
{
    const std::vector<quint32> &groups = m_order.groups();
    const std::size_t next = place.group < groups.size() ? groups[place.group] : m_order.ids().size();
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return headingOf((*m_records)[m_order.ids()[place.at]]);
    case CountRole: return groups.size() == 1 ? 0 : int(next - place.at); // the pane's heading counts all
    case IdRole: return 0;
    case IsHeadingRole: return true;
    default: return {};
    }
}

QVariant TokenListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Place place = placeOf(index.row());
    if (place.isHeading)
        return headingData(place, role);
    const quint32 id = m_order.ids()[place.at];
    const TokenRecord &record = (*m_records)[id];
    const QString kind = m_records->kinds().text(record.kind);
    const auto title
        = [&] { return record.home == 0 ? kind : tr("%1, %2").arg(kind, report::plain(m_records->homes().text(record.home))); };
    const auto verdict = [&] { return m_records->verdicts().text(record.verdict); };
    const auto whole = [&] {
        QStringList all{title(), verdict(), m_records->place(record).inWords()};
        if (record.subject != 0)
            all += tr("subject %1").arg(report::plain(m_records->subjects().text(record.subject)));
        if (record.issuer != 0)
            all += tr("issuer %1").arg(report::plain(m_records->issuers().text(record.issuer)));
        return all;
    };
    switch (role) {
    case Qt::DisplayRole: return title();
    case Qt::AccessibleTextRole: return (QStringList{title(), verdict(), detailOf(record)} + agesOf(record)).join(QStringLiteral(", "));
    case Qt::ToolTipRole: return plainTip((whole() + agesOf(record)).join(u'\n'));
    case IdRole: return int(id);
    case VerdictTextRole:
        if (record.state == TokenState::Waiting)
            Q_EMIT wanted(int(id));
        return verdict();
    case DetailRole: return detailOf(record);
    case IconRole: return iconOf(record.state);
    case IconColourRole: return int(roleOf(record.state));
    case IsHeadingRole: return false;
    case SearchRole: return whole().join(u' ');
    case IssuedRole: return record.issued;
    default: return {};
    }
}

Qt::ItemFlags TokenListModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && placeOf(index.row()).isHeading;
    return isHeading ? Qt::ItemFlags(Qt::NoItemFlags) : QAbstractListModel::flags(index);
}

} // namespace jotscope::ui

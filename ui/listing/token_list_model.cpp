// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/token_list_model.h"

#include "report/blanks.h"
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
    m_folds.layOut();
}

void TokenListModel::laidOutAnew(const std::function<void()> &change)
{
    beginResetModel();
    change();
    m_folds.layOut();
    endResetModel();
}

void TokenListModel::arrange(const TokenArrangement &arrangement)
{
    laidOutAnew([&] {
        const bool isRegrouped = arrangement.group != m_order.arrangement().group;
        m_order = std::move(m_order).with(arrangement);
        m_order.arrange();
        if (isRegrouped)
            m_folds.setAllFolded(false);
    });
}

/// Rows that stay keep their place and the selection; only another order resets.
void TokenListModel::refresh()
{
    TokenOrder order(m_records, m_order.arrangement());
    order.arrange();
    if (order.ids() == m_order.ids() && order.groups() == m_order.groups()) {
        m_order = std::move(order); // what the filter hides may be fewer
        return m_folds.isLaidOut() ? repaint() : laidOutAnew([] {});
    }
    laidOutAnew([&] { m_order = std::move(order); });
}

void TokenListModel::repaint()
{
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void TokenListModel::takeIn(int first, int last)
{
    const auto gap = m_order.gapFor(first, last);
    if (!gap || !m_folds.isLaidOut())
        return refresh();
    if (gap->fresh.empty())
        return m_order.insert(*gap);
    if (m_folds.isTurnedBy(*gap))
        return refresh();
    const TokenFolds::Rows rows = m_folds.rowsFor(*gap);
    if (rows.count > 0)
        beginInsertRows({}, rows.first, rows.first + rows.count - 1);
    m_order.insert(*gap);
    m_folds.layOut();
    if (rows.count > 0)
        endInsertRows();
    if (m_folds.headings() > 0) // its group counts more, and the one before a second one can be folded now
        repaint();
}

int TokenListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_folds.rows();
}

bool TokenListModel::isHeading(int row) const
{
    return m_folds.placeOf(row).isHeading;
}

int TokenListModel::headingsBefore(int row) const
{
    const TokenFolds::Place place = m_folds.placeOf(row);
    return int(place.group) - int(place.isHeading);
}

int TokenListModel::headingOver(int row) const
{
    return m_folds.headings() == 0 ? -1 : m_folds.headingRow(m_folds.placeOf(row).group - 1);
}

TokenListModel::Fold TokenListModel::foldOf(int row) const
{
    if (row < 0 || row >= rowCount() || !canFold())
        return NoFold;
    const TokenFolds::Place place = m_folds.placeOf(row);
    return !place.isHeading ? NoFold : m_folds.isFolded(place.group - 1) ? Folded : Open;
}

void TokenListModel::setFolded(int row, bool isFolded)
{
    const Fold before = foldOf(row);
    if (before == NoFold || (before == Folded) == isFolded)
        return;
    const std::size_t group = m_folds.placeOf(row).group - 1;
    if (!m_folds.isLaidOut()) // another group folds or unfolds with it
        return laidOutAnew([this, group, isFolded] { m_folds.setFolded(group, isFolded); });
    const int count = m_folds.countOf(group);
    isFolded ? beginRemoveRows({}, row + 1, row + count) : beginInsertRows({}, row + 1, row + count);
    m_folds.setFolded(group, isFolded);
    m_folds.layOut();
    isFolded ? endRemoveRows() : endInsertRows();
    Q_EMIT dataChanged(index(row), index(row));
}

void TokenListModel::foldAll()
{
    laidOutAnew([this] { m_folds.setAllFolded(true); });
}

void TokenListModel::unfoldAll()
{
    if (m_folds.isAnyFolded())
        laidOutAnew([this] { m_folds.setAllFolded(false); });
}

void TokenListModel::setMayFold(bool mayFold)
{
    if (mayFold != m_folds.mayFold())
        laidOutAnew([this, mayFold] { m_folds.setMayFold(mayFold); });
}

void TokenListModel::reveal(int id)
{
    const quint32 at = m_folds.isAnyFolded() && m_folds.headings() > 0 ? placeOf(id) : nowhere;
    if (at == nowhere)
        return;
    if (canFold())
        setFolded(m_folds.headingRow(m_folds.groupAt(at)), false);
    else // all are shown whole now, and this one later too
        m_folds.setFolded(m_folds.groupAt(at), false);
}

int TokenListModel::idAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return 0;
    const TokenFolds::Place place = m_folds.placeOf(row);
    return place.isHeading ? 0 : int(m_order.ids()[place.at]);
}

quint32 TokenListModel::placeOf(int id) const
{
    const std::vector<quint32> &ids = m_order.ids();
    const auto found = std::find(ids.begin(), ids.end(), quint32(id));
    return found == ids.end() ? nowhere : quint32(found - ids.begin());
}

int TokenListModel::rowOf(int id) const
{
    const quint32 at = placeOf(id);
    return at == nowhere ? -1 : m_folds.rowAt(at);
}

/// Folded ones too.
int TokenListModel::idBeside(int id, int by) const
{
    const std::vector<quint32> &ids = m_order.ids();
    const quint32 from = placeOf(id);
    if (from == nowhere) // the filter hides it: the first that is listed
        return ids.empty() ? 0 : int(ids.front());
    const qint64 to = qint64(from) + by;
    return to < 0 || to >= qint64(ids.size()) ? 0 : int(ids[std::size_t(to)]);
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

std::vector<quint32> TokenListModel::allIds() const
{
    const TokenArrangement &wish = m_order.arrangement();
    if (wish.filter.isEmpty())
        return m_order.ids();
    TokenOrder all(m_records, {wish.sort, wish.group, {}});
    all.arrange();
    return all.ids();
}

QVariant TokenListModel::headingData(const TokenFolds::Place &place, int role) const
{
    const std::size_t group = place.group - 1;
    const int count = m_folds.countOf(group);
    const bool isFolded = m_folds.isFolded(group);
    const auto heading = [&] { return headingOf((*m_records)[m_order.ids()[place.at]]); };
    switch (role) {
    case Qt::DisplayRole: return heading();
    case Qt::AccessibleTextRole:
        return m_folds.headings() == 1
            ? heading()
            : QStringLiteral("%1, %2").arg(heading(), isFolded ? tr("%n tokens, folded", nullptr, count) : tr("%n tokens", nullptr, count));
    case Qt::ToolTipRole: return canFold() ? plainTip(heading() + u'\n' + tr("A click, or the keys Left and Right, fold it")) : QVariant();
    case CountRole: return m_folds.headings() == 1 ? 0 : count; // the pane's heading counts all
    case FoldRole: return !canFold() ? NoFold : isFolded ? Folded : Open;
    case IdRole: return 0;
    case IsHeadingRole: return true;
    default: return {};
    }
}

QVariant TokenListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TokenFolds::Place place = m_folds.placeOf(index.row());
    if (place.isHeading)
        return headingData(place, role);
    return dataOf(int(m_order.ids()[place.at]), role);
}

QVariant TokenListModel::dataOf(int id, int role) const
{
    if (!m_records->isListed(id))
        return {};
    const TokenRecord &record = (*m_records)[quint32(id)];
    const QString kind = m_records->kinds().text(record.kind);
    const auto title
        = [&] { return record.home == 0 ? kind : tr("%1, %2").arg(kind, report::plain(m_records->homes().text(record.home))); };
    const auto verdict = [&] { return m_records->verdicts().text(record.verdict); };
    const auto whole = [&] {
        QStringList all{title(), verdict()};
        if (const TokenRecords::Place place = m_records->place(record); place.isTold() || !place.cleaned.isEmpty())
            all += place.inWords();
        const Person person = m_records->person(record);
        for (const QString &name : person.names)
            all += report::plain(name);
        if (!person.subject.isEmpty())
            all += tr("subject %1").arg(report::plain(person.subject));
        if (record.issuer != 0)
            all += tr("issuer %1").arg(report::plain(m_records->issuers().text(record.issuer)));
        return all;
    };
    switch (role) {
    case Qt::DisplayRole: return title();
    case Qt::AccessibleTextRole:
        return (QStringList{title(), verdict(), detailOf(record, true)} + agesOf(record)).join(QStringLiteral(", "));
    case Qt::ToolTipRole: return plainTip((whole() + agesOf(record)).join(u'\n'));
    case IdRole: return id;
    case VerdictTextRole:
        if (record.state == TokenState::Waiting)
            Q_EMIT wanted(id);
        return verdict();
    case DetailRole: return detailOf(record, false);
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
    if (!index.isValid() || !isHeading(index.row()))
        return QAbstractListModel::flags(index);
    return canFold() ? Qt::ItemFlags(Qt::ItemIsEnabled) : Qt::ItemFlags(Qt::NoItemFlags);
}

} // namespace jotscope::ui

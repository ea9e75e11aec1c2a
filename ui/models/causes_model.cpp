// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/causes_model.h"

#include "ui/models/cause_text.h"
#include "ui/models/row_key.h"

namespace jotscope::ui {

using diagnosis::Cause;
using diagnosis::Source;
using diagnosis::Standing;

CausesModel::CausesModel(QObject *parent) : QAbstractListModel(parent)
{
}

void CausesModel::show(const report::Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    std::vector<Cause> before = std::exchange(m_causes, diagnosis.causes);
    m_cause = diagnosis.cause;
    m_nextStep = diagnosis.nextStep;
    m_deed = diagnosis.deed;
    m_headerNames.clear();
    for (const json::Member &member : diagnosis.evidence.token.header.root.members) {
        if (!diagnosis.evidence.token.claim(member.name))
            m_headerNames.insert(member.name);
    }
    rebuild(&before);
}

void CausesModel::startAnew()
{
    m_byHand.clear();
    m_all = false;
}

void CausesModel::clear()
{
    startAnew();
    show({});
}

void CausesModel::setOpenRanks(int ranks)
{
    if (m_ranks == ranks)
        return;
    m_ranks = ranks;
    rebuild();
}

void CausesModel::setAsking(bool asking)
{
    if (m_isAsking == asking)
        return;
    m_isAsking = asking;
    rebuild();
}

void CausesModel::setRoom(int lines)
{
    if (m_room == lines)
        return;
    m_room = lines;
    rebuild();
}

bool CausesModel::isInconclusive() const
{
    return m_cause == u"inconclusive" || m_cause.isEmpty();
}

int CausesModel::openRows() const
{
    return m_open;
}

int CausesModel::closedCauses() const
{
    const bool isTold = !m_rows.empty() && m_rows.back().kind == More;
    return int(m_rows.size()) - m_open + m_hidden - (isTold ? 1 : 0);
}

void CausesModel::addOpen(std::vector<Row> &rows, int cause) const
{
    const Cause &one = m_causes[std::size_t(cause)];
    rows.push_back({{Heading, cause, -1, false}});
    for (int i = 0; i < int(one.reasonsFor.size()); ++i)
        rows.push_back({{Reason, cause, i, false}});
    for (int i = 0; i < int(one.reasonsAgainst.size()); ++i)
        rows.push_back({{Reason, cause, i, true}});
    if (one.reasonsAgainst.empty())
        rows.push_back({{Reason, cause, -1, true}}); // "nothing" is written out
    if (!one.nextStep.isEmpty())
        rows.push_back({{Next, cause, -1, false}});
}

/// Open: what the diagnosis stands on, as far as it says more than "unknown" or "ruled out", and what a person opened. Until the rows are
/// those of other causes, whoever looks at one has to find it among the causes `before`.
void CausesModel::rebuild(std::vector<Cause> *before)
{
    std::vector<Row> open;
    std::vector<Row> closed;
    const bool isAccepted = m_cause == u"accepted";
    if (hasCauses() && (isAccepted || isInconclusive())) {
        open.push_back({{Heading, -1, -1, false}});
        open.push_back({{Question, -1, -1, false}});
    }
    for (int i = 0; i < int(m_causes.size()); ++i) {
        const Cause &cause = m_causes[std::size_t(i)];
        if (isOpenQuestion(cause))
            continue;
        const bool isStrong = cause.standing <= Standing::Possible && !isAccepted && !isInconclusive();
        const bool isOpen = m_byHand.value(cause.id, isStrong && i < m_ranks);
        if (isOpen)
            addOpen(open, i);
        else
            closed.push_back({{Line, i, -1, false}});
    }
    const bool cut = m_room >= 0 && !m_all && int(closed.size()) > m_room;
    const int shown = cut ? qMax(0, m_room - 1) : int(closed.size());
    const bool isSaidAbove = cut && m_room == 0 && !open.empty() && open.back().kind == Next;
    if (isSaidAbove)
        open.back().showsMore = true;
    const int openRows = int(open.size());
    const int hidden = int(closed.size()) - shown;
    std::vector<Row> rows = std::move(open);
    rows.insert(rows.end(), closed.begin(), closed.begin() + shown);
    if (hidden > 0 && !isSaidAbove)
        rows.push_back({{More, -1, -1, false}});
    const bool isSame = rows == m_rows; // other words at most: what is chosen and in sight stays
    if (!isSame) {
        if (before)
            before->swap(m_causes);
        beginResetModel();
        if (before)
            before->swap(m_causes);
    }
    m_open = openRows;
    m_hidden = hidden;
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

bool CausesModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    const Row &one = m_rows[std::size_t(row)];
    if (one.kind == More || one.showsMore) {
        m_all = true;
    } else if ((one.kind == Line || one.kind == Heading) && one.cause >= 0) {
        m_byHand.insert(m_causes[std::size_t(one.cause)].id, one.kind == Line);
    } else {
        return false;
    }
    rebuild();
    return true;
}

std::vector<std::pair<CausesModel::Place, QString>> CausesModel::texts() const
{
    std::vector<Row> rows;
    if (m_open > 0 && m_rows.front().cause < 0)
        rows.assign(m_rows.begin(), m_rows.begin() + 2); // what is said of all of them
    for (int cause = 0; cause < int(m_causes.size()); ++cause) {
        if (!isOpenQuestion(m_causes[std::size_t(cause)]))
            addOpen(rows, cause);
    }
    std::vector<std::pair<Place, QString>> all;
    for (const Row &row : rows)
        all.emplace_back(row, wordsOf(cellsOf(row)));
    return all;
}

/// A closed cause has one row, which stands for its heading.
int CausesModel::rowOf(const Place &place) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&place](const Row &row) {
        const bool isLine = place.kind == Heading && row.kind == Line && row.cause == place.cause;
        return isLine || static_cast<const Place &>(row) == place;
    });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int CausesModel::reveal(const Place &place)
{
    if (place.cause >= int(m_causes.size()))
        return -1;
    if (rowOf(place) < 0 && place.cause >= 0) {
        m_all = true;
        if (place.kind != Heading)
            m_byHand.insert(m_causes[std::size_t(place.cause)].id, true);
        rebuild();
    }
    return rowOf(place);
}

int CausesModel::reveal(const QString &key)
{
    const QString id = key.section(keyJoint, 0, 0);
    const auto found = std::find_if(m_causes.begin(), m_causes.end(), [&id](const Cause &cause) { return cause.id == id; });
    return found == m_causes.end() || isOpenQuestion(*found) ? -1 : reveal({Heading, int(found - m_causes.begin()), -1, false});
}

/// One for a cause's heading and for its line: it is the same, opened or closed.
QString CausesModel::keyOf(const Row &row) const
{
    const QString cause = row.cause < 0 ? QStringLiteral("all") : m_causes[std::size_t(row.cause)].id;
    switch (row.kind) {
    case Heading:
    case Line: return cause;
    case Reason: return keyWithin(cause, (row.against ? QStringLiteral("against %1") : QStringLiteral("for %1")).arg(row.reason));
    case Question: return keyWithin(cause, QStringLiteral("question"));
    case More: return QStringLiteral("more");
    case Last:
    case Next: break;
    }
    return keyWithin(cause, QStringLiteral("next"));
}

int CausesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

const diagnosis::Reason *CausesModel::reasonOfRow(const Row &row) const
{
    if (row.kind != Reason || row.reason < 0)
        return nullptr;
    const Cause &cause = m_causes[std::size_t(row.cause)];
    return &(row.against ? cause.reasonsAgainst : cause.reasonsFor)[std::size_t(row.reason)];
}

bool CausesModel::leadsSomewhere(const Row &row) const
{
    const diagnosis::Reason *reason = reasonOfRow(row);
    return reason && reason->source.kind != Source::Kind::None;
}

bool CausesModel::isLastOfOpen(int row) const
{
    const auto isOfOpen = [this](int one) {
        const Kind kind = one < rowCount() ? m_rows[std::size_t(one)].kind : Line;
        return kind == Reason || kind == Next;
    };
    return isOfOpen(row) && !isOfOpen(row + 1);
}

diagnosis::Deed CausesModel::deedOf(int row) const
{
    const bool isQuestion = row >= 0 && row < rowCount() && m_rows[std::size_t(row)].kind == Question;
    return isQuestion && !m_isAsking ? m_deed : diagnosis::Deed::None;
}

QVariant CausesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case CellsRole: return QVariant::fromValue(cellsOf(row));
    case KindRole: return isLastOfOpen(index.row()) ? int(Last) : int(row.kind);
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: return spoken(row);
    case CopyRole: return copiedOf(cellsOf(row), Copied::Value);
    case CopyPairRole: return copiedOf(cellsOf(row), Copied::Pair);
    case Qt::ToolTipRole: return plainTip(spoken(row));
    case RowKeyRole: return keyOf(row);
    case LinkRole: return leadsSomewhere(row) ? QVariant::fromValue(selectionOf(reasonOfRow(row)->source, m_headerNames)) : QVariant();
    default: break;
    }
    return {};
}

} // namespace jotscope::ui

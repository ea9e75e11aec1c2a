// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/causes_model.h"

#include "language/told.h"
#include "ui/kit/icons.h"
#include "ui/models/cause_text.h"
#include "ui/models/hostile.h"

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
    m_causes = diagnosis.causes;
    m_cause = diagnosis.cause;
    m_nextStep = diagnosis.nextStep;
    m_deed = diagnosis.deed;
    m_headerNames.clear();
    for (const json::Member &member : diagnosis.evidence.token.header.root.members) {
        if (!diagnosis.evidence.token.claim(member.name))
            m_headerNames.insert(member.name);
    }
    rebuild();
}

void CausesModel::clear()
{
    m_toggled.clear();
    m_all = false;
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

/// Open: what the diagnosis stands on, as far as it says more than "unknown" or "ruled out", and what a person opened.
void CausesModel::rebuild()
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
        const bool isOpen = (isStrong && i < m_ranks) != m_toggled.contains(cause.id);
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
    if (!isSame)
        beginResetModel();
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
        const QString id = m_causes[std::size_t(one.cause)].id;
        if (!m_toggled.remove(id))
            m_toggled.insert(id);
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
        const QString id = m_causes[std::size_t(place.cause)].id;
        m_all = true;
        if (place.kind != Heading && !m_toggled.remove(id))
            m_toggled.insert(id);
        rebuild();
    }
    return rowOf(place);
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

std::vector<Cell> CausesModel::reasonCells(const Row &row) const
{
    const diagnosis::Reason *reason = reasonOfRow(row);
    Cell text = Cell::of(reason ? reason->text : tr("nothing"));
    if (leadsSomewhere(row))
        text.link = Told::again(reason->source.label);
    return {Cell::of(row.against ? tr("Against") : tr("For"), Role::Soft), text};
}

std::vector<Cell> CausesModel::lineCells(const Row &row) const
{
    const Cause &cause = m_causes[std::size_t(row.cause)];
    Cell standing = Cell::of(titleOf(cause.standing), Role::Soft);
    standing.icon = iconOf(cause.standing);
    standing.iconRole = Role::Unknown;
    const bool isOut = cause.standing == Standing::RuledOut;
    Cell title = Cell::of(cause.title, isOut ? Role::Soft : Role::Text);
    title.struck = isOut;
    return {standing, title, Cell::of(reasonOf(cause), Role::Soft)};
}

Cell CausesModel::headingCell(const Row &row) const
{
    Cell cell;
    cell.bold = true;
    cell.badgeFirst = true;
    if (row.cause < 0) {
        const bool isAccepted = m_cause == u"accepted";
        cell.badge = isAccepted ? tr("Accepted") : tr("Cause still open");
        cell.badgeIcon = isAccepted ? QStringLiteral("ok") : QStringLiteral("unknown");
        cell.badgeRole = isAccepted ? Role::Ok : Role::Unknown;
        cell.text = countsOf(m_causes);
        return cell;
    }
    const Cause &cause = m_causes[std::size_t(row.cause)];
    cell.badge = titleOf(cause.standing);
    cell.badgeIcon = iconOf(cause.standing);
    cell.badgeRole = roleOf(cause.standing);
    cell.text = cause.title;
    return cell;
}

diagnosis::Deed CausesModel::deedOf(int row) const
{
    const bool isQuestion = row >= 0 && row < rowCount() && m_rows[std::size_t(row)].kind == Question;
    return isQuestion && !m_isAsking ? m_deed : diagnosis::Deed::None;
}

Cell CausesModel::questionCell() const
{
    if (m_isAsking)
        return Cell::of(tr("The environments are being asked."), Role::Soft);
    Cell cell = Cell::of(m_nextStep, Role::Soft);
    if (m_deed == diagnosis::Deed::Ask)
        cell.link = tr("Ask now");
    if (m_deed == diagnosis::Deed::Configure)
        cell.link = tr("Environments…");
    return cell;
}

QString CausesModel::moreText() const
{
    return tr("Show %n more", nullptr, m_hidden);
}

std::vector<Cell> CausesModel::nextCells(const Row &row) const
{
    Cell step = Cell::of(m_causes[std::size_t(row.cause)].nextStep);
    if (row.showsMore)
        step.link = moreText();
    return {Cell::of(tr("Next"), Role::Soft), step};
}

std::vector<Cell> CausesModel::cellsOf(const Row &row) const
{
    switch (row.kind) {
    case Heading: return {headingCell(row)};
    case Reason: return reasonCells(row);
    case Last:
    case Next: return nextCells(row);
    case Question: return {questionCell()};
    case Line: return lineCells(row);
    case More: break;
    }
    return {Cell::of(moreText(), Role::Accent)};
}

QString CausesModel::spoken(const Row &row) const
{
    QStringList said;
    for (const Cell &cell : cellsOf(row)) {
        if (!cell.badge.isEmpty())
            said += cell.badge;
        if (!cell.text.isEmpty())
            said += isolated(cell.text);
        if (!cell.link.isEmpty())
            said += tr("leads to %1").arg(isolated(cell.link));
    }
    return said.join(QStringLiteral(", "));
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
    case LinkRole: return leadsSomewhere(row) ? QVariant::fromValue(selectionOf(reasonOfRow(row)->source, m_headerNames)) : QVariant();
    default: break;
    }
    return {};
}

} // namespace jotscope::ui

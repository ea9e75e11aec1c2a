// SPDX-License-Identifier: GPL-3.0-or-later
// What stands in the rows of the causes.
#include "language/told.h"
#include "ui/kit/icons.h"
#include "ui/models/causes_model.h"
#include "ui/models/hostile.h"

namespace jotscope::ui {

using diagnosis::Cause;
using diagnosis::Standing;

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

} // namespace jotscope::ui

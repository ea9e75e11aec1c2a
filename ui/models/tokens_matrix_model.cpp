// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tokens_matrix_model.h"

#include "jose/claims.h"
#include "ui/kit/icons.h"
#include "ui/models/hostile.h"

#include <algorithm>
#include <utility>

namespace jotscope::ui {

namespace {

constexpr int mostOfSubject = 200; ///< characters

QString wordFor(diagnosis::Verdict verdict)
{
    switch (verdict) {
    case diagnosis::Verdict::Accepted: return TokensMatrixModel::tr("accepted");
    case diagnosis::Verdict::Rejected: return TokensMatrixModel::tr("rejected");
    case diagnosis::Verdict::Undecided: break;
    }
    return TokensMatrixModel::tr("undecided");
}

std::size_t markOf(const capture::Sighting &sighting)
{
    return qHashMulti(0, sighting.text, sighting.origin, sighting.place, sighting.seen.toMSecsSinceEpoch());
}

} // namespace

TokensMatrixModel::TokensMatrixModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void TokensMatrixModel::showAll(const std::vector<MatrixToken> &tokens)
{
    beginResetModel();
    m_rows.clear();
    m_environments.clear();
    for (const MatrixToken &one : tokens) {
        const diagnosis::Diagnosis &diagnosis = one.inspection->diagnosis;
        Row row{one.name, one.source, one.person, cutAt(jose::subjectOf(diagnosis.evidence.read()).value_or(QString()), mostOfSubject), {},
            markOf(one.inspection->sighting)};
        for (const diagnosis::EnvironmentResult &result : diagnosis.environments) {
            if (!m_environments.contains(result.name))
                m_environments.append(result.name);
            row.verdicts.insert(result.name, result.verdict);
        }
        m_rows.push_back(row);
    }
    endResetModel();
}

bool TokensMatrixModel::setShown(const report::Inspection &inspection)
{
    const std::size_t shown = markOf(inspection.sighting);
    if (shown == std::exchange(m_shown, shown))
        return false;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1), {ChosenRole});
    return true;
}

int TokensMatrixModel::shownRow() const
{
    const auto isShown = [this](const Row &row) { return row.sighting == m_shown; };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), isShown);
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString TokensMatrixModel::environmentAt(int column) const
{
    return m_environments.value(column - 1);
}

int TokensMatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TokensMatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_environments.size()) + 1;
}

Cell TokensMatrixModel::cellAt(int row, int column) const
{
    const Row &one = m_rows[std::size_t(row)];
    if (column == 0) {
        if (one.source.isEmpty())
            return Cell::of(one.name);
        Cell cell = Cell::of(one.source); // first: where the room is short the rows are still told apart
        if (!one.person.isEmpty())
            cell.text = QStringLiteral("%1  %2").arg(one.person, one.source);
        const auto begin = int(one.person.isEmpty() ? cell.text.size() : one.person.size());
        cell.text += QStringLiteral("  ") + one.name;
        cell.marks = {{begin, int(cell.text.size()), Role::Soft, false}};
        return cell;
    }
    const auto found = one.verdicts.constFind(environmentAt(column));
    Cell cell = Cell::of(found == one.verdicts.constEnd() ? tr("not asked") : wordFor(*found));
    cell.icon = found == one.verdicts.constEnd() ? iconOf(diagnosis::Status::NotAsked) : iconOf(*found);
    cell.iconRole = found == one.verdicts.constEnd() ? Role::Unknown : roleOf(*found);
    return cell;
}

QString TokensMatrixModel::nameAt(int row) const
{
    const Row &one = m_rows[std::size_t(row)];
    QString name = isolated(one.name);
    for (const QString &more : {one.person, one.source}) {
        if (!more.isEmpty())
            name += QStringLiteral(", ") + isolated(more);
    }
    return name;
}

QVariant TokensMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell cell = cellAt(index.row(), index.column());
    const QString name = nameAt(index.row());
    switch (role) {
    case CellRole: return QVariant::fromValue(cell);
    case Qt::DisplayRole: return cell.text;
    case ChosenRole: return m_rows[std::size_t(index.row())].sighting == m_shown;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString subject = m_rows[std::size_t(index.row())].subject;
        const QString said = index.column() != 0
            ? QStringLiteral("%1, %2: %3").arg(name, isolated(environmentAt(index.column())), cell.text)
            : subject.isEmpty() || subject == m_rows[std::size_t(index.row())].person
            ? name
            : QStringLiteral("%1, sub %2").arg(name, isolated(subject));
        return role == Qt::ToolTipRole ? plainTip(said) : said;
    }
    default: break;
    }
    return {};
}

QVariant TokensMatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == 0)
        return role == Qt::AccessibleTextRole ? tr("Token") : QString();
    return environmentAt(section);
}

} // namespace jotscope::ui

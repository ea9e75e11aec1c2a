// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/tokens_matrix_model.h"

#include "jose/claims.h"
#include "ui/kit/icons.h"
#include "ui/kit/spoken.h"
#include "ui/models/hostile.h"

namespace jotscope::ui {

namespace {

QString nameOf(const report::Inspection &inspection)
{
    const jose::Token &token = inspection.diagnosis.evidence.token;
    const QString subject = jose::subjectOf(token).value_or(QString());
    if (!subject.isEmpty())
        return cutAt(subject, 200);
    return QString::fromLatin1(jose::wordOf(token.kind)).toUpper();
}

QString wordFor(diagnosis::Verdict verdict)
{
    switch (verdict) {
    case diagnosis::Verdict::Accepted: return TokensMatrixModel::tr("accepted");
    case diagnosis::Verdict::Rejected: return TokensMatrixModel::tr("rejected");
    case diagnosis::Verdict::Undecided: break;
    }
    return TokensMatrixModel::tr("undecided");
}

} // namespace

TokensMatrixModel::TokensMatrixModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void TokensMatrixModel::showAll(const std::vector<const report::Inspection *> &inspections)
{
    beginResetModel();
    m_rows.clear();
    m_environments.clear();
    for (const report::Inspection *one : inspections) {
        Row row;
        row.name = nameOf(*one);
        row.place = QStringList{spokenOrigin(one->sighting.origin), spokenPlace(one->sighting.place)}.join(QStringLiteral(", "));
        for (const diagnosis::EnvironmentResult &result : one->diagnosis.environments) {
            if (!m_environments.contains(result.name))
                m_environments.append(result.name);
            row.verdicts.insert(result.name, result.verdict);
        }
        m_rows.push_back(row);
    }
    endResetModel();
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
        Cell cell = Cell::of(one.name);
        cell.bold = true;
        cell.elideMiddle = true;
        return cell;
    }
    const auto found = one.verdicts.constFind(environmentAt(column));
    Cell cell = Cell::of(found == one.verdicts.constEnd() ? tr("not asked") : wordFor(*found));
    cell.icon = found == one.verdicts.constEnd() ? iconOf(diagnosis::Status::NotAsked) : iconOf(*found);
    cell.iconRole = found == one.verdicts.constEnd() ? Role::Unknown : roleOf(*found);
    return cell;
}

QVariant TokensMatrixModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Cell cell = cellAt(index.row(), index.column());
    const QString name = isolated(m_rows[std::size_t(index.row())].name);
    const QString place = isolated(m_rows[std::size_t(index.row())].place);
    switch (role) {
    case CellRole: return QVariant::fromValue(cell);
    case Qt::DisplayRole: return cell.text;
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole: {
        const QString said = index.column() == 0
            ? QStringLiteral("%1, %2").arg(name, place)
            : QStringLiteral("%1, %2: %3").arg(name, isolated(environmentAt(index.column())), cell.text);
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

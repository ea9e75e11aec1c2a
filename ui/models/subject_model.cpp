// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/subject_model.h"

#include "report/visible.h"
#include "ui/models/hostile.h"

namespace jotscope::ui {

using diagnosis::SubjectCharacter;

SubjectModel::SubjectModel(QObject *parent) : QAbstractTableModel(parent)
{
}

bool SubjectModel::show(const diagnosis::SubjectForensics &subject)
{
    const auto isOne = [](const SubjectCharacter &a, const SubjectCharacter &b) { return a.codePoint == b.codePoint; };
    if (std::equal(subject.characters.begin(), subject.characters.end(), m_characters.begin(), m_characters.end(), isOne))
        return false;
    beginResetModel();
    m_characters = subject.characters;
    endResetModel();
    return true;
}

int SubjectModel::firstUnusual() const
{
    const auto found = std::find_if(m_characters.begin(), m_characters.end(), [](const SubjectCharacter &one) { return one.unusual; });
    return found == m_characters.end() ? -1 : int(found - m_characters.begin());
}

bool SubjectModel::hasNames() const
{
    return std::any_of(m_characters.begin(), m_characters.end(), [](const SubjectCharacter &one) { return !one.name.isEmpty(); });
}

int SubjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_characters.size());
}

int SubjectModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : Name + 1;
}

Cell SubjectModel::cellAt(int row, int column) const
{
    const SubjectCharacter &one = m_characters[std::size_t(row)];
    const Role role = one.unusual ? Role::Warn : Role::Text;
    Cell cell;
    switch (column) {
    case Number: cell = Cell::of(QString::number(row + 1), Role::Soft); break;
    case Character: cell = Cell::of(QString::fromUcs4(&one.codePoint, 1), role); break;
    case CodePoint: cell = Cell::of(one.code(), Role::Soft); break;
    default:
        cell = Cell::of(one.name, role);
        if (one.unusual)
            cell.icon = QStringLiteral("warn");
        cell.iconRole = Role::Warn;
        return cell;
    }
    cell.fixed = true;
    return cell;
}

QVariant SubjectModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SubjectCharacter &one = m_characters[std::size_t(index.row())];
    switch (role) {
    case CellRole: return QVariant::fromValue(cellAt(index.row(), index.column()));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case CopyRole: return tr("%1, %2 %3").arg(report::visible(QString::fromUcs4(&one.codePoint, 1)), one.code(), one.name).trimmed();
    default: break;
    }
    return {};
}

QVariant SubjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString titles[] = {tr("#"), tr("Character"), tr("Code point"), tr("What it is")};
    return section <= Name ? titles[section] : QString();
}

} // namespace jotscope::ui

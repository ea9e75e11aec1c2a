// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/apart_model.h"

#include "language/told.h"
#include "report/apart.h"
#include "ui/kit/icons.h"
#include "ui/models/difference.h"
#include "ui/models/hostile.h"

namespace jotscope::ui {

using diagnosis::EnvironmentApart;
using diagnosis::MemberApart;
using Kind = MemberApart::Kind;

namespace {

constexpr int mostCharacters = 10'000;

QString signOf(Kind kind)
{
    switch (kind) {
    case Kind::Differs: return QStringLiteral("≠");
    case Kind::OnlyA: return QStringLiteral("A");
    case Kind::OnlyB: return QStringLiteral("B");
    case Kind::Same: break;
    }
    return QStringLiteral("=");
}

QString wordFor(Kind kind)
{
    switch (kind) {
    case Kind::Differs: return ApartModel::tr("differs");
    case Kind::OnlyA: return ApartModel::tr("only in A");
    case Kind::OnlyB: return ApartModel::tr("only in B");
    case Kind::Same: break;
    }
    return ApartModel::tr("same");
}

} // namespace

ApartModel::ApartModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void ApartModel::show(std::vector<MemberApart> members)
{
    beginResetModel();
    m_members = std::move(members);
    endResetModel();
}

void ApartModel::showSame(bool shown)
{
    beginResetModel();
    m_showsSame = shown;
    endResetModel();
}

int ApartModel::same() const
{
    return int(std::count_if(m_members.begin(), m_members.end(), [](const MemberApart &one) { return one.kind == Kind::Same; }));
}

bool ApartModel::tellsHow() const
{
    return std::any_of(m_members.begin(), m_members.begin() + rowCount(), [](const MemberApart &one) { return !one.how.isEmpty(); });
}

int ApartModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_members.size()) - (m_showsSame ? 0 : same());
}

int ApartModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

Cell ApartModel::cellOf(const MemberApart &member, int column) const
{
    const Role role = member.kind == Kind::Differs ? Role::Fail : member.kind == Kind::Same ? Role::Soft : Role::Warn;
    if (column == Sign) {
        Cell cell = Cell::of(signOf(member.kind), role);
        cell.bold = true;
        return cell;
    }
    if (column == Name) {
        Cell cell = Cell::of(member.name, member.part == jose::Part::Header ? Role::PartHeader : Role::PartPayload);
        cell.fixed = true;
        return cell;
    }
    if (column == How)
        return Cell::of(member.how, Role::Soft);
    const QString mine = cutAt(column == A ? member.a : member.b, mostCharacters);
    const QString other = cutAt(column == A ? member.b : member.a, mostCharacters);
    Cell cell = Cell::of(mine.isEmpty() ? tr("none") : mine, mine.isEmpty() ? Role::Faint : Role::Text);
    cell.fixed = !mine.isEmpty();
    if (member.kind == Kind::Differs)
        cell.marks.push_back(differingPart(other, mine, Role::Fail));
    return cell;
}

QVariant ApartModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const MemberApart &member = m_members[std::size_t(index.row())];
    const Cell cell = cellOf(member, index.column());
    switch (role) {
    case CellRole: return QVariant::fromValue(cell);
    case Qt::DisplayRole: return cell.text;
    case CopyRole: return index.column() == B ? member.b : index.column() == A ? member.a : cell.text;
    case Qt::ToolTipRole: return index.column() == Sign ? plainTip(wordFor(member.kind)) : plainTip(cell.text);
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1, %2: A %3, B %4%5")
            .arg(isolated(member.name), wordFor(member.kind), member.a.isEmpty() ? tr("none") : isolated(member.a),
                member.b.isEmpty() ? tr("none") : isolated(member.b), member.how.isEmpty() ? QString() : QStringLiteral(", ") + member.how);
    default: break;
    }
    return {};
}

QVariant ApartModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    switch (section) {
    case Sign: return role == Qt::AccessibleTextRole ? tr("Differs or not") : QString();
    case Name: return tr("Member");
    case A: return QStringLiteral("A");
    case B: return QStringLiteral("B");
    default: return tr("How");
    }
}

ApartStepsModel::ApartStepsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void ApartStepsModel::show(std::vector<EnvironmentApart> environments)
{
    beginResetModel();
    m_environments = std::move(environments);
    endResetModel();
}

int ApartStepsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2 * int(m_environments.size());
}

int ApartStepsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 1 + diagnosis::stepCount;
}

QVariant ApartStepsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const EnvironmentApart &environment = m_environments[std::size_t(index.row() / 2)];
    const bool isB = index.row() % 2 == 1;
    const QString letter = isB ? QStringLiteral("B") : QStringLiteral("A");
    if (index.column() == 0) {
        Cell cell = Cell::of(isB ? QString() : environment.name);
        cell.bold = true;
        cell.elideMiddle = true;
        cell.badge = letter;
        cell.badgeFirst = true; // A and B below each other
        switch (role) {
        case CellRole: return QVariant::fromValue(cell);
        case Qt::DisplayRole: return cell.text;
        case Qt::AccessibleTextRole:
            return tr("%1, %2: %3").arg(isolated(environment.name), letter, Told::again(wordOf(isB ? environment.b : environment.a)));
        default: return {};
        }
    }
    const diagnosis::StepApart &both = environment.steps[std::size_t(index.column() - 1)];
    const diagnosis::JourneyStep &step = isB ? both.b : both.a;
    Cell cell = Cell::of(step.word, both.isApart() ? Role::Text : Role::Soft);
    cell.icon = iconOf(step.status);
    cell.iconRole = roleOf(step.status);
    cell.bold = both.isApart();
    switch (role) {
    case CellRole: return QVariant::fromValue(cell);
    case Qt::DisplayRole: return cell.text;
    case TintRole: return both.isApart() ? QVariant(int(Role::TintWarn)) : QVariant();
    case Qt::ToolTipRole: return plainTip(report::toldOf(step));
    case Qt::AccessibleTextRole:
        return tr("%1, %2, %3: %4%5")
            .arg(isolated(environment.name), letter, Told::again(titleOf(step.step)), isolated(report::toldOf(step)),
                both.isApart() ? tr(", not the same") : QString());
    default: return {};
    }
}

QVariant ApartStepsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == 0)
        return role == Qt::AccessibleTextRole ? tr("Environment") : QString();
    return Told::again(titleOf(diagnosis::Step(section - 1)));
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/findings_model.h"

#include "ui/models/difference.h"
#include "ui/models/hostile.h"
#include "ui/models/row_key.h"

#include <QHash>

#include <algorithm>

namespace jotscope::ui {

using diagnosis::Finding;
using jose::Severity;

namespace {

QString wordFor(Severity severity)
{
    switch (severity) {
    case Severity::Fatal: return FindingsModel::tr("Fatal");
    case Severity::Warning: return FindingsModel::tr("Warning");
    case Severity::Note: break;
    }
    return FindingsModel::tr("Note");
}

QString iconFor(Severity severity)
{
    return severity == Severity::Fatal  ? QStringLiteral("fail")
        : severity == Severity::Warning ? QStringLiteral("warn")
                                        : QStringLiteral("note");
}

Role roleFor(Severity severity)
{
    return severity == Severity::Fatal ? Role::Fail : severity == Severity::Warning ? Role::Warn : Role::Accent;
}

bool isAbout(const Selection &finding, const Selection &selection)
{
    const bool sameClaim = !selection.claim.isEmpty() && finding.claim == selection.claim && finding.part == selection.part;
    const bool sameStep = selection.claim.isEmpty() && selection.step && finding.step == selection.step;
    return sameClaim || sameStep;
}

/// Of the token as a whole, when nothing else is chosen.
bool areAboutNothing(const Selection &finding, const Selection &selection)
{
    return finding.claim.isEmpty() && !finding.step && selection.claim.isEmpty() && !selection.step && selection.exchange == 0;
}

} // namespace

FindingsModel::FindingsModel(QObject *parent) : QAbstractListModel(parent)
{
}

void FindingsModel::show(const report::Inspection &inspection)
{
    const std::vector<Finding> &findings = inspection.diagnosis.findings;
    std::vector<Row> rows;
    for (int i = 0; i < int(findings.size()); ++i) {
        const Finding &finding = findings[std::size_t(i)];
        rows.push_back({i, Title, false});
        if (!finding.expected.isEmpty())
            rows.push_back({i, Expected, false});
        if (!finding.found.isEmpty())
            rows.push_back({i, Found, false});
        if (!finding.remedy.isEmpty())
            rows.push_back({i, Remedy, false});
        rows.back().last = true;
    }
    const bool isSame = rows == m_rows; // other words at most: what is chosen and in sight stays
    if (!isSame)
        beginResetModel();
    m_findings = findings;
    takeKeys();
    m_rows = std::move(rows);
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

void FindingsModel::takeKeys()
{
    m_keys.clear();
    QHash<QString, int> seen; // the same fault may be found more than once
    for (const Finding &finding : m_findings) {
        const QString key
            = QStringList{finding.id, finding.environment, finding.claim, QString::number(int(finding.part))}.join(QChar(0x1e));
        m_keys += key + QString(seen[key]++, QChar(0x1e));
    }
}

void FindingsModel::clear()
{
    show({});
}

Selection FindingsModel::selectionOf(const Finding &finding)
{
    Selection selection;
    selection.part = finding.part;
    selection.claim = finding.claim;
    selection.environment = finding.environment;
    selection.step = stepOfClaim(finding.part, finding.claim);
    return selection;
}

int FindingsModel::rowOf(const Selection &selection, int here) const
{
    const auto aboutOf = [this](int row) { return selectionOf(m_findings[std::size_t(m_rows[std::size_t(row)].finding)]); };
    if (here >= 0 && here < rowCount() && (isAbout(aboutOf(here), selection) || areAboutNothing(aboutOf(here), selection)))
        return here;
    for (int row = 0; row < rowCount(); ++row) {
        if (m_rows[std::size_t(row)].line == Title && isAbout(aboutOf(row), selection))
            return row;
    }
    return -1;
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

std::vector<Cell> FindingsModel::cellsOf(const Row &row) const
{
    const Finding &finding = m_findings[std::size_t(row.finding)];
    if (row.line == Title) {
        Cell title = Cell::of(finding.headline);
        title.bold = true;
        title.icon = iconFor(finding.severity);
        title.iconRole = roleFor(finding.severity);
        if (!finding.environment.isEmpty()) {
            title.badge = finding.environment;
            title.badgeRole = Role::Soft;
        }
        return {title};
    }
    const QString label = row.line == Expected ? tr("Expected") : row.line == Found ? tr("Found") : tr("Remedy");
    const QString text = row.line == Expected ? finding.expected : row.line == Found ? finding.found : finding.remedy;
    Cell value = Cell::of(text);
    value.elideMiddle = row.line != Remedy; // hosts and ids differ at their ends
    const bool isPair = row.line != Remedy && !finding.expected.isEmpty() && !finding.found.isEmpty();
    value.fixed = isPair && isLiteral(finding.expected) && isLiteral(finding.found); // letter below letter what differs is seen
    if (value.fixed) {
        const QString &other = row.line == Expected ? finding.found : finding.expected;
        const Mark mark = differingPart(other, text, roleFor(finding.severity));
        if (mark.begin < mark.end && mark.end - mark.begin < text.size()) // where nothing is alike nothing stands out
            value.marks = {mark};
    }
    return {Cell::of(label, Role::Soft), value};
}

QString FindingsModel::spoken(const Finding &finding) const
{
    QStringList said{wordFor(finding.severity), isolated(finding.headline)};
    if (!finding.expected.isEmpty())
        said += tr("expected %1").arg(isolated(finding.expected));
    if (!finding.found.isEmpty())
        said += tr("found %1").arg(isolated(finding.found));
    if (!finding.remedy.isEmpty())
        said += tr("remedy: %1").arg(isolated(finding.remedy));
    return said.join(QStringLiteral(", "));
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    const Finding &finding = m_findings[std::size_t(row.finding)];
    switch (role) {
    case CellsRole: return QVariant::fromValue(cellsOf(row));
    case KindRole: return (row.line == Title ? int(Headline) : int(Detail)) + (row.last ? 1 : 0);
    case SelectionRole: return QVariant::fromValue(selectionOf(finding));
    case RowKeyRole: {
        const QString &key = m_keys[row.finding];
        return row.line == Title ? key : keyWithin(key, QString::number(row.line));
    }
    case CopyRole: return row.line == Title ? withoutIsolates(spoken(finding)) : copiedOf(cellsOf(row), Copied::Value);
    case CopyPairRole: return row.line == Title ? withoutIsolates(spoken(finding)) : copiedOf(cellsOf(row), Copied::Pair);
    case Qt::ToolTipRole: return plainTip(isolated(cellsOf(row).back().text));
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole: {
        if (row.line == Title)
            return spoken(finding);
        const std::vector<Cell> cells = cellsOf(row);
        return QStringLiteral("%1, %2").arg(cells.front().text, isolated(cells.back().text));
    }
    default: break;
    }
    return {};
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lines_model.h"

#include "ui/models/hostile.h"
#include "json/read.h"

#include <QRegularExpression>

#include <algorithm>

namespace jotscope::ui {

namespace {

/// A person who copies a string wants the string, not its JSON.
QString plainString(const QString &value)
{
    const json::Document read = json::read(value.toUtf8());
    return read.isSound() && read.root.isString() ? read.root.text : value;
}

/// Of `  "kid": "staging-1",` the value; as a pair the name before it.
QString copiedOfMember(const QString &text, Copied what)
{
    static const QRegularExpression name(QStringLiteral("^(\"(?:[^\"\\\\]|\\\\.)*\")\\s*:\\s*"));
    QString value = text.trimmed();
    if (value.endsWith(u','))
        value.chop(1);
    const QRegularExpressionMatch found = name.match(value);
    if (!found.hasMatch())
        return plainString(value);
    value.remove(0, found.capturedEnd());
    return what == Copied::Value ? plainString(value) : QStringLiteral("%1: %2").arg(plainString(found.captured(1)), value);
}

} // namespace

LinesModel::LinesModel(QObject *parent) : QAbstractListModel(parent)
{
}

void LinesModel::show(std::vector<Line> lines, jose::Part part)
{
    if (part == m_part && lines == m_lines) // what is folded, chosen and in sight stays
        return;
    beginResetModel();
    m_lines = std::move(lines);
    m_part = part;
    m_folded.assign(m_lines.size(), false);
    m_hides = m_folded;
    refresh();
    endResetModel();
}

void LinesModel::refresh()
{
    m_visible.clear();
    for (int line = 0; line < int(m_lines.size()); ++line) {
        m_visible.push_back(line);
        if (m_hides[std::size_t(line)])
            line = qMax(line, m_lines[std::size_t(line)].foldEnd);
    }
}

void LinesModel::setFolded(int row, bool folded)
{
    if (row < 0 || row >= rowCount())
        return;
    const int line = m_visible[std::size_t(row)];
    const Line &one = m_lines[std::size_t(line)];
    if (one.foldEnd <= line || m_folded[std::size_t(line)] == folded)
        return;
    if (folded) {
        const auto end = std::upper_bound(m_visible.begin(), m_visible.end(), one.foldEnd);
        beginRemoveRows({}, row + 1, int(end - m_visible.begin()) - 1);
        m_hides[std::size_t(line)] = true;
        refresh();
        endRemoveRows();
    } else {
        m_hides[std::size_t(line)] = false;
        int more = 0; // inner stretches may stay folded
        for (int inner = line + 1; inner <= one.foldEnd; ++inner, ++more) {
            if (m_hides[std::size_t(inner)])
                inner = qMax(inner, m_lines[std::size_t(inner)].foldEnd);
        }
        beginInsertRows({}, row + 1, row + more);
        refresh();
        endInsertRows();
    }
    m_folded[std::size_t(line)] = folded;
    Q_EMIT dataChanged(index(row), index(row));
}

bool LinesModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return false;
    const int line = m_visible[std::size_t(row)];
    if (m_lines[std::size_t(line)].foldEnd <= line)
        return false;
    setFolded(row, !m_folded[std::size_t(line)]);
    return true;
}

int LinesModel::parentRow(int row) const
{
    if (row < 0 || row >= rowCount())
        return -1;
    const int line = m_visible[std::size_t(row)];
    for (int above = row - 1; above >= 0; --above) {
        if (m_lines[std::size_t(m_visible[std::size_t(above)])].foldEnd >= line)
            return above;
    }
    return -1;
}

int LinesModel::rowOf(const QString &claim) const
{
    int found = -1;
    for (int row = 0; row < rowCount(); ++row) {
        const QString &name = m_lines[std::size_t(m_visible[std::size_t(row)])].claim;
        const bool begins = row == 0 || m_lines[std::size_t(m_visible[std::size_t(row - 1)])].claim != name;
        if (!claim.isEmpty() && name == claim && begins)
            found = row;
    }
    return found;
}

int LinesModel::reveal(int line)
{
    if (line < 0 || line >= int(m_lines.size()))
        return -1;
    for (;;) {
        const auto behind = std::upper_bound(m_visible.begin(), m_visible.end(), line);
        const int row = int(behind - m_visible.begin()) - 1;
        if (m_visible[std::size_t(row)] == line)
            return row;
        setFolded(row, false); // the line above it that is seen hides it
    }
}

QString LinesModel::text(const QModelIndexList &rows) const
{
    std::vector<int> sorted;
    for (const QModelIndex &row : rows)
        sorted.push_back(row.row());
    std::sort(sorted.begin(), sorted.end());
    QStringList texts;
    for (const int row : sorted) {
        const int line = m_visible[std::size_t(row)];
        const int last = m_folded[std::size_t(line)] ? m_lines[std::size_t(line)].foldEnd : line;
        for (int one = line; one <= last; ++one)
            texts += m_lines[std::size_t(one)].text;
    }
    return texts.join(u'\n');
}

QString LinesModel::copied(int row, Copied what) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const int line = m_visible[std::size_t(row)];
    const Line &one = m_lines[std::size_t(line)];
    if (m_part == jose::Part::Whole)
        return one.text;
    if (one.opensAll) // a part of it
        return {};
    QStringList texts;
    for (int at = line; at <= qMax(line, one.foldEnd); ++at)
        texts += m_lines[std::size_t(at)].text;
    return copiedOfMember(texts.join(u'\n'), what);
}

QString LinesModel::shown(int line) const
{
    const Line &one = m_lines[std::size_t(line)];
    if (!m_folded[std::size_t(line)])
        return one.text;
    return QStringLiteral("%1 %2 %3").arg(one.text, one.summary, m_lines[std::size_t(one.foldEnd)].text.trimmed());
}

int LinesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

QVariant LinesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const int line = m_visible[std::size_t(index.row())];
    const Line &one = m_lines[std::size_t(line)];
    switch (role) {
    case CellRole: {
        Cell cell = Cell::of(shown(line), one.opensAll ? ui::Role::Accent : ui::Role::Text);
        cell.fixed = !one.opensAll;
        cell.marks = one.marks;
        return QVariant::fromValue(cell);
    }
    case Qt::DisplayRole: return shown(line);
    case Qt::AccessibleTextRole: {
        const QString state = one.foldEnd <= line ? QString() : m_folded[std::size_t(line)] ? tr(", folded") : tr(", unfolded");
        return isolated(cutAt(shown(line), 10'000), Blanks::InStrings) + state;
    }
    case FoldRole: return one.foldEnd <= line ? None : m_folded[std::size_t(line)] ? Closed : Open;
    case OpensAllRole: return one.opensAll;
    case TintRole: return one.tint ? QVariant(int(*one.tint)) : QVariant();
    case SelectionRole: {
        if (one.claim.isEmpty())
            return {};
        Selection selection;
        selection.part = m_part;
        selection.claim = one.claim;
        selection.step = stepOfClaim(m_part, one.claim);
        return QVariant::fromValue(selection);
    }
    default: break;
    }
    return {};
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/token_list_model.h"

#include "report/visible.h"
#include "ui/kit/icons.h"
#include "ui/window/session.h"
#include "ui/window/words.h"

namespace jotscope::ui {

namespace {

/// Pastes are told apart by their time, files by their name.
QString headingOf(const capture::Sighting &sighting)
{
    const QString origin = report::visible(sighting.origin);
    if (sighting.origin != u"Clipboard" || !sighting.seen.isValid())
        return origin;
    return QStringLiteral("%1, %2").arg(origin, sighting.seen.toLocalTime().toString(QStringLiteral("HH:mm:ss")));
}

} // namespace

TokenListModel::TokenListModel(const Session *session, QObject *parent) : QAbstractListModel(parent), m_session(session)
{
    connect(session, &Session::listChanged, this, &TokenListModel::refresh);
    connect(session, &Session::askingChanged, this, &TokenListModel::refresh);
    refresh();
}

std::vector<TokenListModel::Row> TokenListModel::rowsNow() const
{
    std::vector<Row> rows;
    QString heading;
    for (const Entry &entry : m_session->entries()) {
        const capture::Sighting &sighting = entry.inspection.sighting;
        const diagnosis::Diagnosis &diagnosis = entry.inspection.diagnosis;
        if (heading != headingOf(sighting)) {
            heading = headingOf(sighting);
            Row row;
            row.title = heading;
            rows.push_back(row);
        }
        const bool isAsking = m_session->isAsking(entry.id);
        const bool isOpaque = diagnosis.evidence.token.kind == jose::Kind::Opaque;
        Row row;
        row.id = entry.id;
        row.title = kindOf(diagnosis.evidence.token, sighting.place);
        const QString home = homeOf(diagnosis);
        if (!home.isEmpty() && !isOpaque)
            row.title = tr("%1, %2").arg(row.title, report::visible(home));
        row.verdict = verdictOf(entry.inspection, isAsking);
        row.place = placeOf(sighting);
        row.icon = isAsking ? QStringLiteral("working") : isOpaque ? QStringLiteral("not-asked") : iconOf(diagnosis.verdict);
        row.colour = isAsking ? Role::Accent : isOpaque ? Role::Unknown : roleOf(diagnosis.verdict);
        rows.push_back(row);
    }
    return rows;
}

/// Rows that stay keep their place and the selection; only another set of tokens resets.
void TokenListModel::refresh()
{
    std::vector<Row> rows = rowsNow();
    m_tokens = int(m_session->entries().size());
    const bool isSameSet = rows.size() == m_rows.size()
        && std::equal(rows.begin(), rows.end(), m_rows.begin(), [](const Row &a, const Row &b) { return a.id == b.id; });
    if (!isSameSet) {
        beginResetModel();
        m_rows = std::move(rows);
        endResetModel();
        return;
    }
    for (std::size_t i = 0; i < rows.size(); ++i) {
        if (rows[i] == m_rows[i])
            continue;
        m_rows[i] = std::move(rows[i]);
        Q_EMIT dataChanged(index(int(i)), index(int(i)));
    }
}

int TokenListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TokenListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return row.title;
    case Qt::AccessibleTextRole: return row.id == 0 ? row.title : QStringList{row.title, row.verdict, row.place}.join(QStringLiteral(", "));
    case Qt::ToolTipRole: return row.id == 0 ? QString() : plainTip(QStringList{row.title, row.verdict, row.place}.join(u'\n'));
    case IdRole: return row.id;
    case VerdictTextRole: return row.verdict;
    case PlaceRole: return row.place;
    case IconRole: return row.icon;
    case IconColourRole: return int(row.colour);
    case IsHeadingRole: return row.id == 0;
    default: return {};
    }
}

Qt::ItemFlags TokenListModel::flags(const QModelIndex &index) const
{
    const bool isHeading = index.isValid() && m_rows[std::size_t(index.row())].id == 0;
    return isHeading ? Qt::ItemFlags(Qt::ItemIsEnabled) : QAbstractListModel::flags(index);
}

int TokenListModel::rowOf(int id) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [id](const Row &row) { return id != 0 && row.id == id; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TokenListModel::idBeside(int id, int by) const
{
    for (int row = rowOf(id) + by; row >= 0 && row < rowCount(); row += by) {
        if (m_rows[std::size_t(row)].id != 0)
            return m_rows[std::size_t(row)].id;
    }
    return 0;
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/keys_model.h"

#include "language/retold.h"
#include "ui/models/hostile.h"

#include <QLocale>

namespace jotscope::ui {

namespace {

QString instant(const QDateTime &at)
{
    if (!at.isValid())
        return {};
    const bool isToday = at.toUTC().date() == QDateTime::currentDateTimeUtc().date();
    return at.toUTC().toString(isToday ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm")) + QStringLiteral(" UTC");
}

QString day(const QDateTime &at)
{
    return at.toUTC().toString(QStringLiteral("yyyy-MM-dd"));
}

QString kindText(const keys::Key &key)
{
    if (key.kty.isEmpty()) // of one that is gone no more is known
        return {};
    return key.alg.isEmpty() ? shapeOf(key) : QStringLiteral("%1, %2").arg(shapeOf(key), key.alg);
}

QString useText(const keys::Key &key)
{
    QStringList words;
    if (!key.use.isEmpty())
        words.append(key.use);
    words += key.keyOps;
    return words.join(QStringLiteral(", "));
}

QString fromText(const KeyRow &row)
{
    return row.environment.isEmpty() ? retold(row.from) : QStringLiteral("%1: %2").arg(row.environment, retold(row.from));
}

Cell certificateCell(const keys::Key &key)
{
    if (!key.certifiedUntil.isValid())
        return Cell::of(QString());
    const bool isOver = key.certifiedUntil < QDateTime::currentDateTimeUtc();
    Cell cell = Cell::of(
        isOver ? KeysModel::tr("expired %1").arg(day(key.certifiedUntil)) : KeysModel::tr("until %1").arg(day(key.certifiedUntil)),
        isOver ? Role::Warn : Role::Text);
    if (isOver) {
        cell.icon = QStringLiteral("warn");
        cell.iconRole = Role::Warn;
    }
    return cell;
}

Cell seenCell(const KeyRow &row)
{
    if (row.gone.isValid())
        return Cell::of(KeysModel::tr("gone by %1").arg(instant(row.gone)), Role::Warn);
    if (!row.fetched.isValid())
        return Cell::of(QString());
    if (!row.stale.isEmpty())
        return Cell::of(KeysModel::tr("kept since %1").arg(instant(row.fetched)), Role::Warn);
    if (row.firstSeen.isValid() && !row.atFirstLook)
        return Cell::of(KeysModel::tr("appeared by %1").arg(instant(row.firstSeen)));
    return Cell::of(KeysModel::tr("fetched %1").arg(instant(row.fetched)), Role::Soft);
}

Cell cellOf(const KeyRow &row, int column)
{
    Cell cell;
    switch (column) {
    case KeysModel::Kid:
        cell = Cell::of(row.key.kid.isEmpty() ? KeysModel::tr("no kid") : row.key.kid, row.key.kid.isEmpty() ? Role::Soft : Role::Text);
        cell.fixed = !row.key.kid.isEmpty();
        cell.struck = row.gone.isValid();
        cell.elideMiddle = true;
        if (!row.key.refusal.isEmpty() || !row.key.warnings.isEmpty()) {
            cell.icon = row.key.refusal.isEmpty() ? QStringLiteral("warn") : QStringLiteral("fail");
            cell.iconRole = row.key.refusal.isEmpty() ? Role::Warn : Role::Fail;
        }
        return cell;
    case KeysModel::Kind: return Cell::of(kindText(row.key));
    case KeysModel::Use: return Cell::of(useText(row.key), Role::Soft);
    case KeysModel::Thumbprint:
        cell = Cell::of(row.key.thumbprint, Role::Soft);
        cell.fixed = true;
        cell.elideMiddle = true;
        return cell;
    case KeysModel::Certificate: return certificateCell(row.key);
    case KeysModel::From:
        cell = Cell::of(fromText(row));
        cell.elideMiddle = true;
        return cell;
    case KeysModel::Seen: return seenCell(row);
    default: break;
    }
    cell = Cell::of(row.verified.isEmpty() ? QString()
            : row.verified.size() == 1     ? KeysModel::tr("1 token")
                                           : KeysModel::tr("%1 tokens").arg(row.verified.size()));
    if (!row.verified.isEmpty()) {
        cell.icon = QStringLiteral("ok");
        cell.iconRole = Role::Ok;
    }
    return cell;
}

QString tipOf(const KeyRow &row, int column)
{
    QStringList lines;
    switch (column) {
    case KeysModel::Kid: lines = QStringList{row.key.kid} + retold(row.key.warnings) + QStringList{retold(row.key.refusal)}; break;
    case KeysModel::Certificate:
        if (row.key.certifiedUntil.isValid())
            lines = QStringList{KeysModel::tr("from %1").arg(instant(row.key.certifiedFrom)),
                KeysModel::tr("until %1").arg(instant(row.key.certifiedUntil))};
        break;
    case KeysModel::Seen: lines = QStringList{cellOf(row, column).text, retold(row.stale)}; break;
    case KeysModel::Verified: lines = row.verified.mid(0, 12); break;
    default: lines = QStringList{cellOf(row, column).text}; break;
    }
    lines.removeAll(QString());
    for (QString &line : lines)
        line = isolated(line);
    return lines.isEmpty() ? QString() : plainTip(lines.join(u'\n'));
}

} // namespace

QString shapeOf(const keys::Key &key)
{
    if (key.kty == u"oct")
        return KeysModel::tr("secret of %1 bits").arg(key.secret ? key.secret->size() * 8 : 0);
    return key.crv.isEmpty() ? KeysModel::tr("%1, %2 bits").arg(key.kty).arg(key.bits) : QStringLiteral("%1 %2").arg(key.kty, key.crv);
}

std::vector<KeyRow> keyRows(const QString &environment, const std::vector<keys::KeySet> &sets)
{
    std::vector<KeyRow> rows;
    std::vector<KeyRow> gone;
    for (const keys::KeySet &set : sets) {
        for (const keys::Key &key : set.keys) {
            KeyRow row;
            row.key = key;
            row.environment = set.forNow ? QString() : environment;
            row.from = set.from;
            row.fetched = set.fetched;
            row.stale = set.stale;
            if (const keys::KeySight *sight = set.sightOf(key)) {
                row.firstSeen = sight->firstSeen;
                row.atFirstLook = sight->atFirstLook;
            }
            rows.push_back(std::move(row));
        }
        for (const keys::KeySight &sight : set.seen) {
            if (!sight.gone.isValid())
                continue;
            KeyRow row;
            row.key.kid = sight.kid;
            row.key.thumbprint = sight.thumbprint;
            row.environment = environment;
            row.from = set.from;
            row.firstSeen = sight.firstSeen;
            row.gone = sight.gone;
            gone.push_back(std::move(row));
        }
    }
    rows.insert(rows.end(), std::make_move_iterator(gone.begin()), std::make_move_iterator(gone.end()));
    return rows;
}

KeysModel::KeysModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void KeysModel::show(std::vector<KeyRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

bool KeysModel::hasCertificate() const
{
    return std::any_of(m_rows.begin(), m_rows.end(), [](const KeyRow &row) { return row.key.certifiedUntil.isValid(); });
}

int KeysModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int KeysModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant KeysModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const KeyRow &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case CellRole: return QVariant::fromValue(cellOf(row, index.column()));
    case Qt::DisplayRole: return cellOf(row, index.column()).text;
    case Qt::AccessibleTextRole:
        return QStringLiteral("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(), isolated(cellOf(row, index.column()).text));
    case Qt::ToolTipRole: return tipOf(row, index.column());
    case CopyRole: return index.column() == Thumbprint ? row.key.thumbprint : row.key.kid;
    default: break;
    }
    return {};
}

QVariant KeysModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles
        = {tr("Key id"), tr("Kind"), tr("Use"), tr("Thumbprint"), tr("Certificate"), tr("From"), tr("Published"), tr("Verified")};
    return titles.value(section);
}

} // namespace jotscope::ui

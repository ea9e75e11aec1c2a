// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/claims_model.h"

#include "jose/claims.h"
#include "language/told.h"
#include "report/visible.h"
#include "ui/models/difference.h"
#include "ui/models/hostile.h"
#include "ui/models/json_lines.h"
#include "json/write.h"

namespace jotscope::ui {

using jose::Part;

namespace {

/// Decrypted, and no token inside: what came out stands in the place of the payload.
bool isOpened(const report::Inspection &inspection)
{
    const jose::Inside &inside = inspection.diagnosis.evidence.inside;
    return inside.decryption && inside.decryption->verdict == jose::Decryption::Verdict::Decrypted && inside.nested.empty();
}

/// Below another row: "└ given_name", one deeper "└─ locality".
QString indented(const QString &name, int level)
{
    return level == 0 ? name : QChar(0x2514) + QString(level - 1, QChar(0x2500)) + u' ' + name;
}

} // namespace

ClaimsModel::ClaimsModel(Part part, QObject *parent)
    : QAbstractTableModel(parent), m_part(part), m_inspection(std::make_shared<const report::Inspection>())
{
}

void ClaimsModel::show(std::shared_ptr<const report::Inspection> inspection)
{
    const bool isSame = token().text == inspection->diagnosis.evidence.token.text;
    m_inspection = std::move(inspection);
    const jose::Inside &inside = m_inspection->diagnosis.evidence.inside;
    m_plaintext
        = m_part == Part::Payload && isOpened(*m_inspection) && !inside.read ? json::read(inside.decryption->plaintext) : json::Document();
    m_disclosed = m_part == Part::Payload && inside.sdJwt ? disclosedRows(token(), *inside.sdJwt) : std::vector<DisclosedRow>();
    if (!isSame)
        m_most = mostMembers;
    rebuild();
}

void ClaimsModel::clear()
{
    show(std::make_shared<const report::Inspection>());
}

void ClaimsModel::setUtc(bool utc)
{
    m_utc = utc;
    rebuild();
}

void ClaimsModel::setEnvironment(int index)
{
    if (m_environment == index)
        return;
    m_environment = index;
    rebuild();
}

void ClaimsModel::setHinted(const QString &claim)
{
    if (m_hinted == claim)
        return;
    m_hinted = claim;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1), {TintRole});
}

void ClaimsModel::showAll()
{
    m_most = members();
    rebuild();
}

int ClaimsModel::members() const
{
    return int(document().root.members.size());
}

int ClaimsModel::hiddenMembers() const
{
    return qMax(0, members() - m_most);
}

const json::Document &ClaimsModel::document() const
{
    const jose::Inside &inside = m_inspection->diagnosis.evidence.inside;
    if (m_part == Part::Header)
        return token().header;
    if (token().kind == jose::Kind::Jwe && inside.read)
        return inside.read->payload;
    return isOpened(*m_inspection) ? m_plaintext : token().payload;
}

const QByteArray &ClaimsModel::bytes() const
{
    if (m_part == Part::Header)
        return token().headerBytes;
    return isOpened(*m_inspection) ? m_inspection->diagnosis.evidence.inside.decryption->plaintext : token().payloadBytes;
}

void ClaimsModel::rebuild()
{
    const std::vector<Row> before = std::exchange(m_rows, {});
    for (const json::Member &member : document().root.members) {
        if (int(m_rows.size()) >= m_most)
            break;
        m_rows.push_back(rowFor(member));
        m_rows.back().member = int(&member - document().root.members.data());
        addDisclosed(member.name);
    }
    addDisclosed({});
    const bool isWhole = document().isSound() && document().root.isObject();
    if (!isWhole && !bytes().isEmpty())
        m_rows.push_back(restRow());
    const auto isOne
        = [](const Row &a, const Row &b) { return a.key == b.key && a.raw == b.raw && a.begin == b.begin && a.level == b.level; };
    if (std::equal(m_rows.begin(), m_rows.end(), before.begin(), before.end(), isOne)) { // other words and colours at most
        if (rowCount() > 0)
            Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
        return;
    }
    std::vector<Row> rows = std::exchange(m_rows, before);
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
}

ClaimsModel::Row ClaimsModel::rowFor(const json::Member &member) const
{
    const diagnosis::Diagnosis &diagnosis = m_inspection->diagnosis;
    const int environment = m_environment >= 0 ? m_environment : diagnosis.presented;
    Row row;
    row.name = member.name;
    row.key = member.name;
    row.begin = member.value.begin;
    row.end = member.value.end;
    row.raw = QString::fromUtf8(bytes().mid(row.begin, qMin<qsizetype>(row.end - row.begin, mostCharacters)));
    row.pointer = u'/' + json::escapedName(member.name);
    row.duplicate = member.duplicate;
    row.meaning = ownerOf(*m_inspection, environment, member);
    if (row.meaning.isEmpty())
        row.meaning = jose::meaningOf(m_part, member.name, member.value, diagnosis.evidence.now, m_utc);
    if (const auto difference = differenceOf(*m_inspection, environment, m_part, member, row.raw)) {
        row.tint = difference->tint();
        row.marks = difference->marks;
        if (!difference->expected.isEmpty())
            row.meaning = difference->expected;
    }
    return row;
}

/// What stands behind the break, or the whole part when it is no object.
ClaimsModel::Row ClaimsModel::restRow() const
{
    Row row;
    row.isRest = true;
    row.tint = Role::TintFail;
    row.end = bytes().size();
    if (document().fault) {
        row.begin = qMin(restOf(document()), bytes().size());
        row.meaning = tr("expected %1, found %2").arg(Told::again(document().fault->expected), Told::again(document().fault->found));
    } else {
        row.meaning = tr("JSON, but no object");
    }
    row.raw = QString::fromUtf8(bytes().mid(row.begin, mostCharacters));
    if (row.raw.isEmpty())
        row.raw = tr("(the text ends here)");
    return row;
}

int ClaimsModel::rowOf(const QString &claim) const
{
    for (int row = int(m_rows.size()) - 1; row >= 0; --row) {
        if (!m_rows[std::size_t(row)].isRest && !claim.isEmpty() && m_rows[std::size_t(row)].key == claim)
            return row;
    }
    return -1;
}

QString ClaimsModel::copied(int row, Copy what) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &one = m_rows[std::size_t(row)];
    const QString raw = one.isOwn ? one.raw : QString::fromUtf8(bytes().mid(one.begin, one.end - one.begin));
    if (what == CopyName)
        return one.name;
    if (what == CopyPointer)
        return one.pointer;
    if (what == CopyPair)
        return QStringLiteral("%1: %2").arg(one.name, raw);
    // A person who copies a string wants the string, not its JSON.
    if (one.isOwn)
        return one.text;
    const auto &members = document().root.members;
    const bool isString = one.member >= 0 && members[std::size_t(one.member)].value.isString();
    return isString ? members[std::size_t(one.member)].value.text : raw;
}

/// What is disclosed below a member of the payload; without a name, what does not fit anywhere.
void ClaimsModel::addDisclosed(const QString &below)
{
    for (const DisclosedRow &disclosed : m_disclosed) {
        if (disclosed.below == below && int(m_rows.size()) < 2 * m_most)
            m_rows.push_back(disclosedRow(disclosed));
    }
}

ClaimsModel::Row ClaimsModel::disclosedRow(const DisclosedRow &disclosed) const
{
    Row row;
    row.isOwn = true;
    row.level = disclosed.level;
    row.name = disclosed.name;
    row.key = disclosed.path;
    const QString raw = QString::fromUtf8(json::write(disclosed.value));
    row.raw = raw.left(mostCharacters);
    row.text = disclosed.value.isString() ? disclosed.value.text : raw;
    switch (disclosed.sort) {
    case DisclosedRow::Sort::KeptBack:
        row.name = tr("not disclosed");
        row.raw = row.text.left(mostCharacters);
        row.meaning = tr("a digest without a disclosure: kept back, or a decoy");
        row.tint = Role::TintUnknown;
        return row;
    case DisclosedRow::Sort::Refused:
        row.name = row.name.isEmpty() ? tr("disclosure") : row.name;
        row.meaning = tr("refused: %1").arg(disclosed.message);
        row.tint = Role::TintFail;
        return row;
    case DisclosedRow::Sort::Disclosed: break;
    }
    const QString meaning = jose::meaningOf(Part::Payload, disclosed.name, disclosed.value, m_inspection->diagnosis.evidence.now, m_utc);
    row.meaning = meaning.isEmpty() ? tr("disclosed") : tr("disclosed; %1").arg(meaning);
    row.pointer = u'/' + QString(disclosed.path).replace(u'.', u'/');
    return row;
}

int ClaimsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int ClaimsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

Cell ClaimsModel::cellOf(const Row &row, int column) const
{
    Cell cell;
    cell.fixed = column != Meaning;
    if (column == Name) {
        cell.text = row.isRest ? tr("rest") : indented(row.name.isEmpty() ? QStringLiteral("\"\"") : row.name, row.level);
        cell.role = row.isRest ? Role::Fail : m_part == Part::Header ? Role::PartHeader : Role::PartPayload;
        cell.fixed = !row.isRest;
        if (row.duplicate) {
            cell.badge = tr("2nd");
            cell.badgeRole = Role::Warn;
        }
    } else if (column == Value) {
        cell.text = row.raw;
        cell.marks = row.marks;
        cell.elideMiddle = true;
    } else {
        cell.text = column == Meaning ? row.meaning : row.pointer;
        cell.scale = 0.95;
        cell.role = Role::Soft;
    }
    return cell;
}

/// The whole row in every cell's words, so that ears need not wander: the name first, then the value, then what it means.
QString ClaimsModel::spoken(const Row &row, int column) const
{
    const QString name = row.isRest ? tr("rest of the text") : isolated(row.name.isEmpty() ? QStringLiteral("\"\"") : row.name);
    const QString again = row.duplicate ? tr(", second of this name") : QString();
    const QString differs = row.tint && !row.isRest ? tr(", differs") : QString();
    switch (column) {
    case Name: return name + again + differs;
    case Value: return QStringLiteral("%1, %2%3").arg(name, isolated(row.raw), differs);
    case Meaning:
        return row.meaning.isEmpty() ? tr("%1, no known meaning").arg(name) : QStringLiteral("%1, %2").arg(name, isolated(row.meaning));
    default: break;
    }
    return isolated(row.pointer);
}

QVariant ClaimsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case CellRole: return QVariant::fromValue(cellOf(row, index.column()));
    case Qt::DisplayRole: return cellOf(row, index.column()).text;
    case Qt::AccessibleTextRole: return spoken(row, index.column());
    case Qt::ToolTipRole: {
        const QString text = cellOf(row, index.column()).text;
        const QString warning = warningOf(cutAt(text, 2000));
        const QString shown = isolated(cutAt(text, 1000));
        return plainTip(warning.isEmpty() ? shown : shown + u'\n' + warning);
    }
    case CopyRole: return copied(index.row(), CopyValue);
    case CopyPairRole: return copied(index.row(), CopyPair);
    case TintRole:
        if (!m_hinted.isEmpty() && row.key == m_hinted)
            return int(Role::Sunken);
        return row.tint ? QVariant(int(*row.tint)) : QVariant();
    case SelectionRole: {
        Selection selection;
        selection.part = m_part;
        selection.claim = row.isRest ? QString() : row.key;
        selection.step = stepOfClaim(m_part, row.key);
        return QVariant::fromValue(selection);
    }
    default: break;
    }
    return {};
}

QVariant ClaimsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("Name"), tr("Value"), tr("Meaning"), tr("JSON pointer")};
    return titles.value(section);
}

} // namespace jotscope::ui

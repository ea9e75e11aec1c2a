// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/environments_model.h"

#include "diagnosis/words.h"
#include "language/told.h"
#include "ui/kit/icons.h"
#include "ui/models/hostile.h"

#include <QLocale>

#include <algorithm>

namespace jotscope::ui {

using diagnosis::EnvironmentResult;
using diagnosis::JourneyStep;
using diagnosis::nameOf;
using diagnosis::Status;
using diagnosis::Step;

namespace {

std::optional<Step> stepOf(int column)
{
    switch (column) {
    case EnvironmentsModel::Key: return Step::Key;
    case EnvironmentsModel::Signature: return Step::Signature;
    case EnvironmentsModel::Time: return Step::Time;
    case EnvironmentsModel::Issuer: return Step::Issuer;
    case EnvironmentsModel::Audience: return Step::Audience;
    case EnvironmentsModel::User: return Step::UserRecord;
    default: break;
    }
    return std::nullopt;
}

/// The lamp as the journey has it: one source for the journey and the matrix.
JourneyStep lampOf(const EnvironmentResult &result, int column)
{
    const auto step = stepOf(column);
    for (const JourneyStep &one : result.journey.steps) {
        if (step && one.step == *step)
            return one;
    }
    return {step.value_or(Step::Form), Status::NotAsked, EnvironmentsModel::tr("not asked"), {}};
}

int closeness(const EnvironmentResult &result)
{
    int score = result.tag.isEmpty() ? 0 : 100;
    for (const JourneyStep &one : result.journey.steps)
        score += one.status == Status::Ok ? 2 : one.status == Status::Warn ? 1 : 0;
    return score;
}

/// How long something was under way: keys may have been fetched for another token, long before or after.
qint64 busyTime(std::vector<std::pair<qint64, qint64>> spans)
{
    std::sort(spans.begin(), spans.end());
    qint64 whole = 0;
    qint64 until = 0;
    for (const auto &[begin, end] : spans) {
        whole += qMax<qint64>(0, end - qMax(begin, until));
        until = qMax(until, end);
    }
    return whole;
}

} // namespace

EnvironmentsModel::EnvironmentsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

void EnvironmentsModel::show(const report::Inspection &inspection)
{
    const diagnosis::Diagnosis &diagnosis = inspection.diagnosis;
    m_results = diagnosis.environments;
    m_presented = diagnosis.presented;
    m_summary = m_results.empty() ? QString() : summaryOf(diagnosis.evidence);
    if (std::none_of(m_results.begin(), m_results.end(), [this](const EnvironmentResult &one) { return one.name == m_chosen; }))
        m_chosen = presentedName();
    rebuild();
}

QString EnvironmentsModel::presentedName() const
{
    return m_presented >= 0 && std::size_t(m_presented) < m_results.size() ? m_results[std::size_t(m_presented)].name : QString();
}

QString EnvironmentsModel::summary() const
{
    return m_keysAsked.isEmpty() && m_usersAsked.isEmpty() ? m_summary : tr("asking");
}

void EnvironmentsModel::clear()
{
    m_chosen.clear();
    m_all = false;
    show({});
}

void EnvironmentsModel::rebuild()
{
    std::vector<int> order;
    for (int index = 0; index < int(m_results.size()); ++index)
        order.push_back(index);
    int hidden = 0;
    if (int(order.size()) > mostEnvironments && !m_all) {
        std::stable_sort(order.begin(), order.end(), [this](int a, int b) {
            const auto rank = [this](int i) { return closeness(m_results[std::size_t(i)]) + (i == m_presented ? 1000 : 0); };
            return rank(a) > rank(b);
        });
        hidden = int(order.size()) - mostEnvironments;
        order.resize(mostEnvironments);
    }
    const bool isSame = order == m_order && hidden == m_hidden; // what is chosen and in sight stays
    if (!isSame)
        beginResetModel();
    m_order = std::move(order);
    m_hidden = hidden;
    if (!isSame)
        endResetModel();
    else if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void EnvironmentsModel::choose(const QString &environment)
{
    const QString wanted = environment.isEmpty() ? presentedName() : environment;
    if (wanted == m_chosen)
        return;
    m_chosen = wanted;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void EnvironmentsModel::setAsked(const QSet<QString> &keys, const QSet<QString> &users)
{
    if (keys == m_keysAsked && users == m_usersAsked)
        return;
    m_keysAsked = keys;
    m_usersAsked = users;
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

bool EnvironmentsModel::isAsked(int row, int column) const
{
    const QString &name = resultAt(row).name;
    return ((column == Key || column == Signature) && m_keysAsked.contains(name)) || (column == User && m_usersAsked.contains(name));
}

void EnvironmentsModel::showAll()
{
    if (std::exchange(m_all, true) || m_hidden == 0)
        return;
    rebuild();
}

const EnvironmentResult &EnvironmentsModel::resultAt(int row) const
{
    return m_results[std::size_t(m_order[std::size_t(row)])];
}

QString EnvironmentsModel::nameAt(int row) const
{
    return row >= 0 && row < int(m_order.size()) ? resultAt(row).name : QString();
}

EnvironmentsModel::Trouble EnvironmentsModel::troubleIn(int column) const
{
    Trouble found = Trouble::None;
    for (const EnvironmentResult &result : m_results) {
        const Status status = lampOf(result, column).status;
        if (status != Status::Fail && status != Status::Warn)
            continue;
        if (result.name == presentedName())
            return Trouble::Presented;
        found = Trouble::Elsewhere;
    }
    return found;
}

int EnvironmentsModel::rowOf(const QString &environment) const
{
    for (int row = 0; row < int(m_order.size()); ++row) {
        if (nameAt(row) == environment)
            return row;
    }
    return -1;
}

int EnvironmentsModel::columnOf(Step step)
{
    for (int column = Key; column < columns; ++column) {
        if (stepOf(column) == step)
            return column;
    }
    return step == Step::Subject || step == Step::Session ? int(User) : -1;
}

/// How many answered, how long the asking took, and what did not answer.
QString EnvironmentsModel::summaryOf(const diagnosis::Evidence &evidence)
{
    int asked = 0;
    int unreachable = 0;
    std::vector<std::pair<qint64, qint64>> spans;
    const auto follow = [&](const std::vector<net::Exchange> &exchanges) {
        for (const net::Exchange &one : exchanges) {
            if (one.outcome == net::Exchange::Outcome::Refused || !one.asked.isValid())
                continue;
            const qint64 begin = one.asked.toMSecsSinceEpoch();
            spans.emplace_back(begin, begin + one.milliseconds);
        }
    };
    for (const diagnosis::EnvironmentEvidence &one : evidence.environments) {
        const bool hasAsked = one.keysAsked || (one.lookup && !one.lookup->questions.empty());
        const bool isDead = !one.keyProblems.isEmpty() || (one.lookup && one.lookup->verdict() == directory::UserVerdict::Unreachable);
        asked += hasAsked && !isDead ? 1 : 0;
        unreachable += isDead ? 1 : 0;
        follow(one.keyExchanges);
        if (one.lookup)
            follow(one.lookup->exchanges);
    }
    if (asked + unreachable == 0)
        return tr("by issuer and audience only");
    if (unreachable > 0)
        return tr("%1 checked, %2 unreachable").arg(asked).arg(unreachable);
    if (spans.empty())
        return tr("%n checked", nullptr, asked);
    const QLocale locale = Told::isEnglish() ? QLocale::c() : QLocale();
    return tr("%n checked in %1 s", nullptr, asked).arg(locale.toString(double(busyTime(spans)) / 1000, 'f', 1));
}

Cell EnvironmentsModel::nameCell(int row) const
{
    const EnvironmentResult &result = resultAt(row);
    Cell cell = Cell::of(nameOf(result.name));
    cell.bold = true;
    cell.elideMiddle = true;
    if (result.tag == u"presented") {
        const bool accepted = result.verdict == diagnosis::Verdict::Accepted;
        cell.badge = accepted ? tr("accepted") : tr("presented");
        cell.badgeRole = accepted ? Role::Ok : Role::Unknown;
    } else if (result.tag == u"refused") {
        cell.badge = tr("refused");
        cell.badgeRole = Role::Fail;
    } else if (result.tag == u"would refuse") {
        cell.badge = tr("would refuse");
        cell.badgeRole = Role::Fail;
    } else if (result.tag == u"belongs here") {
        cell.badge = tr("belongs here");
        cell.badgeRole = Role::Ok;
    } else if (result.tag == u"likely") {
        cell.badge = tr("likely");
        cell.badgeRole = Role::Ok;
    } else if (!result.tag.isEmpty()) {
        cell.badge = Told::again(result.tag);
    }
    return cell;
}

Cell EnvironmentsModel::stepCell(int row, int column) const
{
    const EnvironmentResult &result = resultAt(row);
    const JourneyStep lamp = lampOf(result, column);
    Cell cell = Cell::of(lamp.word.isEmpty() ? Told::again(diagnosis::wordOf(lamp.status)) : lamp.word);
    cell.icon = iconOf(lamp.status);
    cell.iconRole = roleOf(lamp.status);
    cell.scale = 0.95;
    if (isAsked(row, column)) {
        cell.text = tr("asking");
        cell.icon = QStringLiteral("working");
        cell.iconRole = Role::Accent;
        return cell;
    }
    const bool speaks = result.name == m_chosen && (lamp.status == Status::Fail || lamp.status == Status::Warn);
    cell.bold = speaks;
    cell.role = speaks ? roleOf(lamp.status) : Role::Text;
    return cell;
}

QString EnvironmentsModel::spoken(int row, int column) const
{
    const EnvironmentResult &result = resultAt(row);
    if (column == Name) {
        const Cell cell = nameCell(row);
        return cell.badge.isEmpty() ? isolated(nameOf(result.name))
                                    : QStringLiteral("%1, %2").arg(isolated(nameOf(result.name)), cell.badge);
    }
    const JourneyStep lamp = lampOf(result, column);
    const QString title = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    const QString said
        = QStringLiteral("%1, %2: %3").arg(Told::inSentence(title), isolated(nameOf(result.name)), stepCell(row, column).text);
    return lamp.detail.isEmpty() || isAsked(row, column) ? said : said + QStringLiteral(", ") + isolated(lamp.detail);
}

QVariant EnvironmentsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() >= int(m_order.size())) {
        const QString text = index.column() == Name ? tr("show %n more", nullptr, m_hidden) : QString();
        if (role == CellRole)
            return QVariant::fromValue(Cell::of(text, Role::Accent));
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(text) : QVariant();
    }
    switch (role) {
    case CellRole: return QVariant::fromValue(index.column() == Name ? nameCell(index.row()) : stepCell(index.row(), index.column()));
    case Qt::DisplayRole: return index.column() == Name ? nameOf(resultAt(index.row()).name) : stepCell(index.row(), index.column()).text;
    case Qt::AccessibleTextRole: return spoken(index.row(), index.column());
    case Qt::ToolTipRole: return plainTip(spoken(index.row(), index.column()));
    case ChosenRole: return resultAt(index.row()).name == m_chosen;
    case SelectionRole: {
        Selection selection;
        if (const auto step = stepOf(index.column()))
            selection = selectionOfStep(*step);
        selection.environment = resultAt(index.row()).name;
        return QVariant::fromValue(selection);
    }
    default: break;
    }
    return {};
}

int EnvironmentsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_order.size()) + (m_hidden > 0 ? 1 : 0);
}

int EnvironmentsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

QVariant EnvironmentsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::AccessibleTextRole))
        return {};
    if (section == Name)
        return role == Qt::AccessibleTextRole ? tr("Environment") : QString();
    const QStringList titles = {tr("Key"), tr("Signature"), tr("Time"), tr("Issuer"), tr("Audience"), tr("User")};
    return titles.value(section - 1);
}

} // namespace jotscope::ui

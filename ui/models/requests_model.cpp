// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/requests_model.h"

#include "language/retold.h"
#include "language/told.h"
#include "ui/models/exchange_text.h"
#include "ui/models/hostile.h"

namespace jotscope::ui {

using net::Exchange;

namespace {

Cell answerCell(const Exchange &exchange)
{
    Cell cell = Cell::of(answerOf(exchange));
    const bool isGood = exchange.wasAnswered() && exchange.status >= 200 && exchange.status < 300;
    const bool isRefused = exchange.outcome == Exchange::Outcome::Refused || exchange.outcome == Exchange::Outcome::Cancelled;
    cell.icon = isGood ? QStringLiteral("ok") : isRefused ? QStringLiteral("not-asked") : QStringLiteral("fail");
    cell.iconRole = isGood ? Role::Ok : isRefused ? Role::Unknown : Role::Fail;
    if (exchange.wasAnswered() && !isGood) { // an answer that is no success is evidence, not a failure of ours
        cell.icon = QStringLiteral("warn");
        cell.iconRole = Role::Warn;
    }
    if (exchange.isUnderWay) {
        cell.icon = QStringLiteral("working");
        cell.iconRole = Role::Accent;
    }
    return cell;
}

QString hostOf(const QUrl &url)
{
    const QString host = url.host(QUrl::FullyEncoded);
    return url.port() < 0 ? host : QStringLiteral("%1:%2").arg(host).arg(url.port());
}

/// Host and path, whose last part tells the rows of one host apart: what does not fit is left out between them.
Cell askedCell(const Exchange &exchange)
{
    const QString method = QString::fromUtf8(exchange.method) + u' ';
    const QString host = hostOf(exchange.url);
    const QString path = exchange.url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority);
    Cell cell = Cell::of(method + host + (path.isEmpty() ? QStringLiteral("/") : path));
    cell.fixed = true;
    cell.elideMiddle = true;
    cell.marks = {{int(method.size()), int(method.size() + host.size()), Role::Soft, false}};
    return cell;
}

QString wholeAddress(const Exchange &exchange)
{
    return QStringLiteral("%1 %2").arg(QString::fromUtf8(exchange.method), exchange.url.toString(QUrl::FullyEncoded));
}

Cell cellOf(const Exchange &exchange, int column)
{
    switch (column) {
    case RequestsModel::Number: {
        Cell cell = Cell::of(QString::number(exchange.number), Role::Soft);
        cell.fixed = true;
        return cell;
    }
    case RequestsModel::Purpose: {
        Cell cell = Cell::of(purposeOf(exchange));
        if (!exchange.environment.isEmpty())
            cell.text = QStringLiteral("%1, %2").arg(exchange.environment, cell.text);
        return cell;
    }
    case RequestsModel::Asked: return askedCell(exchange);
    case RequestsModel::Answer: return answerCell(exchange);
    case RequestsModel::Who: return Cell::of(exchange.wasAnswered() ? retold(exchange.responder) : QString(), Role::Soft);
    case RequestsModel::Time:
        return Cell::of(exchange.wasAnswered() ? RequestsModel::tr("%1 ms").arg(exchange.milliseconds) : QString(), Role::Soft);
    default: break;
    }
    return Cell::of(sentOf(exchange), exchange.carriesToken && mayHaveLeft(exchange) ? Role::Warn : Role::Soft);
}

} // namespace

RequestsModel::RequestsModel(QObject *parent) : QAbstractTableModel(parent)
{
}

/// Rows only ever come at the end: then nothing that is under the pointer moves.
void RequestsModel::show(const std::vector<Exchange> &ledger)
{
    const auto isOne = [](const Exchange &a, const Exchange &b) { return a.number == b.number && a.url == b.url; };
    const bool grows = ledger.size() >= m_ledger.size() && std::equal(m_ledger.begin(), m_ledger.end(), ledger.begin(), isOne);
    if (!grows) {
        beginResetModel();
        m_ledger = ledger;
        endResetModel();
        return;
    }
    const int before = rowCount();
    const bool isMore = int(ledger.size()) > before;
    if (isMore)
        beginInsertRows({}, before, int(ledger.size()) - 1);
    m_ledger = ledger;
    if (isMore)
        endInsertRows();
    if (before > 0) // what came back, and who answered, may be known only later
        Q_EMIT dataChanged(index(0, 0), index(before - 1, columns - 1));
}

bool RequestsModel::isAnyUnderWay() const
{
    return std::any_of(m_ledger.begin(), m_ledger.end(), [](const Exchange &one) { return one.isUnderWay; });
}

bool RequestsModel::isAnyResponderKnown() const
{
    return std::any_of(m_ledger.begin(), m_ledger.end(), [](const Exchange &one) { return one.wasAnswered() && !one.responder.isEmpty(); });
}

void RequestsModel::tellTime()
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_ledger[std::size_t(row)].isUnderWay)
            Q_EMIT dataChanged(index(row, Answer), index(row, Answer));
    }
}

int RequestsModel::rowOf(int exchange) const
{
    for (int row = 0; row < rowCount(); ++row) {
        if (m_ledger[std::size_t(row)].number == exchange)
            return row;
    }
    return -1;
}

const Exchange *RequestsModel::at(int row) const
{
    return row >= 0 && row < rowCount() ? &m_ledger[std::size_t(row)] : nullptr;
}

int RequestsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_ledger.size());
}

int RequestsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns);
}

void RequestsModel::setFolded(const QList<int> &folded)
{
    m_folded = folded;
}

/// What the cell says to ears and in its tip.
QString RequestsModel::wholeOf(const QModelIndex &index) const
{
    const Exchange &exchange = m_ledger[std::size_t(index.row())];
    if (index.column() != Asked)
        return isolated(cellOf(exchange, index.column()).text);
    QStringList parts{isolated(wholeAddress(exchange))};
    for (const int column : m_folded) {
        const QString text = cellOf(exchange, column).text;
        if (!text.isEmpty())
            parts += QStringLiteral("%1: %2").arg(headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(), isolated(text));
    }
    return parts.join(u'\n');
}

QVariant RequestsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Exchange &exchange = m_ledger[std::size_t(index.row())];
    const Cell cell = cellOf(exchange, index.column());
    switch (role) {
    case CellRole: return QVariant::fromValue(cell);
    case Qt::DisplayRole: return cell.text;
    case CopyRole: return index.column() == Asked ? wholeAddress(exchange) : cell.text;
    case Qt::AccessibleTextRole: {
        const QString title = Told::inSentence(headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString());
        return tr("request %1, %2: %3").arg(exchange.number).arg(title, wholeOf(index).replace(u'\n', QStringLiteral("; ")));
    }
    case Qt::ToolTipRole:
        return plainTip(index.column() == Answer && !exchange.message.isEmpty() ? isolated(retold(exchange.message)) : wholeOf(index));
    case SelectionRole: {
        Selection selection;
        selection.exchange = exchange.number;
        return QVariant::fromValue(selection);
    }
    default: break;
    }
    return {};
}

QVariant RequestsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QStringList titles = {tr("No."), tr("Purpose"), tr("Request"), tr("Answer"), tr("By"), tr("Time"), tr("Sent")};
    return titles.value(section);
}

} // namespace jotscope::ui

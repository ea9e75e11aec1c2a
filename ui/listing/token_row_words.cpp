// SPDX-License-Identifier: GPL-3.0-or-later
// What a row of the list says below its verdict.
#include "jose/claims.h"
#include "report/blanks.h"
#include "ui/kit/clock.h"
#include "ui/listing/token_list_model.h"

#include <algorithm>

namespace jotscope::ui {

QString TokenListModel::foundIn(const TokenRecord &record) const
{
    const Person person = m_records->person(record);
    QStringList texts = QStringList{person.subject} + person.names + QStringList{m_records->issuers().text(record.issuer)};
    const auto found = std::find_if(texts.begin(), texts.end(), [this](const QString &text) { return m_order.hasWordIn(text); });
    return found == texts.end() ? QString() : *found;
}

/// `isWhole`: for ears, which nothing is too long for.
QString TokenListModel::detailOf(const TokenRecord &record, bool isWhole) const
{
    constexpr int mostOfPerson = 26; ///< characters that the narrowest list has room for
    switch (m_order.arrangement().sort) {
    case TokenSort::Newest:
        return record.issued == 0 ? tr("issue time not said")
                                  : tr("issued %1").arg(shownInstant(QDateTime::fromSecsSinceEpoch(record.issued, Qt::UTC)));
    case TokenSort::Expiry:
        return record.expires == 0 ? tr("never expires")
                                   : tr("expires %1").arg(shownInstant(QDateTime::fromSecsSinceEpoch(record.expires, Qt::UTC)));
    case TokenSort::Issuer: return record.issuer == 0 ? tr("no issuer") : report::plain(m_records->issuers().text(record.issuer));
    case TokenSort::Subject: {
        const QString subject = m_records->person(record).subject;
        return subject.isEmpty() ? tr("no subject") : report::plain(subject);
    }
    case TokenSort::Found:
    case TokenSort::Verdict: break;
    }
    const QString person = m_records->person(record).shown();
    const QString told = m_records->place(record).inShort(
        isWhole ? report::plain(person) : report::briefId(person, mostOfPerson), record.issued, m_records->source(record.source).seen);
    const QString found = m_order.hasWordIn(told) ? QString() : foundIn(record);
    return found.isEmpty() ? told : report::plain(found);
}

/// How long ago it was issued, and when it came here; made only for the row that is looked at.
QStringList TokenListModel::agesOf(const TokenRecord &record) const
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    QStringList ages;
    if (record.issued != 0) {
        const qint64 age = now.toSecsSinceEpoch() - record.issued;
        ages.append(age >= 0 ? tr("issued %1 ago").arg(jose::spanOf(age)) : tr("issued %1 in the future").arg(jose::spanOf(-age)));
    }
    if (const QDateTime seen = m_records->source(record.source).seen; seen.isValid())
        ages.append(tr("seen %1 ago").arg(jose::spanOf(qMax<qint64>(0, seen.secsTo(now)))));
    return ages;
}

} // namespace jotscope::ui

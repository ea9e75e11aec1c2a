// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/token_records.h"

#include "language/listed.h"
#include "language/retold.h"
#include "language/told.h"
#include "report/blanks.h"
#include "ui/kit/clock.h"
#include "ui/kit/spoken.h"

#include <QHashFunctions>

#include <algorithm>
#include <limits>

namespace jotscope::ui {

namespace {

constexpr QChar numberMark(1);
constexpr QChar separator(2);

QString withoutMarks(QString text)
{
    return text.replace(numberMark, QChar::ReplacementCharacter).replace(separator, QChar::ReplacementCharacter);
}

std::size_t hashOf(QByteArrayView text)
{
    return qHashBits(text.data(), std::size_t(text.size()), QHashSeed::globalSeed());
}

/// Past what a few bits tell apart, there is none.
template <class Small>
Small narrow(quint32 id)
{
    return id <= std::numeric_limits<Small>::max() ? Small(id) : Small(0);
}

quint32 secondsOf(qint64 seconds)
{
    return quint32(qBound(qint64(0), seconds, qint64(std::numeric_limits<quint32>::max())));
}

} // namespace

quint16 TokenRecords::openSource(const QString &heading, const QString &origin, const QDateTime &seen)
{
    const quint32 id = m_headings.intern(heading);
    const Source &before = m_sources.back();
    const bool isSame = m_sources.size() > 1 && before.heading == id;
    if (m_sources.size() > std::numeric_limits<quint16>::max())
        return std::numeric_limits<quint16>::max();
    m_sources.push_back({id, isSame ? before.run : before.run + 1, origin, seen});
    return quint16(m_sources.size() - 1);
}

TokenRecord &TokenRecords::grow(int id)
{
    if (id > last())
        m_records.resize(std::size_t(id) + 1);
    return m_records[std::size_t(id)];
}

void TokenRecords::fill(int id, const TokenFacts &facts)
{
    TokenRecord &record = m_records[std::size_t(id)];
    m_waiting -= record.isListed && record.state == TokenState::Waiting;
    m_waiting += facts.state == TokenState::Waiting;
    m_count += !record.isListed;
    const TokenRecord before = record;
    record.issuer = m_issuers.intern(facts.issuer);
    record.person = m_people.intern(facts.person.joined());
    record.issued = secondsOf(facts.issued);
    record.expires = secondsOf(facts.expires);
    record.verdict = narrow<quint16>(m_verdicts.intern(facts.verdict));
    record.kind = narrow<quint8>(m_kinds.intern(facts.kind));
    record.home = narrow<quint8>(m_homes.intern(facts.home));
    record.state = facts.state;
    record.isListed = true;
    m_verdictRevision += record.verdict != before.verdict || record.state != before.state;
    m_revision += !before.isListed || record.issuer != before.issuer || record.person != before.person || record.issued != before.issued
        || record.expires != before.expires;
}

void TokenRecords::setPlace(TokenRecord &record, const Place &where)
{
    QString place = withoutMarks(where.text);
    for (const QString &cleaned : where.cleaned)
        place += separator + withoutMarks(cleaned);
    qsizetype begin = 0;
    while (begin < place.size() && (place[begin] < u'0' || place[begin] > u'9'))
        ++begin;
    qsizetype end = begin;
    while (end < place.size() && place[end] >= u'0' && place[end] <= u'9')
        ++end;
    bool isNumber = false;
    const quint32 number = QStringView(place).mid(begin, end - begin).toUInt(&isNumber);
    isNumber = isNumber && end - begin <= 9 && (end - begin == 1 || place[begin] != u'0');
    record.number = isNumber ? number : 0;
    record.place = m_places.intern(isNumber ? place.left(begin) + numberMark + place.mid(end) : place);
}

TokenRecords::Place TokenRecords::place(const TokenRecord &record) const
{
    QStringList parts = m_places.text(record.place).replace(numberMark, QString::number(record.number)).split(separator);
    const QString text = parts.takeFirst();
    return {text, parts};
}

bool TokenRecords::Place::isNumbered() const
{
    return std::any_of(text.begin(), text.end(), [](QChar one) { return one >= u'0' && one <= u'9'; });
}

QString TokenRecords::Place::inWords() const
{
    QStringList parts;
    if (isTold())
        parts.append(report::plain(spokenPlace(text)));
    if (!cleaned.isEmpty())
        parts.append(Told::tr("%1 removed").arg(report::plain(listed(retold(cleaned)))));
    return parts.isEmpty() ? Told::tr("by itself", "a token with nothing around it") : listed(parts);
}

void TokenRecords::put(int id, quint16 source, const Place &place, const TokenFacts &facts)
{
    TokenRecord &record = grow(id);
    record.source = source;
    setPlace(record, place);
    fill(id, facts);
}

void TokenRecords::put(int id, quint16 source, const Place &place, const TokenFacts &facts, QByteArrayView text)
{
    put(id, source, place, facts);
    keep(id, text);
}

void TokenRecords::keep(int id, QByteArrayView text)
{
    m_records[std::size_t(id)].text = m_texts.add(text);
    m_known.insert(hashOf(text), quint32(id), [this](quint32 known) {
        const quint32 at = m_records[known].text;
        return at == 0 ? known : hashOf(m_texts.at(at));
    });
}

int TokenRecords::find(QByteArrayView text) const
{
    return int(m_known.find(hashOf(text), [&](quint32 id) {
        const TokenRecord &record = m_records[id];
        return record.isListed && record.text != 0 && m_texts.at(record.text) == text;
    }));
}

void TokenRecords::judge(int id, const TokenFacts &facts)
{
    fill(id, facts);
}

void TokenRecords::await(int id)
{
    TokenRecord &record = m_records[std::size_t(id)];
    if (!record.isListed || record.text == 0 || record.state == TokenState::Waiting)
        return;
    record.state = TokenState::Waiting;
    ++m_waiting;
    ++m_verdictRevision;
}

void TokenRecords::awaitAll()
{
    for (int id = 1; id <= last(); ++id)
        await(id);
}

std::vector<int> TokenRecords::hideAll()
{
    std::vector<int> hidden;
    for (int id = 1; id <= last(); ++id) {
        if (isKept(id))
            hidden.push_back(id);
        m_records[std::size_t(id)].isListed = false;
    }
    m_count = 0;
    m_waiting = 0;
    ++m_revision;
    return hidden;
}

void TokenRecords::showAgain(const std::vector<int> &ids)
{
    for (const int id : ids) {
        TokenRecord &record = m_records[std::size_t(id)];
        record.isListed = true;
        m_waiting += record.state == TokenState::Waiting;
    }
    m_count += int(ids.size());
    ++m_revision;
}

void TokenRecords::letGo(int id)
{
    TokenRecord &record = m_records[std::size_t(id)];
    if (record.text != 0)
        m_texts.drop(record.text);
    record.text = 0;
}

void TokenRecords::forget(int id)
{
    if (!isListed(id))
        return;
    letGo(id);
    TokenRecord &record = m_records[std::size_t(id)];
    m_waiting -= record.state == TokenState::Waiting;
    --m_count;
    ++m_revision;
    record.isListed = false;
}

void TokenRecords::clear()
{
    const quint64 revision = m_revision;
    *this = TokenRecords();
    m_revision = revision + 1;
}

QString TokenRecords::Place::inShort(const QString &person, qint64 issued, const QDateTime &seen) const
{
    const QString where = isTold() ? Place{text, {}}.inWords() : QString();
    if (isTold())
        return isNumbered() && !person.isEmpty() ? listed({person, where}) : where;
    QStringList parts;
    if (!person.isEmpty())
        parts.append(person);
    else if (issued != 0)
        parts.append(Told::tr("issued %1").arg(shownInstant(QDateTime::fromSecsSinceEpoch(issued, Qt::UTC))));
    else if (seen.isValid())
        parts.append(Told::tr("seen %1").arg(shownInstant(seen)));
    if (!cleaned.isEmpty() || parts.isEmpty())
        parts.append(inWords());
    return listed(parts);
}

qint64 TokenRecords::sharedOctets() const
{
    qint64 all = 0;
    for (const TextPool *pool : {&m_issuers, &m_people, &m_places, &m_verdicts, &m_kinds, &m_homes, &m_headings})
        all += pool->octets();
    return all;
}

} // namespace jotscope::ui

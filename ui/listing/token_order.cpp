// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/token_order.h"

#include "ui/listing/radix_sort.h"

#include <algorithm>
#include <array>

namespace jotscope::ui {

namespace {

struct Keyed {
    quint64 key; ///< of the group, then of the order in it
    quint32 id;
};

int threeWay(quint32 a, quint32 b)
{
    return a < b ? -1 : int(a > b);
}

/// What does not say it stands last.
quint32 soonest(quint32 seconds)
{
    return seconds == 0 ? ~0U : seconds;
}

/// For one word, which texts contain it.
struct Marks {
    Marks(const TokenRecords &all, const FilterWord &looked)
        : word(looked), issuers(all.issuers().containing(word.text)), people(all.people().containing(word.text)),
          kinds(all.kinds().containing(word.text)), homes(all.homes().containing(word.text)), places(all.places().containing(word.text)),
          verdicts(all.verdicts().size()), sources(all.sources())
    {
        if (!word.verdict.isEmpty())
            verdicts = all.verdicts().containing(word.verdict);
        const std::vector<bool> headings = all.headings().containing(word.text);
        for (quint16 source = 0; source < all.sources(); ++source)
            sources[source] = headings[all.source(source).heading];
    }
    bool has(const TokenRecord &record) const
    {
        return word.isFor(record.state) || people[record.person] || issuers[record.issuer] || verdicts[record.verdict] || kinds[record.kind]
            || homes[record.home] || places[record.place] || sources[record.source];
    }
    FilterWord word;
    std::vector<bool> issuers, people, kinds, homes, places, verdicts, sources;
};

} // namespace

TokenOrder::TokenOrder(const TokenRecords *records, TokenArrangement arrangement)
    : m_records(records), m_arrangement(std::move(arrangement)), m_words(filterWords(m_arrangement.filter))
{
}

bool TokenOrder::hasWordIn(const QString &text) const
{
    const QByteArray folded = TextPool::folded(text);
    return std::any_of(m_words.begin(), m_words.end(), [&](const FilterWord &word) { return folded.contains(word.text); });
}

bool TokenOrder::passes(quint32 id) const
{
    const TokenRecord &record = (*m_records)[id];
    const auto isIn = [&](const FilterWord &word) {
        const TokenRecords &all = *m_records;
        return word.isFor(record.state) || all.people().contains(record.person, word.text)
            || all.issuers().contains(record.issuer, word.text)
            || (!word.verdict.isEmpty() && all.verdicts().contains(record.verdict, word.verdict))
            || all.kinds().contains(record.kind, word.text) || all.homes().contains(record.home, word.text)
            || all.places().contains(record.place, word.text) || all.headings().contains(all.source(record.source).heading, word.text);
    };
    return record.isListed && std::all_of(m_words.begin(), m_words.end(), isIn);
}

/// The newest source first, in each as they came.
std::vector<quint32> TokenOrder::asFound() const
{
    std::vector<quint32> counts(m_records->sources() + std::size_t(1));
    const auto end = quint32(m_records->last() + 1);
    for (quint32 id = 1; id < end; ++id) {
        const TokenRecord &record = (*m_records)[id];
        counts[record.source] += record.isListed;
    }
    quint32 next = 0;
    for (std::size_t source = counts.size(); source-- > 0;)
        next += std::exchange(counts[source], next);
    std::vector<quint32> ids(next);
    for (quint32 id = 1; id < end; ++id) {
        const TokenRecord &record = (*m_records)[id];
        if (record.isListed)
            ids[counts[record.source]++] = id;
    }
    return ids;
}

quint32 TokenOrder::keyOf(const TokenRecord &record, TokenSort sort) const
{
    switch (sort) {
    case TokenSort::Found: break;
    case TokenSort::Newest: return ~record.issued;
    case TokenSort::Expiry: return soonest(record.expires);
    case TokenSort::Verdict: return quint32(record.state) << 24 | m_records->verdicts().ranks()[record.verdict];
    case TokenSort::Issuer: return record.issuer == 0 ? ~0U : m_records->issuers().ranks()[record.issuer];
    case TokenSort::Subject: return record.person == 0 ? ~0U : m_records->people().ranks()[record.person];
    }
    return 0;
}

quint32 TokenOrder::groupKeyOf(const TokenRecord &record) const
{
    switch (m_arrangement.group) {
    case TokenGroup::Source: return ~m_records->source(record.source).run;
    case TokenGroup::Issuer: return keyOf(record, TokenSort::Issuer);
    case TokenGroup::Verdict: return keyOf(record, TokenSort::Verdict);
    case TokenGroup::None: break;
    }
    return 0;
}

bool TokenOrder::goesByVerdict() const
{
    return m_arrangement.sort == TokenSort::Verdict || m_arrangement.group == TokenGroup::Verdict;
}

TokenOrder TokenOrder::with(TokenArrangement arrangement) &&
{
    TokenOrder order(m_records, std::move(arrangement));
    if (order.m_arrangement.sort != m_arrangement.sort || order.m_arrangement.group != m_arrangement.group)
        return order;
    order.m_whole = std::move(m_whole);
    if (m_words.empty() && m_revision == m_records->revision(goesByVerdict()))
        order.m_whole = Whole{std::move(m_ids), std::move(m_groups), m_revision};
    return order;
}

void TokenOrder::arrange()
{
    m_revision = m_records->revision(goesByVerdict());
    m_unseen = 0;
    if (m_whole && m_whole->revision != m_revision)
        m_whole.reset();
    if (m_whole) {
        m_ids = std::move(m_whole->ids);
        m_groups = std::move(m_whole->groups);
    } else {
        sortAll();
    }
    if (m_words.empty())
        return m_whole.reset();
    m_whole = Whole{std::move(m_ids), std::move(m_groups), m_revision};
    filterWhole();
}

/// Rows are read once, in the order in which they lie in memory; the rest goes by their keys.
void TokenOrder::sortAll()
{
    m_groups.clear();
    m_ids = asFound();
    if (m_arrangement.sort == TokenSort::Found && m_arrangement.group == TokenGroup::None)
        return;
    std::vector<Keyed> keyed;
    keyed.reserve(m_ids.size());
    for (const quint32 id : m_ids) {
        const TokenRecord &record = (*m_records)[id];
        keyed.push_back({quint64(groupKeyOf(record)) << 32 | keyOf(record, m_arrangement.sort), id});
    }
    radixSort(keyed, [](const Keyed &one) { return one.key; });
    for (std::size_t i = 0; i < keyed.size(); ++i) {
        m_ids[i] = keyed[i].id;
        const bool isNew = i == 0 || keyed[i].key >> 32 != keyed[i - 1].key >> 32;
        if (isNew && m_arrangement.group != TokenGroup::None)
            m_groups.push_back(quint32(i));
    }
}

bool TokenOrder::isUnseen(quint32 id) const
{
    const TokenRecord &record = (*m_records)[id];
    return record.isListed && record.state == TokenState::Waiting;
}

/// Order and groups stay; what does not pass is left out.
void TokenOrder::filterWhole()
{
    std::vector<Marks> marks;
    for (const FilterWord &word : m_words)
        marks.emplace_back(*m_records, word);
    std::vector<bool> passes(std::size_t(m_records->last()) + 1);
    for (std::size_t id = 1; id < passes.size(); ++id) { // as rows lie in memory
        const TokenRecord &record = (*m_records)[quint32(id)];
        passes[id] = std::all_of(marks.begin(), marks.end(), [&record](const Marks &one) { return one.has(record); });
        m_unseen += !passes[id] && isUnseen(quint32(id));
    }
    m_ids.clear();
    m_groups.clear();
    std::size_t group = 0;
    bool isNew = false;
    for (std::size_t i = 0; i < m_whole->ids.size(); ++i) {
        if (group < m_whole->groups.size() && m_whole->groups[group] == i) {
            isNew = true;
            ++group;
        }
        if (!passes[m_whole->ids[i]])
            continue;
        if (std::exchange(isNew, false))
            m_groups.push_back(quint32(m_ids.size()));
        m_ids.push_back(m_whole->ids[i]);
    }
}

int TokenOrder::compareGroups(const TokenRecord &a, const TokenRecord &b) const
{
    switch (m_arrangement.group) {
    case TokenGroup::Source: return threeWay(m_records->source(b.source).run, m_records->source(a.source).run);
    case TokenGroup::Issuer:
        return a.issuer == b.issuer ? 0 : a.issuer == 0 ? 1 : b.issuer == 0 ? -1 : m_records->issuers().compare(a.issuer, b.issuer);
    case TokenGroup::Verdict:
        return a.state != b.state ? threeWay(quint32(a.state), quint32(b.state)) : m_records->verdicts().compare(a.verdict, b.verdict);
    case TokenGroup::None: break;
    }
    return 0;
}

int TokenOrder::compareKeys(const TokenRecord &a, const TokenRecord &b) const
{
    switch (m_arrangement.sort) {
    case TokenSort::Found: break;
    case TokenSort::Newest: return threeWay(b.issued, a.issued);
    case TokenSort::Expiry: return threeWay(soonest(a.expires), soonest(b.expires));
    case TokenSort::Verdict:
        return a.state != b.state ? threeWay(quint32(a.state), quint32(b.state)) : m_records->verdicts().compare(a.verdict, b.verdict);
    case TokenSort::Issuer:
        return a.issuer == b.issuer ? 0 : a.issuer == 0 ? 1 : b.issuer == 0 ? -1 : m_records->issuers().compare(a.issuer, b.issuer);
    case TokenSort::Subject:
        return a.person == b.person ? 0 : a.person == 0 ? 1 : b.person == 0 ? -1 : m_records->people().compare(a.person, b.person);
    }
    return 0;
}

/// The same order as arrange() makes, one by one.
bool TokenOrder::isBefore(quint32 a, quint32 b) const
{
    const TokenRecord &left = (*m_records)[a];
    const TokenRecord &right = (*m_records)[b];
    if (const int order = compareGroups(left, right))
        return order < 0;
    if (const int order = compareKeys(left, right))
        return order < 0;
    return left.source != right.source ? left.source > right.source : a < b;
}

bool TokenOrder::isSameGroup(quint32 a, quint32 b) const
{
    return compareGroups((*m_records)[a], (*m_records)[b]) == 0;
}

quint64 TokenOrder::keyOfGroup(quint32 id) const
{
    const TokenRecord &record = (*m_records)[id];
    const quint64 kind = quint64(m_arrangement.group) << 48;
    switch (m_arrangement.group) {
    case TokenGroup::Source: return kind | m_records->source(record.source).run;
    case TokenGroup::Issuer: return kind | record.issuer;
    case TokenGroup::Verdict: return kind | quint64(record.state) << 32 | record.verdict;
    case TokenGroup::None: break;
    }
    return 0;
}

std::optional<TokenOrder::Gap> TokenOrder::gapFor(int first, int last) const
{
    Gap gap{0, 0, false, {}};
    for (int id = first; id <= last; ++id) {
        if (passes(quint32(id)))
            gap.fresh.push_back(quint32(id));
        else
            gap.unseen += isUnseen(quint32(id));
    }
    if (gap.fresh.empty())
        return gap;
    const auto isBefore = [this](quint32 a, quint32 b) { return this->isBefore(a, b); };
    std::sort(gap.fresh.begin(), gap.fresh.end(), isBefore);
    const auto at = std::lower_bound(m_ids.begin(), m_ids.end(), gap.fresh.front(), isBefore);
    if (at != m_ids.end() && this->isBefore(*at, gap.fresh.back()))
        return {};
    gap.at = quint32(at - m_ids.begin());
    if (m_arrangement.group == TokenGroup::None)
        return gap;
    if (!isSameGroup(gap.fresh.front(), gap.fresh.back()))
        return {};
    gap.group = quint32(std::lower_bound(m_groups.begin(), m_groups.end(), gap.at) - m_groups.begin());
    const bool isOfNext = gap.at < m_ids.size() && isSameGroup(gap.fresh.front(), m_ids[gap.at]);
    const bool isOfBefore = gap.at > 0 && isSameGroup(gap.fresh.front(), m_ids[gap.at - 1]);
    if (isOfBefore)
        --gap.group;
    gap.isNewGroup = !isOfNext && !isOfBefore;
    return gap;
}

void TokenOrder::insert(const Gap &gap)
{
    m_unseen += gap.unseen;
    m_ids.insert(m_ids.begin() + gap.at, gap.fresh.begin(), gap.fresh.end());
    if (m_arrangement.group == TokenGroup::None)
        return;
    if (gap.isNewGroup)
        m_groups.insert(m_groups.begin() + gap.group, gap.at);
    for (std::size_t later = gap.group + std::size_t(1); later < m_groups.size(); ++later)
        m_groups[later] += quint32(gap.fresh.size());
}

} // namespace jotscope::ui

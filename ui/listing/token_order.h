// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/filter_words.h"

#include <optional>

namespace jotscope::ui {

enum class TokenSort { Found, Newest, Expiry, Verdict, Issuer, Subject };
enum class TokenGroup { Source, Issuer, Verdict, None };

/// What of the tokens is listed, and how. Each word of the filter has to stand somewhere: in the issuer, the subject, the verdict (or it is
/// one for its class), the kind, the environment, the place or the source.
struct TokenArrangement {
    TokenSort sort = TokenSort::Found;
    TokenGroup group = TokenGroup::Source;
    QString filter = {};
    bool operator==(const TokenArrangement &) const = default;
    bool isMovedByVerdicts() const { return sort == TokenSort::Verdict || group == TokenGroup::Verdict || !filter.isEmpty(); }
};

/// The ids of the tokens that are listed, in order, and where groups begin.
class TokenOrder {
public:
    explicit TokenOrder(const TokenRecords *records, TokenArrangement arrangement = {});
    /// With another arrangement: what the filter of the one before has hidden is not sorted again.
    TokenOrder with(TokenArrangement arrangement) &&;

    const TokenArrangement &arrangement() const { return m_arrangement; }
    const std::vector<quint32> &ids() const { return m_ids; }
    /// Where in ids() each group begins; none when nothing is grouped.
    const std::vector<quint32> &groups() const { return m_groups; }
    /// Tokens that the filter hides although it may let them through yet: nobody has judged them, so they have no verdict and no home.
    int unseen() const { return m_unseen; }

    /// All anew: takes time by their number, not by comparisons.
    void arrange();
    /// Where tokens that have just come belong, when that is one stretch of a group that is there (or a new one of their own).
    struct Gap {
        quint32 at;                 ///< in ids()
        quint32 group;              ///< in groups()
        bool isNewGroup;            ///< it is to be made
        std::vector<quint32> fresh; ///< in order; empty: none of them passes the filter
        int unseen = 0;             ///< of those that do not pass
    };
    std::optional<Gap> gapFor(int first, int last) const;
    void insert(const Gap &gap);

    bool passes(quint32 id) const;
    bool hasWordIn(const QString &text) const; ///< one of the filter
    bool isBefore(quint32 a, quint32 b) const;
    bool isSameGroup(quint32 a, quint32 b) const;
    /// Of the group that a token is in: the same one however the tokens are sorted, and whatever comes. 0 when nothing is grouped.
    quint64 keyOfGroup(quint32 id) const;

private:
    struct Whole { ///< without the filter
        std::vector<quint32> ids;
        std::vector<quint32> groups;
        quint64 revision = 0;
    };
    bool goesByVerdict() const;
    bool isUnseen(quint32 id) const;
    std::vector<quint32> asFound() const;
    void sortAll();
    void filterWhole();
    quint32 keyOf(const TokenRecord &record, TokenSort sort) const;
    quint32 groupKeyOf(const TokenRecord &record) const;
    int compareGroups(const TokenRecord &a, const TokenRecord &b) const;
    int compareKeys(const TokenRecord &a, const TokenRecord &b) const;

    const TokenRecords *m_records;
    TokenArrangement m_arrangement;
    std::vector<FilterWord> m_words; ///< of the filter
    std::vector<quint32> m_ids;
    std::vector<quint32> m_groups;
    int m_unseen = 0;
    quint64 m_revision = 0;       ///< of the records, when they were put in order
    std::optional<Whole> m_whole; ///< while something is filtered, or was
};

} // namespace jotscope::ui

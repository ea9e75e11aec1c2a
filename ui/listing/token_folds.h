// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/listing/token_order.h"

#include <QSet>

namespace jotscope::ui {

/// Which groups of an order are folded to their heading, and so in which row each token stands. A heading is a row of its own before
/// the first token of its group.
class TokenFolds {
public:
    explicit TokenFolds(const TokenOrder *order) : m_order(order) { }

    struct Place {
        std::size_t group; ///< one more than that of the row; for a heading it is its own
        bool isHeading;
        quint32 at; ///< in TokenOrder::ids()
    };

    /// A stretch of the list.
    struct Rows {
        int first;
        int count;
    };

    void layOut(); ///< the order is another one
    int rows() const { return m_starts.empty() ? int(m_order->ids().size()) : int(m_starts.back()); }
    int headings() const { return int(m_order->groups().size()); }
    Place placeOf(int row) const;
    int rowAt(quint32 at) const;                                             ///< of a token in TokenOrder::ids(); -1: its group is folded
    int headingRow(std::size_t group) const { return int(m_starts[group]); } ///< group: in TokenOrder::groups(), or their number
    std::size_t groupAt(quint32 at) const;                                   ///< in TokenOrder::groups()
    int countOf(std::size_t group) const;                                    ///< tokens under its heading, folded or not

    /// Several groups, of which the filter hides nothing: what it has found is always in sight.
    bool canFold() const { return m_mayFold && m_order->groups().size() > 1 && m_order->arrangement().filter.isEmpty(); }
    bool isFolded(std::size_t group) const { return group < m_isFolded.size() && m_isFolded[group]; }
    bool isLaidOut() const; ///< no group has come to be folded or unfolded by what its tokens have become
    /// The group of that token, when one stood there last.
    bool wasFolded(quint32 id) const { return m_folded.contains(m_order->keyOfGroup(id)); }
    /// For tokens that are to be put there, and the heading of a group of their own; none: their group is folded.
    Rows rowsFor(const TokenOrder::Gap &gap) const;
    bool isTurnedBy(const TokenOrder::Gap &gap) const; ///< a group comes back folded, or the one beside it folds by it
    bool isAnyFolded() const { return !m_folded.isEmpty(); }
    /// These do not lay out.
    void setFolded(std::size_t group, bool isFolded);
    void setAllFolded(bool areFolded);
    bool mayFold() const { return m_mayFold; }
    void setMayFold(bool mayFold) { m_mayFold = mayFold; } ///< false: all are shown whole, until it is true again

private:
    quint64 keyOf(std::size_t group) const;
    bool isToFold(std::size_t group) const;

    const TokenOrder *m_order;
    QSet<quint64> m_folded;        ///< keys of groups
    std::vector<bool> m_isFolded;  ///< as laid out: what a token becomes changes the key of its group at once
    std::vector<quint32> m_starts; ///< the rows of the headings, and the number of all rows; empty: nothing is grouped
    bool m_mayFold = true;
};

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <array>
#include <cstddef>
#include <vector>

namespace jotscope::ui {

/// Finds ids (never 0) by the hash of what they stand for. It grows piece by piece: no insertion takes long, however many there are.
class HashedIds {
public:
    /// 0: none for which `isSame(id)` holds.
    template <class IsSame>
    quint32 find(std::size_t hash, IsSame isSame) const
    {
        const std::vector<quint32> &slots_ = pieceOf(hash).slots_;
        if (slots_.empty())
            return 0;
        for (std::size_t at = firstOf(hash, slots_); slots_[at] != 0; at = at + 1 == slots_.size() ? 0 : at + 1) {
            if (isSame(slots_[at]))
                return slots_[at];
        }
        return 0;
    }

    /// `hashOf(id)` tells the hash of what was inserted before.
    template <class HashOf>
    void insert(std::size_t hash, quint32 id, HashOf hashOf)
    {
        Piece &piece = pieceOf(hash);
        if (4 * (piece.used + 1) > 3 * piece.slots_.size()) {
            const std::vector<quint32> before = std::move(piece.slots_);
            piece.slots_ = std::vector<quint32>(before.size() + before.size() / 4 + 4);
            for (const quint32 known : before) {
                if (known != 0)
                    put(piece.slots_, hashOf(known), known);
            }
        }
        put(piece.slots_, hash, id);
        ++piece.used;
    }

    void clear() { m_pieces = {}; }

    qint64 octets() const
    {
        qint64 all = sizeof m_pieces;
        for (const Piece &piece : m_pieces)
            all += qint64(piece.slots_.capacity() * sizeof(quint32));
        return all;
    }

private:
    struct Piece {
        std::vector<quint32> slots_; ///< 0: free
        std::size_t used = 0;
    };

    static std::size_t firstOf(std::size_t hash, const std::vector<quint32> &slots_)
    {
        return std::size_t(quint64(quint32(hash)) * slots_.size() >> 32);
    }
    static void put(std::vector<quint32> &slots_, std::size_t hash, quint32 id)
    {
        std::size_t at = firstOf(hash, slots_);
        while (slots_[at] != 0)
            at = at + 1 == slots_.size() ? 0 : at + 1;
        slots_[at] = id;
    }
    static constexpr int places = 8 * int(sizeof(std::size_t)) - 8;
    const Piece &pieceOf(std::size_t hash) const { return m_pieces[hash >> places]; }
    Piece &pieceOf(std::size_t hash) { return m_pieces[hash >> places]; }

    std::array<Piece, 256> m_pieces; ///< by the uppermost octet of the hash
};

} // namespace jotscope::ui

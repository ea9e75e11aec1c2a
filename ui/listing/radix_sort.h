// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <utility>
#include <vector>

namespace jotscope::ui {

/// Sorts by an unsigned key; those with equal keys stay in their order. Takes time by the octets in which keys differ, not by comparisons.
template <class Item, class KeyOf>
void radixSort(std::vector<Item> &items, KeyOf keyOf)
{
    using Key = decltype(keyOf(items.front()));
    constexpr std::size_t octets = sizeof(Key);
    std::array<std::array<std::size_t, 256>, octets> counts{};
    for (const Item &item : items) {
        const Key key = keyOf(item);
        for (std::size_t octet = 0; octet < octets; ++octet)
            ++counts[octet][(key >> (8 * octet)) & 0xff];
    }
    std::vector<Item> spare;
    for (std::size_t octet = 0; octet < octets; ++octet) {
        std::array<std::size_t, 256> &places = counts[octet];
        if (items.empty() || places[(keyOf(items.front()) >> (8 * octet)) & 0xff] == items.size())
            continue; // it is the same in all
        std::size_t next = 0;
        for (std::size_t &place : places)
            next += std::exchange(place, next);
        spare.resize(items.size());
        for (const Item &item : items)
            spare[places[(keyOf(item) >> (8 * octet)) & 0xff]++] = item;
        items.swap(spare);
    }
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <array>
#include <cstring>
#include <memory>
#include <vector>

namespace jotscope::ui {

/// Items that stay where they are while more are added: nothing is copied, however many there are.
template <class Item>
class Chunks {
public:
    std::size_t size() const { return m_size; }
    Item &operator[](std::size_t at) { return (*m_chunks[at / each])[at % each]; }
    const Item &operator[](std::size_t at) const { return (*m_chunks[at / each])[at % each]; }
    void resize(std::size_t size)
    {
        while (m_chunks.size() * each < size)
            m_chunks.push_back(std::make_unique<std::array<Item, each>>());
        for (; m_size < size; ++m_size)
            (*this)[m_size] = Item();
    }
    void clear()
    {
        m_chunks.clear();
        m_size = 0;
    }
    qint64 octets() const { return qint64(m_chunks.size() * sizeof(std::array<Item, each>)); }

private:
    static constexpr std::size_t each = 4096;
    std::vector<std::unique_ptr<std::array<Item, each>>> m_chunks;
    std::size_t m_size = 0;
};

/// The texts of many tokens behind one another. What is dropped is overwritten.
class TokenTexts {
public:
    static constexpr quint64 most = 2'000'000'000; ///< octets

    bool hasRoomFor(qsizetype size) const { return quint64(m_chunks.size()) * chunk + quint64(size) + 2 * chunk <= most; }
    quint32 add(QByteArrayView text); ///< its place, never 0
    QByteArrayView at(quint32 place) const;
    void drop(quint32 place);
    void clear() { m_chunks.clear(); }
    qint64 octets() const { return m_octets; }

private:
    static constexpr std::size_t chunk = 1 << 20;
    char *octetsAt(quint32 place) const { return m_chunks[(place - 1) / chunk].get() + (place - 1) % chunk; }

    std::vector<std::unique_ptr<char[]>> m_chunks; ///< a text longer than one takes several: the first of them holds it
    std::size_t m_used = chunk;                    ///< of the last one
    qint64 m_octets = 0;
};

inline quint32 TokenTexts::add(QByteArrayView text)
{
    const std::size_t needs = std::size_t(text.size()) + sizeof(quint32);
    if (m_used + needs > chunk) {
        const std::size_t chunks = (needs + chunk - 1) / chunk;
        m_chunks.push_back(std::make_unique_for_overwrite<char[]>(chunks * chunk));
        m_octets += qint64(chunks * chunk);
        m_used = 0;
        m_chunks.resize(m_chunks.size() + chunks - 1);
    }
    const auto size = quint32(text.size());
    const std::size_t holder = m_chunks.size() - 1 - (needs > chunk ? (needs - 1) / chunk : 0);
    const auto place = quint32(holder * chunk + m_used + 1);
    std::memcpy(octetsAt(place), &size, sizeof size);
    std::memcpy(octetsAt(place) + sizeof size, text.data(), size);
    m_used = needs > chunk ? chunk : m_used + needs;
    return place;
}

inline QByteArrayView TokenTexts::at(quint32 place) const
{
    quint32 size = 0;
    std::memcpy(&size, octetsAt(place), sizeof size);
    return {octetsAt(place) + sizeof size, qsizetype(size)};
}

inline void TokenTexts::drop(quint32 place)
{
    const QByteArrayView text = at(place);
    std::memset(octetsAt(place) + sizeof(quint32), 0, std::size_t(text.size()));
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/listing/text_pool.h"

#include "ui/listing/radix_sort.h"

#include <QByteArray>
#include <QHashFunctions>

#include <algorithm>
#include <cstring>

namespace jotscope::ui {

namespace {

std::size_t hashOf(QByteArrayView text)
{
    return qHashBits(text.data(), std::size_t(text.size()), QHashSeed::globalSeed());
}

/// At most so many octets, never half a character.
QByteArray cut(QByteArray utf8, qsizetype most)
{
    if (utf8.size() <= most)
        return utf8;
    while (most > 0 && (utf8[most] & 0xc0) == 0x80)
        --most;
    return utf8.left(most);
}

struct Item {
    quint64 key; ///< the next eight octets
    quint32 id;
};

constexpr std::size_t fewItems = 48; ///< that are compared rather than counted

/// Eight octets at `depth`; behind the end NUL, which no text contains.
quint64 keyAt(QByteArrayView text, qsizetype depth)
{
    quint64 key = 0;
    for (qsizetype i = 0; i < 8; ++i)
        key = key << 8 | (depth + i < text.size() ? quint8(text[depth + i]) : 0);
    return key;
}

} // namespace

TextPool::TextPool() : m_folded(1, '\0'), m_begin{0, 1}
{
}

QByteArray TextPool::folded(const QString &text)
{
    QByteArray folded = text.toCaseFolded().toUtf8();
    return folded.replace('\0', '\1');
}

QByteArrayView TextPool::foldedOf(quint32 id) const
{
    return {m_folded.data() + m_begin[id], qsizetype(m_begin[id + 1] - m_begin[id] - 1)};
}

QByteArrayView TextPool::original(quint32 id) const
{
    const auto found
        = std::lower_bound(m_differing.begin(), m_differing.end(), id, [](const Original &one, quint32 of) { return one.id < of; });
    if (found == m_differing.end() || found->id != id)
        return foldedOf(id);
    return {m_originals.data() + found->begin, qsizetype(found->size)};
}

QString TextPool::text(quint32 id) const
{
    return QString::fromUtf8(original(id));
}

quint32 TextPool::intern(const QString &text)
{
    if (text.isEmpty())
        return 0;
    const QByteArray utf8 = cut(text.toUtf8(), mostOctets);
    const std::size_t hash = hashOf(utf8);
    if (const quint32 known = m_ids.find(hash, [&](quint32 id) { return original(id) == utf8; }))
        return known;
    const quint32 id = size();
    const QByteArray small = folded(QString::fromUtf8(utf8));
    m_folded.insert(m_folded.end(), small.begin(), small.end());
    m_folded.push_back('\0');
    m_begin.push_back(quint32(m_folded.size()));
    if (small != utf8) {
        m_differing.push_back({id, quint32(m_originals.size()), quint32(utf8.size())});
        m_originals.insert(m_originals.end(), utf8.begin(), utf8.end());
    }
    m_ids.insert(hash, id, [this](quint32 known) { return hashOf(original(known)); });
    return id;
}

bool TextPool::contains(quint32 id, QByteArrayView needle) const
{
    return needle.isEmpty() || foldedOf(id).contains(needle);
}

/// All texts lie behind one another: blocks in which first and last octet meet nowhere are passed over, which compilers do in wide steps.
std::vector<bool> TextPool::containing(QByteArrayView needle) const
{
    std::vector<bool> marks(size(), needle.isEmpty());
    if (needle.isEmpty() || needle.contains('\0'))
        return marks;
    constexpr std::size_t block = 64;
    const char *const text = m_folded.data();
    const auto length = std::size_t(needle.size());
    const char first = needle.front();
    const char last = needle.back();
    const std::size_t end = m_folded.size() < length ? 0 : m_folded.size() - length + 1;
    quint32 id = 0;
    for (std::size_t at = 0; at < end;) {
        const std::size_t stop = std::min(at + block, end);
        if (stop - at == block) {
            unsigned char isAny = 0;
            for (std::size_t i = 0; i < block; ++i)
                isAny |= static_cast<unsigned char>(int(text[at + i] == first) & int(text[at + i + length - 1] == last));
            if (isAny == 0) {
                at = stop;
                continue;
            }
        }
        for (; at < stop; ++at) {
            if (text[at] != first || std::memcmp(text + at, needle.data(), length) != 0)
                continue;
            while (m_begin[id + 1] <= at)
                ++id;
            marks[id] = true;
            at = m_begin[id + 1] - 1; // once is enough
        }
    }
    return marks;
}

int TextPool::compare(quint32 a, quint32 b) const
{
    const QByteArrayView left = foldedOf(a);
    const QByteArrayView right = foldedOf(b);
    if (const int order = std::memcmp(left.data(), right.data(), std::size_t(std::min(left.size(), right.size()))))
        return order;
    if (left.size() != right.size())
        return left.size() < right.size() ? -1 : 1;
    return a == b ? 0 : a < b ? -1 : 1;
}

/// Eight octets at a time; only what they leave equal is looked at further.
const std::vector<quint32> &TextPool::ranks() const
{
    if (m_ranks.size() == size())
        return m_ranks;
    struct Range {
        std::size_t begin;
        std::size_t end;
        qsizetype depth;
    };
    std::vector<Item> items(size());
    for (quint32 id = 0; id < size(); ++id)
        items[id].id = id;
    std::vector<Range> open{{0, items.size(), 0}};
    while (!open.empty()) {
        const Range range = open.back();
        open.pop_back();
        const auto begin = items.begin() + std::ptrdiff_t(range.begin);
        const auto end = items.begin() + std::ptrdiff_t(range.end);
        if (range.end - range.begin <= fewItems || range.depth >= mostOctets * 3) {
            std::sort(begin, end, [this](const Item &a, const Item &b) { return compare(a.id, b.id) < 0; });
            continue;
        }
        std::vector<Item> piece(begin, end);
        for (Item &item : piece)
            item.key = keyAt(foldedOf(item.id), range.depth);
        radixSort(piece, [](const Item &item) { return item.key; });
        std::copy(piece.begin(), piece.end(), begin);
        for (std::size_t from = range.begin; from < range.end;) {
            std::size_t to = from + 1;
            while (to < range.end && items[to].key == items[from].key)
                ++to;
            if (to - from > 1 && (items[from].key & 0xff) != 0) // they go on behind it
                open.push_back({from, to, range.depth + 8});
            from = to;
        }
    }
    m_ranks.resize(size());
    for (std::size_t place = 0; place < items.size(); ++place)
        m_ranks[items[place].id] = quint32(place);
    return m_ranks;
}

qint64 TextPool::octets() const
{
    return qint64(m_folded.capacity() + m_originals.capacity() + m_begin.capacity() * sizeof(quint32)
               + m_differing.capacity() * sizeof(Original) + m_ranks.capacity() * sizeof(quint32))
        + m_ids.octets();
}

} // namespace jotscope::ui

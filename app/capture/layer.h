// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <array>
#include <vector>

namespace jotscope::capture {

/// What stood around or inside a text and was taken away or decoded.
enum class Wrap : quint8 { Ansi, Invisible, Percent, Backslash, Entity, Tag, QuotedPrintable };
constexpr std::size_t wrapCount = 7;
using WrapCounts = std::array<int, wrapCount>;

/// A text made from another one by small edits, which still knows where each octet came from in the very first text.
class Layer {
public:
    explicit Layer(QByteArray text) : m_text(std::move(text)) { }

    QByteArrayView text() const { return m_text; }
    qsizetype sourceOf(qsizetype at) const; ///< offset in the first text
    bool isCutAt(qsizetype at) const;       ///< something was taken away, with nothing in its place, right before this octet
    WrapCounts wrapsWithin(qsizetype begin, qsizetype end) const;

private:
    friend class LayerMaker;
    struct Edit {
        qsizetype at;     ///< of what was put in its place
        qsizetype source; ///< where, in the first text, the text goes on behind it
        quint32 taken;    ///< octets of the first text
        quint8 made;      ///< octets in its place
        Wrap wrap;
    };
    std::vector<Edit>::const_iterator lastEditAt(qsizetype at) const; ///< m_edits.end(): none

    QByteArray m_text;
    std::vector<Edit> m_edits; ///< sorted by `at`
};

/// Makes the next layer from `from`, walking through it once.
class LayerMaker {
public:
    explicit LayerMaker(const Layer &from);

    void keep(qsizetype octets);
    void replace(qsizetype octets, QByteArrayView with, Wrap wrap);
    Layer take() { return std::move(m_made); }

private:
    const Layer &m_from;
    Layer m_made;
    qsizetype m_at = 0;
    std::size_t m_edit = 0; ///< next edit of m_from
};

} // namespace jotscope::capture

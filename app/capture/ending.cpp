// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/ending.h"

#include <algorithm>
#include <optional>

namespace jotscope::capture {

namespace {

constexpr qsizetype narrowestLine = 32;

qsizetype withoutPadding(QByteArrayView text)
{
    qsizetype length = text.size();
    while (length > 0 && text[length - 1] == '=')
        --length;
    return length;
}

/// Judges the lengths at which a draft may end.
class Ending {
public:
    explicit Ending(const Draft &draft) : m_draft(draft) { }

    qsizetype length();
    bool isSound(qsizetype length);

private:
    bool hasSoundBeginning();
    bool isSoundSdJwt(qsizetype length);
    qsizetype wrappedLength() const;
    std::vector<qsizetype> lengths() const;

    const Draft &m_draft;
    std::optional<bool> m_soundBeginning;
};

/// Header and payload: once per draft, whatever the end.
bool Ending::hasSoundBeginning()
{
    if (m_soundBeginning)
        return *m_soundBeginning;
    const HeaderLook &look = m_draft.look;
    bool isGood = look.isObject && m_draft.dots.size() >= (look.encrypted ? 4U : 2U);
    if (isGood && !look.encrypted) {
        const QByteArrayView payload = m_draft.part(1);
        isGood = !payload.startsWith('e') || isWholeJson(payload);
    }
    m_soundBeginning = isGood;
    return isGood;
}

bool Ending::isSoundSdJwt(qsizetype length)
{
    if (!isSound(m_draft.tilde))
        return false;
    const QByteArrayView tail = QByteArrayView(m_draft.text).first(length).sliced(m_draft.tilde + 1);
    qsizetype begin = 0;
    for (qsizetype end = tail.indexOf('~'); end >= 0; end = tail.indexOf('~', begin)) {
        if (!isWholeJson(tail.sliced(begin, end - begin), '['))
            return false;
        begin = end + 1;
    }
    const QByteArray binding = tail.sliced(begin).toByteArray();
    return binding.isEmpty() || (binding.count('.') == 2 && !binding.endsWith('.'));
}

bool Ending::isSound(qsizetype length)
{
    if (!hasSoundBeginning())
        return false;
    if (m_draft.tilde >= 0 && length > m_draft.tilde)
        return isSoundSdJwt(length);
    const HeaderLook &look = m_draft.look;
    const std::size_t wanted = look.encrypted ? 4 : 2;
    const std::vector<qsizetype> &dots = m_draft.dots;
    if (length <= dots[wanted - 1] || (dots.size() > wanted && length > dots[wanted]))
        return false;
    const QByteArrayView last = QByteArrayView(m_draft.text).first(length).sliced(dots[wanted - 1] + 1);
    return look.knowsEnd() ? look.endsAt(withoutPadding(last)) : !last.isEmpty();
}

/// Where a piece ends, where a '+' or '/' stands behind the payload, and the very end.
std::vector<qsizetype> Ending::lengths() const
{
    std::vector<qsizetype> lengths;
    for (std::size_t i = 1; i < m_draft.pieces.size(); ++i)
        lengths.push_back(m_draft.pieces[i].length);
    for (const qsizetype slip : m_draft.slips) {
        if (m_draft.dots.size() >= 2 && slip > m_draft.dots[1])
            lengths.push_back(slip);
    }
    if (m_draft.dots.size() > 2 && m_draft.look.knowsEnd())
        lengths.push_back(m_draft.dots[2]);
    lengths.push_back(m_draft.text.size());
    std::sort(lengths.begin(), lengths.end());
    return lengths;
}

bool looksRandom(QByteArrayView text)
{
    const auto has = [text](char low, char high) {
        return std::any_of(text.begin(), text.end(), [low, high](char c) { return c >= low && c <= high; });
    };
    return text.size() >= 20 && has('a', 'z') && has('A', 'Z') && has('0', '9');
}

/// How far the pieces look like lines of one wrapped text.
qsizetype Ending::wrappedLength() const
{
    const std::vector<Draft::Piece> &pieces = m_draft.pieces;
    const auto lengthOf = [&](std::size_t i) { return i + 1 < pieces.size() ? pieces[i + 1].length : m_draft.text.size(); };
    std::size_t taken = 0;
    for (std::size_t i = 1; i < pieces.size(); ++i) {
        const Draft::Piece &piece = pieces[i];
        const QByteArrayView text = QByteArrayView(m_draft.text).sliced(piece.length, lengthOf(i) - piece.length);
        const bool isMarked = piece.seam == Seam::Continuation || piece.seam == Seam::Concatenation;
        const bool isFull = piece.lineWidth >= narrowestLine && (i < 3 || piece.lineWidth == pieces[i - 1].lineWidth);
        const bool isPlain = piece.seam == Seam::LineBreak && isFull && (i + 1 < pieces.size() || piece.alone)
            && (i > 1 || looksRandom(text) || text.contains('.'));
        if (!isMarked && !isPlain)
            break;
        taken = i;
    }
    return lengthOf(taken);
}

/// The slips of a whole header or payload are its own; any other ends the text.
qsizetype beforeStraySlip(const Draft &draft, qsizetype length)
{
    for (const qsizetype slip : draft.slips) {
        if (slip >= length)
            break;
        std::size_t part = 0;
        while (part < draft.dots.size() && draft.dots[part] < slip)
            ++part;
        if (part >= 2 || part >= draft.dots.size() || !isWholeJson(draft.part(part)))
            return slip;
    }
    return length;
}

qsizetype Ending::length()
{
    const qsizetype wrapped = wrappedLength();
    if (m_draft.tilde >= 0) {
        for (const qsizetype end : {m_draft.text.size(), wrapped, m_draft.pieces.size() > 1 ? m_draft.pieces[1].length : wrapped}) {
            if (isSound(end))
                return end;
        }
        return wrapped;
    }
    qsizetype best = -1;
    for (const qsizetype end : lengths()) {
        if ((best < 0 || end <= wrapped) && isSound(end) && (m_draft.look.knowsEnd() || best < 0 || end == wrapped))
            best = end;
    }
    return best >= 0 ? best : beforeStraySlip(m_draft, wrapped);
}

struct Mask {
    Shape::Cut cut = Shape::Cut::No;
    qsizetype end = 0;
};

/// Dots, stars or a word in brackets in the place of what was cut.
Mask maskAt(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at).first(qMin<qsizetype>(text.size() - at, 48));
    const auto behind = [text](qsizetype from) { // the last characters are often left standing
        while (from < text.size() && (isBase64Url(text[from]) || text[from] == '.'))
            ++from;
        return from;
    };
    if (rest.startsWith("...") || rest.startsWith("\xe2\x80\xa6"))
        return {Shape::Cut::Ellipsis, behind(at + 3)};
    if (rest.startsWith("[...]") || rest.startsWith("[\xe2\x80\xa6]"))
        return {Shape::Cut::Ellipsis, behind(at + 5)};
    if (rest.startsWith("***") || rest.startsWith("\xe2\x80\xa2\xe2\x80\xa2")) {
        qsizetype end = at;
        while (end < text.size() && (text[end] == '*' || uchar(text[end]) >= 0x80))
            ++end;
        return {Shape::Cut::Mask, behind(end)};
    }
    if (rest.isEmpty() || !QByteArrayView("[<{(").contains(rest[0]))
        return {};
    const QByteArray word = rest.toByteArray().toLower();
    for (const char *said : {"redact", "mask", "signature", "snip", "truncat", "cut", "omit", "remov", "hidden", "filter", "secret"}) {
        const qsizetype found = word.indexOf(said);
        if (found >= 1 && found <= 3)
            return {Shape::Cut::Mask, at + found + qsizetype(qstrlen(said))};
    }
    return {};
}

} // namespace

Shape shapeOf(const Draft &draft, QByteArrayView text)
{
    Ending ending(draft);
    qsizetype length = ending.length();
    Shape shape;
    shape.begin = draft.pieces.front().at;
    const bool isSound = ending.isSound(length);
    const auto dots = std::count_if(draft.dots.begin(), draft.dots.end(), [length](qsizetype dot) { return dot < length; });
    if (!isSound) {
        const Mask mask = maskAt(text, draft.placeOf(length));
        shape.cut = mask.cut;
        shape.end = mask.end;
        while (length > 0 && draft.text[length - 1] == '.' && (dots != 2 || mask.cut != Shape::Cut::No))
            --length;
    }
    shape.whole = isSound ? Shape::Whole::Sound : dots >= 2 ? Shape::Whole::Parts : Shape::Whole::Start;
    shape.text = draft.text.first(length);
    shape.end = qMax(shape.end, draft.placeOf(length));
    for (const Draft::Piece &piece : draft.pieces) {
        if (piece.length < length && piece.seam != Seam::None)
            ++shape.seams[std::size_t(piece.seam)];
    }
    return shape;
}

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/draft.h"

#include "jose/base64url.h"

#include <algorithm>

namespace jotscope::capture {

namespace {

constexpr std::size_t mostDots = 5;
constexpr qsizetype shortestWord = 16; ///< of the pieces of a token that was wrapped and then pasted into one line

class Drafter {
public:
    Drafter(QByteArrayView text, qsizetype begin);
    Draft draft();

private:
    bool step();
    bool dot();
    bool padding();
    bool slip();
    bool tilde();
    bool join();
    bool standsAlone(qsizetype at) const;
    void append(char c)
    {
        m_draft.text.append(c);
        ++m_at;
    }
    char here() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    char ahead(qsizetype by) const { return m_at + by < m_text.size() ? m_text[m_at + by] : '\0'; }
    bool isBarrier(qsizetype next) const;
    qsizetype lengthOfPart() const { return m_draft.text.size() - m_partBegin; }

    QByteArrayView m_text;
    qsizetype m_at;
    qsizetype m_lineBegin;
    qsizetype m_partBegin = 0; ///< in the draft's text
    int m_dotsBehindTilde = 0;
    Draft m_draft;
};

qsizetype lineBeginOf(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype reach = 1024;
    const qsizetype limit = qMax<qsizetype>(0, at - reach);
    while (at > limit && text[at - 1] != '\n')
        --at;
    return at;
}

bool isKeyBinding(QByteArrayView text, qsizetype at)
{
    qsizetype end = at;
    while (end < text.size() && isBase64Url(text[end]))
        ++end;
    return jose::fromBase64Url(text.sliced(at, end - at)).octets.contains("kb+jwt");
}

Drafter::Drafter(QByteArrayView text, qsizetype begin) : m_text(text), m_at(begin), m_lineBegin(lineBeginOf(text, begin))
{
    m_draft.pieces.push_back({0, begin, Seam::None, 0, true});
}

Draft Drafter::draft()
{
    while (step()) { }
    m_draft.pieces.back().alone = standsAlone(m_at);
    if (m_draft.dots.empty())
        m_draft.look = lookAtHeader(m_draft.text);
    return std::move(m_draft);
}

bool Drafter::step()
{
    const char c = here();
    if (m_at >= m_text.size())
        return false;
    if (isBase64Url(c)) {
        append(c);
        return true;
    }
    switch (c) {
    case '.': return dot();
    case '=': return padding() || join();
    case '+':
    case '/': return slip();
    case '~': return tilde();
    default: return join();
    }
}

bool Drafter::dot()
{
    if (ahead(1) == '.' && ahead(2) == '.') {
        m_draft.ellipsis = true;
        return false;
    }
    if (m_draft.tilde >= 0) {
        if (++m_dotsBehindTilde > 2)
            return false;
        append('.');
        m_partBegin = m_draft.text.size();
        return true;
    }
    std::vector<qsizetype> &dots = m_draft.dots;
    if (dots.empty()) {
        m_draft.look = lookAtHeader(m_draft.text);
        if (ahead(1) == '.' && !m_draft.look.isObject) {
            m_draft.ellipsis = true;
            return false;
        }
    }
    const bool isWhole = m_draft.look.encrypted ? dots.size() == 4 : dots.size() == 2 && m_draft.look.endsAt(lengthOfPart());
    if (isWhole || dots.size() >= mostDots || (dots.size() >= 2 && !isBase64Url(ahead(1)) && !m_draft.look.encrypted))
        return false;
    dots.push_back(m_draft.text.size());
    append('.');
    m_partBegin = m_draft.text.size();
    return true;
}

/// One or two '=' that fill the part up to a multiple of four and end it; before a dot and a further part, any that stand there.
bool Drafter::padding()
{
    qsizetype count = 1;
    while (ahead(count) == '=' && count < 3)
        ++count;
    const bool isFollowed = ahead(count) == '.' && isBase64Url(ahead(count + 1)) && m_draft.dots.size() < 2 && m_draft.tilde < 0;
    if (!isFollowed && (count > 2 || (lengthOfPart() + count) % 4 != 0 || isBase64(ahead(count))))
        return false;
    m_draft.text.append(count, '=');
    m_at += count;
    return here() == '.' || here() == '~' ? true : join();
}

bool Drafter::slip()
{
    if (!isBase64Url(ahead(1)) && !QByteArrayView("+/").contains(ahead(1)) && lengthOfPart() % 4 != 3)
        return false;
    if (startAt(m_text, m_at + 1) == Start::Jose)
        return false;
    m_draft.slips.push_back(m_draft.text.size());
    append(here());
    return true;
}

bool Drafter::tilde()
{
    if (m_draft.dots.size() != 2)
        return false;
    if (m_draft.tilde < 0)
        m_draft.tilde = m_draft.text.size();
    m_dotsBehindTilde = 0;
    append('~');
    m_partBegin = m_draft.text.size();
    return true;
}

bool Drafter::standsAlone(qsizetype at) const
{
    const qsizetype limit = qMin(m_text.size(), at + 8);
    for (; at < limit; ++at) {
        if (m_text[at] == '\n' || m_text[at] == '\r')
            return true;
        if (!QByteArrayView(" \t\"'`\\^=<>|,;)]}+").contains(m_text[at]))
            return uchar(m_text[at]) >= 0x80;
    }
    return true;
}

/// A token of its own begins there, unless it is the payload that a header ends in front of, or a key binding JWT.
bool Drafter::isBarrier(qsizetype next) const
{
    if (startAt(m_text, next) != Start::Jose)
        return false;
    if (m_draft.text.endsWith('.'))
        return m_draft.dots.size() != 1;
    return !m_draft.text.endsWith('~') || !isKeyBinding(m_text, next);
}

bool Drafter::join()
{
    const Join join = joinAt(m_text, m_at);
    if (join.seam == Seam::None)
        return false;
    const Draft::Piece &last = m_draft.pieces.back();
    if (join.seam == Seam::Blank && m_draft.text.size() - last.length < shortestWord)
        return false;
    if (join.seam == Seam::LineBreak && !standsAlone(m_at))
        return false;
    if (isBarrier(join.next))
        return false;
    Draft::Piece piece;
    piece.length = m_draft.text.size();
    piece.at = join.next;
    piece.seam = join.seam;
    piece.lineWidth = m_at - m_lineBegin;
    m_draft.pieces.push_back(piece);
    if (join.seam != Seam::Blank)
        m_lineBegin = lineBeginOf(m_text, join.next);
    m_at = join.next;
    return true;
}

} // namespace

qsizetype Draft::placeOf(qsizetype length) const
{
    const auto next = std::upper_bound(
        pieces.begin() + 1, pieces.end(), length, [](qsizetype wanted, const Piece &piece) { return wanted <= piece.length; });
    const Piece &piece = *(next - 1);
    return piece.at + (length - piece.length);
}

QByteArrayView Draft::part(std::size_t index) const
{
    const qsizetype begin = index == 0 ? 0 : dots[index - 1] + 1;
    const qsizetype end = index < dots.size() ? dots[index] : tilde >= 0 ? tilde : text.size();
    return QByteArrayView(text).sliced(begin, end - begin);
}

Draft draftAt(QByteArrayView text, qsizetype begin)
{
    return Drafter(text, begin).draft();
}

} // namespace jotscope::capture

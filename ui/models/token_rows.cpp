// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/token_rows.h"

#include "language/told.h"
#include "report/visible.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace jotscope::ui {

namespace {

bool isPrintable(char octet)
{
    return octet > ' ' && octet < 0x7f;
}

/// Eight octets at a time: this is the one pass over a token of ten megabytes.
bool areAllPrintable(QByteArrayView octets)
{
    constexpr quint64 ones = 0x0101010101010101;
    constexpr quint64 high = 0x8080808080808080;
    qsizetype at = 0;
    for (; at + 8 <= octets.size(); at += 8) {
        quint64 word = 0;
        memcpy(&word, octets.data() + at, sizeof word);
        const quint64 isLow = (word - ones * 0x21) & ~word & high; // an octet below '!'
        const quint64 other = word ^ (ones * 0x7f);
        const quint64 isDelete = (other - ones) & ~other & high;
        if ((word & high) != 0 || isLow != 0 || isDelete != 0)
            return false;
    }
    return std::all_of(octets.begin() + at, octets.end(), isPrintable);
}

/// Length of the UTF-8 sequence at `at`; 0 when it is none.
int sequenceAt(QByteArrayView text, qsizetype at)
{
    const auto lead = uchar(text[at]);
    const int length = lead < 0x80 ? 1 : (lead >> 5) == 6 ? 2 : (lead >> 4) == 14 ? 3 : (lead >> 3) == 30 ? 4 : 0;
    if (length == 0 || at + length > text.size())
        return 0;
    for (int i = 1; i < length; ++i) {
        if ((uchar(text[at + i]) >> 6) != 2)
            return 0;
    }
    return length;
}

TokenCell cellAt(QByteArrayView text, qsizetype at)
{
    if (isPrintable(text[at]))
        return {at, 1, 1, {}};
    const int length = sequenceAt(text, at);
    const QList<uint> points = length > 0 ? QString::fromUtf8(text.sliced(at, length)).toUcs4() : QList<uint>();
    TokenCell cell{at, qMax(1, length), 1, {}};
    cell.code
        = points.size() == 1 ? report::codeOf(points.first()) : QStringLiteral("0x%1").arg(uint(uchar(text[at])), 2, 16, QLatin1Char('0'));
    cell.columns = int(cell.code.size()) + 1;
    return cell;
}

QString nameOf(const jose::Token &token, std::size_t index)
{
    if (token.kind == jose::Kind::Opaque)
        return Told::tr("text");
    if (token.kind == jose::Kind::Jwe) {
        static const char *const names[] = {"header", "key", "iv", "ciphertext", "tag"};
        return index < std::size(names) ? Told::again(names[index]) : Told::tr("part %1").arg(index + 1);
    }
    static const char *const names[] = {"header", "payload", "signature"};
    if (index < std::size(names))
        return Told::again(names[index]);
    return Told::tr("part %1").arg(index + 1);
}

TokenPart partOf(const jose::Token &token, std::size_t index, const jose::Segment &segment)
{
    static const Role roles[] = {Role::PartHeader, Role::PartPayload, Role::PartSignature};
    static const jose::Part parts[] = {jose::Part::Header, jose::Part::Payload, jose::Part::Signature};
    TokenPart part;
    part.name = nameOf(token, index);
    part.begin = segment.offset;
    part.length = segment.length;
    const bool isJws = token.kind != jose::Kind::Jwe && token.kind != jose::Kind::Opaque;
    part.part = (isJws || index == 0) && index < 3 && token.kind != jose::Kind::Opaque ? parts[index] : jose::Part::Whole;
    part.role = token.kind == jose::Kind::Opaque ? Role::Text : roles[index < 3 ? index : 1 + index % 2];
    const QByteArrayView octets = QByteArrayView(token.text).sliced(segment.offset, segment.length);
    part.isPlain = areAllPrintable(octets);
    return part;
}

/// Of the fixed font; the letters of East Asia take two.
qsizetype columnsOf(const QString &words)
{
    constexpr char16_t eastAsia = 0x2E80;
    return words.size() + std::count_if(words.begin(), words.end(), [](QChar letter) { return letter.unicode() >= eastAsia; });
}

void findBreaks(TokenPart &part, QByteArrayView text, int columns)
{
    part.breaks.assign(1, part.begin);
    int used = 0;
    for (qsizetype at = part.begin; at < part.end();) {
        const TokenCell cell = cellAt(text, at);
        if (used > 0 && used + cell.columns > columns) {
            part.breaks.push_back(at);
            used = 0;
        }
        used += cell.columns;
        at += cell.octets;
    }
}

} // namespace

std::vector<TokenCell> cellsOf(QByteArrayView text, qsizetype begin, qsizetype end)
{
    std::vector<TokenCell> cells;
    for (qsizetype at = begin; at < end; at += cells.back().octets)
        cells.push_back(cellAt(text, at));
    return cells;
}

void TokenRows::setToken(const jose::Token &token)
{
    m_text = token.text;
    m_parts.clear();
    m_flaws.clear();
    m_revealed = {0, 0};
    m_count = 0;
    for (const jose::Flaw &flaw : token.flaws)
        m_flaws.push_back(qMin(flaw.offset, m_text.size()));
    std::sort(m_flaws.begin(), m_flaws.end());
    if (m_text.isEmpty())
        return;
    if (token.kind == jose::Kind::Opaque || token.segments.empty())
        m_parts.push_back(partOf(token, 0, {0, m_text.size()}));
    else if (token.serialization == jose::Serialization::Compact)
        addDotted(token);
    else
        addMembers(token);
}

/// Parts with a dot between them.
void TokenRows::addDotted(const jose::Token &token)
{
    for (std::size_t i = 0; i < token.segments.size(); ++i) {
        m_parts.push_back(partOf(token, i, token.segments[i]));
        m_parts.back().hasSeparator = m_parts.back().end() < m_text.size();
    }
    const qsizetype behind = m_parts.back().end() + 1;
    if (behind >= m_text.size())
        return;
    if (token.kind == jose::Kind::SdJwt)
        return addDisclosures(token, behind);
    TokenPart rest = partOf(token, 3, {behind, m_text.size() - behind}); // more parts than a token has
    rest.name = Told::tr("rest");
    rest.part = jose::Part::Whole;
    m_parts.push_back(std::move(rest));
}

/// Behind the issuer's JWT: each disclosure with its tilde, and at the end what binds it to a key. Of very many the rest is one part.
void TokenRows::addDisclosures(const jose::Token &token, qsizetype begin)
{
    constexpr int most = 200;
    for (int number = 1; begin < m_text.size(); ++number) {
        const qsizetype tilde = number > most ? -1 : m_text.indexOf('~', begin);
        const qsizetype end = tilde < 0 ? m_text.size() : tilde;
        TokenPart part = partOf(token, 3 + std::size_t(number % 2), {begin, end - begin});
        part.name = tilde >= 0 ? Told::tr("disclosed %1").arg(number) : number > most ? Told::tr("disclosures") : Told::tr("key binding");
        part.part = jose::Part::Whole;
        part.hasSeparator = tilde >= 0;
        m_parts.push_back(std::move(part));
        begin = end + 1;
    }
}

/// Parts are the texts of JSON members; what stands between them is shown too, on rows without a name.
void TokenRows::addMembers(const jose::Token &token)
{
    for (std::size_t i = 0; i < token.segments.size(); ++i) {
        if (token.segments[i].length > 0)
            m_parts.push_back(partOf(token, i, token.segments[i]));
    }
    std::sort(m_parts.begin(), m_parts.end(), [](const TokenPart &a, const TokenPart &b) { return a.begin < b.begin; });
    std::vector<TokenPart> named = std::exchange(m_parts, {});
    qsizetype at = 0;
    const auto addBetween = [&](qsizetype end) {
        if (end <= at)
            return;
        TokenPart between = partOf(token, 3, {at, end - at});
        between.name = QString();
        between.part = jose::Part::Whole;
        between.role = Role::Text;
        m_parts.push_back(std::move(between));
    };
    for (TokenPart &part : named) {
        if (part.begin < at) // parts that overlap: a broken text
            continue;
        addBetween(part.begin);
        at = part.end();
        m_parts.push_back(std::move(part));
    }
    addBetween(m_text.size());
}

void TokenRows::arrange(int columns, int room, bool unfolded)
{
    m_columns = qMax(8, columns);
    for (TokenPart &part : m_parts) {
        if (!part.isPlain)
            findBreaks(part, m_text, m_columns);
        part.rows = part.isPlain ? qMax<qsizetype>(1, (part.length + m_columns - 1) / m_columns) : qsizetype(part.breaks.size());
        part.shown = part.rows;
        part.skipped = 0;
    }
    if (!unfolded)
        foldInto(room);
    if (!unfolded && m_revealed.length > 0)
        openAround(m_revealed);
    m_count = 0;
    m_isFolded = false;
    for (TokenPart &part : m_parts) {
        part.firstRow = m_count;
        m_count += part.shown;
        m_isFolded = m_isFolded || part.shown < part.rows;
    }
}

qsizetype TokenRows::beginOf(const TokenPart &part, qsizetype row) const
{
    if (row >= part.rows)
        return part.end();
    return part.isPlain ? part.begin + row * m_columns : part.breaks[std::size_t(row)];
}

TokenRow TokenRows::at(qsizetype row) const
{
    const auto after = std::upper_bound(
        m_parts.begin(), m_parts.end(), row, [](qsizetype wanted, const TokenPart &part) { return wanted < part.firstRow; });
    const TokenPart &part = *(after - 1);
    const qsizetype shown = row - part.firstRow;
    const qsizetype inPart = shown + part.skipped;
    TokenRow found;
    found.part = int(after - m_parts.begin()) - 1;
    found.begin = beginOf(part, inPart);
    found.end = beginOf(part, inPart + 1);
    found.isFirst = shown == 0;
    found.isSecond = shown == 1;
    const bool cut = shown + 1 == part.shown && inPart + 1 < part.rows;
    found.isLast = inPart + 1 == part.rows;
    if (shown == 0 && inPart > 0) {
        found.before = found.begin - part.begin;
        found.flaws = flawsIn(part.begin, found.begin - 1);
    }
    if (cut) { // make room for "… n more"
        const auto isPlainRow = part.isPlain;
        const qsizetype note = columnsOf(foldNote(part.length, flawsIn(found.begin, part.end()))) + 4;
        const qsizetype keep = isPlainRow ? qMax<qsizetype>(1, m_columns - note) : qMin<qsizetype>(1, found.end - found.begin);
        found.end = qMin(found.end, found.begin + keep);
        found.hidden = part.end() - found.end;
        found.flaws += flawsIn(found.end, part.end());
    }
    return found;
}

int TokenRows::partAt(qsizetype offset) const
{
    const auto after = std::upper_bound(
        m_parts.begin(), m_parts.end(), offset, [](qsizetype wanted, const TokenPart &part) { return wanted < part.begin; });
    return after == m_parts.begin() ? -1 : int(after - m_parts.begin()) - 1;
}

qsizetype TokenRows::rowIn(const TokenPart &part, qsizetype offset) const
{
    if (part.isPlain)
        return qMin((offset - part.begin) / m_columns, part.rows - 1);
    return std::upper_bound(part.breaks.begin(), part.breaks.end(), offset) - part.breaks.begin() - 1;
}

qsizetype TokenRows::rowOf(qsizetype offset) const
{
    const int index = partAt(offset);
    if (index < 0 || m_count == 0)
        return -1;
    const TokenPart &part = m_parts[std::size_t(index)];
    const qsizetype row = rowIn(part, offset) - part.skipped;
    if (row < 0 || row >= part.shown)
        return -1;
    const TokenRow found = at(part.firstRow + row);
    return found.hidden > 0 && offset > found.end ? -1 : part.firstRow + row;
}

} // namespace jotscope::ui

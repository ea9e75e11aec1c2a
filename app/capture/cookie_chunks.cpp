// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/cookie_chunks.h"

#include "capture/octets.h"

#include <QHash>

namespace jotscope::capture {

namespace {

constexpr qsizetype longestName = 100;

bool isNameChar(char c)
{
    return isBase64Url(c) || c == '.';
}

qsizetype skipBlanks(QByteArrayView text, qsizetype at)
{
    const qsizetype limit = qMin(text.size(), at + 80);
    while (at < limit && isBlank(text[at]))
        ++at;
    return at;
}

/// The value behind a name that ends at `at`: name=value, name<tab>value, "name": "value", "name", "value": "value". -1: none.
qsizetype valueBegin(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return -1;
    if (text[at] == '=')
        return at + 1 < text.size() && text[at + 1] == '"' ? at + 2 : at + 1;
    if (text[at] == '\t')
        return at + 1;
    if (text[at] != '"')
        return -1;
    at = skipBlanks(text, at + 1);
    if (text.sliced(at).startsWith(',')) {
        at = skipBlanks(text, at + 1);
        if (!text.sliced(at).startsWith("\"value\""))
            return -1;
        at = skipBlanks(text, at + 7);
    }
    if (!text.sliced(at).startsWith(':'))
        return -1;
    at = skipBlanks(text, at + 1);
    return text.sliced(at).startsWith('"') ? at + 1 : -1;
}

struct Named {
    QByteArrayView name;
    int index = 0;
    qsizetype value = 0;
};

/// A numbered name whose last digit stands right before `at`.
bool numberedName(QByteArrayView text, qsizetype at, Named &named)
{
    qsizetype digits = at;
    while (digits > 0 && at - digits < 3 && isDigit(text[digits - 1]))
        --digits;
    if (digits < 2 || !QByteArrayView("._-").contains(text[digits - 1]) || !isNameChar(text[digits - 2]))
        return false;
    qsizetype begin = digits - 1;
    const qsizetype limit = qMax<qsizetype>(0, at - longestName);
    while (begin > limit && isNameChar(text[begin - 1]))
        --begin;
    named.value = valueBegin(text, at);
    named.name = text.sliced(begin, digits - begin);
    named.index = text.sliced(digits, at - digits).toInt();
    return named.value >= 0;
}

} // namespace

std::size_t ChunkedCookie::chunkOf(qsizetype offset) const
{
    std::size_t chunk = 0;
    while (chunk + 1 < chunks.size() && offset >= chunks[chunk].end - chunks[chunk].begin) {
        offset -= chunks[chunk].end - chunks[chunk].begin;
        ++chunk;
    }
    return chunk;
}

qsizetype ChunkedCookie::placeOf(qsizetype offset) const
{
    const std::size_t last = chunkOf(offset);
    for (std::size_t i = 0; i < last; ++i)
        offset -= chunks[i].end - chunks[i].begin;
    return chunks[last].begin + offset;
}

std::vector<ChunkedCookie> chunkedCookiesIn(QByteArrayView text)
{
    QHash<QByteArray, ChunkedCookie> open;
    std::vector<ChunkedCookie> cookies;
    const auto close = [&cookies](ChunkedCookie &cookie) {
        if (cookie.chunks.size() > 1)
            cookies.push_back(std::move(cookie));
    };
    for (qsizetype at = 1; at < text.size(); ++at) {
        Named named;
        if ((text[at] != '=' && text[at] != '"' && text[at] != '\t') || !isDigit(text[at - 1]) || !numberedName(text, at, named))
            continue;
        if (named.index != 0 && named.index != int(open.value(named.name.toByteArray()).chunks.size()))
            continue;
        qsizetype end = named.value;
        while (end < text.size() && !isBlank(text[end]) && !QByteArrayView(";,\"'&<>\\").contains(text[end]))
            ++end;
        ChunkedCookie &cookie = open[named.name.toByteArray()];
        if (named.index == 0) {
            close(cookie);
            cookie = ChunkedCookie{named.name.chopped(1).toByteArray(), {}, {}};
        }
        cookie.value += text.sliced(named.value, end - named.value);
        cookie.chunks.push_back({named.value, end});
        at = qMax(at, end - 1);
    }
    for (ChunkedCookie &cookie : open)
        close(cookie);
    return cookies;
}

} // namespace jotscope::capture

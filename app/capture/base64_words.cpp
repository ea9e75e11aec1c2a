// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/base64_words.h"

#include "capture/octets.h"
#include "jose/base64url.h"

#include <QList>

#include <algorithm>

namespace jotscope::capture {

namespace {

constexpr qsizetype shortest = 24;
constexpr qsizetype narrowestLine = 40; ///< of base64 that goes on in the next line

bool isWordChar(char c)
{
    return isBase64(c) && c != '=';
}

/// What base64 of `text` shows whatever stands around it: behind a multiple of three octets, one more, two more.
QByteArrayList tracesOf(const QByteArray &text)
{
    QByteArrayList traces;
    for (const int before : {0, 1, 2}) {
        const QByteArray encoded = (QByteArray(before, 'x') + text).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype first = (before * 8 + 5) / 6; // the first character made of this text alone
        const qsizetype behind = (before + text.size()) * 8 / 6;
        traces += encoded.mid(first, behind - first);
    }
    return traces;
}

/// Of "eyJ", and of base64 inside base64, as in a Docker configuration kept in a Kubernetes secret.
bool mayHoldToken(QByteArrayView word)
{
    static const QByteArrayList traces = [] {
        QByteArrayList all = tracesOf("eyJ");
        for (const QByteArray &trace : tracesOf("eyJ"))
            all += tracesOf(trace);
        return all;
    }();
    return std::any_of(traces.begin(), traces.end(), [word](const QByteArray &trace) { return word.contains(trace); });
}

/// Behind the line break and the indentation at `at`; -1 when the line does not end there.
qsizetype nextLine(QByteArrayView text, qsizetype at)
{
    if (at < text.size() && text[at] == '\r')
        ++at;
    if (at >= text.size() || text[at] != '\n')
        return -1;
    const qsizetype limit = qMin(text.size(), ++at + 80);
    while (at < limit && (text[at] == ' ' || text[at] == '\t' || text[at] == '>'))
        ++at;
    return at;
}

qsizetype wordEnd(QByteArrayView text, qsizetype at)
{
    while (at < text.size() && isWordChar(text[at]))
        ++at;
    return at;
}

/// A word that goes on in further lines, put together, and `end` behind the last; empty when it does not go on.
QByteArray linesOf(QByteArrayView text, qsizetype begin, qsizetype &end)
{
    QByteArray word;
    qsizetype line = end - begin;
    while (line >= narrowestLine) {
        const qsizetype next = nextLine(text, end);
        const qsizetype nextEnd = next < 0 ? next : wordEnd(text, next);
        if (nextEnd <= next)
            break;
        if (word.isEmpty())
            word = text.sliced(begin, end - begin).toByteArray();
        line = nextEnd - next;
        word += text.sliced(next, line);
        end = nextEnd;
    }
    return word;
}

/// Supabase marks its cookies so (and '-' belongs to base64url).
QByteArrayView withoutMark(QByteArrayView word)
{
    return word.startsWith("base64-") ? word.sliced(7) : word;
}

} // namespace

std::vector<Base64Word> base64WordsIn(QByteArrayView text)
{
    std::vector<Base64Word> words;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (!isWordChar(text[at]))
            continue;
        const qsizetype begin = at;
        at = wordEnd(text, at);
        if (at - begin < shortest)
            continue;
        const QByteArray lines = linesOf(text, begin, at);
        const QByteArrayView word = lines.isEmpty() ? text.sliced(begin, at - begin) : QByteArrayView(lines);
        if (mayHoldToken(word))
            words.push_back({begin, at, jose::fromBase64Url(withoutMark(word)).octets});
    }
    return words;
}

} // namespace jotscope::capture

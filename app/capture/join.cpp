// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/join.h"

#include "capture/octets.h"

namespace jotscope::capture {

namespace {

constexpr qsizetype widestIndent = 160;

qsizetype skipSpaces(QByteArrayView text, qsizetype at)
{
    const qsizetype limit = qMin(text.size(), at + widestIndent);
    while (at < limit && (text[at] == ' ' || text[at] == '\t'))
        ++at;
    return at;
}

/// Behind one line break at `at`, or `at` itself.
qsizetype skipBreak(QByteArrayView text, qsizetype at)
{
    if (at < text.size() && text[at] == '\r')
        ++at;
    return at < text.size() && text[at] == '\n' ? at + 1 : at;
}

bool isBreak(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (text[at] == '\n' || text[at] == '\r');
}

/// "0092: ", which `curl --trace-ascii` puts before each line.
qsizetype skipOffset(QByteArrayView text, qsizetype at)
{
    constexpr qsizetype digits = 4;
    if (at + digits + 2 > text.size() || text[at + digits] != ':' || text[at + digits + 1] != ' ')
        return at;
    for (qsizetype i = at; i < at + digits; ++i) {
        if (!isDigit(text[i]) && (text[i] < 'a' || text[i] > 'f'))
            return at;
    }
    return at + digits + 2;
}

/// Indentation, and what mails, comments and tables put before a line.
qsizetype skipLineStart(QByteArrayView text, qsizetype at)
{
    at = skipSpaces(text, skipOffset(text, at));
    for (int marks = 0; marks < 6 && at < text.size(); ++marks) {
        const QByteArrayView rest = text.sliced(at);
        if (rest.startsWith("//"))
            at += 2;
        else if (rest.startsWith("\xe2\x94\x82")) // │
            at += 3;
        else if (QByteArrayView(">|#*").contains(rest[0]))
            ++at;
        else
            break;
        at = skipSpaces(text, at);
    }
    return at;
}

bool isPiece(QByteArrayView text, qsizetype at)
{
    return at < text.size() && (isBase64Url(text[at]) || text[at] == '.' || text[at] == '~');
}

Join concatenation(QByteArrayView text, qsizetype at)
{
    const char quote = text[at];
    qsizetype i = skipSpaces(text, at + 1);
    bool isMarked = false;
    bool isBroken = false;
    for (int turn = 0; turn < 3; ++turn) {
        if (isBreak(text, i)) {
            i = skipSpaces(text, skipBreak(text, i));
            isBroken = true;
        } else if (i < text.size() && QByteArrayView("+.&\\_").contains(text[i])) {
            i = skipSpaces(text, i + 1);
            isMarked = true;
        }
    }
    if (i + 1 < text.size() && QByteArrayView("fbruFBRU").contains(text[i]) && text[i + 1] == quote)
        ++i;
    if ((!isMarked && !isBroken) || i >= text.size() || text[i] != quote || !isPiece(text, i + 1))
        return {};
    return {isMarked ? Seam::Concatenation : Seam::LineBreak, i + 1};
}

} // namespace

Join joinAt(QByteArrayView text, qsizetype at)
{
    if (at >= text.size())
        return {};
    if (text[at] == '"' || text[at] == '\'' || (text[at] == '`' && !isBreak(text, at + 1)))
        return concatenation(text, at);
    qsizetype i = skipSpaces(text, at);
    const bool marked = i < text.size() && QByteArrayView("\\^`=").contains(text[i]) && isBreak(text, i + 1);
    if (marked)
        ++i;
    if (!isBreak(text, i))
        return i > at && isPiece(text, i) ? Join{Seam::Blank, i} : Join{};
    i = skipBreak(text, i);
    const qsizetype blankLine = skipSpaces(text, i);
    if (isBreak(text, blankLine))
        i = skipBreak(text, blankLine);
    i = skipLineStart(text, i);
    if (!isPiece(text, i))
        return {};
    return {marked ? Seam::Continuation : Seam::LineBreak, i};
}

} // namespace jotscope::capture

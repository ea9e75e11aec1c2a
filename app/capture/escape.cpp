// SPDX-License-Identifier: GPL-3.0-or-later
#include "capture/escape.h"

namespace jotscope::capture {

namespace {

constexpr qsizetype longestTag = 600;
constexpr qsizetype longestTitle = 2048; ///< of a window title or link set by a terminal sequence

int hexDigit(char c)
{
    return c >= '0' && c <= '9' ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
}

/// The number written in `digits` hexadecimal digits at `at`, or -1.
int hexAt(QByteArrayView text, qsizetype at, int digits)
{
    if (at + digits > text.size())
        return -1;
    int value = 0;
    for (qsizetype i = at; i < at + digits; ++i) {
        const int digit = hexDigit(text[i]);
        if (digit < 0)
            return -1;
        value = value * 16 + digit;
    }
    return value;
}

Escape gone(qsizetype taken, Wrap wrap)
{
    Escape escape;
    escape.taken = taken;
    escape.wrap = wrap;
    return escape;
}

Escape octet(qsizetype taken, char c, Wrap wrap)
{
    Escape escape = gone(taken, wrap);
    escape.octets[0] = c;
    escape.size = 1;
    return escape;
}

/// A character as UTF-8; what is invisible or a lone surrogate disappears.
Escape character(qsizetype taken, uint code, Wrap wrap)
{
    if (code < 0x80)
        return octet(taken, char(code), wrap);
    Escape escape = gone(taken, wrap);
    const bool surrogate = code >= 0xd800 && code < 0xe000;
    if (surrogate || code > 0x10ffff)
        return escape;
    if (code < 0x800) {
        escape.octets = {char(0xc0 | (code >> 6)), char(0x80 | (code & 0x3f))};
        escape.size = 2;
    } else if (code < 0x10000) {
        escape.octets = {char(0xe0 | (code >> 12)), char(0x80 | ((code >> 6) & 0x3f)), char(0x80 | (code & 0x3f))};
        escape.size = 3;
    }
    return escape;
}

Escape backslash(QByteArrayView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return {};
    const char c = text[at + 1];
    switch (c) {
    case 'n': return octet(2, '\n', Wrap::Backslash);
    case 'r': return octet(2, '\r', Wrap::Backslash);
    case 't': return octet(2, '\t', Wrap::Backslash);
    case 'e':
        if (at + 2 < text.size() && text[at + 2] == '[')
            return octet(2, '\x1b', Wrap::Backslash);
        return {};
    case '0':
        if (text.sliced(at + 1).startsWith("033["))
            return octet(4, '\x1b', Wrap::Backslash);
        return {};
    case 'x': {
        const int value = hexAt(text, at + 2, 2);
        return value < 0 ? Escape{} : octet(4, char(value), Wrap::Backslash);
    }
    case 'u': {
        const int value = hexAt(text, at + 2, 4);
        return value < 0 ? Escape{} : character(6, uint(value), Wrap::Backslash);
    }
    default: break;
    }
    return QByteArrayView("\"'/\\`$_-.=~+").contains(c) ? octet(2, c, Wrap::Backslash) : Escape{};
}

struct Entity {
    const char *name;
    const char *text;
};
constexpr Entity entities[] = {{"quot;", "\""}, {"amp;", "&"}, {"lt;", "<"}, {"gt;", ">"}, {"apos;", "'"}, {"nbsp;", " "}, {"period;", "."},
    {"lowbar;", "_"}, {"hyphen;", "-"}, {"dash;", "-"}, {"equals;", "="}, {"sol;", "/"}, {"plus;", "+"}, {"NewLine;", "\n"}, {"Tab;", "\t"},
    {"shy;", ""}, {"zwnj;", ""}, {"zwj;", ""}, {"ZeroWidthSpace;", ""}};

Escape entity(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at + 1).first(qMin<qsizetype>(text.size() - at - 1, 20));
    if (!rest.startsWith('#')) {
        for (const Entity &known : entities) {
            if (rest.startsWith(known.name))
                return *known.text ? octet(1 + qstrlen(known.name), *known.text, Wrap::Entity)
                                   : gone(1 + qstrlen(known.name), Wrap::Entity);
        }
        return {};
    }
    const bool hex = rest.size() > 1 && (rest[1] == 'x' || rest[1] == 'X');
    uint code = 0;
    qsizetype i = hex ? 2 : 1;
    const qsizetype first = i;
    for (; i < rest.size() && i < first + 7; ++i) {
        const int digit = hexDigit(rest[i]);
        if (digit < 0 || (!hex && digit > 9))
            break;
        code = code * (hex ? 16 : 10) + uint(digit);
    }
    if (i == first || i >= rest.size() || rest[i] != ';')
        return {};
    return character(i + 2, code, Wrap::Entity);
}

/// Inline tags vanish; tags that begin a line become a line break.
Escape tag(QByteArrayView text, qsizetype at)
{
    constexpr const char *inlines[] = {"span", "wbr", "b", "i", "u", "em", "strong", "font", "mark", "code", "tt", "kbd", "samp", "small"};
    constexpr const char *blocks[] = {"br", "p", "div", "li", "td", "tr", "pre"};
    qsizetype i = at + 1;
    if (i < text.size() && text[i] == '/')
        ++i;
    const qsizetype name = i;
    while (i < text.size() && i < name + 8 && ((text[i] | 0x20) >= 'a' && (text[i] | 0x20) <= 'z'))
        ++i;
    const QByteArray word = text.sliced(name, i - name).toByteArray().toLower();
    const auto isAmong = [&word](const auto &names) {
        return std::any_of(std::begin(names), std::end(names), [&word](const char *known) { return word == known; });
    };
    const bool isBlock = isAmong(blocks);
    if (!isBlock && !isAmong(inlines))
        return {};
    const qsizetype limit = qMin(text.size(), at + longestTag);
    while (i < limit && text[i] != '>' && text[i] != '<')
        ++i;
    if (i >= limit || text[i] != '>')
        return {};
    const QByteArrayView attributes = text.sliced(at, i - at);
    if (attributes.contains('&') || attributes.contains("eyJ")) // they hold something themselves
        return {};
    return isBlock ? octet(i + 1 - at, '\n', Wrap::Tag) : gone(i + 1 - at, Wrap::Tag);
}

Escape quotedPrintable(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at + 1);
    if (rest.startsWith('\n'))
        return gone(2, Wrap::QuotedPrintable);
    if (rest.startsWith("\r\n"))
        return gone(3, Wrap::QuotedPrintable);
    const int value = hexAt(text, at + 1, 2);
    const bool upper = value >= 0 && rest[0] < 'a' && rest[1] < 'a';
    return upper ? octet(3, char(value), Wrap::QuotedPrintable) : Escape{};
}

/// A control sequence behind its introducer: parameters, then one final octet (ECMA-48 §5.4).
Escape controlSequence(QByteArrayView text, qsizetype at, qsizetype introducer)
{
    qsizetype i = at + introducer;
    const qsizetype limit = qMin(text.size(), i + 40);
    while (i < limit && text[i] >= 0x20 && text[i] <= 0x3f)
        ++i;
    return i < limit && text[i] >= 0x40 && text[i] <= 0x7e ? gone(i + 1 - at, Wrap::Ansi) : Escape{};
}

Escape terminal(QByteArrayView text, qsizetype at)
{
    if (at + 1 >= text.size())
        return gone(1, Wrap::Ansi);
    if (text[at + 1] == '[')
        return controlSequence(text, at, 2);
    if (text[at + 1] != ']')
        return gone(text[at + 1] == '(' || text[at + 1] == ')' ? qMin<qsizetype>(3, text.size() - at) : 2, Wrap::Ansi);
    const qsizetype limit = qMin(text.size(), at + longestTitle);
    for (qsizetype i = at + 2; i < limit && text[i] != '\n'; ++i) {
        if (text[i] == '\a')
            return gone(i + 1 - at, Wrap::Ansi);
        if (text[i] == '\x1b')
            return gone(qMin(i + 2, text.size()) - at, Wrap::Ansi);
    }
    return gone(2, Wrap::Ansi);
}

/// What is left of a colour when its ESC was lost or written out: "[32m", "^[[32m", "#033[32m".
Escape writtenColour(QByteArrayView text, qsizetype at)
{
    const QByteArrayView rest = text.sliced(at);
    const qsizetype bracket = rest.startsWith("^[[") ? 2 : rest.startsWith("#033[") ? 4 : rest.startsWith('[') ? 0 : -1;
    if (bracket < 0)
        return {};
    qsizetype i = at + bracket + 1;
    const qsizetype limit = qMin(text.size(), i + 16);
    while (i < limit && ((text[i] >= '0' && text[i] <= '9') || text[i] == ';'))
        ++i;
    return i < limit && (text[i] == 'm' || text[i] == 'K') ? gone(i + 1 - at, Wrap::Ansi) : Escape{};
}

/// Soft hyphens, zero-width and direction characters, C1 controls.
Escape invisible(QByteArrayView text, qsizetype at)
{
    const auto next = [&text, at](qsizetype i) { return at + i < text.size() ? uchar(text[at + i]) : uchar(0); };
    const uchar second = next(1);
    const uchar third = next(2);
    switch (uchar(text[at])) {
    case 0xc2:
        if (second == 0x9b)
            return controlSequence(text, at, 2);
        return second == 0xad || (second >= 0x80 && second < 0xa0 && second != 0x85) ? gone(2, Wrap::Invisible) : Escape{};
    case 0xe1: return second == 0xa0 && third == 0x8e ? gone(3, Wrap::Invisible) : Escape{};
    case 0xe2:
        if ((second == 0x80 && ((third >= 0x8b && third <= 0x8f) || (third >= 0xaa && third <= 0xae)))
            || (second == 0x81 && third >= 0xa0 && third <= 0xaf))
            return gone(3, Wrap::Invisible);
        return {};
    default: return second == 0xbb && third == 0xbf ? gone(3, Wrap::Invisible) : Escape{};
    }
}

} // namespace

Escape escapeAt(QByteArrayView text, qsizetype at, bool printable)
{
    switch (text[at]) {
    case '%': {
        const int value = hexAt(text, at + 1, 2);
        return value < 0 ? Escape{} : octet(3, char(value), Wrap::Percent);
    }
    case '\\': return backslash(text, at);
    case '&': return entity(text, at);
    case '<': return tag(text, at);
    case '=': return printable ? quotedPrintable(text, at) : Escape{};
    case '\x1b': return terminal(text, at);
    case '[':
    case '^':
    case '#': return writtenColour(text, at);
    default: break;
    }
    if (uchar(text[at]) >= 0x80)
        return invisible(text, at);
    return gone(1, Wrap::Invisible);
}

} // namespace jotscope::capture

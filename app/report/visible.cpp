// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/visible.h"

#include <algorithm>
#include <array>

namespace jotscope::report {

namespace {

struct Range {
    char32_t first;
    char32_t last;
};

constexpr std::array hiddenRanges = {
    Range{0x0000, 0x001f},    // C0
    Range{0x007f, 0x009f},    // DEL, C1
    Range{0x00ad, 0x00ad},    // soft hyphen
    Range{0x034f, 0x034f},    // combining grapheme joiner
    Range{0x061c, 0x061c},    // Arabic letter mark
    Range{0x115f, 0x1160},    // Hangul fillers
    Range{0x17b4, 0x17b5},    // Khmer inherent vowels
    Range{0x180b, 0x180f},    // Mongolian selectors
    Range{0x200b, 0x200f},    // zero-width, direction marks
    Range{0x2028, 0x202e},    // separators, embeddings, overrides
    Range{0x2060, 0x206f},    // word joiner, isolates, deprecated controls
    Range{0x2800, 0x2800},    // Braille blank
    Range{0x3164, 0x3164},    // Hangul filler
    Range{0xd800, 0xf8ff},    // lone surrogates, private use
    Range{0xfdd0, 0xfdef},    // noncharacters
    Range{0xfe00, 0xfe0d},    // variation selectors but the two of emoji
    Range{0xfeff, 0xfeff},    // byte order mark
    Range{0xffa0, 0xffa0},    // halfwidth Hangul filler
    Range{0xfff0, 0xfffb},    // specials
    Range{0xfffe, 0xffff},    // noncharacters
    Range{0x1bca0, 0x1bca3},  // shorthand controls
    Range{0x1d173, 0x1d17a},  // musical controls
    Range{0xe0000, 0x10ffff}, // tags, selectors, private use
};

} // namespace

bool isHidden(char32_t point)
{
    if (point >= 0x20 && point < 0x7f)
        return false;
    const auto range = std::ranges::lower_bound(hiddenRanges, point, {}, &Range::last);
    return (range != hiddenRanges.end() && point >= range->first) || (point >= 0x10000 && (point & 0xfffe) == 0xfffe);
}

QString codeOf(char32_t point)
{
    return QStringLiteral("U+") + QString::number(uint(point), 16).toUpper().rightJustified(4, u'0');
}

char32_t nextPoint(QStringView text, qsizetype &at)
{
    const QChar unit = text[at++];
    if (unit.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(unit, text[at++]);
    return unit.unicode();
}

QString visible(const QString &text, bool keepLines)
{
    QString shown;
    shown.reserve(text.size());
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype begin = at;
        const char32_t point = nextPoint(text, at);
        if (!isHidden(point) || (keepLines && point == u'\n'))
            shown += QStringView(text).sliced(begin, at - begin);
        else
            shown += u'<' + codeOf(point) + u'>';
    }
    return shown;
}

} // namespace jotscope::report

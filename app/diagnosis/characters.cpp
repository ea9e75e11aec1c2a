// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/characters.h"

#include "language/told.h"

#include <QChar>

#include <algorithm>
#include <iterator>

namespace jotscope::diagnosis {

namespace {

struct Named {
    char32_t codePoint;
    const char *name;
    char latin; ///< the ASCII letter it looks like, or 0
};

/// Sorted by code point.
constexpr Named names[] = {
    {0x0000, "NULL", 0},
    {0x0009, "TAB", 0},
    {0x000A, "LINE FEED", 0},
    {0x000D, "CARRIAGE RETURN", 0},
    {0x001B, "ESCAPE", 0},
    {0x0020, "SPACE", 0},
    {0x007F, "DELETE", 0},
    {0x0085, "NEXT LINE", 0},
    {0x00A0, "NO-BREAK SPACE", 0},
    {0x00AD, "SOFT HYPHEN", 0},
    {0x0131, "LATIN SMALL LETTER DOTLESS I", 'i'},
    {0x034F, "COMBINING GRAPHEME JOINER", 0},
    {0x0391, "GREEK CAPITAL LETTER ALPHA", 'A'},
    {0x0392, "GREEK CAPITAL LETTER BETA", 'B'},
    {0x0395, "GREEK CAPITAL LETTER EPSILON", 'E'},
    {0x0396, "GREEK CAPITAL LETTER ZETA", 'Z'},
    {0x0397, "GREEK CAPITAL LETTER ETA", 'H'},
    {0x0399, "GREEK CAPITAL LETTER IOTA", 'I'},
    {0x039A, "GREEK CAPITAL LETTER KAPPA", 'K'},
    {0x039C, "GREEK CAPITAL LETTER MU", 'M'},
    {0x039D, "GREEK CAPITAL LETTER NU", 'N'},
    {0x039F, "GREEK CAPITAL LETTER OMICRON", 'O'},
    {0x03A1, "GREEK CAPITAL LETTER RHO", 'P'},
    {0x03A4, "GREEK CAPITAL LETTER TAU", 'T'},
    {0x03A5, "GREEK CAPITAL LETTER UPSILON", 'Y'},
    {0x03A7, "GREEK CAPITAL LETTER CHI", 'X'},
    {0x03B1, "GREEK SMALL LETTER ALPHA", 'a'},
    {0x03BD, "GREEK SMALL LETTER NU", 'v'},
    {0x03BF, "GREEK SMALL LETTER OMICRON", 'o'},
    {0x03C1, "GREEK SMALL LETTER RHO", 'p'},
    {0x0405, "CYRILLIC CAPITAL LETTER DZE", 'S'},
    {0x0406, "CYRILLIC CAPITAL LETTER BYELORUSSIAN-UKRAINIAN I", 'I'},
    {0x0408, "CYRILLIC CAPITAL LETTER JE", 'J'},
    {0x0410, "CYRILLIC CAPITAL LETTER A", 'A'},
    {0x0412, "CYRILLIC CAPITAL LETTER VE", 'B'},
    {0x0415, "CYRILLIC CAPITAL LETTER IE", 'E'},
    {0x041A, "CYRILLIC CAPITAL LETTER KA", 'K'},
    {0x041C, "CYRILLIC CAPITAL LETTER EM", 'M'},
    {0x041D, "CYRILLIC CAPITAL LETTER EN", 'H'},
    {0x041E, "CYRILLIC CAPITAL LETTER O", 'O'},
    {0x0420, "CYRILLIC CAPITAL LETTER ER", 'P'},
    {0x0421, "CYRILLIC CAPITAL LETTER ES", 'C'},
    {0x0422, "CYRILLIC CAPITAL LETTER TE", 'T'},
    {0x0425, "CYRILLIC CAPITAL LETTER HA", 'X'},
    {0x0430, "CYRILLIC SMALL LETTER A", 'a'},
    {0x0435, "CYRILLIC SMALL LETTER IE", 'e'},
    {0x043E, "CYRILLIC SMALL LETTER O", 'o'},
    {0x0440, "CYRILLIC SMALL LETTER ER", 'p'},
    {0x0441, "CYRILLIC SMALL LETTER ES", 'c'},
    {0x0443, "CYRILLIC SMALL LETTER U", 'y'},
    {0x0445, "CYRILLIC SMALL LETTER HA", 'x'},
    {0x0455, "CYRILLIC SMALL LETTER DZE", 's'},
    {0x0456, "CYRILLIC SMALL LETTER BYELORUSSIAN-UKRAINIAN I", 'i'},
    {0x0458, "CYRILLIC SMALL LETTER JE", 'j'},
    {0x0501, "CYRILLIC SMALL LETTER KOMI DE", 'd'},
    {0x061C, "ARABIC LETTER MARK", 0},
    {0x115F, "HANGUL CHOSEONG FILLER", 0},
    {0x1680, "OGHAM SPACE MARK", 0},
    {0x180E, "MONGOLIAN VOWEL SEPARATOR", 0},
    {0x2002, "EN SPACE", 0},
    {0x2003, "EM SPACE", 0},
    {0x2007, "FIGURE SPACE", 0},
    {0x2009, "THIN SPACE", 0},
    {0x200A, "HAIR SPACE", 0},
    {0x200B, "ZERO WIDTH SPACE", 0},
    {0x200C, "ZERO WIDTH NON-JOINER", 0},
    {0x200D, "ZERO WIDTH JOINER", 0},
    {0x200E, "LEFT-TO-RIGHT MARK", 0},
    {0x200F, "RIGHT-TO-LEFT MARK", 0},
    {0x2010, "HYPHEN", '-'},
    {0x2011, "NON-BREAKING HYPHEN", '-'},
    {0x2012, "FIGURE DASH", '-'},
    {0x2013, "EN DASH", '-'},
    {0x2014, "EM DASH", '-'},
    {0x2028, "LINE SEPARATOR", 0},
    {0x2029, "PARAGRAPH SEPARATOR", 0},
    {0x202A, "LEFT-TO-RIGHT EMBEDDING", 0},
    {0x202B, "RIGHT-TO-LEFT EMBEDDING", 0},
    {0x202C, "POP DIRECTIONAL FORMATTING", 0},
    {0x202D, "LEFT-TO-RIGHT OVERRIDE", 0},
    {0x202E, "RIGHT-TO-LEFT OVERRIDE", 0},
    {0x202F, "NARROW NO-BREAK SPACE", 0},
    {0x2060, "WORD JOINER", 0},
    {0x2066, "LEFT-TO-RIGHT ISOLATE", 0},
    {0x2067, "RIGHT-TO-LEFT ISOLATE", 0},
    {0x2068, "FIRST STRONG ISOLATE", 0},
    {0x2069, "POP DIRECTIONAL ISOLATE", 0},
    {0x2212, "MINUS SIGN", '-'},
    {0x3000, "IDEOGRAPHIC SPACE", 0},
    {0x3164, "HANGUL FILLER", 0},
    {0xFEFF, "ZERO WIDTH NO-BREAK SPACE (byte order mark)", 0},
    {0xFFA0, "HALFWIDTH HANGUL FILLER", 0},
    {0xFFFD, "REPLACEMENT CHARACTER", 0},
};

const Named *find(char32_t codePoint)
{
    const auto *end = std::end(names);
    const auto *at
        = std::lower_bound(std::begin(names), end, codePoint, [](const Named &row, char32_t code) { return row.codePoint < code; });
    return at != end && at->codePoint == codePoint ? at : nullptr;
}

bool isFullWidth(char32_t codePoint)
{
    return codePoint >= 0xFF01 && codePoint <= 0xFF5E;
}

} // namespace

char latinFor(char32_t codePoint)
{
    if (isFullWidth(codePoint))
        return char(codePoint - 0xFEE0);
    const Named *row = find(codePoint);
    return row ? row->latin : char(0);
}

CharacterKind kindOf(char32_t codePoint)
{
    if (codePoint >= 0xD800 && codePoint <= 0xDFFF)
        return CharacterKind::Surrogate;
    if (codePoint >= 0xE0000 && codePoint <= 0xE007F)
        return CharacterKind::Tag;
    if (codePoint == 0x061C || codePoint == 0x200E || codePoint == 0x200F || (codePoint >= 0x202A && codePoint <= 0x202E)
        || (codePoint >= 0x2066 && codePoint <= 0x2069))
        return CharacterKind::Bidi;
    constexpr char32_t invisible[] = {0x00AD, 0x034F, 0x115F, 0x180E, 0x200B, 0x200C, 0x200D, 0x2060, 0x3164, 0xFEFF, 0xFFA0};
    if (std::binary_search(std::begin(invisible), std::end(invisible), codePoint))
        return CharacterKind::ZeroWidth;
    const QChar::Category category = QChar::category(codePoint);
    if (category == QChar::Other_PrivateUse)
        return CharacterKind::PrivateUse;
    const bool breaksLine = codePoint == 0x2028 || codePoint == 0x2029;
    if (QChar::isSpace(codePoint) && codePoint != 0x85 && (codePoint < 0x1C || codePoint > 0x1F) && !breaksLine)
        return CharacterKind::Blank;
    if (category == QChar::Other_Control || category == QChar::Other_NotAssigned || breaksLine)
        return CharacterKind::Control;
    return latinFor(codePoint) ? CharacterKind::LookAlike : CharacterKind::Ordinary;
}

QString scriptOf(char32_t codePoint)
{
    switch (QChar::script(codePoint)) {
    case QChar::Script_Latin: return Told::tr("Latin");
    case QChar::Script_Cyrillic: return Told::tr("Cyrillic");
    case QChar::Script_Greek: return Told::tr("Greek");
    case QChar::Script_Armenian: return Told::tr("Armenian");
    case QChar::Script_Hebrew: return Told::tr("Hebrew");
    case QChar::Script_Arabic: return Told::tr("Arabic");
    case QChar::Script_Devanagari: return Told::tr("Devanagari");
    case QChar::Script_Han: return Told::tr("Han");
    case QChar::Script_Hiragana:
    case QChar::Script_Katakana: return Told::tr("Japanese");
    case QChar::Script_Hangul: return Told::tr("Hangul");
    case QChar::Script_Cherokee: return Told::tr("Cherokee");
    case QChar::Script_Common:
    case QChar::Script_Inherited:
    case QChar::Script_Unknown: return {};
    default: return Told::tr("another script");
    }
}

std::vector<char32_t> codePointsOf(const QString &text)
{
    std::vector<char32_t> points;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isPair = text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate();
        points.push_back(isPair ? QChar::surrogateToUcs4(text[i], text[i + 1]) : char32_t(text[i].unicode()));
        i += isPair ? 1 : 0;
    }
    return points;
}

QString codeOf(char32_t codePoint)
{
    return QStringLiteral("U+%1").arg(uint(codePoint), 4, 16, QLatin1Char('0')).toUpper();
}

QString nameOf(char32_t codePoint)
{
    if (const Named *row = find(codePoint))
        return QString::fromLatin1(row->name);
    if (isFullWidth(codePoint))
        return Told::tr("FULLWIDTH %1").arg(QLatin1Char(latinFor(codePoint)));
    const QString script = scriptOf(codePoint);
    switch (kindOf(codePoint)) {
    case CharacterKind::Surrogate: return Told::tr("a lone surrogate");
    case CharacterKind::Tag: return Told::tr("an invisible tag character");
    case CharacterKind::PrivateUse: return Told::tr("a private-use character");
    case CharacterKind::Control: return Told::tr("a control character");
    case CharacterKind::Blank: return Told::tr("a blank");
    default: break;
    }
    return script.isEmpty() ? codeOf(codePoint) : QStringLiteral("%1, %2").arg(codeOf(codePoint), script);
}

} // namespace jotscope::diagnosis

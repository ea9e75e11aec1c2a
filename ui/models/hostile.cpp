// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostile.h"

#include "language/told.h"
#include "report/visible.h"

#include <QCoreApplication>

namespace jotscope::ui {

namespace {

struct Point {
    char32_t code = 0;
    int begin = 0;
    int size = 1;
};

Point pointAt(QStringView text, int at)
{
    qsizetype behind = at;
    const char32_t code = report::nextPoint(text, behind);
    return {code, at, int(behind) - at};
}

bool isNonBreaking(char32_t code)
{
    return code == 0xA0 || code == 0x202F || code == 0x2007 || code == 0x3000 || (code >= 0x2000 && code <= 0x200A) || code == 0x1680;
}

/// Scripts whose letters can pass for Latin ones.
bool isLookalikeScript(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Cyrillic:
    case QChar::Script_Greek:
    case QChar::Script_Armenian:
    case QChar::Script_Cherokee:
    case QChar::Script_Coptic: return QChar::isLetter(code);
    default: break;
    }
    return (code >= 0xFF01 && code <= 0xFF5E) || (code >= 0x1D400 && code <= 0x1D7FF); // full width, mathematical letters
}

bool isLatinLetter(char32_t code)
{
    return code < 0x250 && QChar::isLetter(code);
}

/// True when the word around `at` also has Latin letters: then a letter of another script is a disguise, not a language.
bool isInLatinWord(QStringView text, int at)
{
    const auto inWord = [&](int index) {
        return text[index].isLetterOrNumber() || text[index].isSurrogate() || text[index] == u'.' || text[index] == u'-';
    };
    int begin = at;
    int end = at;
    while (begin > 0 && at - begin < 64 && inWord(begin - 1))
        --begin;
    while (end < text.size() && end - at < 64 && inWord(end))
        ++end;
    for (int index = begin; index < end; ++index) {
        if (isLatinLetter(text[index].unicode()))
            return true;
    }
    return false;
}

/// Full-width punctuation is how Chinese is written, behind a Latin word too; between two Latin letters it is a disguise.
bool isPunctuationOfEastAsia(QStringView text, const Point &point)
{
    const bool isMark = point.code >= 0xFF01 && point.code <= 0xFF5E && !QChar::isLetterOrNumber(point.code);
    const int next = point.begin + 1;
    return isMark && (next >= text.size() || !isLatinLetter(text[next].unicode()));
}

/// Nothing but blanks between here and an end of the text, or the quote that is its end.
bool isAtEnd(QStringView text, int at)
{
    int left = at;
    while (left >= 0 && text[left] == u' ')
        --left;
    int right = at;
    while (right < text.size() && text[right] == u' ')
        ++right;
    const bool begins = left < 0 || (left == 0 && text[0] == u'"');
    const bool ends = right == text.size() || (right == text.size() - 1 && text[right] == u'"');
    return begins || ends;
}

Piece::Kind kindOf(QStringView text, const Point &point, bool marksBlanks)
{
    if (report::isHidden(point.code))
        return Piece::Kind::Code;
    if (isNonBreaking(point.code))
        return Piece::Kind::Blank;
    if (point.code == U' ' && marksBlanks && isAtEnd(text, point.begin))
        return Piece::Kind::Blank;
    if (point.code > 0x24F && isLookalikeScript(point.code) && isInLatinWord(text, point.begin) && !isPunctuationOfEastAsia(text, point))
        return Piece::Kind::Lookalike;
    return Piece::Kind::Plain;
}

const char *scriptNameOf(char32_t code)
{
    switch (QChar::script(code)) {
    case QChar::Script_Cyrillic: return "Cyrillic";
    case QChar::Script_Greek: return "Greek";
    case QChar::Script_Armenian: return "Armenian";
    case QChar::Script_Cherokee: return "Cherokee";
    case QChar::Script_Coptic: return "Coptic";
    default: break;
    }
    return code >= 0x1D400 ? "mathematical" : "full-width";
}

} // namespace

std::vector<Piece> piecesOf(QStringView text, bool marksBlanks)
{
    std::vector<Piece> pieces;
    for (int at = 0; at < text.size();) {
        const Point point = pointAt(text, at);
        const Piece::Kind kind = kindOf(text, point, marksBlanks);
        at += point.size;
        const bool joins = kind == Piece::Kind::Plain || kind == Piece::Kind::Lookalike;
        if (joins && !pieces.empty() && pieces.back().kind == kind) {
            pieces.back().end = at;
            continue;
        }
        pieces.push_back({kind, kind == Piece::Kind::Code ? report::codeOf(point.code) : QString(), point.begin, at});
    }
    for (Piece &piece : pieces) {
        if (piece.kind != Piece::Kind::Code)
            piece.text = text.mid(piece.begin, piece.end - piece.begin).toString();
    }
    return pieces;
}

QString isolated(const QString &text)
{
    return QChar(0x2068) + report::visible(text) + QChar(0x2069);
}

QString warningOf(QStringView text)
{
    QStringList found;
    for (int at = 0; at < text.size() && found.size() < 6;) {
        const Point point = pointAt(text, at);
        const Piece::Kind kind = kindOf(text, point, true);
        if (kind == Piece::Kind::Code)
            found += QCoreApplication::translate("Hostile", "character %1 is %2, which does not show")
                         .arg(at + 1)
                         .arg(report::codeOf(point.code));
        else if (kind == Piece::Kind::Lookalike)
            found += QCoreApplication::translate("Hostile", "character %1 is %2, a %3 letter in a Latin word")
                         .arg(at + 1)
                         .arg(report::codeOf(point.code), Told::again(scriptNameOf(point.code)));
        else if (kind == Piece::Kind::Blank)
            found += QCoreApplication::translate("Hostile", "character %1 is %2, a blank").arg(at + 1).arg(report::codeOf(point.code));
        at += point.size;
    }
    return found.join(QStringLiteral("; "));
}

QString cutAt(const QString &text, int most)
{
    if (text.size() <= most)
        return text;
    return text.left(most > 0 && text[most - 1].isHighSurrogate() ? most - 1 : most);
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hostile.h"

#include "language/told.h"
#include "report/visible.h"

#include <QCoreApplication>

#include <algorithm>

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

Piece::Kind kindOf(QStringView text, const Point &point, const std::vector<int> &blanks)
{
    if (report::isHidden(point.code))
        return Piece::Kind::Code;
    if (report::isOddBlank(point.code))
        return Piece::Kind::Blank;
    if (point.code == U' ' && std::binary_search(blanks.begin(), blanks.end(), point.begin))
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

std::vector<Piece> piecesOf(QStringView text, Blanks blanks)
{
    const std::vector<int> overlooked = report::overlookedBlanks(text, blanks);
    std::vector<Piece> pieces;
    for (int at = 0; at < text.size();) {
        const Point point = pointAt(text, at);
        const Piece::Kind kind = kindOf(text, point, overlooked);
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

QString isolated(const QString &text, Blanks blanks)
{
    return QChar(0x2068) + report::plain(text, blanks) + QChar(0x2069);
}

QString warningOf(QStringView text)
{
    QStringList found;
    const std::vector<int> blanks = report::overlookedBlanks(text, Blanks::AtEnds);
    for (int at = 0; at < text.size() && found.size() < 6;) {
        const Point point = pointAt(text, at);
        const Piece::Kind kind = kindOf(text, point, blanks);
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

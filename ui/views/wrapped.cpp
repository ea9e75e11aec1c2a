// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/wrapped.h"

#include "ui/views/paint.h"

#include <QTextBoundaryFinder>

#include <functional>

namespace jotscope::ui {

namespace {

/// A blank before a break is not seen, and needs no room.
int withoutBlanks(const QString &text, int begin, int end)
{
    while (end > begin && text[end - 1] == u' ')
        --end;
    return end;
}

constexpr int longestOfFew = 1000;   ///< characters: more than any three lines hold
constexpr int longestWhole = 10'000; ///< the design's: of longer lines the beginning is shown

/// The furthest place before `end` to which a word fits that is longer than its line; at least one letter is on it.
int lastFitting(const QString &text, int begin, int end, const std::function<bool(int, int)> &fits)
{
    int low = begin;
    int high = qMin(end, begin + longestOfFew); // no line is wider
    while (high - low > 1) {
        const int middle = low + (high - low) / 2;
        (fits(begin, middle) ? low : high) = middle;
    }
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
    letters.setPosition(low);
    const int place = int(letters.isAtBoundary() ? low : letters.toPreviousBoundary());
    if (place > begin)
        return place;
    letters.setPosition(begin);
    return int(letters.toNextBoundary());
}

} // namespace

std::vector<Mark> marksWithin(const std::vector<Mark> &marks, int begin, int end)
{
    std::vector<Mark> within;
    for (const Mark &mark : marks) {
        if (mark.end > begin && mark.begin < end)
            within.push_back({qMax(0, mark.begin - begin), qMin(end, mark.end) - begin, mark.role, mark.loud});
    }
    return within;
}

std::vector<Piece> piecesWithin(const std::vector<Piece> &pieces, int begin, int end)
{
    std::vector<Piece> within;
    for (const Piece &piece : pieces) {
        if (piece.end <= begin || piece.begin >= end)
            continue;
        const int from = qMax(piece.begin, begin);
        const int to = qMin(piece.end, end);
        const bool isCode = piece.kind == Piece::Kind::Code;
        within.push_back({piece.kind, isCode ? piece.text : piece.text.mid(from - piece.begin, to - from), from - begin, to - begin});
    }
    return within;
}

std::vector<int> breaksBetweenWords(const QString &text, const QFont &font, const std::vector<Mark> &marks, qreal width, int most)
{
    std::vector<int> begins{0};
    if (most < 2 || width <= 0 || widthOf(text, font, marks) <= width)
        return begins;
    const auto fits = [&](int begin, int end) {
        end = withoutBlanks(text, begin, end);
        return widthOf(text.mid(begin, end - begin), font, marksWithin(marks, begin, end)) <= width;
    };
    const bool isWhole = most >= wholeText;
    const QString head = cutAt(text, isWhole ? longestWhole : longestOfFew);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, head);
    int last = 0; // the last place where the line may end
    for (qsizetype at = finder.toNextBoundary(); at > 0 && int(begins.size()) < most; at = finder.toNextBoundary()) {
        if (!fits(begins.back(), int(at)) && last > begins.back())
            begins.push_back(last);
        while (isWhole && int(begins.size()) < most && !fits(begins.back(), int(at)))
            begins.push_back(lastFitting(head, begins.back(), int(at), fits));
        last = int(at);
    }
    return begins;
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/wrapped.h"

#include "ui/views/paint.h"

#include <QTextBoundaryFinder>

namespace jotscope::ui {

namespace {

/// A blank before a break is not seen, and needs no room.
int withoutBlanks(const QString &text, int begin, int end)
{
    while (end > begin && text[end - 1] == u' ')
        --end;
    return end;
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
    constexpr int longest = 1000; // more than any three lines hold
    if (most < 2 || width <= 0 || widthOf(text, font, marks) <= width)
        return begins;
    const auto fits = [&](int begin, int end) {
        end = withoutBlanks(text, begin, end);
        return widthOf(text.mid(begin, end - begin), font, marksWithin(marks, begin, end)) <= width;
    };
    const QString head = cutAt(text, longest);
    QTextBoundaryFinder finder(QTextBoundaryFinder::Line, head);
    int last = 0; // the last place where the line may end
    for (qsizetype at = finder.toNextBoundary(); at > 0 && int(begins.size()) < most; at = finder.toNextBoundary()) {
        if (!fits(begins.back(), int(at)) && last > begins.back())
            begins.push_back(last);
        last = int(at);
    }
    return begins;
}

} // namespace jotscope::ui

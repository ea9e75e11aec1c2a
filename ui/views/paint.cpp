// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paint.h"

#include "ui/kit/icons.h"
#include "ui/kit/sought.h"
#include "ui/models/hostile.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>
#include <limits>

namespace jotscope::ui {

namespace {

/// A piece of the text in one look, measured.
struct Run {
    Piece piece;
    const Mark *mark = nullptr;
    qreal width = 0;
    int begin = 0; ///< of its characters in the text
};

QFont semibold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

QFont codeFont(QFont font)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(qMax(9, font.pixelSize() * 8 / 10));
    else
        font.setPointSizeF(font.pointSizeF() * 0.8);
    return font;
}

bool isLoud(const Run &run)
{
    return run.mark && run.mark->loud;
}

qreal measure(const Run &run, const QFont &font)
{
    if (run.piece.kind == Piece::Kind::Code)
        return QFontMetricsF(codeFont(font)).horizontalAdvance(run.piece.text) + 6;
    if (run.piece.kind == Piece::Kind::Blank)
        return QFontMetricsF(font).horizontalAdvance(QLatin1Char('0')) + 2;
    return QFontMetricsF(isLoud(run) ? semibold(font) : font).horizontalAdvance(run.piece.text);
}

/// Cuts the pieces at the edges of the marks, so that every run has one look.
std::vector<Run> runsOf(const std::vector<Piece> &pieces, const QFont &font, const std::vector<Mark> &marks)
{
    std::vector<Run> runs;
    for (const Piece &piece : pieces) {
        int begin = piece.begin;
        while (begin < piece.end) {
            Run run{piece, nullptr, 0, begin};
            int end = piece.end;
            for (const Mark &mark : marks) {
                if (mark.begin <= begin && begin < mark.end) {
                    run.mark = &mark;
                    end = qMin(end, mark.end);
                } else if (mark.begin > begin) {
                    end = qMin(end, mark.begin);
                }
            }
            if (piece.kind == Piece::Kind::Code)
                end = piece.end;
            else
                run.piece.text = piece.text.mid(begin - piece.begin, end - begin);
            run.width = measure(run, font);
            runs.push_back(run);
            begin = end;
        }
    }
    return runs;
}

void paintRun(QPainter *painter, qreal x, qreal baseline, const Run &run, const TextLook &look)
{
    const QFontMetricsF metrics(look.font);
    const Role role = run.mark ? run.mark->role : look.role;
    if (run.piece.kind == Piece::Kind::Code || run.piece.kind == Piece::Kind::Blank) {
        const QRectF box(x + 1, baseline - metrics.ascent() + 1, run.width - 2, metrics.ascent() + metrics.descent() - 2);
        painter->setPen(QPen(colour(Role::Warn), 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 2, 2);
        if (run.piece.kind == Piece::Kind::Code) {
            painter->setFont(codeFont(look.font));
            painter->drawText(box, Qt::AlignCenter, run.piece.text);
        } else {
            painter->setBrush(colour(Role::Warn));
            painter->drawEllipse(box.center(), 1, 1);
        }
        return;
    }
    QFont font = isLoud(run) ? semibold(look.font) : look.font;
    font.setStrikeOut(look.struck);
    painter->setFont(font);
    painter->setPen(colour(role));
    painter->drawText(QPointF(x, baseline), run.piece.text);
    if (isLoud(run))
        painter->fillRect(QRectF(x, baseline + 3, run.width, 2), colour(run.mark->role));
    if (run.piece.kind == Piece::Kind::Lookalike)
        paintWave(painter, x, x + run.width, baseline + 3, Role::Warn);
}

/// The ground behind what is looked for.
void paintSought(QPainter *painter, QRectF where, const std::vector<Run> &runs, const QFont &font, const std::vector<Sought::Place> &places)
{
    const QFontMetricsF metrics(font);
    const double centre = where.center().y();
    where.setHeight(metrics.height() + 2);
    where.moveTop(std::round(centre - where.height() / 2));
    for (const Sought::Place &place : places) {
        qreal x = where.left();
        qreal left = -1;
        qreal right = -1;
        for (const Run &run : runs) {
            const bool isText = run.piece.kind == Piece::Kind::Plain || run.piece.kind == Piece::Kind::Lookalike;
            const int end = isText ? run.begin + int(run.piece.text.size()) : run.piece.end;
            const QFontMetricsF own(isLoud(run) ? semibold(font) : font);
            const auto at = [&](int unit) {
                return isText ? x + own.horizontalAdvance(run.piece.text.left(unit - run.begin)) : unit > run.begin ? x + run.width : x;
            };
            if (place.begin < end && place.end > run.begin) {
                left = left < 0 ? at(qMax(place.begin, run.begin)) : left;
                right = at(qMin(place.end, end));
            }
            x += run.width;
        }
        if (right > left)
            paintHit(painter, QRectF(left - 1, where.top(), right - left + 2, where.height()));
    }
}

qreal sum(const std::vector<Run> &runs)
{
    qreal width = 0;
    for (const Run &run : runs)
        width += run.width;
    return width;
}

/// As much of a text run as fits.
Run cutTo(Run run, const QFont &font, qreal width, bool fromEnd)
{
    const QString text = run.piece.text;
    const auto part = [&](int size) { return fromEnd ? text.right(size) : text.left(size); };
    int low = 0;
    int high = int(text.size());
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        run.piece.text = part(middle);
        (measure(run, font) <= width ? low : high) = measure(run, font) <= width ? middle : middle - 1;
    }
    const int edge = fromEnd ? int(text.size()) - low : low;
    if (edge > 0 && edge < text.size() && text[edge].isLowSurrogate()) // never half a pair
        --low;
    run.piece.text = part(low);
    run.begin += fromEnd ? int(text.size()) - low : 0;
    run.width = measure(run, font);
    return run;
}

/// The runs at one end that fit; of a text its characters that do, a code or a blank wholly or not.
std::vector<Run> fitting(const std::vector<Run> &runs, const QFont &font, qreal width, bool fromEnd)
{
    std::vector<Run> kept;
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const Run &run = fromEnd ? runs[runs.size() - 1 - i] : runs[i];
        const bool isText = run.piece.kind == Piece::Kind::Plain || run.piece.kind == Piece::Kind::Lookalike;
        if (run.width > width) {
            if (isText)
                kept.push_back(cutTo(run, font, width, fromEnd));
            break;
        }
        kept.push_back(run);
        width -= run.width;
    }
    if (fromEnd)
        std::reverse(kept.begin(), kept.end());
    return kept;
}

constexpr int mostPainted = 2000; ///< characters of one end

/// Of the beginning of a text. A letter stands for the rest: blanks before a cut are at no end.
std::vector<Piece> firstPieces(const QString &text, Blanks blanks)
{
    if (text.size() <= mostPainted)
        return piecesOf(text, blanks);
    const QString head = cutAt(text, mostPainted);
    std::vector<Piece> pieces = piecesOf(QString(head + u'x'), blanks);
    pieces.back().text.chop(1);
    --pieces.back().end;
    return pieces;
}

std::vector<Piece> lastPieces(const QString &text, Blanks blanks)
{
    QString tail = text.right(mostPainted);
    if (tail.front().isLowSurrogate())
        tail.remove(0, 1);
    std::vector<Piece> pieces = piecesOf(QString(u'x' + tail), blanks);
    const int shift = int(text.size() - tail.size()) - 1;
    for (Piece &piece : pieces) {
        piece.begin += shift;
        piece.end += shift;
    }
    pieces.front().text.remove(0, 1);
    ++pieces.front().begin;
    return pieces;
}

struct Ends {
    std::vector<Run> head;
    std::vector<Run> tail;
};

/// Both sides of an ellipsis that stands in the text, so that there is never a second one.
Ends aroundEllipsis(std::vector<Run> runs, const QFont &font)
{
    Ends ends;
    bool isBehind = false;
    for (Run &run : runs) {
        const qsizetype at = isBehind || run.piece.kind != Piece::Kind::Plain ? -1 : run.piece.text.indexOf(QChar(0x2026));
        if (at < 0) {
            (isBehind ? ends.tail : ends.head).push_back(run);
            continue;
        }
        isBehind = true;
        Run before = run;
        before.piece.text.truncate(at);
        before.width = measure(before, font);
        ends.head.push_back(before);
        run.piece.text.remove(0, at + 1);
        run.begin += int(at) + 1;
        run.width = measure(run, font);
        ends.tail.push_back(run);
    }
    if (!isBehind)
        ends.tail = ends.head;
    return ends;
}

/// How much of the room the end of a text gets that is cut in its middle: half, but what differs is not what is cut away.
qreal roomOfEnd(const Ends &ends, qreal room)
{
    const auto first = std::find_if(ends.tail.begin(), ends.tail.end(), isLoud);
    const auto last = std::find_if(ends.head.rbegin(), ends.head.rend(), isLoud);
    if (first == ends.tail.end() || last == ends.head.rend())
        return room / 2;
    const qreal throughLast = sum({ends.head.begin(), last.base()});
    const qreal fromFirst = sum({first, ends.tail.end()});
    if (throughLast <= room / 2 || fromFirst <= room / 2)
        return room / 2;
    return throughLast <= room ? room - throughLast : fromFirst <= room ? fromFirst : room / 2;
}

std::vector<Run> elidedRuns(Ends ends, const TextLook &look, qreal room)
{
    const qreal dots = QFontMetricsF(look.font).horizontalAdvance(QChar(0x2026));
    room = qMax<qreal>(0, room - dots);
    const std::vector<Run> tail = look.elideMiddle ? fitting(ends.tail, look.font, roomOfEnd(ends, room), true) : std::vector<Run>();
    std::vector<Run> runs = fitting(ends.head, look.font, room - sum(tail), false);
    constexpr int nowhere = std::numeric_limits<int>::max() / 2;
    runs.push_back({{Piece::Kind::Plain, QString(QChar(0x2026)), nowhere, nowhere + 1}, nullptr, dots, nowhere});
    runs.insert(runs.end(), tail.begin(), tail.end());
    return runs;
}

qreal paintRuns(QPainter *painter, const QRectF &where, const std::vector<Run> &runs, const TextLook &look, const QString &text)
{
    const qreal baseline = baselineIn(where, look.font);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    const std::vector<Sought::Place> hits = sought().placesIn(cutAt(text, mostPainted));
    if (!hits.empty())
        paintSought(painter, where, runs, look.font, hits);
    qreal x = where.left();
    for (const Run &run : runs) {
        paintRun(painter, x, baseline, run, look);
        x += run.width;
    }
    painter->restore();
    return x - where.left();
}

} // namespace

qreal baselineIn(const QRectF &where, const QFont &font)
{
    const QFont usual = scaledFont(1.0);
    const QFontMetricsF metrics(font.pointSizeF() > usual.pointSizeF() * 1.05 ? font : usual);
    return std::round(where.center().y() + (metrics.ascent() - metrics.descent()) / 2);
}

qreal widthOf(const QString &text, const QFont &font, const std::vector<Mark> &marks, Blanks blanks)
{
    return sum(runsOf(firstPieces(text, blanks), font, marks));
}

qreal paintText(QPainter *painter, const QRectF &where, const QString &text, const TextLook &look, const std::vector<Mark> &marks)
{
    std::vector<Run> runs = runsOf(firstPieces(text, look.blanks), look.font, marks);
    if (text.size() > mostPainted)
        runs = elidedRuns({runs, runsOf(lastPieces(text, look.blanks), look.font, marks)}, look, where.width());
    else if (sum(runs) > where.width() + 0.5)
        runs = elidedRuns(look.elideMiddle ? aroundEllipsis(runs, look.font) : Ends{runs, {}}, look, where.width());
    return paintRuns(painter, where, runs, look, text);
}

qreal paintPieces(QPainter *painter, const QRectF &where, const QString &text, const std::vector<Piece> &pieces, const TextLook &look,
    const std::vector<Mark> &marks)
{
    std::vector<Run> runs = runsOf(pieces, look.font, marks);
    if (sum(runs) > where.width() + 0.5)
        runs = elidedRuns(look.elideMiddle ? aroundEllipsis(runs, look.font) : Ends{runs, {}}, look, where.width());
    return paintRuns(painter, where, runs, look, text);
}

} // namespace jotscope::ui

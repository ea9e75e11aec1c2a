// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/views/paint.h"

#include "ui/kit/icons.h"
#include "ui/kit/sought.h"
#include "ui/models/hostile.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

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
std::vector<Run> runsOf(const QString &text, const QFont &font, const std::vector<Mark> &marks, bool marksBlanks)
{
    std::vector<Run> runs;
    for (const Piece &piece : piecesOf(text, marksBlanks)) {
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

/// The longest beginning (or, with `fromEnd`, end) of the text that fits.
QString fitting(const QString &text, const QFont &font, qreal width, bool fromEnd)
{
    int low = 0;
    int high = int(qMin<qsizetype>(text.size(), 2000));
    while (low < high) {
        const int middle = (low + high + 1) / 2;
        const QString part = fromEnd ? text.right(middle) : text.left(middle);
        if (sum(runsOf(part, font, {}, false)) <= width)
            low = middle;
        else
            high = middle - 1;
    }
    if (fromEnd)
        return text.right(low > 0 && text[text.size() - low].isLowSurrogate() ? low - 1 : low);
    return cutAt(text, low);
}

} // namespace

qreal widthOf(const QString &text, const QFont &font, const std::vector<Mark> &marks, bool marksBlanks)
{
    return sum(runsOf(cutAt(text, 2000), font, marks, marksBlanks));
}

qreal paintText(QPainter *painter, const QRectF &where, const QString &text, const TextLook &look, const std::vector<Mark> &marks)
{
    const QFontMetricsF metrics(look.font);
    const qreal baseline = std::round(where.center().y() + (metrics.ascent() - metrics.descent()) / 2);
    std::vector<Mark> shownMarks; // runs point into it
    std::vector<Run> runs = runsOf(cutAt(text, 2000), look.font, marks, look.marksBlanks);
    painter->save();
    painter->setLayoutDirection(Qt::LeftToRight);
    const std::vector<Sought::Place> hits = sought().placesIn(cutAt(text, 2000));
    qreal x = where.left();
    if (sum(runs) > where.width() + 0.5 || text.size() > 2000) {
        const qreal dots = metrics.horizontalAdvance(QChar(0x2026));
        const qreal room = qMax<qreal>(0, where.width() - dots);
        const QString head = fitting(text, look.font, look.elideMiddle ? room / 2 : room, false);
        const QString tail = look.elideMiddle ? fitting(text, look.font, room / 2, true) : QString();
        shownMarks = marks;
        std::erase_if(shownMarks, [&head](const Mark &mark) { return mark.begin >= head.size(); });
        runs = runsOf(head, look.font, shownMarks, false);
        constexpr int nowhere = std::numeric_limits<int>::max() / 2;
        runs.push_back({{Piece::Kind::Plain, QString(QChar(0x2026)), nowhere, nowhere + 1}, nullptr, dots, nowhere});
        for (Run &run : runsOf(tail, look.font, {}, false)) {
            run.begin += int(text.size() - tail.size());
            run.piece.end += int(text.size() - tail.size());
            runs.push_back(run);
        }
    }
    if (!hits.empty())
        paintSought(painter, where, runs, look.font, hits);
    for (const Run &run : runs) {
        paintRun(painter, x, baseline, run, look);
        x += run.width;
    }
    painter->restore();
    return x - where.left();
}

void paintWave(QPainter *painter, qreal left, qreal right, qreal baseline, Role role)
{
    QPainterPath path(QPointF(left, baseline));
    bool up = true;
    for (qreal x = left; x < right; up = !up) {
        const qreal next = qMin(x + 2.5, right);
        path.lineTo(next, baseline + (up ? 2 : 0));
        x = next;
    }
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(role), 1));
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(path);
    painter->restore();
}

void paintHit(QPainter *painter, const QRectF &where)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(Role::Warn), 1));
    painter->setBrush(colour(Role::TintWarn));
    painter->drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    painter->restore();
}

void paintFocus(QPainter *painter, const QRectF &where)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour(Role::Accent), 2));
    painter->setBrush(Qt::NoBrush);
    painter->drawRoundedRect(where.adjusted(1, 1, -1, -1), 3, 3);
    painter->restore();
}

void paintGround(QPainter *painter, const QRectF &where, const QVariant &tint, bool chosen, bool hairline)
{
    if (chosen)
        painter->fillRect(where, colour(Role::Selection));
    else if (tint.isValid())
        painter->fillRect(where, colour(Role(tint.toInt())));
    if (hairline)
        painter->fillRect(QRectF(where.left(), where.bottom() - 1, where.width(), 1), colour(Role::Line));
}

} // namespace jotscope::ui

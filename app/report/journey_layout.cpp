// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/journey_layout.h"

#include "language/told.h"
#include "report/words.h"

namespace jotscope::report {

namespace {

using diagnosis::JourneyStep;
using diagnosis::Status;
using Anchor = Label::Anchor;

constexpr double middle = 34; ///< of the icons
constexpr double icon = 20;
constexpr double detailSize = 12;
constexpr double tagSize = 11.5;

constexpr double lineHeight = 14;
constexpr int mostLines = 3;

/// Inside a host or an id that no line holds, behind its punctuation: not letter by letter.
bool mayBreakAfter(QChar unit)
{
    return QStringView(u".:/-_@").contains(unit);
}

/// What a line may be broken between: words, the parts of a long id, and the characters of a script that has no blanks, with the
/// punctuation behind them.
struct Piece {
    QString text;
    bool isAfterBlank;
};

std::vector<Piece> piecesOf(const QString &text, double room)
{
    std::vector<Piece> pieces;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        bool isFirst = true;
        const bool isLong = widthOf(word, detailSize) > room;
        for (qsizetype at = 0; at < word.size(); ++at) {
            const bool isBreak = at > 0 && !word[at].isPunct()
                && (isFullWidth(word[at]) || isFullWidth(word[at - 1]) || (isLong && mayBreakAfter(word[at - 1])));
            if (isFirst || isBreak)
                pieces.push_back({QString(), isFirst});
            pieces.back().text += word[at];
            isFirst = false;
        }
    }
    return pieces;
}

/// A detail in a few lines of a column; what does not fit ends in "…" and stands whole in the list beside the drawing.
QStringList linesOf(const QString &text, double room)
{
    QStringList lines = {QString()};
    for (const Piece &piece : piecesOf(text, room)) {
        QString &line = lines.last();
        const QString longer = line.isEmpty() || !piece.isAfterBlank ? line + piece.text : line + u' ' + piece.text;
        if (line.isEmpty() || widthOf(longer, detailSize) <= room)
            line = longer;
        else
            lines.append(piece.text);
    }
    if (lines.size() > mostLines)
        lines = lines.first(mostLines - 1) << lines[mostLines - 1] + QStringLiteral(" …");
    for (QString &line : lines) {
        if (widthOf(line, detailSize) > room * 1.15)
            line = line.left(fittingOf(line, detailSize, room)) + u'…';
    }
    return lines;
}

void addTag(Drawing &drawing, double x, const QString &tag, bool isCause)
{
    const double half = widthOf(tag, tagSize, true) / 2 + 8;
    x = qBound(half + 1, x, drawing.size.width() - half - 1);
    drawing.boxes.push_back(
        {QRectF(x - half, 1, 2 * half, 17), isCause ? Ink::Fail : Ink::Text, isCause ? Box::Style::Filled : Box::Style::Framed});
    drawing.labels.push_back(
        {QPointF(x, 13.5), tag, isCause ? Ink::Inverse : Ink::Text, Anchor::Middle, tagSize, 2 * half - 8, true, false});
}

/// One size for all of them: names of one rank.
double titleSize(const diagnosis::Journey &journey, double room)
{
    double size = 14;
    for (const JourneyStep &step : journey.steps)
        size = qMin(size, sizeWithin(room, Told::again(diagnosis::titleOf(step.step)), 14, true));
    return size;
}

/// Returns how far down it goes.
double addColumn(Drawing &drawing, const JourneyStep &step, double x, double room, double nameSize)
{
    const auto label = [&](double y, const QString &text, Ink ink, double size, bool isStrong) {
        const double shown = sizeWithin(room, text, size, isStrong);
        drawing.labels.push_back({QPointF(x, y), text, ink, Anchor::Middle, shown, room, isStrong, false});
    };
    drawing.icons.push_back({QRectF(x - icon / 2, middle - icon / 2, icon, icon), diagnosis::wordOf(step.status), inkOf(step.status)});
    label(64, Told::again(diagnosis::titleOf(step.step)), Ink::Text, nameSize, true);
    const bool isLoud = step.status == Status::Fail || step.status == Status::Warn;
    label(81, step.word.left(fittingOf(step.word, detailSize, 2 * room)), isLoud ? inkOf(step.status) : Ink::Soft, 12.5, isLoud);
    double y = 97;
    for (const QString &line : linesOf(step.detail, room)) {
        label(y, line, Ink::Soft, detailSize, false);
        y += lineHeight;
    }
    return y - lineHeight;
}

} // namespace

Ink inkOf(Status status)
{
    switch (status) {
    case Status::Ok: return Ink::Ok;
    case Status::Warn: return Ink::Warn;
    case Status::Fail: return Ink::Fail;
    case Status::Unknown:
    case Status::NotAsked:
    case Status::NotChecked: break;
    }
    return Ink::Unknown;
}

Drawing drawJourney(const diagnosis::Journey &journey, double width)
{
    Drawing drawing;
    drawing.size = QSizeF(width, 116);
    const double column = width / double(qMax<std::size_t>(journey.steps.size(), 1));
    const auto centre = [column](std::size_t index) { return column * (double(index) + 0.5); };
    for (std::size_t i = 0; i + 1 < journey.steps.size(); ++i) {
        const bool isOn = diagnosis::wentOn(journey, i);
        drawing.strokes.push_back(
            {QPointF(centre(i) + 17, middle), QPointF(centre(i + 1) - 17, middle), isOn ? Ink::Ok : Ink::Unknown, isOn ? 2.0 : 1.6, !isOn});
    }
    const double room = column - 4;
    const double nameSize = titleSize(journey, room);
    for (std::size_t i = 0; i < journey.steps.size(); ++i) {
        const double bottom = addColumn(drawing, journey.steps[i], centre(i), room, nameSize);
        drawing.size.setHeight(qMax(drawing.size.height(), bottom + 5));
        if (const QString tag = tagOf(journey, journey.steps[i].step); !tag.isEmpty())
            addTag(drawing, centre(i), tag, journey.causeStep == journey.steps[i].step);
    }
    return drawing;
}

} // namespace jotscope::report

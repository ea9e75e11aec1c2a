// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/journey_layout.h"

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

/// A detail in at most two lines of a column; what does not fit ends in "…" and stands whole in the list beside the drawing.
QStringList linesOf(const QString &text, qsizetype fits)
{
    QStringList lines = {QString()};
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        QString &line = lines.last();
        if (line.isEmpty())
            line = word;
        else if (line.size() + 1 + word.size() <= fits)
            line += u' ' + word;
        else
            lines.append(word);
    }
    if (lines.size() > 2)
        lines = {lines[0], lines[1] + QStringLiteral(" …")};
    for (QString &line : lines) {
        if (line.size() > fits + 3)
            line = line.left(fits) + u'…';
    }
    return lines;
}

void addTag(Drawing &drawing, double x, const QString &tag)
{
    const bool isCause = tag.startsWith(u"cause");
    const double half = widthOf(tag, tagSize, true) / 2 + 8;
    x = qBound(half + 1, x, drawing.size.width() - half - 1);
    drawing.boxes.push_back(
        {QRectF(x - half, 1, 2 * half, 17), isCause ? Ink::Fail : Ink::Text, isCause ? Box::Style::Filled : Box::Style::Framed});
    drawing.labels.push_back(
        {QPointF(x, 13.5), tag, isCause ? Ink::Inverse : Ink::Text, Anchor::Middle, tagSize, 2 * half - 8, true, false});
}

void addColumn(Drawing &drawing, const JourneyStep &step, double x, double room)
{
    const auto label = [&](double y, const QString &text, Ink ink, double size, bool isStrong) {
        drawing.labels.push_back({QPointF(x, y), text, ink, Anchor::Middle, size, room, isStrong, false});
    };
    const auto fits = qsizetype(room / (detailSize * 0.52));
    drawing.icons.push_back({QRectF(x - icon / 2, middle - icon / 2, icon, icon), diagnosis::wordOf(step.status), inkOf(step.status)});
    label(64, QString::fromUtf8(diagnosis::titleOf(step.step)), Ink::Text, 14, true);
    const bool isLoud = step.status == Status::Fail || step.status == Status::Warn;
    label(81, linesOf(step.word, fits).join(u' '), isLoud ? inkOf(step.status) : Ink::Soft, 12.5, isLoud);
    double y = 97;
    for (const QString &line : linesOf(step.detail, fits)) {
        label(y, line, Ink::Soft, detailSize, false);
        y += 14;
    }
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
    for (std::size_t i = 0; i < journey.steps.size(); ++i) {
        addColumn(drawing, journey.steps[i], centre(i), column - 4);
        if (const QString tag = tagOf(journey, journey.steps[i].step); !tag.isEmpty())
            addTag(drawing, centre(i), tag);
    }
    return drawing;
}

} // namespace jotscope::report

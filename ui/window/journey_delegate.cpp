// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/journey_delegate.h"

#include "ui/kit/chosen_ground.h"
#include "ui/kit/icons.h"
#include "ui/kit/reading.h"
#include "ui/kit/sought.h"
#include "ui/views/paint.h"
#include "ui/window/journey_model.h"
#include "ui/window/journey_view.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <array>
#include <cmath>

namespace jotscope::ui {

using diagnosis::Status;

namespace {

constexpr double questionScale = 0.94;

struct Line {
    QString text;
    QFont font;
    Role role;
};

/// Its question takes the place of word and detail.
std::vector<Line> questionOf(const QModelIndex &index, double room)
{
    std::vector<Line> lines{{index.data(Qt::DisplayRole).toString(), scaledFont(1.0, true), Role::Text}};
    for (const QString &line : JourneyDelegate::questionLines(index.data(JourneyModel::WordRole).toString(), room))
        lines.push_back({line, scaledFont(questionScale), Role::Soft});
    return lines;
}

std::vector<Line> linesOf(const QModelIndex &index)
{
    const auto status = Status(index.data(JourneyModel::StatusRole).toInt());
    const bool isLoud = status == Status::Warn || status == Status::Fail;
    return {{index.data(Qt::DisplayRole).toString(), scaledFont(1.0, true), Role::Text},
        {index.data(JourneyModel::WordRole).toString(), scaledFont(0.94, isLoud), isLoud ? roleOf(status) : Role::Soft},
        {index.data(JourneyModel::DetailRole).toString(), scaledFont(0.92), Role::Soft}};
}

double heightOf(const Line &line)
{
    return std::round(QFontMetricsF(line.font).height() * 0.99);
}

/// Cut in the middle: hosts and ids differ at their ends.
void paintLine(QPainter *painter, const QRectF &where, const Line &line, Qt::Alignment alignment)
{
    TextLook look{line.font, line.role};
    look.elideMiddle = true;
    const double width = std::ceil(widthOf(line.text, line.font));
    QRectF place = where;
    if (alignment & Qt::AlignHCenter && width < where.width())
        place.setLeft(where.center().x() - width / 2);
    else if (painter->layoutDirection() == Qt::RightToLeft && width < where.width())
        place.setLeft(where.right() - width);
    paintText(painter, place, line.text, look);
}

void paintWords(QPainter *painter, QRectF where, const std::vector<Line> &lines)
{
    for (const Line &line : lines) {
        where.setHeight(heightOf(line));
        paintLine(painter, where, line, Qt::AlignHCenter);
        where.translate(0, where.height());
    }
}

/// The sign of what is chosen, as in tables and tabs.
void paintBar(QPainter *painter, const QRectF &cell, bool isUpright)
{
    constexpr double bar = 3;
    constexpr double corner = 6;
    const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
    const QRectF below(cell.left() + corner, cell.bottom() - bar, cell.width() - 2 * corner, bar);
    const QRectF before(isMirrored ? cell.right() - bar : cell.left(), cell.top() + corner, bar, cell.height() - 2 * corner);
    painter->fillRect(isUpright ? before : below, colour(Role::Accent));
}

struct Columns {
    double name;
    double word;
};

double tagRoom(const QModelIndex &index)
{
    constexpr double around = 12;
    const double tag = JourneyView::tagWidth(index);
    return tag > 0 ? tag + around : 0;
}

/// The same for all steps; where one is cut otherwise they are no wider than their words.
Columns columnsOf(const QAbstractItemModel &steps, double room)
{
    const Columns wide{double(lines(7)), double(lines(8))};
    Columns tight{0, 0};
    bool fits = true;
    const auto widthIn = [](const Line &line) { return std::ceil(widthOf(line.text, line.font)) + lines(0.8); };
    for (int row = 0; row < steps.rowCount(); ++row) {
        const QModelIndex index = steps.index(row, 0);
        const auto parts = linesOf(index);
        tight = {qMax(tight.name, widthIn(parts[0])), qMax(tight.word, widthIn(parts[1]))};
        fits = fits && wide.name + wide.word + widthIn(parts[2]) + tagRoom(index) <= room;
    }
    return fits ? wide : Columns{qMin(tight.name, wide.name), qMin(tight.word, wide.word)};
}

/// Upright: everything of a step on one line, from where reading begins to its tag.
void paintInLine(QPainter *painter, const QRectF &where, double indent, const QModelIndex &index)
{
    const Columns columns = columnsOf(*index.model(), where.width() - indent);
    double begin = indent;
    const auto parts = linesOf(index);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double width = i == 0 ? columns.name : i == 1 ? columns.word : where.width() - begin - tagRoom(index);
        const double high = std::ceil(QFontMetricsF(parts[i].font).height());
        const bool isMirrored = painter->layoutDirection() == Qt::RightToLeft;
        const double left = isMirrored ? where.right() - begin - width + 8 : where.left() + begin;
        paintLine(painter, QRectF(left, where.center().y() - high / 2, width - 8, high), parts[i], Qt::AlignLeft);
        begin += width;
    }
}

} // namespace

void JourneyDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    const auto *view = static_cast<const JourneyView *>(option.widget);
    const bool isUpright = view->isUpright();
    const QRectF cell = QRectF(option.rect).adjusted(1, isUpright ? 0 : 1, -1, -1);
    if (option.state & QStyle::State_Selected) {
        paintChosenGround(painter, cell, 6);
        paintBar(painter, cell, isUpright);
    } else if (option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour(Role::TintUnknown));
        painter->drawRoundedRect(cell, 6, 6);
    }
    if (isUpright) {
        paintInLine(painter, cell, view->iconSide() + 20, index);
    } else {
        const double top = option.rect.top() + view->tagHeight() + view->iconSide() + JourneyView::wordsGap;
        const QRectF words(cell.left() + 2, top, cell.width() - 4, 0);
        paintWords(painter, words, view->showsQuestions() ? questionOf(index, words.width()) : linesOf(index));
    }
    if ((option.state & QStyle::State_Selected && option.state & QStyle::State_HasFocus) || isPlaceOfHit(option.widget, index)) {
        painter->setPen(QPen(colour(Role::Accent), 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(cell.adjusted(1, 1, -1, -1), 6, 6);
    }
    painter->restore();
}

double JourneyDelegate::wordsHeight(bool withDetails)
{
    double height = 0;
    const std::array<QFont, 3> fonts{scaledFont(1.0, true), scaledFont(0.94, true), scaledFont(0.92)};
    for (std::size_t i = 0; i < (withDetails ? 3 : 2); ++i)
        height += heightOf({{}, fonts[i], Role::Text});
    return height;
}

double JourneyDelegate::questionHeight(int lines)
{
    return heightOf({{}, scaledFont(1.0, true), Role::Text}) + lines * heightOf({{}, scaledFont(questionScale), Role::Text});
}

/// Broken between words only.
QStringList JourneyDelegate::questionLines(const QString &text, double room)
{
    QTextLayout layout(text, scaledFont(questionScale));
    layout.beginLayout();
    QTextLine first = layout.createLine();
    if (first.isValid())
        first.setLineWidth(room);
    layout.endLayout();
    const int length = first.isValid() ? first.textLength() : 0;
    const QString rest = text.mid(length).trimmed();
    return rest.isEmpty() ? QStringList{text} : QStringList{text.left(length).trimmed(), rest};
}

QSize JourneyDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *view = static_cast<const JourneyView *>(option.widget);
    const bool isUpright = view->isUpright();
    const int width = view->viewport()->width();
    const int rows = index.model()->rowCount();
    // The remainder goes to the first cells, so that the row ends where the pane ends.
    const int share = isUpright ? width : width / rows + (index.row() < width % rows ? 1 : 0);
    return {share, int(view->stepHeight())};
}

} // namespace jotscope::ui

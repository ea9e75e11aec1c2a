// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/comparison_view.h"

#include "report/blanks.h"
#include "ui/kit/reading.h"
#include "ui/models/difference.h"
#include "ui/views/paint.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace jotscope::ui {

namespace {

QFont labelFont()
{
    return scaledFont(0.94);
}

bool isMarkedInPart(const diagnosis::Comparison &line)
{
    return line.markEnd > line.markBegin && line.markEnd - line.markBegin < line.value.size();
}

/// Addresses and ids stand letter below letter; what is told in words reads like the rest of the window. One font for all lines: of
/// two values whose letters were compared both are literal, whatever blanks are in them.
QFont valueFont(const std::vector<diagnosis::Comparison> &lines)
{
    const bool isFixed = std::any_of(lines.begin(), lines.end(), isMarkedInPart)
        || std::all_of(lines.begin(), lines.end(), [](const diagnosis::Comparison &line) { return isLiteral(line.value); });
    if (!isFixed)
        return labelFont();
    QFont font = fixedFont();
    font.setPointSizeF(labelFont().pointSizeF());
    return font;
}

double lineHeight()
{
    return std::ceil(QFontMetricsF(labelFont()).height() * 1.03);
}

} // namespace

ComparisonView::ComparisonView(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

void ComparisonView::show(const std::vector<diagnosis::Comparison> &lines, Role markRole)
{
    m_lines = lines;
    m_markRole = markRole;
    QStringList spoken;
    for (const diagnosis::Comparison &line : m_lines)
        spoken.append(QStringLiteral("%1: %2").arg(line.label, report::plain(line.value)));
    setAccessibleName(spoken.join(QStringLiteral("; ")));
    setVisible(!m_lines.empty());
    refreshTip();
    updateGeometry();
    update();
}

QSize ComparisonView::sizeHint() const
{
    return {lines(20), int(lineHeight() * double(m_lines.size())) + 2};
}

QSize ComparisonView::minimumSizeHint() const
{
    return sizeHint();
}

double ComparisonView::labelWidth() const
{
    double width = 0;
    for (const diagnosis::Comparison &line : m_lines)
        width = qMax(width, QFontMetricsF(labelFont()).horizontalAdvance(line.label));
    return width + padding;
}

void ComparisonView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const double indent = labelWidth();
    const QFont font = valueFont(m_lines);
    double y = 0;
    for (const diagnosis::Comparison &line : m_lines) {
        painter.setFont(labelFont());
        painter.setPen(colour(Role::Soft));
        const QRectF label(isRightToLeft() ? width() - indent + padding : 0, y, indent - padding, lineHeight());
        painter.setLayoutDirection(directionOf(line.label));
        const double from = isRightToLeft() ? label.right() - QFontMetricsF(labelFont()).horizontalAdvance(line.label) : label.left();
        painter.drawText(QPointF(from, baselineIn(label, labelFont())), line.label); // level with its value
        std::vector<Mark> marks;
        if (line.markEnd > line.markBegin)
            marks.push_back({line.markBegin, line.markEnd, m_markRole});
        TextLook look;
        look.font = font;
        look.elideMiddle = true;
        QRectF value(isRightToLeft() ? 0 : indent, y, width() - indent, lineHeight());
        if (isRightToLeft())
            value.setLeft(qMax(value.left(), value.right() - std::ceil(widthOf(line.value, look.font, marks))));
        paintText(&painter, value, line.value, look, marks);
        y += lineHeight();
    }
}

void ComparisonView::resizeEvent(QResizeEvent *)
{
    refreshTip();
}

void ComparisonView::refreshTip()
{
    const QFont font = valueFont(m_lines);
    bool isCut = false;
    for (const diagnosis::Comparison &line : m_lines)
        isCut = isCut || widthOf(line.value, font) > width() - labelWidth();
    setToolTip(isCut ? plainTip(accessibleName()) : QString());
}

} // namespace jotscope::ui

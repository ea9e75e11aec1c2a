// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/flow_label.h"

#include "ui/kit/keep_font.h"
#include "ui/kit/reading.h"
#include "ui/kit/sought.h"
#include "ui/kit/theme.h"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>

#include <cmath>

namespace jotscope::ui {

FlowLabel::FlowLabel(double scale, QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    keepFont(this, scale);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void FlowLabel::setFlow(const QString &bold, const QString &rest)
{
    m_boldLength = bold.size();
    const bool isFullWidth = !bold.isEmpty() && bold.back().unicode() >= 0x3000; // "。" brings its own blank
    setText(bold.isEmpty() || rest.isEmpty() || isFullWidth ? bold + rest : bold + u' ' + rest);
    updateGeometry();
    update();
}

double FlowLabel::layOut(QTextLayout &layout, double width) const
{
    QTextLayout::FormatRange range;
    range.start = 0;
    range.length = int(m_boldLength);
    range.format.setFontWeight(QFont::DemiBold);
    QList<QTextLayout::FormatRange> ranges{range};
    for (const Sought::Place &place : sought().placesIn(text())) {
        QTextLayout::FormatRange hit;
        hit.start = place.begin;
        hit.length = place.end - place.begin;
        hit.format.setBackground(colour(Role::TintWarn));
        hit.format.setFontUnderline(true);
        hit.format.setUnderlineColor(colour(Role::Warn));
        ranges.append(hit);
    }
    layout.setFormats(ranges);
    QTextOption option(QStyle::visualAlignment(layoutDirection(), alignment()));
    option.setTextDirection(directionOf(text()));
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout.setTextOption(option);
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

int FlowLabel::heightForWidth(int width) const
{
    QTextLayout layout(text(), font());
    const QMargins around = contentsMargins();
    return int(std::ceil(layOut(layout, width - around.left() - around.right()))) + around.top() + around.bottom();
}

QSize FlowLabel::sizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 40;
    return {width, heightForWidth(width)};
}

QSize FlowLabel::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 16, fontMetrics().height()};
}

void FlowLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(colour(Role::Text));
    QTextLayout layout(text(), font());
    layOut(layout, contentsRect().width());
    layout.draw(&painter, contentsRect().topLeft());
    if (isPlaceOfHit(this)) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colour(Role::Accent), 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 3, 3);
    }
}

} // namespace jotscope::ui

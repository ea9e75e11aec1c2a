// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/badge.h"

#include "ui/kit/icons.h"

#include <QFontMetricsF>
#include <QPainter>

namespace jotscope::ui {

QSizeF Badge::size() const
{
    const QFontMetricsF metrics(scaledFont(scale, true));
    const double side = std::round(metrics.height() * 0.8);
    return {metrics.horizontalAdvance(text) + 12 + (icon.isEmpty() ? 0 : side + 6), std::round(metrics.height() + 3)};
}

void Badge::paint(QPainter *painter, QPointF topLeft) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QFont font = scaledFont(scale, true);
    const QRectF frame(topLeft, size());
    painter->setPen(QPen(colour(role), 1));
    painter->setBrush(isFilled ? colour(role) : colour(tintOf(role, Role::Pane)));
    painter->drawRoundedRect(frame.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    const Role ink = isFilled ? Role::Pane : role;
    double left = frame.left() + 6;
    if (!icon.isEmpty()) {
        const double side = std::round(QFontMetricsF(font).height() * 0.8);
        paintIcon(painter, QRectF(left, frame.center().y() - side / 2, side, side), icon, ink);
        left += side + 6;
    }
    painter->setFont(font);
    painter->setPen(colour(ink));
    painter->drawText(QRectF(left, frame.top(), frame.right() - left, frame.height()),
        Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine, text);
    painter->restore();
}

} // namespace jotscope::ui

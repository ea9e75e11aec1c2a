// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/kit/chosen_ground.h"

#include "ui/kit/theme.h"

#include <QPainter>

namespace jotscope::ui {

void paintChosenGround(QPainter *painter, const QRectF &where, qreal corner)
{
    constexpr qreal frame = 2; // thicker than the hairlines between rows, which are as black there
    const bool isFramed = scheme() == Scheme::HighContrast;
    const qreal inset = isFramed ? frame / 2 : 0;
    painter->save();
    painter->setPen(isFramed ? QPen(colour(Role::Text), frame, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin) : QPen(Qt::NoPen));
    painter->setBrush(colour(isFramed ? Role::Pane : Role::Selection)); // also over what the style fills a chosen row with
    if (corner > 0)
        painter->drawRoundedRect(where.adjusted(inset, inset, -inset, -inset), corner, corner);
    else
        painter->drawRect(where.adjusted(inset, inset, -inset, -inset));
    painter->restore();
}

} // namespace jotscope::ui

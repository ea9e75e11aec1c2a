// SPDX-License-Identifier: GPL-3.0-or-later
// What stands behind, below and around a text.
#include "ui/kit/chosen_ground.h"
#include "ui/views/paint.h"

#include <QPainter>
#include <QPainterPath>
#include <QVariant>

namespace jotscope::ui {

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
        paintChosenGround(painter, where);
    else if (tint.isValid())
        painter->fillRect(where, colour(Role(tint.toInt())));
    if (hairline)
        painter->fillRect(QRectF(where.left(), where.bottom() - 1, where.width(), 1), colour(Role::Line));
}

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

class QPainter;

namespace jotscope::ui {

/// The ground of what is chosen, beside its bar of 3 px. High contrast knows no tints: a frame says it there.
void paintChosenGround(QPainter *painter, const QRectF &where, qreal corner = 0);

} // namespace jotscope::ui

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/drawing.h"
#include "ui/kit/theme.h"

class QPainter;

namespace jotscope::ui {

/// Paints what the HTML report has as SVG: lines stay lines and text stays text, so that it can be printed and searched.
void paintDrawing(QPainter *painter, const report::Drawing &drawing, const QRectF &where, Scheme scheme);
Role roleOf(report::Ink ink);

} // namespace jotscope::ui

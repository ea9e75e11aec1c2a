// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

class QWidget;

namespace jotscope::sheet {

/// A text as a widget paints it: what of it is seen is what the widget, those around it and the painter leave of it.
struct PaintedText {
    QString text;
    QRectF place; ///< in the widget that was rendered
    QRectF seen;  ///< of that
    const QWidget *painter = nullptr;
    bool scrollsSideways = false; ///< the rest is a scroll bar away
    bool scrollsDown = false;
};

/// Every text that stands in this window, whoever paints it: labels, buttons, headers, delegates, charts.
std::vector<PaintedText> paintedTexts(QWidget *window);

/// What a person would call broken: words that end at an edge, and words that stand on each other. One line each, sorted.
QStringList complaintsOf(const std::vector<PaintedText> &texts);

} // namespace jotscope::sheet

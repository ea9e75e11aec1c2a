// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMargins>
#include <QString>

class QLabel;
class QSplitter;
class QWidget;

namespace jotscope::ui {

/// The direction of the text itself: a mirrored window moves a sentence, and no sign within it.
Qt::LayoutDirection directionOf(const QString &text);
/// For QPainter::drawText(): in the text's own direction, from where the reading of the window begins.
int readingFlags(const QString &text, Qt::LayoutDirection window, Qt::Alignment where = Qt::AlignLeft | Qt::AlignVCenter);

/// Qt puts a label's words on the side that their own direction begins at: here where the reading of the window begins.
void beginWithWindow(QLabel *label);

/// Qt turns no margins round: here the left one is where the reading of the window begins.
QMargins marginsFrom(const QWidget *window, QMargins margins);

/// Qt places what stands side by side in a mirrored splitter one pixel too far to the right, where its edge is cut off.
void keepWithin(QSplitter *sides);

} // namespace jotscope::ui

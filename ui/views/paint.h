// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/cell.h"
#include "ui/models/hostile.h"

#include <QFont>
#include <QRectF>

class QPainter;

namespace jotscope::ui {

constexpr int padding = 12; ///< inside a pane
constexpr int iconGap = 6;
constexpr int ringRoom = 4; ///< of the focus ring and the air beside it, before the text of a cell

/// How a text stands in its place.
struct TextLook {
    QFont font;
    Role role = Role::Text;
    bool struck = false;
    bool elideMiddle = false;
    Blanks blanks = Blanks::AtEnds; ///< which of them are boxed dots
};

/// Paints hostile text on one line, vertically centred: hidden characters as boxed codes, blanks as boxed dots, marked characters
/// semibold and underlined, look-alike letters with a wave. Elides with "…", around one that stands there. Returns the width that was used.
qreal paintText(QPainter *painter, const QRectF &where, const QString &text, const TextLook &look, const std::vector<Mark> &marks = {});
/// One for all that stands in a row, whatever its weight and size.
qreal baselineIn(const QRectF &where, const QFont &font);
qreal widthOf(const QString &text, const QFont &font, const std::vector<Mark> &marks = {}, Blanks blanks = Blanks::AtEnds);
/// The same of a stretch of a longer text, whose pieces were told by the whole.
qreal paintPieces(QPainter *painter, const QRectF &where, const QString &text, const std::vector<Piece> &pieces, const TextLook &look,
    const std::vector<Mark> &marks);

/// A rounded outline with an optional icon and a semibold word in the colour of `role`, vertically centred. Returns its width.
qreal paintBadge(QPainter *painter, const QRectF &where, const QString &icon, const QString &word, Role role);
qreal badgeWidth(const QString &icon, const QString &word);

/// Icon, text, badge and link of a cell, along the painter's direction. A link stands at the end. `where` is the place of its first line;
/// a text that does not fit goes on below it, over at most so many lines.
void paintCell(QPainter *painter, const QRectF &where, const Cell &cell, int mostLines = 1);
int linesOf(const Cell &cell, qreal width, int mostLines); ///< that it takes there
int lineStep();                                            ///< from one of them to the next, px
QFont fontOf(const Cell &cell);
/// Fixed pitch for values and characters, a step smaller than the words beside them, as it runs wider.
QFont monoFont(bool semibold = false);
qreal widthOf(const Cell &cell);

void paintWave(QPainter *painter, qreal left, qreal right, qreal baseline, Role role);
/// The ground of what was looked for and found.
void paintHit(QPainter *painter, const QRectF &where);
/// 2 px accent, the sign of keyboard focus, also on painted rows.
void paintFocus(QPainter *painter, const QRectF &where);
/// The ground of a row: tint or selection, a 3 px bar when chosen, a hairline below.
void paintGround(QPainter *painter, const QRectF &where, const QVariant &tint, bool chosen, bool hairline = true);

} // namespace jotscope::ui

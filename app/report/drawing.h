// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>
#include <QString>

#include <vector>

namespace jotscope::report {

// Drawings as geometry, without Gui: the HTML report's SVG and the window's painter draw the same. Units are those in which text of size 12
// is 12 high; whoever draws scales them.

/// What a drawn thing is about: whoever draws chooses the colour.
enum class Ink { Text, Soft, Line, Ok, Warn, Fail, Unknown, Token, Now, Inverse };

struct Stroke {
    QPointF from;
    QPointF to;
    Ink ink = Ink::Line;
    double width = 1;
    bool isDashed = false;
};

struct Box {
    enum class Style {
        Framed,  ///< the page's colour inside
        Filled,  ///< the ink inside
        Tinted,  ///< a breath of it
        Faint,   ///< less, and a weak frame
        Hatched, ///< struck through
        Ground,  ///< the page's colour alone, under words on hatches
    };
    QRectF place;
    Ink ink = Ink::Text;
    Style style = Style::Framed;
};

/// A small shape; all of a kind have one outline, so that colour is never needed to tell kinds apart.
struct Glyph {
    QPointF centre;
    Ink ink = Ink::Text;
    std::vector<QPointF> outline; ///< closed, around (0, 0); empty: a disc
    bool isHollow = false;
    bool isCrossed = false;
    QString title; ///< "iat 09:31:12, claim iat"
};

/// A drawing of the icon set: "ok", "fail", "not-asked".
struct Icon {
    QRectF place;
    const char *name = "unknown";
    Ink ink = Ink::Unknown;
};

struct Label {
    enum class Anchor { Begin, Middle, End };
    QPointF at; ///< on the base line
    QString text;
    Ink ink = Ink::Soft;
    Anchor anchor = Anchor::Begin;
    double size = 12;
    double room = 0;       ///< what it may take; 0: all it wants
    bool isStrong = false; ///< semibold
    bool isClear = false;  ///< lines stop before it
};

/// Drawn in this order.
struct Drawing {
    QSizeF size;
    std::vector<Stroke> strokes;
    std::vector<Box> boxes;
    std::vector<Glyph> glyphs;
    std::vector<Icon> icons;
    std::vector<Label> labels;
};

/// As wide as high: Chinese, Japanese and Korean, and their punctuation.
inline bool isFullWidth(QChar unit)
{
    return (unit >= u'\u2e80' && unit <= u'\ud7ff') || (unit >= u'\uf900' && unit <= u'\ufaff') || (unit >= u'\uff01' && unit <= u'\uff60');
}

/// Of a letter, in heights of the text, as the usual fonts of a page have them.
inline double widthOf(QChar unit)
{
    if (isFullWidth(unit))
        return 1;
    if (QStringView(u"ijlI .,:;'|!()[]/").contains(unit))
        return 0.31;
    if (QStringView(u"frt-").contains(unit))
        return 0.41;
    if (QStringView(u"mwMW@%—").contains(unit))
        return 0.93;
    return unit.isUpper() ? 0.66 : 0.59;
}

/// About how wide a text becomes.
inline double widthOf(const QString &text, double size, bool isStrong = false)
{
    double letters = 0;
    for (const QChar unit : text)
        letters += widthOf(unit) * (isStrong && !isFullWidth(unit) ? 1.06 : 1);
    return letters * size;
}

/// How many characters fit into that room; never half a pair.
inline qsizetype fittingOf(const QString &text, double size, double room)
{
    qsizetype count = 0;
    for (double wide = 0; count < text.size(); ++count) {
        wide += widthOf(text[count]) * size;
        if (wide > room)
            break;
    }
    return count > 0 && count < text.size() && text[count - 1].isHighSurrogate() ? count - 1 : count;
}

/// The size in which a text keeps to its room. Letters become smaller before they are squeezed, and never too small to be read.
inline double sizeWithin(double room, const QString &text, double size, bool isStrong = false)
{
    const double wide = widthOf(text, size, isStrong);
    return room <= 0 || wide <= room ? size : size * qMax(0.85, room / wide);
}

} // namespace jotscope::report

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/timeline.h"

#include <QRectF>

namespace jotscope::report {

/// What a drawn thing is about: whoever paints it chooses the colour.
enum class TimelineRole { Token, User, Service, Axis, Now, Gone, Warning };

struct TimelineBar {
    QRectF place;
    TimelineRole role = TimelineRole::Token;
    bool isHatched = false; ///< the part of the token's life after its user had gone
    bool isFaint = false;   ///< the leeway around the life
};

struct TimelineGlyph {
    QPointF centre;
    diagnosis::TimelineMark::Kind kind = diagnosis::TimelineMark::Kind::IssuedAt;
    TimelineRole role = TimelineRole::Token;
    QString title; ///< "iat 09:31:12, claim iat"
};

struct TimelineText {
    enum class Anchor { Begin, Middle, End };
    QPointF at; ///< baseline
    Anchor anchor = Anchor::Begin;
    QString text;
    TimelineRole role = TimelineRole::Axis;
    bool isTitle = false; ///< of a lane
};

struct TimelineStroke {
    QPointF from;
    QPointF to;
    TimelineRole role = TimelineRole::Axis;
};

/// The timeline as geometry, without Gui: the same for the HTML report's SVG and for a painter.
struct TimelineDrawing {
    QSizeF size;
    std::vector<TimelineStroke> strokes; ///< lanes, axis, ticks, breaks, now
    std::vector<TimelineBar> bars;
    std::vector<TimelineGlyph> glyphs;
    std::vector<TimelineText> texts;
    QRectF nowBox; ///< behind the label "as of 09:41:26"
    bool hasBreak = false;
};

/// `width` in units in which a line of text is 12 high and a character about 6.4 wide.
TimelineDrawing layTimeline(const diagnosis::Timeline &timeline, double width);

} // namespace jotscope::report

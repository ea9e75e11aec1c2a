// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/join.h"
#include "capture/jose_look.h"

#include <QByteArray>

#include <vector>

namespace jotscope::capture {

/// Everything from a token's first character on that could belong to it, over line breaks and the like; where it really ends is
/// decided afterwards.
struct Draft {
    struct Piece {
        qsizetype length = 0; ///< characters of `text` before this piece
        qsizetype at = 0;     ///< where it begins in the layer
        Seam seam = Seam::None;
        qsizetype lineWidth = 0; ///< of the line that the piece before it ended
        bool alone = true;       ///< nothing but quotes and punctuation follows it on its line
    };

    QByteArray text;
    std::vector<Piece> pieces;
    std::vector<qsizetype> dots;  ///< offsets in `text`, up to the first '~'
    qsizetype tilde = -1;         ///< first '~', the end of the JWT inside an SD-JWT (RFC 9901 §4)
    std::vector<qsizetype> slips; ///< offsets of '+' and '/'
    HeaderLook look;
    bool ellipsis = false; ///< three dots stand behind the text

    qsizetype placeOf(qsizetype length) const; ///< layer offset of the end of text.first(length)
    QByteArrayView part(std::size_t index) const;
};

/// Collects from `begin`, where startAt() said Jose or where the header is known. Stops before the next token's start, so that many
/// drafts together read a text only a fixed number of times.
Draft draftAt(QByteArrayView text, qsizetype begin);

} // namespace jotscope::capture

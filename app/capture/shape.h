// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/layer.h"

#include <array>
#include <vector>

namespace jotscope::capture {

/// A token as it stands in one layer of a text.
struct Shape {
    enum class Whole {
        Start, ///< it begins like a token and ends somewhere
        Parts, ///< all its parts are there
        Sound, ///< and they end where they should
    };
    enum class Cut { No, Ellipsis, Mask };

    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray text;
    Whole whole = Whole::Start;
    Cut cut = Cut::No;
    std::array<int, 5> seams{}; ///< how many of each Seam were closed
};

/// Every token in this layer, in order, none overlapping another. Linear.
std::vector<Shape> shapesIn(const Layer &layer);

} // namespace jotscope::capture

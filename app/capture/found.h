// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/context.h"
#include "capture/shape.h"

#include <QStringList>

#include <vector>

namespace jotscope::capture {

/// A token with its place in the very first text.
struct Found {
    qsizetype begin = 0;
    qsizetype end = 0;
    QByteArray text;
    Shape::Whole whole = Shape::Whole::Start;
    Shape::Cut cut = Shape::Cut::No;
    int depth = 0;      ///< layers that were taken off
    WrapCounts wraps{}; ///< what was taken off inside the token
    std::array<int, 5> seams{};
    bool encoded = false; ///< its text stands in the first text only as base64
    QStringList around;   ///< English, what it was wrapped in as a whole: "base64", "3 cookie chunks"
    Context context;
    int times = 1; ///< places where the same text stands
};

/// Every token in every layer, the best reading of each, in order of place. Linear.
std::vector<Found> foundIn(QByteArrayView text);

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/found.h"

#include <QStringList>

namespace jotscope::capture {

struct Place {
    QString text; ///< English: "line 3, Authorization", "$.id_token", "whole text"
    bool inJson = false;
};
/// One for each.
std::vector<Place> placesOf(QByteArrayView text, const std::vector<Found> &all);
/// English, what was taken off: "Bearer prefix", "2 quotes", "4 line breaks".
QStringList cleanedFrom(const Found &found, bool inJson);

} // namespace jotscope::capture

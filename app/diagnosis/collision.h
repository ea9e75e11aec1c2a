// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// A record made that much after the token may still be made *by* it (an account created at the first call).
constexpr qint64 collisionMargin = 600; // seconds

/// Whether the record that was found is somebody else's.
struct Collision {
    Standing standing = Standing::Unknown;
    QString text; ///< English
};
Collision collisionOf(const Facts &facts);

} // namespace jotscope::diagnosis

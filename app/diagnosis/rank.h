// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/opinion.h"

namespace jotscope::diagnosis {

/// All causes with their standing and reasons: strongest first, among equals the one that explains the others (contracts).
/// Next steps are left empty.
std::vector<Cause> rank(const std::vector<Opinion> &opinions);

struct Leading {
    QString cause;
    Standing standing = Standing::Unknown;
};
/// The first of them, without its words.
Leading strongest(const std::vector<Opinion> &opinions);

} // namespace jotscope::diagnosis

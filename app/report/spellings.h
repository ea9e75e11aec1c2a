// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

namespace jotscope::report {

/// A personal value written otherwise.
struct Spelling {
    QString text;
    QString how; ///< English, without blanks: "as-a-plain-UUID"; of a spelling of a spelling both, with '~' between
};

/// What the lookup asks for and what a finding suggests in place of this value, and what those would be read as. Without the forms that
/// Scrub finds by itself: other capitals, escapes.
std::vector<Spelling> spellingsOf(const QString &value);

} // namespace jotscope::report

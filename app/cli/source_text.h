// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "cli/named.h"
#include "result.h"

#include <vector>

namespace jotscope::cli {

/// What an input holds: its text, or, where that is too large to be kept (more than 16 MiB, unless it is a case file), the tokens in it.
struct SourceText {
    QString name;
    QByteArray text = {};
    std::vector<capture::Sighting> sightings = {}; ///< each text once, in order; of its places the one whose request was refused
    bool isWhole = true;                           ///< it could be read to its end
};

/// A file, also packed, or standard input for "-". Of an archive that is damaged what can be read, with a warning.
Result<SourceText> readSource(const Named &input);

} // namespace jotscope::cli

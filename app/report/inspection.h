// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "diagnosis/diagnosis.h"

namespace jotscope::report {

/// What a report is about: one sighting and what became of it.
struct Inspection {
    capture::Sighting sighting;
    diagnosis::Diagnosis diagnosis;
    /// How far it went: Decoded has no signature and environments, Verified no user lookup.
    enum class Depth { Decoded, Verified, Explained } depth = Depth::Explained;
};

enum class Redaction { None, Signature, Identity };

} // namespace jotscope::report

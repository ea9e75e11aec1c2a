// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/details.h"

namespace jotscope::report {

/// The certificates that a token brings in its header (`x5c`), opened: whom they name, for how long, and whether each was signed by the
/// next. They prove nothing; all their texts are hostile. Empty without them.
std::vector<Detail> certificateDetails(const Inspection &inspection);
/// What the signature was checked with as the presented environment sees it: the key and its source, what would have verified, each key
/// that was tried; then the certificates.
std::vector<Detail> keyDetails(const Inspection &inspection);

} // namespace jotscope::report

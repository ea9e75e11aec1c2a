// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/lookup.h"

namespace jotscope::directory {

/// Preset `file`: answers from an export of users, offline. The export's date is the date of every answer.
Lookup lookUpInFile(const environments::Environment &environment, const jose::Token &token);

} // namespace jotscope::directory

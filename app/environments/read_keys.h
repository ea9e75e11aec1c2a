// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/key_source.h"
#include "environments/members.h"

namespace jotscope::environments {

/// `keys`: one object or a list of them, each with one source or several; in the order of KeySource::Kind.
std::vector<KeySource> readKeys(Reading &reading, const Spot &spot, const QString &issuer);

} // namespace jotscope::environments

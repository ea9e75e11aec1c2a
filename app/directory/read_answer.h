// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/lookup.h"

namespace jotscope::directory {

/// Reads the answer to a search for a value: the hit may bear another id than the subject.
Question readSearch(const Preset &preset, const Alternate &alternate, const net::Exchange &exchange, const QString &value,
    const QString &subject, const QDateTime &now);
/// Reads the answer to a request that needs nothing but our credential: Found when it was accepted.
Question readControl(const Preset &preset, const net::Exchange &exchange, const QDateTime &now);

} // namespace jotscope::directory

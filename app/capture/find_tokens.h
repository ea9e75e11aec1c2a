// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"

#include <vector>

namespace jotscope::capture {

/// Every token in any text, in order, each once: bare, `Bearer …`, headers, quoted, wrapped over lines, curl commands, JSON token
/// responses, URLs. Near misses (versions, host names, UUIDs, PASETO) give none. When nothing in it is a token but the whole text is
/// one word, that word is the only sighting (it decodes to an opaque Token with a hint). Linear in the size.
std::vector<Sighting> findTokens(QByteArrayView text, const QString &origin, const QDateTime &seen);

} // namespace jotscope::capture

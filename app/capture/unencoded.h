// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/found.h"

#include <optional>

namespace jotscope::capture {

/// A text that is exactly one compact token whose payload stands in it unencoded (RFC 7797 §5.2): blanks and quotes are its own there.
std::optional<Found> unencodedToken(QByteArrayView text);

} // namespace jotscope::capture

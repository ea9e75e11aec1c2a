// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/sighting.h"
#include "net/relay.h"

#include <vector>

namespace jotscope::capture {

/// The tokens that a request sent through the relay, each once, with its place ("request 14, Authorization"), the request and what the
/// upstream answered to it. An Authorization header whose credential looks like no token gives that as the only sighting.
std::vector<Sighting> relayedTokens(const net::RelayCall &call);

} // namespace jotscope::capture

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/exchange.h"

namespace jotscope::net {

/// The ledger's line for a request before it is asked: everything that may be a credential is masked.
Exchange lineFor(const Request &request, int number);
/// A service may echo what it was sent: the credential is cut from its answer too.
void hideEchoes(Exchange &exchange, const Request &request);
/// Overwrites the credentials of a request that is done, as far as nobody else holds them.
void wipeSecrets(Request &request);

} // namespace jotscope::net

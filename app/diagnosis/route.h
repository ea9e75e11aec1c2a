// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/cause.h"
#include "diagnosis/facts.h"
#include "diagnosis/journey.h"

namespace jotscope::diagnosis {

/// The key that signed is another environment's too.
void markShared(Journey &journey, const QString &otherEnvironment);
/// Where the service noticed: what its answer proves, else the first step that fails. `service` may be null.
void markStop(Journey &journey, const ServiceReading *service);
/// A call that is refused for another reason is no session that was revoked.
void markCall(Journey &journey, const Facts &facts);
/// Nobody asked about the session, and yet it is known to be over: by what the service said, or what the record says.
void markSession(Journey &journey, const std::vector<Cause> &causes);
/// Where the fault is.
void markCause(Journey &journey, const QString &cause, const Facts &facts);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/environment.h"
#include "jose/token.h"

#include <optional>

namespace jotscope::diagnosis {

/// The token is of one tenant (realm, pool, project), the user endpoint is set to another: whom it knows are other people.
struct OtherTenant {
    QString parameter;        ///< of the endpoint: "realm", "tenant"
    QString wanted;           ///< what the endpoint is set to; empty: to none
    QString found;            ///< what the token is of; empty: of none
    QString claim;            ///< that says so
    bool isInAddress = false; ///< the endpoint's base address says it, not a parameter

    /// Both are named. Where only one is, the other may go without a name.
    bool isNamed() const { return !wanted.isEmpty() && !found.isEmpty(); }
};

/// `isIssuerOurs`: where the issuer is another's, it is the issuer that differs, and not what stands in it.
std::optional<OtherTenant> otherTenantOf(const jose::Token &token, const environments::UserEndpoint &endpoint, bool isIssuerOurs);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/consent_store.h"

#include "environments/approvals.h"

namespace jotscope::ui {

net::Consent approvedConsent()
{
    const environments::Approvals approvals = environments::loadApprovals();
    net::Consent consent;
    consent.origins = approvals.origins;
    consent.secrets = approvals.secrets;
    return consent;
}

Result<void> approveForAlways(const std::vector<ConsentRow> &rows)
{
    environments::Approvals approvals = environments::loadApprovals();
    const net::Consent added = Inspector::consentFor(rows, {}, false);
    approvals.origins.unite(added.origins);
    approvals.secrets.unite(added.secrets);
    return environments::saveApprovals(approvals);
}

} // namespace jotscope::ui

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

Result<void> forgetApprovals(const QSet<QString> &origins)
{
    environments::Approvals approvals = environments::loadApprovals();
    const environments::Approvals before = approvals;
    approvals.origins.subtract(origins);
    approvals.secrets.removeIf([&origins](const QPair<QString, QString> &one) { return origins.contains(one.second); });
    return approvals == before ? Result<void>() : environments::saveApprovals(approvals);
}

net::Consent without(net::Consent consent, const QSet<QString> &origins)
{
    consent.origins.subtract(origins);
    consent.tokenOrigins.subtract(origins);
    consent.secrets.removeIf([&origins](const QPair<QString, QString> &one) { return origins.contains(one.second); });
    return consent;
}

} // namespace jotscope::ui

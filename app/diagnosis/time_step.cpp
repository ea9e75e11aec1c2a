// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/time_step.h"

#include "diagnosis/answer.h"
#include "language/told.h"

namespace jotscope::diagnosis {

using directory::UserVerdict;

QString timeStep(const Facts &facts)
{
    if (facts.hasPlace() && facts.here().checks.time == TimeCheck::NotYetValid)
        return Told::tr("Set the clock of the issuer right, or wait until the token begins.");
    if (facts.hasPlace() && facts.here().checks.time == TimeCheck::Milliseconds)
        return Told::tr("Make the issuer write seconds since 1970, as RFC 7519 §2 asks.");
    if (facts.hasPlace() && facts.here().user() == UserVerdict::Deleted)
        return Told::tr("A new token alone does not help: %1 has this user as deleted. Restore the user there first.")
            .arg(presentedName(facts));
    if (facts.hasPlace() && facts.here().user() == UserVerdict::Disabled)
        return Told::tr("A new token alone does not help: %1 has this user as disabled. Enable the user there first.")
            .arg(presentedName(facts));
    return Told::tr("Refresh the token or log in again.");
}

QString unsettledStep(const Facts &facts)
{
    if (isMissedByCall(facts))
        return Told::tr("Ask %1 again: the lookup finds this user, the call with the token does not. If that stays so, look at its log.")
            .arg(presentedName(facts));
    return isOfTokenAlone(*facts.here().evidence)
        ? Told::tr("Configure a user endpoint of %1 that looks users up: this one answers for the token alone.").arg(presentedName(facts))
        : QString();
}

} // namespace jotscope::diagnosis

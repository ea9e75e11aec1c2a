// SPDX-License-Identifier: GPL-3.0-or-later
#include "diagnosis/evidence.h"

namespace jotscope::diagnosis {

QString EnvironmentEvidence::subjectClaim(const jose::Token &token) const
{
    if (!environment.userEndpoint)
        return QStringLiteral("sub");
    if (lookup && !lookup->claim.isEmpty())
        return lookup->claim;
    return subjectClaims.isEmpty() ? environment.userEndpoint->lookupClaim : directory::lookupClaimIn(subjectClaims, token);
}

int presentedIndex(const Evidence &evidence)
{
    const auto &all = evidence.environments;
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (!evidence.presented.isEmpty() && all[i].environment.name == evidence.presented)
            return int(i);
    }
    const json::Value *issuer = evidence.read().claim(u"iss");
    for (std::size_t i = 0; issuer && issuer->isString() && i < all.size(); ++i) {
        const environments::Environment &environment = all[i].environment;
        const bool own = !environment.issuer.isEmpty() && environment.issuer == issuer->text;
        if (own || environment.issuerAliases.contains(issuer->text))
            return int(i);
    }
    return all.empty() ? -1 : 0;
}

} // namespace jotscope::diagnosis

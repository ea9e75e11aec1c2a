// SPDX-License-Identifier: GPL-3.0-or-later
#include "environments/environment.h"

#include "json/write.h"

#include <algorithm>

namespace jotscope::environments {

bool UserEndpoint::sendsToken() const
{
    return std::any_of(credentials.begin(), credentials.end(), [](const Credential &one) { return one.kind == u"token"; });
}

bool operator==(const UserEndpoint &a, const UserEndpoint &b)
{
    return a.provider == b.provider && a.baseUrl == b.baseUrl && a.file == b.file && a.parameters == b.parameters
        && a.lookupClaim == b.lookupClaim && a.credentials == b.credentials && a.knownGoodId == b.knownGoodId && a.probes == b.probes
        && json::write(a.overrides) == json::write(b.overrides);
}

} // namespace jotscope::environments

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "diagnosis/facts.h"

namespace jotscope::diagnosis {

/// Whether the account ends tokens from before an instant, and this is one: Keycloak counts from the issue ("issuedSince"), Firebase from
/// the login ("loginSince"), of others it is not known which ("validSince").
struct Revocation {
    Standing standing = Standing::Unknown; ///< Possible: the login is older, the token is not. Unknown also within the second of the claim
    bool isByLogin = false;                ///< `claimed` is the login's time
    QDateTime since;
    QDateTime claimed; ///< auth_time or iat
};
Revocation revocationOf(const Facts &facts, const directory::UserRecord &record);

/// Claims hold whole seconds: what happens within the same one is neither before nor after.
bool isAfter(const QDateTime &change, const QDateTime &claimed);
/// An instant of the record; one that is still to come at the instant that is judged is none.
QDateTime changeIn(const Facts &facts, const directory::UserRecord &record, const QString &name);

} // namespace jotscope::diagnosis

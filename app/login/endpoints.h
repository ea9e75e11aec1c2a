// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/issuer.h"
#include "login/wish.h"

namespace jotscope::login {

/// Where a login goes, and what the provider says of itself.
struct Endpoints {
    QUrl authorization;
    QUrl token;
    QUrl device;
    QString issuer;               ///< as discovered; empty: not asked
    QStringList challengeMethods; ///< empty: not said
    bool saysWhoAnswered = false;
    bool fromPublicAddress = false; ///< what was discovered may not lead to a private address
};

/// Of a host that is asked: a row to be said yes to.
struct Host {
    QString origin;
    QString what;   ///< English: "where to log in", "the token endpoint"
    QString leaves; ///< English: "the login's code, as client \"tests\""
    QStringList secretReferences;
    bool isForeign = false; ///< only the provider names it: neither the issuer's own host nor one of the file
};

/// The endpoint that the flow begins at, and the token endpoint, are both known without asking.
bool needsDiscovery(const Wish &wish);
std::vector<Host> hostsOfDiscovery(const Wish &wish); ///< none where it is not needed
std::vector<Host> hostsOf(const Wish &wish, const Endpoints &endpoints);

/// From the environments file, and where that is silent by discovery.
QCoro::Task<Outcome<Endpoints>> findEndpoints(net::Network *network, Wish wish, QPointer<QObject> owner, keys::Memory memory = {});

} // namespace jotscope::login

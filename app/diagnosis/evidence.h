// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/lookup.h"
#include "environments/environment.h"
#include "jose/inside.h"

#include <QDateTime>

namespace jotscope::diagnosis {

/// What is known of the token in one environment. Everything but the environment is optional.
struct EnvironmentEvidence {
    environments::Environment environment;
    std::vector<keys::KeySet> keySets;
    QStringList keyProblems; ///< English: sources that could not be read or asked
    bool keysAsked = false;  ///< every source was read or asked (else "not asked")
    std::vector<net::Exchange> keyExchanges;
    jose::Verification verification;
    std::optional<directory::Lookup> lookup;
    std::optional<directory::Lookup> identityLookup; ///< at Environment::identityEndpoint, the identity provider's own directory

    QStringList subjectClaims; ///< directory::lookupClaims of the user endpoint; empty: what the endpoint itself says

    /// The claim that names the user there: the one that was looked up, or will be.
    QString subjectClaim(const jose::Token &token) const;
};

struct Evidence {
    jose::Token token;
    jose::Inside inside; ///< of the token, with the keys of all environments
    std::vector<EnvironmentEvidence> environments;
    QString presented;        ///< name of the environment the token was presented to; empty: chosen by issuer, else the first
    QDateTime now;            ///< UTC; "as of"
    QByteArray serviceAnswer; ///< what the failing service answered, as given (`curl -i` transcript, JSON, plain text); empty: not given
    QString request;          ///< that carried the token, as Sighting::request
    bool isRecorded = false;
    bool isOfKeysAlone = false; ///< signature and claims are all that is wanted: the user endpoints are left out

    /// The token with the claims that count: decrypted, or with what is disclosed in its place.
    const jose::Token &read() const { return inside.read ? *inside.read : token; }
};

/// Index of the environment the verdict speaks for (contracts: named, else issuer equal, else the first); -1 without environments.
int presentedIndex(const Evidence &evidence);

} // namespace jotscope::diagnosis

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "environments/key_source.h"
#include "environments/login.h"
#include "environments/user_endpoint.h"

#include <optional>

namespace jotscope::environments {

/// Shown to servers that ask for one (PEM files).
struct ClientCertificate {
    QString file;     ///< absolute; the leaf first, its chain behind it
    QString keyFile;  ///< absolute
    QString password; ///< a secret reference; empty: the key is not encrypted

    bool operator==(const ClientCertificate &) const = default;
};

/// One certificate that is trusted for one host, whatever is wrong with it.
struct TlsException {
    QString host;      ///< lower case, without port
    QByteArray sha256; ///< of the certificate (DER), 32 octets

    bool operator==(const TlsException &) const = default;
};

/// What a user says a deployment expects.
struct Environment {
    QString name;
    QString issuer; ///< empty: not checked
    QStringList issuerAliases;
    QStringList audiences; ///< empty: not checked
    QStringList requiredScopes;
    int leewaySeconds = 60;
    std::vector<KeySource> keys; ///< in the order they are tried
    std::optional<UserEndpoint> userEndpoint;
    std::optional<UserEndpoint> identityEndpoint; ///< the identity provider's own directory, where the service keeps users of its own
    std::optional<Login> login;
    QString serviceProfile;
    bool allowInsecureHttp = false;
    QString caFile; ///< absolute; PEM, trusted beside the system's
    std::optional<ClientCertificate> clientCertificate;
    std::vector<TlsException> tlsExceptions;

    bool operator==(const Environment &) const = default;
};

} // namespace jotscope::environments

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "directory/plan.h"

namespace jotscope::directory {

/// Puts an environment's credentials into requests. A secret is fetched only when it may go where the request goes.
class Credentials {
public:
    /// `defaults`: the preset's parameters, for those that the endpoint does not give.
    Credentials(const environments::UserEndpoint &endpoint, QHash<QString, QString> defaults, SecretSource secrets)
        : m_endpoint(endpoint), m_defaults(std::move(defaults)), m_secrets(std::move(secrets))
    {
    }

    /// Completes the request of a step: credentials, the token where it belongs. A secret without consent stays out, and the
    /// request names its reference so that the door refuses it.
    Result<void> put(net::Request &request, const Step &step, const jose::Token &token, const net::Consent &consent);
    /// Why the credential that was put cannot see users of `issuer`, by the marks of the preset; empty: no reason known.
    QString doubtOf(const std::vector<CredentialMark> &marks, const QString &issuer) const;
    /// The access token that client credentials were exchanged for (RFC 6749 §4.4.3).
    Result<void> takeFetched(const net::Exchange &exchange, const QString &reference);

private:
    Result<QByteArray> secret(const QString &reference);
    Result<void> putOne(net::Request &request, const environments::Credential &credential, const QString &awsService);
    Result<void> putClient(net::Request &request, const QString &reference);

    environments::UserEndpoint m_endpoint;
    QHash<QString, QString> m_defaults;
    SecretSource m_secrets;
    QHash<QString, QByteArray> m_known;   ///< by reference
    QHash<QString, QByteArray> m_fetched; ///< access tokens by the reference of the client secret
};

} // namespace jotscope::directory

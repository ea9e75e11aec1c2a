// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/memory.h"
#include "net/network.h"

namespace jotscope::keys {

/// What discovery found: OpenID Connect Discovery 1.0 §4, else RFC 8414 §3.
struct Discovery {
    QUrl document;
    QString issuer; ///< as the document says; must equal the configured one
    QUrl jwksUri;
    QUrl userinfoEndpoint;
    QUrl introspectionEndpoint;
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl deviceAuthorizationEndpoint;
    QStringList challengeMethods;   ///< of PKCE (RFC 7636); empty: not said
    bool saysWhoAnswered = false;   ///< its answers carry `iss` (RFC 9207)
    std::optional<Error> trouble;   ///< why it is an earlier answer; nothing: it is not
    bool fromPublicAddress = false; ///< then nothing it names may lead to a private address
};

/// The well-known URLs to ask for an issuer, in order (OIDC appends, RFC 8414 inserts before the path).
QList<QUrl> discoveryUrls(const QString &issuer);
Result<Discovery> readDiscovery(QByteArrayView json, const QUrl &document, const QString &issuer);

/// Asks for the JWKS at `request.url` (purpose "keys"). A fresh kept set is taken unasked; one that its source confirms (304) or does not
/// replace (it fails, or may not be asked) is given with the reason in KeySet::stale.
QCoro::Task<Result<KeySet>> fetchKeys(net::Network *network, net::Request request, QPointer<QObject> owner, Memory memory = {});
/// Discovers `issuer`; `request` brings environment and TLS settings, its url is replaced. Kept like key sets.
QCoro::Task<Result<Discovery>> discover(
    net::Network *network, net::Request request, QString issuer, QPointer<QObject> owner, Memory memory = {});

/// What is kept of a source, fresh or not, asking nobody.
std::optional<KeySet> keptKeys(const Memory &memory, const QUrl &url);
std::optional<Discovery> keptDiscovery(const Memory &memory, const QString &issuer);

} // namespace jotscope::keys

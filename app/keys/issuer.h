// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key_set.h"
#include "net/network.h"

namespace jotscope::keys {

/// What discovery found: OpenID Connect Discovery 1.0 §4, else RFC 8414 §3.
struct Discovery {
    QUrl document;
    QString issuer; ///< as the document says; must equal the configured one
    QUrl jwksUri;
    QUrl userinfoEndpoint;
    QUrl introspectionEndpoint;
    bool fromPublicAddress = false; ///< then nothing it names may lead to a private address
};

/// The well-known URLs to ask for an issuer, in order (OIDC appends, RFC 8414 inserts before the path).
QList<QUrl> discoveryUrls(const QString &issuer);
Result<Discovery> readDiscovery(QByteArrayView json, const QUrl &document, const QString &issuer);

/// Asks for the JWKS at `request.url` (purpose "keys").
QCoro::Task<Result<KeySet>> fetchKeys(net::Network *network, net::Request request, QPointer<QObject> owner);
/// Discovers `issuer`; `request` brings environment and TLS settings, its url is replaced.
QCoro::Task<Result<Discovery>> discover(net::Network *network, net::Request request, QString issuer, QPointer<QObject> owner);

} // namespace jotscope::keys

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace jotscope::capture {

/// What a pasted text offers as keys, so that it is never shown as a token.
enum class KeyOffer {
    None,      ///< also whenever a token stands in the text
    JwksOrJwk, ///< JSON: an object with `keys`, or with `kty` (RFC 7517)
    Pem,       ///< one or more PEM blocks of a key or certificate, alone or among other text
    JwksUrl,   ///< one http(s) URL whose path ends as those of key sets do: /jwks.json, /.well-known/jwks.json, /certs, /keys
    IssuerUrl, ///< any other single http(s) URL: a discovery document (/.well-known/openid-configuration) or an issuer to discover
};
KeyOffer offeredKeys(QByteArrayView text);

} // namespace jotscope::capture

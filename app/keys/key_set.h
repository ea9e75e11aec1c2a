// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key.h"

#include <QDateTime>

#include <vector>

namespace jotscope::keys {

/// Keys from one source, in its order. A broken entry becomes a note and never hides a good one (RFC 7517 §5).
struct KeySet {
    QString from;
    std::vector<Key> keys;
    QStringList notes;
    QDateTime fetched; ///< when a URL was asked; invalid for files and pasted sets
};

/// A JWKS, or a single JWK, as JSON text.
Result<KeySet> readJwks(QByteArrayView json, const QString &from);
/// One or more PEM blocks: PUBLIC KEY, RSA PUBLIC KEY, CERTIFICATE, or private keys (their public half).
Result<KeySet> readPem(QByteArrayView pem, const QString &from);

} // namespace jotscope::keys

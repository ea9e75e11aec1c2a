// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key.h"

#include <QDateTime>

#include <vector>

namespace jotscope::keys {

/// When a key stood in the answers of its source, as far as somebody looked.
struct KeySight {
    QString kid;
    QString thumbprint; ///< RFC 7638
    QDateTime firstSeen;
    QDateTime lastSeen;
    QDateTime gone;           ///< first look without it; invalid while it stands in the set
    bool atFirstLook = false; ///< it was there when its source was first asked: it may be older
};

/// A sight is of one kid: the same key under another is another.
bool isOf(const KeySight &sight, const Key &key);

/// Keys from one source, in its order. A broken entry becomes a note and never hides a good one (RFC 7517 §5).
struct KeySet {
    QString from;
    std::vector<Key> keys;
    QStringList notes;
    QDateTime fetched;          ///< when its URL gave or confirmed it; invalid for files and pasted sets
    QString stale;              ///< English: why it is an earlier answer (the source fails now, was not asked now); empty: it is not
    bool wasRefused = false;    ///< of a stale one: its source may not be asked now, which is no fault of it
    bool forNow = false;        ///< given for this run of the program, not by an environment
    std::vector<KeySight> seen; ///< of a URL: also the keys that have gone from it

    const KeySight *sightOf(const Key &key) const; ///< null: nobody looked
};

/// A JWKS, or a single JWK, as JSON text.
Result<KeySet> readJwks(QByteArrayView json, const QString &from);
/// One or more PEM blocks: PUBLIC KEY, RSA PUBLIC KEY, CERTIFICATE, or private keys (their public half).
Result<KeySet> readPem(QByteArrayView pem, const QString &from);

} // namespace jotscope::keys

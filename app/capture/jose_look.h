// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "capture/octets.h"

#include <QByteArrayView>

#include <array>

namespace jotscope::capture {

/// How the first characters at a place look, before anything behind them is read.
enum class Start {
    No,
    Object, ///< base64url of an object, its first member is not one of a JOSE header
    Jose,   ///< base64url of an object whose first member is `alg`, `typ`, `kid`, …
};
/// Reads at most 64 characters.
Start startAt(QByteArrayView text, qsizetype at);

/// What one base64url part says of itself, as far as it tells where a token ends.
struct HeaderLook {
    bool isObject = false; ///< it is a whole JSON object
    bool hasAlg = false;   ///< `alg` or `enc` can be read (RFC 7515 §4.1.1, RFC 7516 §4.1.2)
    bool isKey = false;    ///< it has `kty`: a JWK, no header
    bool encrypted = false;
    bool unsecured = false;
    std::array<int, 6> ends{}; ///< possible lengths of the last part in characters; 0: unknown

    bool knowsEnd() const { return ends[0] != 0 || unsecured; }
    bool endsAt(qsizetype length) const;
};
HeaderLook lookAtHeader(QByteArrayView part);

/// Whether the part is a whole JSON object (or array, with `open` '[').
bool isWholeJson(QByteArrayView part, char open = '{');

} // namespace jotscope::capture

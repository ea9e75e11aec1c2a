// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/verification.h"

namespace jotscope::jose {

/// The HTTP request that a DPoP proof was sent with, as far as it is known.
struct ProvenRequest {
    std::optional<QString> method;
    std::optional<QString> url;
    std::optional<QByteArray> accessToken; ///< exactly as it stood behind "DPoP "
};

/// A DPoP proof (RFC 9449 §4.3). It proves the possession of a key that it names itself: of use only together with a token bound to it.
struct Proof {
    enum class Verdict { Fits, Fails, NotAProof };
    Verdict verdict = Verdict::NotAProof;
    QStringList failures;  ///< English, sentences: everything that is against it
    QStringList unchecked; ///< what could not be looked at: "the method of the request is not known"
    QString thumbprint;    ///< RFC 7638, of its key: what `cnf.jkt` of the bound token must be
};
/// Of "GET https://api.example/orders", as a sighting has it; empty members where that is no request.
ProvenRequest requestOf(const QString &request);
bool isProof(const Token &token); ///< by its `typ`
Proof checkProof(const Token &proof, const ProvenRequest &request);

/// Whether one thing belongs to another.
enum class Fit { Fits, Differs, Absent, Unknown }; ///< Absent: the token has no such claim; Unknown: a hash or form that is not known
/// `cnf.jkt` (RFC 9449 §6.1), a thumbprint of the key that a proof names.
Fit fitsKey(const Token &bound, const QString &thumbprint);
/// `cnf.x5t#S256` (RFC 8705 §3.1), the base64url SHA-256 of the client's certificate.
Fit fitsCertificate(const Token &bound, const QString &sha256);
/// `at_hash`, `c_hash`, `s_hash`: the left half of the hash of the access token, code or state (OpenID Connect Core §3.1.3.6, §3.3.2.11).
Fit fitsHash(const Token &idToken, QStringView claim, QByteArrayView other);

} // namespace jotscope::jose

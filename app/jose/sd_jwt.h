// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/verification.h"

namespace jotscope::jose {

/// One disclosure of an SD-JWT (RFC 9901 §4.2) and what became of it.
struct Disclosure {
    enum class Status { Used, Unreferenced, Duplicate, Malformed, Colliding };
    Segment place; ///< in the token's text
    QString digest;
    QString name; ///< empty for an element of an array
    json::Value value;
    QString path; ///< where it belongs: "address.street_address", "nationalities.0"; empty unless used
    Status status = Status::Unreferenced;
    QString message; ///< English; empty when used
};

/// The proof that the holder of a key presents it (RFC 9901 §4.3).
struct KeyBinding {
    enum class Verdict { Absent, Valid, Invalid, Unverifiable };
    Verdict verdict = Verdict::Absent;
    QString message; ///< English, a sentence
    Token token;     ///< the KB-JWT; of no use when absent
};

/// An SD-JWT processed by RFC 9901 §7.1, apart from the issuer's signature, which verify() judges.
struct SdJwt {
    enum class Verdict { Ok, Rejected, Unknown };
    Verdict verdict = Verdict::Ok;
    QString message;       ///< English, a sentence: why it is rejected, or that a hash is unknown
    QString hash;          ///< `_sd_alg`, "sha-256" when absent
    json::Value processed; ///< the claims with everything disclosed in its place; null unless Ok
    std::vector<Disclosure> disclosures;
    int undisclosed = 0; ///< digests without a disclosure; some may be decoys
    KeyBinding keyBinding;
};

/// For Kind::SdJwt; of another token everything is empty.
SdJwt openSdJwt(const Token &token);

const char *wordOf(Disclosure::Status status);   ///< "used", "unreferenced", "duplicate", "malformed", "colliding"
const char *wordOf(SdJwt::Verdict verdict);      ///< "ok", "rejected", "unknown"
const char *wordOf(KeyBinding::Verdict verdict); ///< "absent", "valid", "invalid", "unverifiable"

} // namespace jotscope::jose

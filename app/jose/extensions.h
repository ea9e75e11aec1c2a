// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json/value.h"

#include <QString>

#include <optional>

namespace jotscope::jose {

/// Why a token may not be accepted because of its `crit` or `b64` (RFC 7515 §4.1.11, RFC 7797 §6).
struct Objection {
    bool isMalformed = false; ///< against the RFC, whoever reads it; else an extension that is unknown here
    QString message;          ///< English, a sentence
};

/// `isProtected` is false for parameters that stand outside the integrity protection (JSON serialization).
std::optional<Objection> objectionTo(const json::Value &header, const json::Value *unprotectedHeader = nullptr);

/// Whether the payload stands in base64url, as always but with a critical `b64` of false (RFC 7797 §3).
bool isPayloadEncoded(const json::Value &header);

} // namespace jotscope::jose

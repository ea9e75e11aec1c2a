// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/signature.h"

#include <QString>

#include <span>

namespace jotscope::jose {

/// A row of the JWS algorithm table (IANA "JSON Web Signature and Encryption Algorithms").
struct Algorithm {
    const char *name = nullptr;
    keys::Scheme scheme;
    const char *about = nullptr; ///< English, one phrase
};

/// Compared exactly (RFC 7515 §4.1.1: case-sensitive); null when unknown, and for "none".
const Algorithm *algorithm(QStringView name);
std::span<const Algorithm> algorithms();
/// Whether a key whose own `alg` is that (RFC 7517 §4.4; empty: any) may be used for the row.
bool allows(const QString &keyAlg, const Algorithm &row);

} // namespace jotscope::jose

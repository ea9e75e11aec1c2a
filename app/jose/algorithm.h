// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/signature.h"

#include <QStringView>

namespace jotscope::jose {

/// A row of the JWS algorithm table (IANA "JSON Web Signature and Encryption Algorithms").
struct Algorithm {
    const char *name = nullptr;
    keys::Scheme scheme;
    const char *about = nullptr; ///< English, one phrase
};

/// Compared exactly (RFC 7515 §4.1.1: case-sensitive); null when unknown, and for "none".
const Algorithm *algorithm(QStringView name);

} // namespace jotscope::jose

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/mint.h"

#include <CLI/App.hpp>

#include <string>

namespace jotscope::cli {

/// What `sign` was told.
struct SignOptions {
    std::string header; ///< JSON text or a file
    std::string alg;
    std::string enc;
    std::string payload = "-"; ///< JSON text, a file, or - for standard input
    std::string keyFile;
    std::string secretFile;
    std::string passwordFile;
    std::string generate; ///< an algorithm
    std::string curve = "P-256";
    std::string kid;
    std::string keyOut;
    std::string publicOut;
    std::string serialization = "compact";
    bool detached = false;
    bool overwrite = false;
};

void addSignOptions(CLI::App &verb, SignOptions &options);

/// The key to sign or encrypt with: read, or made and written away as the options say. Without any: empty.
struct UsedKey {
    keys::SigningKey key;
    bool isGiven = false;
};
Result<UsedKey> keyFor(const SignOptions &options, const QString &enc);
/// Writes the public half as a JWKS where that was asked for.
Result<void> writePublicHalf(const UsedKey &used, const SignOptions &options);

int sign(const SignOptions &options);

} // namespace jotscope::cli

// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"
#include "json/value.h"

#include <QStringList>

#include <memory>

struct evp_pkey_st;

/// The members of a JWK that are the key itself; for this room only.
namespace jotscope::keys {

struct Material {
    std::shared_ptr<evp_pkey_st> publicHalf;
    std::shared_ptr<evp_pkey_st> privateHalf; ///< null when absent or when it does not fit the public half
    bool wasPrivate = false;
    QStringList warnings;
};

/// A base64url member; `mayBeEmpty` for "k", whose emptiness is judged elsewhere.
Result<QByteArray> octetsOf(const json::Value &jwk, QStringView name, bool mayBeEmpty = false);

Result<Material> readRsa(const json::Value &jwk); ///< RFC 7518 §6.3
Result<Material> readEc(const json::Value &jwk);  ///< RFC 7518 §6.2, RFC 8812 §3.1
Result<Material> readOkp(const json::Value &jwk); ///< RFC 8037 §2
Result<Material> readAkp(const json::Value &jwk); ///< ML-DSA for JOSE: kty "AKP"

} // namespace jotscope::keys

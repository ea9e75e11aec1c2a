// SPDX-License-Identifier: GPL-3.0-or-later
#include "jose/algorithm.h"

#include <QLatin1String>

namespace jotscope::jose {

namespace {

using Family = keys::Scheme::Family;

constexpr Algorithm table[] = {
    {"HS256", {Family::Hmac, "SHA256", nullptr, 32}, "HMAC with SHA-256, a shared secret"},
    {"HS384", {Family::Hmac, "SHA384", nullptr, 48}, "HMAC with SHA-384, a shared secret"},
    {"HS512", {Family::Hmac, "SHA512", nullptr, 64}, "HMAC with SHA-512, a shared secret"},
    {"RS256", {Family::RsaPkcs1, "SHA256", nullptr, 0}, "RSA PKCS #1 v1.5 with SHA-256"},
    {"RS384", {Family::RsaPkcs1, "SHA384", nullptr, 0}, "RSA PKCS #1 v1.5 with SHA-384"},
    {"RS512", {Family::RsaPkcs1, "SHA512", nullptr, 0}, "RSA PKCS #1 v1.5 with SHA-512"},
    {"PS256", {Family::RsaPss, "SHA256", nullptr, 0}, "RSA PSS with SHA-256"},
    {"PS384", {Family::RsaPss, "SHA384", nullptr, 0}, "RSA PSS with SHA-384"},
    {"PS512", {Family::RsaPss, "SHA512", nullptr, 0}, "RSA PSS with SHA-512"},
    {"ES256", {Family::Ecdsa, "SHA256", "P-256", 64}, "ECDSA on P-256 with SHA-256"},
    {"ES384", {Family::Ecdsa, "SHA384", "P-384", 96}, "ECDSA on P-384 with SHA-384"},
    {"ES512", {Family::Ecdsa, "SHA512", "P-521", 132}, "ECDSA on P-521 with SHA-512"},
    {"EdDSA", {Family::EdDsa, nullptr, "Ed25519", 64}, "EdDSA on Ed25519"},
};

} // namespace

const Algorithm *algorithm(QStringView name)
{
    for (const Algorithm &row : table) {
        if (name == QLatin1String(row.name))
            return &row;
    }
    return nullptr;
}

} // namespace jotscope::jose

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
    {"ES256K", {Family::Ecdsa, "SHA256", "secp256k1", 64}, "ECDSA on secp256k1 with SHA-256"},
    {"EdDSA", {Family::EdDsa, nullptr, nullptr, 0}, "EdDSA on Ed25519 or Ed448 (the name is deprecated by RFC 9864)"},
    {"Ed25519", {Family::EdDsa, nullptr, "Ed25519", 64}, "EdDSA on Ed25519"},
    {"Ed448", {Family::EdDsa, nullptr, "Ed448", 114}, "EdDSA on Ed448"},
    {"ML-DSA-44", {Family::MlDsa, nullptr, "ML-DSA-44", 2420}, "ML-DSA (FIPS 204), parameter set 44; against quantum computers"},
    {"ML-DSA-65", {Family::MlDsa, nullptr, "ML-DSA-65", 3309}, "ML-DSA (FIPS 204), parameter set 65; against quantum computers"},
    {"ML-DSA-87", {Family::MlDsa, nullptr, "ML-DSA-87", 4627}, "ML-DSA (FIPS 204), parameter set 87; against quantum computers"},
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

std::span<const Algorithm> algorithms()
{
    return table;
}

bool allows(const QString &keyAlg, const Algorithm &row)
{
    if (keyAlg.isEmpty() || keyAlg == QLatin1String(row.name))
        return true;
    // RFC 9864 §2.2 gave two names to what EdDSA left to the key's curve: a key that says either may check the other.
    const bool isEdwards = row.scheme.family == Family::EdDsa;
    return isEdwards && (keyAlg == u"EdDSA" || (qstrcmp(row.name, "EdDSA") == 0 && (keyAlg == u"Ed25519" || keyAlg == u"Ed448")));
}

} // namespace jotscope::jose

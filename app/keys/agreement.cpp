// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/agreement.h"

#include "keys/content.h"
#include "keys/evp.h"

#include <openssl/core_names.h>
#include <openssl/kdf.h>
#include <openssl/params.h>

#include <QtEndian>

namespace jotscope::keys {

namespace {

using Kdf = std::unique_ptr<EVP_KDF, evp::Release<EVP_KDF_free>>;
using KdfContext = std::unique_ptr<EVP_KDF_CTX, evp::Release<EVP_KDF_CTX_free>>;

QByteArray counted(const QByteArray &octets)
{
    const quint32 length = qToBigEndian(quint32(octets.size()));
    return QByteArray(reinterpret_cast<const char *>(&length), 4) + octets;
}

QByteArray derive(const char *name, const OSSL_PARAM *parameters, int octets)
{
    const Kdf kdf(EVP_KDF_fetch(nullptr, name, nullptr));
    const KdfContext context(kdf ? EVP_KDF_CTX_new(kdf.get()) : nullptr);
    QByteArray made(octets, '\0');
    const bool ok
        = context && EVP_KDF_derive(context.get(), reinterpret_cast<unsigned char *>(made.data()), std::size_t(octets), parameters) == 1;
    ERR_clear_error();
    return ok ? made : QByteArray();
}

OSSL_PARAM octetParameter(const char *name, const QByteArray &octets)
{
    return OSSL_PARAM_construct_octet_string(name, const_cast<char *>(octets.constData()), std::size_t(octets.size()));
}

OSSL_PARAM textParameter(const char *name, const char *text)
{
    return OSSL_PARAM_construct_utf8_string(name, const_cast<char *>(text), 0);
}

/// Z of the agreement; empty for different curves and for the all-zero secret, which EVP_PKEY_derive() refuses on X25519 and X448.
QByteArray agree(EVP_PKEY *privateKey, EVP_PKEY *publicKey)
{
    const evp::KeyContext context(EVP_PKEY_CTX_new_from_pkey(nullptr, privateKey, nullptr));
    std::size_t length = 0;
    QByteArray secret;
    if (context && EVP_PKEY_derive_init(context.get()) == 1 && EVP_PKEY_derive_set_peer(context.get(), publicKey) == 1
        && EVP_PKEY_derive(context.get(), nullptr, &length) == 1) {
        secret.resize(qsizetype(length));
        if (EVP_PKEY_derive(context.get(), reinterpret_cast<unsigned char *>(secret.data()), &length) != 1)
            secret.clear();
    }
    ERR_clear_error();
    return secret;
}

} // namespace

QByteArray concatKdf(const QByteArray &secret, const AgreementInfo &info)
{
    const quint32 bits = qToBigEndian(quint32(info.octets) * 8);
    const QByteArray other
        = counted(info.algorithm) + counted(info.apu) + counted(info.apv) + QByteArray(reinterpret_cast<const char *>(&bits), 4);
    const OSSL_PARAM parameters[] = {textParameter(OSSL_KDF_PARAM_DIGEST, "SHA256"), octetParameter(OSSL_KDF_PARAM_KEY, secret),
        octetParameter(OSSL_KDF_PARAM_INFO, other), OSSL_PARAM_construct_end()};
    return derive("SSKDF", parameters, info.octets);
}

std::optional<QByteArray> agreeOnKey(EVP_PKEY *privateKey, const Key &publicKey, const AgreementInfo &info)
{
    if (!privateKey || !publicKey.handle)
        return std::nullopt;
    QByteArray secret = agree(privateKey, publicKey.handle.get());
    if (secret.isEmpty())
        return std::nullopt;
    const QByteArray made = concatKdf(secret, info);
    wipe(secret);
    return made.isEmpty() ? std::nullopt : std::optional(made);
}

QByteArray passwordKey(const char *digest, const char *alg, const QByteArray &password, const QByteArray &salt, int rounds, int octets)
{
    const QByteArray whole = QByteArray(alg) + '\0' + salt;
    unsigned count = unsigned(rounds);
    int lenient = 1; // SP 800-132 would refuse what RFC 7518 allows
    const OSSL_PARAM parameters[] = {textParameter(OSSL_KDF_PARAM_DIGEST, digest), octetParameter(OSSL_KDF_PARAM_PASSWORD, password),
        octetParameter(OSSL_KDF_PARAM_SALT, whole), OSSL_PARAM_construct_uint(OSSL_KDF_PARAM_ITER, &count),
        OSSL_PARAM_construct_int(OSSL_KDF_PARAM_PKCS5, &lenient), OSSL_PARAM_construct_end()};
    return derive("PBKDF2", parameters, octets);
}

} // namespace jotscope::keys

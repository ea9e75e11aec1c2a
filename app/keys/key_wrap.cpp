// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/key_wrap.h"

#include "keys/content.h"
#include "keys/evp.h"

#include <openssl/rsa.h>

namespace jotscope::keys {

namespace {

unsigned char *writable(QByteArray &octets)
{
    return reinterpret_cast<unsigned char *>(octets.data());
}

std::optional<QByteArray> runWrap(bool seal, const char *name, const QByteArray &key, const QByteArray &input)
{
    const evp::Cipher cipher(EVP_CIPHER_fetch(nullptr, name, nullptr));
    const evp::CipherContext context(EVP_CIPHER_CTX_new());
    QByteArray output(input.size() + 16, '\0');
    int length = 0;
    int tail = 0;
    const bool fits
        = cipher && EVP_CIPHER_get_key_length(cipher.get()) == key.size() && input.size() >= (seal ? 16 : 24) && input.size() < 1024;
    const bool ok = fits && context
        && EVP_CipherInit_ex2(context.get(), cipher.get(), evp::octets(key), nullptr, seal ? 1 : 0, nullptr) == 1
        && EVP_CipherUpdate(context.get(), writable(output), &length, evp::octets(input), int(input.size())) == 1
        && EVP_CipherFinal_ex(context.get(), writable(output) + length, &tail) == 1;
    ERR_clear_error();
    if (!ok)
        return std::nullopt;
    output.truncate(length + tail);
    return output;
}

using Step = int (*)(EVP_PKEY_CTX *, unsigned char *, std::size_t *, const unsigned char *, std::size_t);

std::optional<QByteArray> runRsa(bool seal, EVP_PKEY *key, const char *oaepDigest, const QByteArray &input)
{
    const evp::KeyContext context(key ? EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr) : nullptr);
    if (!context || (seal ? EVP_PKEY_encrypt_init(context.get()) : EVP_PKEY_decrypt_init(context.get())) != 1)
        return std::nullopt;
    const Step step = seal ? EVP_PKEY_encrypt : EVP_PKEY_decrypt;
    bool ok = EVP_PKEY_CTX_set_rsa_padding(context.get(), oaepDigest ? RSA_PKCS1_OAEP_PADDING : RSA_PKCS1_PADDING) == 1;
    if (ok && oaepDigest)
        ok = EVP_PKEY_CTX_set_rsa_oaep_md_name(context.get(), oaepDigest, nullptr) == 1
            && EVP_PKEY_CTX_set_rsa_mgf1_md_name(context.get(), oaepDigest, nullptr) == 1;
    std::size_t length = 0;
    QByteArray output;
    ok = ok && step(context.get(), nullptr, &length, evp::octets(input), std::size_t(input.size())) == 1;
    if (ok) {
        output.fill('\0', qsizetype(length));
        ok = step(context.get(), writable(output), &length, evp::octets(input), std::size_t(input.size())) == 1;
        output.truncate(ok ? qsizetype(length) : 0);
    }
    ERR_clear_error();
    return ok ? std::optional(output) : std::nullopt;
}

} // namespace

std::optional<QByteArray> wrap(const char *cipher, const QByteArray &key, const QByteArray &content)
{
    return runWrap(true, cipher, key, content);
}

std::optional<QByteArray> unwrap(const char *cipher, const QByteArray &key, const QByteArray &wrapped)
{
    return runWrap(false, cipher, key, wrapped);
}

std::optional<QByteArray> sealOaep(EVP_PKEY *key, const char *digest, const QByteArray &content)
{
    return runRsa(true, key, digest, content);
}

std::optional<QByteArray> openOaep(EVP_PKEY *key, const char *digest, const QByteArray &sealed)
{
    return runRsa(false, key, digest, sealed);
}

std::optional<QByteArray> sealPkcs1(EVP_PKEY *key, const QByteArray &content)
{
    return runRsa(true, key, nullptr, content);
}

QByteArray openPkcs1(EVP_PKEY *key, const QByteArray &sealed, int octets)
{
    const QByteArray random = randomOctets(octets);
    const auto opened = runRsa(false, key, nullptr, sealed);
    return opened && opened->size() == octets ? *opened : random;
}

} // namespace jotscope::keys

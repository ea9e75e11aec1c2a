// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/content.h"

#include "keys/evp.h"

#include <openssl/rand.h>

#include <QtEndian>

namespace jotscope::keys {

namespace {

constexpr ContentCipher table[] = {
    {"A128GCM", "AES-128-GCM", nullptr, 16, 12, 16},
    {"A192GCM", "AES-192-GCM", nullptr, 24, 12, 16},
    {"A256GCM", "AES-256-GCM", nullptr, 32, 12, 16},
    {"A128CBC-HS256", "AES-128-CBC", "SHA256", 32, 16, 16},
    {"A192CBC-HS384", "AES-192-CBC", "SHA384", 48, 16, 24},
    {"A256CBC-HS512", "AES-256-CBC", "SHA512", 64, 16, 32},
};

unsigned char *writable(QByteArray &octets)
{
    return reinterpret_cast<unsigned char *>(octets.data());
}

/// One pass of a cipher; `tag` is checked when opening with GCM and written when sealing.
std::optional<QByteArray> run(
    bool seal, const char *name, QByteArrayView key, QByteArrayView iv, QByteArrayView aad, QByteArrayView input, QByteArray *tag)
{
    const evp::Cipher cipher(EVP_CIPHER_fetch(nullptr, name, nullptr));
    const evp::CipherContext context(EVP_CIPHER_CTX_new());
    int length = 0;
    int tail = 0;
    QByteArray output(input.size() + 32, '\0');
    const auto is = [](int result) { return result == 1; };
    bool ok = cipher && context
        && is(EVP_CipherInit_ex2(context.get(), cipher.get(), evp::octets(key), evp::octets(iv), seal ? 1 : 0, nullptr));
    if (ok && tag && !aad.isEmpty())
        ok = is(EVP_CipherUpdate(context.get(), nullptr, &length, evp::octets(aad), int(aad.size())));
    ok = ok && is(EVP_CipherUpdate(context.get(), writable(output), &length, evp::octets(input), int(input.size())));
    if (ok && tag && !seal)
        ok = is(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(tag->size()), tag->data()));
    ok = ok && is(EVP_CipherFinal_ex(context.get(), writable(output) + length, &tail));
    if (ok && tag && seal)
        ok = is(EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_GET_TAG, int(tag->size()), tag->data()));
    ERR_clear_error();
    if (!ok) {
        wipe(output);
        return std::nullopt;
    }
    output.truncate(length + tail);
    return output;
}

/// RFC 7518 §5.2.2.1: HMAC over AAD, iv, ciphertext and the bits of the AAD, cut to half.
QByteArray macOf(const ContentCipher &row, const QByteArray &key, QByteArrayView aad, QByteArrayView iv, QByteArrayView ciphertext)
{
    QByteArray input = aad.toByteArray();
    input.append(iv).append(ciphertext);
    const quint64 bits = qToBigEndian(quint64(aad.size()) * 8);
    input.append(reinterpret_cast<const char *>(&bits), 8);
    QByteArray mac(EVP_MAX_MD_SIZE, '\0');
    std::size_t length = 0;
    const bool made = EVP_Q_mac(nullptr, "HMAC", nullptr, row.digest, nullptr, key.constData(), std::size_t(row.keyOctets / 2),
        evp::octets(input), std::size_t(input.size()), writable(mac), std::size_t(mac.size()), &length);
    ERR_clear_error();
    mac.truncate(made ? row.tagOctets : 0);
    return mac;
}

} // namespace

const ContentCipher *contentCipher(QStringView enc)
{
    for (const ContentCipher &row : table) {
        if (enc == QLatin1String(row.name))
            return &row;
    }
    return nullptr;
}

std::span<const ContentCipher> contentCiphers()
{
    return table;
}

std::optional<QByteArray> openContent(const ContentCipher &row, const QByteArray &key, QByteArrayView aad, const Sealed &sealed)
{
    // OpenSSL itself takes GCM tags of 1, 4 or 12 octets: the exact lengths are ours to demand.
    if (key.size() != row.keyOctets || sealed.iv.size() != row.ivOctets || sealed.tag.size() != row.tagOctets)
        return std::nullopt;
    if (!row.digest) {
        QByteArray tag = sealed.tag;
        return run(false, row.cipher, key, sealed.iv, aad, sealed.ciphertext, &tag);
    }
    const QByteArray mac = macOf(row, key, aad, sealed.iv, sealed.ciphertext);
    if (mac.size() != row.tagOctets || CRYPTO_memcmp(mac.constData(), sealed.tag.constData(), std::size_t(mac.size())) != 0)
        return std::nullopt;
    return run(false, row.cipher, QByteArrayView(key).sliced(row.keyOctets / 2), sealed.iv, {}, sealed.ciphertext, nullptr);
}

std::optional<Sealed> sealContent(
    const ContentCipher &row, const QByteArray &key, QByteArrayView aad, QByteArrayView plaintext, const QByteArray &iv)
{
    Sealed sealed;
    sealed.iv = iv.isEmpty() ? randomOctets(row.ivOctets) : iv;
    if (key.size() != row.keyOctets || sealed.iv.size() != row.ivOctets)
        return std::nullopt;
    sealed.tag = QByteArray(row.tagOctets, '\0');
    const QByteArrayView cipherKey = row.digest ? QByteArrayView(key).sliced(row.keyOctets / 2) : QByteArrayView(key);
    const auto made = run(true, row.cipher, cipherKey, sealed.iv, aad, plaintext, row.digest ? nullptr : &sealed.tag);
    if (!made)
        return std::nullopt;
    sealed.ciphertext = *made;
    if (row.digest)
        sealed.tag = macOf(row, key, aad, sealed.iv, sealed.ciphertext);
    return sealed;
}

QByteArray randomOctets(int count)
{
    QByteArray octets(count, '\0');
    if (RAND_bytes(writable(octets), count) != 1)
        qFatal("OpenSSL has no random octets");
    return octets;
}

void wipe(QByteArray &secret)
{
    OPENSSL_cleanse(secret.data(), std::size_t(secret.size()));
    secret.clear();
}

} // namespace jotscope::keys

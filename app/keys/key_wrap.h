// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

struct evp_pkey_st;

namespace jotscope::keys {

/// AES key wrap (RFC 3394); `cipher` is OpenSSL's name, "AES-128-WRAP".
std::optional<QByteArray> wrap(const char *cipher, const QByteArray &key, const QByteArray &content);
std::optional<QByteArray> unwrap(const char *cipher, const QByteArray &key, const QByteArray &wrapped);

/// RSAES-OAEP, MGF1 with the same digest (RFC 7518 §4.3).
std::optional<QByteArray> sealOaep(evp_pkey_st *key, const char *digest, const QByteArray &content);
std::optional<QByteArray> openOaep(evp_pkey_st *key, const char *digest, const QByteArray &sealed);

std::optional<QByteArray> sealPkcs1(evp_pkey_st *key, const QByteArray &content);
/// RSAES-PKCS1-v1_5: always a key of `octets`; bad padding or another length gives a random one, so that no answer and no time
/// tells them apart (RFC 7516 §11.5).
QByteArray openPkcs1(evp_pkey_st *key, const QByteArray &sealed, int octets);

} // namespace jotscope::keys

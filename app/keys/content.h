// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringView>

#include <optional>
#include <span>

namespace jotscope::keys {

/// A row of the content encryption table (RFC 7518 §5).
struct ContentCipher {
    const char *name;   ///< "A128GCM"
    const char *cipher; ///< OpenSSL name
    const char *digest; ///< of the HMAC of A*CBC-HS*; null for GCM
    int keyOctets;
    int ivOctets;
    int tagOctets;
};

const ContentCipher *contentCipher(QStringView enc); ///< null when unknown
std::span<const ContentCipher> contentCiphers();

/// What was encrypted and what guards it.
struct Sealed {
    QByteArray iv;
    QByteArray ciphertext;
    QByteArray tag;
};

/// Nothing for a wrong key, changed bytes, a wrong length of anything: one answer for all (RFC 7516 §11.5).
std::optional<QByteArray> openContent(const ContentCipher &row, const QByteArray &key, QByteArrayView aad, const Sealed &sealed);
/// With a fresh iv, or with the one given.
std::optional<Sealed> sealContent(
    const ContentCipher &row, const QByteArray &key, QByteArrayView aad, QByteArrayView plaintext, const QByteArray &iv = {});

QByteArray randomOctets(int count);
void wipe(QByteArray &secret);

} // namespace jotscope::keys

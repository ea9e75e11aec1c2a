// SPDX-License-Identifier: GPL-3.0-or-later
#include "keys/readings.h"

namespace jotscope::keys {

namespace {

QByteArray decodeHex(const QByteArray &text)
{
    for (const char c : text) {
        const bool isDigit = (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        if (!isDigit)
            return {};
    }
    return text.size() % 2 == 0 ? QByteArray::fromHex(text) : QByteArray();
}

QByteArray decodeBase64(const QByteArray &text, QByteArray::Base64Options alphabet)
{
    const auto read = QByteArray::fromBase64Encoding(text, alphabet | QByteArray::AbortOnBase64DecodingErrors);
    return read ? *read : QByteArray();
}

} // namespace

QByteArray decodeSecret(const QByteArray &text, Encoding encoding)
{
    switch (encoding) {
    case Encoding::Utf8: return text;
    case Encoding::Base64: return decodeBase64(text, QByteArray::Base64Encoding);
    case Encoding::Base64Url: return decodeBase64(text, QByteArray::Base64UrlEncoding);
    case Encoding::Hex: break;
    }
    return decodeHex(text);
}

std::vector<Reading> otherReadings(const QByteArray &secret)
{
    constexpr auto noPadding = QByteArray::OmitTrailingEquals;
    std::vector<Reading> readings;
    const auto add = [&readings, &secret](const char *how, const QByteArray &octets) {
        if (octets.isEmpty() || octets == secret)
            return;
        for (const Reading &known : readings) {
            if (known.secret == octets)
                return;
        }
        readings.push_back({QString::fromLatin1(how), octets});
    };
    add("read as base64", decodeSecret(secret, Encoding::Base64));
    add("read as base64url", decodeSecret(secret, Encoding::Base64Url));
    add("read as hexadecimal", decodeSecret(secret, Encoding::Hex));
    add("used as its base64 text", secret.toBase64());
    add("used as its base64url text", secret.toBase64(QByteArray::Base64UrlEncoding | noPadding));
    add("used as its base64 text without padding", secret.toBase64(QByteArray::Base64Encoding | noPadding));
    add("used as its base64url text with padding", secret.toBase64(QByteArray::Base64UrlEncoding));
    add("used as its hexadecimal text", secret.toHex());
    add("used as its hexadecimal text in capitals", secret.toHex().toUpper());
    add("used without the blanks and line breaks around it", secret.trimmed());
    add("used with a line break behind it", secret + '\n');
    return readings;
}

} // namespace jotscope::keys

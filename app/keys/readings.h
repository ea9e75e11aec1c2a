// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <vector>

namespace jotscope::keys {

/// How the text of a secret becomes octets.
enum class Encoding { Utf8, Base64, Base64Url, Hex };
/// Nothing but the octets, or empty when the text is none of that encoding.
QByteArray decodeSecret(const QByteArray &text, Encoding encoding);

/// Other octets that somebody may have made of the same secret.
struct Reading {
    QString how; ///< English, behind "the secret is …": "read as base64"
    QByteArray secret;
};
std::vector<Reading> otherReadings(const QByteArray &secret);

} // namespace jotscope::keys

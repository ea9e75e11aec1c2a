// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QUrl>

namespace jotscope::environments {

/// One entry of `keys`. The order of the kinds is the order in which they are tried.
struct KeySource {
    enum class Kind { JwksUrl, JwksFile, Jwks, PemFile, Secret, Discovery };
    Kind kind = Kind::Discovery;
    QUrl url;                                  ///< JwksUrl
    QString file;                              ///< JwksFile, PemFile: absolute
    QByteArray jwks;                           ///< Jwks: the JSON text, public halves only
    QString secret;                            ///< Secret: a secret reference, never the secret
    QString encoding = QStringLiteral("utf8"); ///< utf8, base64, base64url, hex

    bool operator==(const KeySource &) const = default;
};

} // namespace jotscope::environments

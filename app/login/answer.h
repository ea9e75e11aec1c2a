// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "login/explain.h"

#include <QUrl>

namespace jotscope::login {

/// What a login gave.
struct Granted {
    QByteArray accessToken; ///< a JWT or opaque
    QByteArray idToken;
    QByteArray refreshToken;
    QString scope;     ///< as granted; empty: not said, which means as asked for
    int expiresIn = 0; ///< seconds of the access token; 0: not said
    QStringList notes; ///< English: what else is to be known
};

/// What a person is shown (RFC 8628 §3.2).
struct DeviceCode {
    QByteArray deviceCode; ///< ours alone
    QString userCode;
    QUrl address;         ///< where to type it
    QUrl addressWithCode; ///< the same with the code in it; may be empty
    int expiresIn = 600;  ///< seconds
    int interval = 5;     ///< seconds between our questions
};

Outcome<Granted> readTokens(const net::Exchange &exchange, const Circumstances &circumstances);
Outcome<DeviceCode> readDeviceCode(const net::Exchange &exchange, const Circumstances &circumstances);
/// Of the answer that the browser brought: the code. `issuer` and `mustSayWho` as discovered (RFC 9207).
Outcome<QByteArray> readRedirect(
    const QUrl &asked, const QByteArray &state, const QString &issuer, bool mustSayWho, const Circumstances &circumstances);
/// The ID token is of this very login (OpenID Connect Core 1.0 §3.1.3.7 step 11). Its signature is not looked at.
Outcome<void> checkNonce(const QByteArray &idToken, const QByteArray &nonce, const Circumstances &circumstances);

} // namespace jotscope::login

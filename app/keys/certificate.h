// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keys/key.h"
#include "json/value.h"

#include <QDateTime>

namespace jotscope::keys {

/// An X.509 certificate, opened for people (RFC 5280). All texts are hostile.
struct Certificate {
    QString subject; ///< RFC 4514, "CN=…,O=…"
    QString issuer;
    QString serial;    ///< hexadecimal
    QStringList names; ///< subjectAltName: "DNS:…", "URI:…", "IP:…", "email:…"
    QDateTime notBefore;
    QDateTime notAfter;
    bool isAuthority = false;
    QString signedWith; ///< "sha256WithRSAEncryption"
    QString sha1;       ///< base64url of the DER's hash: `x5t`
    QString sha256;     ///< `x5t#S256` (RFC 7515 §4.1.8, RFC 8705 §3.1)
    Key key;
    QByteArray der;
};

Result<Certificate> readCertificate(QByteArrayView der);
/// `x5c` (RFC 7515 §4.1.6): standard base64 of DER, the first holds the key. Never empty when it succeeds; at most 16 are read.
Result<std::vector<Certificate>> readChain(const json::Value &x5c);
/// Why `issuer` did not sign `subject`, or empty when it did: names and signature, nothing about trust.
QString whyNotIssuedBy(const Certificate &subject, const Certificate &issuer);

} // namespace jotscope::keys
